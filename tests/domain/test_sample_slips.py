"""Made-up slips: a few, the same ones for the same seed, each of them a phrase of the shipped list."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_console.domain.call_hits import is_block, unresolved, violations
from agent_console.domain.sample import SampleCall, made_up_calls
from agent_console.domain.sample_slips import SLIPS, with_reason, with_slips
from agent_console.exchange.phrases_of_day import PhrasesOfDay, phrases_of_day
from agent_console.resources import resources_folder
from tests.builders import a_person

MIDNIGHTS = [datetime(2026, 11, day, 16, tzinfo=UTC) for day in range(1, 8)]
AGENTS = [a_person(job_number=str(number)) for number in range(1001, 1006)]


@pytest.fixture(scope="module")
def phrases() -> PhrasesOfDay:
    return phrases_of_day(resources_folder(), Path("nowhere"), None)


@pytest.fixture(scope="module")
def plain() -> list[SampleCall]:
    return list(made_up_calls(4000, 5, AGENTS, MIDNIGHTS))


def test_a_few_calls_have_a_slip_and_the_others_stay_as_they_are(plain: list[SampleCall]) -> None:
    slipped = list(with_slips(plain, 5))
    changed = [(before, after) for before, after in zip(plain, slipped, strict=True) if before != after]
    assert 60 < len(changed) < 150
    for before, after in changed:
        assert after.call.note.removeprefix(before.call.note) in SLIPS
        assert after.kept_for
        if after.corrected is not None and before.corrected is not None:
            assert after.corrected.note.removeprefix(before.corrected.note) in SLIPS
    assert slipped == list(with_slips(plain, 5)) != list(with_slips(plain, 6))


def test_the_list_finds_every_slip_and_nothing_in_what_agents_write_otherwise(
    plain: list[SampleCall], phrases: PhrasesOfDay
) -> None:
    assert [slip for slip in SLIPS if not violations(phrases.check(slip).hits)] == []
    assert [one.call.note for one in plain if violations(phrases.check(one.call.note).hits)] == []


def test_what_must_be_reworded_was_kept_for_a_reason(phrases: PhrasesOfDay) -> None:
    blocked = [slip for slip in SLIPS if unresolved(phrases.check(slip).hits)]
    assert blocked
    for slip in blocked:
        kept = with_reason(phrases.check(slip), "按录音")
        assert unresolved(kept.hits) == ()
        assert all(bool(hit.override) == is_block(hit) for hit in kept.hits)
