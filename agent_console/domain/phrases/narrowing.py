"""Which rules can find anything in a text at all, for a command that checks one text and is gone again."""

import re
from dataclasses import replace

from agent_console.domain.phrases.fold import fold, fold_letters, runless_all
from agent_console.domain.phrases.rule import Rule
from agent_console.domain.phrases.sources import Source

_NO_LETTER = re.compile(r"\{[0-9,]*\}|[\ue000-\uf8ff]+")
"""Slots, and the private characters that no pattern may use."""
_GROUP = re.compile(r"\[[^\[\](){}]*\]|\(([^\[\](){}]*)\)")
_SPECIAL = re.compile(r"[\[\](){}|]")
_UNPAIRED = re.compile(r"[\[\](){}]")
_IMPOSSIBLE = "\ue000"


def narrowed(source: Source, text: str) -> Source:
    """The source without the rules that need a character which the text lacks, however it is disguised."""
    letters = set(fold(text))
    return replace(source, rules=tuple(rule for rule in source.rules if may_find(rule, letters)))


def may_find(rule: Rule, letters: set[str]) -> bool:
    """Whether one of its patterns can do with these folded letters; what is no pattern is given the chance."""
    row = fold_letters("\n".join(rule.patterns))
    bare, found = _NO_LETTER.sub("", row), 1
    while found:
        bare, found = _GROUP.subn("", bare)
    patterns = row.split("\n")
    if not _SPECIAL.search(bare):  # what stands outside all brackets is asked first, of all patterns in one go
        needed = runless_all(bare.split("\n"))
        patterns = [pattern for pattern, some in zip(patterns, needed, strict=True) if letters.issuperset(some)]
    return any(_may_be_made(pattern, letters) for pattern in patterns)


def _may_be_made(pattern: str, letters: set[str]) -> bool:
    pattern = _NO_LETTER.sub("", pattern)
    found = 1
    while found:
        pattern, found = _GROUP.subn(lambda group: _made_of(group[1], letters), pattern)
    return _UNPAIRED.search(pattern) is not None or not _made_of(pattern, letters)


def _made_of(choices: str | None, letters: set[str]) -> str:
    """Nothing if one of the choices can be made of the letters, or if all may be left out."""
    if choices is None or any(_has_all(choice, letters) for choice in choices.split("|")):
        return ""
    return _IMPOSSIBLE


def _has_all(choice: str, letters: set[str]) -> bool:
    missing = set(choice) - letters
    return not missing or (_IMPOSSIBLE not in missing and not fold("".join(missing)))
