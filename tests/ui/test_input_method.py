"""Which environment Qt gets, and when a word in the making is kept."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.input_method import ComposingGuard, input_method_settings, prepare_input_method
from agent_console.ui.widgets.composing import TakenAway
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.search_choice import SearchChoice

WHEEL = ["libcomposeplatforminputcontextplugin.so", "libibusplatforminputcontextplugin.so"]
DISTRIBUTION = [*WHEEL, "libfcitx5platforminputcontextplugin.so"]
REACHED = {"QT_IM_MODULES": "wayland;fcitx;ibus", "IBUS_USE_PORTAL": "1"}


@pytest.mark.parametrize(
    "environ",
    [
        {"XMODIFIERS": "@im=fcitx"},
        {"XMODIFIERS": "@im=fcitx5"},
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "fcitx5", "XMODIFIERS": "@im=fcitx"},
        {"GTK_IM_MODULE": "fcitx", "QT_IM_MODULE": "xim"},
        {"QT_IM_MODULE": "fcitx", "XDG_SESSION_TYPE": "x11", "DISPLAY": ":0"},
        {"QT_IM_MODULE": "fcitx", "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"},
        {"QT_IM_MODULES": "wayland;fcitx"},
    ],
)
def test_fcitx_is_reached_through_the_plugin_for_ibus(environ: dict[str, str]) -> None:
    assert input_method_settings(environ, WHEEL, "linux") == REACHED


@pytest.mark.parametrize(
    ("environ", "plugins", "platform"),
    [
        ({}, WHEEL, "linux"),
        ({"XMODIFIERS": "@im=ibus", "QT_IM_MODULE": "ibus", "GTK_IM_MODULE": "ibus"}, WHEEL, "linux"),
        ({"XMODIFIERS": "@im=fcitx", "QT_IM_MODULE": "fcitx"}, DISTRIBUTION, "linux"),
        ({"QT_IM_MODULE": "fcitx", "XDG_SESSION_TYPE": "wayland"}, WHEEL, "linux"),
        ({"QT_IM_MODULE": "fcitx", "WAYLAND_DISPLAY": "wayland-0"}, WHEEL, "linux"),
        ({"QT_IM_MODULE": "fcitx", "QT_QPA_PLATFORM": "wayland;xcb"}, WHEEL, "linux"),
        ({"QT_IM_MODULE": "fcitx"}, WHEEL, "win32"),
        ({"QT_IM_MODULE": "fcitx"}, WHEEL, "darwin"),
    ],
)
def test_a_session_that_works_by_itself_is_left_alone(
    environ: dict[str, str], plugins: list[str], platform: str
) -> None:
    assert input_method_settings(environ, plugins, platform) == {}


def test_what_a_person_set_is_added_to() -> None:
    environ = {"QT_IM_MODULES": "fcitx;compose", "IBUS_USE_PORTAL": "yes"}
    assert input_method_settings(environ, WHEEL, "linux") == {
        "QT_IM_MODULES": "fcitx;compose;ibus",
        "IBUS_USE_PORTAL": "yes",
    }


def test_preparing_looks_at_the_installed_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    environ = {"XMODIFIERS": "@im=fcitx"}
    prepare_input_method(environ)
    assert environ == {"XMODIFIERS": "@im=fcitx", **REACHED}


class Form(QWidget):
    """A note, a line, a searching choice, a button and an action; each act says what the note held."""

    def __init__(self) -> None:
        super().__init__()
        self.note = NoteEditor()
        self.line = PlainLine(limit=50)
        self.choice = SearchChoice([("a", "A")])
        self.button = QPushButton("&Act")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.acts: list[str] = []
        column = QVBoxLayout(self)
        for widget in (self.note, self.line, self.choice, self.button):
            column.addWidget(widget)
        self.button.clicked.connect(self.act)
        self.key = QAction(self)
        self.key.setShortcut(QKeySequence("F9"))
        self.key.triggered.connect(self.act)
        self.addAction(self.key)

    def act(self) -> None:
        self.acts.append(self.note.committed())


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[ComposingGuard]:
    guard = ComposingGuard(qapp)
    yield guard
    shiboken6.delete(guard)


@pytest.fixture
def form(qtbot: QtBot, guard: ComposingGuard) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.note.setFocus()
    qtbot.waitUntil(form.note.hasFocus)
    return form


def compose(widget: QWidget, letters: str) -> None:
    QCoreApplication.sendEvent(widget, QInputMethodEvent(letters, []))


def test_a_click_keeps_the_letters_before_the_control_acts(form: Form) -> None:
    compose(form.note, "nihao")
    QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert form.acts == ["nihao"]
    assert form.note.committed() == "nihao"


def test_a_shortcut_keeps_the_letters_before_its_action(form: Form) -> None:
    compose(form.note, "nihao")
    QTest.keyClick(form.note, Qt.Key.Key_F9)
    assert form.acts == ["nihao"]


def test_a_mnemonic_keeps_the_letters_before_its_button(qtbot: QtBot, form: Form) -> None:
    compose(form.note, "nihao")
    QTest.keyClick(form.note, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(form.acts))  # Qt shows the button pressed for a moment
    assert form.acts == ["nihao"]


def test_moving_the_focus_keeps_the_letters_where_they_were_typed(form: Form) -> None:
    compose(form.note, "nihao")
    form.line.setFocus()
    assert (form.note.committed(), form.line.committed()) == ("nihao", "")
    compose(form.line, "beijing")
    form.note.setFocus()
    assert (form.note.committed(), form.line.committed()) == ("nihao", "beijing")


def test_a_searching_choice_keeps_its_letters_too(form: Form, guard: ComposingGuard) -> None:
    form.choice.setFocus()
    compose(form.choice, "zifei")
    assert guard.keep()
    assert form.choice.line.text() == "zifei"


@pytest.mark.parametrize("kind", [QEvent.Type.WindowDeactivate, QEvent.Type.Close])
def test_leaving_and_closing_the_window_keep_the_letters(form: Form, kind: QEvent.Type) -> None:
    compose(form.note, "nihao")
    QCoreApplication.sendEvent(form, QCloseEvent() if kind == QEvent.Type.Close else QEvent(kind))
    assert form.note.committed() == "nihao"


def test_several_reasons_to_keep_keep_once(form: Form, guard: ComposingGuard) -> None:
    compose(form.note, "nihao")
    assert guard.keep()
    assert not guard.keep()
    QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)
    form.line.setFocus()
    assert form.note.committed() == "nihao"


def test_a_word_the_input_method_commits_itself_is_not_doubled(form: Form, guard: ComposingGuard) -> None:
    compose(form.note, "nihao")
    commit = QInputMethodEvent()
    commit.setCommitString("你好")
    QCoreApplication.sendEvent(form.note, commit)
    assert not guard.keep()
    assert form.note.committed() == "你好"


def test_timers_refreshes_and_pointer_moves_leave_the_word_alone(qtbot: QtBot, form: Form) -> None:
    compose(form.note, "ni")
    beats: list[str] = []
    beat = QTimer(form)
    beat.timeout.connect(lambda: beats.append(form.note.text_with_composing()))
    beat.start(1)
    qtbot.waitUntil(lambda: len(beats) >= 5)
    beat.stop()
    form.note.show_text("")
    form.line.show_text("refreshed")
    QTest.mouseMove(form.button, QPoint(3, 3))
    form.update()
    QCoreApplication.processEvents()
    assert set(beats) == {"ni"}
    assert form.note.composing == "ni"
    assert form.note.committed() == ""


@pytest.mark.parametrize("place", ["note", "line", "choice"])
def test_letters_an_input_method_drops_as_the_window_goes_are_brought_back_once(form: Form, place: str) -> None:
    target: NoteEditor | PlainLine | SearchChoice = getattr(form, place)
    target.setFocus()
    compose(target, "nihao")
    compose(target, "")
    compose(target, "")  # ibus says so several times
    for _ in range(3):
        QCoreApplication.sendEvent(form, QEvent(QEvent.Type.WindowDeactivate))
    assert target.committed() == "nihao"


def test_letters_cancelled_by_a_person_do_not_come_back_later(form: Form) -> None:
    now = 100.0
    taken_away = TakenAway(lambda: now)
    taken_away.watch("nihao", QInputMethodEvent("", []), ("", 0))
    now += 0.5
    assert not taken_away.bring_back(form.note, ("", 0))
    assert form.note.committed() == ""


def test_letters_dropped_in_another_record_or_place_do_not_come_back(form: Form) -> None:
    compose(form.note, "nihao")
    compose(form.note, "")
    form.note.show_text("")  # the next call's note is empty as well
    QCoreApplication.sendEvent(form, QEvent(QEvent.Type.WindowDeactivate))
    assert form.note.committed() == ""
    compose(form.note, "nihao")
    compose(form.note, "")
    form.note.insert_at_caret("x")
    QCoreApplication.sendEvent(form, QEvent(QEvent.Type.WindowDeactivate))
    assert form.note.committed() == "x"


def test_without_a_word_in_the_making_there_is_nothing_to_keep(form: Form, guard: ComposingGuard) -> None:
    assert not guard.keep()
    form.note.clearFocus()
    assert not guard.keep()
