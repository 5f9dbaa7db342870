"""The checker of service taboos: what is said against the rulebook in a note, and whose words it is."""

from agent_console.domain.phrases.checker import Checker
from agent_console.domain.phrases.hit import Hit, Speaker, violations
from agent_console.domain.phrases.rule import Category, Mode, PhraseList, Rule, Severity

__all__ = ["Category", "Checker", "Hit", "Mode", "PhraseList", "Rule", "Severity", "Speaker", "violations"]
