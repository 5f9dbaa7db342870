"""A hotline's own phrases in bulk: CSV and one a line."""

import pytest

from agent_console.domain.file_faults import Reason
from agent_console.domain.phrases import Category, Mode, Severity
from agent_console.domain.phrases.bulk_file import read_csv, read_lines
from agent_console.domain.phrases.proving import prove
from tests.domain.phrases.lists import found

KNOWN = (Category("shirk", (("zh_CN", "推诿客户"), ("en", "Passing the buck")), ()),)


def test_each_line_is_a_phrase_that_warns() -> None:
    source = read_lines("\ufeff我不管\n\n# 说明\n  别问我 \nwhatever\n", "own.txt")
    assert source.faults == ()
    assert [rule.id for rule in source.rules] == ["own:我不管", "own:别问我", "own:whatever"]
    assert {rule.severity for rule in source.rules} == {Severity.WARN}
    assert [rule.mode for rule in source.rules] == [Mode.ANYWHERE, Mode.ANYWHERE, Mode.WORD]
    assert source.place("own:别问我") == ("own.txt", 4)
    assert [category.id for category in source.categories] == ["own"]


def test_a_row_may_name_category_severity_and_a_better_wording() -> None:
    text = "短语,category,severity,suggestion\n我不管,推诿客户,BLOCK,我来核实\n别问我,,,\n懒得理你,态度,hint\n"
    source = read_csv(text, "own.csv", KNOWN)
    assert source.faults == ()
    assert [(rule.category, rule.severity) for rule in source.rules] == [
        ("shirk", Severity.BLOCK),
        ("own", Severity.WARN),
        ("态度", Severity.HINT),
    ]
    assert source.rules[0].suggest == ((("zh_CN", "我来核实"),),)
    assert [category.id for category in source.categories] == ["own", "态度"]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("我不管,shirk,loud", Reason.WRONG_VALUE),
        ("。。,shirk,warn", Reason.EMPTY_TEXT),
        (",shirk,warn", Reason.EMPTY_TEXT),
        ("我不理,,,,", Reason.WRONG_VALUE),
        ("别问我", Reason.DUPLICATE),
        ("别 问 我", Reason.DUPLICATE),
        ("长" * 201, Reason.WRONG_VALUE),
        ('"没有结尾', Reason.WRONG_VALUE),
        ('"引号"之后', Reason.WRONG_VALUE),
    ],
)
def test_a_faulty_row_is_told_with_its_line_and_the_others_are_read(row: str, reason: Reason) -> None:
    source = read_csv(f"别问我\n{row}\n懒得理你\n", "own.csv", KNOWN)
    assert [(fault.line, fault.reason) for fault in source.faults] == [(2, reason)]
    assert [rule.id for rule in source.rules] == ["own:别问我", "own:懒得理你"]


def test_a_cell_that_cannot_be_read_is_told() -> None:
    source = read_csv("别问我\n" + "长" * 200_000 + "\n我不管\n", "own.csv")
    assert [(fault.line, fault.reason) for fault in source.faults] == [(2, Reason.WRONG_VALUE)]
    assert [rule.id for rule in source.rules] == ["own:别问我", "own:我不管"]


def test_the_rulebooks_crosses_stand_for_any_short_text_and_brackets_for_nothing() -> None:
    checker = prove(read_lines("你找XX地方问\n我(真)不管\n", "own.txt")).checker
    assert found(checker, "你找营业厅的地方问，我真不管") == ["你找营业厅的地方问", "我真不管"]
