"""The drivers' errors as the failures that the product knows; the one place where they are told apart.

Neither SQL nor values leave this place: a known failure carries its kind only.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlcipher3 import dbapi2

from agent_console.domain.errors import ConsoleError, Problem

_SQLITE = {
    3: Problem.READ_ONLY,  # PERM
    5: Problem.BUSY,
    6: Problem.BUSY,  # LOCKED
    8: Problem.READ_ONLY,
    10: Problem.DAMAGED,  # IOERR
    11: Problem.DAMAGED,  # CORRUPT
    13: Problem.FULL,
    14: Problem.READ_ONLY,  # CANTOPEN: the folder or a file beside the database
    24: Problem.DAMAGED,  # FORMAT
    26: Problem.DAMAGED,  # NOTADB
}
_IOERR = 10
_SQLITE_EXTENDED = {
    778: Problem.FULL,  # IOERR_WRITE: a quota or a limit, where the disk itself is not full
    4874: Problem.FULL,  # IOERR_SHMSIZE
}
_POSTGRES = {
    "25006": Problem.READ_ONLY,
    "42501": Problem.READ_ONLY,  # the server's user may not write
    "40001": Problem.BUSY,
    "40P01": Problem.BUSY,
    "55P03": Problem.BUSY,  # the lock was not to be had in time
    "53100": Problem.FULL,
    "XX001": Problem.DAMAGED,
    "XX002": Problem.DAMAGED,
}


def problem_of(error: BaseException, *, writing: bool = False) -> Problem | None:
    """Which known failure a driver's error is; None when it is a bug.

    The driver tells of a quota, a limit and a bad sector with one and the same code; in `writing` it is taken for one
    of the first two, so that nobody puts back a backup for want of space.
    """
    if isinstance(error, dbapi2.Error):
        code = getattr(error, "sqlite_errorcode", None) or 0
        if code == _IOERR and writing:
            return Problem.FULL
        return _SQLITE_EXTENDED.get(code) or _SQLITE.get(code & 0xFF)
    state = getattr(error, "sqlstate", None)
    if state in _POSTGRES:
        return _POSTGRES[state]
    # Connection lost, refused, server shutting down, wrong password: class 08, 57P, 28 or no state at all.
    if type(error).__module__.startswith("psycopg") and _is_operational(error):
        return Problem.UNREACHABLE
    return None


def _is_operational(error: BaseException) -> bool:
    return any(kind.__name__ == "OperationalError" for kind in type(error).__mro__)


@contextmanager
def told_apart(*, writing: bool = False) -> Iterator[None]:
    """Turn known failures of the drivers into ConsoleError; everything else goes on as the bug it is."""
    try:
        yield
    except PoolTimeout:
        raise ConsoleError(Problem.BUSY) from None
    except DBAPIError as error:
        problem = problem_of(error.orig, writing=writing) if error.orig is not None else None
        if problem is None:
            raise
        raise ConsoleError(problem) from None
    except dbapi2.Error as error:
        problem = problem_of(error, writing=writing)
        if problem is None:
            raise
        raise ConsoleError(problem) from None
