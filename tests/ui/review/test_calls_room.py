"""The room of calls: what is typed is listed, what is chosen is shown, and nothing moves under the eye."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat

from agent_console.domain.call import Call, Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_list import CallColumn, CallOrder
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store
from agent_console.ui.review.call_columns import Column
from agent_console.ui.review.call_table import MARKS_ROLE
from agent_console.ui.review.typed_filter import TypedFilter
from tests.builders import AT, a_hit, a_mark
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.ui.review.conftest import CONTROL, SHIFT, Open, Room, saved

NOTE = "已说明。这不关我的事，您自己看着办。客户说：你们太慢了。"


def click_header(room: Room, column: Column) -> None:
    header = room.room.view.rows.horizontalHeader()
    header.sectionClicked.emit(column)


@pytest.fixture
def three(sqlite_store: Store, sqlite_crew: Crew) -> tuple[Call, Call, Call]:
    """A complaint of ten seconds, a praise of the colleague's, and a consultation with violations; oldest first."""
    checked = CheckedNote(
        "1",
        (
            a_hit(text="不关我的事", start=NOTE.index("不关我的事"), override="客户要求照录"),
            a_hit(text="您自己看着办", start=NOTE.index("您自己看着办"), severity="warn"),
            a_hit(text="你们太慢了", start=NOTE.index("你们太慢了"), speaker="other"),
        ),
    )
    return (
        saved(sqlite_store, sqlite_crew.agent, kind=Kind.COMPLAINT, talk_seconds=10, caller_name="钱女士"),
        saved(sqlite_store, sqlite_crew.colleague, kind=Kind.PRAISE, answered_at=AT + timedelta(hours=1), note="表扬"),
        saved(sqlite_store, sqlite_crew.agent, checked=checked, note=NOTE, answered_at=AT + timedelta(hours=2)),
    )


@pytest.mark.usefixtures("three")
def test_it_opens_with_the_newest_call_chosen_and_shown(open_room: Open) -> None:
    room = open_room()
    assert room.numbers() == ["0003", "0002", "0001"]
    assert room.count() == "3 call(s)"
    assert "C20261122-0003 · 1001 王芳" in room.room.view.story._title.whole_text()
    assert NOTE in room.detail()
    assert room.troubles == []


def test_an_empty_hotline_says_what_will_come(open_room: Open) -> None:
    room = open_room()
    assert room.count() == "0 call(s)"
    assert "appears here by itself" in room.room.view._empty.text()
    assert "Choose a call" in room.detail()


@pytest.mark.usefixtures("three")
def test_an_agent_whom_nobody_is_called_is_marked_and_said_and_the_list_stays(open_room: Open) -> None:
    room = open_room()
    room.room.show_typed(TypedFilter(agent="王芳"))
    listed = room.numbers()
    assert listed == ["0003", "0001"]
    bar = room.room.view.bar
    bar.agent.setText("hsy")
    room.room.look()
    assert room.numbers() == listed
    assert bar.agent.property("marked")
    assert bar.not_applied.text().startswith("Agent: Nobody is called “hsy”.")
    bar.agent.setText("1002 张伟")
    room.room.look()
    assert room.numbers() == ["0002"]
    assert not bar.agent.property("marked")


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (TypedFilter(agent="1002"), ["0002"]),
        (TypedFilter(agent="张伟"), ["0002"]),
        (TypedFilter(agent="1002 张伟"), ["0002"]),
        (TypedFilter(agent="伟"), ["0002"]),
        (TypedFilter(kind="complaint"), ["0001"]),
        (TypedFilter(outcome="answered"), ["0003", "0002", "0001"]),
        (TypedFilter(flagged=True), ["0003"]),
        (TypedFilter(severity="block"), ["0003"]),
        (TypedFilter(severity="hint"), []),
        (TypedFilter(length="<0:30"), ["0001"]),
        (TypedFilter(since="today", until="today"), ["0003", "0002", "0001"]),
        (TypedFilter(until="-1d"), []),
        (TypedFilter(search="表扬"), ["0002"]),
        (TypedFilter(search="钱"), ["0001"]),
        (TypedFilter(search="0002"), ["0002"]),
        (TypedFilter(corrected=True), []),
    ],
)
def test_a_filter_lists_what_it_says_and_counts_it(open_room: Open, typed: TypedFilter, expected: list[str]) -> None:
    room = open_room()
    room.room.show_typed(typed)
    assert room.numbers() == expected
    assert room.count() == f"{len(expected)} call(s)"
    assert room.room.view._empty.isVisible() is (not expected)


