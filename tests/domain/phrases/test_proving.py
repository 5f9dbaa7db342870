"""Every rule shows what it finds before it is used; what fails is refused with its place, and the rest works."""

from agent_console.domain.file_faults import Reason
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.proving import parse_list, prove
from agent_console.domain.phrases.sources import layered
from tests.domain.phrases.lists import found
from tests.domain.phrases.test_list_file import FIRST_LINE, HEAD, RULE, SECOND

SIZE = RULE.count("\n")


def told(text: str) -> tuple[list[str], list[tuple[int, Reason, str]]]:
    phrases, faults = parse_list(text, "x.toml")
    return [rule.id for rule in phrases.rules], [(fault.line, fault.reason, fault.subject) for fault in faults]


def test_a_rule_that_proves_itself_is_used() -> None:
    assert told(HEAD + RULE) == (["not-mine"], [])


def test_a_rule_that_misses_its_example_is_refused() -> None:
    text = HEAD + RULE.replace('match = ["不关我事"]', 'match = ["不关我事", "关我什么事"]', 1) + SECOND
    assert told(text) == (["second"], [(FIRST_LINE, Reason.EXAMPLE_MISSED, "not-mine: 关我什么事")])


def test_a_rule_that_flags_its_counter_example_is_refused() -> None:
    text = HEAD + RULE.replace('no_match = ["没事"]', 'no_match = ["这不关我事"]')
    assert told(text) == ([], [(FIRST_LINE, Reason.EXAMPLE_FLAGGED, "not-mine: 这不关我事")])


def test_a_quoted_hit_is_no_match_and_does_for_a_counter_example() -> None:
    quoted = '"客户：不关我事"'
    assert told(HEAD + RULE.replace('no_match = ["没事"]', f"no_match = [{quoted}]"))[1] == []
    assert told(HEAD + RULE.replace('match = ["不关我事"]', f"match = [{quoted}]", 1))[1][0][1] is Reason.EXAMPLE_MISSED


def test_an_example_counts_although_a_longer_phrase_covers_it() -> None:
    longer = SECOND.replace("不关我[的]事", "真不关我[的]事").replace('"不关我事"', '"真不关我事"')
    assert told(HEAD + RULE.replace('match = ["不关我事"]', 'match = ["真不关我事"]') + longer)[1] == []


def test_a_suggestion_that_is_a_violation_itself_is_refused_and_its_rule_stays() -> None:
    text = (
        HEAD
        + RULE
        + SECOND.replace("不关我[的]事", "别问我").replace("不关我事", "别问我").replace("我来核实", "这不关我事")
    )
    assert told(text) == (
        ["not-mine", "second"],
        [(FIRST_LINE + SIZE, Reason.SUGGESTION_FLAGGED, "second: 这不关我事")],
    )
    phrases, _ = parse_list(text, "own.toml")
    assert phrases.suggestions("second", "zh_CN") == ()
    assert phrases.suggestions("not-mine", "zh_CN") != ()


def test_a_suggestion_is_not_held_against_a_refused_rule() -> None:
    refused = RULE.replace('no_match = ["没事"]', 'no_match = ["不关我事"]')
    text = (
        HEAD
        + refused
        + SECOND.replace("不关我[的]事", "别问我").replace("不关我事", "别问我").replace("我来核实", "这不关我事")
    )
    assert told(text)[0] == ["second"]


def test_a_broken_pattern_and_an_unknown_category_are_refused() -> None:
    text = HEAD + RULE.replace("不关我[的]事", "不关我[的事") + SECOND.replace('"shirk"', '"gone"')
    ids, faults = told(text)
    assert ids == []
    assert [fault[:2] for fault in faults] == [
        (FIRST_LINE, Reason.BROKEN_PATTERN),
        (FIRST_LINE + SIZE, Reason.UNKNOWN_CATEGORY),
    ]


def test_a_rule_that_can_never_match_is_refused() -> None:
    assert told(HEAD + RULE.replace("不关我[的]事", "？！"))[1][0][1] is Reason.BROKEN_PATTERN


def test_a_later_layer_replaces_a_rule_and_a_layer_has_each_id_once() -> None:
    first, again = read_rules(HEAD + RULE, "a.toml"), read_rules("schema = 1\n" + RULE, "b.toml")
    own = read_rules("schema = 1\n" + RULE.replace("不关我[的]事", "别问我").replace("不关我事", "别问我"), "own.toml")
    proven = prove(layered([[first, again], [own]]))
    assert [(fault.file, fault.line, fault.reason) for fault in proven.faults] == [("b.toml", 2, Reason.DUPLICATE)]
    assert found(proven.checker, "不关我的事，别问我") == ["别问我"]


def test_progress_ends_with_all_rules_done() -> None:
    steps: list[tuple[int, int]] = []
    prove(read_rules(HEAD + RULE + SECOND, "x.toml"), lambda done, total: steps.append((done, total)))
    assert steps[-1] == (2, 2)
    assert all(done <= total for done, total in steps)


def test_progress_only_rises_where_a_refused_rule_gives_way_to_the_one_beneath() -> None:
    shipped = read_rules(HEAD + RULE, "a.toml")
    own = read_rules(HEAD + RULE.replace('match = ["不关我事"]', 'match = ["别问我"]', 1), "b.toml")
    steps: list[tuple[int, int]] = []
    proven = prove(layered([[shipped], [own]]), lambda done, total: steps.append((done, total)))
    assert [(fault.file, fault.reason) for fault in proven.faults] == [("b.toml", Reason.EXAMPLE_MISSED)]
    assert found(proven.checker, "这不关我事") == ["不关我事"]
    assert steps == sorted(steps)
    assert steps[-1] == (1, 1)
