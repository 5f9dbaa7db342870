"""What the pages of a workstation stand on: what is the same for everybody, and the seat of one person at the calls."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from agent_console.domain.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from agent_console.exchange.library import Library
    from agent_console.store.clock import Clock
    from agent_console.store.store import Store
    from agent_console.ui.agent_page import Beside
    from agent_console.ui.call.call_desk import CallDesk
    from agent_console.ui.call.screen import CallScreen
    from agent_console.ui.jobs import Jobs
    from agent_console.ui.main_window import MainWindow
    from agent_console.ui.preferences import Preferences
    from agent_console.ui.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """Whoever sits down. `keep_composing` saves a word in the making, `help` opens a page with the keys of a screen."""

    store: "Store"
    library: "Library"
    jobs: "Jobs"
    clock: "Clock"
    wording: "Wording"
    language: str
    data_dir: Path
    preferences: "Preferences"
    window: "MainWindow"
    keep_composing: Callable[[], object]
    help: "Callable[[str, list[QAction]], object]"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSeat:
    """One person at the call screen, until they leave it; what joins it goes with `screen` and stops at
    `calls.closing`. `preferences` are this person's.
    """

    place: Workplace
    desk: Desk
    screen: "CallScreen"
    calls: "CallDesk"
    beside: "Beside"
    preferences: "Preferences"
