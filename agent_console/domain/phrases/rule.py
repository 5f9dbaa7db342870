"""What a list of service taboos says: categories, rules, their severities and texts."""

from dataclasses import dataclass, field
from enum import StrEnum

Texts = tuple[tuple[str, str], ...]
"""A text in several languages: language and text, in the order in which they are written."""

NEAREST = {"zh_CN": ("zh_CN", "zh_TW", "en"), "zh_TW": ("zh_TW", "zh_CN", "en"), "en": ("en", "zh_CN", "zh_TW")}
"""In which languages a text is looked for, the wanted one first."""


class Severity(StrEnum):
    """How much a phrase weighs; `HINT` is advice and no violation."""

    BLOCK = "block"
    WARN = "warn"
    HINT = "hint"

    @property
    def weight(self) -> int:
        """The more, the heavier."""
        return _WEIGHTS[self]


_WEIGHTS = {Severity.BLOCK: 2, Severity.WARN: 1, Severity.HINT: 0}


class Mode(StrEnum):
    """Where a phrase counts."""

    ANYWHERE = "anywhere"
    SENTENCE_START = "sentence_start"
    UTTERANCE = "utterance"  # nothing else is said between two ends of sentences
    WORD = "word"  # no Latin letter or digit right before or after it


@dataclass(frozen=True, slots=True)
class Category:
    """A heading of the list."""

    id: str
    name: Texts
    why: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One taboo. `patterns` follow the grammar of `pattern`; the exceptions are literal text or patterns."""

    id: str
    category: str
    severity: Severity
    patterns: tuple[str, ...]
    mode: Mode = Mode.ANYWHERE
    except_prev: tuple[str, ...] = ()
    except_next: tuple[str, ...] = ()
    except_phrase: tuple[str, ...] = ()
    why: Texts = ()
    suggest: tuple[Texts, ...] = ()
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhraseList:
    """A whole list. `version` names it in stored hits; ids are unique."""

    version: str = ""
    categories: tuple[Category, ...] = ()
    rules: tuple[Rule, ...] = ()
    _by_id: dict[str, Rule] = field(default_factory=dict, init=False, repr=False, compare=False)
    _headings: dict[str, Category] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._by_id.update((rule.id, rule) for rule in self.rules)
        self._headings.update((category.id, category) for category in self.categories)

    def rule(self, rule_id: str) -> Rule | None:
        return self._by_id.get(rule_id)

    def category(self, category_id: str) -> Category | None:
        return self._headings.get(category_id)

    def why(self, rule_id: str, language: str) -> str:
        """The rule's own reason, else its category's, in the nearest language; empty when there is none."""
        rule = self.rule(rule_id)
        if rule is None:
            return ""
        category = self.category(rule.category)
        return in_language(rule.why, language) or in_language(category.why if category else (), language)

    def suggestions(self, rule_id: str, language: str) -> tuple[str, ...]:
        """Better wordings, the best first; those that lack the language in the nearest one."""
        rule = self.rule(rule_id)
        return tuple(in_language(texts, language) for texts in rule.suggest) if rule else ()

    def on_top(self, other: "PhraseList") -> "PhraseList":
        """Lay another list on top of this one: its rules and categories replace those of the same id."""
        versions = [version for version in (self.version, other.version) if version]
        return PhraseList(
            "+".join(dict.fromkeys(versions)),
            tuple((self._headings | other._headings).values()),
            tuple((self._by_id | other._by_id).values()),
        )


def in_language(texts: Texts, language: str) -> str:
    """The text in that language or the nearest one there is."""
    told = dict(texts)
    return next(
        (told[one] for one in NEAREST.get(language, NEAREST["en"]) if one in told), texts[0][1] if texts else ""
    )
