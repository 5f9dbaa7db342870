"""Reasons to keep what should be reworded: one for each phrase, or one for all where that is chosen; never lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_console.domain.call import CallState
from agent_console.exchange.library import Library
from tests.ui.call.seat import TestSeat, sit_down
from tests.ui.call.test_phrase_check import RULES, a_list, end_with, give_reason, hits_of, note_of, publish, put_caret

BOSS, MINE, WAIT = "找领导去", "不归我管", "你等着吧"
LIST = (
    RULES.replace('severity = "warn"', 'severity = "block"')
    + f"""
[[rule]]
id = "wait"
category = "dignity"
severity = "block"
patterns = ["{WAIT}"]
match = ["{WAIT}"]
no_match = ["请您稍等"]
"""
)


@pytest.fixture
def twice(seat: TestSeat) -> TestSeat:
    """An agent on the line, with three phrases that have to be reworded."""
    publish(seat, a_list(LIST))
    seat.key(Qt.Key.Key_F2)
    return seat


def asked(seat: TestSeat) -> str:
    label = seat.screen.record.phrases.reason
    return label.accessibleName() if label.isVisible() else ""


def hint(seat: TestSeat) -> str:
    hint = seat.screen.record.gap_hint
    return hint.text() if hint.isVisible() else ""


def reasons(seat: TestSeat) -> list[tuple[str, str]]:
    return [(hit.text, hit.override) for hit in hits_of(seat, seat.only_call())]


def test_the_question_names_each_phrase_and_takes_a_reason_for_each(twice: TestSeat) -> None:
    end_with(twice, f"{BOSS}。{MINE}。")
    twice.finish()
    assert hint(twice).endswith(f"“{BOSS}” “{MINE}”")
    assert asked(twice) == f"Reason to keep “{BOSS}”"
    give_reason(twice, "first")
    assert hint(twice).endswith(f" “{MINE}”")
    assert BOSS not in hint(twice)
    twice.finish()
    assert twice.only_call().state is CallState.WRAP_UP
    assert asked(twice) == f"Reason to keep “{MINE}”"
    assert twice.screen.record.phrases.reason.text() == ""
    give_reason(twice, "second")
    assert hint(twice) == ""
    twice.finish()
    assert twice.only_call().state is CallState.COMPLETE
    assert reasons(twice) == [(BOSS, "first"), (MINE, "second")]


def test_enter_goes_to_the_next_phrase_that_needs_a_reason(twice: TestSeat) -> None:
    end_with(twice, f"{BOSS}。{MINE}。{WAIT}")
    twice.finish()
    give_reason(twice, "1")
    twice.key(Qt.Key.Key_Return)
    assert asked(twice) == f"Reason to keep “{MINE}”"
    twice.key(Qt.Key.Key_Return)
    assert asked(twice) == f"Reason to keep “{MINE}”"
    give_reason(twice, "2")
    twice.key(Qt.Key.Key_Return)
    give_reason(twice, "3")
    twice.finish()
    assert reasons(twice) == [(BOSS, "1"), (MINE, "2"), (WAIT, "3")]


def test_one_reason_holds_for_all_only_where_that_is_chosen_with_the_keyboard(twice: TestSeat) -> None:
    end_with(twice, f"{BOSS}。{MINE}。")
    twice.finish()
    give_reason(twice, "verbatim")
    twice.key(Qt.Key.Key_Tab)
    assert twice.focused() == "phraseSameReason"
    assert twice.screen.record.phrases.same.text() == "&Use for all 2"
    twice.key(Qt.Key.Key_Space)
    assert hint(twice) == ""
    twice.finish()
    assert reasons(twice) == [(BOSS, "verbatim"), (MINE, "verbatim")]


def test_a_phrase_that_comes_behind_that_choice_is_not_covered_by_it(twice: TestSeat) -> None:
    end_with(twice, f"{BOSS}。{MINE}。")
    same = twice.screen.record.phrases.same
    same.setChecked(True)
    twice.screen.record.phrases.reason.setFocus()
    give_reason(twice, "verbatim")
    twice.screen.record.note.setFocus()
    twice.type_note(WAIT)
    assert not same.isChecked()
    twice.finish()
    assert asked(twice) == f"Reason to keep “{WAIT}”"
    assert twice.only_call().state is CallState.WRAP_UP


def test_a_single_phrase_is_asked_about_without_the_choice(twice: TestSeat) -> None:
    twice.type_note(f"{BOSS}。{BOSS}")
    assert asked(twice) == f"Reason to keep “{BOSS}”"
    assert twice.screen.record.phrases.same.isHidden()


def test_the_same_words_twice_need_one_reason(twice: TestSeat) -> None:
    end_with(twice, f"{BOSS}。{BOSS}。")
    twice.finish()
    give_reason(twice, "verbatim")
    twice.finish()
    assert reasons(twice) == [(BOSS, "verbatim"), (BOSS, "verbatim")]


def test_the_line_shows_the_reason_of_the_phrase_the_caret_is_in(twice: TestSeat) -> None:
    twice.type_note(f"{BOSS}。{MINE}。")
    put_caret(twice, 1)
    twice.screen.record.phrases.reason.setFocus()
    give_reason(twice, "first")
    put_caret(twice, len(BOSS) + 2)
    assert (asked(twice), twice.screen.record.phrases.reason.text()) == (f"Reason to keep “{MINE}”", "")
    put_caret(twice, 1)
    assert twice.screen.record.phrases.reason.text() == "first"


def test_rewording_one_phrase_leaves_the_reason_of_the_other(twice: TestSeat) -> None:
    end_with(twice, f"{BOSS}。{MINE}。")
    twice.finish()
    give_reason(twice, "first")
    put_caret(twice, len(BOSS) + 2)
    twice.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert note_of(twice) == f"{BOSS}。我帮您转接。"
    twice.finish()
    assert reasons(twice) == [(BOSS, "first")]


def test_a_long_phrase_is_shortened_before_the_line_and_named_whole_to_a_screen_reader(seat: TestSeat) -> None:
    long = "这件事您去找我们的大领导&小领导说，别再来找我一个跑腿的"
    publish(seat, a_list(RULES.replace('["找领导去"]', f'["{long}"]').replace("找领导去吧", long)))
    seat.key(Qt.Key.Key_F2)
    seat.type_note(long)
    assert asked(seat) == f"Reason to keep “{long}”"
    label = next(one for one in seat.screen.findChildren(QLabel) if one.buddy() is seat.screen.record.phrases.reason)
    assert label.text() == "Reason to k&eep “这件事您去找我们的大领导&&小领导说，别再来找我…”"


def test_after_a_crash_the_reasons_are_there_again(
    twice: TestSeat, qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    end_with(twice, f"{BOSS}。{MINE}。")
    twice.finish()
    give_reason(twice, "first")
    twice.beat()
    twice.crash()
    after = sit_down(qtbot, twice.store, twice.person, twice.lead, twice.clock, library, tmp_path)
    after.key(Qt.Key.Key_F3)
    publish(after, a_list(LIST))  # the list may be there later than the record
    after.beat()
    after.finish()
    assert asked(after) == f"Reason to keep “{MINE}”"
    give_reason(after, "second")
    after.finish()
    assert after.only_call().state is CallState.COMPLETE
    assert reasons(after) == [(BOSS, "first"), (MINE, "second")]
    after.desk.close()


def test_a_draft_of_a_running_call_keeps_the_reason_too(
    twice: TestSeat, qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    twice.type_note(BOSS)
    twice.screen.record.phrases.reason.setFocus()
    give_reason(twice, "first")
    twice.beat()
    twice.crash()
    after = sit_down(qtbot, twice.store, twice.person, twice.lead, twice.clock, library, tmp_path)
    publish(after, a_list(LIST))
    after.key(Qt.Key.Key_F3)
    assert after.screen.record.phrases.reason.text() == "first"
    after.desk.close()
