"""`check` and the commands for lists, as scripts and shift leads call them."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.answers import Run

RULES = """\
schema = 1
version = "1"
[[category]]
id = "test"
name = {en = "Test"}
why = {en = "Nobody likes it.", zh_CN = "没人爱听。"}
[[rule]]
id = "purple"
category = "test"
severity = "block"
patterns = ["紫色大象{0,3}飞"]
suggest = [{en = "A grey one", zh_CN = "灰色的"}]
match = ["紫色大象会飞"]
no_match = ["大象会飞"]
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    file = tmp_path / "rules.toml"
    file.write_text(RULES, encoding="utf-8")
    return file


@pytest.fixture
def note(tmp_path: Path) -> Path:
    file = tmp_path / "note.txt"
    file.write_bytes("😀客户满意。\r\n紫色大象会飞\r\n客户说紫色大象会飞\r\n".encode())
    return file


def test_json_tells_each_hit_with_its_place_in_the_input(run: Run, rules: Path, note: Path) -> None:
    answer = run("check", str(note), "--rules", str(rules), "--format", "json", "--language", "zh_CN")
    assert answer.code == 1
    assert answer.err == ""
    told = json.loads(answer.out)
    first = {
        "rule": "purple",
        "category": "test",
        "severity": "block",
        "start": 8,
        "end": 14,
        "text": "紫色大象会飞",
        "speaker": "agent",
        "why": "没人爱听。",
        "suggest": ["灰色的"],
    }
    assert told["violations"] == 1
    assert told["hits"] == [first, {**first, "start": 19, "end": 25, "speaker": "other"}]


def test_text_tells_line_and_column_and_a_better_wording(run: Run, rules: Path, note: Path) -> None:
    answer = run("check", str(note), "--rules", str(rules))
    assert answer.code == 1
    assert answer.out.splitlines() == [
        f"{note}:2:1: block: 紫色大象会飞 (purple)",
        "    Nobody likes it.",
        "    > A grey one",
        f"{note}:3:4: quoted block: 紫色大象会飞 (purple)",
        "1 violation, 1 quoted.",
    ]


def test_a_clean_text_is_code_0(run: Run, tmp_path: Path) -> None:
    (tmp_path / "clean.txt").write_text("客户满意，无其他需求。", encoding="utf-8")
    answer = run("check", str(tmp_path / "clean.txt"))
    assert (answer.code, answer.out) == (0, "0 violations, 0 quoted.\n")


def test_standard_input_is_read_where_no_file_is_named(run: Run, monkeypatch: pytest.MonkeyPatch, rules: Path) -> None:
    for arguments in ([], ["-"]):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("紫色大象会飞".encode("gb18030"))))
        answer = run("check", *arguments, "--rules", str(rules))
        assert answer.out.startswith("stdin:1:1: block")


def test_each_line_of_jsonl_comes_back_with_its_hits(run: Run, rules: Path, tmp_path: Path) -> None:
    lines = ['{"id": 7, "text": "紫色大象会飞"}', "", '{"text": "\\ud83d好的"}', "[1]", "{", '{"text": 1}']
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    answer = run("check", str(tmp_path / "in.jsonl"), "--jsonl", "--rules", str(rules))
    assert answer.code == 2
    told = [json.loads(line) for line in answer.out.splitlines()]
    assert [entry.get("violations") for entry in told] == [1, 0, None, None, None]
    assert (told[0]["id"], told[0]["hits"][0]["text"]) == (7, "紫色大象会飞")
    assert [entry.get("error", "")[:6] for entry in told[2:]] == ["line 4", "line 5", "line 6"]
    assert answer.err.count("no JSON object") == 3


