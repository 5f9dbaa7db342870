"""Two leads, one draft: nobody's words are overwritten before somebody has chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agent_console.domain.phrase_versions import PhraseDraft
from agent_console.store.store import Store
from agent_console.ui.phrases.shared_draft import with_remarks
from tests.builders import StoppedClock, a_person
from tests.crew import Crew
from tests.ui.call.held_jobs import HeldJobs
from tests.ui.phrases.conftest import Editor, Opener, a_list

MINE, THEIRS = a_list(), a_list("随便你", rule="own-whatever")


def asked(editor: Editor) -> str:
    """What the bar asks; nothing while it is hidden."""
    label = editor.view.findChild(QLabel, "phraseOvertaken")
    assert isinstance(label, QLabel)
    return label.text() if editor.view.overtaken.isVisible() else ""


def draft_of(store: Store) -> PhraseDraft:
    draft = store.phrases.draft()
    assert draft is not None
    return draft


def contest(editor: Editor, crew: Crew, clock: StoppedClock) -> PhraseDraft:
    """Mine is kept, somebody else keeps theirs in its place, and I go on typing."""
    editor.write(MINE)
    clock.forward(1)
    theirs = editor.store.phrases.keep_draft(THEIRS, crew.team_leader, draft_of(editor.store))
    clock.forward(1)
    editor.write(MINE + "# 再写")
    return theirs


def test_a_draft_that_somebody_else_changed_is_told_and_left_alone(
    editor: Editor, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    theirs = contest(editor, sqlite_crew, clock)
    time = f"{theirs.kept_at.astimezone():%H:%M:%S}"
    assert asked(editor) == f"8001 陈刚 changed this draft at {time}. Yours is not kept until you choose."
    assert draft_of(editor.store) == theirs
    assert editor.view.list.text.committed() == MINE + "# 再写"
    assert QApplication.focusWidget() is editor.view.list.text
    assert not editor.button("phrasePublish").isEnabled()
    assert editor.troubles == []


def test_theirs_is_shown_and_mine_comes_back_with_undo(editor: Editor, sqlite_crew: Crew, clock: StoppedClock) -> None:
    theirs = contest(editor, sqlite_crew, clock)
    editor.button("phraseTakeTheirs").click()
    assert editor.view.list.text.committed() == THEIRS
    assert asked(editor) == ""
    editor.controller.beat()
    assert draft_of(editor.store) == theirs
    editor.view.list.text.undo()
    editor.controller.beat()
    assert draft_of(editor.store).text == MINE + "# 再写"


def test_mine_goes_on_where_that_is_chosen(
    qtbot: QtBot, editor: Editor, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    contest(editor, sqlite_crew, clock)
    keep = editor.button("phraseKeepMine")
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    editor.controller.beat()
    kept = draft_of(editor.store)
    assert (kept.text, kept.job_number) == (MINE + "# 再写", "9001")
    assert asked(editor) == ""
    assert QApplication.focusWidget() is editor.view.list.text
    editor.controller.beat()
    editor.controller.beat()
    assert editor.button("phrasePublish").isEnabled()


def test_leaving_before_choosing_loses_neither(editor: Editor, sqlite_crew: Crew, clock: StoppedClock) -> None:
    contest(editor, sqlite_crew, clock)
    editor.controller.close()
    text = draft_of(editor.store).text
    assert text.startswith(THEIRS)
    assert "# 9001 李敏\n# schema = 1\n" in text
    assert text.endswith("# # 再写\n")


def test_leaving_right_behind_a_write_finds_no_stranger_in_itself(open_editor: Opener, clock: StoppedClock) -> None:
    jobs = HeldJobs()
    editor = open_editor(jobs=jobs)
    jobs.holding = True
    editor.view.list.text.show_text("# 一")
    editor.controller.beat()
    editor.view.list.text.show_text("# 一二")
    editor.controller.close()
    clock.forward(1)
    jobs.holding = False
    jobs.let_through()
    assert draft_of(editor.store).text == "# 一二"


def test_a_draft_that_was_published_elsewhere_asks_whose_goes_on(
    editor: Editor, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    editor.write(MINE)
    clock.forward(1)
    version = editor.store.phrases.publish(THEIRS, sqlite_crew.team_leader)
    editor.keeper.look()
    time = f"{version.published_at.astimezone():%H:%M:%S}"
    assert asked(editor) == f"8001 陈刚 published version 1 at {time}; what you see is older."
    assert not editor.button("phrasePublish").isEnabled()
    editor.button("phraseKeepMine").click()
    editor.button("phrasePublish").click()
    assert editor.store.phrases.newest_number() == 2


def test_a_version_published_in_the_same_second_is_not_buried_unseen(
    editor: Editor, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    editor.write(MINE)
    editor.store.phrases.publish(THEIRS, sqlite_crew.team_leader)
    editor.button("phrasePublish").click()
    assert editor.store.phrases.newest_number() == 1
    assert asked(editor).startswith("8001 陈刚 published version 1")
    editor.button("phraseTakeTheirs").click()
    assert editor.view.list.text.committed() == THEIRS


def test_the_same_text_published_elsewhere_asks_nothing(editor: Editor, sqlite_crew: Crew) -> None:
    editor.write(MINE)
    editor.store.phrases.publish(MINE, sqlite_crew.team_leader)
    editor.keeper.look()
    assert asked(editor) == ""
    editor.write(MINE + "# 再写")
    assert draft_of(editor.store).text == MINE + "# 再写"
    editor.button("phrasePublish").click()
    assert editor.store.phrases.newest_number() == 2


def test_remarks_keep_every_line() -> None:
    both = with_remarks("a = 1\n", "b = 2\n\nc = 3", a_person(job_number="9001", name="李敏"))
    assert both == "a = 1\n\n# 9001 李敏\n# b = 2\n#\n# c = 3\n"
