"""Builders of escalations: each test names only what it is about."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from agent_console.domain.escalation import Escalation, EscalationForm, EscalationState, SupervisionOrder, Urgency
from agent_console.domain.escalation_clock import Limit
from agent_console.domain.escalation_rules import Contact, Department, EscalationRules
from agent_console.domain.incident import IncidentKind, IncidentReport
from tests.builders import AT, an_id

RULES = EscalationRules(
    limits={
        Urgency.NORMAL: Limit(24 * 60, 60, 60),
        Urgency.URGENT: Limit(120, 30, 30),
        Urgency.CRITICAL: Limit(30, 10, 10),
    },
    departments=(Department("network", (("zh_CN", "网络部"),), "周工 6012", 240),),
    contacts=(
        Contact("manager", (("zh_CN", "值班经理"),), "8001", incident=True),
        Contact("technical", (("zh_CN", "运维"),), "8002", incident=True, fault=True),
    ),
)


def a_form(**fields: Any) -> EscalationForm:
    values: dict[str, Any] = {
        "id": an_id(),
        "caller": "+8613812345678",
        "subject": "fees",
        "problem": "客户对九月账单多出的三十元有疑问，系统查不到明细。",
        "tried": "已核对套餐与详单。",
    }
    return EscalationForm(**{**values, **fields})


def an_escalation(**fields: Any) -> Escalation:
    """Sent by 1001 and due in two hours; fields of the form are taken too."""
    form = {name: fields.pop(name) for name in tuple(fields) if name in EscalationForm.__slots__}
    values: dict[str, Any] = {
        "form": a_form(**form),
        "number": "E20261122-0001",
        "owner": "1001",
        "owner_name": "王芳",
        "state": EscalationState.SENT,
        "sent_at": AT,
        "due_at": AT + timedelta(hours=2),
        "steps": 1,
    }
    return Escalation(**{**values, **fields})


def an_order(due_at: datetime = AT + timedelta(hours=1)) -> SupervisionOrder:
    return SupervisionOrder(
        number="D20261122-0001", department="network", liaison="周工 6012", sent_at=AT, due_at=due_at
    )


def ordered(escalation: Escalation) -> Escalation:
    return replace(escalation, state=EscalationState.ORDERED, handler="9001", order=an_order())


def a_report(**fields: Any) -> IncidentReport:
    values: dict[str, Any] = {
        "id": an_id(),
        "kind": IncidentKind.FAULT,
        "what": "话务台黑屏，无法接续",
        "place": "12 号席",
        "effect": "一个席位停用",
    }
    return IncidentReport(**{**values, **fields})
