"""The phrase check of the note that stands in the form: what is found, and what the agent says to it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call_hits import CallHit, CheckedNote, unresolved
from agent_console.domain.phrases.rule import in_language
from agent_console.exchange.phrases_of_day import PhrasesOfDay
from agent_console.ui.call.phrase_panel import Explanation


class PhraseWatch(QObject):
    """Signal `found(tuple[CallHit])`. A note of 2,000 characters takes a third of a millisecond: each key is checked.

    Before the list is there nothing is found, and `checked` is None: unchecked is not clean.
    """

    found = Signal(object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._phrases: PhrasesOfDay | None = None
        self._note = ""
        self._reason = ""
        self._hits: tuple[CallHit, ...] = ()

    def take(self, phrases: PhrasesOfDay) -> None:
        """Another list; the note is checked with it at once."""
        self._phrases = phrases
        self.check(self._note)

    def begin(self, note: str, before: CheckedNote | None = None) -> None:
        """Another record stands in the form; `before` is what was kept with it."""
        kept = [hit.override for hit in before.hits if hit.override] if before is not None else []
        self._reason = kept[0] if kept else ""
        self.check(note)

    def check(self, note: str) -> None:
        self._note = note
        found = () if self._phrases is None else self._phrases.checker.check(note)
        hits = (
            CallHit(hit.rule, hit.category, hit.severity.value, hit.start, hit.end, hit.text, hit.speaker.value)
            for hit in found
        )
        self._hits = tuple(self._with_reason(hit) for hit in hits)
        if self._phrases is not None and not any(hit.override for hit in self._hits):
            self._reason = ""  # it belongs to the words it was given for, and they are gone
        self.found.emit(self._hits)

    def give_reason(self, reason: str) -> None:
        """Why the words must stay as they are; kept with the call."""
        self._reason = reason.strip()
        self._hits = tuple(self._with_reason(hit) for hit in self._hits)
        self.found.emit(self._hits)

    @property
    def reason(self) -> str:
        return self._reason

    @property
    def checked(self) -> CheckedNote | None:
        """What is kept with the call; None while there is no list."""
        return None if self._phrases is None else CheckedNote(self._phrases.version, self._hits)

    @property
    def open_blocks(self) -> bool:
        """Whether something still asks for a rewording or a reason."""
        return bool(unresolved(self._hits))

    def explain(self, hit: CallHit) -> Explanation:
        if self._phrases is None:
            return Explanation(hit.category, "", ())
        phrases = self._phrases.checker.phrases
        category = phrases.category(hit.category)
        return Explanation(
            in_language(category.name, self._language) if category else hit.category,
            phrases.why(hit.rule, self._language),
            phrases.suggestions(hit.rule, self._language),
        )

    def _with_reason(self, hit: CallHit) -> CallHit:
        blocked = hit.speaker == "agent" and hit.severity == "block"
        return replace(hit, override=self._reason if blocked else "")
