"""The list in force over old calls: in steps beside the window, with figures, stopped at any moment."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call
from agent_console.store import phrase_rechecking
from agent_console.store.store import Store
from tests.builders import a_complete_call
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.phrases.conftest import Editor, Opener, a_list


@pytest.fixture
def calls(sqlite_store: Store, sqlite_crew: Crew, monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """Three calls that nobody has checked yet, each a batch of its own."""
    monkeypatch.setattr(phrase_rechecking, "BATCH", 1)
    notes = ("不关我的事", "我不知道", "已核实")
    return [sqlite_store.calls.save(a_complete_call(sqlite_crew.agent, note=note), sqlite_crew.agent) for note in notes]


def rules_of(store: Store, crew: Crew, calls: list[Call]) -> list[list[str] | None]:
    found = [store.calls.hits(call.id, crew.lead) for call in calls]
    return [None if checked is None else [hit.rule for hit in checked.hits] for checked in found]


def test_all_calls_are_checked_with_the_list_in_force_and_each_rule_is_told(
    editor: Editor, calls: list[Call], sqlite_crew: Crew
) -> None:
    editor.write(a_list())
    editor.button("phraseRerun").click()
    assert rules_of(editor.store, sqlite_crew, calls) == [["shirk-business"], [], []]
    assert editor.rows("phraseTryResults") == ["+ 1  − 0  shirk-business"]
    assert "3 calls checked with 2026.11: + 1 appear, − 0 disappear" in editor.said
    assert editor.button("phraseRerun").text() == "&Re-check past calls"
    editor.button("phrasePublish").click()
    editor.button("phraseRerun").click()
    assert rules_of(editor.store, sqlite_crew, calls) == [["shirk-business"], ["own-unknown"], []]
    assert editor.rows("phraseTryResults") == ["+ 1  − 0  own-unknown"]
    assert "3 calls checked with 2026.11#1" in editor.said


def test_figures_are_told_and_stopping_keeps_what_is_done(
    qtbot: QtBot, open_editor: Opener, calls: list[Call], sqlite_crew: Crew
) -> None:
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    jobs.holding = True
    run = editor.button("phraseRerun")
    run.click()
    assert "Reading the calls…" in editor.said
    assert run.text() == "&Stop"
    assert not editor.button("phraseTryRun").isEnabled()
    jobs.let_through(1)
    assert "1 of 3 calls checked" in editor.said
    run.setFocus()
    qtbot.keyClick(run, Qt.Key.Key_Space)
    jobs.holding = False
    jobs.let_through()
    assert "Stopped after 2 calls with 2026.11: + 1 appear" in editor.said
    assert [found is None for found in rules_of(editor.store, sqlite_crew, calls)].count(True) == 1
    assert editor.button("phraseTryRun").isEnabled()
    run.click()
    assert "3 calls checked" in editor.said
    assert None not in rules_of(editor.store, sqlite_crew, calls)


def test_what_is_written_meanwhile_is_kept_between_two_batches(open_editor: Opener, calls: list[Call]) -> None:
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    jobs.holding = True
    editor.button("phraseRerun").click()
    editor.view.list.text.show_text("# 写着")
    editor.controller.beat()
    jobs.let_through(2)
    draft = editor.store.phrases.draft()
    assert draft is not None
    assert draft.text == "# 写着"
    assert "1 of 3 calls checked" in editor.said
    jobs.holding = False
    jobs.let_through()


def test_leaving_stops_it_after_the_batch_under_way(open_editor: Opener, calls: list[Call], sqlite_crew: Crew) -> None:
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    jobs.holding = True
    editor.button("phraseRerun").click()
    editor.controller.close()
    jobs.holding = False
    jobs.let_through()
    assert rules_of(editor.store, sqlite_crew, calls).count(None) == 2
    assert editor.store.care.verify().whole


def test_somebody_who_may_not_is_told_nothing_else_than_that(open_editor: Opener, sqlite_crew: Crew) -> None:
    assert not open_editor(sqlite_crew.agent).button("phraseRerun").isEnabled()
