"""Progress with figures."""

import io
import sys

import pytest

from agent_console.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Gone(io.StringIO):
    def write(self, _text: str) -> int:
        raise BrokenPipeError


def test_a_terminal_sees_one_line_that_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    progress = Progress("calls")
    progress(1_000, 2_500)
    progress(2_500, 2_500)
    assert screen.getvalue() == "\r1,000 of 2,500 calls\r2,500 of 2,500 calls\n"


def test_a_file_gets_a_line_for_each_tenth(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress("calls")
    for done in range(0, 1_001, 5):
        progress(done, 1_000)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 11
    assert lines[-1] == "1,000 of 1,000 calls"


def test_nothing_to_do_is_told_too(capsys: pytest.CaptureFixture[str]) -> None:
    Progress("calls")(0, 0)
    assert capsys.readouterr().err == "0 of 0 calls\n"


def test_a_listener_that_went_away_stops_no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Gone())
    Progress("calls")(1, 2)
