"""Somebody at the review window, with everything real behind it: the store on a file, the work done at once."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import RoomName
from agent_console.ui.review_rooms import review_in
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from agent_console.ui.workplace import Workplace
from tests.builders import StoppedClock
from tests.escalations import RULES as ESCALATION_RULES
from tests.shifts import RULES as SHIFT_RULES

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class ReviewSeat:
    """What a test holds in its hands; `helped` collects the pages of help that are asked for."""

    qtbot: QtBot
    window: MainWindow
    page: ReviewPage
    store: Store
    clock: StoppedClock
    helped: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.window, key, modifier)

    def title(self, name: RoomName) -> str:
        """What stands on the tab of a room."""
        place = [one.name for one in self.page._rooms].index(name)
        return self.page.tabs.tabText(place)


def sit_at_review(
    qtbot: QtBot,
    store: Store,
    person: Person,
    clock: StoppedClock,
    library: Library,
    theme: Theme,
    folder: Path,
    *,
    beside: bool = False,
) -> ReviewSeat:
    """Whoever opens it ends it with `page.stop()`."""
    hotline = store.hotline.get()
    assert hotline is not None
    window = MainWindow(theme, Wording(), Preferences(folder / "window.ini"))
    qtbot.addWidget(window)
    helped: list[str] = []
    place = Workplace(
        store=store,
        library=replace(library, escalation_rules=ESCALATION_RULES, shift_rules=SHIFT_RULES),
        jobs=InlineJobs(window),
        clock=clock,
        wording=Wording(),
        language="en",
        data_dir=folder,
        preferences=Preferences(folder / "window.ini"),
        window=window,
        keep_composing=lambda: None,
        help=lambda page, _: helped.append(page),
    )
    page = review_in(window, place, Desk(hotline, person), beside=beside)
    window.show_page(page)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.start()
    return ReviewSeat(qtbot, window, page, store, clock, helped)
