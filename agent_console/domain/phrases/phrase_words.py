"""How a rule is called in a list: its first phrase, with the signs of the pattern grammar put into plain ones."""

import re

from agent_console.domain.phrases.rule import Rule

_SLOT = re.compile(r"\{\d+,\d+\}")
_ONE_OF = re.compile(r"\(([^()\[\]{}]*)\)")
_MAYBE = re.compile(r"\[([^()\[\]{}]*)\]")


def pattern_words(pattern: str) -> str:
    """A pattern to be read: `(哎|诶)，[你]{1,8}` becomes `哎/诶，〔你〕…`."""
    words, before = _SLOT.sub("…", pattern), ""
    while words != before:
        before = words
        words = _ONE_OF.sub(lambda found: found[1].replace("|", "/"), words)
        words = _MAYBE.sub(lambda found: f"〔{found[1].replace('|', '/')}〕", words)
    return words


def phrase_words(rule: Rule) -> str:
    """The first phrase of the rule."""
    return pattern_words(rule.patterns[0]) if rule.patterns else rule.id
