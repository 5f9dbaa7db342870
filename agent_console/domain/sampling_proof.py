"""How much a sample proves: between which shares the truth lies, as sure as one wants to be."""

from collections.abc import Callable
from math import exp, lgamma, log, log1p
from typing import NamedTuple

CONFIDENCE = 0.95
_STEPS = 60  # halvings: more than a float can tell apart


class Band(NamedTuple):
    """The share lies between `low` and `high`, both from 0 to 1."""

    low: float
    high: float


def exact_band(hits: int, drawn: int, confidence: float = CONFIDENCE) -> Band:
    """The band of Clopper and Pearson for `hits` of `drawn` calls drawn by chance.

    It holds at least as often as it says, however small the sample: 5 of 5 without fault prove only 48 %. That the
    calls are few altogether is not reckoned with, which errs on the safe side. Nothing drawn proves nothing.
    """
    if not 0 <= hits <= drawn:
        raise ValueError("more hits than calls")
    doubt = (1 - confidence) / 2
    low = _solve(lambda share: at_least(hits, drawn, share), doubt) if hits else 0.0
    high = 1 - _solve(lambda share: at_least(drawn - hits, drawn, share), doubt) if hits < drawn else 1.0
    return Band(low, high)


def faultless_proves(drawn: int, confidence: float = CONFIDENCE) -> float:
    """Which share without fault is proven when none of the drawn calls has one."""
    return exact_band(drawn, drawn, confidence).low


def at_least(hits: int, drawn: int, share: float) -> float:
    """How likely so many hits or more are when the true share is `share`."""
    if hits <= 0:
        return 1.0
    if share <= 0:
        return 0.0
    if share >= 1:
        return 1.0
    ways = lgamma(drawn + 1)
    yes, no = log(share), log1p(-share)
    terms = (
        exp(ways - lgamma(k + 1) - lgamma(drawn - k + 1) + k * yes + (drawn - k) * no) for k in range(hits, drawn + 1)
    )
    return min(1.0, sum(terms))


def _solve(rising: Callable[[float], float], value: float) -> float:
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < value else (low, middle)
    return low
