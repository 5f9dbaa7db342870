"""How each value of an escalation is told in a table."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from agent_console.domain.catalogue import Catalogue, Subject
from agent_console.domain.escalation import Escalation, EscalationState, Urgency
from agent_console.domain.escalation_rules import Department
from agent_console.exchange.escalation_columns import COLUMNS, EscalationReading, overdue_minutes, row_reader
from tests.builders import AT, CHINA
from tests.escalations import an_escalation, an_order, ordered
from tests.exchange_shelf import as_told

HOUR = timedelta(hours=1)
CATALOGUE = Catalogue(subjects=(Subject("fees", (("zh_CN", "费用"), ("en", "Fees"))),))
DEPARTMENTS = (Department("network", (("zh_CN", "网络部"), ("en", "Network")), "周工"),)


def told(escalation: Escalation, language: str = "zh_CN", **reading: Any) -> dict[str, str]:
    how = EscalationReading(
        catalogue=CATALOGUE, language=language, zone=CHINA, now=AT, departments=DEPARTMENTS, **reading
    )
    return as_told(COLUMNS, row_reader(how)(escalation))


def test_one_with_a_department_is_told_whole() -> None:
    sent = ordered(an_escalation(urgency=Urgency.URGENT, call_number="C20261122-0007", steps=3))
    assert told(sent) == {
        "number": "E20261122-0001",
        "sent_at": "2026-11-22 09:30:00+08:00",
        "state": "督办中",
        "urgency": "紧急",
        "owner": "1001",
        "handler": "9001",
        "caller": "138****5678",
        "subject": "费用",
        "problem": "客户对九月账单多出的三十元有疑问，系统查不到明细。",
        "tried": "已核对套餐与详单。",
        "answer": "",
        "due_at": "2026-11-22 11:30:00+08:00",
        "ended_at": "",
        "overdue_minutes": "",
        "order_number": "D20261122-0001",
        "department": "网络部",
        "liaison": "周工 6012",
        "call_number": "C20261122-0007",
        "steps": "3",
    }


def test_whole_numbers_and_other_languages_are_told_where_asked_for() -> None:
    sent = an_escalation()
    row = told(sent, "en", reveal=True)
    assert (row["caller"], row["state"], row["urgency"], row["subject"]) == ("+8613812345678", "Sent", "Normal", "Fees")
    assert told(sent, "zh_TW")["state"] == "已發"


def test_what_the_settings_no_longer_know_is_told_by_its_id() -> None:
    gone = replace(ordered(an_escalation(subject="gone")), order=replace(an_order(), department="left"))
    assert (told(gone)["subject"], told(gone)["department"]) == ("gone", "left")


@pytest.mark.parametrize("state", EscalationState)
@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_every_state_has_a_name(state: EscalationState, language: str) -> None:
    assert told(an_escalation(state=state), language)["state"]


@pytest.mark.parametrize(
    ("fields", "now", "late"),
    [
        ({}, AT + 2 * HOUR, 0),
        ({}, AT + 2 * HOUR + timedelta(minutes=90, seconds=59), 90),
        ({"state": EscalationState.ANSWERED, "callback_until": AT + 5 * HOUR}, AT + 4 * HOUR, 0),
        ({"state": EscalationState.ORDERED, "order": an_order()}, AT + 2 * HOUR, 60),
        ({"paused_at": AT, "left_seconds": 60}, AT + 99 * HOUR, 0),
        ({"state": EscalationState.TOLD, "ended_at": AT + 3 * HOUR}, AT + 99 * HOUR, 60),
        ({"state": EscalationState.CLOSED, "ended_at": AT + HOUR}, AT + 99 * HOUR, 0),
        ({"state": EscalationState.VOID, "ended_at": AT + 9 * HOUR}, AT + 99 * HOUR, 0),
    ],
)
def test_overdue_is_counted_until_now_or_until_the_customer_was_told(
    fields: dict[str, Any], now: datetime, late: int
) -> None:
    escalation = an_escalation(**fields)
    assert overdue_minutes(escalation, now) == late
    assert told(escalation)["overdue_minutes"] in ("", str(late))


def test_numbers_in_what_was_written_are_hidden_unless_whole_ones_are_wanted() -> None:
    sent = replace(an_escalation(problem="回电13912345678", tried="拨过139 8765 4321"), answer="已拨13912345678")
    fields = ("problem", "tried", "answer")
    assert [told(sent)[name] for name in fields] == ["回电139****5678", "拨过139 **** 4321", "已拨139****5678"]
    assert [told(sent, reveal=True)[name] for name in fields] == [sent.form.problem, sent.form.tried, sent.answer]
