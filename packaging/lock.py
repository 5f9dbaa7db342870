"""Write every lock file anew from pyproject.toml: `python3 packaging/lock.py`. Needs the network."""

import sys

import supported_python  # noqa: F401  leaves here on a Python that cannot run the rest
from locking import main

if __name__ == "__main__":
    sys.exit(main())
