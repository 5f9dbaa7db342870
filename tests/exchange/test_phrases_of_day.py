"""The list of a day: shipped rules, the desk's own on top, and on top of both what was published last."""

from pathlib import Path

import pytest

from agent_console.domain.phrase_versions import PublishedList, digest
from agent_console.exchange.phrases_of_day import listed_phrases, phrases_of_day
from tests.builders import AT

RULE = """
[[rule]]
id = "{id}"
category = "dignity"
severity = "{severity}"
patterns = ["{phrase}"]
match = ["{phrase}"]
no_match = ["好的"]
"""
HEAD = 'schema = 1\nversion = "{version}"\n[[category]]\nid = "dignity"\nname = {{zh_CN = "伤人自尊"}}\n'


def a_file(version: str, *rules: tuple[str, str, str]) -> str:
    written = (RULE.format(id=rule, severity=severity, phrase=phrase) for rule, severity, phrase in rules)
    return HEAD.format(version=version) + "".join(written)


def published(number: int, text: str) -> PublishedList:
    return PublishedList(
        number=number, sha256=digest(text), job_number="9001", name="李敏", published_at=AT, note="", text=text
    )


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    (tmp_path / "shipped" / "phrases").mkdir(parents=True)
    text = a_file("2026.1", ("shirk", "block", "不归我管"), ("boss", "block", "找领导去"))
    (tmp_path / "shipped" / "phrases" / "shirk.toml").write_text(text, encoding="utf-8")
    return tmp_path / "shipped"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "own" / "phrases").mkdir(parents=True)
    return tmp_path / "own"


def test_a_desk_without_anything_of_its_own_checks_with_the_shipped_list(shipped: Path, tmp_path: Path) -> None:
    phrases = phrases_of_day(shipped, tmp_path / "nothing", None)
    assert (phrases.version, phrases.number, phrases.faults) == ("2026.1", 0, ())
    assert [hit.rule for hit in phrases.checker.check("这不归我管，找领导去吧")] == ["shirk", "boss"]


def test_a_published_list_lies_on_top_of_the_desks_own_and_that_on_top_of_the_shipped(shipped: Path, own: Path) -> None:
    file = own / "phrases" / "own.toml"
    file.write_text(a_file("desk", ("shirk", "warn", "不归我管"), ("boss", "warn", "找领导去")), encoding="utf-8")
    phrases = phrases_of_day(shipped, own, published(3, a_file("office", ("boss", "hint", "找领导去"))))
    found = phrases.checker.check("这不归我管，找领导去吧")
    assert [(hit.rule, hit.severity.value) for hit in found] == [("shirk", "warn"), ("boss", "hint")]
    assert phrases.number == 3
    assert phrases.version.endswith("#3")


def test_the_name_of_the_list_tells_one_published_version_from_the_next(shipped: Path, own: Path) -> None:
    text = a_file("office", ("more", "warn", "自己看着办"))
    versions = {phrases_of_day(shipped, own, published(number, text)).version for number in (1, 2)}
    assert len(versions) == 2


def test_an_own_list_in_bulk_is_taken_too(shipped: Path, own: Path) -> None:
    (own / "phrases" / "bulk.txt").write_text("自己看着办\n爱找谁找谁\n", encoding="utf-8")
    phrases = phrases_of_day(shipped, own, None)
    assert phrases.faults == ()
    assert [hit.text for hit in phrases.checker.check("您自己看着办，爱找谁找谁")] == ["自己看着办", "爱找谁找谁"]


def test_a_faulty_rule_is_named_with_its_file_and_the_others_work(shipped: Path, own: Path) -> None:
    text = a_file("office", ("more", "warn", "自己看着办"), ("wrong", "loud", "随便你"))
    phrases = phrases_of_day(shipped, own, published(4, text))
    (fault,) = phrases.faults
    assert (fault.file, "wrong" in fault.subject) == ("published-4.toml", True)
    assert [hit.rule for hit in phrases.checker.check("自己看着办，随便你，不归我管")] == ["more", "shirk"]


def test_a_desk_with_no_list_at_all_still_has_a_version_to_keep_with_the_notes(tmp_path: Path) -> None:
    phrases = phrases_of_day(tmp_path / "none", tmp_path / "nothing", None)
    assert phrases.version
    assert phrases.checker.check("不归我管") == ()


def test_each_state_of_a_desks_own_files_has_a_name_of_its_own(shipped: Path, own: Path) -> None:
    file = own / "phrases" / "own.txt"
    names = {phrases_of_day(shipped, own, None).version}
    for phrase in ("蓝色大象", "绿色大象"):
        file.write_text(phrase, encoding="utf-8")
        names |= {phrases_of_day(shipped, own, None).version for _ in range(2)}
    assert len(names) == 3
    assert "2026.1" in names


def test_the_check_of_a_note_is_kept_under_the_name_of_the_list(shipped: Path, tmp_path: Path) -> None:
    checked = phrases_of_day(shipped, tmp_path, None).check("客户：不归我管。\n坐席：找领导去")
    assert checked.list_version == "2026.1"
    assert [(hit.rule, hit.speaker, hit.severity) for hit in checked.hits] == [
        ("shirk", "other", "block"),
        ("boss", "agent", "block"),
    ]


def test_what_the_list_says_is_read_without_proving_it(shipped: Path, own: Path) -> None:
    broken = HEAD.format(version="2") + RULE.format(id="odd", severity="warn", phrase="喂").replace(
        'match = ["喂"]', 'match = ["您好"]'
    )
    listed = listed_phrases(shipped, own, published(3, broken))
    assert [rule.id for rule in listed.rules] == ["shirk", "boss", "odd"]
    assert listed.version == "2026.1+2"
    assert phrases_of_day(shipped, own, published(3, broken)).checker.phrases.rule("odd") is None
