"""Trying a draft out: on words typed here, and on past notes, where nobody's number is shown."""

from datetime import timedelta

import pytest

from agent_console.domain.phrases.hit import Hit, Speaker
from agent_console.domain.phrases.rule import Severity
from agent_console.store.store import Store
from agent_console.ui.phrases import trying_out
from agent_console.ui.phrases.trying_out import AROUND, Trial, surroundings
from tests.builders import AT, a_call, a_complete_call
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.phrases.conftest import Editor, Opener, a_list


def a_note(store: Store, crew: Crew, note: str) -> str:
    """A complete call with this note; gives its number."""
    return store.calls.save(a_complete_call(crew.agent, note=note), crew.agent).number


def found(text: str, start: int, end: int) -> Hit:
    return Hit("own-unknown", "shirk", Severity.WARN, start, end, text[start:end], Speaker.AGENT)


def test_words_typed_beside_the_draft_are_checked_with_it_at_once(editor: Editor) -> None:
    editor.write(a_list())
    editor.view.trial.text.insert_at_caret("我不知道，不关我的事")
    assert editor.rows("phraseTryHits") == [
        "▲ warning “我不知道” 推诿客户: 客户只在乎有没有人管",
        "■ reword “不关我的事” 推诿客户: 客户只在乎有没有人管",
    ]


def test_a_changed_draft_checks_the_typed_words_anew(editor: Editor) -> None:
    editor.view.trial.text.insert_at_caret("我不知道")
    assert editor.rows("phraseTryHits") == []
    editor.write(a_list())
    assert len(editor.rows("phraseTryHits")) == 1


def test_past_notes_tell_every_hit_that_appears_and_disappears(
    open_editor: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    sqlite_store.phrases.publish(a_list("没办法", "own-no-way"), sqlite_crew.lead)
    first = a_note(sqlite_store, sqlite_crew, "没办法了")
    a_note(sqlite_store, sqlite_crew, "不关我的事")
    last = a_note(sqlite_store, sqlite_crew, "客户13812345678催问，我不知道，改日再说")
    editor = open_editor()
    editor.write(a_list())
    editor.button("phraseTryRun").click()
    assert editor.rows("phraseTryResults") == [
        f"+  {last}  ▲ warning  own-unknown  …*********催问，“我不知道”，改日再说",
        f"−  {first}  ▲ warning  own-no-way  “没办法”了",
    ]
    assert "3 notes: + 1 appear, − 1 disappear" in editor.said


def test_a_hotline_without_calls_has_nothing_to_try_on(editor: Editor) -> None:
    editor.button("phraseTryRun").click()
    assert "0 notes: + 0 appear, − 0 disappear" in editor.said
    assert editor.rows("phraseTryResults") == []


def test_a_run_can_be_stopped_and_tells_how_far_it_came(
    open_editor: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    a_note(sqlite_store, sqlite_crew, "我不知道")
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    editor.write(a_list())
    jobs.holding = True
    editor.button("phraseTryRun").click()
    assert editor.button("phraseTryRun").text() == "&Stop"
    editor.button("phraseTryRun").click()
    jobs.holding = False
    jobs.let_through()
    assert "Stopped after 0 notes" in editor.said
    assert editor.button("phraseTryRun").text() == "Try on past &notes"


def test_progress_is_told_in_figures_while_a_run_is_under_way(open_editor: Opener) -> None:
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    jobs.holding = True
    editor.button("phraseTryRun").click()
    editor.controller.beat()
    assert "Reading the notes…" in editor.said
    assert "0 of 0" not in editor.said
    jobs.holding = False
    jobs.let_through()


def test_only_the_newest_notes_are_looked_at(
    open_editor: Opener, sqlite_store: Store, sqlite_crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [
        sqlite_store.calls.answer(
            a_call(sqlite_crew.agent, note="我不知道", answered_at=AT + timedelta(minutes=minute)), sqlite_crew.agent
        ).number
        for minute in range(3)
    ]
    monkeypatch.setattr(trying_out, "NEWEST", 2)
    editor = open_editor()
    editor.write(a_list())
    editor.button("phraseTryRun").click()
    told = editor.rows("phraseTryResults")
    assert [row.split()[1] for row in told] == [numbers[2], numbers[1]]


def test_a_refused_run_is_told_and_leaves_the_button_ready(
    open_editor: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    a_note(sqlite_store, sqlite_crew, "我不知道")
    editor = open_editor(sqlite_crew.agent)
    editor.button("phraseTryRun").click()
    assert len(editor.troubles) == 1
    assert editor.button("phraseTryRun").text() == "Try on past &notes"
    assert editor.button("phraseTryRun").isEnabled()


def test_surroundings_are_cut_on_both_sides_and_stand_on_one_line() -> None:
    note = "一" + "甲" * AROUND + "我不\n知道" + "乙" * AROUND + "二"
    start = note.index("我")
    assert surroundings(note, found(note, start, start + 5)) == f"…{'甲' * AROUND}“我不 知道”{'乙' * AROUND}…"


def test_no_digit_of_a_number_is_shown_however_it_is_written() -> None:
    note = "拨１３８1234，我不知道，回幺三八零零幺"
    start = note.index("我")
    shown = surroundings(note, found(note, start, start + 4))
    assert shown == "拨*******，“我不知道”，回******"


def test_every_note_is_counted(sqlite_store: Store, sqlite_crew: Crew, editor: Editor) -> None:
    for _ in range(3):
        a_note(sqlite_store, sqlite_crew, "清楚")
    assert editor.keeper.current is not None
    checker = editor.keeper.current.checker
    trial = Trial()
    result = trial.run(sqlite_store.calls, sqlite_crew.lead, checker, checker)
    assert (trial.done, trial.of, result.notes, result.findings, result.stopped) == (3, 3, 3, (), False)
