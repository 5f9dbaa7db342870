"""Builders of shifts: each test names only what it is about."""

from datetime import date, timedelta
from typing import Any

from agent_console.domain.catalogue import Named
from agent_console.domain.duty import DutyFigures, DutyRecord
from agent_console.domain.journal import START, Head
from agent_console.domain.shift import ReadyItem, Remark, RemarkKind, Shift
from agent_console.domain.shift_rules import STANDARD, PlannedShift, ShiftRules
from tests.builders import AT, CHINA, an_id

RULES = ShiftRules(
    patterns=STANDARD.patterns,
    readiness=(Named("equipment", (("zh_CN", "设备"),)), Named("sober", (("zh_CN", "精神状态"),))),
)
DAY = date(2026, 11, 22)
EARLY, LATE, NIGHT = RULES.turns_of(DAY, CHINA)
"""The turns of the day that tests take place on: half past nine is within the early one."""


def a_shift(**fields: Any) -> Shift:
    """1001 in the early shift, started ten minutes before it begins."""
    planned: PlannedShift = fields.get("planned", EARLY)
    values: dict[str, Any] = {
        "id": an_id(),
        "number": "S20261122-0001",
        "job_number": "1001",
        "name": "王芳",
        "planned": planned,
        "arrive_by": RULES.arrive_by(planned),
        "started_at": planned.begin - timedelta(minutes=10),
        "readiness": tuple(ReadyItem(item.id, item.names) for item in RULES.readiness),
    }
    return Shift(**{**values, **fields})


def a_remark(**fields: Any) -> Remark:
    values: dict[str, Any] = {
        "id": an_id(),
        "kind": RemarkKind.GOOD,
        "text": "投诉安抚得当",
        "at": AT,
        "by": "9001",
        "by_name": "李敏",
    }
    return Remark(**{**values, **fields})


def a_duty_record(**fields: Any) -> DutyRecord:
    values: dict[str, Any] = {
        "id": an_id(),
        "number": "Z20261122-0001",
        "planned": EARLY,
        "figures": DutyFigures(until=EARLY.end),
        "remarks": "上午账单咨询集中。",
        "signed_by": "9001",
        "signed_by_name": "李敏",
        "signed_at": EARLY.end,
        "head": Head(0, START),
    }
    return DutyRecord(**{**values, **fields})
