"""The search in calls is what looking at each call one by one finds, on both engines, whatever the index knows."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from agent_console.domain.call import Call, Kind
from agent_console.domain.call_list import CallFilter, CallSummary, PageKey
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.search import Search, holds, searched
from agent_console.domain.staff import MAY, Act, Person, Role
from agent_console.domain.verify import Damage, Finding
from agent_console.store import search_finding
from agent_console.store.call_rows import CALLS, line_and_mask
from agent_console.store.reveal_counting import NUMBER_SEARCHED
from agent_console.store.search_index import Content, catch_up, forget
from agent_console.store.search_rows import CALL_TEXTS
from agent_console.store.store import Store
from tests.builders import AT, a_call, a_complete_call, an_ended_call
from tests.crew import Crew

HOUR = timedelta(hours=1)
WORDS = (
    "客户",
    "客戶",
    "退款",
    "退",
    "款",
    "Wi-Fi",
    "ｗｉｆｉ",
    "100%",
    "_",
    "'",
    '"',
    "\\",
    "*",
    "\n",
    "\t",
    " ",
    "😀",
    "𠮷",
    "A",
    "é",
    "。",
    "，",
    "\u00a0",
    "OR",
    "NEAR(",
)
NOTES = st.lists(st.sampled_from(WORDS), max_size=8).map("".join)
TYPED = st.one_of(
    NOTES,
    st.text(max_size=4),
    st.text(st.characters(), max_size=3),
    st.sampled_from(("5678", "138", "1", "0042", "c2026", "张", "\0", "\x1f款", "\ud800", "退" * 20_001, "", " ")),
)
CALLERS = ("13812345678", "01088886666#801", "+85212345678", "10086", "", "不显示")
ONE_DATABASE = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def found_by_looking(calls: Iterable[Call], search: Search) -> list[str]:
    """The ids that brute force finds, newest first."""
    number = search.number if search.admitted else ""
    found = []
    for call in calls:
        line, masked = line_and_mask(call.caller)
        whole = searched(call.note, call.caller_name, call.number, masked)
        if holds(whole, search) or (number and line == number):
            found.append(call)
    return [call.id for call in sorted(found, key=lambda call: (call.answered_at, call.id), reverse=True)]


def walk(store: Store, wanted: CallFilter, by: Person, limit: int) -> list[str]:
    found: list[CallSummary] = []
    after = None
    while page := store.calls.page(wanted, by, after, limit):
        assert len(page) <= limit
        found += page
        after = PageKey(page[-1].answered_at, page[-1].id)
    return [row.id for row in found]


def all_ways(store: Store, wanted: CallFilter, by: Person, limit: int = 3) -> list[str]:
    """What pages, the total and an export find, which must be one and the same; newest first."""
    found = walk(store, wanted, by, limit)
    assert store.calls.count(wanted, by) == len(found)
    assert [call.id for call in store.calls.each(wanted, by)] == found[::-1]
    return found


def save(store: Store, agent: Person, **fields: Any) -> Call:
    return store.calls.save(a_complete_call(agent, **fields), agent)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every way of finding is taken with a handful of calls."""
    for name, value in (("FEW", 3), ("FIRST_CHUNK", 2), ("LOOKED_AT", 4)):
        monkeypatch.setattr(search_finding, name, value)


