"""Rules in words: how heavy, where they count, why, what to say instead, and since when they are in the list."""

from PySide6.QtCore import QObject

from agent_console.domain.phrases.phrase_words import pattern_words
from agent_console.domain.phrases.rule import Mode, PhraseList, Severity
from agent_console.exchange.rule_origins import Layer
from agent_console.ui.rules.ground import Ground
from agent_console.ui.rules.rule_entry import DAYS, RuleEntry

NONE = "–"


class RuleWords(QObject):
    """The words of one interface language; `listed` is the list of the moment."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.listed = PhraseList()

    def severity(self, entry: RuleEntry) -> str:
        """A shape and a word."""
        if entry.rule is None:
            return NONE
        words = {
            Severity.BLOCK: self.tr("■ reword"),
            Severity.WARN: self.tr("▲ warning"),
            Severity.HINT: self.tr("● hint"),
        }
        return words[entry.rule.severity]

    def category(self, entry: RuleEntry) -> str:
        return self.tr("no longer in the list") if entry.rule is None else entry.category

    def calls(self, entry: RuleEntry) -> str:
        return f"{entry.calls:,}" if entry.calls else NONE

    def since(self, entry: RuleEntry) -> str:
        """Short, for the list."""
        if entry.rule is None:
            return NONE
        if entry.origin.layer is Layer.SHIPPED:
            return self.tr("shipped")
        if entry.origin.layer is Layer.DESK:
            return self.tr("this desk")
        words = self.tr("version {number} or before") if entry.origin.earlier else self.tr("version {number}")
        return words.format(number=entry.origin.since)

    def in_full(self, entry: RuleEntry) -> str:
        """All that the list says of a rule, a line for each."""
        rule = entry.rule
        counted = self.tr("in %n call(s)", "", entry.calls).replace(f"{entry.calls}", f"{entry.calls:,}", 1)
        lately = self.tr("Last {days} days: {calls}")
        lately = lately.format(days=DAYS, calls=counted if entry.calls else self.tr("in none"))
        if rule is None:
            return "\n".join([entry.id, "", self.tr("The list has this rule no more; its hits stay."), lately])
        listed, language = self.listed, self._ground.language
        paragraphs = [
            [f"{self.severity(entry)} · {self.category(entry)}"],
            [self.tr("Phrases"), *(f"  {pattern_words(pattern)}" for pattern in rule.patterns)],
            [self.tr("Counts"), f"  {self._mode(rule.mode)}"],
        ]
        exceptions = (
            (self.tr("after: {words}"), rule.except_prev),
            (self.tr("before: {words}"), rule.except_next),
            (self.tr("in: {words}"), rule.except_phrase),
        )
        spared = [
            "  " + words.format(words=self.tr(", ").join(map(pattern_words, ones)))
            for words, ones in exceptions
            if ones
        ]
        if spared:
            paragraphs.append([self.tr("But not"), *spared])
        why = listed.why(rule.id, language)
        if why:
            paragraphs.append([self.tr("Why"), f"  {why}"])
        better = listed.suggestions(rule.id, language)
        if better:
            paragraphs.append([self.tr("Better"), *(f"  {place}  {words}" for place, words in enumerate(better, 1))])
        known_as = self.tr("Id: {rule}").format(rule=rule.id)
        paragraphs.append([self.tr("In the list"), f"  {self._origin(entry)}", f"  {known_as}"])
        paragraphs.append([lately])
        return "\n\n".join("\n".join(lines) for lines in paragraphs)

    def _mode(self, mode: Mode) -> str:
        words = {
            Mode.ANYWHERE: self.tr("anywhere"),
            Mode.SENTENCE_START: self.tr("at the beginning of a sentence"),
            Mode.UTTERANCE: self.tr("where it is all that is said"),
            Mode.WORD: self.tr("as a word of its own"),
        }
        return words[mode]

    def _origin(self, entry: RuleEntry) -> str:
        if entry.origin.layer is Layer.SHIPPED:
            return self.tr("shipped with the console")
        if entry.origin.layer is Layer.DESK:
            return self.tr("from a file of this desk")
        version = entry.published
        if version is None:
            return self.since(entry)
        published = f"{version.published_at.astimezone(self._ground.zone):%Y-%m-%d %H:%M}"
        words = self.tr("the hotline's own, since {version}, published {time} by {job_number} {name}")
        return words.format(version=self.since(entry), time=published, job_number=version.job_number, name=version.name)
