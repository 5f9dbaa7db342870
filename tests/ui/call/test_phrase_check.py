"""The phrase check in the note of a call: marked while it is typed, asked about at completion, kept with the call."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call, CallState
from agent_console.domain.call_hits import CallHit, CheckedNote
from agent_console.domain.call_list import CallFilter, CallSummary
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.proving import prove
from agent_console.domain.phrases.sources import layered
from agent_console.exchange.library import Library
from agent_console.exchange.phrases_of_day import PhrasesOfDay
from agent_console.store.store import Store
from agent_console.ui.call.wording_button import WordingButton
from agent_console.ui.colours import colours_near
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.widgets.plain_label import PlainLabel
from tests.builders import StoppedClock
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.call.seat import TestSeat, sit_down

CTRL = Qt.KeyboardModifier.ControlModifier
Underline = QTextCharFormat.UnderlineStyle

RULES = """
schema = 1
version = "test"

[[category]]
id = "dignity"
name = {zh_CN = "伤人自尊", en = "Hurts"}
why = {zh_CN = "听的人会觉得被推开。", en = "It pushes people away."}

[[rule]]
id = "go-to-boss"
category = "dignity"
severity = "block"
patterns = ["找领导去"]
suggest = [{zh_CN = "我来为您反映", en = "I will pass it on"}, {zh_CN = "我请值班长回电", en = "I will call back"}]
match = ["找领导去吧"]
no_match = ["领导来了"]

[[rule]]
id = "not-mine"
category = "dignity"
severity = "warn"
patterns = ["不归我管"]
suggest = [{zh_CN = "我帮您转接", en = "I will put you through"}]
match = ["这不归我管"]
no_match = ["归我管"]

