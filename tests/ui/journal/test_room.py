"""The room of the journal: what was done, newest first, found by keys, shown whole, and checked."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from agent_console.domain.call import Call
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Fact
from agent_console.domain.journal_list import JournalFilter, JournalLine
from agent_console.domain.seat import SeatStatus
from agent_console.domain.verify import Damage
from agent_console.store.store import Store
from agent_console.ui.export.span_wish import SpanTable, SpanWish
from agent_console.ui.jobs import Jobs
from agent_console.ui.journal import line_controller
from agent_console.ui.journal.line_pages import KEPT, MOST_ON_TOP, PAGE
from agent_console.ui.journal.room import BEAT_MILLISECONDS
from tests.builders import AT, a_complete_call
from tests.crew import Crew
from tests.ui.journal.conftest import CONTROL, NONE, SHIFT, Open

Key = Qt.Key
CTRL_SHIFT = CONTROL | SHIFT


@pytest.fixture
def call(sqlite_store: Store, sqlite_crew: Crew) -> Call:
    """A call whose number was shown to the quality checker."""
    call = sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    sqlite_store.calls.reveal(call.id, sqlite_crew.quality, "回访 138 1234 5678")
    return call


def many(store: Store, crew: Crew, count: int) -> None:
    for place in range(count):
        store.journal.add(crew.lead, "export.journal", f"{place}.csv", {})


def test_the_newest_line_stands_on_top_in_words(open_room: Open, call: Call) -> None:
    room = open_room()
    assert room.rows()[:2] == [
        f"2026-11-22 09:30:00 | 7001 赵静 | saw a whole number | {call.number}",
        f"2026-11-22 09:30:00 | 1001 王芳 | completed a call's record | {call.number}",
    ]
    assert "2026-11-22 09:30:00 | 9001 李敏 | added a person | 8001 陈刚" in room.rows()
    assert room.room.view.count.text() == f"{len(room.rows())} line(s)"


def test_the_whole_line_is_shown_with_its_place_in_the_chain(open_room: Open, call: Call) -> None:
    room = open_room()
    lines = room.store.journal.newest(JournalFilter(), room.crew.lead, 2)
    shown = room.detail()
    assert "saw a whole number" in shown
    assert f"About: {call.number}" in shown
    assert f"Seal of this line: {lines[0].link}" in shown
    assert f"Hangs on line {lines[1].seq}: {lines[1].link}" in shown
    room.key(Key.Key_End)
    assert "It is the first line." in room.detail()


def test_a_number_in_a_reason_is_masked_wherever_a_line_is_told(open_room: Open, call: Call) -> None:
    del call
    room = open_room()
    assert "Reason: 回访 138****5678" in room.detail()
    index = room.room.view.table.index(0, 0)
    told = [index.data(role) for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)]
    assert all("回访 138****5678" in words and "1234 5678" not in words for words in told)


def test_what_others_do_appears_on_top_and_moves_nothing_under_the_eye(open_room: Open, call: Call) -> None:
    del call
    room = open_room()
    room.key(Key.Key_Down)
    chosen = room.detail()
    room.store.seats.change(room.crew.agent, SeatStatus.READY)
    room.store.calls.save(a_complete_call(room.crew.agent), room.crew.agent)
    room.room.list.look()
    assert "completed a call's record" in room.rows()[0]
    assert room.detail() == chosen
    assert BEAT_MILLISECONDS < 2_000


def test_filters_are_typed_and_taken_away(open_room: Open, call: Call) -> None:
    room = open_room()
    all_rows = room.rows()
    room.about(call.number[-4:])
    assert room.rows(4) == [call.number, call.number]
    room.key(Key.Key_F, CONTROL)
    assert room.focused() == "journalAbout"
    room.key(Key.Key_T, CTRL_SHIFT)
    assert room.rows() == all_rows
    room.room.view.bar.who.setText("7001 赵静")
    room.room.look()
    assert room.rows(3) == ["saw a whole number"]
    room.room.view.bar.who.setText("赵静")
    room.room.look()
    assert room.rows(3) == ["saw a whole number"]
    room.room.view.bar.who.setText("nobody such")
    room.room.look()
    assert room.rows(3) == ["saw a whole number"]
    assert room.room.view.bar.not_applied.text().startswith("Who: Nobody is called “nobody such”.")
    room.room.view.bar.who.setText("7001")
    room.room.look()
    assert room.room.view.bar.not_applied.isHidden()
    room.about("nothing like it")
    assert room.rows() == []
    assert room.room.view._empty.isVisible()
    room.room.view.bar.since.line.setText("someday")
    room.room.look()
    assert room.room.view.bar.since.line.accessibleDescription().startswith("No day.")


def test_the_filter_of_today_is_one_key(open_room: Open, call: Call) -> None:
    del call
    room = open_room()
    room.clock.forward(timedelta(days=1).total_seconds())
    room.key(Key.Key_T, CONTROL)
    assert room.rows() == []
    room.store.journal.add(room.crew.lead, "export.duty", "duty.csv", {})
    room.room.look()
    assert room.rows() == ["2026-11-23 09:30:00 | 9001 李敏 | wrote duty records into a file | duty.csv"]


def test_one_persons_reveals_are_shown_for_the_floor(open_room: Open, call: Call) -> None:
    room = open_room()
    room.room.show_who("7001")
    assert room.rows(2, 3, 4) == [f"7001 赵静 | saw a whole number | {call.number}"]
    room.room.show_who("1001")
    assert room.rows() == []


def test_panes_and_the_way_back_need_no_mouse(open_room: Open, call: Call) -> None:
    del call
    room = open_room()
    places = []
    for _ in range(3):
        room.key(Key.Key_F6)
        places.append(room.focused())
    assert places == ["journalDetail", "journalAbout", "journalLines"]
    room.key(Key.Key_Return)
    assert room.focused() == "journalDetail"
    room.key(Key.Key_Escape)
    assert room.focused() == "journalLines"
    left: list[None] = []
    room.room.leave_wanted.connect(lambda: left.append(None))
    room.key(Key.Key_Escape)
    assert left == [None]


def test_chosen_lines_are_copied_as_they_are_shown(open_room: Open, call: Call) -> None:
    room = open_room()
    room.key(Key.Key_Down, SHIFT)
    room.key(Key.Key_C, CTRL_SHIFT)
    head, *lines = QGuiApplication.clipboard().text().split("\n")
    assert head == "Line\tTime\tWho\tWhat\tAbout"
    assert [line.split("\t")[3:] for line in lines] == [
        ["saw a whole number", call.number],
        ["completed a call's record", call.number],
    ]
    assert room.message() == "Copied 2 line(s)."


def test_a_long_journal_is_held_in_a_few_pages(open_room: Open, sqlite_store: Store, sqlite_crew: Crew) -> None:
    many(sqlite_store, sqlite_crew, PAGE * 3)
    room = open_room()
    total = sqlite_store.journal.head().entries
    view = room.room.view
    assert view.table.rowCount() == total
    assert room.rows(0).count("…") > 0
    room.key(Key.Key_End)
    assert view.table.line_at(total - 1) is not None
    assert "It is the first line." in room.detail()
    assert view.table.pages.held <= PAGE * (KEPT + 1)
    room.key(Key.Key_Home)
    assert f"Line: {total}" in room.detail()


def test_pages_stay_where_they_are_while_lines_come_in(open_room: Open, sqlite_store: Store, sqlite_crew: Crew) -> None:
    many(sqlite_store, sqlite_crew, PAGE * 2)
    room = open_room()
    many(sqlite_store, sqlite_crew, 7)
    room.room.list.look()
    total = sqlite_store.journal.head().entries
    room.room.list.fetch(0, total - 1, lambda: None)
    assert room.rows(0) == [str(seq) for seq in range(total, 0, -1)]
    assert MOST_ON_TOP > PAGE


def test_the_chain_is_checked_on_a_key(open_room: Open, call: Call) -> None:
    del call
    room = open_room()
    room.key(Key.Key_K, CTRL_SHIFT)
    head = room.store.journal.head()
    assert room.message() == (
        f"The chain holds: {head.entries} line(s), 1 calls, nothing changed or removed. Head: {head.link[:16]}"
    )
    assert not room.room.view.progress.isVisible()


def test_a_check_can_be_stopped_and_says_so(open_room: Open, call: Call) -> None:
    del call
    jobs = Jobs()
    room = open_room(jobs=jobs)
    room.key(Key.Key_K, CTRL_SHIFT)
    room.key(Key.Key_Escape)
    room.qtbot.waitUntil(lambda: not room.room.check.running)
    assert room.message() in ("The check was stopped; it says nothing.",)
    jobs.close()


def test_what_is_not_whole_is_named(open_room: Open, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    room = open_room()
    monkeypatch.setattr(room.store.journal, "_key", b"x")
    room.store.journal.add(room.crew.lead, "export.journal", "with another key.csv", {})
    room.key(Key.Key_K, CTRL_SHIFT)
    head = room.store.journal.head().entries
    assert room.message() == (
        f"1 finding(s): line changed, removed or moved: journal {head}. "
        "The command agent-console verify names all of them."
    )
    assert call.number not in room.message()


def test_an_agent_is_refused_with_words(open_room: Open) -> None:
    room = open_room()
    agent = open_room(room.crew.agent)
    assert agent.rows() == []
    assert agent.troubles


def test_every_field_has_a_name_for_a_screen_reader(open_room: Open) -> None:
    view = open_room().room.view
    fields = (view.rows, view.detail, view.progress, view.bar.about, view.bar.who, view.bar.group, view.bar.since.line)
    names = [QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name) for field in fields]
    assert all(names), names


def test_columns_and_panes_stay_as_they_were(open_room: Open) -> None:
    room = open_room()
    room.room.view.rows.setColumnWidth(2, 333)
    room.room.stop()
    assert open_room().room.view.rows.columnWidth(2) == 333


def test_letters_typed_in_the_list_go_into_the_filter(open_room: Open) -> None:
    room = open_room()
    room.qtbot.keyClicks(room.room.view.rows, "9")
    assert room.room.view.bar.about.text() == "9"
    assert room.focused() == "journalAbout"
    room.key(Key.Key_Return, NONE)
    assert room.focused() == "journalLines"


def test_every_kind_of_damage_has_words(open_room: Open) -> None:
    words = open_room().room.check._words()
    assert set(words) == set(Damage)


def test_what_stands_in_a_line_is_told_in_words(open_room: Open) -> None:
    room = open_room()
    facts: dict[str, Fact] = {
        "reveal": True,
        "since": "2026-11-01T00:00:00+08:00",
        "kind": None,
        "rows": 3,
        "search": "13812345678",
    }
    room.store.journal.add(room.crew.lead, "export.calls", "calls.csv", facts)
    room.room.list.look()
    room.key(Key.Key_Home)
    shown = room.detail()
    for told in ("Numbers whole: yes", "From: 2026-11-01 00:00:00", "Rows: 3", "Search: 138****5678"):
        assert told in shown
    assert "Kind: –" in shown
    room.about("7001")
    assert "Role: Quality checker" in room.detail()


def test_nothing_that_chose_a_file_is_told_by_its_name_in_the_program(open_room: Open) -> None:
    words = open_room().room.view.words
    found: dict[str, Fact] = {
        "agent": None, "kind": "complaint", "flagged": False, "sample": 5, "seed": 7, "per_agent": True,
        "order": "talk down", "chosen": 3, "outcome": "solved", "subject": "bill", "severity": "warn", "rule": "r1",
        "escalated": True, "corrected": True, "marked": True, "nominated": True, "shortest": 1, "longest": 9,
        "caller": "138****5678", "violations": True, "reveal": False, "reason": "抽检", "rows": 1, "left_out": 0,
        "which": "open", "person": "1001", "period": "week", "first": "2026-11-16", "behind": "2026-11-23",
    }  # fmt: skip
    told = words.detail(JournalLine(7, AT, "9001", "export.calls", "calls.csv", found, "ab"), None)
    for name in found:
        assert f"\n{name}:" not in told
    for line in (
        "Kind: Complaint",
        "Order: length ↓",
        "Agent: –",
        "For each agent: yes",
        "Severity: warning",
        "Period: week",
    ):
        assert f"\n{line}\n" in told
    assert "null" not in told


def test_a_line_that_cannot_be_read_says_so(open_room: Open) -> None:
    room = open_room()
    room.room.view.table.begin((JournalLine(7, None, "9001", "export.calls", "calls.csv", None, "ab"),))
    assert room.rows(1, 4) == ["cannot be read | cannot be read"]
    room.room._begun()
    assert "somebody has been at it" in room.detail()


def test_a_line_whose_neighbour_is_gone_says_so(open_room: Open) -> None:
    words = open_room().room.view.words
    line = JournalLine(7, AT, "9001", "export.calls", "calls.csv", {}, "ab")
    assert "Line 6, which it hangs on, is missing." in words.detail(line, None)
    assert words.who("console") == "the console itself"


def test_the_lines_of_the_chosen_days_are_asked_for_as_a_file(open_room: Open) -> None:
    room = open_room()
    wishes: list[SpanWish] = []
    room.room.export_wanted.connect(wishes.append)
    room.key(Key.Key_T, CONTROL)
    room.key(Key.Key_E, CONTROL)
    room.room.view.bar.until.line.setText("someday")
    room.key(Key.Key_E, CONTROL)
    (wish,) = wishes
    midnight = AT.astimezone(room.clock.zone).replace(hour=0, minute=0)
    assert (wish.table, wish.since, wish.until) == (SpanTable.JOURNAL, midnight, midnight + timedelta(days=1))


def test_a_database_that_is_silent_is_told_until_it_answers(open_room: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    room = open_room()
    shown = room.rows()

    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    with monkeypatch.context() as silent:
        silent.setattr(type(room.store.journal), "newest", busy)
        room.room.list.look()
        assert room.message() == "The database does not answer; this is what was read last."
        room.room.look()
        assert [str(error) for error in room.troubles]
    assert room.rows() == shown
    room.room.look()
    room.room.list.look()
    assert room.message() == ""


def test_a_list_that_has_grown_for_hours_is_begun_anew(open_room: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    room = open_room()
    monkeypatch.setattr(line_controller, "MOST_ON_TOP", 4)
    many(room.store, room.crew, 5)
    room.room.list.look()
    room.room.list.look()
    assert room.rows(4)[:5] == ["4.csv", "3.csv", "2.csv", "1.csv", "0.csv"]


def test_what_was_chosen_stays_chosen_where_it_is_listed_still(open_room: Open, call: Call) -> None:
    room = open_room()
    room.key(Key.Key_Down)
    chosen = room.detail()
    room.about(call.number)
    assert room.detail() == chosen
    assert room.room.view.rows.row() == 1


def test_a_wrong_span_is_marked(open_room: Open) -> None:
    bar = open_room().room.view.bar
    bar.since.line.setText("2026-11-20")
    bar.until.line.setText("2026-11-01")
    assert bar.typed().faults(AT.date()) == ("until",)


def test_the_room_speaks_the_language_of_the_windows(open_room: Open, call: Call, speak: Callable[[str], None]) -> None:
    del call
    room = open_room()
    speak("zh_CN")
    room.qtbot.waitUntil(lambda: "查看完整号码" in room.rows()[0])
    assert "查看完整号码" in room.detail()
    assert room.room.view.count.text().endswith("行")
