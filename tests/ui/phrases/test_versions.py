"""Old versions brought back, keys of the editor, and the check of a long list beside the window."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.domain.phrases.proving import Proven
from agent_console.exchange.phrases_of_day import prove_draft
from agent_console.store.store import Store
from agent_console.ui.phrases.proving_run import Prove, ProvingRun
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.phrases.conftest import Editor, Opener, a_list

OLD, NEW = a_list(), a_list("随便你", rule="own-whatever")


@pytest.fixture
def published(open_editor: Opener, sqlite_store: Store, sqlite_crew: Crew) -> Editor:
    sqlite_store.phrases.publish(OLD, sqlite_crew.lead, "第一版")
    sqlite_store.phrases.publish(NEW, sqlite_crew.lead, "第二版")
    return open_editor()


def choose(editor: Editor, row: int) -> QListWidget:
    rows = editor.view.findChild(QListWidget, "phraseVersions")
    assert isinstance(rows, QListWidget)
    rows.setFocus()
    rows.setCurrentRow(row)
    return rows


def test_an_old_version_comes_back_as_a_draft_and_goes_with_undo(published: Editor) -> None:
    assert not published.button("phraseBringBack").isEnabled()
    choose(published, 1)
    published.button("phraseBringBack").click()
    assert published.view.list.text.committed() == OLD
    assert "Version 1 stands in the editor as a draft." in published.said
    for _ in range(2):
        published.controller.beat()
    draft = published.store.phrases.draft()
    assert draft is not None
    assert draft.text == OLD
    assert published.button("phrasePublish").isEnabled()
    published.view.list.text.undo()
    assert published.view.list.text.committed() == NEW


def test_enter_on_a_version_does_the_same_and_it_can_be_published_again(qtbot: QtBot, published: Editor) -> None:
    qtbot.keyClick(choose(published, 1), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is published.view.list.text
    for _ in range(2):
        published.controller.beat()
    published.button("phrasePublish").click()
    newest = published.store.phrases.published()
    assert newest is not None
    assert (newest.number, newest.text) == (3, OLD)


def test_the_chosen_version_stays_chosen_when_another_is_published(published: Editor, sqlite_crew: Crew) -> None:
    rows = choose(published, 1)
    published.store.phrases.publish(OLD + "# 三", sqlite_crew.team_leader)
    published.keeper.look()
    assert (rows.count(), rows.currentRow()) == (3, 2)


def test_f6_goes_round_the_panes_and_f1_asks_for_help(qtbot: QtBot, editor: Editor) -> None:
    asked: list[bool] = []
    editor.view.help_wanted.connect(lambda: asked.append(True))
    editor.view.list.text.setFocus()
    went = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        went.append(focus.objectName())
    assert went == ["phraseTryText", "phraseVersions", "phraseNote", "phraseListText"]
    qtbot.keyClick(editor.view.list.text, Qt.Key.Key_F1)
    editor.button("helpButton").click()
    assert asked == [True, True]


def test_every_key_stands_in_a_tooltip_and_no_two_letters_of_buttons_are_the_same(editor: Editor) -> None:
    for action in editor.view.keys.values():
        assert action.shortcut().toString() in action.toolTip()
    widgets: list[QPushButton | QLabel] = [*editor.view.findChildren(QPushButton), *editor.view.findChildren(QLabel)]
    texts = [widget.text() for widget in widgets]
    used = [letter for text in texts if (letter := QKeySequence.mnemonic(text).toString())]
    assert len(used) == len(set(used)) == 11


def test_how_far_the_check_of_a_long_list_is_stands_beneath_it(open_editor: Opener) -> None:
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    jobs.holding = True
    editor.write(a_list())
    editor.controller.beat()
    assert "Checking the list…" in editor.said
    proof = editor.controller._proof
    assert proof is not None
    proof.done, proof.of = 500, 10_000
    editor.controller.beat()
    assert "Checking the list: 500 of 10,000 rules" in editor.said
    jobs.holding = False
    jobs.let_through()
    assert "No faults. It can be published." in editor.said


def test_a_check_that_is_overtaken_by_typing_is_stopped_and_the_newer_text_is_checked(open_editor: Opener) -> None:
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    jobs.holding = True
    editor.write("schema = 2")
    editor.write(a_list())
    jobs.holding = False
    jobs.let_through()
    assert editor.rows("phraseListFaults") == []
    editor.controller.beat()
    assert "No faults. It can be published." in editor.said


def test_a_stopped_proof_ends_at_its_next_figure(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    run = ProvingRun(a_list())

    def prove(text: str, progress: object) -> Proven:
        run.stop()
        proven = prove_draft(tmp_path, tmp_path, text, progress)  # type: ignore[arg-type]
        told.append((run.done, run.of))
        return proven

    assert run.run(prove) is None
    assert told == []


def test_the_list_is_proven_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    """The worker waits until the window has taken an event: a window that waited for it would never come here."""
    from agent_console.ui.jobs import Jobs

    went_on = threading.Event()
    threads: list[str] = []

    def slow(text: str, progress: object) -> Proven:
        threads.append(threading.current_thread().name)
        assert went_on.wait(10)
        return prove_draft(tmp_path, tmp_path, text)

    prove: Prove = slow
    jobs = Jobs()
    run = ProvingRun("schema = 1")
    found: list[Proven | None] = []
    jobs.read(lambda: run.run(prove), found.append)
    qtbot.waitUntil(lambda: bool(threads))
    went_on.set()
    qtbot.waitUntil(lambda: bool(found))
    assert threads == ["jobs-reading"]
    assert jobs.close()
