"""The review window over a million calls: its first page, its patience under the hands, and its memory."""

import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.figures import Figures
from tests.builders import PIN
from tests.flows.driving import Driving

pytestmark = pytest.mark.benchmark_ratio

DRIVEN = "tests.benchmarks.driven_review"
LEAD = "9001"
CALLS = 1_000_000
STARTS = 5
TYPING_S = 1.0
ROUNDS = 2  # what is the window's own comes every time
LIMIT_MS = 1_000
STALL_MS = 50
GROWTH_MB = 60
HANDS: tuple[tuple[Any, ...], ...] = (
    ("scroll", 1_000, 16),
    ("jump", 60, 250),
    ("page", "PageDown", 200, 33),
    ("page", "End", 1, 33),
    ("page", "PageUp", 100, 33),
    ("sort", 600),
    ("search", ["话费", "宽带故障", "王女士"], 120),
)
PATIENCE_S = 180


@pytest.mark.measures("review-painted")
def test_the_first_page_is_on_the_screen_a_second_after_the_sign_in(
    figures: Figures, million: Path, environ: dict[str, str]
) -> None:
    taken = []
    for _ in range(STARTS):
        with Driving.started(million, environ, driven=DRIVEN) as review:
            taken.append(_enter(review))
    figures.limit("review-painted", sorted(taken)[STARTS // 2], LIMIT_MS, "ms")


@pytest.mark.measures("review-stall", "review-growth")
@pytest.mark.skipif(sys.platform != "linux", reason="waits and memory are read from /proc")
def test_scrolling_from_end_to_end_never_holds_the_window_up_and_takes_no_memory(
    figures: Figures, million: Path, environ: dict[str, str]
) -> None:
    with Driving.started(million, environ, driven=DRIVEN) as review:
        _enter(review)
        before = _done(review, ("count", CALLS))["rss_kb"]
        rounds = [[_done(review, verb) for verb in HANDS] for _ in range(ROUNDS)]
    held_up = [min(map(_longest, again)) for again in zip(*rounds, strict=True)]
    try:
        figures.limit("review-stall", max(held_up), STALL_MS, "ms")
    finally:
        most = max(one["rss_kb"] for told in rounds for one in told)
        figures.limit("review-growth", (most - before) / 1024, GROWTH_MB, "MB")


def _longest(told: Mapping[str, Any]) -> float:
    """Milliseconds in which the event loop had a processor and yet did not come round."""
    return float(max(waited - queued for waited, queued, _ in told["waits_ms"]))


def _enter(review: Driving) -> float:
    """Sign in no sooner than anybody has typed a PIN; gives the milliseconds until calls were on the screen."""
    review.hear("ready")
    time.sleep(TYPING_S)
    review.tell("sign_in", LEAD, PIN)
    taken: float = review.hear("first_page_ms")["first_page_ms"]
    return taken


def _done(review: Driving, verb: tuple[Any, ...]) -> Mapping[str, Any]:
    review.tell(*verb)
    return review.hear("done", PATIENCE_S)
