"""A sample of calls for quality checkers: how calls become candidates, and what the manifest tells of the draw."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from agent_console.domain.call import Kind
from agent_console.domain.call_hits import CheckedNote, overridden, violations
from agent_console.domain.call_line import CallLine, CheckedLine
from agent_console.domain.sampling_plan import (
    LENGTHS,
    Always,
    Candidate,
    SamplingPlan,
    SamplingRules,
    Stratum,
    draw,
    length_class,
    plan_sample,
)
from agent_console.domain.sampling_proof import CONFIDENCE, exact_band, faultless_proves
from agent_console.exchange.call_columns import Reading
from agent_console.exchange.local_times import LocalTimes

_DIGITS = 4


class Sample:
    """One draw: `plan` takes the calls of the first reading, `draw` those of the second, `about` tells of it."""

    def __init__(self, size: int, seed: int, rules: SamplingRules, nominated: frozenset[str], reading: Reading) -> None:
        self._size, self._seed, self._rules = size, seed, rules
        self._nominated, self._escalated = nominated, reading.escalations
        self._hour = LocalTimes(reading.zone).hour
        self._plan: SamplingPlan | None = None
        self._drawn: list[CheckedLine] = []

    def plan(self, calls: Iterable[CheckedLine]) -> None:
        self._plan = plan_sample((self._candidate(*call) for call in calls), self._size, self._seed, self._rules)

    def draw(self, calls: Iterable[CheckedLine]) -> list[CheckedLine]:
        """The calls drawn, oldest first."""
        assert self._plan is not None, "drawn before it was counted"
        drawn = draw(((self._candidate(*call), call) for call in calls), self._plan)
        self._drawn = sorted(drawn, key=lambda call: (call[0].answered_at, call[0].id))
        return self._drawn

    def about(self) -> dict[str, object]:
        """For the manifest: the seed, the share, the strata and the reasons, and what so few calls prove."""
        plan = self._plan
        assert plan is not None
        return {"sample": _about(plan, self._rules, [self._candidate(*call) for call in self._drawn], self._numbers())}

    def _numbers(self) -> dict[str, str]:
        return {call.id: call.number for call, _ in self._drawn}

    def _candidate(self, call: CallLine, checked: CheckedNote | None) -> Candidate:
        stratum = Stratum(
            call.job_number, call.kind or "", self._hour(call.answered_at), length_class(call.talk_seconds)
        )
        return Candidate(call.id, stratum, tuple(self._marks(call, checked)))

    def _marks(self, call: CallLine, checked: CheckedNote | None) -> Iterator[Always]:
        if call.id in self._nominated:
            yield Always.NOMINATED
        if checked is not None and checked.hits:
            if violations(checked.hits):
                yield Always.VIOLATION
            if overridden(checked.hits):
                yield Always.OVERRIDE
        if call.id in self._escalated:
            yield Always.ESCALATED
        if call.kind == Kind.COMPLAINT:
            yield Always.COMPLAINT
        if call.talk_seconds is not None:
            if call.talk_seconds <= self._rules.short_seconds:
                yield Always.SHORT
            if call.talk_seconds >= self._rules.long_seconds:
                yield Always.LONG


def _about(
    plan: SamplingPlan, rules: SamplingRules, drawn: list[Candidate], numbers: Mapping[str, str]
) -> dict[str, object]:
    by_chance = [call.stratum for call in drawn if call.id not in plan.always]
    always = [call for call in drawn if call.id in plan.always]
    reasons = Counter(mark for call in always for mark in plan.always[call.id])
    return {
        "seed": plan.seed,
        "calls": plan.calls,
        "drawn": len(drawn),
        "share": round(len(drawn) / plan.calls, _DIGITS) if plan.calls else None,
        "by_chance": len(by_chance),
        "always": {
            "drawn": len(always),
            "at_most_percent": rules.always_percent,
            "rules": {
                mark.value: {"calls": plan.found.get(mark, 0), "drawn": reasons[mark]}
                for mark in Always
                if mark in rules.always
            },
            "calls": {numbers[call.id]: [mark.value for mark in plan.always[call.id]] for call in always},
        },
        "strata": {
            name: _parts(plan, by_chance, of)
            for name, of in (
                ("kinds", lambda stratum: stratum.kind),
                ("hours", lambda stratum: f"{stratum.hour:02d}"),
                ("lengths", lambda stratum: _length(stratum.length)),
            )
        },
        "agents": _agents(plan, by_chance),
        "proves": {"confidence": CONFIDENCE, **_proof(len(by_chance))},
    }


def _parts(plan: SamplingPlan, drawn: list[Stratum], of: Callable[[Stratum], str]) -> dict[str, dict[str, int]]:
    calls: Counter[str] = Counter()
    for stratum, count in plan.strata.items():
        calls[of(stratum)] += count
    by_chance = Counter(map(of, drawn))
    return {name: {"calls": calls[name], "by_chance": by_chance[name]} for name in sorted(calls)}


def _agents(plan: SamplingPlan, drawn: list[Stratum]) -> dict[str, dict[str, Any]]:
    parts = _parts(plan, drawn, lambda stratum: stratum.agent)
    return {agent: {**part, **_proof(part["by_chance"])} for agent, part in parts.items()}


def _proof(drawn: int) -> dict[str, float]:
    """What so many calls by chance prove: of all without fault, and how wide the band is where half are."""
    low, high = exact_band(drawn // 2, drawn)
    return {
        "faultless_proves_at_least": round(faultless_proves(drawn), _DIGITS),
        "widest_band": round(high - low, _DIGITS),
    }


def _length(place: int) -> str:
    if place < 0:
        return "unknown"
    begin = (0, *LENGTHS)[place]
    return f"{begin}-{LENGTHS[place] - 1} s" if place < len(LENGTHS) else f"{begin}- s"
