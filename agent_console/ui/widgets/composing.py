"""Text that an input method is still composing (pinyin letters, say) and how it is kept in an input."""

from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QWidget


@runtime_checkable
class ComposingInput(Protocol):
    """An input that knows which of the letters it shows have not been committed yet."""

    @property
    def composing(self) -> str: ...
    def committed(self) -> str: ...
    def keep_composing(self) -> bool: ...


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
        commit = QInputMethodEvent()
        commit.setCommitString(letters)
        QCoreApplication.sendEvent(widget, commit)
        if has_the_method:
            method.reset()
    return True
