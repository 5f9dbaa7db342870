"""A bug is written down, told once, and the windows go on."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.faults import CRASH_NAME, LOG_NAME, Faults, report_of
from agent_console.ui.jobs import Jobs

CALLER = "13812345678"


@pytest.fixture
def faults(qtbot: QtBot, tmp_path: Path) -> Iterator[Faults]:
    faults = Faults(tmp_path / "logs")
    yield faults
    faults.close()
    shiboken6.delete(faults)


@pytest.fixture
def found(faults: Faults) -> list[str]:
    found: list[str] = []
    faults.found.connect(found.append)
    return found


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    return tmp_path / "logs" / LOG_NAME


def bug() -> None:
    caller = CALLER
    raise ValueError(f"cannot use {caller}")


def test_a_bug_in_a_slot_is_told_and_the_window_goes_on(qtbot: QtBot, found: list[str], log_file: Path) -> None:
    button, editor = QPushButton(), QPlainTextEdit("what was typed")
    qtbot.addWidget(button)
    qtbot.addWidget(editor)
    button.clicked.connect(bug)
    button.click()
    assert len(found) == 1
    assert "ValueError" in found[0]
    assert "test_faults.py" in found[0]
    assert "ValueError" in log_file.read_text(encoding="utf-8")
    beats: list[bool] = []
    QTimer.singleShot(0, lambda: beats.append(True))
    qtbot.waitUntil(lambda: beats == [True])
    assert editor.toPlainText() == "what was typed"


def test_a_bug_in_a_job_is_told_and_the_next_job_is_done(qtbot: QtBot, found: list[str]) -> None:
    jobs = Jobs()
    told: list[str] = []
    jobs.run(bug)
    jobs.run(lambda: "next", told.append)
    qtbot.waitUntil(lambda: told == ["next"])
    jobs.close()
    assert len(found) == 1
    assert "in bug" in found[0]


def test_a_bug_in_a_thread_and_one_that_cannot_be_raised_are_told(qtbot: QtBot, found: list[str]) -> None:
    thread = threading.Thread(target=bug, name="reader")
    thread.start()
    thread.join()

    class Unlucky:
        def __del__(self) -> None:
            bug()

    Unlucky()
    qtbot.waitUntil(lambda: len(found) == 2)
    assert any("In thread reader" in report for report in found)
    assert any("where nothing can be raised" in report for report in found)


def test_no_report_and_no_log_line_holds_customer_data(found: list[str], log_file: Path) -> None:
    try:
        bug()
    except ValueError as error:
        wrapped = RuntimeError(f"while saving {CALLER}")
        wrapped.__cause__ = error
        sys.excepthook(RuntimeError, wrapped, wrapped.__traceback__)
    assert "RuntimeError" in found[0]
    assert "Because of ValueError" in found[0]
    assert CALLER not in found[0] + log_file.read_text(encoding="utf-8")
    assert str(Path.home()) not in found[0]


def test_a_report_names_versions_and_what_a_known_error_says() -> None:
    report = report_of(ConsoleError(Problem.TEXT_TOO_LONG, limit=5, length=9))
    assert report.startswith("agent-console ")
    assert "PySide6 " in report
    assert "text-too-long (length=9, limit=5)" in report or "text-too-long (limit=5, length=9)" in report


def test_the_same_bug_again_is_not_told_again_and_does_not_fill_the_log(found: list[str], log_file: Path) -> None:
    for _ in range(100):
        try:
            bug()
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    assert len(found) == 1
    assert log_file.read_text(encoding="utf-8").count("ValueError") == 5


def test_what_qt_says_is_in_the_log(faults: Faults, log_file: Path) -> None:
    qWarning("something about a plugin")
    assert "WARNING qt: something about a plugin" in log_file.read_text(encoding="utf-8")


def test_the_files_are_for_one_person_only(faults: Faults, log_file: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows keeps the profile folder private by itself")
    assert log_file.parent.stat().st_mode & 0o777 == 0o700
    for path in (log_file, log_file.with_name(CRASH_NAME)):
        assert path.stat().st_mode & 0o777 == 0o600


def test_closing_gives_the_hooks_back(qtbot: QtBot, tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook, list(logging.getLogger().handlers))
    faults = Faults(tmp_path)
    assert sys.excepthook != before[0]
    faults.close()
    after = (sys.excepthook, threading.excepthook, sys.unraisablehook, list(logging.getLogger().handlers))
    assert after == before


def test_an_interrupt_from_the_keyboard_is_no_bug(found: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert found == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
