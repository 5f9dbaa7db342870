"""A sealed handover that somebody has touched is found and named, and one from another version is read as it stands."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import Handover
from agent_console.domain.handover_items import HandoverItem
from agent_console.domain.handover_record import items_from_text, items_to_text
from agent_console.domain.verify import Damage, Finding
from agent_console.store.handover_collecting import HandoverCollecting
from agent_console.store.store import Store, open_store
from tests.builders import PIN, StoppedClock, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form, a_report
from tests.handovers import a_mark, a_point, an_item, listed_for, on_shift, signed_by
from tests.store.conftest import Place
from tests.store.test_verifying import attack

NOTE = "交班备注：客户王女士要求三点前回电"


@pytest.fixture
def sealed(store: Store, crew: Crew) -> Handover:
    """1001's record in 1002's hands, with an escalation, a flag on it, a point of its own and a supplement."""
    on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    signed = signed_by(store, crew.agent, a_mark(sent.id, "等网络部"), a_point(key=True), note=NOTE)
    store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    return store.handovers.supplement(signed.id, crew.agent, an_id(), "钥匙在抽屉里")


def named(store: Store, handover: Handover) -> bool:
    found = store.care.verify().findings
    return bool(found) and set(found) == {Finding(Damage.HANDOVER, handover.number)}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE handovers SET items = replace(items, '等网络部', '等网络科')",
        "UPDATE handovers SET signatures = replace(signatures, '1002', '1003')",
        "UPDATE handovers SET supplements = replace(supplements, '抽屉', '柜子')",
        "UPDATE handovers SET note = note || '。'",
        "UPDATE handovers SET incoming = '1003'",
        "UPDATE handovers SET content = replace(content, substr(content, 1, 1), 'x')",
        "UPDATE handovers SET head_entries = head_entries - 1",
        "UPDATE handovers SET head_link = '0'",
        "UPDATE handover_flags SET cleared_by = '1002'",
        "UPDATE handover_flags SET reason = '没事'",
        "UPDATE handover_holds SET holder = '1003'",
        "UPDATE handover_holds SET carried = 0",
        "DELETE FROM handover_flags",
    ],
)
def test_whatever_was_changed_behind_its_back_names_the_handover(
    place: Place, store: Store, sealed: Handover, statement: str
) -> None:
    assert store.care.verify().whole
    attack(place, statement)
    assert named(store, sealed)


def test_a_hold_that_is_gone_or_made_up_is_found(place: Place, store: Store, sealed: Handover) -> None:
    attack(place, "DELETE FROM handover_holds")
    assert named(store, sealed)
    attack(place, "INSERT INTO handover_holds VALUES ('made-up', '1002', 0, 1)")
    assert Finding(Damage.HANDOVER, "made-up") in store.care.verify().findings


def test_a_record_that_is_gone_is_named_and_its_number_missed(place: Place, store: Store, sealed: Handover) -> None:
    attack(place, "DELETE FROM handovers")
    assert set(store.care.verify().findings) == {
        Finding(Damage.HANDOVER, sealed.number),
        Finding(Damage.NUMBER_GAP, sealed.number),
    }


def test_a_text_that_is_no_record_at_all_is_named(place: Place, store: Store, sealed: Handover) -> None:
    attack(place, "UPDATE handovers SET items = '[', version = 7")
    assert named(store, sealed)


def test_a_value_of_another_type_is_named_too(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, clock: StoppedClock
) -> None:
    made = _sealed_in(sqlite_store, clock)
    sqlite_store.close()
    raw = sqlite3.connect(tmp_path / "console.db", isolation_level=None)
    raw.execute("UPDATE handovers SET note = x'00ff'")
    raw.close()
    store = open_store(f"sqlite:///{tmp_path / 'console.db'}", clock)
    assert set(store.care.verify().findings) == {Finding(Damage.HANDOVER, made.number)}
    store.close()


def test_what_was_taken_by_name_before_a_record_was_accepted_comes_out_the_same(store: Store, crew: Crew) -> None:
    fault = store.incidents.open_(a_report(), crew.agent, RULES)
    store.handovers.take_incident(fault.id, crew.lead)
    on_shift(store, crew.lead)
    signed = signed_by(store, crew.lead)
    store.handovers.accept(signed.id, "1002", PIN, ())
    store.handovers.take_incident(fault.id, crew.lead)
    assert [(item.target, item.carried) for item in listed_for(store, crew.lead)] == [(fault.id, 1)]
    assert store.care.verify().whole


def test_one_byte_changed_in_the_file_is_found_and_named(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, clock: StoppedClock
) -> None:
    file = tmp_path / "console.db"
    made = [_sealed_in(sqlite_store, clock) for _ in range(3)]
    sqlite_store.close()
    content = bytearray(file.read_bytes())
    where = content.index(f"{NOTE}2".encode()) + len(NOTE.encode())
    content[where] ^= 1  # 2 becomes 3
    file.write_bytes(content)
    store = open_store(f"sqlite:///{file}", clock)
    assert store.care.verify().findings == (Finding(Damage.HANDOVER, made[1].number),)
    assert store.handovers.get(made[1].id, sqlite_crew.lead).note == f"{NOTE}3"
    store.close()


def test_one_byte_changed_by_the_tool_of_the_database_is_found_and_named(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, clock: StoppedClock
) -> None:
    made = [_sealed_in(sqlite_store, clock) for _ in range(2)]
    sqlite_store.close()
    raw = sqlite3.connect(tmp_path / "console.db", isolation_level=None)
    raw.execute("UPDATE handovers SET note = ? WHERE id = ?", (f"{NOTE}8", made[0].id))
    raw.close()
    store = open_store(f"sqlite:///{tmp_path / 'console.db'}", clock)
    assert store.care.verify().findings == (Finding(Damage.HANDOVER, made[0].number),)
    store.close()


def test_an_item_of_a_kind_that_this_version_does_not_know_is_kept_and_passed_on(
    store: Store, crew: Crew, open_desk: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later version hands over wake-up calls, sealed like everything else; this one must not trip over them."""
    on_shift(store, crew.agent)
    unknown = an_item("wake-up-call", title="8012 房 6:30", key=True, point=an_id())
    collected = HandoverCollecting._collected

    def later_version(*given: object, **options: object) -> Handover:
        made = collected(*given, **options)  # type: ignore[arg-type]
        return replace(made, items=(unknown, *made.items))

    with monkeypatch.context() as patch:
        patch.setattr(HandoverCollecting, "_collected", later_version)
        signed = signed_by(store, crew.agent)
    desk = open_desk()
    read = desk.handovers.get(signed.id, crew.colleague)
    assert (read.items, read.items[0].known_kind) == ((unknown,), None)
    done = desk.handovers.accept(signed.id, "1002", PIN, [unknown.target])
    assert desk.handovers.get(signed.id, crew.lead).items == done.items == (unknown,)
    assert [(item.title, item.key) for item in listed_for(desk, crew.colleague)] == [("8012 房 6:30", True)]
    assert desk.handovers.holder(unknown.target, crew.lead) == "1002"
    assert desk.care.verify().whole


