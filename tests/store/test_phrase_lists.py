"""A hotline's own list: drafted, published in versions that never change, and run over the calls that are there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy.exc import DBAPIError

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CallHit, CheckedNote
from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.phrase_versions import (
    PhraseDraft,
    PublishedList,
    PublishedVersion,
    RecheckSummary,
    RuleChange,
    digest,
)
from agent_console.domain.verify import Damage, Finding
from agent_console.store import phrase_rechecking
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_call, a_complete_call, a_hit, an_ended_call
from tests.crew import Crew
from tests.store.conftest import Place
from tests.store.test_call_lines import never
from tests.store.test_verifying import attack

FIRST = 'schema = 1\nversion = "1"\n'
SECOND = 'schema = 1\nversion = "2"\n# 唔關我事\n'
OPEN_LISTS = tuple(f"DROP TRIGGER IF EXISTS phrase_lists_{what}" for what in ("no_update", "no_delete", "next"))


def problem_of(act: Callable[[], object]) -> Problem:
    with pytest.raises(ConsoleError) as raised:
        act()
    return raised.value.problem


def findings(store: Store) -> set[Finding]:
    return set(store.care.verify().findings)


def checker(version: str, *phrases: str) -> Callable[[str], CheckedNote]:
    """Finds each phrase where it first stands."""

    def check(note: str) -> CheckedNote:
        found: list[CallHit] = [
            a_hit(rule=phrase, text=phrase, start=note.index(phrase)) for phrase in phrases if phrase in note
        ]
        return CheckedNote(version, tuple(found))

    return check


def test_before_the_first_draft_and_version_there_is_nothing(store: Store) -> None:
    assert store.phrases.draft() is None
    assert store.phrases.published() is None
    assert store.phrases.newest_number() == 0
    assert store.phrases.versions() == ()
    assert store.phrases.get(1) is None


def test_a_draft_is_kept_and_the_next_one_stands_in_its_place(store: Store, crew: Crew, clock: StoppedClock) -> None:
    first = store.phrases.keep_draft(FIRST, crew.lead)
    assert first == PhraseDraft(text=FIRST, job_number="9001", name="李敏", kept_at=AT)
    assert store.phrases.draft() == first
    clock.forward(60)
    second = store.phrases.keep_draft(SECOND, crew.team_leader, first)
    assert store.phrases.draft() == second
    assert (second.job_number, second.name, second.kept_at) == ("8001", "陈刚", AT + timedelta(seconds=60))


def test_a_draft_that_somebody_else_kept_meanwhile_is_not_overwritten(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    mine = store.phrases.keep_draft(FIRST, crew.lead)
    clock.forward(1)
    theirs = store.phrases.keep_draft(SECOND, crew.team_leader, mine)
    clock.forward(1)
    for known in (mine, None):
        act = partial(store.phrases.keep_draft, FIRST, crew.lead, known)
        assert problem_of(act) is Problem.CHANGED_ELSEWHERE
        assert store.phrases.draft() == theirs
    assert store.phrases.keep_draft(FIRST, crew.lead, theirs).job_number == "9001"


def test_a_draft_that_was_published_meanwhile_begins_anew(store: Store, crew: Crew) -> None:
    known = store.phrases.keep_draft(FIRST, crew.lead)
    store.phrases.publish(FIRST, crew.team_leader)
    assert store.phrases.keep_draft(SECOND, crew.lead, known) == store.phrases.draft()


def test_a_text_is_published_only_behind_the_version_it_was_written_on(store: Store, crew: Crew) -> None:
    assert store.phrases.publish(FIRST, crew.lead, after=0).number == 1
    act = partial(store.phrases.publish, SECOND, crew.lead, after=0)
    assert problem_of(act) is Problem.CHANGED_ELSEWHERE
    assert store.phrases.newest_number() == 1
    assert store.phrases.publish(FIRST, crew.lead, after=0).number == 1
    assert store.phrases.publish(SECOND, crew.lead, after=1).number == 2


def test_versions_count_from_one_and_tell_who_published_them(store: Store, crew: Crew, clock: StoppedClock) -> None:
    first = store.phrases.publish(FIRST, crew.lead, "第一版")
    assert first == PublishedList(
        number=1, sha256=digest(FIRST), job_number="9001", name="李敏", published_at=AT, note="第一版", text=FIRST
    )
    clock.forward(60)
    second = store.phrases.publish(SECOND, crew.team_leader)
    assert (second.number, second.name, second.note) == (2, "陈刚", "")
    assert store.phrases.published() == second
    assert store.phrases.newest_number() == 2
    assert (store.phrases.get(1), store.phrases.get(2), store.phrases.get(3)) == (first, second, None)
    assert store.phrases.versions() == tuple(
        PublishedVersion(
            number=each.number,
            sha256=each.sha256,
            job_number=each.job_number,
            name=each.name,
            published_at=each.published_at,
            note=each.note,
        )
        for each in (second, first)
    )
    assert findings(store) == set()


def test_another_desk_learns_of_a_new_version(open_desk: Callable[[], Store], crew: Crew) -> None:
    here, there = open_desk(), open_desk()
    assert there.phrases.newest_number() == 0
    published = here.phrases.publish(FIRST, crew.lead)
    assert there.phrases.newest_number() == 1
    assert there.phrases.published() == published


def test_the_journal_knows_who_published_which_list(store: Store, crew: Crew) -> None:
    store.phrases.publish(FIRST, crew.team_leader)
    line = store.journal.entries(store.journal.head().entries - 1)[0]
    assert (line.who, line.act, line.target) == ("8001", "phrases.published", "1")
    assert (line.facts["number"], line.facts["sha256"]) == (1, digest(FIRST))


def test_publishing_the_same_again_after_a_lost_word_makes_no_second_version(store: Store, crew: Crew) -> None:
    first = store.phrases.publish(FIRST, crew.lead)
    head = store.journal.head()
    assert store.phrases.publish(FIRST, crew.lead) == first
    assert store.journal.head() == head
    store.phrases.publish(SECOND, crew.lead)
    assert store.phrases.publish(FIRST, crew.lead).number == 3


def test_an_empty_list_takes_the_own_phrases_back(store: Store, crew: Crew) -> None:
    store.phrases.publish(FIRST, crew.lead)
    assert store.phrases.publish("", crew.lead).number == 2


def test_a_draft_is_done_with_when_its_text_is_published_and_stays_when_another_is(store: Store, crew: Crew) -> None:
    draft = store.phrases.keep_draft(FIRST, crew.team_leader)
    store.phrases.publish(SECOND, crew.lead)
    assert store.phrases.draft() == draft
    store.phrases.publish(FIRST, crew.lead)
    assert store.phrases.draft() is None


def test_leads_and_team_leaders_edit_and_publish_and_nobody_else(store: Store, crew: Crew) -> None:
    for person in (crew.agent, crew.quality):
        assert problem_of(lambda person=person: store.phrases.keep_draft(FIRST, person)) is Problem.REFUSED  # type: ignore[misc]
        assert problem_of(lambda person=person: store.phrases.publish(FIRST, person)) is Problem.REFUSED  # type: ignore[misc]
    assert (store.phrases.draft(), store.phrases.newest_number()) == (None, 0)


@pytest.mark.parametrize("bad", ["a\0", "\ud800", "a\r\nb"])
def test_text_that_not_both_databases_keep_alike_is_refused(store: Store, crew: Crew, bad: str) -> None:
    assert problem_of(lambda: store.phrases.keep_draft(bad, crew.lead)) is Problem.TEXT_CHARACTERS
    assert problem_of(lambda: store.phrases.publish(bad, crew.lead)) is Problem.TEXT_CHARACTERS
    assert problem_of(lambda: store.phrases.publish(FIRST, crew.lead, bad)) is Problem.TEXT_CHARACTERS
    assert store.phrases.newest_number() == 0


@pytest.mark.parametrize(
    "step",
    [
        "UPDATE phrase_lists SET note = 'x'",
        "DELETE FROM phrase_lists",
        "REPLACE INTO phrase_lists SELECT * FROM phrase_lists",
        "INSERT INTO phrase_lists SELECT 7, sha256, job_number, name, published_at, note, seal, text FROM phrase_lists",
    ],
)
def test_a_published_version_cannot_be_changed_or_removed(store: Store, place: Place, crew: Crew, step: str) -> None:
    if place.engine == "postgres" and not step.startswith(("UPDATE", "DELETE")):
        pytest.skip("its keys refuse the one, and a gap of the other is found by a check of the data")
    store.phrases.publish(FIRST, crew.lead)
    with (
        pytest.raises(DBAPIError, match="append-only"),
        store._ground.database.engine.begin() as connection,
    ):
        connection.exec_driver_sql(step)


@pytest.mark.parametrize(
    "step",
    [
        "UPDATE phrase_lists SET text = 'x' WHERE number = 1",
        "UPDATE phrase_lists SET note = 'x' WHERE number = 1",
        "UPDATE phrase_lists SET name = 'x' WHERE number = 1",
        "UPDATE phrase_lists SET sha256 = 'x' WHERE number = 1",
        "UPDATE phrase_lists SET seal = 'x' WHERE number = 1",
        "DELETE FROM phrase_lists WHERE number = 1",
    ],
)
def test_what_was_done_to_it_all_the_same_is_found(store: Store, place: Place, crew: Crew, step: str) -> None:
    store.phrases.publish(FIRST, crew.lead)
    store.phrases.publish(SECOND, crew.lead)
    attack(place, *(OPEN_LISTS if place.engine == "sqlite" else ()), step)
    assert findings(store) == {Finding(Damage.PHRASE_LIST, "1")}


def test_a_list_that_nobody_published_is_found(store: Store, place: Place, crew: Crew) -> None:
    store.phrases.publish(FIRST, crew.lead)
    columns = "sha256, job_number, name, published_at, note, seal, text"
    copied = f"INSERT INTO phrase_lists SELECT 2, {columns} FROM phrase_lists"
    attack(place, *(OPEN_LISTS if place.engine == "sqlite" else ()), copied)
    assert findings(store) == {Finding(Damage.PHRASE_LIST, "2")}


@pytest.fixture
def old(store: Store, crew: Crew) -> list[Call]:
    """Five calls that have ended: checked and broken, checked and clean, never checked; and one that is running."""
    first, kept = checker("1", "不关我的事"), a_hit(rule="不关我的事", start=3, override="客户要求原话")
    notes = ("答复不关我的事。", "已核实。", "找领导去吧", "喂，已核实。", "已说明。")
    calls = [
        a_complete_call(crew.agent, note=note, answered_at=AT - timedelta(minutes=9 - place))
        for place, note in enumerate(notes)
    ]
    made = [
        store.calls.save(calls[0], crew.agent, CheckedNote("1", (replace(kept, start=2, end=7),))),
        store.calls.save(calls[1], crew.agent, first(notes[1])),
        *(store.calls.save(call, crew.agent) for call in calls[2:]),
    ]
    store.calls.save(a_call(crew.agent, note="找领导去吧", answered_at=AT - timedelta(minutes=1)), crew.agent)
    return made


def test_a_new_version_is_run_over_all_calls_that_have_ended(store: Store, crew: Crew, old: list[Call]) -> None:
    told: list[tuple[int, int]] = []
    second = checker("2", "不关我的事", "找领导去")
    done = store.phrases.recheck(second, crew.quality, lambda gone, of: told.append((gone, of)))
    assert done == RecheckSummary(calls=5, changed=1, rules=(RuleChange("找领导去", appeared=1, disappeared=0),))
    assert told == [(5, 5)]
    newest = [store.calls.hits(call.id, crew.quality) for call in old]
    assert newest[1:] == [second(call.note) for call in old[1:]]
    assert findings(store) == set()


def test_the_reason_for_a_phrase_is_not_lost(store: Store, crew: Crew, old: list[Call]) -> None:
    store.phrases.recheck(checker("2", "不关我的事"), crew.lead)
    checked = store.calls.hits(old[0].id, crew.lead)
    assert checked is not None
    assert (checked.list_version, [hit.override for hit in checked.hits]) == ("2", ["客户要求原话"])


def test_what_an_older_version_found_stays_beside_it(store: Store, crew: Crew, old: list[Call]) -> None:
    store.phrases.recheck(checker("2"), crew.lead)
    with store._ground.database.reading() as connection:
        versions = connection.exec_driver_sql(
            f"SELECT list_version, hits FROM phrase_checks WHERE call_id = '{old[0].id}' ORDER BY list_version"
        ).all()
        assert [tuple(row) for row in versions] == [("1", 1), ("2", 0)]
        assert connection.exec_driver_sql("SELECT count(*) FROM phrase_hits").scalar_one() == 1


def test_an_export_tells_what_was_found_when_the_note_was_saved(store: Store, crew: Crew, old: list[Call]) -> None:
    before = [checked for _, checked in store.calls.each_line(CallFilter(), crew.lead, never)]
    store.phrases.recheck(checker("2", "已核实", "喂"), crew.lead)
    after = [checked for _, checked in store.calls.each_line(CallFilter(), crew.lead, never)]
    assert after[:2] == before[:2]
    assert after[2:5] == [checker("2", "已核实", "喂")(call.note) for call in old[2:]]  # never checked before


def test_each_rule_is_told_with_what_appeared_and_what_disappeared(store: Store, crew: Crew, old: list[Call]) -> None:
    store.phrases.recheck(checker("2", "找领导去", "喂"), crew.lead)
    done = store.phrases.recheck(checker("3", "喂", "已核实"), crew.lead)
    assert done.rules == (RuleChange("已核实", 2, 0), RuleChange("找领导去", 0, 1))
    assert done.changed == 3


def test_only_calls_of_the_days_asked_for_are_checked(store: Store, crew: Crew, old: list[Call]) -> None:
    second = checker("2", "找领导去", "喂")
    since, until = old[2].answered_at, old[4].answered_at
    told: list[tuple[int, int]] = []
    done = store.phrases.recheck(second, crew.lead, lambda gone, of: told.append((gone, of)), since, until)
    assert (done.calls, done.changed, told) == (2, 2, [(2, 2)])
    assert store.calls.hits(old[4].id, crew.lead) is None
    assert store.phrases.recheck(second, crew.lead, since=until).calls == 1
    assert store.phrases.recheck(second, crew.lead, until=since).calls == 2


def test_between_two_steps_other_things_are_written(
    store: Store, crew: Crew, old: list[Call], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phrase_rechecking, "BATCH", 3)
    run = store.phrases.rechecking(checker("2", "喂"), crew.lead)
    assert run.step()
    store.phrases.keep_draft(FIRST, crew.lead)
    assert (run.done, run.of) == (3, 5)
    assert run.step()
    assert not run.step()
    assert run.summary == RecheckSummary(5, 2, (RuleChange("不关我的事", 0, 1), RuleChange("喂", 1, 0)))
    assert findings(store) == set()


def test_a_running_call_is_left_to_its_console(store: Store, crew: Crew, old: list[Call]) -> None:
    store.phrases.recheck(checker("2", "找领导去"), crew.lead)
    (running,) = store.calls.drafts(crew.agent)
    assert store.calls.hits(running.call.id, crew.lead) is None


def test_each_batch_is_journalled(store: Store, crew: Crew, old: list[Call], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phrase_rechecking, "BATCH", 2)
    before = store.journal.head().entries
    told: list[tuple[int, int]] = []
    store.phrases.recheck(checker("2", "找领导去"), crew.team_leader, lambda gone, of: told.append((gone, of)))
    lines = store.journal.entries(before)
    assert told == [(2, 5), (4, 5), (5, 5)]
    assert {(line.who, line.act, line.target) for line in lines} == {("8001", "phrases.rechecked", "2")}
    assert [(line.facts["calls"], line.facts["changed"]) for line in lines] == [(2, 1), (2, 1), (1, 0)]
    assert findings(store) == set()


def test_run_again_it_finds_nothing_to_write(store: Store, crew: Crew, old: list[Call]) -> None:
    second = checker("2", "找领导去")
    store.phrases.recheck(second, crew.lead)
    head = store.journal.head()
    assert store.phrases.recheck(second, crew.lead) == RecheckSummary(calls=5, changed=0)
    assert store.journal.head() == head


def test_a_rule_that_changed_under_the_same_version_is_written_anew(store: Store, crew: Crew, old: list[Call]) -> None:
    store.phrases.recheck(checker("2", "找领导去"), crew.lead)
    again = checker("2", "找领导去", "喂")
    assert store.phrases.recheck(again, crew.lead) == RecheckSummary(5, 1, (RuleChange("喂", 1, 0),))
    assert store.calls.hits(old[3].id, crew.lead) == again(old[3].note)
    assert findings(store) == set()


def test_broken_off_it_keeps_what_is_done_and_goes_on_from_there(
    store: Store, crew: Crew, old: list[Call], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phrase_rechecking, "BATCH", 2)

    def stop(gone: int, _of: int) -> None:
        if gone == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.phrases.recheck(checker("2", "喂"), crew.lead, stop)
    assert findings(store) == set()
    before = store.journal.head().entries
    assert store.phrases.recheck(checker("2", "喂"), crew.lead) == RecheckSummary(calls=5, changed=0)
    assert [line.facts["calls"] for line in store.journal.entries(before)] == [1]


def test_a_note_that_is_corrected_meanwhile_is_checked_as_it_is_then(store: Store, crew: Crew, old: list[Call]) -> None:
    second = checker("2", "找领导去", "喂")
    corrected: list[Call] = []

    def check(note: str) -> CheckedNote:
        if not corrected:  # somebody is quicker than the batch
            corrected.append(store.calls.correct(replace(old[1], note="喂喂喂"), crew.lead, "更正"))
        return second(note)

    assert store.phrases.recheck(check, crew.lead).calls == 5
    assert store.calls.hits(old[1].id, crew.lead) == second("喂喂喂")
    assert findings(store) == set()


def test_a_call_that_is_saved_after_a_recheck_counts_with_its_save(store: Store, crew: Crew) -> None:
    wrapping = store.calls.save(an_ended_call(crew.agent, note="喂"), crew.agent)
    store.phrases.recheck(checker("2", "喂"), crew.lead)
    store.calls.save(replace(wrapping, note="已核实"), crew.agent, CheckedNote("2"))
    assert store.calls.hits(wrapping.id, crew.agent) == CheckedNote("2")
    assert findings(store) == set()


def test_an_agent_runs_nothing_over_calls(store: Store, crew: Crew, old: list[Call]) -> None:
    assert problem_of(lambda: store.phrases.recheck(checker("2"), crew.agent)) is Problem.REFUSED


@pytest.mark.parametrize("where", ["", "AND list_version = '2'"])
def test_a_check_of_a_batch_that_was_deleted_is_found(
    store: Store, place: Place, crew: Crew, old: list[Call], where: str
) -> None:
    store.phrases.recheck(checker("2", "喂"), crew.lead)
    for table in ("phrase_hits", "phrase_checks"):
        attack(place, f"DELETE FROM {table} WHERE call_id = '{old[3].id}' {where}")
    assert findings(store) == {
        Finding(Damage.PHRASE_HITS, "phrase_checks"),
        Finding(Damage.PHRASE_HITS, old[3].number),  # its figures are still in the lists
    }


def test_a_check_that_was_moved_to_another_batch_is_found(
    store: Store, place: Place, crew: Crew, old: list[Call], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phrase_rechecking, "BATCH", 3)
    store.phrases.recheck(checker("2", "喂"), crew.lead)
    last = store.journal.head().entries
    attack(place, f"UPDATE phrase_checks SET journal_seq = {last} WHERE call_id = '{old[0].id}'")
    assert findings(store) == {
        Finding(Damage.PHRASE_HITS, f"journal {last}"),
        Finding(Damage.PHRASE_HITS, old[0].number),
    }
