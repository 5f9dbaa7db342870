"""The greeting card: what is said first, and the tick that it was."""

from datetime import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from agent_console.domain.announcement import GreetingCard
from agent_console.ui.call.greeting_view import GreetingView
from agent_console.ui.call.pace_marker import PaceMarker
from agent_console.ui.call.script_passage import Passage
from agent_console.ui.widgets.choice import Choice
from tests.ui.call.script_stage import part

CARD = GreetingCard("您好，这里是畅通热线。", "工号幺零零幺为您服务。", ("138", "0001"), "幺三八，零零零幺")


@pytest.fixture
def view(qtbot: QtBot) -> GreetingView:
    view = GreetingView()
    qtbot.addWidget(view)
    view.resize(384, 240)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    return view


@pytest.fixture
def said(view: GreetingView) -> list[object]:
    said: list[object] = []
    view.said.connect(said.append)
    return said


def words(view: GreetingView, name: str) -> Passage:
    return part(view, Passage, name)


def text(view: GreetingView, name: str) -> str:
    return words(view, name).text()


def box(view: GreetingView) -> QCheckBox:
    return part(view, QCheckBox, "greetingSaid")


def marker(view: GreetingView) -> PaceMarker:
    return part(view, PaceMarker)


def test_a_call_shows_greeting_number_in_groups_reading_and_seconds(view: GreetingView) -> None:
    view.show_card(CARD, 8.4)
    assert text(view, "greetingText") == "您好，这里是畅通热线。"
    assert text(view, "announcementText") == "工号幺零零幺为您服务。"
    groups = text(view, "jobNumberGroups").split("   ")
    assert [group.split("\u00a0") for group in groups] == [["1", "3", "8"], ["0", "0", "0", "1"]]
    assert text(view, "jobNumberReading") == "幺三八，零零零幺"
    assert text(view, "greetingSeconds") == "8 s"


def test_the_number_is_far_larger_than_the_text_around_it(view: GreetingView) -> None:
    view.show_card(CARD, 8)
    number, reading = words(view, "jobNumberGroups"), words(view, "jobNumberReading")
    assert number.letters().pointSizeF() > 2 * reading.letters().pointSizeF()


def test_space_says_that_it_was_said_and_says_it_back(view: GreetingView, said: list[object], qtbot: QtBot) -> None:
    view.show_card(CARD, 8)
    box(view).setFocus()
    qtbot.keyClick(box(view), Qt.Key.Key_Space)
    qtbot.keyClick(box(view), Qt.Key.Key_Space)
    assert said == [True, False]


def test_the_exact_time_is_shown_and_nothing_moves_for_it(view: GreetingView, said: list[object]) -> None:
    view.show_card(CARD, 8)
    QApplication.processEvents()
    before = box(view).geometry()
    view.show_said(time(14, 3, 22))
    QApplication.processEvents()
    assert "14:03:22" in box(view).text()
    assert box(view).isChecked()
    assert box(view).geometry() == before
    view.show_said(None)
    assert ":" not in box(view).text()
    assert said == []


def test_at_rest_the_next_words_are_quiet_and_nothing_can_be_ticked(view: GreetingView) -> None:
    view.show_said(time(14, 3, 22))
    view.show_idle("Press F2 to answer", CARD, 8)
    assert text(view, "greetingHint") == "Press F2 to answer"
    assert text(view, "greetingText") == CARD.greeting
    assert not box(view).isEnabled()
    assert not box(view).isChecked()
    view.show_card(CARD, 8)
    assert not words(view, "greetingHint").isVisible()
    assert box(view).isEnabled()


def test_what_has_to_be_said_now_is_stronger_than_what_was_said(view: GreetingView) -> None:
    def darkest() -> int:
        picture = words(view, "greetingText").grab().toImage()
        pixels = [(x, y) for x in range(picture.width()) for y in range(0, picture.height(), 2)]
        return min(QColor(picture.pixel(x, y)).lightness() for x, y in pixels)

    palette = view.palette()
    palette.setColor(palette.ColorRole.Window, QColor("white"))
    palette.setColor(palette.ColorRole.WindowText, QColor("black"))
    palette.setColor(palette.ColorRole.PlaceholderText, QColor("#808080"))
    view.setPalette(palette)
    view.show_card(GreetingCard("████", "█", ("1",), "█"), 8)
    loud = darkest()
    view.show_said(time(14, 3, 22))
    assert loud < darkest()


def test_the_spoken_language_is_offered_and_its_id_told(view: GreetingView, qtbot: QtBot) -> None:
    chosen: list[object] = []
    view.announcement_chosen.connect(chosen.append)
    view.show_announcements([("mandarin", "普通话"), ("english", "English")])
    view.show_announcement("mandarin")
    assert chosen == []
    choice = part(view, Choice, "announcementChoice")
    assert choice.value() == "mandarin"
    qtbot.keyClicks(choice, "e")
    assert chosen == ["english"]


def test_the_marker_moves_only_while_the_greeting_is_to_be_said(view: GreetingView) -> None:
    view.show_card(CARD, 8)
    assert not marker(view).moving
    view.show_marker(True)
    assert marker(view).moving
    view.show_said(time(14, 3, 22))
    assert not marker(view).moving
    view.show_said(None)
    view.show_card(CARD, 8)
    assert marker(view).moving
    view.show_idle("", CARD)
    assert not marker(view).moving


@pytest.mark.parametrize("name", ["<img src=x>", "热" * 300, "H" * 300, "a\u202eb\n\nc"])
def test_any_name_of_a_hotline_is_shown_as_it_is_and_wraps(view: GreetingView, name: str) -> None:
    view.show_card(GreetingCard(name, name, ("1",), name), 8)
    QApplication.processEvents()
    assert text(view, "greetingText") == name
    label = words(view, "greetingText")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert view.minimumSizeHint().width() <= 384
    lines = label.heightForWidth(360) / label.fontMetrics().height()
    assert lines >= len(name) / 40


def test_its_words_follow_the_language_of_the_window(view: GreetingView) -> None:
    box(view).setText("")
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert box(view).text() == "Sa&id"


def test_a_larger_font_keeps_room_for_the_time(view: GreetingView) -> None:
    view.show_card(CARD, 8)
    before = box(view).minimumWidth()
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert box(view).minimumWidth() > before
