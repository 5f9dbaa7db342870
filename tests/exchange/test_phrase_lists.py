"""The lists of a desk: the shipped one, the hotline's own on top, further files on top of both."""

from pathlib import Path

from agent_console.domain.file_faults import Reason
from agent_console.exchange.phrase_lists import files_of, load_only, load_phrases
from agent_console.resources import resources_folder

LIST = """\
schema = 1
version = "{version}"
[[category]]
id = "shirk"
name = {{zh_CN = "推诿"}}
[[rule]]
id = "{id}"
category = "shirk"
severity = "block"
patterns = ["{phrase}"]
match = ["{phrase}"]
no_match = ["没事"]
"""


def a_list(folder: Path, name: str, phrase: str, rule_id: str = "r", version: str = "1") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(LIST.format(phrase=phrase, id=rule_id, version=version), encoding="utf-8")
    return file


def found(shipped: Path, own: Path | None, text: str, *further: Path) -> list[str]:
    return [hit.text for hit in load_phrases(shipped, own, further).checker.check(text)]


def test_the_hotlines_own_rule_replaces_the_shipped_one(tmp_path: Path) -> None:
    a_list(tmp_path / "shipped" / "phrases", "a.toml", "我不管")
    a_list(tmp_path / "own" / "phrases", "a.toml", "别问我", version="2")
    assert found(tmp_path / "shipped", tmp_path / "own", "我不管，别问我") == ["别问我"]
    assert load_phrases(tmp_path / "shipped", tmp_path / "own").phrases.version == "1+2"


def test_own_phrases_in_bulk_lie_on_top(tmp_path: Path) -> None:
    a_list(tmp_path / "phrases", "a.toml", "我不管")
    own = tmp_path / "own"
    (own / "phrases").mkdir(parents=True)
    (own / "phrases" / "more.txt").write_text("懒得理你\n", encoding="utf-8")
    (own / "phrases" / "excel.CSV").write_bytes("烦不烦,推诿,block\r\n".encode("gb18030"))
    (own / "phrases" / "notes.md").write_text("看着办", encoding="utf-8")
    proven = load_phrases(tmp_path, own)
    assert proven.faults == ()
    assert [hit.category for hit in proven.checker.check("懒得理你，烦不烦，我不管，看着办")] == [
        "own",
        "shirk",
        "shirk",
    ]


def test_further_files_lie_on_top_of_both(tmp_path: Path) -> None:
    a_list(tmp_path / "phrases", "a.toml", "我不管")
    further = a_list(tmp_path, "new.toml", "随便你", "new")
    assert found(tmp_path, None, "我不管，随便你", further) == ["我不管", "随便你"]


def test_all_files_of_a_layer_form_one_list(tmp_path: Path) -> None:
    a_list(tmp_path, "a.toml", "我不管", "a")
    text = (tmp_path / "a.toml").read_text(encoding="utf-8").replace('"a"', '"b"').replace("我不管", "随便你")
    without_category = text[: text.index("[[category]]")] + text[text.index("[[rule]]") :]
    (tmp_path / "b.toml").write_text(without_category, encoding="utf-8")
    assert [rule.id for rule in load_only(resources_folder(), tmp_path).phrases.rules] == ["a", "b"]


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    a_list(tmp_path / "phrases", "a.toml", "我不管")
    (tmp_path / "phrases" / "b.txt").write_bytes(b"\xff\xff\xff")
    proven = load_phrases(tmp_path)
    assert [(Path(fault.file).name, fault.reason) for fault in proven.faults] == [("b.txt", Reason.UNREADABLE)]
    assert len(proven.phrases.rules) == 1
    assert load_only(resources_folder(), tmp_path / "phrases" / "a.toml").faults == ()


def test_where_nothing_is_there_is_nothing_to_check(tmp_path: Path) -> None:
    assert files_of(tmp_path / "gone") == []
    assert found(tmp_path, tmp_path / "gone", "我不管") == []


def test_the_shipped_list_proves_itself() -> None:
    proven = load_phrases(resources_folder())
    assert proven.faults == ()
    assert proven.phrases.version
    assert len(proven.phrases.rules) >= 50


def test_progress_goes_one_way_from_nothing_to_all(tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text("".join(f"这是第{number:04d}句\n" for number in range(1_700)), encoding="utf-8")
    told: list[tuple[int, int]] = []
    load_only(resources_folder(), file, lambda done, total: told.append((done, total)))
    assert (told[0], told[-1]) == ((0, 1_700), (1_700, 1_700))
    assert told == sorted(told)
    assert len(told) > 6


def test_rules_that_cannot_find_anything_in_the_only_text_are_left_out_where_shipped_rules_stand_alone(
    tmp_path: Path,
) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    for folder in (shipped, own):
        (folder / "phrases").mkdir(parents=True)
    (shipped / "phrases" / "list.txt").write_text("紫象\n粉象\n", encoding="utf-8")
    ids = [rule.id for rule in load_phrases(shipped, own, only_for="一头紫色的象").phrases.rules]
    assert ids == ["own:紫象"]
    (own / "phrases" / "list.txt").write_text("红象\n", encoding="utf-8")
    assert len(load_phrases(shipped, own, only_for="一头紫色的象").phrases.rules) == 3
