"""Answers that are being written, one for each escalation: none is lost when another is looked at or the desk stops."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.exchange.answers import Answers
from agent_console.ui.jobs import Jobs

BEAT_MILLISECONDS = 250
LOOK_EVERY = 4
"""Beats after which it is looked what another window of the same person has written or sent."""


class AnswerDrafts(QObject):
    """Keeps what differs from what was kept last on a fixed beat: never re-armed by typing. The same person may write
    in two windows: what changed in the other one comes over, and what changed in both is kept from both.

    `written` gives the id that is in the editor and its text with the letters in the making. Signals: `changed()` when
    another escalation has a draft or one has none any more, `came(str)` with the id whose words another window has
    changed, `found(int)` how many there were, `trouble(ConsoleError)`.
    """

    changed = Signal()
    came = Signal(str)
    found = Signal(int)
    trouble = Signal(object)

    def __init__(
        self, jobs: Jobs, answers: Answers, written: Callable[[], tuple[str, str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._answers = answers
        self._written = written
        self._texts: dict[str, str] = {}
        self._kept: dict[str, str] = {}
        self._brought_back: set[str] = set()
        self._under_way = False
        self._beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    @property
    def ids(self) -> set[str]:
        """The escalations with an answer that is not sent."""
        return set(self._texts)

    def start(self) -> None:
        """Bring back what was left unsent, then keep what is written."""
        self._jobs.run(self._answers.found, self._bring_back, self.trouble.emit, owner=self)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._take_written()
        self._keep()

    def text(self, escalation_id: str) -> str:
        return self._texts.get(escalation_id, "")

    def write(self, escalation_id: str, text: str) -> None:
        before = self.ids
        if text.strip():
            self._texts[escalation_id] = text
        else:
            self._texts.pop(escalation_id, None)
        if self.ids != before:
            self.changed.emit()

    def was_sent(self, escalation_id: str, words: Iterable[str]) -> bool:
        """Whether what was brought back is among words that have been sent: the desk stopped just then. Asked once."""
        if escalation_id not in self._brought_back:
            return False
        self._brought_back.discard(escalation_id)
        return self.text(escalation_id).strip() in {one.strip() for one in words}

    def beat(self) -> None:
        """What the timer does. One write is under way at most: on a slow disk beats are skipped."""
        self._take_written()
        self._beats += 1
        if not self._under_way:
            self._keep(look=self._beats % LOOK_EVERY == 0)

    def _take_written(self) -> None:
        escalation_id, text = self._written()
        if escalation_id:
            self.write(escalation_id, text)

    def _keep(self, *, look: bool = False) -> None:
        texts, kept = dict(self._texts), self._kept
        fresh = {one: text for one, text in texts.items() if kept.get(one) != text}
        gone = kept.keys() - texts.keys()
        if not fresh and not gone and not look:
            return
        self._under_way = True

        def done(elsewhere: dict[str, str]) -> None:
            self._under_way = False
            self._kept = texts
            self._take_elsewhere(elsewhere, texts, kept)

        self._jobs.run(lambda: self._write_down(fresh, gone, kept), done, self._not_kept, owner=self)

    def _write_down(self, fresh: dict[str, str], gone: Collection[str], kept: dict[str, str]) -> dict[str, str]:
        """Gives the words of another window by their ids, empty for what was sent there."""
        elsewhere = self._elsewhere(kept)
        for one, text in fresh.items():
            theirs = elsewhere.pop(one, "").strip()
            if theirs and theirs not in text:
                elsewhere[one] = f"{theirs}\n{text}"
            self._answers.keep(one, elsewhere.get(one, text))
        for one in gone:
            if not elsewhere.get(one):
                elsewhere.pop(one, None)
                self._answers.drop(one)
        return elsewhere

    def _elsewhere(self, kept: dict[str, str]) -> dict[str, str]:
        """What differs on the disk from what this window knows of it."""
        there = self._answers.found()
        changed = {one: text for one, text in there.items() if kept.get(one) != text}
        return changed | {one: "" for one in kept.keys() - there.keys() if self._answers.gone(one)}

    def _take_elsewhere(self, elsewhere: dict[str, str], known: dict[str, str], kept: dict[str, str]) -> None:
        for one, text in elsewhere.items():
            if self.text(one) != known.get(one, ""):  # typed meanwhile: the next turn keeps both
                self._kept = {**self._kept, one: kept.get(one, "")}
                continue
            self._kept = {**self._kept, one: text}
            self.write(one, text)
            if not text:
                self._kept.pop(one)
            self.came.emit(one)

    def _not_kept(self, error: Exception) -> None:
        self._under_way = False
        self.trouble.emit(error)

    def _bring_back(self, texts: dict[str, str]) -> None:
        self._kept = dict(texts)
        self._brought_back = set(texts)
        self._texts = {**texts, **self._texts}
        if texts:
            self.changed.emit()
            self.found.emit(len(texts))
