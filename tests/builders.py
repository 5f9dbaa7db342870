"""Builders of valid domain values: each test names only what it is about."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from agent_console.domain.call import Call, CallState, Kind, complete, end
from agent_console.domain.call_hits import CallHit
from agent_console.domain.call_list import CallSummary
from agent_console.domain.hotline import Hotline
from agent_console.domain.moment import Moment
from agent_console.domain.review import ReviewMark, Verdict
from agent_console.domain.script import StepMark
from agent_console.domain.seat import Seat, SeatStatus
from agent_console.domain.staff import Person, Role
from agent_console.store.clock import Clock

AT = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
"""Half past nine on a Sunday morning in China."""

CHINA = timezone(timedelta(hours=8))
PIN = "825934"
"""The PIN of everybody in tests."""

OWN_LIST = """
schema = 1
[[category]]
id = "own-house"
name = {zh_CN = "本热线自定"}
why = {zh_CN = "客户会觉得被冷落。"}
[[rule]]
id = "own-no-time"
category = "own-house"
severity = "warn"
patterns = ["没空理你"]
suggest = [{zh_CN = "请您稍等，我马上为您处理。"}]
match = ["没空理你。"]
no_match = ["已说明周末没空位。"]
"""
"""A hotline's own list of phrases, with one rule."""

_made = 0


def an_id() -> str:
    """A new id of the right form; ids rise in the order in which they are made."""
    global _made  # noqa: PLW0603
    _made += 1
    return f"01a20000-0000-7000-8000-{_made:012x}"


class StoppedClock(Clock):
    """A clock that moves only when it is told to, in a zone that is the same on every machine."""

    def __init__(self, at: datetime = AT) -> None:
        self.wall = at
        self.ticks = 1000.0
        self.boot = "first boot"
        self.zone = CHINA

    def forward(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.ticks += seconds

    def now(self) -> datetime:
        return self.wall

    def steady(self) -> float:
        return self.ticks

    def moment(self) -> Moment:
        return Moment(self.wall, self.ticks, self.boot)


def a_person(**fields: Any) -> Person:
    values: dict[str, Any] = {
        "id": an_id(),
        "job_number": "1001",
        "name": "王芳",
        "role": Role.AGENT,
        "created_at": AT,
    }
    return Person(**{**values, **fields})


def a_hotline(**fields: Any) -> Hotline:
    values: dict[str, Any] = {"id": an_id(), "name": "畅通通信客户热线", "language": "zh_CN", "created_at": AT}
    return Hotline(**{**values, **fields})


def a_mark(**fields: Any) -> StepMark:
    values: dict[str, Any] = {"script": "lost-sim", "version": 1, "page": "verify", "step": "name", "at": AT}
    return StepMark(**{**values, **fields})


def a_call(agent: Person | None = None, **fields: Any) -> Call:
    """A call that is being talked, by `agent` or by somebody made up."""
    agent = agent or a_person()
    values: dict[str, Any] = {
        "id": an_id(),
        "agent_id": agent.id,
        "job_number": agent.job_number,
        "agent": agent.name,
        "owner": agent.job_number,
        "answered_at": AT,
        "caller": "13812345678",
    }
    return Call(**{**values, **fields})


def an_ended_call(
    agent: Person | None = None, *, talk_seconds: int = 95, wrap_up_limit: int = 90, **fields: Any
) -> Call:
    call = a_call(agent, **fields)
    return end(call, call.answered_at + timedelta(seconds=talk_seconds), talk_seconds, wrap_up_limit)


def a_complete_call(agent: Person | None = None, *, wrap_up_seconds: int = 20, **fields: Any) -> Call:
    values: dict[str, Any] = {
        "kind": Kind.CONSULTATION,
        "subject": "tariff.plan",
        "outcome": "answered",
        "note": "客户咨询套餐资费，已说明。",
    }
    ended = an_ended_call(agent, **{**values, **fields})
    return complete(ended, (ended.ended_at or AT) + timedelta(seconds=wrap_up_seconds), wrap_up_seconds)


def a_hit(**fields: Any) -> CallHit:
    """The agent passes the buck, at the beginning of a note; the places are those of the text."""
    text = str(fields.get("text", "不关我的事"))
    start = int(fields.get("start", 0))
    values: dict[str, Any] = {
        "rule": "shirk-not-my-business",
        "category": "shirk",
        "severity": "block",
        "start": start,
        "end": start + len(text),
        "text": text,
        "speaker": "agent",
    }
    return CallHit(**{**values, **fields})


def a_summary(**fields: Any) -> CallSummary:
    values: dict[str, Any] = {
        "id": an_id(),
        "number": "C20261122-0001",
        "state": CallState.COMPLETE,
        "job_number": "1001",
        "answered_at": AT,
        "talk_seconds": 95,
        "kind": Kind.CONSULTATION,
        "subject": "tariff.plan",
        "outcome": "answered",
        "caller": "138****5678",
        "caller_name": "",
        "correction_due": False,
    }
    return CallSummary(**{**values, **fields})


def a_review_mark(**fields: Any) -> ReviewMark:
    values: dict[str, Any] = {
        "id": an_id(),
        "call_id": an_id(),
        "call_number": "C20261122-0001",
        "job_number": "1001",
        "agent": "王芳",
        "verdict": Verdict.EXCELLENT,
        "first_verdict": Verdict.EXCELLENT,
        "comment": "耐心",
        "by": "7001",
        "by_name": "赵静",
        "at": AT,
    }
    return ReviewMark(**{**values, **fields})


def a_seat(person: Person | None = None, **fields: Any) -> Seat:
    person = person or a_person()
    values: dict[str, Any] = {
        "person_id": person.id,
        "job_number": person.job_number,
        "status": SeatStatus.READY,
        "since": AT,
    }
    return Seat(**{**values, **fields})
