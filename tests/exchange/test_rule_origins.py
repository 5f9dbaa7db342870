"""Where the rules in force come from: shipped, a file of the desk, or published by the hotline, and since when."""

from collections.abc import Iterator
from pathlib import Path

from agent_console.domain.phrase_versions import PublishedList
from agent_console.domain.phrases.rule import Category
from agent_console.exchange.rule_origins import Layer, Origin, rule_origins
from tests.exchange.test_phrases_of_day import HEAD, RULE, a_file, published

KNOWN = (Category("dignity", (("zh_CN", "伤人自尊"),), ()),)


def a_list(number: int, *ids: str) -> PublishedList:
    return published(number, a_file(str(number), *((rule, "warn", f"话{rule}") for rule in ids)))


def test_a_rule_that_nobody_changed_is_as_shipped(tmp_path: Path) -> None:
    assert rule_origins(tmp_path, KNOWN, ()) == {}


def test_a_file_of_the_desk_may_use_the_shipped_categories(tmp_path: Path) -> None:
    (tmp_path / "phrases").mkdir()
    text = "schema = 1\n" + RULE.format(id="ours", severity="warn", phrase="别问我")
    (tmp_path / "phrases" / "own.toml").write_text(text, encoding="utf-8")
    assert rule_origins(tmp_path, KNOWN, ()) == {"ours": Origin(Layer.DESK)}
    assert rule_origins(tmp_path, KNOWN, [a_list(1, "ours")]) == {"ours": Origin(Layer.HOTLINE, 1)}


def test_since_is_the_first_version_that_had_it_without_a_break(tmp_path: Path) -> None:
    versions = [a_list(4, "a", "b", "c"), a_list(3, "a", "b"), a_list(2, "a"), a_list(1, "a", "b", "gone")]
    assert rule_origins(tmp_path, KNOWN, versions) == {
        "a": Origin(Layer.HOTLINE, 1),
        "b": Origin(Layer.HOTLINE, 3),
        "c": Origin(Layer.HOTLINE, 4),
    }


def test_where_not_all_versions_are_looked_at_it_may_be_older(tmp_path: Path) -> None:
    assert rule_origins(tmp_path, KNOWN, [a_list(9, "a", "b"), a_list(8, "a")]) == {
        "a": Origin(Layer.HOTLINE, 8, earlier=True),
        "b": Origin(Layer.HOTLINE, 9),
    }


def test_no_more_versions_are_read_than_are_needed(tmp_path: Path) -> None:
    def versions() -> Iterator[PublishedList]:
        yield a_list(3, "a")
        yield published(2, HEAD.format(version="2"))
        raise AssertionError("version 1 is not needed")

    assert rule_origins(tmp_path, KNOWN, versions()) == {"a": Origin(Layer.HOTLINE, 3)}
