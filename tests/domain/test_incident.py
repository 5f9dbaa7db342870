"""An incident: three fields, a notify list that is ticked off by name, and somebody who says that it is over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.incident import (
    Blank,
    Incident,
    IncidentDraft,
    IncidentKind,
    IncidentReport,
    blanks,
    clear,
    in_order,
    lacks,
    notify_list,
    report_of,
    tick,
)
from agent_console.domain.incident_record import draft_from_text, draft_to_text, from_record, to_record
from tests.builders import AT
from tests.escalations import RULES, a_report

LATER = AT + timedelta(minutes=3)
REPORT = a_report(kind=IncidentKind.INCIDENT)
OPENED = Incident(
    report=REPORT,
    number="I20261122-0001",
    opened_by="1001",
    opened_by_name="王芳",
    opened_at=AT,
    notify=notify_list(REPORT.kind, RULES.contacts),
)


def test_each_kind_has_its_own_notify_list() -> None:
    assert [one.id for one in notify_list(IncidentKind.INCIDENT, RULES.contacts)] == ["manager", "technical"]
    (technical,) = notify_list(IncidentKind.FAULT, RULES.contacts)
    assert (technical.name_in("zh_CN"), technical.reach, technical.at) == ("运维", "8002", None)


@pytest.mark.parametrize(("field", "enough"), [("what", False), ("place", False), ("effect", True)])
def test_what_and_where_are_needed_while_the_effect_may_not_be_known_yet(field: str, enough: bool) -> None:
    assert not lacks(REPORT)
    assert lacks(a_report(**{field: " "})) is not enough


def test_who_has_been_told_is_ticked_off_once_with_who_and_when() -> None:
    told = tick(OPENED, "technical", AT, "9001")
    assert [(one.at, one.by) for one in told.notify] == [(None, ""), (AT, "9001")]
    assert tick(told, "technical", LATER, "9002") is told
    assert tick(told, "manager", LATER, "9002").version == 3
    with pytest.raises(ConsoleError) as raised:
        tick(OPENED, "nobody", AT, "9001")
    assert raised.value.problem is Problem.NOT_FOUND


def test_it_is_cleared_once_by_name() -> None:
    cleared = clear(OPENED, LATER, "9001", "李敏", " 已更换话务台 ")
    assert (cleared.cleared_at, cleared.cleared_by, cleared.cleared_by_name) == (LATER, "9001", "李敏")
    assert (cleared.open, cleared.remedy) == (False, "已更换话务台")
    assert clear(cleared, LATER, "9002", "周强") is cleared
    with pytest.raises(ConsoleError) as raised:
        tick(cleared, "manager", LATER, "9001")
    assert raised.value.problem is Problem.WRONG_STATE
    with pytest.raises(ConsoleError) as raised:
        clear(OPENED, LATER, "9001", "李敏", "\x00")
    assert raised.value.problem is Problem.TEXT_CHARACTERS


def test_a_record_gives_back_what_it_was_made_from() -> None:
    for incident in (OPENED, clear(tick(OPENED, "manager", AT, "9001"), LATER, "9001", "李敏", "好了")):
        assert from_record(to_record(incident)) == incident


def test_a_draft_names_what_is_missing_and_becomes_the_report() -> None:
    draft = IncidentDraft(id=REPORT.id)
    assert blanks(draft) == (Blank.KIND, Blank.WHAT, Blank.PLACE)
    with pytest.raises(ConsoleError) as raised:
        report_of(draft)
    assert raised.value.problem is Problem.TEXT_MISSING
    whole = replace(draft, kind=IncidentKind.FAULT, what=" 话务台黑屏 ", place=" 12 号席\t")
    assert blanks(whole) == ()
    assert report_of(whole) == IncidentReport(id=REPORT.id, kind=IncidentKind.FAULT, what="话务台黑屏", place="12 号席")
    for one in (draft, whole):
        assert draft_from_text(draft_to_text(one)) == one


def test_what_is_open_comes_first_newest_on_top_and_what_was_cleared_before_today_is_left_out() -> None:
    def opened(number: int) -> Incident:
        report = replace(REPORT, id=f"{number}")
        return replace(OPENED, report=report, opened_at=AT + timedelta(minutes=number))

    first, second, third = (opened(number) for number in range(3))
    over = replace(opened(3), cleared_at=AT + timedelta(hours=1))
    later = replace(opened(0), report=replace(REPORT, id="9"), cleared_at=AT + timedelta(hours=2))
    long_ago = replace(opened(4), cleared_at=AT - timedelta(seconds=1))
    assert in_order([first, over, third, long_ago, later, second], AT) == (third, second, first, later, over)
