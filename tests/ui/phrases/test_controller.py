"""The list editor: a draft is never lost, a faulty list is never published, a version is in force at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.exchange.phrases_of_day import prove_draft
from agent_console.store.store import Store
from agent_console.ui.phrases.example import EXAMPLE, without_remarks
from tests.builders import AT
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.phrases.conftest import Editor, Opener, a_list


def test_before_the_first_list_an_example_stands_there_and_is_no_draft(editor: Editor) -> None:
    assert editor.view.list.text.committed() == EXAMPLE
    editor.controller.beat()
    assert editor.store.phrases.draft() is None
    assert not editor.faults.isVisible()


def test_the_example_is_a_list_without_faults_when_its_remarks_are_taken(tmp_path: Path) -> None:
    proven = prove_draft(tmp_path, tmp_path, without_remarks())
    assert proven.faults == ()
    assert [rule.id for rule in proven.phrases.rules] == ["own-ask-online"]


def test_what_is_written_is_kept_on_the_beat(editor: Editor) -> None:
    editor.write(a_list())
    draft = editor.store.phrases.draft()
    assert draft is not None
    assert (draft.text, draft.job_number) == (a_list(), "9001")


def test_leaving_keeps_what_no_beat_has_kept_with_the_letters_in_the_making(editor: Editor) -> None:
    editor.view.list.text.show_text("# 先写")
    editor.view.list.text.moveCursor(editor.view.list.text.textCursor().MoveOperation.End)
    QApplication.sendEvent(editor.view.list.text, QInputMethodEvent("xie", []))
    editor.controller.close()
    draft = editor.store.phrases.draft()
    assert draft is not None
    assert draft.text == "# 先写xie"
    assert editor.left == [True]


def test_the_draft_comes_back_with_the_name_of_who_kept_it(open_editor: Opener, sqlite_crew: Crew) -> None:
    open_editor(sqlite_crew.team_leader).write("# 未完")
    again = open_editor()
    assert again.view.list.text.committed() == "# 未完"
    assert "8001 陈刚" in again.said


def test_without_a_draft_the_published_list_is_edited(
    open_editor: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    sqlite_store.phrases.publish(a_list(), sqlite_crew.lead, "第一版")
    editor = open_editor()
    assert editor.view.list.text.committed() == a_list()
    assert not editor.button("phrasePublish").isEnabled()
    assert editor.button("phrasePublish").text() == "&Publish version 2"
    assert editor.rows("phraseVersions") == [f"1 {AT.astimezone():%Y-%m-%d %H:%M} 9001 李敏 第一版"]


def test_a_fault_is_told_with_its_line_and_enter_goes_there(qtbot: QtBot, editor: Editor) -> None:
    editor.write(a_list().replace('"warn"', '"loud"'))
    (told,) = editor.rows("phraseListFaults")
    assert told.startswith("The list, line 5: This value is not allowed (own-unknown: severity 'loud'")
    assert not editor.button("phrasePublish").isEnabled()
    editor.faults.setFocus()
    qtbot.keyClick(editor.faults, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor.view.list.text
    assert editor.view.list.text.textCursor().blockNumber() == 4


def test_a_rule_that_breaks_a_shipped_one_is_a_fault_of_the_draft(editor: Editor) -> None:
    editor.write(a_list("我来帮您核实"))
    (told,) = editor.rows("phraseListFaults")
    assert "shirk.toml" in told
    assert "shirk-business" in told
    assert not editor.button("phrasePublish").isEnabled()


def test_what_is_wrong_without_the_draft_holds_nothing_up(open_editor: Opener, tmp_path: Path) -> None:
    (tmp_path / "phrases").mkdir()
    (tmp_path / "phrases" / "own.toml").write_text("schema = 1\nloud = true\n", encoding="utf-8")
    editor = open_editor()
    editor.write(a_list())
    assert editor.rows("phraseListFaults") == []
    assert editor.button("phrasePublish").isEnabled()


def test_correcting_the_fault_takes_it_away(editor: Editor) -> None:
    editor.write("schema = 2")
    assert editor.faults.isVisible()
    editor.write(a_list())
    assert not editor.faults.isVisible()
    assert editor.button("phrasePublish").isEnabled()


def test_a_published_version_is_in_force_at_once_and_its_draft_is_done_with(editor: Editor) -> None:
    editor.write(a_list())
    editor.view.note.setText("加上我不知道")
    editor.button("phrasePublish").click()
    version = editor.store.phrases.published()
    assert version is not None
    assert (version.number, version.text, version.note) == (1, a_list(), "加上我不知道")
    assert f"Version 1 published by 9001 李敏 {AT.astimezone():%H:%M}" in editor.said
    assert editor.keeper.current is not None
    assert editor.keeper.current.number == 1
    assert [hit.rule for hit in editor.keeper.current.checker.check("我不知道")] == ["own-unknown"]
    editor.controller.beat()
    assert editor.store.phrases.draft() is None
    assert editor.view.note.text() == ""
    assert len(editor.rows("phraseVersions")) == 1
    assert editor.button("phrasePublish").text() == "&Publish version 2"
    assert not editor.button("phrasePublish").isEnabled()


def test_an_empty_list_can_be_published_and_takes_the_hotlines_own_back(
    open_editor: Opener, sqlite_store: Store, sqlite_crew: Crew
) -> None:
    sqlite_store.phrases.publish(a_list(), sqlite_crew.lead)
    editor = open_editor()
    editor.write("")
    editor.button("phrasePublish").click()
    assert editor.keeper.current is not None
    assert editor.keeper.current.number == 2
    assert editor.keeper.current.faults == ()
    assert editor.keeper.current.checker.check("我不知道") == ()


def test_what_is_typed_while_it_is_being_published_is_the_next_draft(open_editor: Opener) -> None:
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    editor.write(a_list())
    jobs.holding = True
    editor.button("phrasePublish").click()
    editor.view.list.text.appendPlainText("# 下一版")
    assert not editor.button("phrasePublish").isEnabled()
    jobs.holding = False
    jobs.let_through()
    editor.controller.beat()
    draft = editor.store.phrases.draft()
    assert draft is not None
    assert draft.text.endswith("# 下一版")


def test_a_text_that_has_not_been_proven_yet_is_not_published(editor: Editor) -> None:
    editor.write(a_list())
    editor.view.list.text.appendPlainText("id = ")
    assert not editor.button("phrasePublish").isEnabled()
    editor.controller.publish()
    assert editor.store.phrases.published() is None


def test_the_list_is_proven_when_it_is_left_alone_for_a_beat(editor: Editor) -> None:
    editor.view.list.text.show_text("schema = 2")
    editor.controller.beat()
    assert not editor.faults.isVisible()
    editor.controller.beat()
    assert editor.faults.isVisible()


def test_a_list_published_elsewhere_is_among_the_versions(editor: Editor, sqlite_crew: Crew) -> None:
    editor.store.phrases.publish(a_list(), sqlite_crew.team_leader, "别处")
    editor.keeper.look()
    (row,) = editor.rows("phraseVersions")
    assert row.endswith("8001 陈刚 别处")
    assert editor.view.list.text.committed() == EXAMPLE


def test_a_draft_that_could_not_be_kept_is_told_and_tried_again(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ConsoleError(Problem.FULL)

    with monkeypatch.context() as patch:
        patch.setattr(editor.store.phrases, "keep_draft", full)
        editor.write("# 重要")
    assert [error.problem for error in editor.troubles if isinstance(error, ConsoleError)] == [Problem.FULL] * 2
    editor.controller.beat()
    draft = editor.store.phrases.draft()
    assert draft is not None
    assert draft.text == "# 重要"


def test_a_version_that_could_not_be_written_can_be_published_again(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise ConsoleError(Problem.BUSY)

    editor.write(a_list())
    with monkeypatch.context() as patch:
        patch.setattr(editor.store.phrases, "publish", busy)
        editor.button("phrasePublish").click()
    assert len(editor.troubles) == 1
    assert "published by" not in editor.said
    editor.button("phrasePublish").click()
    assert editor.store.phrases.newest_number() == 1


def test_escape_leaves_and_writing_has_the_focus_first(qtbot: QtBot, editor: Editor) -> None:
    editor.view.setFocus()
    assert QApplication.focusWidget() is editor.view.list.text
    qtbot.keyClick(editor.view.list.text, Qt.Key.Key_Escape)
    assert editor.left == [True]


def test_after_publishing_the_focus_is_in_the_list_and_not_on_the_button_that_leaves(
    qtbot: QtBot, editor: Editor
) -> None:
    editor.write(a_list())
    publish = editor.button("phrasePublish")
    publish.setFocus()
    qtbot.keyClick(publish, Qt.Key.Key_Space)
    assert editor.store.phrases.newest_number() == 1
    assert QApplication.focusWidget() is editor.view.list.text


def test_typing_in_the_list_can_be_undone(editor: Editor) -> None:
    editor.write(a_list())
    editor.view.list.text.undo()
    assert editor.view.list.text.committed() == EXAMPLE
