"""Made-up calls: plausible, the same for the same seed, and nobody's."""

import re
import tomllib
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agent_console.domain.call import OUTCOME_WHEN_OVERDUE, CallState, Kind
from agent_console.domain.sample import SampleCall, made_up_calls
from agent_console.domain.sample_situations import SITUATIONS, SLOTS
from agent_console.resources import resources_folder
from tests.builders import a_person

MIDNIGHTS = [datetime(2026, 11, day, 16, tzinfo=UTC) for day in range(1, 8)]
AGENTS = [a_person(job_number=str(number)) for number in range(1001, 1006)]


@pytest.fixture(scope="module")
def samples() -> list[SampleCall]:
    return list(made_up_calls(3000, 5, AGENTS, MIDNIGHTS))


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources_folder() / name).read_text(encoding="utf-8"))


def test_there_are_as_many_as_asked_for_in_the_order_of_their_answers(samples: list[SampleCall]) -> None:
    times = [sample.call.answered_at for sample in samples]
    assert len(samples) == 3000
    assert times == sorted(times)
    assert MIDNIGHTS[0] <= times[0]
    assert times[-1] < MIDNIGHTS[-1] + timedelta(days=1)
    assert len({sample.call.id for sample in samples}) == 3000


@pytest.mark.parametrize("calls", [0, 1, 6, 500])
def test_any_number_can_be_spread_over_the_days(calls: int) -> None:
    assert len(list(made_up_calls(calls, 1, AGENTS, MIDNIGHTS))) == calls


def test_the_same_seed_gives_the_same_calls() -> None:
    first, again, other = (list(made_up_calls(50, seed, AGENTS, MIDNIGHTS)) for seed in (3, 3, 4))
    assert first == again != other


def test_the_day_has_its_peaks_in_the_morning_and_the_afternoon(samples: list[SampleCall]) -> None:
    hours = Counter((sample.call.answered_at + timedelta(hours=8)).hour for sample in samples)
    assert min(hours[9], hours[10], hours[14], hours[15]) > 1.3 * max(hours[12], hours[13], hours[18], hours[7])
    assert hours[3] < 30


def test_numbers_are_made_up_and_some_call_again(samples: list[SampleCall]) -> None:
    callers = Counter(sample.call.caller for sample in samples)
    assert all(re.fullmatch(r"13800\d{6}|0108000\d{4}|", caller) for caller in callers)
    assert callers[""] > 0
    assert max(count for caller, count in callers.items() if caller) >= 5


def test_records_are_as_agents_leave_them(samples: list[SampleCall]) -> None:
    calls = [sample.call for sample in samples]
    assert {call.kind for call in calls if call.kind} == set(Kind)
    assert {call.state for call in calls} == {CallState.COMPLETE, CallState.OVERDUE}
    for call in calls:
        assert "{" not in call.note
        assert call.ended_at == call.answered_at + timedelta(seconds=call.talk_seconds or 0)
        assert (call.state is CallState.OVERDUE) == (call.outcome == OUTCOME_WHEN_OVERDUE)
        assert (call.completed_at is None) == (call.state is CallState.OVERDUE)
    assert len({call.note for call in calls}) > 1000
    assert any(call.correction_due for call in calls)
    assert any(call.greeting_said_at is None for call in calls)
    assert any(call.announcement == "yue" for call in calls)


def test_a_few_were_corrected_after_they_were_complete(samples: list[SampleCall]) -> None:
    corrected = [sample for sample in samples if sample.corrected is not None]
    assert 5 < len(corrected) < 60
    for sample in corrected:
        assert sample.corrected is not None
        assert sample.corrected_at is not None
        assert sample.call.completed_at is not None
        assert sample.corrected_at > sample.call.completed_at
        assert sample.corrected.note.startswith(sample.call.note)
        assert (sample.corrected.version, sample.reason == "") == (2, False)


def test_situations_name_only_what_is_shipped() -> None:
    subjects = {entry["id"] for entry in read("catalogue/subjects.toml")["subject"]} | {""}
    outcomes = {entry["id"]: entry for entry in read("catalogue/outcomes.toml")["outcome"]}
    for situation in SITUATIONS:
        assert situation.subject in subjects
        outcome = outcomes[situation.outcome]
        assert not outcome.get("system", False)
        assert not outcome.get("note_required", False) or all(situation.notes)
        assert situation.outcome != "wrong-answer-to-correct" or outcome["correction_due"]
        pages: dict[str, set[str]] = {}
        if situation.script:
            script = read(f"scripts/zh_CN/{situation.script}.toml")
            pages = {page["id"]: {step["id"] for step in page["step"]} for page in script["page"]}
        for page, step in situation.marks:
            assert step in pages.get(page, set()), (situation.script, page, step)
    assert OUTCOME_WHEN_OVERDUE in outcomes


def test_every_mark_of_a_note_can_be_filled() -> None:
    used = {
        name
        for situation in SITUATIONS
        for part in situation.notes
        for text in part
        for name in re.findall(r"\{(.*?)\}", text)
    }
    assert used == set(SLOTS)
