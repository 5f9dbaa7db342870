"""The one window: its pages, its banner, its place on the screen, and the moment it is painted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.main_window import LASTING, SMALLEST, MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording


class Page(QWidget):
    """A page with a line that has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addStretch(1)
        self.setFocusProxy(self.line)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, preferences: Preferences) -> Iterator[MainWindow]:
    window = MainWindow(theme, Wording(), preferences)
    qtbot.addWidget(window)
    yield window
    window.notice.dismiss()
    window.notice.dismiss()


def shown(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


# --- pages ----------------------------------------------------------------------------------------------------------


def test_a_page_that_is_shown_has_the_focus_and_the_one_before_stays(qtbot: QtBot, window: MainWindow) -> None:
    first, second = Page(), Page()
    window.show_page(first)
    shown(qtbot, window)
    first.line.setText("typed")
    window.show_page(second)
    assert QApplication.focusWidget() is second.line
    assert not first.isVisible()
    window.show_page(first)
    assert QApplication.focusWidget() is first.line
    assert first.line.text() == "typed"


def test_a_page_that_is_dropped_is_gone(qtbot: QtBot, window: MainWindow) -> None:
    first, second = Page(), Page()
    window.show_page(first)
    window.show_page(second)
    with qtbot.waitSignal(first.destroyed):
        window.drop_page(first)
    assert window.findChildren(Page) == [second]


# --- the banner -----------------------------------------------------------------------------------------------------


def test_a_problem_is_told_with_what_to_do_next_and_takes_no_focus(qtbot: QtBot, window: MainWindow) -> None:
    page = Page()
    window.show_page(page)
    shown(qtbot, window)
    window.tell_problem(ConsoleError(Problem.FULL))
    assert window.notice.text().startswith("The disk is full.")
    assert "Free some space" in window.notice.text()
    assert window.notice.tone() is Tone.ERROR
    assert QApplication.focusWidget() is page.line


def test_a_bug_has_its_own_way_to_the_person(window: MainWindow) -> None:
    window.tell_problem(ValueError("secret"))
    assert window.notice.text() == ""


def test_the_same_problem_four_times_a_second_is_told_once(qtbot: QtBot, window: MainWindow) -> None:
    window.tell_problem(ConsoleError(Problem.FULL))
    with qtbot.assertNotEmitted(window.notice.dismissed):
        for _ in range(4):
            window.tell_problem(ConsoleError(Problem.FULL))
    assert window.notice.dismiss()
    assert window.notice.text() == "", "it did not queue up"


@pytest.mark.parametrize("problem", sorted(LASTING))
def test_what_was_said_about_the_disk_is_over_when_something_is_saved(window: MainWindow, problem: Problem) -> None:
    window.tell_problem(ConsoleError(problem))
    window.tell_saved()
    assert window.notice.text() == ""


def test_who_is_switched_off_is_told_in_one_sentence_that_stays(window: MainWindow) -> None:
    window.tell_problem(ConsoleError(Problem.DISABLED_PERSON))
    window.tell_problem(ConsoleError(Problem.DISABLED_PERSON))
    window.tell_saved()
    assert window.notice.texts() == ["This job number is switched off. Ask the shift lead."]


def test_a_save_takes_no_other_news_away(window: MainWindow) -> None:
    window.tell("Somebody is on the line.")
    window.tell_saved()
    assert window.notice.text() == "Somebody is on the line."


def test_tags_in_a_message_stay_letters(window: MainWindow) -> None:
    window.tell("<b>x</b><img src=//host/a.png>")
    assert window.notice.text() == "<b>x</b><img src=//host/a.png>"
    labels = [label for label in window.notice.findChildren(QWidget) if label.property("text") == window.notice.text()]
    assert [label.property("textFormat") for label in labels] == [Qt.TextFormat.PlainText]


def test_the_banner_takes_a_room_of_its_own_at_the_foot_and_moves_no_line(qtbot: QtBot, window: MainWindow) -> None:
    page = Page()
    window.show_page(page)
    shown(qtbot, window)
    before, height = page.line.mapTo(window, QPoint(0, 0)), page.height()
    window.tell_problem(ConsoleError(Problem.FULL))
    qtbot.waitUntil(lambda: page.height() < height)
    assert page.line.mapTo(window, QPoint(0, 0)) == before
    page_at = QRect(page.mapTo(window, QPoint(0, 0)), page.size())
    assert not page_at.intersects(window.notice.geometry())
    assert QRect(QPoint(0, 0), window.size()).contains(window.notice.geometry())
    window.resize(window.width() - 60, window.height())
    assert QRect(QPoint(0, 0), window.size()).contains(window.notice.geometry())
    window.notice.dismiss()
    qtbot.waitUntil(lambda: page.height() == height)


def test_a_page_that_cannot_become_lower_keeps_its_size_and_the_window_too(qtbot: QtBot, window: MainWindow) -> None:
    page = Page()
    window.show_page(page)
    shown(qtbot, window)
    QApplication.processEvents()
    page.setMinimumHeight(window.height())
    QApplication.processEvents()
    size = window.size()
    window.tell_problem(ConsoleError(Problem.FULL))
    qtbot.waitUntil(lambda: window.notice.isVisible() and window.notice.height() > 0)
    QApplication.processEvents()
    assert window.size() == size
    assert window.notice.geometry().bottom() < window.height()


# --- its place ------------------------------------------------------------------------------------------------------


def test_the_place_is_kept_when_the_window_closes(
    qtbot: QtBot, theme: Theme, window: MainWindow, preferences: Preferences
) -> None:
    shown(qtbot, window)
    window.resize(700, 540)
    window.close()
    again = MainWindow(theme, Wording(), preferences)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 540)


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"\x00" * 500])
def test_a_place_nobody_can_read_is_passed_over(
    qtbot: QtBot, theme: Theme, preferences: Preferences, rubbish: bytes
) -> None:
    preferences.keep_bytes("window", rubbish)  # type: ignore[arg-type]
    window = MainWindow(theme, Wording(), preferences)
    qtbot.addWidget(window)
    assert window.screen().availableGeometry().intersects(window.geometry())


