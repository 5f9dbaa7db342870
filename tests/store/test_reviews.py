"""Review marks and nominations in the database: who may, who sees what, and that nobody changes them unseen."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from agent_console.domain.call import Call
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.mark_list import AgentMarks, MarkFilter
from agent_console.domain.review import MarkState, ReviewMark, Verdict
from agent_console.domain.staff import Person
from agent_console.domain.verify import Damage, Finding
from agent_console.store import reviews
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_call, a_complete_call, an_id
from tests.crew import Crew
from tests.store.conftest import Place
from tests.store.test_verifying import attack


def a_saved_call(store: Store, agent: Person, **fields: Any) -> Call:
    return store.calls.save(a_complete_call(agent, **fields), agent)


def marked(store: Store, by: Person, call: Call, verdict: Verdict = Verdict.TO_IMPROVE) -> ReviewMark:
    return store.reviews.mark(an_id(), call.id, by, verdict, "先报工号")


def refused(work: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value.problem


def test_the_agent_reads_a_mark_and_acknowledges_it(store: Store, crew: Crew, open_desk: Callable[[], Store]) -> None:
    call = a_saved_call(store, crew.agent)
    mark = marked(store, crew.quality, call, Verdict.EXCELLENT)
    assert (mark.call_number, mark.job_number, mark.by_name) == (call.number, "1001", "赵静")
    desk = open_desk()
    assert desk.reviews.mine_unread(crew.agent) == (mark,)
    seen = desk.reviews.acknowledge(mark.id, crew.agent)
    assert store.reviews.mine_unread(crew.agent) == ()
    assert store.reviews.of_call(call.id, crew.lead) == (seen,) == store.reviews.of_call(call.id, crew.agent)
    assert store.reviews.get(mark.id, crew.agent) == seen
    assert store.care.verify().whole


def test_a_dispute_goes_to_the_reviewers_and_their_answer_back_to_the_agent(store: Store, crew: Crew) -> None:
    mark = marked(store, crew.quality, a_saved_call(store, crew.agent))
    disputed = store.reviews.dispute(mark.id, crew.agent, "报过了，录音有")
    assert store.reviews.disputed(crew.team_leader) == (disputed,)
    settled = store.reviews.settle(mark.id, crew.team_leader, Verdict.APPROVED, "听过录音，属实")
    assert (settled.verdict, settled.first_verdict, settled.settled_by_name) == (
        Verdict.APPROVED, Verdict.TO_IMPROVE, "陈刚",
    )  # fmt: skip
    assert store.reviews.disputed(crew.lead) == ()
    assert store.reviews.mine_unread(crew.agent) == (settled,)
    assert store.reviews.acknowledge(mark.id, crew.agent).state is MarkState.CLOSED
    assert store.care.verify().whole


def test_said_twice_it_is_one(store: Store, crew: Crew) -> None:
    call = a_saved_call(store, crew.agent)
    mark_id = an_id()
    first = store.reviews.mark(mark_id, call.id, crew.lead, Verdict.EXCELLENT)
    lines = store.journal.head().entries
    assert store.reviews.mark(mark_id, call.id, crew.lead, Verdict.APPROVED) == first
    store.reviews.acknowledge(mark_id, crew.agent)
    store.reviews.acknowledge(mark_id, crew.agent)
    assert store.journal.head().entries == lines + 1


def test_nobody_marks_a_call_of_their_own_or_one_that_is_still_talked(store: Store, crew: Crew) -> None:
    own = a_saved_call(store, crew.lead)
    assert refused(lambda: marked(store, crew.lead, own)) is Problem.OWN_CALL
    given = marked(store, crew.quality, own)
    store.reviews.dispute(given.id, crew.lead, "不同意")
    settle = lambda: store.reviews.settle(given.id, crew.lead, Verdict.EXCELLENT, "我说了算")  # noqa: E731
    assert refused(settle) is Problem.OWN_CALL
    running = store.calls.answer(a_call(crew.agent), crew.agent)
    assert refused(lambda: marked(store, crew.quality, running)) is Problem.WRONG_STATE


def test_an_agent_marks_nothing_and_sees_only_what_was_said_to_them(store: Store, crew: Crew) -> None:
    call = a_saved_call(store, crew.agent)
    mark = marked(store, crew.quality, call)
    for work in (
        lambda: marked(store, crew.agent, call),
        lambda: store.reviews.withdraw(mark.id, crew.agent, "别"),
        lambda: store.reviews.get(mark.id, crew.colleague),
        lambda: store.reviews.of_call(call.id, crew.colleague),
        lambda: store.reviews.acknowledge(mark.id, crew.colleague),
        lambda: store.reviews.acknowledge(mark.id, crew.lead),
        lambda: store.reviews.list_(crew.agent),
        lambda: store.reviews.disputed(crew.agent),
        lambda: store.reviews.each(crew.agent),
        lambda: store.reviews.nominate(call.id, crew.agent),
        lambda: store.reviews.nominated(crew.agent),
    ):
        assert refused(work) is Problem.REFUSED
    assert store.reviews.list_(crew.agent, job_number="1001") == (mark,)
    assert store.reviews.mine_unread(crew.colleague) == ()


def test_what_is_not_there_is_told(store: Store, crew: Crew) -> None:
    for work in (
        lambda: store.reviews.mark(an_id(), an_id(), crew.lead, Verdict.APPROVED),
        lambda: store.reviews.acknowledge(an_id(), crew.agent),
        lambda: store.reviews.withdraw(an_id(), crew.lead, "错"),
        lambda: store.reviews.take_back(an_id(), crew.lead),
    ):
        assert refused(work) is Problem.NOT_FOUND


def test_lists_are_filtered_and_paged_and_all_are_read_for_a_file(
    store: Store, crew: Crew, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviews, "BATCH", 2)
    made = []
    for number, verdict in enumerate([*Verdict, *Verdict]):
        agent = (crew.agent, crew.colleague)[number % 2]
        made.append(marked(store, crew.quality, a_saved_call(store, agent), verdict))
        clock.forward(60 * (number % 2))
    made[0] = store.reviews.withdraw(made[0].id, crew.quality, "点错")
    newest = sorted(made, key=lambda mark: (mark.at, mark.id), reverse=True)
    assert list(store.reviews.list_(crew.lead)) == newest
    pages: list[ReviewMark] = []
    after = None
    while page := store.reviews.list_(crew.lead, after=after, limit=2):
        pages += page
        after = page[-1]
    assert pages == newest
    assert list(store.reviews.each(crew.quality)) == newest[::-1]
    by_agent = [mark for mark in newest if mark.job_number == "1002"]
    assert list(store.reviews.list_(crew.lead, job_number="1002")) == by_agent
    assert store.reviews.list_(crew.lead, state=MarkState.WITHDRAWN) == (made[0],)
    since = AT + timedelta(seconds=60)
    wanted = [mark for mark in newest if mark.verdict is Verdict.EXCELLENT and mark.at >= since]
    assert list(store.reviews.list_(crew.lead, since, verdict=Verdict.EXCELLENT)) == wanted
    assert list(store.reviews.each(crew.lead, since, AT + timedelta(seconds=120))) == [
        mark for mark in newest[::-1] if since <= mark.at < AT + timedelta(seconds=120)
    ]


def test_news_reach_the_reviewers_and_the_one_who_is_spoken_to(store: Store, crew: Crew) -> None:
    start = store.reviews.last_seq()
    assert start == 0
    mark = marked(store, crew.quality, a_saved_call(store, crew.agent))
    seq = store.reviews.last_seq()
    assert store.reviews.news(start, crew.lead) == ((seq, mark),) == store.reviews.news(start, crew.agent)
    assert store.reviews.news(start, crew.colleague) == ()
    assert store.reviews.news(seq, crew.lead) == ()


def test_a_call_is_nominated_once_and_again_after_it_was_taken_back(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    early, late = (a_saved_call(store, crew.agent, answered_at=AT + timedelta(hours=hour)) for hour in (0, 2))
    second = store.reviews.nominate(late.id, crew.lead, "值得一听")
    first = store.reviews.nominate(early.id, crew.quality)
    assert store.reviews.nominate(late.id, crew.team_leader, "别的") == second
    assert store.reviews.nominated(crew.quality) == (first, second)
    assert store.reviews.nominated(crew.quality, AT + timedelta(hours=1), AT + timedelta(hours=3)) == (second,)
    assert store.reviews.nominated(crew.quality, until=AT + timedelta(hours=2)) == (first,)
    clock.forward(5)
    gone = store.reviews.take_back(late.id, crew.lead)
    assert store.reviews.take_back(late.id, crew.quality) == gone
    assert store.reviews.nomination(late.id, crew.lead) is None
    again = store.reviews.nominate(late.id, crew.team_leader, "还是要")
    assert (again.version, store.reviews.nomination(late.id, crew.lead)) == (3, again)
    assert store.care.verify().whole


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE review_marks SET verdict = 'excellent'",
        "UPDATE review_marks SET comment = ''",
        "DELETE FROM review_marks",
        "UPDATE nominations SET ended_at = 1",
        "DELETE FROM nominations",
    ],
)
def test_what_was_changed_behind_its_back_is_found(place: Place, store: Store, crew: Crew, statement: str) -> None:
    call = a_saved_call(store, crew.agent)
    store.reviews.acknowledge(marked(store, crew.quality, call).id, crew.agent)
    store.reviews.nominate(call.id, crew.lead)
    assert store.care.verify().whole
    attack(place, statement)
    assert store.care.verify().findings == (Finding(Damage.REVIEW, call.number),)


def test_totals_tell_praise_and_blame_of_each_agent_and_leave_out_what_was_withdrawn(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    first = marked(store, crew.quality, a_saved_call(store, crew.agent), Verdict.TO_IMPROVE)
    store.reviews.dispute(first.id, crew.agent, "报过了")
    marked(store, crew.lead, a_saved_call(store, crew.agent), Verdict.EXCELLENT)
    marked(store, crew.lead, a_saved_call(store, crew.colleague), Verdict.APPROVED)
    gone = marked(store, crew.lead, a_saved_call(store, crew.colleague), Verdict.TO_IMPROVE)
    store.reviews.withdraw(gone.id, crew.lead, "看错了人")
    assert store.reviews.totals(crew.quality, MarkFilter()) == (
        AgentMarks(job_number="1001", agent="王芳", excellent=1, to_improve=1, waiting=1),
        AgentMarks(job_number="1002", agent="张伟", approved=1),
    )
    assert [one.all_ for one in store.reviews.totals(crew.quality, MarkFilter(verdict=Verdict.EXCELLENT))] == [1]
    own = MarkFilter(job_number="1001", state=MarkState.DISPUTED)
    assert [one.waiting for one in store.reviews.totals(crew.agent, own)] == [1]
    assert store.reviews.totals(crew.quality, MarkFilter(since=clock.now() + timedelta(seconds=1))) == ()
    assert refused(lambda: store.reviews.totals(crew.agent, MarkFilter())) is Problem.REFUSED
