"""Who finds the way to the list editor, when, and what they come back to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Role
from agent_console.store.store import Store
from agent_console.ui.call.header_view import HeaderView
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.phrases.phrase_desk import PhraseDesk
from agent_console.ui.phrases.view import PhraseListView
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.elapsed import ElapsedLabel
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock, a_hotline, a_person, a_seat
from tests.crew import Crew


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> MainWindow:
    window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def desk(window: MainWindow, sqlite_store: Store, tmp_path: Path) -> Iterator[PhraseDesk]:
    (tmp_path / "phrases").mkdir()
    desk = PhraseDesk(sqlite_store, tmp_path, tmp_path, InlineJobs(window), window, Wording(), window)
    yield desk
    desk.leave()
    desk.stop()


def a_page(qtbot: QtBot, window: MainWindow) -> tuple[QWidget, QLineEdit]:
    """A page that is shown, with the focus in its line."""
    page = QWidget()
    line = QLineEdit(page)
    window.show_page(page)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    return page, line


def editors(window: MainWindow) -> list[PhraseListView]:
    return [view for view in window.findChildren(PhraseListView) if view.isVisible()]


def test_the_editor_takes_the_page_and_leaving_gives_it_back_with_its_focus(
    qtbot: QtBot, window: MainWindow, desk: PhraseDesk, sqlite_crew: Crew
) -> None:
    page, line = a_page(qtbot, window)
    desk.edit(sqlite_crew.lead, "zh_CN", page)
    (editor,) = editors(window)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.objectName() == "phraseListText"
    close = editor.findChild(QPushButton, "phraseClose")
    assert isinstance(close, QPushButton)
    close.click()
    assert editors(window) == []
    assert line.isVisible()
    assert QApplication.focusWidget() is line


def test_the_editor_opens_once(qtbot: QtBot, window: MainWindow, desk: PhraseDesk, sqlite_crew: Crew) -> None:
    page, _ = a_page(qtbot, window)
    desk.edit(sqlite_crew.lead, "zh_CN", page)
    desk.edit(sqlite_crew.lead, "zh_CN", page)
    assert len(window.findChildren(PhraseListView)) == 1


def test_leaving_the_seat_closes_the_editor_and_keeps_the_draft(
    qtbot: QtBot, window: MainWindow, desk: PhraseDesk, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    page, _ = a_page(qtbot, window)
    desk.edit(sqlite_crew.lead, "zh_CN", page)
    editors(window)[0].list.text.insert_at_caret("# 未完 ")
    desk.leave()
    assert editors(window) == []
    draft = sqlite_store.phrases.draft()
    assert draft is not None
    assert draft.text.startswith("# 未完 ")


def test_faulty_rules_of_the_list_in_force_are_told_in_the_banner(
    window: MainWindow, desk: PhraseDesk, tmp_path: Path
) -> None:
    (tmp_path / "phrases" / "own.toml").write_text("schema = 1\nloud = true\n", encoding="utf-8")
    desk.keeper.load()
    assert window.notice.tone() is Tone.WARNING
    assert "own.toml, line 2" in window.notice.text()


@pytest.mark.parametrize(("role", "seen"), [(Role.AGENT, False), (Role.LEAD, True)])
def test_the_header_shows_the_way_to_those_who_may_edit(
    qtbot: QtBot, clock: StoppedClock, role: Role, seen: bool
) -> None:
    header = HeaderView(Desk(a_hotline(), a_person(role=role)), (), Wording(), "en", clock.steady)
    qtbot.addWidget(header)
    button = header.findChild(QToolButton, "phrasesButton")
    assert isinstance(button, QToolButton)
    assert button.isVisibleTo(header) is seen


def test_during_a_call_the_way_is_closed(qtbot: QtBot, clock: StoppedClock) -> None:
    header = HeaderView(Desk(a_hotline(), a_person(role=Role.LEAD)), (), Wording(), "en", clock.steady)
    qtbot.addWidget(header)
    open_in = set()
    for status in SeatStatus:
        header.show_seat(a_seat(status=status, reason="rest" if status is SeatStatus.PAUSED else ""))
        if header.phrases.isEnabled():
            open_in.add(status)
    header.show_seat(a_seat(status=SeatStatus.SIGNED_OUT))
    for label in header.findChildren(ElapsedLabel):
        label.stop()
    assert open_in == {SeatStatus.READY, SeatStatus.PAUSED}
