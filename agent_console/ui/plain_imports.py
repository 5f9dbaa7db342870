"""Keeps PySide6 from reading the source of every module that is loaded after it.

It looks there for a use of its `__feature__` switches, and what it reads stays in memory: the store's libraries alone
are ten million characters. The console uses none of the switches, so every module counts as one that has not changed
them.
"""

import linecache
import sys


def read_no_sources() -> None:
    """To be called once PySide6 is loaded; a version without that search is left as it is."""
    search = sys.modules.get("shibokensupport.feature")
    if hasattr(search, "_mod_uses_pyside"):
        setattr(search, "_mod_uses_pyside", _may_use_it)  # noqa: B010  not a name that types know
        linecache.clearcache()  # what it has read so far


def _may_use_it(_module: object) -> bool:
    return True
