"""Run every check: `python3 packaging/test.py [ARGS]`. The first run makes the environment in .venv."""

import sys

import supported_python  # noqa: F401  leaves here on a Python that cannot run the rest
from checks import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
