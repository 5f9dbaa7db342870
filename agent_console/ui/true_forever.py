"""Keeps True and None alive where PySide6 6.12.0 gives away references to them that it never took.

Every `Signal.emit` of that version returns True, and every method without a result None, without counting it. From
Python 3.12 on such values are not counted at all; before, the count reaches zero after some hundred signals or some
thousand calls, and the interpreter ends the program.
"""

import ctypes
import sys

_SPARE_REFERENCES = 1 << 40  # a thousand signals a second for thirty years


def keep_true_alive() -> None:
    """Add spare references to True and None on Pythons that count them."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for value in (True, None):
        if sys.getrefcount(value) < _SPARE_REFERENCES:
            ctypes.c_ssize_t.from_address(id(value)).value += _SPARE_REFERENCES
