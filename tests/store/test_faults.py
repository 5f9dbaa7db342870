"""Which known failure a driver's error is; everything else goes on as the bug it is."""

import errno
from pathlib import Path

import pytest
from psycopg import errors
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlcipher3 import dbapi2

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.faults import problem_of, told_apart
from agent_console.store.placing import disk_told_apart
from agent_console.store.store import Store


def sqlite_error(code: int) -> dbapi2.Error:
    error = dbapi2.OperationalError("secret")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (sqlite_error(5), Problem.BUSY),
        (sqlite_error(517), Problem.BUSY),  # BUSY_SNAPSHOT
        (sqlite_error(6), Problem.BUSY),
        (sqlite_error(8), Problem.READ_ONLY),
        (sqlite_error(1032), Problem.READ_ONLY),  # READONLY_DBMOVED
        (sqlite_error(14), Problem.READ_ONLY),
        (sqlite_error(13), Problem.FULL),
        (sqlite_error(778), Problem.FULL),
        (sqlite_error(4874), Problem.FULL),
        (sqlite_error(266), Problem.DAMAGED),  # IOERR_READ
        (sqlite_error(11), Problem.DAMAGED),
        (sqlite_error(26), Problem.DAMAGED),
        (sqlite_error(19), None),
        (dbapi2.ProgrammingError("closed"), None),
        (errors.DiskFull(), Problem.FULL),
        (errors.LockNotAvailable(), Problem.BUSY),
        (errors.DeadlockDetected(), Problem.BUSY),
        (errors.ReadOnlySqlTransaction(), Problem.READ_ONLY),
        (errors.InsufficientPrivilege(), Problem.READ_ONLY),
        (errors.DataCorrupted(), Problem.DAMAGED),
        (errors.AdminShutdown(), Problem.UNREACHABLE),
        (errors.ConnectionFailure(), Problem.UNREACHABLE),
        (errors.TooManyConnections(), Problem.UNREACHABLE),
        (errors.UniqueViolation(), None),
        (errors.UndefinedTable(), None),
        (ValueError(), None),
    ],
)
def test_each_error_is_what_it_is(error: Exception, problem: Problem | None) -> None:
    assert problem_of(error) is problem


def test_a_write_that_the_disk_refused_is_for_want_of_room_and_no_damage() -> None:
    """The driver has one code for a quota, a limit and a sector that cannot be read."""
    assert problem_of(sqlite_error(10), writing=True) is Problem.FULL
    assert problem_of(sqlite_error(10)) is Problem.DAMAGED
    assert problem_of(sqlite_error(11), writing=True) is Problem.DAMAGED


def raised_inside(error: Exception) -> BaseException:
    with pytest.raises(Exception) as raised, told_apart():  # noqa: PT011
        raise error
    return raised.value


def test_a_known_failure_carries_neither_sql_nor_values() -> None:
    for error in (sqlite_error(13), DBAPIError("INSERT INTO calls", {"note": "secret"}, sqlite_error(13))):
        told = raised_inside(error)
        assert isinstance(told, ConsoleError)
        assert told.problem is Problem.FULL
        assert told.__cause__ is None
        assert told.__suppress_context__
        assert "secret" not in str(told)
        assert "INSERT" not in str(told)


def test_all_connections_in_use_is_busy() -> None:
    told = raised_inside(PoolTimeout())
    assert isinstance(told, ConsoleError)
    assert told.problem is Problem.BUSY


@pytest.mark.parametrize(
    "bug",
    [sqlite_error(19), DBAPIError("x", {}, sqlite_error(19)), DBAPIError("x", {}, None), KeyError("x")],  # type: ignore[arg-type]
)
def test_a_bug_goes_on_as_it_is(bug: Exception) -> None:
    assert raised_inside(bug) is bug


def test_a_bug_in_sql_does_not_tell_the_values(store: Store) -> None:
    statement = text("INSERT INTO nowhere VALUES (:note)")
    with pytest.raises(DBAPIError) as raised, store._ground.database.writing() as connection:
        connection.execute(statement, {"note": "a customer's secret"})
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.ENOSPC, Problem.FULL), (errno.EDQUOT, Problem.FULL), (errno.EACCES, Problem.READ_ONLY)],
)
def test_a_folder_that_cannot_be_written_says_why(number: int, problem: Problem) -> None:
    with pytest.raises(ConsoleError) as raised, disk_told_apart():
        raise OSError(number, "x", str(Path("x")))
    assert raised.value.problem is problem
