"""The script pane by keyboard: ticks, keys, answers, and a focus that stays where the work is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QInputMethodEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agent_console.domain.script import Manner
from agent_console.ui.call.script_answer import AnswerLine
from agent_console.ui.call.script_branches import BranchButton, Branches
from agent_console.ui.call.script_passage import Passage, scaled
from agent_console.ui.call.script_position import Position, Way
from agent_console.ui.call.script_view import ScriptView
from agent_console.ui.call.step_row import StepRow
from agent_console.ui.widgets.choice import Choice
from tests.builders import a_call
from tests.ui.call.script_stage import Stage, part

Key = Qt.Key


class Pane:
    """The pane beside a note, in a window of the pane's usual width."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.stage = Stage()
        self.window = QWidget()
        self.note = QPlainTextEdit()
        self.view = ScriptView()
        column = QVBoxLayout(self.window)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        self.window.resize(400, 640)
        qtbot.addWidget(self.window)
        self.view.follow(self.stage.controller)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()

    def begin(self) -> None:
        self.stage.controller.begin("opening", "zh_CN")
        self.view.setFocus()

    @property
    def position(self) -> Position:
        assert self.stage.controller.position is not None
        return self.stage.controller.position

    @property
    def rows(self) -> list[StepRow]:
        return [row for row in self.view.findChildren(StepRow) if row.isVisible()]

    @property
    def buttons(self) -> list[BranchButton]:
        return [button for button in self.view.findChildren(BranchButton) if button.isVisible()]

    def words(self) -> list[str]:
        return [label.text() for label in self.view.findChildren(QLabel) if label.isVisible() and label.text()]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key, modifier)

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClicks(focused, text)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[Pane]:
    pane = Pane(qtbot)
    pane.begin()
    yield pane
    pane.stage.controller.clear()


def line_of(row: StepRow) -> AnswerLine:
    return row.answer


def test_a_page_shows_title_passages_seconds_and_ways(pane: Pane) -> None:
    words = pane.words()
    assert {"了解需求", "Step 1 of 2", "请问怎么称呼您？", "您，请稍等。", "听完再答。", "Must", "7 s", "Do"} <= set(
        words
    )
    assert [button.accessibleName() for button in pane.buttons] == ["1 补卡", "h 等候"]


def test_without_a_call_the_pane_says_what_it_is_for(qtbot: QtBot) -> None:
    pane = Pane(qtbot)
    assert any("script of the call" in text for text in pane.words())
    assert pane.rows == []
    assert not pane.view.next_action.isEnabled()


def test_space_ticks_the_passage_that_has_the_focus_and_shows_the_moment(pane: Pane) -> None:
    pane.key(Key.Key_Space)
    assert pane.stage.ticked == ["name"]
    at: datetime = pane.stage.call.marks[0].at
    assert f"{at.astimezone():%H:%M:%S}" in pane.words()
    assert pane.rows[0].tick.hasFocus()
    pane.key(Key.Key_Space)
    assert pane.stage.ticked == []


def test_a_click_on_the_words_ticks_and_on_an_instruction_does_not(pane: Pane) -> None:
    for row in pane.rows:
        pane.qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() // 2, 12))
    assert pane.stage.ticked == ["name", "thank"]


def test_nothing_moves_when_a_passage_is_ticked(pane: Pane) -> None:
    before = [row.geometry() for row in pane.rows]
    pane.stage.controller.next()
    pane.stage.controller.next()
    QApplication.processEvents()
    assert [row.geometry() for row in pane.rows] == before


def test_arrows_go_through_the_passages_to_the_ways_and_stop_at_the_ends(pane: Pane) -> None:
    pane.key(Key.Key_Up)
    assert pane.rows[0].tick.hasFocus()
    pane.key(Key.Key_Down)
    assert pane.rows[1].tick.hasFocus()
    pane.key(Key.Key_Down)
    assert pane.buttons[0].hasFocus()


