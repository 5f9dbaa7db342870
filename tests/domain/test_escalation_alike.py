"""What a likeness would show of what was measured, what just misses it, and for how many it shows anything."""

from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.escalation_alike import MISSED_SEEN, SHOWN_AT_MOST, tried, would_have_shown
from agent_console.domain.escalation_list import Similar
from agent_console.domain.escalation_queue import summary_of
from tests.escalations import an_escalation

likenesses = st.floats(0, 1)


def measured(*likeness: float) -> tuple[Similar, ...]:
    rows = (summary_of(an_escalation(number=f"E20261122-{place:04d}")) for place in range(1, len(likeness) + 1))
    return tuple(
        Similar(summary=row, answer="", likeness=one, mine=False) for row, one in zip(rows, likeness, strict=True)
    )


def test_the_nearest_is_shown_first_and_the_one_nearest_below_misses_first() -> None:
    outcome = tried(measured(0.1, 0.4, 0.39, 0.9, 0.0), 0.4)
    assert [one.likeness for one in outcome.shown] == [0.9, 0.4]
    assert [one.likeness for one in outcome.missed] == [0.39, 0.1]
    assert outcome.enough == 2


@given(st.lists(likenesses, max_size=30), likenesses)
def test_none_is_lost_between_shown_and_missed(found: list[float], least: float) -> None:
    outcome = tried(measured(*found), least)
    assert len(outcome.shown) == min(outcome.enough, SHOWN_AT_MOST)
    assert len(outcome.missed) == min(sum(0 < one < least for one in found), MISSED_SEEN)
    assert all(one.likeness >= least for one in outcome.shown)
    assert all(one.likeness < least for one in outcome.missed)


@given(st.lists(likenesses), likenesses, likenesses)
def test_a_higher_likeness_never_shows_more(best: list[float], one: float, other: float) -> None:
    assert would_have_shown(best, max(one, other)) <= would_have_shown(best, min(one, other)) <= len(best)