def test_a_window_that_lay_on_a_screen_that_is_gone_comes_back(
    qtbot: QtBot, theme: Theme, window: MainWindow, preferences: Preferences
) -> None:
    window.setGeometry(20_000, 20_000, 900, 600)
    preferences.keep_bytes("window", window.saveGeometry())
    again = MainWindow(theme, Wording(), preferences)
    qtbot.addWidget(again)
    room = again.screen().availableGeometry()
    assert room.contains(again.geometry().center())


def test_it_never_begins_larger_than_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    assert window.minimumSizeHint() == SMALLEST


# --- its moments ----------------------------------------------------------------------------------------------------


def test_painted_comes_once(qtbot: QtBot, window: MainWindow) -> None:
    painted: list[bool] = []
    window.painted.connect(lambda: painted.append(True))
    with qtbot.waitSignal(window.painted):
        window.show()
    window.hide()
    window.show()
    qtbot.waitExposed(window).__enter__()
    QApplication.processEvents()
    assert painted == [True]


def test_closing_comes_before_the_window_goes(qtbot: QtBot, window: MainWindow) -> None:
    seen: list[bool] = []
    window.closing.connect(lambda: seen.append(window.isVisible()))
    shown(qtbot, window)
    window.close()
    assert seen == [True]
    assert not window.isVisible()


def test_another_language_names_the_window_anew(window: MainWindow) -> None:
    window.setWindowTitle("")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.windowTitle() == "Agent Console"


# --- leaving --------------------------------------------------------------------------------------------------------


def test_what_is_under_way_is_asked_about_before_the_window_closes(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window)
    asked: list[Callable[[], object]] = []

    def hold(go_on: Callable[[], object]) -> bool:
        asked.append(go_on)
        return True

    window.holds.append(hold)
    assert not window.close()
    assert window.isVisible()
    window.holds.remove(hold)
    asked[0]()
    assert not window.isVisible()


def test_where_the_session_ends_nobody_is_asked(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window)
    window.holds.append(lambda _: True)
    window.close_at_once()
    assert not window.isVisible()
