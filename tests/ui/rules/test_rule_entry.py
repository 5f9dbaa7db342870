"""How the rules stand before anybody sorts."""

import pytest

from agent_console.domain.phrases.rule import Rule, Severity
from agent_console.ui.rules.rule_entry import RuleEntry, is_foreign
from agent_console.ui.rules.rule_table import RuleTable
from tests.ui.rules.conftest import Sit


@pytest.mark.parametrize(
    ("phrase", "language", "foreign"),
    [
        ("不归(我/我们)管", "zh_CN", False),
        ("不归(我/我们)管", "en", True),
        ("calm down", "zh_TW", True),
        ("calm down", "en", False),
        ("OK吗", "zh_CN", False),
    ],
)
def test_a_phrase_is_foreign_in_another_script(phrase: str, language: str, foreign: bool) -> None:
    assert is_foreign(phrase, language) is foreign


def test_phrases_of_the_window_stand_before_those_of_another_language(sit: Sit) -> None:
    seat = sit()
    table = RuleTable(seat.room.rules.words)
    rule = Rule(id="one", category="a", severity=Severity.HINT, patterns=("x",))
    table.show_rules(
        [
            RuleEntry(id="gone", rule=None, calls=1, phrase="gone"),
            RuleEntry(id="en", rule=rule, calls=0, category="A", phrase="calm down", foreign=True),
            RuleEntry(id="zh", rule=rule, calls=0, category="B", phrase="冷静"),
        ]
    )
    assert [row.id for row in table.rows] == ["zh", "en", "gone"]
