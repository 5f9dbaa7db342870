"""The hands of the tour: keys, words of an input method, eyes that wait, a camera."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

T = TypeVar("T", bound=QWidget)

PATIENCE_SECONDS = 90  # on a machine that is busy with other things
LOOK_MILLISECONDS = 10
SETTLE_MILLISECONDS = 150
WORD = 6


class TourStuckError(Exception):
    """Something that a person would have seen did not come."""


def pause(milliseconds: int) -> None:
    """Let the window work, and the workers beside it, which QTest's own wait would leave without the interpreter."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Hands:
    """Acts on one window; `folder` gets the pictures, `log` the lines."""

    def __init__(self, window: QWidget, folder: Path, log: Callable[[str], None]) -> None:
        self._window = window
        self._folder = folder
        self._log = log

    def wait(self, what: str, seen: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        while not seen():
            if time.monotonic() > until:
                raise TourStuckError(what)
            pause(LOOK_MILLISECONDS)

    def find(self, kind: type[T], name: str) -> T:
        """A widget by its object name, as soon as it is visible."""
        self.wait(name, lambda: bool(self.seen(kind, name)))
        return self.seen(kind, name)[0]

    def seen(self, kind: type[T], name: str) -> list[T]:
        """The visible widgets of this object name."""
        return [widget for widget in self._window.findChildren(kind, name) if widget.isVisible()]

    def go_to(self, name: str) -> QWidget:
        """Put the focus on a field, as Tab or a mnemonic would."""
        self._be_active()
        widget = self.find(QWidget, name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._focus(), key, modifiers)

    def type(self, text: str) -> None:
        """Single keys, for digits and Latin letters."""
        QTest.keyClicks(self._focus(), text)

    def letter(self, letter: str) -> None:
        """One key with the character that it brings."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                self._focus(), QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            )

    def write(self, text: str) -> None:
        """Whole words, as an input method hands them over; Enter between lines."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press(Qt.Key.Key_Return)
            for start in range(0, len(line), WORD):
                word = line[start : start + WORD]
                QApplication.sendEvent(self._focus(), QInputMethodEvent(word, []))
                self.paste(word)

    def paste(self, text: str) -> None:
        """Any text at once, without a word in the making before it."""
        commit = QInputMethodEvent()
        commit.setCommitString(text)
        QApplication.sendEvent(self._focus(), commit)

    def picture(self, name: str) -> None:
        """Save the window as it stands after everything has been painted."""
        pause(SETTLE_MILLISECONDS)
        file = self._folder / f"{name}.png"
        if not self._window.grab().save(str(file)):
            raise TourStuckError(f"cannot write {file.name}")
        self._log(f"picture {file.name}")

    def _focus(self) -> QWidget:
        self._be_active()
        focus = QApplication.focusWidget()
        return self._window if focus is None else focus

    def _be_active(self) -> None:
        """The off-screen platform lets go of the active window whenever some other window is destroyed."""
        if not self._window.isActiveWindow():
            self._window.activateWindow()
            self.wait("the window to be active", self._window.isActiveWindow)
