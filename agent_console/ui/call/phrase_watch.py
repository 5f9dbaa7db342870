"""The phrase check of the note that stands in the form: what is found, and what the agent says to it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call_hits import CallHit, CheckedNote, Reasons, is_block, unresolved
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
        self._reasons: dict[tuple[str, str], str] = {}
        self._hits: tuple[CallHit, ...] = ()

    def take(self, phrases: PhrasesOfDay) -> None:
        """Another list; the note is checked with it at once."""
        self._phrases = phrases
        self.check(self._note)

    def begin(self, note: str, reasons: Reasons = ()) -> None:
        """Another record stands in the form; `reasons` were kept with it."""
        self._reasons = {(rule, text): reason for rule, text, reason in reasons}
        self.check(note)

    def check(self, note: str) -> None:
        self._note = note
        found = () if self._phrases is None else self._phrases.check(note).hits
        self._hits = tuple(self._with_reason(hit) for hit in found)
        if self._phrases is not None:  # a reason belongs to the words it was given for
            here = {(hit.rule, hit.text) for hit in self._hits if hit.override}
            self._reasons = {words: reason for words, reason in self._reasons.items() if words in here}
        self.found.emit(self._hits)

    def give_reason(self, hits: tuple[CallHit, ...], reason: str) -> None:
        """Why these words must stay as they are; kept with the call. The same words elsewhere in the note share it."""
        self._reasons |= {(hit.rule, hit.text): reason.strip() for hit in hits}
        self._hits = tuple(self._with_reason(hit) for hit in self._hits)
        self.found.emit(self._hits)

    @property
    def reasons(self) -> Reasons:
        """Those given so far, also before the list is there that finds their words."""
        return tuple((rule, text, reason) for (rule, text), reason in self._reasons.items() if reason)

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
        reason = self._reasons.get((hit.rule, hit.text), "") if is_block(hit) else ""
        return replace(hit, override=reason) if reason != hit.override else hit