def test_jsonl_without_a_wrong_line_says_whether_anything_was_found(run: Run, rules: Path, tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    for text, code in (("紫色大象会飞", 1), ("客户：紫色大象会飞", 0)):
        file.write_text(json.dumps({"text": text}), encoding="utf-8")
        assert run("check", str(file), "--jsonl", "--rules", str(rules)).code == code


def test_a_faulty_rule_is_told_and_the_others_work(run: Run, rules: Path, note: Path) -> None:
    rules.write_text(RULES + RULES[RULES.index("[[rule]]") :].replace("purple", "pink", 1), encoding="utf-8")
    rules.write_text(rules.read_text(encoding="utf-8").replace('id = "pink"', 'id = "pink"\nnew = 1'), encoding="utf-8")
    answer = run("check", str(note), "--rules", str(rules))
    assert answer.code == 1
    assert f"{rules}:17: unknown-key: pink: new. This one is left out." in answer.err


@pytest.mark.parametrize("arguments", [["gone.txt"], ["--rules", "gone.toml"], ["."]])
def test_what_cannot_be_read_is_wrong_usage(run: Run, arguments: list[str]) -> None:
    answer = run("check", *arguments)
    assert answer.code == 2
    assert answer.err.count("\n") == 1


def test_the_hotlines_own_list_is_on_top(run: Run, tmp_path: Path, note: Path) -> None:
    (tmp_path / "phrases").mkdir()
    (tmp_path / "phrases" / "own.txt").write_text("紫色大象\n", encoding="utf-8")
    assert "warn: 紫色大象 (own:紫色大象)" in run("check", str(note)).out


def test_neither_qt_nor_a_database_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "clean.txt").write_text("客户满意。", encoding="utf-8")
    program = (
        "import sys; from agent_console.cli import main;"
        f"code = main(['check', {str(tmp_path / 'clean.txt')!r}, '--data-dir', {str(tmp_path)!r}]);"
        "loaded = {name.partition('.')[0] for name in sys.modules};"
        "print(code, sorted(loaded & {'PySide6', 'sqlalchemy', 'sqlmodel', 'sqlcipher3', 'alembic'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "0 []"
    assert not (tmp_path / "console.db").exists()


def test_rules_that_prove_themselves_pass_the_test(run: Run, rules: Path) -> None:
    answer = run("rules", "test", str(rules))
    assert answer.code == 0
    assert answer.out == f"{rules}: 1 rules with 2 examples are right, 0 faults.\n"


def test_a_rule_that_fails_its_example_fails_the_test(run: Run, rules: Path) -> None:
    rules.write_text(RULES.replace('match = ["紫', 'match = ["红'), encoding="utf-8")
    answer = run("rules", "test", str(rules))
    assert answer.code == 1
    assert answer.out.splitlines()[0] == f"{rules}:7: example-missed: purple: 红色大象会飞"


def test_regress_shows_every_hit_that_appears_or_disappears(run: Run, rules: Path, note: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.txt"
    new.write_text("客户满意\n", encoding="utf-8")
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    note.rename(corpus / "note.txt")
    answer = run("rules", "regress", str(rules), str(new), str(corpus))
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "+ note.txt:1: warn: 客户满意 (own:客户满意)",
        "    😀客户满意。",
        "- note.txt:2: block: 紫色大象会飞 (purple)",
        "    紫色大象会飞",
        "- note.txt:3: quoted block: 紫色大象会飞 (purple)",
        "    客户说紫色大象会飞",
        "1 hits appear, 2 disappear.",
    ]


def test_regress_of_the_same_list_is_code_0(run: Run, rules: Path, note: Path) -> None:
    answer = run("rules", "regress", str(rules), str(rules), str(note))
    assert (answer.code, answer.out) == (0, "0 hits appear, 0 disappear.\n")


@pytest.mark.parametrize("place", ["test gone", "regress gone {0} {0}", "regress {0} {0} gone"])
def test_a_list_or_text_that_is_not_there_is_wrong_usage(run: Run, rules: Path, place: str) -> None:
    answer = run("rules", *place.format(rules).split())
    assert answer.code == 2
    assert "gone" in answer.err
