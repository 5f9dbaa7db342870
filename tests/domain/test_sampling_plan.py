"""A sample is fair, whole, and the same for whoever draws it again."""

from collections import Counter
from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.sampling_plan import (
    Always,
    Candidate,
    SamplingPlan,
    SamplingRules,
    Stratum,
    allotted,
    draw,
    largest_remainder,
    length_class,
    plan_sample,
)

STRATA = st.builds(
    Stratum, st.sampled_from(("1001", "1002", "1003")), st.sampled_from(("", "complaint", "consultation")),
    st.integers(9, 11), st.integers(-1, 1),
)  # fmt: skip
MARKS = st.frozensets(st.sampled_from(list(Always)), max_size=2)
CALLS = st.lists(st.tuples(STRATA, MARKS), max_size=60).map(
    lambda found: [Candidate(f"call-{place}", *one) for place, one in enumerate(found)]
)
SIZES = st.dictionaries(STRATA, st.integers(1, 200), max_size=12)
MORNING = Stratum("1001", "consultation", 9, 0)


def drawn(calls: list[Candidate], size: int, seed: int, rules: SamplingRules | None = None) -> set[str]:
    plan = plan_sample(calls, size, seed, rules or SamplingRules())
    return set(draw([(call, call.id) for call in calls], plan))


@given(CALLS, st.integers(1, 70), st.integers(), st.randoms(use_true_random=False))
def test_a_sample_has_the_size_asked_for_whatever_the_order_of_the_calls(
    calls: list[Candidate], size: int, seed: int, random: Random
) -> None:
    first = drawn(calls, size, seed)
    assert len(first) == min(size, len(calls))
    assert drawn(random.sample(calls, len(calls)), size, seed) == first


def test_another_seed_draws_another_sample_and_the_same_seed_the_same_on_every_machine() -> None:
    calls = [Candidate(f"call-{place}", MORNING) for place in range(50)]
    assert drawn(calls, 5, 7) != drawn(calls, 5, 8)
    assert drawn(calls, 5, 7) == {"call-12", "call-16", "call-22", "call-47", "call-49"}


@given(st.lists(st.integers(0, 50), max_size=8), st.data())
def test_the_largest_remainder_gives_what_adding_one_at_a_time_gives(sizes: list[int], data: st.DataObject) -> None:
    total = data.draw(st.integers(0, sum(sizes)))
    together = sum(sizes) or 1
    exact = [Fraction(size * total, together) for size in sizes]
    dealt = [int(share) for share in exact]
    while sum(dealt) < total:
        behind = max(range(len(sizes)), key=lambda place: (exact[place] - dealt[place], -place))
        dealt[behind] += 1
    assert largest_remainder(dict(enumerate(sizes)), total) == dict(enumerate(dealt))


@given(SIZES, st.integers(), st.data())
def test_each_stratum_gives_its_share_of_its_agent_rounded_down_or_up(
    strata: dict[Stratum, int], seed: int, data: st.DataObject
) -> None:
    size = data.draw(st.integers(0, sum(strata.values())))
    quotas = allotted(strata, size, seed)
    assert sum(quotas.values()) == size
    agents: Counter[str] = Counter()
    for stratum, calls in strata.items():
        agents[stratum.agent] += calls
    shares = largest_remainder(dict(sorted(agents.items())), size)
    for stratum, calls in strata.items():
        exact = Fraction(shares[stratum.agent] * calls, agents[stratum.agent])
        assert abs(quotas.get(stratum, 0) - exact) < 1
    for agent, share in shares.items():
        assert sum(quota for stratum, quota in quotas.items() if stratum.agent == agent) == share


def test_a_rare_kind_is_drawn_as_often_as_its_share_says() -> None:
    strata = {MORNING._replace(kind=kind): calls for kind, calls in (("a", 60), ("b", 36), ("c", 4))}
    seeds = 2_000
    times: Counter[str] = Counter()
    for seed in range(seeds):
        times.update({stratum.kind: quota for stratum, quota in allotted(strata, 5, seed).items()})
    assert {kind: round(count / seeds, 1) for kind, count in times.items()} == {"a": 3.0, "b": 1.8, "c": 0.2}


@given(CALLS, st.integers(1, 40), st.integers())
def test_what_is_always_drawn_takes_no_more_than_its_share_beside_what_was_nominated(
    calls: list[Candidate], size: int, seed: int
) -> None:
    rules = SamplingRules(always_percent=30)
    plan = plan_sample(calls, size, seed, rules)
    nominated = {call.id for call in calls if Always.NOMINATED in call.marks}
    kept = nominated & plan.always.keys()
    assert len(kept) == min(len(nominated), plan.size)
    assert len(plan.always) <= max(len(kept), plan.size * 30 // 100)
    assert plan.found == Counter(mark for call in calls for mark in call.marks)
    marks = {call.id: set(call.marks) for call in calls}
    assert all(set(why) == marks[call] for call, why in plan.always.items())


def test_a_frequent_reason_does_not_push_out_a_rare_one() -> None:
    calls = [Candidate(f"complaint-{place}", MORNING, (Always.COMPLAINT,)) for place in range(100)]
    calls += [Candidate(f"long-{place}", MORNING, (Always.LONG,)) for place in range(2)]
    plan = plan_sample(calls, 20, 1)
    assert {"long-0", "long-1"} <= plan.always.keys()
    assert len(plan.always) == 10


def test_a_rule_that_is_off_draws_nothing_and_all_may_be_left_to_chance() -> None:
    calls = [Candidate(f"call-{place}", MORNING, (Always.COMPLAINT,)) for place in range(9)]
    for rules in (SamplingRules(always=frozenset({Always.LONG})), SamplingRules(always_percent=1)):
        assert plan_sample(calls, 5, 1, rules).always == {}


def test_only_what_is_drawn_is_held() -> None:
    held: list[int] = []

    def calls() -> list[tuple[Candidate, object]]:
        return [(Candidate(f"call-{place}", MORNING), object()) for place in range(2_000)]

    plan = plan_sample((call for call, _ in calls()), 7, 1)
    held.append(len(draw(iter(calls()), plan)))
    assert (plan.calls, plan.strata, held) == (2_000, {MORNING: 2_000}, [7])


def test_nothing_to_draw_from_gives_an_empty_sample() -> None:
    assert plan_sample([], 5, 1) == SamplingPlan(seed=1, size=0, calls=0, strata={}, quotas={})


def test_lengths_fall_into_classes() -> None:
    assert [length_class(seconds) for seconds in (None, 0, 59, 60, 179, 180, 599, 600, 9_999)] == [
        -1, 0, 0, 1, 1, 2, 2, 3, 3,
    ]  # fmt: skip


@given(CALLS, st.integers(1, 20), st.integers(), st.randoms(use_true_random=False))
def test_so_many_of_each_agent_are_a_sample_of_each_agents_calls(
    calls: list[Candidate], size: int, seed: int, random: Random
) -> None:
    def together(some: list[Candidate]) -> set[str]:
        plan = plan_sample(some, size, seed, per_agent=True)
        found = set(draw([(call, call.id) for call in some], plan))
        assert len(found) == plan.size
        return found

    agents = {call.stratum.agent for call in calls}
    each = [drawn([call for call in calls if call.stratum.agent == agent], size, seed) for agent in agents]
    assert together(calls) == set().union(*each)
    assert together(random.sample(calls, len(calls))) == together(calls)
