"""Try out from which likeness on earlier escalations are shown: what would be, what just misses, and how often."""

from collections.abc import Iterable
from dataclasses import dataclass

from agent_console.domain.escalation_list import Similar

SHOWN_AT_MOST = 5
"""So many similar ones are shown before another escalation is sent."""
MISSED_SEEN = 5


@dataclass(frozen=True, slots=True)
class Tried:
    """`shown` and `missed` by falling likeness; `enough` counts all that are alike enough, shown or not."""

    shown: tuple[Similar, ...]
    missed: tuple[Similar, ...]
    enough: int


def tried(measured: Iterable[Similar], least: float) -> Tried:
    """Part what was measured at a likeness from 0 to 1; what has nothing in common at all misses nothing."""
    ordered = sorted(measured, key=lambda one: (-one.likeness, one.summary.number))
    near = [one for one in ordered if one.likeness >= least]
    below = [one for one in ordered if 0 < one.likeness < least]
    return Tried(tuple(near[:SHOWN_AT_MOST]), tuple(below[:MISSED_SEEN]), len(near))


def would_have_shown(best: Iterable[float], least: float) -> int:
    """For how many there was an earlier one alike enough; `best` as `alike_before` gives it."""
    return sum(likeness >= least for likeness in best)
