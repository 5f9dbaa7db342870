"""A sample of calls for quality checkers: how calls become candidates, and what the manifest tells of the draw."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a sample will be made up of, before anything is written; `about` is what its manifest will tell."""

    plan: SamplingPlan
    rules: SamplingRules
    about: Mapping[str, Any]


class Sample:
    """One draw: `plan` takes the calls of the first reading, `draw` those of the second, `about` tells of it.

    With `per_agent` `size` calls are drawn for each agent.
    """

    def __init__(
        self,
        size: int,
        seed: int,
        rules: SamplingRules,
        nominated: frozenset[str],
        reading: Reading,
        *,
        per_agent: bool = False,
    ) -> None:
        self._size, self._seed, self._rules, self._per_agent = size, seed, rules, per_agent
        self._nominated, self._escalated = nominated, reading.escalations
        self._hour = LocalTimes(reading.zone).hour
        self._plan: SamplingPlan | None = None
        self._drawn: list[CheckedLine] = []

    def plan(self, calls: Iterable[CheckedLine]) -> None:
        candidates = (self._candidate(*call) for call in calls)
        self._plan = plan_sample(candidates, self._size, self._seed, self._rules, per_agent=self._per_agent)

    def preview(self) -> Preview:
        """Of the plan alone: what the second reading would draw is known but for the calls themselves."""
        plan = self._planned()
        by_chance = [stratum for stratum, quota in plan.quotas.items() for _ in range(quota)]
        return Preview(plan=plan, rules=self._rules, about=_about(plan, self._rules, by_chance, plan.always))

    def draw(self, calls: Iterable[CheckedLine]) -> list[CheckedLine]:
        """The calls drawn, in the order in which they are read."""
        drawn = draw(((self._candidate(*call), (place, call)) for place, call in enumerate(calls)), self._planned())
        self._drawn = [call for _, call in sorted(drawn, key=itemgetter(0))]
        return self._drawn

    def about(self) -> dict[str, object]:
        """For the manifest: the seed, the share, the strata and the reasons, and what so few calls prove."""
        plan = self._planned()
        drawn = [self._candidate(*call) for call in self._drawn]
        by_chance = [call.stratum for call in drawn if call.id not in plan.always]
        always = {call.id: plan.always[call.id] for call in drawn if call.id in plan.always}
        told = _about(plan, self._rules, by_chance, always)
        numbers = {call.id: call.number for call, _ in self._drawn}
        told["always"]["calls"] = {numbers[call]: [mark.value for mark in marks] for call, marks in always.items()}
        return {"sample": told}

    def _planned(self) -> SamplingPlan:
        assert self._plan is not None, "drawn before it was counted"
        return self._plan

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
    plan: SamplingPlan, rules: SamplingRules, by_chance: list[Stratum], always: Mapping[str, tuple[Always, ...]]
) -> dict[str, Any]:
    reasons = Counter(mark for marks in always.values() for mark in marks)
    drawn = len(by_chance) + len(always)
    return {
        "seed": plan.seed,
        "calls": plan.calls,
        "drawn": drawn,
        "share": round(drawn / plan.calls, _DIGITS) if plan.calls else None,
        "by_chance": len(by_chance),
        "always": {
            "drawn": len(always),
            "at_most_percent": rules.always_percent,
            "rules": {
                mark.value: {"calls": plan.found.get(mark, 0), "drawn": reasons[mark]}
                for mark in Always
                if mark in rules.always
            },
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