@pytest.mark.usefixtures("few")
def test_pages_totals_and_exports_are_what_brute_force_finds(store: Store, crew: Crew) -> None:
    random = Random(5)
    made: list[Call] = []

    @ONE_DATABASE
    @given(typed=TYPED, note=NOTES, name=NOTES, told=st.data())
    def find(typed: str, note: str, name: str, told: st.DataObject) -> None:
        agent = random.choice((crew.agent, crew.colleague))
        fields = {
            "answered_at": AT + timedelta(minutes=random.randrange(-300, 300)),
            "kind": random.choice((Kind.FAULT, Kind.PRAISE)),
            "caller": random.choice(CALLERS),
            "caller_name": name.replace("\n", "").replace("\t", ""),
        }
        made.append(save(store, agent, note=note or "x", **fields))
        if random.random() < 0.3:
            place = random.randrange(len(made))
            changed = replace(made[place], note=f"{note}更", caller=random.choice(CALLERS))
            made[place] = store.calls.correct(changed, crew.lead, "写错")
        if random.random() < 0.3:
            store.calls.index()
        typed = told.draw(st.sampled_from((typed, note, note[1:4], name)))
        search = Search(typed)
        assert all_ways(store, CallFilter(search=search), crew.lead, 4) == found_by_looking(made, search)
        own = [call for call in made if call.agent_id == crew.agent.id]
        assert walk(store, CallFilter(search=search), crew.agent, 3) == found_by_looking(own, search)

    find()
    while store.calls.index():
        pass
    assert store.care.verify().findings == ()
    for typed in ("客户", "退款", "x", "更", "*", "8", "138", "客户退款"):
        search = Search(typed)
        for wanted in (
            CallFilter(search=search),
            CallFilter(search=search, job_number="1002"),
            CallFilter(search=search, kind=Kind.PRAISE, since=AT - HOUR),
            CallFilter(search=search, since=AT, until=AT + 2 * HOUR),
            CallFilter(search=search, since=AT - HOUR / 2, until=AT + HOUR / 2),
        ):
            fitting = [
                call
                for call in made
                if (wanted.since is None or call.answered_at >= wanted.since)
                and (wanted.until is None or call.answered_at < wanted.until)
                and wanted.job_number in (None, call.job_number)
                and wanted.kind in (None, call.kind)
            ]
            assert all_ways(store, wanted, crew.quality, 5) == found_by_looking(fitting, search)


def test_a_call_is_found_as_soon_as_it_is_saved_and_as_it_was_corrected(store: Store, crew: Crew) -> None:
    running = store.calls.answer(a_call(crew.agent, caller_name="欧阳娜"), crew.agent)
    assert all_ways(store, CallFilter(search=Search("欧阳")), crew.lead) == [running.id]
    store.calls.index()
    saved = store.calls.save(an_ended_call(crew.agent, id=running.id, note="客户要求退费", version=1), crew.agent)
    for _ in range(2):  # before and after the index has it
        assert all_ways(store, CallFilter(search=Search("退费")), crew.lead) == [saved.id]
        assert all_ways(store, CallFilter(search=Search("欧阳")), crew.lead) == []
        store.calls.index()
    store.calls.correct(replace(saved, note="客户要求停机"), crew.lead, "写错")
    for _ in range(2):
        assert all_ways(store, CallFilter(search=Search("退费")), crew.lead) == []
        assert all_ways(store, CallFilter(search=Search("停机")), crew.lead) == [saved.id]
        store.calls.index()
    assert store.calls.index() == 0


def test_what_is_still_a_draft_is_not_searched(store: Store, crew: Crew) -> None:
    running = store.calls.answer(a_call(crew.agent), crew.agent)
    store.calls.keep_draft(replace(running, note="还没写完"), AT)
    assert all_ways(store, CallFilter(search=Search("没写")), crew.lead) == []


def test_a_page_of_many_hours_and_of_one_hour_is_in_order(store: Store, crew: Crew) -> None:
    made = [
        save(store, crew.agent, note="重复", answered_at=AT + timedelta(minutes=minute % 200, microseconds=minute))
        for minute in range(0, 900, 7)
    ]
    random = Random(3)
    random.shuffle(made)
    store.calls.index()
    search = Search("重")
    expected = found_by_looking(made, search)
    for limit in (1, 10, 50, 200):
        assert walk(store, CallFilter(search=search), crew.lead, limit) == expected


def test_a_whole_number_is_found_under_a_journal_line_that_does_not_tell_it(store: Store, crew: Crew) -> None:
    call = save(store, crew.agent, caller="+86 138 1234 5678".replace(" ", "").removeprefix("+86"))
    save(store, crew.colleague, caller="13899995678")
    assert all_ways(store, CallFilter(search=Search("13812345678")), crew.lead) == []
    search = store.calls.search("138-1234-5678", crew.lead, "回访")
    (line,) = [entry for entry in store.journal.entries(limit=1000) if entry.act == NUMBER_SEARCHED]
    assert (line.seq, line.who, line.facts["shown"]) == (search.admitted, "9001", "138****5678")
    assert "12345678" not in str(line.facts)
    for _ in range(2):
        assert all_ways(store, CallFilter(search=search), crew.lead) == [call.id]
        store.calls.index()
    own = store.calls.search("13812345678", crew.agent)
    assert walk(store, CallFilter(search=own), crew.agent, 5) == [call.id]
    assert walk(store, CallFilter(search=store.calls.search("13812345678", crew.colleague)), crew.colleague, 5) == []
    assert store.care.verify().findings == ()


