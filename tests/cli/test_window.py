"""The commands that open windows are handed on with everything that was asked for."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from agent_console.app import Options
from tests.answers import Run


def test_without_a_command_the_window_opens(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Options] = []

    def run_app(options: Options) -> int:
        asked.append(options)
        return 0

    monkeypatch.setattr("agent_console.app.run_app", run_app)
    assert run("--quit-when", "ready", "--language", "zh_TW").code == 0
    assert asked == [Options(tmp_path, f"sqlite:///{tmp_path / 'console.db'}", "zh_TW", "ready")]


def test_the_review_is_a_window_of_its_own(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Options] = []

    def run_app(options: Options) -> int:
        asked.append(options)
        return 0

    monkeypatch.setattr("agent_console.app.run_app", run_app)
    assert run("review", "--language", "en").code == 0
    assert asked == [Options(tmp_path, f"sqlite:///{tmp_path / 'console.db'}", "en", None, "review")]


def test_the_tour_is_told_where_its_pictures_go(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, str | None]] = []

    def run_tour(output: Path, language: str | None) -> int:
        asked.append((output, language))
        return 1

    monkeypatch.setitem(sys.modules, "agent_console.tour", SimpleNamespace(run_tour=run_tour))
    assert run("tour", "--output", str(tmp_path / "pictures"), "--language", "en").code == 1
    assert asked == [(tmp_path / "pictures", "en")]
