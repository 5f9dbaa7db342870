"""The set-up scripts live beside the package, not in it: the tests find them by their folder."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
