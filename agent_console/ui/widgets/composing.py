"""Text that an input method is still composing (pinyin letters, say) and how it is kept in an input."""

import time
from collections.abc import Callable
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QWidget

_JUST_NOW_S = 0.4  # Qt waits 0.1 s before it believes that the focus went to another program


@runtime_checkable
class ComposingInput(Protocol):
    """An input that knows which of the letters it shows have not been committed yet."""

    @property
    def composing(self) -> str: ...
    def committed(self) -> str: ...
    def keep_composing(self) -> bool: ...
    def bring_back(self) -> bool: ...


def keep_composing_in(target: ComposingInput) -> bool:
    """Turn what is being composed in `target` into its text, exactly once; False when there was nothing.

    The input method is asked first, because what it makes of the letters is what the person expects. Some commit
    at once, some drop the letters, some do nothing: what they left undone is done here.
    """
    letters = target.composing
    if not letters:
        return False
    widget = cast(QWidget, target)
    before = target.committed()
    method = QGuiApplication.inputMethod()
    has_the_method = QGuiApplication.focusObject() is widget
    if has_the_method:
        method.commit()
    if target.committed() == before:
        _commit(widget, letters)
        if has_the_method:
            method.reset()
    return True


class TakenAway:
    """Letters that an input method took away without committing them, remembered for a moment.

    ibus does so when another window comes to the front, a tenth of a second before Qt on X11 hears of it. A person
    who cancels a word leaves the same trace, so only a window that loses the focus at once brings letters back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.forget()

    def forget(self) -> None:
        self._letters = ""
        self._when = 0.0
        self._place: tuple[str, int] = ("", 0)

    def watch(self, before: str, event: QInputMethodEvent, place: tuple[str, int]) -> None:
        """Look at an event that met `before` being composed; `place` is the committed text and the caret in it."""
        if event.preeditString() or event.commitString():
            self.forget()
        elif before:
            self._letters, self._when, self._place = before, self._clock(), place

    def bring_back(self, widget: QWidget, place: tuple[str, int]) -> bool:
        """Commit the letters after all if they went just now from this very place; False when there are none."""
        letters, when, taken_from = self._letters, self._when, self._place
        self.forget()
        if not letters or place != taken_from or self._clock() - when > _JUST_NOW_S:
            return False
        _commit(widget, letters)
        return True


def _commit(widget: QWidget, letters: str) -> None:
    commit = QInputMethodEvent()
    commit.setCommitString(letters)
    QCoreApplication.sendEvent(widget, commit)