def test_a_key_takes_its_branch_and_the_focus_goes_to_the_next_passage(pane: Pane) -> None:
    pane.type("1")
    assert pane.position.page == "card"
    assert pane.rows[0].tick.hasFocus()


def test_a_capital_letter_takes_the_branch_of_the_small_one(pane: Pane) -> None:
    pane.type("H")
    assert pane.position.script == "hold"


def test_enter_takes_the_branch_that_has_the_focus(pane: Pane) -> None:
    pane.buttons[1].setFocus()
    pane.key(Key.Key_Return)
    assert pane.position.script == "hold"


def test_a_click_takes_a_branch(pane: Pane) -> None:
    pane.qtbot.mouseClick(pane.buttons[0], Qt.MouseButton.LeftButton)
    assert pane.position.page == "card"


def test_backspace_goes_back(pane: Pane) -> None:
    pane.type("1")
    pane.key(Key.Key_Backspace)
    assert pane.position.page == "need"


def test_digits_belong_to_the_note_while_it_has_the_focus(pane: Pane) -> None:
    pane.note.setFocus()
    pane.type("1h")
    assert pane.note.toPlainText() == "1h"
    assert pane.position.page == "need"


def test_digits_and_backspace_belong_to_the_answer_while_it_is_typed(pane: Pane) -> None:
    line_of(pane.rows[0]).setFocus()
    pane.type("1h")
    pane.key(Key.Key_Backspace)
    pane.key(Key.Key_Backspace)
    pane.key(Key.Key_Backspace)
    pane.type("1")
    assert pane.position.page == "need"
    assert pane.stage.call.values == (("caller_name", "1"),)


