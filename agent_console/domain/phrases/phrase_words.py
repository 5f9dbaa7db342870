"""How a rule is called in a list: its first phrase, with the signs of the pattern grammar put into plain ones."""

import re

from agent_console.domain.phrases.rule import Rule

_SLOT = re.compile(r"\{\d+,\d+\}")
_ONE_OF = re.compile(r"\(([^()\[\]{}]*)\)")
_MAYBE = re.compile(r"\[([^()\[\]{}]*)\]")
_OPEN, _CLOSE = "\ue000", "\ue001"  # nobody writes these
_WHOLE = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}]*){_CLOSE}")


def pattern_words(pattern: str) -> str:
    """A pattern to be read: `我[们]{1,8}(去|来)` becomes `我〔们〕…(去/来)`, and `(哎|诶)` becomes `哎/诶`."""
    words, before = _SLOT.sub("…", pattern), ""
    while words != before:
        before = words
        words = _ONE_OF.sub(lambda found: f"{_OPEN}{found[1].replace('|', '/')}{_CLOSE}", words)
        words = _MAYBE.sub(lambda found: f"〔{found[1].replace('|', '/')}〕", words)
    whole = _WHOLE.fullmatch(words)
    return whole[1] if whole is not None else words.replace(_OPEN, "(").replace(_CLOSE, ")")


def phrase_words(rule: Rule) -> str:
    """The first phrase of the rule."""
    return pattern_words(rule.patterns[0]) if rule.patterns else rule.id
