"""The columns of an escalation in a table for shift leads and checkers: their names, and how each value is read off."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from agent_console.domain.escalation import Escalation, EscalationState, Urgency
from agent_console.domain.escalation_clock import acting_due
from agent_console.domain.escalation_rules import Department
from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.domain.phone import mask_typed
from agent_console.exchange.call_columns import Reading, in_language
from agent_console.exchange.cells import Cell, Cells, Columns, instant

HEADERS = {
    "number": "编号",
    "sent_at": "发出时间",
    "state": "状态",
    "urgency": "紧急程度",
    "owner": "首问责任人",
    "handler": "受理人",
    "caller": "来电号码",
    "subject": "类目",
    "problem": "问题",
    "tried": "已做处理",
    "answer": "答复",
    "due_at": "时限",
    "ended_at": "告知或办结时间",
    "overdue_minutes": "超时分钟",
    "order_number": "督办单号",
    "department": "督办部门",
    "liaison": "联系人",
    "call_number": "记录单号",
    "steps": "经过步数",
}
"""The stable field names in their order, each with its Chinese name."""

COLUMNS = Columns(
    HEADERS,
    instants=frozenset({"sent_at", "due_at", "ended_at"}),
    counts=frozenset({"overdue_minutes", "steps"}),
)

_STATES = {
    EscalationState.SENT: ("Sent", "已发", "已發"),
    EscalationState.ACCEPTED: ("Accepted", "已受理", "已受理"),
    EscalationState.ASKED_BACK: ("Asked back", "待补充", "待補充"),
    EscalationState.ORDERED: ("With a department", "督办中", "督辦中"),
    EscalationState.ANSWERED: ("Answered", "已答复", "已答覆"),
    EscalationState.TOLD: ("Customer told", "已告知客户", "已告知客戶"),
    EscalationState.CLOSED: ("Closed", "已结", "已結"),
    EscalationState.VOID: ("Void", "作废", "作廢"),
}
_URGENCIES = {
    Urgency.NORMAL: ("Normal", "一般", "一般"),
    Urgency.URGENT: ("Urgent", "紧急", "緊急"),
    Urgency.CRITICAL: ("Critical", "特急", "特急"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationReading(Reading):
    """How values are told, by whom the departments are named, and the instant that open ones are overdue by."""

    now: datetime
    departments: tuple[Department, ...] = ()


def row_reader(reading: EscalationReading) -> Callable[[Escalation], Cells]:
    """What turns an escalation into cells, in the order of HEADERS."""
    language = reading.language
    names = {department.id: department.name_in(language) for department in reading.departments}

    @cache
    def subject(subject_id: str) -> str:
        return reading.catalogue.path_in(subject_id, language) if subject_id else ""

    def read(escalation: Escalation) -> Cells:
        form, order = escalation.form, escalation.order
        late = overdue_minutes(escalation, reading.now)

        def written(text: str) -> str:
            return text if reading.reveal else hide_numbers(text, form.caller)

        cells: dict[str, Cell] = {
            "number": escalation.number,
            "sent_at": instant(escalation.sent_at),
            "state": in_language(_STATES[escalation.state], language),
            "urgency": in_language(_URGENCIES[form.urgency], language),
            "owner": escalation.owner,
            "handler": escalation.handler,
            "caller": form.caller if reading.reveal else mask_typed(form.caller),
            "subject": subject(form.subject),
            "problem": written(form.problem),
            "tried": written(form.tried),
            "answer": written(escalation.answer),
            "due_at": instant(escalation.due_at),
            "ended_at": instant(escalation.ended_at),
            "overdue_minutes": late or None,
            "order_number": "" if order is None else order.number,
            "department": "" if order is None else names.get(order.department, order.department),
            "liaison": "" if order is None else order.liaison,
            "call_number": form.call_number,
            "steps": escalation.steps,
        }
        return [cells[name] for name in HEADERS]

    return read


def overdue_minutes(escalation: Escalation, now: datetime) -> int:
    """By how many whole minutes the limit is over: now while it is open, else when the customer was told.

    0 for what is in time, paused or void.
    """
    if escalation.open:
        due, end = acting_due(escalation), now
    elif escalation.state is EscalationState.VOID or escalation.ended_at is None:
        return 0
    else:
        due, end = escalation.form.callback_until or escalation.due_at, escalation.ended_at
    return 0 if due is None else max(0, int((end - due).total_seconds() // 60))