def test_fields_of_an_item_that_are_not_known_are_passed_over() -> None:
    item = an_item()
    text = items_to_text([item]).replace('{"kind"', '{"room":"8012","kind"')
    assert items_from_text(text) == (item,)
    assert items_from_text("[{}]")[0].kind == ""
    assert isinstance(items_from_text("[{}]")[0], HandoverItem)


def _sealed_in(store: Store, clock: StoppedClock) -> Handover:
    """One more record of 1001's, its note ends with its count."""
    lead = store.staff.sign_in("9001", PIN)
    agent = store.staff.sign_in("1001", PIN)
    clock.forward(60)
    count = store.handovers.count(lead) + 1
    draft = store.handovers.draft(agent)
    store.handovers.keep_draft(replace(draft, note=f"{NOTE}{count}"), agent, clock.now())
    signed = store.handovers.sign_for("1001", lead, PIN, "试")
    return store.handovers.accept(signed.id, "1002", PIN, ())


@pytest.mark.parametrize("column", ["items", "signatures", "figures", "ticked", "supplements"])
def test_a_record_whose_text_was_destroyed_is_told_as_damaged_and_the_others_are_there(
    place: Place, store: Store, crew: Crew, sealed: Handover, column: str
) -> None:
    on_shift(store, crew.colleague)
    other = signed_by(store, crew.colleague)
    attack(place, f"UPDATE handovers SET {column} = '[' WHERE id = '{sealed.id}'")
    for verb in (
        lambda: store.handovers.get(sealed.id, crew.lead),
        lambda: store.handovers.supplement(sealed.id, crew.agent, an_id(), "补一句"),
        lambda: list(store.handovers.each(crew.lead)),
    ):
        with pytest.raises(ConsoleError) as told:
            verb()
        assert told.value.problem is Problem.DAMAGED
    assert {row.id for row in store.handovers.list_(crew.lead)} == {sealed.id, other.id}
    assert [row.id for row in store.handovers.waiting(crew.lead)] == [other.id]
    assert store.handovers.get(other.id, crew.lead) == other


def test_a_list_goes_past_a_row_that_is_none_and_names_it(
    place: Place, store: Store, crew: Crew, sealed: Handover
) -> None:
    on_shift(store, crew.colleague)
    other = signed_by(store, crew.colleague)
    attack(place, f"UPDATE handovers SET state = 'nowhere' WHERE id = '{sealed.id}'")
    for read in (store.handovers.list_, lambda by, **named: store.handovers.news(0, by, **named)):
        named: list[str] = []
        assert [row.id for row in read(crew.lead, left_out=named.append)] == [other.id]
        assert named == [sealed.number]
    assert [row.id for row in store.handovers.list_(crew.lead)] == [other.id]


def test_what_stood_in_a_damaged_record_that_waits_stands_in_the_list_again(
    place: Place, store: Store, crew: Crew
) -> None:
    on_shift(store, crew.agent)
    sent = store.escalations.send(a_form(), crew.agent, RULES)
    signed = signed_by(store, crew.agent)
    assert sent.id not in {item.target for item in listed_for(store, crew.agent)}
    attack(place, f"UPDATE handovers SET items = '[' WHERE id = '{signed.id}'")
    assert sent.id in {item.target for item in listed_for(store, crew.agent)}
