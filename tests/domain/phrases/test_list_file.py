"""TOML rules are read; a faulty one is left out with its file, line and reason, and never takes the others with it."""

import pytest

from agent_console.domain.file_faults import Reason
from agent_console.domain.phrases import Mode, Severity
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.sources import Source

HEAD = """\
schema = 1
version = "2026.11"
[[category]]
id = "shirk"
name = {zh_CN = "推诿", en = "Passing the buck"}
why = {zh_CN = "没人管。"}
"""
RULE = """\
[[rule]]
id = "not-mine"
category = "shirk"
severity = "block"
patterns = ["不关我[的]事"]
mode = "word"
except_prev = ["并"]
except_next = ["业"]
except_phrase = ["不关我的事业部"]
why = {en = "It is."}
suggest = [{zh_CN = "我来核实", en = "Let me check"}]
match = ["不关我事"]
no_match = ["没事"]
"""
SECOND = RULE.replace("not-mine", "second")
FIRST_LINE = HEAD.count("\n") + 1


def faults(source: Source) -> list[tuple[int, Reason, str]]:
    return [(fault.line, fault.reason, fault.subject) for fault in source.faults]


def test_a_rule_is_read_with_all_its_fields() -> None:
    source = read_rules(HEAD + RULE, "x.toml")
    assert source.faults == ()
    assert source.version == "2026.11"
    assert [category.id for category in source.categories] == ["shirk"]
    (rule,) = source.rules
    assert (rule.severity, rule.mode, rule.patterns) == (Severity.BLOCK, Mode.WORD, ("不关我[的]事",))
    assert (rule.except_prev, rule.except_next, rule.except_phrase) == (("并",), ("业",), ("不关我的事业部",))
    assert rule.suggest == ((("zh_CN", "我来核实"), ("en", "Let me check")),)
    assert (rule.match, rule.no_match, rule.why) == (("不关我事",), ("没事",), (("en", "It is."),))
    assert source.place("not-mine") == ("x.toml", FIRST_LINE)


@pytest.mark.parametrize(
    ("old", "new", "reason", "subject", "line"),
    [
        ('severity = "block"', 'severity = "loud"', Reason.WRONG_VALUE, "severity 'loud'", 3),
        ('severity = "block"\n', "", Reason.MISSING_KEY, "severity", 0),
        ('mode = "word"', 'mode = "always"', Reason.WRONG_VALUE, "mode 'always'", 5),
        ('mode = "word"', 'moed = "word"', Reason.UNKNOWN_KEY, "moed", 5),
        ('patterns = ["不关我[的]事"]', "patterns = []", Reason.EMPTY_TEXT, "patterns", 4),
        ('patterns = ["不关我[的]事"]', 'patterns = [" "]', Reason.EMPTY_TEXT, "patterns", 4),
        ('patterns = ["不关我[的]事"]', 'patterns = "不关我事"', Reason.WRONG_TYPE, "patterns", 4),
        ('match = ["不关我事"]\n', "", Reason.MISSING_KEY, "match", 0),
        ('no_match = ["没事"]', "no_match = [1]", Reason.WRONG_TYPE, "no_match", 12),
        ('why = {en = "It is."}', 'why = "It is."', Reason.WRONG_TYPE, "why", 9),
        ('why = {en = "It is."}', 'why = {en = ""}', Reason.EMPTY_TEXT, "why", 9),
        ('why = {en = "It is."}', 'why = {e = "It is."}', Reason.WRONG_VALUE, "why e", 9),
        ('suggest = [{zh_CN = "我来核实", en = "Let me check"}]', "suggest = 1", Reason.WRONG_TYPE, "suggest", 10),
        ('category = "shirk"', "category = 1", Reason.WRONG_TYPE, "category", 2),
    ],
)
def test_a_faulty_rule_is_left_out_and_the_next_is_read(
    old: str, new: str, reason: Reason, subject: str, line: int
) -> None:
    assert old in RULE
    source = read_rules(HEAD + RULE.replace(old, new) + SECOND, "x.toml")
    assert faults(source) == [(FIRST_LINE + line, reason, f"not-mine: {subject}")]
    assert [rule.id for rule in source.rules] == ["second"]


def test_an_id_comes_once_and_is_a_word() -> None:
    source = read_rules(HEAD + RULE + RULE + SECOND.replace('"second"', '"Not this"'), "x.toml")
    assert [fault[1:] for fault in faults(source)] == [
        (Reason.DUPLICATE, "not-mine: id not-mine"),
        (Reason.WRONG_VALUE, "Not this: id 'Not this'"),
    ]
    assert len(source.rules) == 1


@pytest.mark.parametrize(
    ("head", "reason", "rules"),
    [
        (HEAD.replace("schema = 1\n", ""), Reason.MISSING_KEY, 1),
        (HEAD.replace("schema = 1", "schema = 2"), Reason.WRONG_VALUE, 0),
        (HEAD.replace('version = "2026.11"', "version = 1"), Reason.WRONG_TYPE, 1),
        (HEAD.replace("schema = 1", "schema = 1\nauthor = 1"), Reason.UNKNOWN_KEY, 1),
        (HEAD.replace('id = "shirk"\n', ""), Reason.MISSING_KEY, 1),
        (HEAD.replace("name = ", "nome = "), Reason.UNKNOWN_KEY, 1),
    ],
)
def test_a_faulty_head_is_told(head: str, reason: Reason, rules: int) -> None:
    source = read_rules(head + RULE, "x.toml")
    assert [fault[1] for fault in faults(source)] == [reason]
    assert len(source.rules) == rules


@pytest.mark.parametrize(
    ("text", "reason"), [("schema = 1\nrule = 1", Reason.WRONG_TYPE), ("schema = 1\nrule = [1]", Reason.WRONG_TYPE)]
)
def test_rules_that_are_no_tables_are_told(text: str, reason: Reason) -> None:
    assert [fault[:2] for fault in faults(read_rules(text, "x.toml"))] == [(2, reason)]


def test_a_slip_takes_only_its_own_rule_away() -> None:
    broken = RULE.replace('id = "not-mine"', 'id = "not-mine')
    source = read_rules(HEAD + broken + SECOND + SECOND, "x.toml")
    assert [(line, reason) for line, reason, _ in faults(source)] == [
        (FIRST_LINE + 1, Reason.SYNTAX),
        (FIRST_LINE + 2 * RULE.count("\n") + 1, Reason.DUPLICATE),
    ]
    assert [rule.id for rule in source.rules] == ["second"]
    assert source.version == "2026.11"
    assert source.place("second") == ("x.toml", FIRST_LINE + RULE.count("\n"))


@pytest.mark.parametrize("text", ["[[rule", "\0", "v = " + "[" * 5000, "{", "v = 1" * 3000])
def test_what_is_no_toml_at_all_is_a_located_fault(text: str) -> None:
    source = read_rules(text, "x.toml")
    assert source.rules == ()
    assert {fault[1] for fault in faults(source)} == {Reason.SYNTAX}


def test_a_place_is_right_where_a_text_looks_like_a_table() -> None:
    text = HEAD + RULE.replace('no_match = ["没事"]', 'no_match = ["""\n[[rule]]\n"""]') + SECOND
    assert read_rules(text, "x.toml").place("second") == ("x.toml", FIRST_LINE + RULE.count("\n") + 2)


def test_a_byte_order_mark_is_passed_over() -> None:
    assert len(read_rules("\ufeff" + HEAD + RULE, "x.toml").rules) == 1
