"""Keeps the value True alive where PySide6 6.12.0 gives away references to it that it never took.

Every `Signal.emit` of that version returns True without counting it. From Python 3.12 on such values are not counted
at all; before, the count reaches zero after some hundred signals and the interpreter ends the program.
"""

import ctypes
import sys

_SPARE_REFERENCES = 1 << 40  # a thousand signals a second for thirty years


def keep_true_alive() -> None:
    """Add spare references to True on Pythons that count them."""
    counts_it = sys.version_info < (3, 12) and sys.implementation.name == "cpython"
    if counts_it and sys.getrefcount(True) < _SPARE_REFERENCES:
        ctypes.c_ssize_t.from_address(id(True)).value += _SPARE_REFERENCES
