"""A changed list shows every hit that appears or disappears."""

from agent_console.domain.phrases import Severity
from agent_console.domain.phrases.comparing import compare
from tests.domain.phrases.lists import a_checker, a_rule


def test_what_appears_and_disappears_is_told_by_place() -> None:
    old = a_checker(a_rule("我不管", id="a"), a_rule("别问我", id="b"))
    new = a_checker(a_rule("别问我", id="b", severity=Severity.WARN), a_rule("随便你", id="c"))
    changes = compare(old, new, "随便你，我不管，别问我")
    assert [(change.hit.rule, change.appears) for change in changes] == [
        ("c", True),
        ("a", False),
        ("b", False),
        ("b", True),
    ]


def test_the_same_list_changes_nothing() -> None:
    checker = a_checker(a_rule("我不管"))
    assert compare(checker, a_checker(a_rule("我不管")), "我不管") == ()
