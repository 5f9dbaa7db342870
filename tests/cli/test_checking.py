"""`check` and the commands for lists, as scripts and shift leads call them."""

import errno
import gc
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_console.cli import checking
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


@pytest.fixture(autouse=True)
def _collector_as_it_was() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


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


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("own.toml", RULES.replace('"紫色大象{0,3}飞"', '""').encode(), "own.toml:11: empty-text: purple: patterns"),
        ("own.toml", RULES.replace("大象{0,3}飞", "[" * 3000).encode(), "own.toml:7: broken-pattern: purple: "),
        (
            "own.toml",
            RULES.replace('["紫色大象会飞"]', '["红象"]').encode(),
            "own.toml:7: example-missed: purple: 红象",
        ),
        ("own.toml", (RULES + RULES[RULES.index("[[rule]]") :]).encode(), "own.toml:16: duplicate: purple: id purple"),
        ("own.toml", b"a = " + b"[" * 100_000, "own.toml:1: syntax: nested too deeply"),
        ("own.toml", bytes(range(256)), "own.toml:1: unreadable: "),
        ("own.toml", b"", "own.toml:1: missing-key: schema"),
        ("own.csv", 'phrase\n"紫象\n粉象,own,loud\n'.encode(), "own.csv:2: wrong-value: unexpected end of data"),
        ("own.csv", 'phrase\n"紫象\n粉象,own,loud\n'.encode(), "own.csv:3: wrong-value: severity 'loud'"),
        ("own.csv", "紫象\n蓝象\n".encode() + b"\xff\n", "own.csv:3: unreadable: no text"),
        ("own.txt", "……\n".encode(), "own.txt:1: empty-text: ……"),
    ],
)
def test_what_is_wrong_in_a_list_is_told_with_its_place(
    run: Run, tmp_path: Path, note: Path, name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(content)
    answer = run("check", str(note), "--rules", str(tmp_path / name))
    assert told in answer.err
    whole = ": unreadable: " in told or ": syntax: " in told
    assert answer.code in (
        (4,) if whole else (0, 1)
    )  # nobody knows whether a note is clean when its list could not be read
    assert max(map(len, answer.err.splitlines())) < 300 + len(str(tmp_path))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("own.csv", "紫色大象,own,warn,灰象\n".encode("gb18030")),
        ("own.csv", "紫色大象,own,warn,灰象\n".encode("utf-16")),
        ("own.csv", "\ufeff短语,类别\r\n紫色大象,own\r\n".encode()),
        ("own.txt", "\ufeff# 自定\n紫\0色大象\n".encode()),
    ],
)
def test_a_list_is_read_however_it_was_saved(run: Run, tmp_path: Path, note: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    answer = run("check", str(note), "--rules", str(tmp_path / name))
    assert (answer.code, answer.err) == (1, "")
    assert ":2:1: warn: 紫色大象 " in answer.out


def test_a_folder_that_may_not_be_looked_into_is_told(
    run: Run, tmp_path: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_dir = Path.is_dir

    def forbidden(place: Path) -> bool:
        if place == tmp_path / "phrases":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(place))
        return is_dir(place)

    monkeypatch.setattr(Path, "is_dir", forbidden)
    answer = run("check", str(note))
    assert (answer.code, answer.out) == (0, "0 violations, 0 quoted.\n")
    assert f"{tmp_path / 'phrases'}:1: unreadable: " in answer.err


def test_text_and_jsonl_with_what_no_text_should_hold_get_an_answer(run: Run, rules: Path, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("紫\0色大象\0飞", encoding="utf-8")
    assert run("check", str(tmp_path / "note.txt"), "--rules", str(rules)).code == 1
    lines = ['{"text": "紫\\u0000色大象飞"}', '{"text": "紫色\\ud800大象飞", "\\udfff": "\\ud800"}', "[" * 100_000]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    answer = run("check", str(tmp_path / "in.jsonl"), "--jsonl", "--rules", str(rules))
    assert answer.code == 2
    told = [json.loads(line) for line in answer.out.splitlines()]
    assert [entry.get("violations") for entry in told] == [1, 1, None]


def test_jsonl_finds_what_is_written_in_escapes(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": "你找领导去吧"}), encoding="ascii")
    assert run("check", str(tmp_path / "in.jsonl"), "--jsonl").code == 1


@pytest.mark.skipif(os.name != "posix", reason="closes streams as a shell does")
@pytest.mark.parametrize(
    ("how", "code", "told"),
    [
        ("<&-", 2, "Standard input is closed. Name a text file."),
        ("紫.txt >&-", 1, ""),
        ("紫.txt > /dev/full", 4, "The answer could not be written: "),
        ("紫.txt | true", 0, ""),
        ("紫.txt | head -n 1", 0, ""),
    ],
)
def test_streams_that_are_closed_or_full_end_in_a_sentence_or_in_silence(
    tmp_path: Path, how: str, code: int, told: str
) -> None:
    if "/dev/full" in how and not Path("/dev/full").exists():
        pytest.skip("this system has no full device")
    (tmp_path / "紫.txt").write_text("你找领导去。\n" * 3_000, encoding="utf-8")
    command = f"'{sys.executable}' -m agent_console --data-dir gone check {how}"
    environ = {**os.environ, "PYTHONPATH": str(Path.cwd()), "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = subprocess.run(
        ["sh", "-c", command], cwd=tmp_path, env=environ, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == code
    assert told in done.stderr
    assert done.stderr.count("\n") == bool(told)


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


def test_a_byte_that_is_no_text_hides_nothing_around_it(run: Run, tmp_path: Path) -> None:
    clean, taboo = "已告知客户生效时间。\n".encode() * 200, "用不起就别用\n".encode()
    for number, (text, line) in enumerate(
        [
            (clean + taboo + b"\xff", 202),
            (clean + taboo + "完".encode()[:2], 202),
            (b"\xed\xa0\x80\n" + taboo, None),
            (taboo + b"\xff\n", 2),
            ("用不起就别用\n".encode("utf-16"), None),
            ("已告知客户。\n用不起就别用\n".encode("gb18030"), None),
        ]
    ):
        file = tmp_path / f"{number}.txt"
        file.write_bytes(text)
        answer = run("check", str(file))
        assert (answer.code, answer.out.count("arrogant-cant-afford")) == (1, 1), number
        assert (f"line {line} holds bytes" in answer.err) is (line is not None), number


def test_a_faulty_own_rule_leaves_the_shipped_one_of_its_id_in_force(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        'schema = 1\n[[rule]]\nid = "arrogant-cant-afford"\ncategory = "arrogant"\nseverity = "warn"\n'
        'patterns = ["紫色大象"]\nmatch = ["灰象"]\nno_match = ["象"]\n',
        encoding="utf-8",
    )
    note = tmp_path / "note.txt"
    note.write_text("用不起就别用", encoding="utf-8")
    answer = run("check", str(note), "--rules", str(own))
    assert (answer.code, "own.toml:2: example-missed" in answer.err) == (1, True)


def test_without_any_rules_nothing_passes_for_clean(
    run: Run, tmp_path: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "resources_folder", lambda: tmp_path / "nowhere")
    answer = run("check", str(note))
    assert answer.code == 4
    assert "no rules" in answer.err


def test_rules_are_tested_as_a_desk_would_load_them(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    rule = (
        'schema = 1\n[[rule]]\nid = "own-purple"\ncategory = "arrogant"\nseverity = "warn"\n'
        'patterns = ["紫色大象"]\nmatch = ["紫色大象"]\nno_match = ["象"]\n'
    )
    own.write_text(rule, encoding="utf-8")
    answer = run("rules", "test", str(own))
    assert (answer.code, answer.out.splitlines()[-1]) == (0, f"{own}: 1 rules with 2 examples are right, 0 faults.")
    own.write_text(rule + 'suggest = [{zh_CN = "没法查"}]\n', encoding="utf-8")
    answer = run("rules", "test", str(own))
    assert (answer.code, "suggestion-flagged: own-purple: 没法查" in answer.out) == (1, True)
