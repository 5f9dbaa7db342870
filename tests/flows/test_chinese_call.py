"""A call recorded in Chinese with a real input method in the real console: nothing composed is lost, even by a kill."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_list import CallFilter
from agent_console.domain.seat import SeatStatus
from agent_console.store.clock import Clock
from agent_console.store.store import Store, open_store
from tests.builders import PIN
from tests.crew import Crew, hire
from tests.flows.desktop import FCITX, PATIENCE_S, Desktop, comes_true, missing_programs, small_desktop, wait_for

PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "xprop", *FCITX.programs)


@dataclass
class Console:
    """The console on a desktop with fcitx5, and the store as another process sees it."""

    desktop: Desktop
    store: Store
    crew: Crew
    folder: Path

    def start(self) -> None:
        """Start it and sign the agent in by keyboard."""
        command = (sys.executable, "-m", "agent_console", "--data-dir", str(self.folder), "--language", "zh_CN")
        self.process = self.desktop.start(*command, log=self.folder / "console.out", **FCITX.environ)
        wait_for(self._in_front, "the window with the keyboard")
        wait_for(self._signed_in, "the seat to be ready")

    def _signed_in(self) -> bool:
        """Type both fields from the start: a busy desktop may lose a letter, and a person would type it again."""
        self.desktop.key("alt+j", "ctrl+a")
        self.desktop.type(self.crew.agent.job_number)
        self.desktop.key("Return", "ctrl+a")
        self.desktop.type(PIN)
        self.desktop.key("Return")
        return comes_true(self._ready, within_s=PATIENCE_S / 4)

    def _in_front(self) -> bool:
        """Keys typed before the window has the keyboard would go nowhere, or to that of a console just killed."""
        windows = self._windows()
        return bool(windows) and self.desktop.run("xdotool", "getwindowfocus").strip() in windows

    def _windows(self) -> list[str]:
        process = str(self.process.pid)
        return self.desktop.run("xdotool", "search", "--all", "--onlyvisible", "--pid", process, "--class", "").split()

    def resumed(self) -> bool:
        """Press F3; it does nothing before the draft is offered."""
        self.desktop.key("F3")
        return self._seat_is(SeatStatus.ON_CALL)

    def _ready(self) -> bool:
        return self._seat_is(SeatStatus.READY)

    def _seat_is(self, status: SeatStatus) -> bool:
        seat = self.store.seats.current(self.crew.agent.id)
        return seat is not None and seat.status is status

    def draft(self) -> str:
        drafts = self.store.calls.drafts(self.crew.agent)
        return drafts[0].call.note if drafts else ""

    def draft_becomes(self, note: str) -> None:
        wait_for(lambda: self.draft() == note, f"{note!r} in the draft")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        wait_for(lambda: not self._windows(), "the windows of the killed console to go")


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Console]:
    missing = missing_programs(*PROGRAMS)
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    folder = tmp_path / "data"
    store = open_store(f"sqlite:///{folder / 'console.db'}", Clock())
    crew = hire(store)
    home = tmp_path / "home"
    home.mkdir()
    with small_desktop(home) as desktop:
        FCITX.start(desktop)
        desktop.logs.append(folder / "log" / "console.log")
        yield Console(desktop, store, crew, folder)
    store.close()
    shutil.rmtree(home, ignore_errors=True)


def test_chinese_typed_into_a_call_survives_keys_clicks_and_a_kill(console: Console) -> None:
    desktop = console.desktop
    console.start()
    desktop.key("F2")
    wait_for(lambda: console.store.calls.drafts(console.crew.agent), "the call")
    desktop.key("Escape")
    desktop.type("nihao")
    desktop.key("space")
    console.draft_becomes("你好")

    desktop.type("zhongguo")
    console.draft_becomes("你好zhong guo")  # the beat keeps what is being composed without touching it
    desktop.key("space")
    console.draft_becomes("你好中国")

    desktop.type("nihao")
    console.draft_becomes("你好中国ni hao")
    desktop.key("F6")  # away to the script: the letters stay
    console.draft_becomes("你好中国ni hao")
    desktop.key("Escape")
    desktop.type("zhongguo")
    console.draft_becomes("你好中国ni haozhong guo")
    console.kill()
    assert console.draft() == "你好中国ni haozhong guo"

    console.start()
    wait_for(console.resumed, "the record to be taken up again")
    desktop.key("Escape")
    desktop.type("nihao")
    desktop.key("space")
    console.draft_becomes("你好中国ni haozhong guo你好")
    desktop.key("ctrl+Return")
    wait_for(lambda: _calls(console)[0].state is CallState.WRAP_UP, "the end of the call")
    assert _calls(console)[0].note == "你好中国ni haozhong guo你好"


def _calls(console: Console) -> list[Call]:
    return list(console.store.calls.each(CallFilter(), console.crew.lead))