def test_escalated_and_corrected_calls_are_found(open_room: Open, three: tuple[Call, Call, Call]) -> None:
    room = open_room()
    form = a_form(call_id=three[0].id, call_number=three[0].number)
    room.store.escalations.send(form, room.crew.agent, RULES)
    room.store.calls.correct(replace(three[1], note="改过"), room.crew.lead, "写错了")
    room.room.show_typed(TypedFilter(escalated=True))
    assert room.numbers() == ["0001"]
    room.room.show_typed(TypedFilter(corrected=True))
    assert room.numbers() == ["0002"]


@pytest.mark.usefixtures("three")
def test_words_that_are_no_day_are_marked_and_the_list_stays(open_room: Open) -> None:
    room = open_room()
    bar = room.room.view.bar
    bar.since.line.setText("gestern")
    bar.length.setText("long")
    room.room.look()
    assert bar.since.line.property("marked")
    assert bar.length.property("marked")
    assert not bar.until.line.property("marked")
    assert len(room.numbers()) == 3
    bar.since.line.setText("-7d")
    bar.length.setText("")
    room.room.look()
    assert not bar.since.line.property("marked")


@pytest.mark.usefixtures("three")
def test_today_is_one_key_and_another_takes_all_filters_away(open_room: Open) -> None:
    room = open_room()
    room.search("表扬")
    room.clock.forward(86_400)
    room.key(Qt.Key.Key_T, CONTROL)
    assert room.numbers() == []
    assert room.room.view.bar.typed() == TypedFilter(since="today", until="today")
    room.key(Qt.Key.Key_T, CONTROL | SHIFT)
    assert len(room.numbers()) == 3


@pytest.mark.usefixtures("three")
def test_a_click_on_a_heading_sorts_and_another_turns_it_round(open_room: Open) -> None:
    room = open_room()
    click_header(room, Column.LENGTH)
    assert room.room.list.listed.order == CallOrder(CallColumn.TALK, True)
    assert room.numbers()[-1] == "0001"
    click_header(room, Column.LENGTH)
    assert room.numbers()[0] == "0001"
    click_header(room, Column.VIOLATIONS)
    assert room.numbers()[0] == "0003"
    click_header(room, Column.CALLER)
    assert room.room.list.listed.order.column is CallColumn.VIOLATIONS


@pytest.mark.usefixtures("three")
def test_what_is_searched_is_marked_in_the_rows_and_in_the_note(open_room: Open) -> None:
    room = open_room()
    room.search("钱")
    table = room.room.view.table
    assert table.index(0, Column.CALLER).data(MARKS_ROLE) == ((12, 13),)
    assert table.index(0, Column.CALLER).data() == "138****5678 钱女士"
    room.search("表扬")
    cursor = room.room.view.story.text.document().find("表扬")
    assert cursor.charFormat().fontWeight() == QFont.Weight.Bold


@pytest.mark.usefixtures("three")
def test_a_whole_number_is_looked_for_with_enter_only_and_recorded_first(open_room: Open) -> None:
    room = open_room()
    before = room.store.journal.head().entries
    room.search("13812345678")
    assert room.numbers() == []
    assert "recorded" in room.room.view.message.text()
    assert room.store.journal.head().entries == before
    room.room.view.bar.search.setFocus()
    room.key(Qt.Key.Key_Return)
    assert room.focused() == "reviewReason"
    assert room.numbers() == []
    assert room.store.journal.head().entries == before
    room.reason("投诉复核")
    assert len(room.numbers()) == 3
    (line,) = room.store.journal.entries(before)
    assert (line.act, line.who) == ("call.number-searched", "7001")
    assert "13812345678" not in room.detail() + room.caller()


@pytest.mark.usefixtures("three")
def test_the_chosen_call_is_shown_as_it_was_said(open_room: Open) -> None:
    room = open_room()
    assert "■ reword: “不关我的事” · kept, because: 客户要求照录" in room.detail()
    assert "▲ warning: “您自己看着办”" in room.detail()
    assert "○ quoted: “你们太慢了”" in room.detail()
    found = room.room.view.story.text.document().find("不关我的事")
    assert found.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    quoted = room.room.view.story.text.document().find("你们太慢了")
    assert quoted.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.DashUnderline
    room.key(Qt.Key.Key_Down)
    assert "表扬" in room.detail()
    assert "不关我的事" not in room.detail()