[[rule]]
id = "maybe"
category = "dignity"
severity = "hint"
patterns = ["大概吧"]
match = ["大概吧"]
no_match = ["大概三天"]
"""
BLOCK, WARN, HINT = "找领导去", "不归我管", "大概吧"


def a_list(text: str = RULES, number: int = 0) -> PhrasesOfDay:
    proven = prove(layered([[read_rules(text, "test.toml")]]))
    assert proven.faults == ()
    return PhrasesOfDay(proven.checker, f"test#{number}", number, ())


def publish(seat: TestSeat, phrases: PhrasesOfDay) -> None:
    (keeper,) = seat.screen.findChildren(ListKeeper)
    keeper.changed.emit(phrases)


@pytest.fixture
def checking(seat: TestSeat) -> TestSeat:
    """An agent on the line, with the small list of this file."""
    publish(seat, a_list())
    seat.key(Qt.Key.Key_F2)
    return seat


def compose(seat: TestSeat, letters: str, commit: str = "") -> None:
    event = QInputMethodEvent(letters, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(seat.screen.record.note, event)


def marks(seat: TestSeat) -> list[tuple[str, Underline]]:
    """What is marked, and with which shape."""
    return [
        (one.cursor.selectedText(), one.format.underlineStyle()) for one in seat.screen.record.note.extraSelections()
    ]


def note_of(seat: TestSeat) -> str:
    return seat.screen.record.note.committed()


def put_caret(seat: TestSeat, units: int) -> None:
    cursor = seat.screen.record.note.textCursor()
    cursor.setPosition(units)
    seat.screen.record.note.setTextCursor(cursor)


def hits_of(seat: TestSeat, call: Call) -> tuple[CallHit, ...]:
    checked = seat.store.calls.hits(call.id, seat.person)
    assert checked is not None
    return checked.hits


def end_with(seat: TestSeat, note: str) -> None:
    """End the call with this note, and choose what completion needs."""
    seat.type_note(note)
    seat.finish()
    seat.choose(Qt.Key.Key_4, Qt.Key.Key_2)


def give_reason(seat: TestSeat, reason: str) -> None:
    assert seat.focused() == "phraseOverride"
    seat.qtbot.keyClicks(seat.screen.record.phrases.reason, reason)


def open_first_record(seat: TestSeat) -> None:
    rows = seat.screen.today.today_rows
    rows.setFocus()
    rows.selectRow(0)
    seat.key(Qt.Key.Key_Return)


# --- marks ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("note", "phrase", "shape", "colour"),
    [
        (f"我说{BLOCK}吧", BLOCK, Underline.WaveUnderline, "error"),
        (f"这{WARN}", WARN, Underline.WaveUnderline, "warning"),
        (HINT, HINT, Underline.DotLine, "info"),
        (f"客户：{BLOCK}", BLOCK, Underline.DashUnderline, "muted"),
        (f"客户说：“{WARN}”", WARN, Underline.DashUnderline, "muted"),
    ],
)
def test_each_severity_has_a_colour_and_a_shape_and_a_quotation_is_grey(
    checking: TestSeat, note: str, phrase: str, shape: Underline, colour: str
) -> None:
    checking.type_note(note)
    assert marks(checking) == [(phrase, shape)]
    (mark,) = checking.screen.record.note.extraSelections()
    assert mark.format.underlineColor() == QColor(getattr(colours_near(checking.screen.palette()), colour))


def test_only_what_must_be_reworded_stands_on_a_tinted_ground(checking: TestSeat) -> None:
    checking.type_note(f"{BLOCK}。{WARN}。{HINT}。\n客户：{BLOCK}")
    selections = checking.screen.record.note.extraSelections()
    tinted = [one.format.hasProperty(QTextCharFormat.Property.BackgroundBrush.value) for one in selections]
    assert tinted == [True, False, False, False]


def test_the_mark_comes_with_the_last_letter_and_goes_with_the_first_that_is_deleted(checking: TestSeat) -> None:
    checking.type_note(BLOCK[:-1])
    assert marks(checking) == []
    checking.type_note(BLOCK[-1])
    assert marks(checking) == [(BLOCK, Underline.WaveUnderline)]
    checking.key(Qt.Key.Key_Backspace)
    assert marks(checking) == []


@pytest.mark.parametrize("before", ["👨‍👩‍👧‍👦😀", "𠮷野家来电。\n", "第一行\n\n第二行😀", "e\u0301\u200b"])
def test_the_mark_is_exact_after_emoji_and_in_later_lines(checking: TestSeat, before: str) -> None:
    checking.type_note(f"{before}{BLOCK}😀")
    assert marks(checking) == [(BLOCK, Underline.WaveUnderline)]


def test_marking_leaves_the_text_its_undo_and_the_caret_alone(checking: TestSeat) -> None:
    checking.type_note(f"甲{BLOCK}乙")
    put_caret(checking, 2)
    publish(checking, a_list())
    note = checking.screen.record.note
    assert note_of(checking) == f"甲{BLOCK}乙"
    assert note.textCursor().position() == 2
    note.undo()
    assert note_of(checking) == ""


def test_a_word_in_the_making_is_not_checked_and_not_touched(checking: TestSeat) -> None:
    checking.type_note("我说")
    compose(checking, BLOCK)
    assert checking.screen.record.note.composing == BLOCK
    assert marks(checking) == []
    compose(checking, "", commit=BLOCK)
    assert marks(checking) == [(BLOCK, Underline.WaveUnderline)]


def test_marks_stay_while_another_word_is_being_made(checking: TestSeat) -> None:
    checking.type_note(f"{BLOCK}。")
    compose(checking, "ni")
    publish(checking, a_list())
    compose(checking, "ni hao")
    assert checking.screen.record.note.composing == "ni hao"
    assert marks(checking) == [(BLOCK, Underline.WaveUnderline)]
    compose(checking, "", commit="你好")
    assert note_of(checking) == f"{BLOCK}。你好"
    assert marks(checking) == [(BLOCK, Underline.WaveUnderline)]


def test_a_list_that_comes_while_a_note_is_typed_marks_it_anew(checking: TestSeat) -> None:
    checking.type_note(f"{BLOCK}，{WARN}")
    note = checking.screen.record.note
    told: list[str] = []
    note.text_changed.connect(told.append)
    publish(checking, a_list(RULES.replace(BLOCK, "领导不在").replace("领导来了", "来了"), number=2))
    assert marks(checking) == [(WARN, Underline.WaveUnderline)]
    assert told == []
    assert note_of(checking) == f"{BLOCK}，{WARN}"


# --- the panel ------------------------------------------------------------------------------------------------------


def rows_of(seat: TestSeat) -> list[str]:
    rows = seat.screen.record.phrases.findChild(QListWidget, "phraseHits")
    assert rows is not None
    return [rows.item(row).text() for row in range(rows.count())]


def suggestions(seat: TestSeat) -> list[str]:
    buttons = seat.screen.record.phrases.findChildren(QPushButton)
    return [button.accessibleName() for button in buttons if not button.isHidden()]


def test_the_panel_is_there_only_while_there_is_something_to_say(checking: TestSeat) -> None:
    panel = checking.screen.record.phrases
    checking.type_note("客户要求补卡")
    assert panel.isHidden()
    checking.type_note(WARN)
    assert panel.isVisible()
    checking.screen.record.note.undo()
    assert panel.isHidden()


def test_the_panel_says_category_reason_and_better_wordings(checking: TestSeat) -> None:
    checking.type_note(BLOCK)
    (row,) = rows_of(checking)
    assert BLOCK in row
    assert "伤人自尊" in row
    why = checking.screen.record.phrases.findChild(PlainLabel, "phraseWhy")
    assert why is not None
    assert why.text() == "听的人会觉得被推开。"
    assert suggestions(checking) == ["我来为您反映", "我请值班长回电"]


def test_the_row_follows_the_caret(checking: TestSeat) -> None:
    checking.type_note(f"😀{BLOCK}。\n{WARN}")
    assert suggestions(checking) == ["我帮您转接"]
    put_caret(checking, 4)
    assert suggestions(checking) == ["我来为您反映", "我请值班长回电"]


def test_a_quotation_is_listed_and_gets_no_other_wording(checking: TestSeat) -> None:
    checking.type_note(f"客户：{BLOCK}")
    assert len(rows_of(checking)) == 1
    assert suggestions(checking) == []
    checking.key(Qt.Key.Key_1, CTRL)
    assert note_of(checking) == f"客户：{BLOCK}"


def test_a_reason_is_asked_for_only_where_something_must_be_reworded(checking: TestSeat) -> None:
    reason = checking.screen.record.phrases.reason
    checking.type_note(f"{WARN}。{HINT}")
    assert reason.isHidden()
    checking.type_note(BLOCK)
    assert reason.isVisible()


def test_a_long_wording_is_shortened_and_never_makes_the_window_wider(checking: TestSeat) -> None:
    long = "这件事我已经记下来了" * 12
    publish(checking, a_list(RULES.replace("我来为您反映", long).replace("我请值班长回电", f"{long}&再见")))
    narrow = checking.screen.minimumSizeHint().width()
    checking.type_note(BLOCK)
    QApplication.processEvents()
    assert checking.screen.minimumSizeHint().width() == narrow
    first, second, _ = checking.screen.record.phrases.findChildren(WordingButton)
    assert first.shown.startswith("Ctrl+1  这件事")
    assert first.shown.endswith("…")
    assert first.geometry().bottom() < second.geometry().top()
    assert first.geometry().right() <= checking.screen.record.phrases.width()
    assert long in first.toolTip()
    checking.key(Qt.Key.Key_1, CTRL)
    assert note_of(checking) == long


def test_a_short_wording_stands_whole_on_its_button(checking: TestSeat) -> None:
    checking.type_note(BLOCK)
    QApplication.processEvents()
    first, *_ = checking.screen.record.phrases.findChildren(WordingButton)
    assert first.shown == "Ctrl+1  我来为您反映"


# --- a better wording -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "wording"), [(Qt.Key.Key_1, "我来为您反映"), (Qt.Key.Key_2, "我请值班长回电")])
def test_one_key_replaces_exactly_the_phrase_and_one_undo_brings_it_back(
    checking: TestSeat, key: Qt.Key, wording: str
) -> None:
    before = f"😀第一行\n我说{BLOCK}，再见😀"
    checking.type_note(before)
    checking.key(key, CTRL)
    assert note_of(checking) == before.replace(BLOCK, wording)
    assert marks(checking) == []
    assert checking.focused() == "callNote"
    checking.key(Qt.Key.Key_Z, CTRL)
    assert note_of(checking) == before
    assert marks(checking) == [(BLOCK, Underline.WaveUnderline)]


def test_a_key_without_a_wording_does_nothing(checking: TestSeat) -> None:
    checking.type_note(BLOCK)
    checking.key(Qt.Key.Key_3, CTRL)
    assert note_of(checking) == BLOCK


def test_the_wording_goes_where_the_caret_is_when_a_phrase_comes_twice(checking: TestSeat) -> None:
    checking.type_note(f"{BLOCK}。{BLOCK}。")
    put_caret(checking, len(BLOCK) + 3)
    checking.key(Qt.Key.Key_1, CTRL)
    assert note_of(checking) == f"{BLOCK}。我来为您反映。"


def test_the_button_does_what_its_key_does(checking: TestSeat) -> None:
    checking.type_note(BLOCK)
    button = checking.screen.record.phrases.findChild(QPushButton, "phraseSuggestion2")
    assert button is not None
    checking.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert note_of(checking) == "我请值班长回电"


def test_the_call_keeps_the_better_wording(checking: TestSeat) -> None:
    checking.type_note(BLOCK)
    checking.key(Qt.Key.Key_1, CTRL)
    checking.finish()
    call = checking.only_call()
    assert call.note == "我来为您反映"
    assert hits_of(checking, call) == ()


# --- at the end of the call -----------------------------------------------------------------------------------------


def test_the_end_of_the_call_asks_nothing_and_keeps_what_was_found(checking: TestSeat) -> None:
    checking.type_note(f"😀{BLOCK}")
    checking.finish()
    call = checking.only_call()
    assert call.state is CallState.WRAP_UP
    assert checking.focused() == "callKind"
    assert checking.store.calls.hits(call.id, checking.person) == CheckedNote(
        "test#0", (CallHit("go-to-boss", "dignity", "block", 1, 5, BLOCK, "agent"),)
    )


def test_completion_waits_for_a_reason_that_is_kept_with_the_hit(checking: TestSeat) -> None:
    end_with(checking, BLOCK)
    checking.finish()
    assert checking.only_call().state is CallState.WRAP_UP
    assert checking.screen.record.phrases.reason.accessibleDescription()
    assert checking.screen.record.gap_hint.isVisible()
    give_reason(checking, "  verbatim for the appeal ")
    assert not checking.screen.record.phrases.reason.accessibleDescription()
    assert checking.screen.record.gap_hint.isHidden()
    checking.finish()
    call = checking.only_call()
    assert call.state is CallState.COMPLETE
    assert [hit.override for hit in hits_of(checking, call)] == ["verbatim for the appeal"]


def test_blanks_are_no_reason(checking: TestSeat) -> None:
    end_with(checking, BLOCK)
    checking.finish()
    give_reason(checking, "   ")
    checking.finish()
    assert checking.only_call().state is CallState.WRAP_UP


def test_completion_goes_on_when_the_phrase_is_reworded(checking: TestSeat) -> None:
    end_with(checking, f"{BLOCK}。")
    checking.finish()
    checking.key(Qt.Key.Key_1, CTRL)
    checking.finish()
    call = checking.only_call()
    assert (call.state, call.note) == (CallState.COMPLETE, "我来为您反映。")
    assert hits_of(checking, call) == ()


@pytest.mark.parametrize(
    ("note", "severity", "speaker"),
    [(WARN, "warn", "agent"), (HINT, "hint", "agent"), (f"客户：{BLOCK}", "block", "other")],
)
def test_a_warning_a_hint_and_a_quotation_are_recorded_without_asking(
    checking: TestSeat, note: str, severity: str, speaker: str
) -> None:
    end_with(checking, note)
    checking.finish()
    call = checking.only_call()
    assert call.state is CallState.COMPLETE
    assert [(hit.severity, hit.speaker, hit.override) for hit in hits_of(checking, call)] == [(severity, speaker, "")]


def test_what_is_missing_is_told_together_with_what_must_be_reworded(checking: TestSeat) -> None:
    checking.type_note(BLOCK)
    checking.finish()
    checking.finish()
    assert checking.focused() == "callKind"
    assert checking.screen.record.phrases.reason.accessibleDescription()


def test_a_one_key_record_does_not_run_over_an_open_phrase(checking: TestSeat) -> None:
    checking.type_note(BLOCK)
    checking.key(Qt.Key.Key_F10)
    assert checking.only_call().state is not CallState.COMPLETE
    assert note_of(checking) == BLOCK
    assert checking.told or checking.focused() == "phraseOverride"


def test_the_next_call_begins_without_marks_and_without_the_reason_of_the_last(checking: TestSeat) -> None:
    end_with(checking, BLOCK)
    checking.finish()
    give_reason(checking, "quoted")
    checking.finish()
    checking.later(1)
    checking.key(Qt.Key.Key_F2)
    assert checking.screen.record.phrases.isHidden()
    assert marks(checking) == []
    end_with(checking, BLOCK)
    assert checking.screen.record.phrases.reason.text() == ""
    checking.finish()
    assert [call.state for call in checking.calls()] == [CallState.COMPLETE, CallState.WRAP_UP]


def test_the_call_that_is_taken_in_wrap_up_leaves_its_hits_with_the_one_before(checking: TestSeat) -> None:
    end_with(checking, BLOCK)
    checking.finish()
    give_reason(checking, "quoted")
    checking.later(1)
    checking.key(Qt.Key.Key_F2)
    checking.type_note(WARN)
    checking.finish()
    first, second = checking.calls()
    assert [(hit.rule, hit.override) for hit in hits_of(checking, first)] == [("go-to-boss", "quoted")]
    assert [(hit.rule, hit.override) for hit in hits_of(checking, second)] == [("not-mine", "")]


def test_a_reason_goes_with_the_words_it_was_given_for(checking: TestSeat) -> None:
    end_with(checking, BLOCK)
    checking.finish()
    give_reason(checking, "quoted")
    checking.key(Qt.Key.Key_1, CTRL)
    checking.type_note(f"。{BLOCK}")
    assert checking.screen.record.phrases.reason.text() == ""
    checking.finish()
    assert checking.only_call().state is CallState.WRAP_UP


def test_a_record_taken_up_from_the_list_has_its_reason_again(checking: TestSeat) -> None:
    end_with(checking, BLOCK)
    checking.finish()
    give_reason(checking, "quoted")
    checking.screen.header.pause_wanted.emit("rest")
    assert checking.only_call().state is not CallState.COMPLETE
    open_first_record(checking)
    assert checking.screen.record.phrases.reason.text() == "quoted"
    checking.finish()
    call = checking.only_call()
    assert call.state is CallState.COMPLETE
    assert [hit.override for hit in hits_of(checking, call)] == ["quoted"]


def test_no_window_opens_for_any_of_it(checking: TestSeat) -> None:
    before = set(QApplication.topLevelWidgets())
    end_with(checking, f"{BLOCK}{WARN}")
    checking.finish()
    assert not [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
    assert not checking.screen.findChildren(QDialog)


# --- without a list -------------------------------------------------------------------------------------------------


def test_a_note_from_before_the_list_was_there_is_kept_as_unchecked(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    end_with(seat, BLOCK)
    seat.finish()
    call = seat.only_call()
    assert call.state is CallState.COMPLETE
    assert seat.store.calls.hits(call.id, seat.person) is None


def test_the_first_list_checks_what_stands_in_the_note_already(seat: TestSeat) -> None:
    seat.key(Qt.Key.Key_F2)
    seat.type_note(BLOCK)
    assert marks(seat) == []
    publish(seat, a_list())
    assert marks(seat) == [(BLOCK, Underline.WaveUnderline)]


# --- corrections ----------------------------------------------------------------------------------------------------


def a_complete_record(seat: TestSeat, note: str) -> Call:
    end_with(seat, note)
    seat.finish()
    return seat.only_call()


def test_a_correction_keeps_what_is_found_in_the_new_note(checking: TestSeat) -> None:
    a_complete_record(checking, "已办理。")
    open_first_record(checking)
    checking.screen.record.note.moveCursor(QTextCursor.MoveOperation.End)
    checking.type_note(f"{WARN}")
    checking.qtbot.keyClicks(checking.screen.record.reason, "left out")
    checking.finish()
    call = checking.only_call()
    assert call.note == f"已办理。{WARN}"
    assert [(hit.rule, hit.start) for hit in hits_of(checking, call)] == [("not-mine", 4)]


def test_a_correction_asks_too_and_is_saved_with_the_reason(checking: TestSeat) -> None:
    a_complete_record(checking, "已办理。")
    open_first_record(checking)
    checking.type_note(BLOCK)
    checking.qtbot.keyClicks(checking.screen.record.reason, "left out")
    checking.finish()
    assert checking.only_call().note == "已办理。"
    give_reason(checking, "quoted")
    checking.finish()
    call = checking.only_call()
    assert BLOCK in call.note
    assert [hit.override for hit in hits_of(checking, call)] == ["quoted"]


def test_a_record_opened_for_correction_has_its_reason_and_the_next_one_has_not(checking: TestSeat) -> None:
    end_with(checking, BLOCK)
    checking.finish()
    give_reason(checking, "quoted")
    checking.finish()
    checking.key(Qt.Key.Key_F2)
    end_with(checking, "已办理。")
    checking.finish()
    calls = {call.note: call.id for call in checking.calls()}
    reason = checking.screen.record.phrases.reason
    checking.desk.open_record(_listed(checking, calls[BLOCK]))
    assert reason.text() == "quoted"
    checking.desk.open_record(_listed(checking, calls["已办理。"]))
    assert reason.text() == ""


def _listed(seat: TestSeat, call_id: str) -> CallSummary:
    (summary,) = [one for one in seat.store.calls.page(CallFilter(), seat.lead) if one.id == call_id]
    return summary


# --- while it is being saved ----------------------------------------------------------------------------------------


@pytest.fixture
def slow(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[tuple[TestSeat, HeldJobs]]:
    jobs = HeldJobs()
    seat = sit_down(qtbot, sqlite_store, sqlite_crew.agent, sqlite_crew.lead, clock, library, tmp_path, jobs=jobs)
    publish(seat, a_list())
    yield seat, jobs
    jobs.holding = False
    jobs.let_through()
    seat.desk.close()


def test_nothing_is_reworded_while_the_last_word_is_on_its_way_to_the_disk(slow: tuple[TestSeat, HeldJobs]) -> None:
    seat, jobs = slow
    seat.key(Qt.Key.Key_F2)
    end_with(seat, WARN)
    jobs.holding = True
    seat.finish()
    seat.key(Qt.Key.Key_1, CTRL)
    assert note_of(seat) == WARN
    jobs.holding = False
    jobs.let_through()
    assert (seat.only_call().state, seat.only_call().note) == (CallState.COMPLETE, WARN)