def test_ctrl_j_ticks_from_the_note_and_leaves_the_focus_there(pane: Pane) -> None:
    pane.note.setFocus()
    pane.key(Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert pane.stage.ticked == ["name"]
    assert pane.note.hasFocus()


def test_ctrl_j_moves_the_focus_along_when_it_is_on_a_passage(pane: Pane) -> None:
    pane.key(Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert pane.rows[1].tick.hasFocus()


def test_where_several_ways_lead_on_ctrl_j_brings_the_focus_to_them(pane: Pane) -> None:
    pane.note.setFocus()
    for _ in range(3):
        pane.key(Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert pane.buttons[0].hasFocus()
    pane.type("h")
    assert pane.position.script == "hold"


def test_a_page_that_opens_while_somebody_writes_leaves_the_focus_with_the_note(pane: Pane) -> None:
    pane.note.setFocus()
    pane.stage.controller.take("1")
    pane.stage.controller.clear()
    assert pane.note.hasFocus()


def test_the_words_beside_an_answer_wait_until_it_is_typed(pane: Pane) -> None:
    line = line_of(pane.rows[0])
    line.setFocus()
    pane.type("Wang")
    pane.stage.controller.refresh()
    pane.stage.controller.tick("name", True)
    assert pane.rows[0].tick.isChecked()
    assert "您，请稍等。" in pane.words()
    assert line.text() == "Wang"
    pane.key(Key.Key_Return)
    assert "Wang，请稍等。" in pane.words()


def test_letters_in_the_making_reach_the_call_and_survive_the_next_page(pane: Pane) -> None:
    line = line_of(pane.rows[0])
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("wang", []))
    assert pane.stage.call.values == (("caller_name", "wang"),)
    pane.view.next_action.trigger()
    pane.stage.controller.take("1")
    assert pane.stage.call.values == (("caller_name", "wang"),)
    assert pane.stage.ticked == ["name"]


def test_a_word_in_the_making_is_kept_when_the_page_changes_from_outside(pane: Pane) -> None:
    line = line_of(pane.rows[0])
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("wang", []))
    pane.stage.controller.take("1")
    pane.stage.controller.back()
    assert line.text() == "wang"
    assert line.composing == ""


def test_what_was_typed_for_one_call_is_not_shown_in_the_next(pane: Pane) -> None:
    line = line_of(pane.rows[0])
    line.setFocus()
    pane.type("Wang")
    QApplication.sendEvent(line, QInputMethodEvent("li", []))
    pane.stage.call = a_call()
    pane.stage.controller.begin("opening", "zh_CN")
    assert line_of(pane.rows[0]).text() == ""
    assert line_of(pane.rows[0]).composing == ""
    assert pane.stage.call.values == ()


def test_prompted_values_stand_above_the_passages_and_fill_them(pane: Pane) -> None:
    pane.type("1")
    field = next(line for line in pane.view.findChildren(AnswerLine) if line.accessibleName() == "费用")
    assert field.isVisible()
    assert field.mapTo(pane.view, QPoint()).y() < pane.rows[0].mapTo(pane.view, QPoint()).y()
    field.setFocus()
    pane.type("10")
    pane.rows[0].tick.setFocus()
    assert "补卡费10，您看可以吗？" in pane.words()


def test_a_text_that_cannot_be_kept_is_refused_in_words(pane: Pane) -> None:
    refused: list[object] = []
    pane.view.refused.connect(refused.append)
    line_of(pane.rows[0]).insert("王" * 101)
    assert len(refused) == 1
    assert line_of(pane.rows[0]).text() == ""


def test_showing_a_call_tells_nothing(pane: Pane) -> None:
    told: list[object] = []
    for signal in (pane.view.answered, pane.view.ticked, pane.view.key_taken, pane.view.script_chosen):
        signal.connect(lambda *values: told.append(values))
    pane.view.pace_chosen.connect(told.append)
    pane.stage.call = replace(pane.stage.call, values=(("caller_name", "王女士"),))
    pane.stage.controller.refresh()
    pane.view.show_pace(200, True)
    pane.stage.controller.clear()
    assert told == []


def test_another_script_can_be_chosen_and_is_shown_as_chosen(pane: Pane) -> None:
    pane.view.script_chosen.emit("hold")
    assert pane.position.script == "hold"
    assert part(pane.view, Choice, "scriptChoice").currentText() == "等候"


def test_the_end_of_a_script_is_said(pane: Pane) -> None:
    pane.stage.controller.take("1")
    pane.stage.controller.take("c")
    assert any("end of the script" in text for text in pane.words())
    assert pane.buttons == []
    assert not pane.view.next_action.isEnabled()


def test_everything_that_takes_the_focus_has_a_name(pane: Pane) -> None:
    pane.type("1")
    for widget in pane.view.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QLineEdit):
            assert widget.accessibleName() or widget.property("text"), widget
    for line in pane.view.findChildren(AnswerLine):
        assert line.accessibleName() or not line.isVisible()