def test_a_whole_number_is_found_in_notes_and_names_only_under_its_journal_line(store: Store, crew: Crew) -> None:
    noted = save(store, crew.agent, caller="10086", note="客户13912345678，请回电", answered_at=AT)
    named = save(store, crew.agent, caller="10086", caller_name="王 13912345678", answered_at=AT + timedelta(minutes=1))
    for _ in range(2):
        for typed in ("13912345678", "户13912345678", "139123456"):
            assert all_ways(store, CallFilter(search=Search(typed)), crew.quality) == []
        search = store.calls.search("13912345678", crew.quality, "投诉复核")
        assert all_ways(store, CallFilter(search=search), crew.quality) == [named.id, noted.id]
        store.calls.index()


def test_the_line_of_one_number_or_one_person_admits_no_other(store: Store, crew: Crew) -> None:
    save(store, crew.agent)
    search = store.calls.search("13812345678", crew.lead, "回访")
    for forged, by in (
        (replace(search, typed="13812345679"), crew.lead),
        (replace(search, admitted=1), crew.lead),
        (replace(search, admitted=9999), crew.lead),
        (search, crew.quality),
    ):
        with pytest.raises(ConsoleError) as raised:
            store.calls.page(CallFilter(search=forged), by)
        assert raised.value.problem is Problem.REFUSED


def test_who_may_not_reveal_a_number_is_not_told_whether_it_has_called(
    store: Store, crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(store, crew.agent, caller="13812345678")
    monkeypatch.setitem(MAY, Role.QUALITY, MAY[Role.QUALITY] - {Act.REVEAL_ANY_NUMBER})
    lines = len(store.journal.entries(limit=1000))
    search = store.calls.search("13812345678", crew.quality, "复核")
    assert search.admitted == 0
    assert all_ways(store, CallFilter(search=search), crew.quality) == []
    assert len(store.journal.entries(limit=1000)) == lines


def test_what_lists_show_of_a_number_is_found_without_a_line_in_the_journal(store: Store, crew: Crew) -> None:
    call = save(store, crew.agent, caller="13812345678")
    lines = len(store.journal.entries(limit=1000))
    for typed in ("5678", "138", "138****5678", "10086"):
        search = store.calls.search(typed, crew.lead)
        assert walk(store, CallFilter(search=search), crew.lead, 5) == ([] if typed == "10086" else [call.id])
    for hidden in ("1234", "81234", "2345678"):
        assert walk(store, CallFilter(search=Search(hidden)), crew.lead, 5) == []
    assert len(store.journal.entries(limit=1000)) == lines


def test_a_purged_call_leaves_nothing_in_the_index(sqlite_store: Store, sqlite_crew: Crew) -> None:
    kept = save(sqlite_store, sqlite_crew.agent, note="留下的记录", caller_name="")
    gone = save(sqlite_store, sqlite_crew.agent, note="龘龘秘密", caller_name="")
    sqlite_store.calls.index()
    with sqlite_store._ground.database.writing() as connection:
        forget(connection, [gone.id])
        connection.execute(CALLS.delete().where(CALLS.c.id == gone.id))
        blocks = connection.exec_driver_sql("SELECT block FROM call_grams_data").all()
        assert not any("龘".encode() in bytes(block) for (block,) in blocks)
        assert [row.call_id for row in connection.execute(CALL_TEXTS.select())] == [kept.id]
    assert walk(sqlite_store, CallFilter(search=Search("秘密")), sqlite_crew.lead, 5) == []
    assert walk(sqlite_store, CallFilter(search=Search("记录")), sqlite_crew.lead, 5) == [kept.id]


def test_after_many_changes_the_index_holds_the_grams_of_the_texts_and_nothing_else(
    sqlite_store: Store, sqlite_crew: Crew
) -> None:
    random = Random(8)
    made = [save(sqlite_store, sqlite_crew.agent, answered_at=AT + HOUR * (one % 5)) for one in range(30)]
    for _ in range(80):
        place = random.randrange(len(made))
        note = "".join(random.choices("客户退款要求 %,A", k=random.randrange(12))) + "。"
        made[place] = sqlite_store.calls.correct(replace(made[place], note=note), sqlite_crew.lead, "写错")
        if random.random() < 0.3:
            sqlite_store.calls.index()
    while sqlite_store.calls.index():
        pass
    with sqlite_store._ground.database.writing() as connection:
        forget(connection, [made[0].id, "nobody"])
        forget(connection, [])
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.kept USING fts5vocab('main', 'call_grams', 'instance')")
        held = {(term, entry) for term, entry in connection.exec_driver_sql("SELECT term, doc FROM temp.kept")}
        rows = connection.execute(select(CALL_TEXTS)).all()
        connection.exec_driver_sql("DROP TABLE temp.kept")
    assert len(rows) == len(made) - 1
    assert held == {(word, row.entry) for row in rows for word in Content(row.text, row.marks).words()}


def test_an_index_made_anew_finds_the_same(store: Store, crew: Crew, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [save(store, crew.agent, note=f"记录{place}号") for place in range(30)]
    store.calls.index()
    store.calls.index_anew()
    assert store.calls.index() == 0
    for typed in ("记录", "1", "2号", "C2026"):
        assert all_ways(store, CallFilter(search=Search(typed)), crew.lead, 7) == found_by_looking(made, Search(typed))
    assert store.care.verify().findings == ()


def test_it_is_caught_up_a_piece_at_a_time_and_only_when_it_is_worth_it(store: Store, crew: Crew) -> None:
    for _ in range(5):
        save(store, crew.agent)
    behind = store.calls.index(tolerated=10_000)
    assert behind >= 5
    with store._ground.database.writing() as connection:
        assert catch_up(connection, 2) == behind - 2
    assert store.calls.index() == 0


def test_two_desks_find_what_the_other_wrote(open_desk: Callable[[], Store], crew: Crew) -> None:
    here, there = open_desk(), open_desk()
    call = save(here, crew.agent, note="跨台席查找")
    assert all_ways(there, CallFilter(search=Search("跨台")), crew.lead) == [call.id]
    there.calls.index()
    assert all_ways(here, CallFilter(search=Search("跨台")), crew.lead) == [call.id]


@pytest.fixture
def indexed(store: Store, crew: Crew) -> list[Call]:
    made = [save(store, crew.agent, note=f"第{place}条记录") for place in range(3)]
    store.calls.index()
    assert store.care.verify().findings == ()
    return made


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE call_texts SET text = text || '多' WHERE call_id = :call_id",
        "UPDATE call_texts SET marks = '' WHERE call_id = :call_id",
        "UPDATE call_texts SET entry = entry + 4000000 WHERE call_id = :call_id",
        "DELETE FROM call_texts WHERE call_id = :call_id",
    ],
)
def test_a_text_that_is_not_that_of_its_call_is_damage_and_is_made_anew(
    store: Store, indexed: list[Call], change: str
) -> None:
    with store._ground.database.writing() as connection:
        connection.execute(text(change), {"call_id": indexed[1].id})
    findings = store.care.verify().findings
    assert Finding(Damage.SEARCH_INDEX, indexed[1].number) in findings
    assert {finding.damage for finding in findings} == {Damage.SEARCH_INDEX}
    store.calls.index_anew()
    assert store.care.verify().findings == ()


