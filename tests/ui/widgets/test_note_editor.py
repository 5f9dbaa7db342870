"""The note: exactly what was typed, refused in words, and the word in the making."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import unacceptable_character
from agent_console.ui.widgets.note_editor import NoteEditor

KEPT = [
    "一行",
    "two\nlines\n",
    "tab\there",
    "no\u00a0break and ideographic\u3000space  two",
    "\u202eright to left\u202c \u200b\u200d\ufeff",
    "👨‍👩‍👧‍👦 𠮷野家 e\u0301",
    "<b>bold</b> <img src=/etc/passwd> &amp;",
    "line\u2028separator",
    "object \ufffc replacement",
]


@pytest.fixture
def editor(qtbot: QtBot) -> NoteEditor:
    editor = NoteEditor()
    qtbot.addWidget(editor)
    editor.show()
    return editor


def told_by(editor: NoteEditor) -> tuple[list[str], list[ConsoleError]]:
    texts: list[str] = []
    refusals: list[ConsoleError] = []
    editor.text_changed.connect(texts.append)
    editor.refused.connect(refusals.append)
    return texts, refusals


def compose(editor: NoteEditor, letters: str, commit: str = "") -> None:
    event = QInputMethodEvent(letters, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(editor, event)


def paste(editor: NoteEditor, text: str | None = None, html: str | None = None) -> None:
    data = QMimeData()
    if text is not None:
        data.setText(text)
    if html is not None:
        data.setHtml(html)
    editor.insertFromMimeData(data)


@pytest.mark.parametrize("text", KEPT)
def test_text_comes_back_exactly_as_it_was_shown_or_pasted(editor: NoteEditor, text: str) -> None:
    editor.show_text(text)
    assert editor.committed() == text
    editor.show_text("")
    paste(editor, text)
    assert editor.committed() == text


@given(st.text(st.characters(codec="utf-8"), max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
def test_any_text_is_kept_exactly_or_refused(editor: NoteEditor, text: str) -> None:
    editor.show_text("")
    if unacceptable_character(text, multiline=True) is not None or set(text) & set("\u2029\ufdd0\ufdd1"):
        with pytest.raises(ConsoleError):
            editor.show_text(text)
    else:
        editor.show_text(text)
        assert editor.committed() == text


def test_showing_a_text_tells_nothing_and_leaves_nothing_to_undo(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClicks(editor, "abc")
    texts, refusals = told_by(editor)
    editor.show_text("another call")
    assert (texts, refusals) == ([], [])
    editor.undo()
    assert editor.committed() == "another call"


def test_the_same_text_shown_again_leaves_nothing_to_undo_either(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClicks(editor, "abc")
    editor.show_text("abc")
    editor.undo()
    assert editor.committed() == "abc"


def test_typing_tells_each_text_once(qtbot: QtBot, editor: NoteEditor) -> None:
    texts, _ = told_by(editor)
    qtbot.keyClicks(editor, "ab")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert texts == ["a", "ab", "ab\n", "ab\n\n"]


def test_typing_can_be_undone_and_done_again(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClicks(editor, "word")
    editor.undo()
    assert editor.committed() == ""
    editor.redo()
    assert editor.committed() == "word"


def test_tab_is_not_typed(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.committed() == ""


def test_html_is_pasted_as_the_words_in_it(editor: NoteEditor) -> None:
    paste(editor, text="bold <i>", html="<b>bold</b> &lt;i&gt;")
    assert editor.committed() == "bold <i>"
    editor.show_text("")
    paste(editor, html="<p>one<img src='file:///x.png'></p><p>two&nbsp;</p>")
    assert editor.committed() == "one\ntwo\u00a0"


def test_line_ends_of_other_systems_become_line_ends(editor: NoteEditor) -> None:
    paste(editor, "a\r\nb\rc\u2029d")
    assert editor.committed() == "a\nb\nc\nd"


@pytest.mark.parametrize("text", ["nul\x00", "bell\x07", "escape\x1b[31m", "\x85", "lone \ud83d half", "frame\ufdd0"])
def test_characters_that_cannot_be_stored_are_refused_with_their_name(editor: NoteEditor, text: str) -> None:
    editor.show_text("before ")
    _, refusals = told_by(editor)
    assert not editor.insert_at_caret(text)
    assert editor.committed() == "before "
    assert [refusal.problem for refusal in refusals] == [Problem.TEXT_CHARACTERS]
    assert str(refusals[0].facts["character"]).startswith("U+")
    with pytest.raises(ConsoleError):
        editor.show_text(text)


def test_ten_megabytes_are_refused_whole(editor: NoteEditor) -> None:
    editor.show_text("before")
    texts, refusals = told_by(editor)
    paste(editor, "长" * 10_000_000)
    paste(editor, html="<p>" + "x" * 10_000_000)
    assert editor.committed() == "before"
    assert texts == []
    assert [refusal.problem for refusal in refusals] == [Problem.TEXT_TOO_LONG] * 2
    assert refusals[0].facts == {"limit": 20_000, "length": 10_000_006}


def test_the_limit_counts_characters_not_units(editor: NoteEditor) -> None:
    _, refusals = told_by(editor)
    paste(editor, "𠮷" * 20_000)
    assert editor.committed() == "𠮷" * 20_000
    assert refusals == []


def test_at_the_limit_keys_and_words_are_refused_but_a_selection_can_be_replaced(qtbot: QtBot) -> None:
    editor = NoteEditor(limit=5)
    qtbot.addWidget(editor)
    _, refusals = told_by(editor)
    editor.show_text("12345")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, "6")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    compose(editor, "", commit="你好")
    assert editor.committed() == "12345"
    assert [refusal.problem for refusal in refusals] == [Problem.TEXT_TOO_LONG] * 3
    editor.selectAll()
    paste(editor, "54321")
    assert editor.committed() == "54321"


def test_composing_letters_are_no_text_yet_but_part_of_the_draft(editor: NoteEditor) -> None:
    editor.show_text("𠮷前后")
    cursor = editor.textCursor()
    cursor.setPosition(3)  # after the two units of the first character and the second
    editor.setTextCursor(cursor)
    texts, _ = told_by(editor)
    letters: list[str] = []
    editor.composing_changed.connect(letters.append)
    compose(editor, "ni")
    compose(editor, "nihao")
    assert editor.composing == "nihao"
    assert editor.committed() == "𠮷前后"
    assert editor.text_with_composing() == "𠮷前nihao后"
    compose(editor, "", commit="你好")
    assert editor.text_with_composing() == editor.committed() == "𠮷前你好后"
    assert texts == ["𠮷前你好后"]
    assert letters == ["ni", "nihao", ""]


def test_letters_are_kept_exactly_once(editor: NoteEditor) -> None:
    editor.setFocus()
    editor.show_text("前")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    compose(editor, "nihao")
    assert editor.keep_composing()
    assert not editor.keep_composing()
    assert editor.committed() == "前nihao"
    assert editor.composing == ""
    editor.undo()
    assert editor.committed() == "前"


def test_reading_the_draft_leaves_the_word_in_the_making_alone(editor: NoteEditor) -> None:
    compose(editor, "ni")
    for _ in range(20):
        assert editor.text_with_composing() == "ni"
    editor.show_text("")  # a refresh with the same stored text
    assert editor.composing == "ni"


def test_a_word_in_the_making_does_not_follow_into_another_record(editor: NoteEditor) -> None:
    compose(editor, "ni")
    editor.show_text("another call")
    assert editor.text_with_composing() == "another call"
    assert not editor.keep_composing()


def test_inserting_keeps_the_word_in_the_making_first(editor: NoteEditor) -> None:
    compose(editor, "ni")
    assert editor.insert_at_caret("，您好")
    assert editor.committed() == "ni，您好"
    editor.undo()
    assert editor.committed() == "ni"


def test_copy_and_paste_through_the_clipboard_keep_the_text(qtbot: QtBot, editor: NoteEditor) -> None:
    QGuiApplication.clipboard().setText("剪贴板\u00a0👍")
    editor.paste()
    assert editor.committed() == "剪贴板\u00a0👍"
