"""The pane of exports in the real review page: below every room, back with Esc, ended with the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.store.store import Store
from agent_console.ui.export.offer import Extent
from agent_console.ui.export.pane import ExportPane
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import RoomName
from agent_console.ui.review_rooms import review_in
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from agent_console.ui.workplace import Workplace
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.ui.review.conftest import saved

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


@pytest.fixture
def helped() -> list[str]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library,
    tmp_path: Path, helped: list[str],
) -> ReviewPage:  # fmt: skip
    saved(sqlite_store, sqlite_crew.agent, 3)
    preferences = Preferences(tmp_path / "window.ini")
    window = MainWindow(theme, Wording(), preferences)
    qtbot.addWidget(window)
    place = Workplace(
        store=sqlite_store,
        library=library,
        jobs=InlineJobs(),
        clock=clock,
        wording=Wording(),
        language="en",
        data_dir=tmp_path / "data",
        preferences=preferences,
        window=window,
        keep_composing=lambda: None,
        help=lambda page, _actions: helped.append(page),
    )
    hotline = sqlite_store.hotline.get()
    assert hotline is not None
    page = review_in(window, place, Desk(hotline, sqlite_crew.quality), beside=False)
    window.show_page(page)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.start()
    page.window_ = window  # type: ignore[attr-defined] # it lives as long as its page is looked at
    return page


def pane_of(page: ReviewPage) -> ExportPane:
    (pane,) = page.findChildren(ExportPane)
    return pane


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(focus(), key, modifier)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert isinstance(found, QWidget)
    return found


def test_the_pane_opens_below_the_list_and_gives_the_keys_back(
    qtbot: QtBot, page: ReviewPage, helped: list[str]
) -> None:
    calls = page.show_room(RoomName.CALLS)
    assert calls is not None
    assert not page.findChildren(ExportPane)
    calls.view.setFocus()
    press(qtbot, Qt.Key.Key_E, CONTROL)
    pane = pane_of(page)
    assert pane.isVisible()
    assert pane.has_focus()
    assert page.tabs.isVisible()
    assert pane.told.text() == "What comes out: all calls · newest first"
    press(qtbot, Qt.Key.Key_F1)
    assert helped == ["export"]
    press(qtbot, Qt.Key.Key_F6)
    assert pane.isVisible()
    assert calls.view.isAncestorOf(focus())
    press(qtbot, Qt.Key.Key_E, CONTROL)
    press(qtbot, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert calls.view.isAncestorOf(focus())
    page.stop()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        (RoomName.ESCALATIONS, "Export: Escalations"),
        (RoomName.HANDOVERS, "Export: Handovers, a row an item"),
        (RoomName.JOURNAL, "Export: Journal, with the links by which it can be checked"),
    ],
)
def test_other_rooms_give_their_records_to_the_same_pane(
    qtbot: QtBot, page: ReviewPage, name: RoomName, title: str
) -> None:
    room = page.show_room(name)
    assert room is not None
    room.view.setFocus()
    press(qtbot, Qt.Key.Key_E, CONTROL)
    assert pane_of(page).isVisible()
    assert pane_of(page).title.text() == title
    page.stop()


def test_the_pane_takes_no_more_than_its_share_and_never_makes_the_window_higher(page: ReviewPage) -> None:
    window = page.window()
    window.resize(1366, 640)
    before = window.size()
    page.show_room(RoomName.CALLS)
    page.room.view.keys.all["export"].trigger()  # type: ignore[union-attr]
    QApplication.processEvents()
    assert window.size() == before
    assert pane_of(page).height() <= page.height() * 0.56
    page.stop()


def test_the_window_asks_before_it_closes_on_a_file_that_is_being_written(page: ReviewPage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    page.show_room(RoomName.CALLS)
    page.room.view.keys.all["export"].trigger()  # type: ignore[union-attr]
    (hold,) = window.holds
    desk = hold.__self__  # type: ignore[attr-defined]
    desk.running = True
    assert not window.close()
    assert pane_of(page).bar.question is not None
    assert pane_of(page).bar.isVisible()
    desk.running = False
    page.stop()
    assert window.holds == []


@pytest.mark.parametrize(("wide", "high"), [(1366, 768), (1024, 600)])
def test_the_verbs_are_in_sight_however_low_the_window_is(page: ReviewPage, wide: int, high: int) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.notice.say("Something that takes a line of the window.", Tone.INFO, stays=True)
    window.resize(wide, high)
    page.show_room(RoomName.CALLS)
    page.room.view.keys.all["export"].trigger()  # type: ignore[union-attr]
    pane = pane_of(page)
    for extent in (Extent.WHOLE, Extent.SAMPLE):
        pane.extent.show_value(extent)
        pane.extent.chosen.emit(extent)
        QApplication.processEvents()
        for running in (True, False):
            pane.show_running(running)
            QApplication.processEvents()
            button = pane.cancel if running else pane.start
            assert button.visibleRegion().boundingRect() == button.rect()
    window.notice.dismiss()
    page.stop()
