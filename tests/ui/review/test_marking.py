"""Marks in the room of calls: one key a verdict, words that are never lost, and what was said stands with the call."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.review import MarkState, Verdict
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from agent_console.ui.mark_words import SHAPES
from tests.builders import a_call, an_id
from tests.crew import Crew
from tests.ui.review.conftest import CONTROL, Open, Room, saved

KEYS = {
    Verdict.APPROVED: Qt.Key.Key_1,
    Verdict.TO_IMPROVE: Qt.Key.Key_2,
    Verdict.EXCELLENT: Qt.Key.Key_3,
}


def button(room: Room, verb: str) -> QToolButton:
    return room.room.view.story.marks.buttons[verb]


def comment(room: Room) -> str:
    return room.room.view.story.marks.bar.line.committed()


def why_not(room: Room) -> str:
    """What is said above the verdicts that cannot be given, "" where they can."""
    label = room.room.view.story.marks._why
    return label.text() if label.isVisible() else ""


def begun(room: Room) -> str:
    label = room.room.view.story.marks._begun
    return label.whole_text() if label.isVisible() else ""


def types(room: Room, words: str) -> None:
    """Into what has the focus."""
    assert room.focused() == "reviewComment"
    room.room.view.story.marks.bar.line.insert_at_caret(words)


def test_praise_takes_two_keys_and_the_list_has_the_focus_again(open_room: Open, sqlite_store: Store) -> None:
    room = open_room()
    call = saved(sqlite_store, room.crew.agent)
    room.room.refresh()
    room.key(Qt.Key.Key_3, CONTROL)
    assert room.focused() == "reviewComment"
    room.key(Qt.Key.Key_Return)
    (mark,) = sqlite_store.reviews.of_call(call.id, room.crew.quality)
    assert (mark.verdict, mark.comment, mark.by) == (Verdict.EXCELLENT, "", "7001")
    assert room.focused() == "reviewCalls"
    assert "★ Excellent · 7001 赵静" in room.detail()
    assert "not read yet" in room.detail()
    assert "Excellent" in room.room.view.message.text()


@pytest.mark.parametrize("verdict", Verdict)
def test_each_verdict_has_a_key_and_a_button_beside_the_others(
    open_room: Open, sqlite_store: Store, verdict: Verdict
) -> None:
    room = open_room()
    call = saved(sqlite_store, room.crew.agent)
    room.room.refresh()
    room.key(KEYS[verdict], CONTROL)
    types(room, "话术完整\n语速合适")
    room.key(Qt.Key.Key_Return, CONTROL)
    (mark,) = sqlite_store.reviews.of_call(call.id, room.crew.quality)
    assert (mark.verdict, mark.comment) == (verdict, "话术完整\n语速合适")
    assert SHAPES[verdict] in room.detail()
    assert "    话术完整\n    语速合适" in room.detail()


def test_to_improve_needs_words(open_room: Open, sqlite_store: Store) -> None:
    room = open_room()
    call = saved(sqlite_store, room.crew.agent)
    room.room.refresh()
    button(room, "improve").click()
    room.key(Qt.Key.Key_Return, CONTROL)
    assert sqlite_store.reviews.of_call(call.id, room.crew.quality) == ()
    assert room.focused() == "reviewComment"
    assert room.room.view.story.marks.bar.line.property("marked") is True
    assert room.troubles == []


def test_another_verdict_in_the_middle_keeps_the_words(open_room: Open, sqlite_store: Store) -> None:
    room = open_room()
    call = saved(sqlite_store, room.crew.agent)
    room.room.refresh()
    room.key(Qt.Key.Key_2, CONTROL)
    types(room, "其实很好")
    room.key(Qt.Key.Key_3, CONTROL)
    assert comment(room) == "其实很好"
    room.key(Qt.Key.Key_Return, CONTROL)
    (mark,) = sqlite_store.reviews.of_call(call.id, room.crew.quality)
    assert (mark.verdict, mark.comment) == (Verdict.EXCELLENT, "其实很好")


def test_words_stay_with_their_call_while_another_is_read_and_after_a_restart(
    open_room: Open, sqlite_store: Store
) -> None:
    room = open_room()
    saved(sqlite_store, room.crew.agent, 2)
    room.room.refresh()
    room.key(Qt.Key.Key_2, CONTROL)
    types(room, "先报工号")
    room.room.refresh()
    assert comment(room) == "先报工号"
    room.room.view.rows.selectRow(1)
    assert room.room.view.story.marks.bar.question is None
    assert begun(room) == ""
    room.room.view.rows.selectRow(0)
    assert "先报工号" in begun(room)
    room.key(Qt.Key.Key_2, CONTROL)
    assert comment(room) == "先报工号"
    room.key(Qt.Key.Key_Escape)
    assert "先报工号" in begun(room)
    room.room.stop()
    again = open_room()
    assert "先报工号" in begun(again)
    again.key(Qt.Key.Key_1, CONTROL)
    assert comment(again) == "先报工号"
    again.key(Qt.Key.Key_Return, CONTROL)
    assert begun(again) == ""


def test_a_mark_that_cannot_be_given_keeps_its_words(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_room()
    call = saved(sqlite_store, room.crew.agent)
    room.room.refresh()

    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    room.key(Qt.Key.Key_1, CONTROL)
    types(room, "很好")
    with monkeypatch.context() as patch:
        patch.setattr(type(sqlite_store.reviews), "mark", busy)
        room.key(Qt.Key.Key_Return, CONTROL)
    assert comment(room) == "很好"
    assert [error.problem for error in room.troubles if isinstance(error, ConsoleError)] == [Problem.BUSY]
    room.key(Qt.Key.Key_Return, CONTROL)
    assert len(sqlite_store.reviews.of_call(call.id, sqlite_crew.lead)) == 1


def test_a_mark_is_taken_back_with_a_reason_and_stays_to_be_read(open_room: Open, sqlite_store: Store) -> None:
    room = open_room()
    call = saved(sqlite_store, room.crew.agent)
    sqlite_store.reviews.mark(an_id(), call.id, room.crew.lead, Verdict.APPROVED)
    sqlite_store.reviews.mark(an_id(), call.id, room.crew.quality, Verdict.TO_IMPROVE, "说错了")
    room.room.refresh()
    room.key(Qt.Key.Key_U, CONTROL)
    choice = room.room.view.story.marks.bar.choice
    assert choice.isVisible()
    assert choice.count() == 2
    assert "7001" in choice.itemText(0)  # one's own is offered first
    choice.setFocus()
    room.key(Qt.Key.Key_Return)
    types(room, "听错了录音")
    room.key(Qt.Key.Key_Return, CONTROL)
    marks = {mark.by: mark.state for mark in sqlite_store.reviews.of_call(call.id, room.crew.quality)}
    assert marks == {"9001": MarkState.GIVEN, "7001": MarkState.WITHDRAWN}
    assert "took it back: 听错了录音" in room.detail()


def test_a_dispute_is_answered_with_the_verdict_that_holds(open_room: Open, sqlite_store: Store) -> None:
    room = open_room()
    call = saved(sqlite_store, room.crew.agent)
    mark = sqlite_store.reviews.mark(an_id(), call.id, room.crew.quality, Verdict.TO_IMPROVE, "没报工号")
    room.room.refresh()
    assert not button(room, "settle").isVisible()
    sqlite_store.reviews.dispute(mark.id, room.crew.agent, "报了，录音有")
    room.room.refresh()
    assert button(room, "settle").isVisible()
    assert "waits for an answer" in room.detail()
    room.key(Qt.Key.Key_D, CONTROL)
    bar = room.room.view.story.marks.bar
    assert "报了，录音有" in bar._about.text()
    assert bar.choice.value() == "to-improve"
    room.key(Qt.Key.Key_Down)  # the mildest change is offered next
    room.key(Qt.Key.Key_Return)
    types(room, "听过了，属实")
    room.key(Qt.Key.Key_Return, CONTROL)
    settled = sqlite_store.reviews.get(mark.id, room.crew.quality)
    assert (settled.verdict, settled.settlement) == (Verdict.APPROVED, "听过了，属实")
    assert "at first: △ To improve" in room.detail()
    assert not button(room, "settle").isVisible()


def test_a_call_is_nominated_and_left_to_chance_again_with_one_key(open_room: Open, sqlite_store: Store) -> None:
    room = open_room()
    call = saved(sqlite_store, room.crew.agent)
    room.room.refresh()
    room.key(Qt.Key.Key_N, CONTROL)
    types(room, "适合培训")
    room.key(Qt.Key.Key_Return, CONTROL)
    assert "Nominated for the sample" in room.detail()
    assert "适合培训" in room.detail()
    assert button(room, "nominate").text() == "Not in the sample"
    room.key(Qt.Key.Key_N, CONTROL)
    assert sqlite_store.reviews.nomination(call.id, room.crew.quality) is None
    assert "Nominated" not in room.detail()


def test_the_nomination_of_somebody_else_is_taken_back_only_where_one_says_so(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    call = saved(sqlite_store, sqlite_crew.agent)
    sqlite_store.reviews.nominate(call.id, sqlite_crew.lead, "适合培训")
    room = open_room()
    bar = room.room.view.story.bar
    room.key(Qt.Key.Key_N, CONTROL)
    assert bar.question is not None
    assert "9001" in bar.question.about
    assert "适合培训" in bar.question.about
    assert room.focused() == "reviewKeep", "Enter by itself changes nothing"
    room.key(Qt.Key.Key_Escape)
    assert bar.question is None
    assert sqlite_store.reviews.nomination(call.id, sqlite_crew.quality) is not None
    button(room, "nominate").click()
    bar.confirm()
    assert bar.question is None
    assert sqlite_store.reviews.nomination(call.id, sqlite_crew.quality) is None
    assert "Nominated" not in room.detail()


def test_ones_own_call_is_marked_by_somebody_else(open_room: Open, sqlite_store: Store, sqlite_crew: Crew) -> None:
    saved(sqlite_store, sqlite_crew.lead)
    room = open_room(sqlite_crew.lead)
    assert not button(room, "excel").isEnabled()
    assert "your own call" in why_not(room)
    room.key(Qt.Key.Key_3, CONTROL)
    assert [error.problem for error in room.troubles if isinstance(error, ConsoleError)] == [Problem.OWN_CALL]
    assert room.room.view.story.marks.bar.question is None


def test_a_running_call_is_marked_when_it_has_ended(open_room: Open, sqlite_store: Store, sqlite_crew: Crew) -> None:
    running(sqlite_store, sqlite_crew.agent)
    room = open_room()
    assert not any(button(room, verb).isEnabled() for verb in ("approve", "improve", "excel"))
    assert button(room, "nominate").isEnabled()
    assert "when it has ended" in why_not(room)
    room.key(Qt.Key.Key_1, CONTROL)
    assert "when it has ended" in room.room.view.message.text()
    assert room.room.view.story.marks.bar.question is None


def running(store: Store, agent: Person) -> Call:
    return store.calls.save(a_call(agent), agent)


def test_one_question_stands_at_a_time(open_room: Open, sqlite_store: Store) -> None:
    room = open_room()
    saved(sqlite_store, room.crew.agent, caller="13800138000")
    room.room.refresh()
    room.key(Qt.Key.Key_R, CONTROL)
    assert room.room.view.story.bar.question is not None
    room.key(Qt.Key.Key_1, CONTROL)
    assert room.room.view.story.bar.question is None
    types(room, "好")
    room.key(Qt.Key.Key_R, CONTROL)
    assert room.room.view.story.marks.bar.question is None
    room.key(Qt.Key.Key_Escape)
    assert room.focused() == "reviewCalls"
    assert "好" in begun(room)


def test_a_key_that_comes_before_the_call_was_read_is_not_lost(
    qtbot: QtBot, open_room: Open, sqlite_store: Store
) -> None:
    del qtbot
    room = open_room()
    saved(sqlite_store, room.crew.agent)
    room.room.refresh()
    marking, story = room.room.marking, room.room.view.story.story
    marking.show(None)  # another one is on its way
    marking.mark(Verdict.EXCELLENT)
    assert room.room.view.story.marks.bar.question is None
    marking.show(story)
    assert room.room.view.story.marks.bar.question is not None


def test_the_keys_lead_out_of_the_words_and_back_into_them(open_room: Open, sqlite_store: Store) -> None:
    room = open_room()
    saved(sqlite_store, room.crew.agent)
    room.room.refresh()
    room.key(Qt.Key.Key_2, CONTROL)
    types(room, "语速")
    seen = []
    for _ in range(4):
        room.key(Qt.Key.Key_F6)
        seen.append(room.focused())
    assert seen == ["reviewSearch", "reviewCalls", "reviewDetail", "reviewComment"]
    assert comment(room) == "语速"
