"""What stands in a handover log and in which order, what comes back, and whom it goes on to."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover_items import (
    POINT_LIMIT,
    HandoverItem,
    Hold,
    ItemKind,
    clear,
    flag_of,
    handed_on,
    key_items,
    listed,
    ordered,
    passed_on,
)
from agent_console.domain.text import REASON_LIMIT
from tests.builders import AT
from tests.handovers import NOON, a_draft, a_flag, a_mark, a_point, an_item

HOUR = timedelta(hours=1)
NOTHING = a_draft()


def test_what_hurts_first_stands_first() -> None:
    incident, fault = an_item(ItemKind.INCIDENT), an_item(ItemKind.FAULT)
    late, later = an_item(due=NOON - 3 * HOUR), an_item(due=NOON)
    key, soon = an_item(ItemKind.POINT, key=True), an_item(due=NOON + HOUR)
    tomorrow, draft = an_item(due=NOON + 24 * HOUR), an_item(ItemKind.DRAFT)
    wanted = (incident, fault, late, later, key, soon, tomorrow, draft)
    assert ordered(reversed(wanted), NOON) == wanted


@given(st.permutations([an_item(due=NOON + count * HOUR, key=count % 2 == 0) for count in range(-3, 4)]))
def test_the_order_does_not_hang_on_how_they_came(items: list[HandoverItem]) -> None:
    assert ordered(items, NOON) == ordered(reversed(items), NOON)


def test_a_flag_and_a_reason_are_put_on_what_is_listed_and_own_points_stand_beside_it() -> None:
    thing, mark, own = an_item(), a_mark("", "等网络部"), a_point(" 空调坏了 ")
    mark = replace(mark, target=thing.target)
    found = listed([thing], [], a_draft(mark, own, a_point("  "), a_mark("not-listed")), (), NOON)
    assert [(item.target, item.key, item.reason, item.point) for item in found] == [
        (thing.target, True, "等网络部", mark.id),
        (own.id, False, "", ""),
    ]
    assert (found[1].title, found[1].at) == ("空调坏了", NOON)
    only_why = listed([thing], [], a_draft(a_mark(thing.target, "缺料", key=False)), (), NOON)
    assert [(item.key, item.reason, item.point) for item in only_why] == [(False, "缺料", "")]


def test_a_flag_that_came_back_stays_until_it_is_cleared() -> None:
    thing = an_item()
    flag, hold = a_flag(target=thing.target, reason="等网络部"), Hold("1002", AT, 2)
    (item,) = listed([thing], [(flag, hold)], NOTHING, (), NOON)
    assert (item.target, item.key, item.reason, item.point) == (thing.target, True, "等网络部", flag.id)
    (item,) = listed([thing], [(flag, hold)], a_draft(a_mark(thing.target, "", key=False)), (), NOON)
    assert (item.key, item.reason, item.point) == (True, "等网络部", flag.id)
    (item,) = listed([], [(flag, hold)], NOTHING, (), NOON)
    assert (item.kind, item.target, item.title, item.carried) == (ItemKind.POINT, flag.id, "打印机缺纸", 2)
    assert listed([], [(clear(flag, NOON, "1002", "张伟"), hold)], NOTHING, (), NOON) == ()


def test_a_second_flag_on_one_thing_stands_beside_it() -> None:
    thing = an_item()
    first, second = (a_flag(target=thing.target, reason=reason) for reason in ("等网络部", "等客户"))
    found = listed([thing], [(first, Hold("1002", AT)), (second, Hold("1002", AT))], NOTHING, (), NOON)
    assert {(item.target, item.point) for item in found} == {(thing.target, first.id), (second.id, second.id)}
    assert set(handed_on(found)) == {thing.target, first.id, second.id}


def test_what_waits_for_somebody_does_not_stand_in_the_list_too() -> None:
    thing, flag = an_item(), a_flag()
    assert listed([thing], [(flag, Hold("1001", AT))], NOTHING, {thing.target, flag.id}, NOON) == ()


def test_a_flag_is_cleared_by_name_once() -> None:
    cleared = clear(a_flag(), NOON, "1002", "张伟")
    assert (cleared.open, cleared.cleared_by_name, cleared.cleared_at, cleared.version) == (False, "张伟", NOON, 2)
    assert clear(cleared, NOON + HOUR, "1001", "王芳") is cleared


def test_a_flag_is_made_of_the_own_words_or_of_the_thing() -> None:
    own = an_item(ItemKind.POINT, number="", title="空调坏了", key=True, point="own")
    thing = an_item(key=True, reason="等网络部", point="flag")
    first, second = (flag_of(one, handover="H1", at=NOON, by="1001", by_name="王芳") for one in (own, thing))
    assert (first.id, first.text, first.target, first.reason) == ("own", "空调坏了", "", "")
    assert (second.id, second.text, second.target, second.number) == (
        "flag",
        thing.title,
        thing.target,
        thing.number,
    )


def test_things_and_flags_go_on_and_a_plain_line_ends_with_the_record() -> None:
    thing, flagged = an_item(), an_item(key=True, point="flag")
    plain, own = an_item(ItemKind.POINT), an_item(ItemKind.POINT, key=True)
    own = replace(own, point=own.target)
    items = (thing, flagged, plain, own)
    assert handed_on(items) == (thing.target, flagged.target, "flag", own.target)
    assert key_items(items) == (flagged.target, own.target)


def test_what_the_outgoing_agent_holds_passes_and_what_somebody_took_by_name_stays() -> None:
    owned, held, taken = an_item(), an_item(), an_item()
    holds = {held.target: Hold("1001", AT, 2), taken.target: Hold("9001", AT, 0)}
    assert passed_on((owned, held, taken), "1001", "1002", NOON, holds) == {
        owned.target: Hold("1002", NOON, 1),
        held.target: Hold("1002", NOON, 3),
    }


def test_a_kind_of_another_version_is_no_error() -> None:
    unknown = an_item("wake-up-call")
    assert unknown.known_kind is None
    assert an_item(ItemKind.FAULT).known_kind is ItemKind.FAULT
    assert ordered([unknown], NOON) == (unknown,)


def test_texts_have_their_limits() -> None:
    for text, reason in (("长" * (POINT_LIMIT + 1), ""), ("", "长" * (REASON_LIMIT + 1))):
        with pytest.raises(ConsoleError) as told:
            a_point(text, reason=reason)
        assert told.value.problem is Problem.TEXT_TOO_LONG
