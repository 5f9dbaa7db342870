"""What a verb still needs is asked in the bar; the words in the making are kept on this desk until they are sent."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from agent_console.exchange.answers import Answers
from agent_console.ui.begun_words import BegunWords
from agent_console.ui.jobs import Jobs
from agent_console.ui.widgets.comment_bar import CommentBar
from agent_console.ui.widgets.step_bar import Question, StepBar

Then = Callable[[str, str], object]
"""What is done with the chosen value and the words."""


class Asking(QObject):
    """One question at a time. Signals: `left()` when the bar went with the focus in it, `trouble(ConsoleError)`."""

    left = Signal()
    trouble = Signal(object)

    def __init__(self, bar: StepBar | CommentBar, jobs: Jobs, kept: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._about = ""
        self._then: Then | None = None
        self.verb = ""
        self.begun = BegunWords(jobs, kept, self._now, self)
        self.begun.trouble.connect(self.trouble)
        bar.confirmed.connect(self._confirmed)
        bar.left.connect(self._put_away)

    def start(self) -> None:
        self.begun.start()

    def stop(self) -> None:
        self.begun.stop()

    @property
    def open(self) -> bool:
        return self._bar.question is not None

    def ask(self, verb: str, about: str, question: Question, then: Then) -> None:
        """Ask, with the words that were begun for the same verb about the same thing, if there are any; `about` is
        empty where they are not worth keeping.
        """
        self.begun.keep_last()
        self.verb, self._about, self._then = verb, "", then
        about = f"{verb}.{about}" if about else ""
        begun = self.begun.begun(about)
        self._bar.ask(replace(question, text=begun) if begun else question)
        self._about = about

    def confirm(self) -> None:
        """As the button does."""
        self._bar.confirm()

    def done(self) -> None:
        """It is on the disk: the words are not needed any more."""
        about, self._about = self._about, ""
        self._close()
        if about:
            self.begun.forget(about)

    def close(self) -> None:
        """Something else comes first; the words stay."""
        self.begun.keep_last()
        self._about = ""
        self._close()

    def _close(self) -> None:
        self.verb, self._then = "", None
        had_focus = self._bar.has_focus()
        self._bar.close_it()
        if had_focus:
            self.left.emit()

    def _put_away(self) -> None:
        self.close()
        self.left.emit()

    def _confirmed(self, chosen: str, words: str) -> None:
        if self._then is not None:
            self._then(chosen, words)

    def _now(self) -> tuple[str, str]:
        return self._about, self._bar.line.text_with_composing() if self._about else ""
