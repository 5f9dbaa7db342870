"""Benchmarks: the figures of a run, a console's data, and the table that is written when all were measured."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_console.exchange.phrases_of_day import phrases_of_day
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from tests.benchmarks.figures import Figures, write_table
from tests.benchmarks.kept import kept
from tests.builders import PIN
from tests.crew import Crew, copy_database

_FIGURES = Figures()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "measures(key, ...): the lines of the table that a benchmark brings")


@pytest.fixture
def figures() -> Figures:
    return _FIGURES


@pytest.fixture
def data_dir(staffed_file: tuple[Path, Crew], tmp_path: Path) -> Path:
    """The data folder of a console that is set up."""
    copy_database(staffed_file[0], tmp_path / "data" / "console.db")
    (tmp_path / "data").chmod(0o700)
    return tmp_path / "data"


@pytest.fixture(scope="session")
def million(pytestconfig: pytest.Config) -> Path:
    """The folder of a database with a million calls, their notes checked with the shipped list."""

    def fill(store: Store) -> None:
        check = phrases_of_day(resources_folder(), Path("no-files-of-its-own"), None).check
        store.care.fill_sample(calls=1_000_000, seed=2026, days=365, agents=40, pin=PIN, check=check)

    return kept(pytestconfig, "a-million-checked-calls", fill)


@pytest.fixture
def environ() -> dict[str, str]:
    """What processes with a window are started with: the display of this run, off-screen where there is none."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environ


@pytest.fixture
def slow_disk(tmp_path: Path) -> list[str]:
    """A command that makes each fsync of the command behind it take half a second."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    return [
        "strace", "-f", "--seccomp-bpf", "-qq", "-o", str(tmp_path / "strace.log"), "-e", "trace=fsync,fdatasync",
        "-e", "inject=fsync,fdatasync:delay_enter=500000",
    ]  # fmt: skip


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.skipped:  # type: ignore[attr-defined]
        for marker in item.iter_markers("measures"):
            for key in marker.args:
                _FIGURES.skip(key, str(report.longrepr[2]).removeprefix("Skipped: "))  # type: ignore[attr-defined]
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _FIGURES.lines:
        return
    terminalreporter.section("benchmarks")
    terminalreporter.write(_FIGURES.table())
    if _FIGURES.complete:
        write_table(_FIGURES, os.environ.get("QT_QPA_PLATFORM", "the desktop's own"))
