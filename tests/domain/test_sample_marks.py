"""Made-up marks: praise and blame, given to others than oneself, answered before the sample ends."""

from datetime import UTC, datetime, timedelta

from agent_console.domain.review import MarkState, Verdict
from agent_console.domain.sample import made_up_calls
from agent_console.domain.sample_marks import MOST, made_up_marks, written_at
from tests.builders import a_person

MIDNIGHT = datetime(2026, 11, 20, 16, tzinfo=UTC)
UNTIL = MIDNIGHT + timedelta(days=1)
AGENTS = [a_person(job_number=str(number)) for number in range(1001, 1006)]
LEAD = a_person(job_number="9001")
CALLS = [one.call for one in made_up_calls(400, 5, AGENTS, [MIDNIGHT])]
SLIPPED = {call.id for call in CALLS[10:60:10]}


def test_slips_are_told_to_improve_and_others_are_praised() -> None:
    walks = list(made_up_marks(CALLS, SLIPPED, LEAD, 3, UNTIL))
    assert 10 < len(walks) <= MOST
    verdicts = {verdict: [walk[0] for walk in walks if walk[0].verdict is verdict] for verdict in Verdict}
    assert all(verdicts.values())
    assert {mark.call_id for mark in verdicts[Verdict.TO_IMPROVE]} <= SLIPPED
    assert all(mark.comment for mark in verdicts[Verdict.TO_IMPROVE])
    assert walks == list(made_up_marks(CALLS, SLIPPED, LEAD, 3, UNTIL))


def test_one_is_disputed_and_some_are_not_seen_yet() -> None:
    states = [walk[-1].state for walk in made_up_marks(CALLS, SLIPPED, LEAD, 3, UNTIL)]
    assert states.count(MarkState.DISPUTED) == 1
    assert set(states) == {MarkState.GIVEN, MarkState.ACKNOWLEDGED, MarkState.DISPUTED}


def test_each_version_is_written_behind_the_one_before_and_before_the_end() -> None:
    for walk in made_up_marks(CALLS, SLIPPED, LEAD, 3, UNTIL):
        times = [written_at(mark)[0] for mark in walk]
        assert times == sorted(times)
        assert times[-1] < UNTIL
        assert [mark.version for mark in walk] == list(range(1, len(walk) + 1))
        assert [written_at(mark)[1] for mark in walk][1:] == [mark.job_number for mark in walk][1:]