def test_a_call_that_the_index_of_grams_has_lost_or_made_up_is_damage(sqlite_store: Store, sqlite_crew: Crew) -> None:
    made = [save(sqlite_store, sqlite_crew.agent, note=f"第{place}条记录") for place in range(3)]
    sqlite_store.calls.index()
    with sqlite_store._ground.database.writing() as connection:
        entry = connection.execute(select(CALL_TEXTS.c.entry).where(CALL_TEXTS.c.call_id == made[2].id)).scalar_one()
        connection.exec_driver_sql(
            "INSERT INTO call_grams (call_grams, rowid, grams) VALUES ('delete', ?, '录')", (entry,)
        )
        connection.exec_driver_sql("INSERT INTO call_grams (rowid, grams) VALUES (7, '龘')")
    findings = set(sqlite_store.care.verify().findings)
    assert findings == {Finding(Damage.SEARCH_INDEX, made[2].number), Finding(Damage.SEARCH_INDEX, "entry 7")}
    sqlite_store.calls.index_anew()
    assert sqlite_store.care.verify().findings == ()


def test_a_time_that_no_call_can_have_is_damage_of_the_index_too(sqlite_store: Store, sqlite_crew: Crew) -> None:
    call = save(sqlite_store, sqlite_crew.agent)
    sqlite_store.calls.index()
    with sqlite_store._ground.database.writing() as connection:
        connection.execute(text("UPDATE calls SET answered_at = 'x'"))
    assert Finding(Damage.SEARCH_INDEX, call.number) in sqlite_store.care.verify().findings