def test_corrections_escalations_and_script_marks_stand_in_the_story(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    call = saved(
        sqlite_store,
        sqlite_crew.agent,
        greeting_said_at=AT + timedelta(seconds=2),
        script="lost-sim",
        script_version=1,
        marks=(a_mark(page="verify", step="nothing"),),
        values=(("contact_number", "13900001111"),),
    )
    sqlite_store.escalations.send(a_form(call_id=call.id, call_number=call.number), sqlite_crew.agent, RULES)
    sqlite_store.calls.correct(replace(call, caller="13900002222", note="改过的"), sqlite_crew.lead, "写错了")
    room = open_room()
    said = room.detail()
    assert "✓ Greeting said 09:30:02" in said
    assert "✗ Job number not ticked" in said
    assert "must, not ticked" in said
    assert "9001 " in said
    assert "写错了" in said
    assert "before “138****5678”, now “139****2222”" in said
    assert "before “客户咨询套餐资费，已说明。”, now “改过的”" in said
    assert "Escalation E20261122-0001" in said
    for number in ("13812345678", "13900002222", "13900001111"):
        assert number not in said


def test_steps_of_the_script_stand_there_as_they_were_spoken(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    mark = a_mark(script="opening", page="need", step="greeting")
    saved(sqlite_store, sqlite_crew.agent, announcement="cmn", script="opening", script_version=2, marks=(mark,))
    said = open_room().detail()
    assert "上午好，这里是畅通通信客户热线。 This is agent 幺零零幺." in said
    assert "opening]" not in said
    assert "job_number" not in said


@pytest.mark.usefixtures("three")
def test_a_number_is_shown_only_after_its_reason_is_recorded_and_not_for_long(open_room: Open) -> None:
    room = open_room()
    before = room.store.journal.head().entries
    assert room.caller() == "138****5678"
    room.key(Qt.Key.Key_R, CONTROL)
    assert room.focused() == "reviewReason"
    room.reason("")
    assert room.caller() == "138****5678"
    room.reason("回访客户")
    assert room.caller() == "138 1234 5678"
    (line,) = room.store.journal.entries(before)
    assert (line.act, line.facts["reason"]) == ("call.revealed", "回访客户")
    assert room.focused() == "reviewCalls"
    assert room.room.view.story._hide_again.interval() == 30_000
    room.room.view.story._hide_again.timeout.emit()
    assert room.caller() == "138****5678"


@pytest.mark.usefixtures("three")
def test_another_call_hides_a_number_and_puts_the_question_away(open_room: Open) -> None:
    room = open_room()
    room.key(Qt.Key.Key_R, CONTROL)
    room.reason("回访客户")
    room.key(Qt.Key.Key_R, CONTROL)
    room.room.view.rows.selectRow(1)
    assert room.caller() == "138****5678"
    assert room.room.view.story.bar.question is None


@pytest.mark.usefixtures("three")
def test_the_history_of_a_stranger_opens_with_a_reason_that_is_recorded(open_room: Open) -> None:
    room = open_room()
    assert "Ctrl+H" in room.detail()
    assert "C20261122-0001" not in room.detail()
    before = room.store.journal.head().entries
    room.key(Qt.Key.Key_H, CONTROL)
    room.reason("核对投诉")
    assert "C20261122-0001" in room.detail()
    (line,) = room.store.journal.entries(before)
    assert (line.act, line.facts["reason"]) == ("customer.opened", "核对投诉")


def test_what_others_do_appears_and_the_chosen_row_and_the_place_stay(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    saved(sqlite_store, sqlite_crew.agent, 60)
    room = open_room()
    rows = room.room.view.rows
    rows.selectRow(30)
    rows.verticalScrollBar().setValue(25)
    chosen = room.room.story.call_id
    saved(sqlite_store, sqlite_crew.colleague, 2, answered_at=AT + timedelta(hours=3))
    room.room.watch.beat()
    assert room.count() == "62 call(s)"
    assert rows.row() == 32
    assert rows.verticalScrollBar().value() == 27
    assert room.room.story.call_id == chosen
    call = room.room.view.table.call_at(rows.row())
    assert call is not None
    assert call.id == chosen


def test_at_the_top_the_newest_come_into_sight_and_the_chosen_call_stays_chosen(
    open_room: Open, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    saved(sqlite_store, sqlite_crew.agent, 40)
    room = open_room()
    chosen = room.room.story.call_id
    saved(sqlite_store, sqlite_crew.colleague, answered_at=AT + timedelta(hours=3))
    room.room.watch.beat()
    assert room.numbers()[:2] == ["0041", "0040"]
    assert room.room.view.rows.row() == 1
    assert room.room.story.call_id == chosen


def test_a_call_that_changes_elsewhere_changes_in_the_list_and_in_the_story(
    open_room: Open, three: tuple[Call, Call, Call]
) -> None:
    room = open_room()
    room.store.calls.correct(replace(three[2], kind=Kind.FAULT, note="另一个说法"), room.crew.lead, "写错了")
    room.room.watch.beat()
    assert room.room.view.table.index(0, Column.KIND).data() == "Fault"
    assert "另一个说法" in room.detail()


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("keys", [(Qt.Key.Key_C, CONTROL), (Qt.Key.Key_C, CONTROL | SHIFT)])
def test_rows_are_copied_as_they_are_shown(open_room: Open, keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    room = open_room()
    room.room.view.rows.selectAll()
    room.key(*keys)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("No.\tMark\tAnswered\tAgent\tCaller")
    assert "138****5678 钱女士" in lines[3]
    assert "13812345678" not in "".join(lines)
    assert room.count() == "3 call(s), 3 chosen"


@pytest.mark.usefixtures("three")
def test_a_filter_that_is_not_understood_is_not_kept(open_room: Open) -> None:
    room = open_room()
    room.room.view.bar.since.line.setText("gestern")
    room.key(Qt.Key.Key_S, CONTROL)
    assert room.room.view.story.bar.question is None
    assert "Put right" in room.room.view.message.text()


@pytest.mark.usefixtures("three")
def test_letters_typed_in_the_list_go_into_the_search_and_esc_leads_back(open_room: Open) -> None:
    room = open_room()
    room.qtbot.keyClicks(room.room.view.rows, "z")
    assert room.focused() == "reviewSearch"
    assert room.room.view.bar.search.text() == "z"
    room.key(Qt.Key.Key_Escape)
    assert room.focused() == "reviewCalls"
    room.key(Qt.Key.Key_Escape)
    assert room.room.view.bar.search.text() == ""
    with room.qtbot.waitSignal(room.room.leave_wanted):
        room.key(Qt.Key.Key_Escape)


@pytest.mark.usefixtures("three")
def test_f6_goes_through_the_panes_and_enter_into_the_call(open_room: Open) -> None:
    room = open_room()
    visited = []
    for _ in range(3):
        room.key(Qt.Key.Key_F6)
        visited.append(room.focused())
    assert visited == ["reviewDetail", "reviewSearch", "reviewCalls"]
    room.key(Qt.Key.Key_Return)
    assert room.focused() == "reviewDetail"


@pytest.mark.usefixtures("three")
def test_a_filter_is_kept_under_a_name_taken_again_and_forgotten(open_room: Open) -> None:
    room = open_room()
    room.room.show_typed(TypedFilter(since="-6d", until="today", kind="complaint", length="<30"))
    room.room.view.rows.setFocus()
    room.key(Qt.Key.Key_S, CONTROL)
    room.reason("本周投诉")
    (kept,) = room.store.filters.all_(room.crew.quality)
    assert (kept.name, kept.days) == ("本周投诉", 7)
    room.key(Qt.Key.Key_T, CONTROL | SHIFT)
    (action,) = [one for one in room.room.view._menu.actions() if one.text().endswith("本周投诉")]
    action.trigger()
    assert room.room.view.bar.typed() == TypedFilter(since="-6d", until="today", kind="complaint", length="<30")
    assert room.numbers() == ["0001"]
    room.room.view.forget_wanted.emit("本周投诉")
    assert room.store.filters.all_(room.crew.quality) == ()


@pytest.mark.usefixtures("three")
def test_columns_stay_as_they_were_dragged(open_room: Open) -> None:
    first = open_room()
    first.room.view.rows.setColumnWidth(Column.SUBJECT, 333)
    first.room.stop()
    assert open_room().room.view.rows.columnWidth(Column.SUBJECT) == 333


@pytest.mark.usefixtures("three")
def test_no_cell_tooltip_or_name_holds_a_whole_number(open_room: Open) -> None:
    table = open_room().room.view.table
    told = [
        str(table.index(row, column).data(role))
        for row in range(3)
        for column in range(table.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    ]
    assert not [text for text in told if "13812345678" in text]
    assert [text for text in told if "138****5678" in text]


@pytest.mark.usefixtures("three")
def test_somebody_who_may_not_is_told_so(open_room: Open) -> None:
    room = open_room()
    room.store.staff.disable(room.crew.lead, "7001")
    room.search("表扬")
    assert [error.problem for error in room.troubles if isinstance(error, ConsoleError)] == [Problem.DISABLED_PERSON]
    assert len(room.numbers()) == 3
