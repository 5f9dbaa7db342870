"""Odd and huge texts at the call screen: kept exactly or refused in words, and never taken for rich text."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QTableView, QWidget

from agent_console.domain.call import CallState
from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import Problem
from agent_console.domain.text import NAME_LIMIT, NOTE_LIMIT
from agent_console.exchange.call_columns import Reading
from agent_console.exchange.calls_file import Order, export_calls
from agent_console.exchange.library import Library
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.plain_line import PlainLine
from tests.ui.call.seat import TestSeat, sit_down

TAGS = "<b>投诉</b><img src='//host/share/a.png'><a href=file:///etc/passwd>x</a>&amp;&lt;"
ODD = {
    "html": TAGS,
    "emoji": "👩‍👩‍👧 很生气 😡🇨🇳",
    "right to left": "\u202e4321 \u2067abc\u2069 נכון",
    "nothing to see": "\u200b\u200d",
    "beyond the first plane": "𠮷野家 𠀋",
    "formulas": "=cmd|' /C calc'!A0",
    "braces": "{reason} {{caller_name}} %n %1 %s",
    "ampersands": "R&D && A&B",
}
REFUSED_IN_LINES = {
    "NUL": "a\x00b",
    "escape": "a\x1b[31mb",
    "delete": "a\x7fb",
    "C1": "a\x85b",
}
REFUSED_IN_A_LINE = {**REFUSED_IN_LINES, "tab": "a\tb", "lines": "a\nb", "line separator": "a\u2028b"}
HUGE = "字" * 10_000_000


def paste(into: QWidget, text: str) -> None:
    QApplication.clipboard().setText(text)
    assert isinstance(into, NoteEditor | PlainLine)
    into.paste()


def commit(into: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(into, event)


def press(into: QWidget, text: str) -> None:
    for letter in text:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(into, event)


ways = pytest.mark.parametrize("way", [paste, commit, press], ids=lambda way: way.__name__)
Way = Callable[[QWidget, str], None]


def problems(seat: TestSeat) -> set[Problem]:
    return {error.problem for error in seat.troubles}


# --- kept exactly ---------------------------------------------------------------------------------------------------


@ways
@pytest.mark.parametrize("odd", ODD)
def test_odd_texts_come_back_from_the_database_as_they_were_typed(seat: TestSeat, way: Way, odd: str) -> None:
    record, text = seat.screen.record, ODD[odd]
    seat.key(Qt.Key.Key_F2)
    for field in (record.caller_name, record.note):
        field.setFocus()
        way(field, text)
    seat.finish()
    call = seat.only_call()
    assert (call.caller_name, call.note) == (text, text)
    assert problems(seat) == set()


def test_names_and_notes_up_to_their_limits_are_kept_whole(seat: TestSeat) -> None:
    record = seat.screen.record
    seat.key(Qt.Key.Key_F2)
    paste(record.caller_name, "𠮷" * NAME_LIMIT)
    paste(record.note, "😀" * NOTE_LIMIT)
    seat.finish()
    call = seat.only_call()
    assert (len(call.caller_name), len(call.note)) == (NAME_LIMIT, NOTE_LIMIT)
    assert problems(seat) == set()


def test_line_ends_of_every_system_are_one_in_the_note(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    paste(seat.screen.record.note, "一\r\n二\r三\n四")
    seat.finish()
    assert seat.only_call().note == "一\n二\n三\n四"


def test_rich_text_is_pasted_as_the_words_one_sees(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    data = QMimeData()
    data.setHtml("<p>第一行</p><script>alert(1)</script><img src='//host/a.png'><p>第二行</p>")
    seat.screen.record.note.insertFromMimeData(data)
    seat.finish()
    note = seat.only_call().note
    assert "第一行" in note
    assert "第二行" in note
    assert "alert" not in note
    assert "\ufffc" not in note


# --- refused in words -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", [paste, commit], ids=lambda way: way.__name__)
@pytest.mark.parametrize("odd", REFUSED_IN_LINES)
def test_what_a_note_cannot_keep_is_refused_and_what_stands_there_stays(seat: TestSeat, way: Way, odd: str) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("原来的")
    way(seat.screen.record.note, REFUSED_IN_LINES[odd])
    assert seat.screen.record.note.committed() == "原来的"
    assert problems(seat) == {Problem.TEXT_CHARACTERS}
    seat.finish()
    assert seat.only_call().note == "原来的"


@pytest.mark.parametrize("way", [paste, commit], ids=lambda way: way.__name__)
@pytest.mark.parametrize("odd", REFUSED_IN_A_LINE)
def test_what_a_name_cannot_keep_is_refused_and_what_stands_there_stays(seat: TestSeat, way: Way, odd: str) -> None:
    seat.key(Qt.Key.Key_F2)
    name = seat.screen.record.caller_name
    paste(name, "李")
    name.setFocus()
    way(name, REFUSED_IN_A_LINE[odd])
    assert name.text() == "李"
    assert problems(seat) == {Problem.TEXT_CHARACTERS}
    seat.finish()
    assert seat.only_call().caller_name == "李"


@pytest.mark.parametrize("way", [paste, commit], ids=lambda way: way.__name__)
@pytest.mark.parametrize("field", ["caller_name", "note", "number"])
def test_ten_million_letters_are_refused_whole(seat: TestSeat, way: Way, field: str) -> None:
    seat.key(Qt.Key.Key_F2)
    record = seat.screen.record
    target = {"caller_name": record.caller_name, "note": record.note, "number": record.caller.line}[field]
    target.setFocus()
    way(target, HUGE)
    assert problems(seat) == {Problem.TEXT_TOO_LONG}
    seat.finish()
    call = seat.only_call()
    assert (call.caller, call.caller_name, call.note) == ("", "", "")


def test_a_name_of_three_hundred_characters_is_refused_whole(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    paste(seat.screen.record.caller_name, "王" * 300)
    assert seat.screen.record.caller_name.text() == ""
    (error,) = seat.troubles
    assert (error.problem, error.facts) == (Problem.TEXT_TOO_LONG, {"limit": NAME_LIMIT, "length": 300})


def test_the_reason_of_a_correction_is_judged_like_everything_else(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F10)
    open_row(seat)
    paste(seat.screen.record.reason, "x" * 501)
    paste(seat.screen.record.reason, "a\x00b")
    assert seat.screen.record.reason.text() == ""
    assert [error.problem for error in seat.troubles] == [Problem.TEXT_TOO_LONG, Problem.TEXT_CHARACTERS]


@pytest.mark.parametrize("letters", ["\x00", "\ud83d", "字" * (NOTE_LIMIT + 1)])
def test_letters_in_the_making_that_cannot_be_kept_do_not_stop_the_draft(seat: TestSeat, letters: str) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note("已经写好的")
    QApplication.sendEvent(seat.screen.record.note, QInputMethodEvent(letters, []))
    seat.beat()
    (draft,) = seat.store.calls.drafts(seat.person)
    assert draft.call.note == "已经写好的"


# --- never rich text ------------------------------------------------------------------------------------------------


def open_row(seat: TestSeat, row: int = 0) -> None:
    rows = seat.screen.today.today_rows
    rows.setFocus()
    rows.selectRow(row)
    seat.key(Qt.Key.Key_Return)


def rendered_richly(seat: TestSeat) -> list[str]:
    """Everything of the screen that Qt would take for rich text because of `TAGS`."""
    found = []
    window = seat.screen.window()
    if "<" in window.windowTitle():
        found.append("the title of the window")
    for widget in [window, *window.findChildren(QWidget)]:
        name = widget.objectName() or type(widget).__name__
        rich = Qt.TextFormat.PlainText
        if isinstance(widget, QLabel) and "<b>" in widget.text() and widget.textFormat() is not rich:
            found.append(f"label {name}")
        if "<b>" in widget.toolTip() or "<img" in widget.toolTip():
            found.append(f"tooltip of {name}")
        if isinstance(widget, QTableView):
            model = widget.model()
            tips = [
                str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
            found += [f"tooltip in {name}" for tip in tips if "<b>" in tip or "<img" in tip]
        if isinstance(widget, QPlainTextEdit | QAbstractButton):
            continue  # they know no rich text
    return found


def test_tags_are_nowhere_taken_for_rich_text(seat: TestSeat) -> None:
    record = seat.screen.record
    seat.key(Qt.Key.Key_F2)
    paste(record.caller.line, "<b>1</b><img src=//h/a>")
    paste(record.caller_name, TAGS)
    paste(record.note, TAGS)
    seat.key(Qt.Key.Key_Tab)
    assert rendered_richly(seat) == []
    seat.finish()
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    seat.finish()
    assert rendered_richly(seat) == []
    open_row(seat)
    seat.type_note(TAGS)
    paste(record.reason, TAGS)
    seat.finish()
    open_row(seat)
    assert TAGS in seat.screen.corrections.findChildren(QPlainTextEdit)[0].toPlainText()
    assert rendered_richly(seat) == []


def test_a_draft_full_of_tags_is_offered_as_plain_text(seat: TestSeat, library: Library, tmp_path: Path) -> None:
    seat.key(Qt.Key.Key_F2)
    paste(seat.screen.record.caller_name, TAGS)
    paste(seat.screen.record.note, TAGS)
    seat.beat()
    seat.crash()
    after = sit_down(seat.qtbot, seat.store, seat.person, seat.lead, seat.clock, library, tmp_path)
    assert not after.screen.offer.isHidden()
    assert rendered_richly(after) == []
    assert after.screen.record.note.committed() == TAGS
    after.desk.close()


# --- on their way out -----------------------------------------------------------------------------------------------


def test_the_export_says_what_was_typed(seat: TestSeat, library: Library, tmp_path: Path) -> None:
    texts = [text for name, text in ODD.items() if name != "formulas"]
    for text in texts:
        seat.key(Qt.Key.Key_F2)
        paste(seat.screen.record.note, text)
        seat.finish()
        seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
        seat.finish()
        seat.clock.forward(1)
    order = Order(file=tmp_path / "calls.csv", wanted=CallFilter())
    reading = Reading(catalogue=library.catalogue, language="zh_CN")
    export_calls(order, reading, seat.store.calls, seat.store.journal, seat.lead, seat.clock.now())
    with (tmp_path / "calls.csv").open(encoding="utf-8-sig", newline="") as stream:
        notes = [row["note"] for row in csv.DictReader(stream)]
    assert sorted(notes) == sorted(texts)
    assert all(call.state is CallState.COMPLETE for call in seat.calls())
