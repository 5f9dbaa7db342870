"""Which calls a quality checker gets: by chance, but each agent, kind, hour and length in its share, and some always.

Everything hangs on the seed and the ids of the calls alone, neither on the order of rows nor on the machine, so that
anybody can draw the same sample again. Two readings are made: one to count, one to draw. Neither holds the calls.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from heapq import heappush, heappushpop
from itertools import groupby
from typing import NamedTuple, TypeVar

K = TypeVar("K")
T = TypeVar("T")

_First = dict["Always", list[tuple[int, str, "Stratum", tuple["Always", ...]]]]
"""The calls of least rank for each reason."""

LENGTHS = (60, 180, 600)
"""Seconds of talk at which the next class of length begins."""


class Always(StrEnum):
    """Why a call is drawn whatever chance says, what weighs most first."""

    NOMINATED = "nominated"  # somebody named it
    VIOLATION = "violation"
    OVERRIDE = "override"  # a phrase kept for a reason
    ESCALATED = "escalated"
    COMPLAINT = "complaint"
    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingRules:
    """`always` may take `always_percent` of a sample; a nominated call is drawn beyond that too."""

    always: frozenset[Always] = frozenset(Always)
    always_percent: int = 50
    short_seconds: int = 10
    long_seconds: int = 1_200


STANDARD = SamplingRules()


class Stratum(NamedTuple):
    """Calls that count as alike; `length` is the place in LENGTHS that the talk does not reach, -1 where unknown."""

    agent: str
    kind: str
    hour: int
    length: int


class Candidate(NamedTuple):
    """A call as far as drawing goes; `marks` are the reasons for which it would always be drawn."""

    id: str
    stratum: Stratum
    marks: Collection[Always] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingPlan:
    """How a sample is made up: `calls` is how many there are to draw from, `strata` how many of them in each stratum.

    `always` are the ids that are drawn for sure, each with its reasons; `found` is how many calls there are for each
    reason. `quotas` is how many are drawn by chance from each stratum, the others left aside.
    """

    seed: int
    size: int
    calls: int
    strata: Mapping[Stratum, int]
    quotas: Mapping[Stratum, int]
    always: Mapping[str, tuple[Always, ...]] = field(default_factory=dict)
    found: Mapping[Always, int] = field(default_factory=dict)


def length_class(seconds: int | None) -> int:
    return -1 if seconds is None else sum(seconds >= bound for bound in LENGTHS)


def plan_sample(
    calls: Iterable[Candidate], size: int, seed: int, rules: SamplingRules = STANDARD, *, per_agent: bool = False
) -> SamplingPlan:
    """The first reading: `size` calls, or all where there are fewer; with `per_agent` so many of each agent's calls,
    each agent's drawn as a sample of its own.
    """
    strata: Counter[Stratum] = Counter()
    found: Counter[Always] = Counter()
    first: dict[str, _First] = {}
    for call in calls:
        strata[call.stratum] += 1
        marks = tuple(mark for mark in Always if mark in call.marks and mark in rules.always)
        heaps = first.setdefault(call.stratum.agent if per_agent else "", {})
        for mark in marks:
            found[mark] += 1
            _keep_least(heaps.setdefault(mark, []), size, (-_rank(seed, call.id), call.id, call.stratum, marks))
    always: dict[str, tuple[Always, ...]] = {}
    quotas: dict[Stratum, int] = {}
    together = 0
    for whose in sorted(first):
        held = Counter({one: count for one, count in strata.items() if not per_agent or one.agent == whose})
        most = min(size, held.total())
        drawn = _always_drawn(first[whose], most, most * rules.always_percent // 100)
        left = held - Counter(stratum for stratum, _ in drawn.values())
        quotas |= allotted(left, most - len(drawn), seed)
        always |= {call: marks for call, (_, marks) in drawn.items()}
        together += most
    return SamplingPlan(
        seed=seed,
        size=together,
        calls=strata.total(),
        strata=dict(strata),
        quotas=quotas,
        always=always,
        found=dict(found),
    )


def draw(calls: Iterable[tuple[Candidate, T]], plan: SamplingPlan) -> list[T]:
    """The second reading over the same calls: what stands beside those that are drawn."""
    drawn: list[T] = []
    chance: dict[Stratum, list[tuple[int, str, T]]] = {}
    for call, value in calls:
        if call.id in plan.always:
            drawn.append(value)
        elif quota := plan.quotas.get(call.stratum, 0):
            _keep_least(chance.setdefault(call.stratum, []), quota, (-_rank(plan.seed, call.id), call.id, value))
    return [*drawn, *(value for heap in chance.values() for _, _, value in heap)]


def allotted(strata: Mapping[Stratum, int], size: int, seed: int) -> dict[Stratum, int]:
    """How many of `size` calls each stratum gives; those that give none are left away.

    Each agent gives its share by the largest remainder. Within an agent most strata are far smaller than what one
    drawn call stands for, and the largest remainder would never draw a rare kind: there the shares are added up in
    order and rounded from a start that the seed gives, so that a stratum gives its share rounded down or up, and each
    call of an agent is equally likely to be drawn.
    """
    agents = {agent: list(group) for agent, group in groupby(sorted(strata), key=lambda stratum: stratum.agent)}
    sizes = {agent: sum(strata[stratum] for stratum in group) for agent, group in agents.items()}
    quotas: dict[Stratum, int] = {}
    for agent, share in largest_remainder(sizes, size).items():
        calls = sizes[agent]
        gone = _rank(seed, f"agent {agent}") % calls if calls else 0
        for stratum in agents[agent]:
            before, gone = gone // calls if calls else 0, gone + share * strata[stratum]
            if calls and (quota := gone // calls - before):
                quotas[stratum] = quota
    return quotas


def largest_remainder(sizes: Mapping[K, int], total: int) -> dict[K, int]:
    """`total` dealt out in proportion to the sizes, nobody more than their size; equal remainders by their order.

    `total` is not more than all sizes together.
    """
    together = sum(sizes.values())
    if not together:
        return dict.fromkeys(sizes, 0)
    shares = {key: divmod(size * total, together) for key, size in sizes.items()}
    rest = total - sum(whole for whole, _ in shares.values())
    up = set(sorted(range(len(sizes)), key=[-remainder for _, remainder in shares.values()].__getitem__)[:rest])
    return {key: whole + (place in up) for place, (key, (whole, _)) in enumerate(shares.items())}


def _always_drawn(first: _First, size: int, most: int) -> dict[str, tuple[Stratum, tuple[Always, ...]]]:
    """All nominated ones, then one of each reason in turn, so that a frequent reason does not push out a rare one."""
    drawn: dict[str, tuple[Stratum, tuple[Always, ...]]] = {}
    queues = {mark: sorted(first.get(mark, ()), reverse=True) for mark in Always}
    for _, call, stratum, marks in queues.pop(Always.NOMINATED)[:size]:
        drawn[call] = stratum, marks
    for place in range(size):
        for queue in queues.values():
            if place < len(queue) and len(drawn) < most:
                _, call, stratum, marks = queue[place]
                drawn[call] = stratum, marks
    return drawn


def _rank(seed: int, name: str) -> int:
    """Chance that anybody can work out again: the first 16 bytes of a SHA-256."""
    return int.from_bytes(sha256(f"{seed}:{name}".encode()).digest()[:16])


def _keep_least(heap: list[T], most: int, entry: T) -> None:
    """Keep the entries of least rank, which stands in front with its sign turned."""
    if len(heap) < most:
        heappush(heap, entry)  # type: ignore[type-var]
    elif most:
        heappushpop(heap, entry)  # type: ignore[type-var]
