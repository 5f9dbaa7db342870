"""Made-up calls for trials and load tests: the same seed gives the same calls, and no number is anybody's."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar

from agent_console.domain.call import OUTCOME_WHEN_OVERDUE, Call, CallState
from agent_console.domain.ids import uuid7
from agent_console.domain.sample_situations import GIVEN_NAMES, SITUATIONS, SLOTS, SURNAMES, Situation
from agent_console.domain.script import StepMark
from agent_console.domain.staff import Person

T = TypeVar("T")
WRAP_UP_LIMIT = 90
_HOURS = (1, 1, 1, 1, 1, 2, 4, 12, 40, 110, 125, 85, 50, 52, 100, 115, 90, 60, 50, 48, 40, 28, 15, 6)
"""How many calls come in each hour of the day, in proportion: peaks in the morning from 9 and afternoon from 14."""
_WEEKDAYS = (1.25, 1.1, 1.05, 1.0, 1.05, 0.75, 0.6)
_ANNOUNCEMENTS = ("cmn",) * 23 + ("yue", "en")
_WEIGHTS = tuple(situation.weight for situation in SITUATIONS)
_ADDED = ("已回拨客户说明。", "金额以账单为准。", "已补充办理结果。")
_REASONS = ("小结写错，按录音更正", "类别选错", "质检抽查后补充", "客户来电补充情况", "号码录错一位")


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCall:
    """A call as it was first kept, and the correction that a few of them got.

    `kept_for` is why words stayed in the note that the phrase check would not have let pass.
    """

    call: Call
    corrected: Call | None = None
    corrected_at: datetime | None = None
    reason: str = ""
    kept_for: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSummary:
    """What was made up. People sign in with the PIN that was given; a lead who was there before, with their own."""

    calls: int
    corrections: int
    violations: int
    marks: int
    escalations: int
    shifts: int
    handovers: int
    lead: str
    lead_made_up: bool
    agents: tuple[str, ...]
    since: datetime
    until: datetime


class Slots(dict[str, str]):
    """Fills a mark of a note once, so that one call speaks of one place and one sum."""

    def __init__(self, random: Random) -> None:
        super().__init__()
        self._random = random

    def __missing__(self, name: str) -> str:
        self[name] = one(self._random, SLOTS[name])
        return self[name]


def one(random: Random, choices: Sequence[T]) -> T:
    """One of them by chance, in a quarter of the time that Random.choice takes."""
    return choices[int(random.random() * len(choices))]


def made_up_name(random: Random) -> str:
    return one(random, SURNAMES) + one(random, GIVEN_NAMES)


def made_up_calls(
    calls: int,
    seed: int,
    agents: Sequence[Person],
    midnights: Sequence[datetime],
    on_duty: Callable[[datetime], Sequence[Person]] | None = None,
) -> Iterator[SampleCall]:
    """So many calls over the days that begin at these local midnights, in the order in which they were answered.

    Each is answered by one of the agents, or by one of those who are `on_duty` at that instant. They have no number
    yet; version 1, or 2 where one was corrected.
    """
    random = Random(seed)  # noqa: S311 - made up, not secret
    callers = max(30, calls // 6)
    for midnight, count in zip(midnights, _spread(calls, midnights), strict=True):
        hours = random.choices(range(24), _HOURS, k=count)
        for second in sorted((hour + random.random()) * 3600 for hour in hours):
            at = midnight + timedelta(microseconds=int(second * 1_000_000))
            yield _correct(random, _call(random, at, one(random, agents if on_duty is None else on_duty(at)), callers))


def _spread(calls: int, midnights: Sequence[datetime]) -> list[int]:
    """The calls of each day: more on Mondays and on the days on which bills go out."""
    weights = [_WEEKDAYS[day.weekday()] * (1.4 if day.day <= 3 else 1.0) for day in midnights]
    total, so_far, given, counts = sum(weights), 0.0, 0, []
    for weight in weights:
        so_far += weight
        upto = round(calls * so_far / total)
        counts.append(upto - given)
        given = upto
    return counts


def _call(random: Random, at: datetime, agent: Person, callers: int) -> Call:
    situation = random.choices(SITUATIONS, _WEIGHTS)[0]
    talk = max(2, int(situation.talk * random.lognormvariate(0, 0.45)))
    ended = at + timedelta(seconds=talk)
    said = at + timedelta(seconds=1 + random.random() * 3) if random.random() < 0.97 else None
    overdue = random.random() < 0.004
    wrap_up = int(8 + random.random() * 60) if situation.notes[0] else 3
    slots = Slots(random)
    return Call(
        id=uuid7(int(at.timestamp() * 1000), random.getrandbits(74)),
        agent_id=agent.id,
        job_number=agent.job_number,
        agent=agent.name,
        owner=agent.job_number,
        answered_at=at,
        state=CallState.OVERDUE if overdue else CallState.COMPLETE,
        ended_at=ended,
        wrap_up_until=ended + timedelta(seconds=WRAP_UP_LIMIT),
        completed_at=None if overdue else ended + timedelta(seconds=wrap_up),
        talk_seconds=talk,
        wrap_up_seconds=None if overdue else wrap_up,
        announcement=one(random, _ANNOUNCEMENTS),
        greeting_said_at=said,
        job_number_said_at=said,
        script=situation.script,
        script_version=1 if situation.script else 0,
        marks=_marks(random, situation, at, talk),
        caller=_caller(random, callers),
        caller_name=one(random, SURNAMES) + one(random, ("先生", "女士")) if random.random() < 0.6 else "",
        kind=None if overdue and random.random() < 0.5 else situation.kind,
        subject=situation.subject,
        note="".join([one(random, part) for part in situation.notes if part]).format_map(slots),
        outcome=OUTCOME_WHEN_OVERDUE if overdue else situation.outcome,
        correction_due=situation.outcome == "wrong-answer-to-correct",
        version=1,
    )


def _marks(random: Random, situation: Situation, at: datetime, talk: int) -> tuple[StepMark, ...]:
    """The steps in their order, spread over the call; now and then the last one was not said."""
    steps = situation.marks if random.random() < 0.9 else situation.marks[:-1]
    pause = talk / (len(steps) + 1)
    return tuple(
        StepMark(script=situation.script, version=1, page=page, step=step, at=at + timedelta(seconds=int(pause * turn)))
        for turn, (page, step) in enumerate(steps, start=1)
    )


def _caller(random: Random, callers: int) -> str:
    """Some call again and again. 138 00 and 010 8000 are made up throughout; a few numbers are withheld."""
    chance = random.random()
    if chance < 0.02:
        return ""
    if chance < 0.1:
        return f"0108000{int(random.random() * 10_000):04d}"
    return f"13800{int(random.random() ** 2 * callers) % 1_000_000:06d}"


def _correct(random: Random, call: Call) -> SampleCall:
    if call.completed_at is None or not call.note or random.random() >= 0.006:
        return SampleCall(call=call)
    return SampleCall(
        call=call,
        corrected=replace(
            call,
            note=f"{call.note}更正：{one(random, ('已回拨客户说明。', '金额以账单为准。', '已补充办理结果。'))}",
            version=2,
        ),
        corrected_at=call.completed_at + timedelta(minutes=10 + random.random() * 600),
        reason=one(random, _REASONS),
    )
