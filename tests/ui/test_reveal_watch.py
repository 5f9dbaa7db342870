"""Many revealed numbers are told to each lead once, live, with the way to what was seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call
from agent_console.domain.desk import Desk
from agent_console.domain.privacy import REVEALS_AN_HOUR
from agent_console.domain.staff import Person
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.journal.room import JournalRoom
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.reveal_watch import BEAT_MILLISECONDS, RevealWatch
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review_page import ReviewBeside, join_review
from agent_console.ui.review_rooms import review_in
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from agent_console.ui.workplace import Workplace
from tests.builders import StoppedClock, a_complete_call
from tests.crew import Crew
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call_seat import call_seat

TOLD = "7001 赵静 has seen or looked up 21 whole numbers within an hour (at 09:30). Ask what for."
Watch = Callable[[Person], RevealWatch]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> MainWindow:
    window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def place(sqlite_store: Store, clock: StoppedClock, library: Library, window: MainWindow, tmp_path: Path) -> Workplace:
    return Workplace(
        store=sqlite_store,
        library=library,
        jobs=InlineJobs(window),
        clock=clock,
        wording=Wording(),
        language="en",
        data_dir=tmp_path,
        preferences=Preferences(tmp_path / "window.ini"),
        window=window,
        keep_composing=lambda: None,
        help=lambda *_: None,
    )


@pytest.fixture
def shown() -> list[str]:
    """The job numbers that the button of the banner led to."""
    return []


@pytest.fixture
def watch(place: Workplace, window: MainWindow, shown: list[str]) -> Iterator[Watch]:
    watches: list[RevealWatch] = []

    def watch(person: Person) -> RevealWatch:
        watches.append(RevealWatch(place, person, window, shown.append, window))
        return watches[-1]

    yield watch
    for one in watches:
        one.stop()


@pytest.fixture
def too_many(sqlite_store: Store, sqlite_crew: Crew) -> Call:
    """The quality checker has seen one number too many."""
    call = sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    for _ in range(REVEALS_AN_HOUR + 1):
        sqlite_store.calls.reveal(call.id, sqlite_crew.quality, "抽查")
    return call


def button(window: MainWindow) -> QPushButton:
    found = window.notice.findChild(QPushButton, "noticeAction")
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.usefixtures("too_many")
def test_a_lead_is_told_once_who_and_how_many(
    watch: Watch, window: MainWindow, sqlite_crew: Crew, shown: list[str]
) -> None:
    watch(sqlite_crew.lead).look()
    assert (window.notice.text(), window.notice.tone()) == (TOLD, Tone.WARNING)
    button(window).click()
    assert shown == ["7001"]
    for _ in range(2):
        watch(sqlite_crew.lead).look()
        assert window.notice.text() == ""
    watch(sqlite_crew.team_leader).look()
    assert window.notice.text() == TOLD


def test_nothing_is_said_before_there_is_anything(
    watch: Watch, window: MainWindow, sqlite_crew: Crew, sqlite_store: Store, too_many: Call
) -> None:
    lead = watch(sqlite_crew.lead)
    lead.look()
    window.notice.dismiss()
    sqlite_store.calls.reveal(too_many.id, sqlite_crew.quality, "再看")
    lead.look()
    assert window.notice.text() == ""
    assert BEAT_MILLISECONDS < 2_000


@pytest.mark.usefixtures("too_many")
def test_a_quality_checker_is_told_nothing(watch: Watch, window: MainWindow, sqlite_crew: Crew) -> None:
    quality = watch(sqlite_crew.quality)
    assert not quality._timer.isActive()
    quality.look()
    assert window.notice.text() == ""


@pytest.mark.usefixtures("too_many")
def test_no_number_stands_in_the_banner(watch: Watch, window: MainWindow, sqlite_crew: Crew) -> None:
    watch(sqlite_crew.lead).look()
    assert "12345678" not in window.notice.text() + window.notice.accessibleName() + window.windowTitle()


@pytest.mark.usefixtures("too_many")
def test_in_the_review_window_the_button_leads_to_the_journal(
    place: Workplace, window: MainWindow, sqlite_crew: Crew, sqlite_store: Store, qtbot: QtBot
) -> None:
    hotline = sqlite_store.hotline.get()
    assert hotline is not None
    page = review_in(window, place, Desk(hotline, sqlite_crew.team_leader), beside=False)
    window.show_page(page)
    page.start()
    (watch,) = page.findChildren(RevealWatch)
    watch.look()
    assert window.notice.texts().count(TOLD) == 1
    button(window).click()
    assert_reveals_shown(page)
    page.stop()
    assert not watch._timer.isActive()
    del qtbot


@pytest.fixture
def seat(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[TestSeat]:
    at_work = sit_down(qtbot, sqlite_store, sqlite_crew.lead, sqlite_crew.lead, clock, library, tmp_path)
    yield at_work
    at_work.desk.close()


@pytest.mark.usefixtures("too_many")
def test_from_the_call_screen_the_button_opens_the_review_at_the_journal(
    seat: TestSeat, window: MainWindow, library: Library, tmp_path: Path
) -> None:
    window.show_page(seat.screen)
    review: ReviewBeside = join_review(call_seat(seat, window, library, tmp_path))
    (watch,) = seat.screen.findChildren(RevealWatch)
    watch.look()
    assert window.notice.text() == TOLD
    button(window).click()
    assert review.window is not None
    page = review.window.page
    assert isinstance(page, ReviewPage)
    assert page.findChildren(RevealWatch) == []
    assert_reveals_shown(page)
    review.close()
    seat.desk.close()
    assert not watch._timer.isActive()


def assert_reveals_shown(page: ReviewPage) -> None:
    room = page.room
    assert isinstance(room, JournalRoom)
    table = room.view.table
    lines = [table.line_at(row) for row in range(table.rowCount())]
    acts = [(line.who, line.act) for line in lines if line is not None]
    assert acts.count(("7001", "call.revealed")) == REVEALS_AN_HOUR + 1
    assert {who for who, _ in acts} == {"7001"}
