"""A made-up roster for trials and load tests: who works when, and what becomes of each shift; the same for a seed."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from random import Random

from agent_console.domain.catalogue import Named
from agent_console.domain.ids import uuid7
from agent_console.domain.sample import one
from agent_console.domain.seat import Seat, SeatStatus
from agent_console.domain.shift import (
    ReadyItem,
    Remark,
    RemarkKind,
    Shift,
    acknowledge,
    add_remark,
    close_for,
    end,
    tick,
)
from agent_console.domain.shift_rules import STANDARD, PlannedShift
from agent_console.domain.staff import Person

RULES = replace(
    STANDARD,
    readiness=tuple(
        Named(item, (("zh_CN", name),))
        for item, name in (
            ("equipment", "话务台、耳机和系统登录正常"),
            ("desk", "台席整洁，用品齐备"),
            ("notices", "已看交接班记录和最新通知"),
            ("uniform", "按规定着装，佩戴工牌"),
            ("fit", "精神状态良好，未饮酒"),
        )
    ),
)
"""Patterns and checklist as shipped."""

_GOOD = ("投诉安抚耐心，客户主动致谢。", "忙时接续快，小结完整。", "主动提醒资费，口径一致。")
_BAD = ("有两通未报工号。", "小结过于简单，请补充诉求。", "语速偏快，注意停顿。", "小休超时。")
_FORGOTTEN = "下班忘记结束，按排班时间补记"
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Lived:
    """One thing that happened to a shift: when, by whom, which act, and the shift as it stood behind it."""

    shift: Shift
    at: datetime
    by: str
    act: str


class SampleRoster:
    """Turns that follow each other around the clock from the night before the first day; nobody is in two of them.

    People go back from night to late to early shifts and have days off in between, where there are enough of them.
    """

    def __init__(
        self, seed: int, agents: Sequence[Person], days: Sequence[date], until: datetime, zone: tzinfo | None
    ) -> None:
        self._random = Random(f"{seed} shifts")  # noqa: S311 - made up, not secret
        self._until = until
        turns = [turn for day in (days[0] - timedelta(days=1), *days) for turn in RULES.turns_of(day, zone)]
        self._turns = sorted(turns, key=lambda turn: turn.begin)
        self._begins = [turn.begin for turn in self._turns]
        self._crews = [_crew(agents, turn) for turn in self._turns]

    def on_duty(self, at: datetime) -> Sequence[Person]:
        """Who answers calls at an instant of the days; never nobody."""
        return self._crews[max(0, bisect_right(self._begins, at) - 1)]

    def shifts(self, lead: Person) -> Iterator[tuple[tuple[Lived, ...], tuple[Seat, ...]]]:
        """Each shift as a row of what happened to it, its first version first, with the pauses of its seat.

        They have no number yet, and come in the order of their numbers.
        Nothing happens at or behind `until`: the last night is over by then. The night before the first day is there
        only for its calls behind midnight.
        """
        over: dict[str, datetime] = {}
        for turn, crew in zip(self._turns, self._crews, strict=True):
            for person in crew:
                lived = self._lived(turn, person, lead, over.get(person.id, turn.begin - timedelta(hours=1)))
                ended_at = lived[-1].shift.ended_at or turn.end
                over[person.id] = ended_at
                yield lived, self._seats(person, lived[0].at, ended_at)

    def _lived(self, turn: PlannedShift, person: Person, lead: Person, free_at: datetime) -> tuple[Lived, ...]:
        random = self._random
        late = random.random() < 0.06
        minutes = random.uniform(1, 14) if late else random.uniform(15.2, 28)
        started = max(turn.begin - minutes * _MINUTE, free_at)
        shift = Shift(
            id=uuid7(int(started.timestamp() * 1000), random.getrandbits(74)),
            number="",
            job_number=person.job_number,
            name=person.name,
            planned=turn,
            arrive_by=RULES.arrive_by(turn),
            started_at=started,
            readiness=tuple(ReadyItem(item.id, item.names) for item in RULES.readiness),
        )
        lived = [Lived(shift, started, person.job_number, "started")]
        items = [item.id for item in RULES.readiness]
        if random.random() < 0.04:
            items.remove(one(random, items))
        ready_at = started + random.uniform(1, 9) * _MINUTE
        lived.append(Lived(tick(shift, items, ready_at), ready_at, person.job_number, "ready"))
        told_at = turn.end + timedelta(hours=9)
        if random.random() < 0.003 and told_at < self._until:
            closed = close_for(lived[-1].shift, turn.end, told_at, lead.job_number, lead.name, _FORGOTTEN)
            return (*lived, Lived(closed, told_at, lead.job_number, "closed"))
        ended_at = min(turn.end + random.uniform(-2, 9) * _MINUTE, self._until - _MINUTE)
        lived.append(Lived(end(lived[-1].shift, ended_at), ended_at, person.job_number, "ended"))
        if random.random() < 0.08:
            lived += self._remarked(lived[-1], lead)
        return tuple(lived)

    def _remarked(self, ended: Lived, lead: Person) -> Iterator[Lived]:
        random = self._random
        good = random.random() < 0.6
        at = ended.at + random.uniform(3, 25) * _MINUTE
        remark = Remark(
            id=uuid7(int(at.timestamp() * 1000), random.getrandbits(74)),
            kind=RemarkKind.GOOD if good else RemarkKind.BAD,
            text=one(random, _GOOD if good else _BAD),
            at=at,
            by=lead.job_number,
            by_name=lead.name,
        )
        if at >= self._until:
            return
        shift = add_remark(ended.shift, remark)
        yield Lived(shift, at, lead.job_number, "remarked")
        seen_at = at + min(random.uniform(2, 40) * _MINUTE, (self._until - at) / 2)
        yield Lived(acknowledge(shift, remark.id, seen_at), seen_at, shift.job_number, "seen")

    def _seats(self, person: Person, begin: datetime, ended_at: datetime) -> tuple[Seat, ...]:
        """Ready, a meal and a rest or two, signed out."""
        random = self._random

        def seat(at: datetime, status: SeatStatus, reason: str = "") -> Seat:
            return Seat(person_id=person.id, job_number=person.job_number, status=status, since=at, reason=reason)

        seats = [seat(begin, SeatStatus.READY)]
        for hours, reason, usual in ((1.8, "rest", 8), (3.6, "meal", 26), (6.0, "rest", 9)):
            at = begin + (hours + random.uniform(0, 0.6)) * timedelta(hours=1)
            back = at + usual * random.uniform(0.7, 1.3) * _MINUTE
            if back < ended_at:
                seats += [seat(at, SeatStatus.PAUSED, reason), seat(back, SeatStatus.READY)]
        return (*seats, seat(ended_at, SeatStatus.SIGNED_OUT))


def _crew(agents: Sequence[Person], turn: PlannedShift) -> list[Person]:
    """Who works a turn: everybody goes one place back each day, through early, late, night and off."""
    count = len(agents)
    working = count - count // 7
    night = max(1, working // 6)
    early = (working - night + 1) // 2
    places = {"early": range(early), "late": range(early, working - night), "night": range(working - night, working)}
    crew = [agents[(place + turn.day.toordinal()) % count] for place in places[turn.id]]
    return crew or [agents[turn.day.toordinal() % count]]