def test_tab_goes_as_the_eyes_do(pane: Pane) -> None:
    part(pane.view, QWidget, "scriptChoice").setFocus()
    seen = []
    for _ in range(8):
        pane.key(Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    first, second = pane.rows[:2]
    foot = [part(pane.view, QWidget, name) for name in ("paceMarker", "pace", "scriptNext")]
    assert seen == [first.tick, first.answer, second.tick, *pane.buttons, *foot]


@pytest.mark.parametrize("text", ["A" * 300, "王" * 300, "<b>x</b>" * 40, "a\u202eb" * 100])
def test_no_text_makes_the_pane_wider_or_is_read_as_markup(pane: Pane, text: str) -> None:
    pane.stage.facts = {"caller_name": text}
    pane.stage.controller.refresh()
    QApplication.processEvents()
    area = part(pane.view, QScrollArea)
    page = area.widget()
    assert page is not None
    assert page.width() == area.viewport().width()
    assert pane.view.width() <= pane.window.width()
    assert f"{text}，请稍等。" in pane.words()
    row = pane.rows[1]
    assert row.height() >= len(text) // 40 * row.fontMetrics().height()


def test_a_thousand_pages_make_no_more_widgets_than_two(pane: Pane) -> None:
    pane.type("1")
    pane.stage.controller.back()
    children = len(pane.view.findChildren(QWidget))
    for _ in range(500):
        pane.stage.call = a_call()
        pane.stage.controller.begin("opening", "zh_CN")
        pane.stage.controller.take("1")
    assert len(pane.view.findChildren(QWidget)) == children


def test_instructions_look_different_from_what_is_read_out(pane: Pane) -> None:
    by_manner = {row.row.manner: row for row in pane.rows if row.row is not None}
    spoken = by_manner[Manner.SAY].findChildren(Passage)[0]
    instruction = by_manner[Manner.DO].findChildren(Passage)[0]
    assert instruction.letters().italic()
    assert not spoken.letters().italic()
    assert instruction.letters().pointSizeF() < spoken.letters().pointSizeF()


def test_a_larger_font_of_the_window_enlarges_the_passages(pane: Pane) -> None:
    before = [row.height() for row in pane.rows]
    font = pane.window.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    pane.window.setFont(font)
    QApplication.processEvents()
    assert all(after > earlier for after, earlier in zip((row.height() for row in pane.rows), before, strict=True))


def test_the_marker_moves_beneath_the_passage_that_is_spoken_now(pane: Pane) -> None:
    assert not any(row.marker.moving for row in pane.rows)
    pane.view.show_pace(120, True)
    assert [row.marker.moving for row in pane.rows] == [True, False, False]
    pane.stage.controller.next()
    assert [row.marker.moving for row in pane.rows] == [False, True, False]
    pane.view.show_pace(120, False)
    assert not any(row.marker.moving for row in pane.rows)


def test_the_marker_is_switched_and_the_pace_chosen_in_the_pane(pane: Pane) -> None:
    told: list[object] = []
    pane.view.marker_chosen.connect(told.append)
    pane.view.pace_chosen.connect(told.append)
    box = part(pane.view, QWidget, "paceMarker")
    box.setFocus()
    pane.key(Key.Key_Space)
    part(pane.view, QWidget, "pace").setFocus()
    pane.key(Key.Key_Up)
    assert told == [True, 70]
    assert pane.position.rows[0].seconds == 6


def test_a_tick_that_no_call_keeps_does_not_stand(pane: Pane) -> None:
    pane.stage.controller.mark_wanted.disconnect()
    pane.key(Key.Key_Space)
    assert not pane.rows[0].tick.isChecked()


def test_what_an_input_method_commits_at_the_end_of_a_call_does_not_reach_the_next(pane: Pane) -> None:
    line = line_of(pane.rows[0])
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("wang", []))
    pane.stage.call = a_call()
    pane.stage.controller.clear()
    late = QInputMethodEvent()
    late.setCommitString("王")
    QApplication.sendEvent(line, late)
    pane.begin()
    assert pane.stage.call.values == ()
    assert line_of(pane.rows[0]).text() == ""


def test_the_words_of_the_pane_follow_the_language_of_the_window(pane: Pane) -> None:
    button = part(pane.view, QPushButton, "scriptNext")
    button.setText("")
    QCoreApplication.sendEvent(pane.view, QEvent(QEvent.Type.LanguageChange))
    assert "Ctrl+J" in button.text()


def test_a_font_given_in_pixels_is_enlarged_too() -> None:
    font = QFont()
    font.setPixelSize(20)
    assert scaled(font, 1.5).pixelSize() == 30


@pytest.mark.parametrize(("width", "columns"), [(600, 3), (260, 2), (90, 1)])
def test_ways_stand_side_by_side_where_their_labels_fit(qtbot: QtBot, width: int, columns: int) -> None:
    branches = Branches()
    qtbot.addWidget(branches)
    branches.show_ways(tuple(Way(key, "Complaint", "", other_script=False) for key in "12345"))
    branches.show()
    branches.resize(width, 200)
    assert len({button.x() for button in branches.buttons}) == columns
    assert max(button.geometry().bottom() for button in branches.buttons) < branches.heightForWidth(width)
    assert all(button.geometry().right() < width for button in branches.buttons)
