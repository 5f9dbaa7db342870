"""What a sample proves is neither more nor less than the binomial says."""

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.sampling_proof import at_least, exact_band, faultless_proves

DRAWN = st.integers(1, 40).flatmap(lambda drawn: st.tuples(st.integers(0, drawn), st.just(drawn)))


@pytest.mark.parametrize(("drawn", "percent"), [(0, 0), (2, 16), (5, 48), (10, 69), (50, 93), (400, 99)])
def test_so_many_without_fault_prove_so_much(drawn: int, percent: int) -> None:
    assert round(100 * faultless_proves(drawn)) == percent


@given(DRAWN, st.floats(0, 1))
def test_the_chance_of_so_many_hits_is_the_sum_of_all_ways(case: tuple[int, int], share: float) -> None:
    hits, drawn = case
    ways = sum(comb(drawn, k) * share**k * (1 - share) ** (drawn - k) for k in range(hits, drawn + 1))
    assert at_least(hits, drawn, share) == pytest.approx(ways, abs=1e-9)


@given(st.integers(1, 12), st.floats(0, 1))
def test_the_band_holds_the_truth_as_often_as_it_says(drawn: int, share: float) -> None:
    missed = sum(
        comb(drawn, hits) * share**hits * (1 - share) ** (drawn - hits)
        for hits in range(drawn + 1)
        if not exact_band(hits, drawn).low <= share <= exact_band(hits, drawn).high
    )
    assert missed <= 0.05 + 1e-9


@given(DRAWN)
def test_hits_and_misses_mirror_each_other_and_the_share_seen_lies_within(case: tuple[int, int]) -> None:
    hits, drawn = case
    band, mirrored = exact_band(hits, drawn), exact_band(drawn - hits, drawn)
    assert band.low <= hits / drawn <= band.high
    assert (band.low, band.high) == pytest.approx((1 - mirrored.high, 1 - mirrored.low))


def test_nothing_drawn_proves_nothing_and_more_hits_than_calls_are_refused() -> None:
    assert exact_band(0, 0) == (0, 1)
    with pytest.raises(ValueError, match="more hits"):
        exact_band(3, 2)
