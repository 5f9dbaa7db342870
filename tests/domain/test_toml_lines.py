"""The line map is compared with documents whose lines are known because the test wrote them."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.toml_lines import Path, line_at, lines_of

VALUES = (
    "1",
    "true",
    '"plain"',
    '"# no comment [[page]]"',
    r'"a quote \" and a backslash \\"',
    "'C:\\'",
    '\'it holds """ three\'',
    '"""one line"""',
    '"""\n[[page]]\nid = "in a text"\n# here too\n"""',
    '"""two at the end"""""',
    '"""\\\n  an escaped \\""" stays inside\n"""',
    '"""one at the end"""" # " [',
    "'''one at the end'''' # ' [",
    "'''\n[page.step]\nsay = 'x' ''quoted'' '''''",
    '[\n  "a", # ]\n  "]",\n\n  "b",\n]',
    '{zh_CN = "资费 }", en = "Tariffs"}',
    "[{a = 1}, {b = [2, 3]}]",
    "05:00:00",
)
KEYS = ("id", "say", "to", '"a key.with dots"', "'quoted'", "a.b.c", '"caf\\u00e9" . x', "2")
SILENCE = ("", "# a comment", '# key = "in a comment"', "   ", "\t# [[page]]")


def plain(key: str) -> tuple[str, ...]:
    """The parts of a written key, read by another route than the scanner's."""
    parts: list[str] = []
    tree: object = tomllib.loads(f"{key} = 0")
    while isinstance(tree, dict):
        (part, tree), *_ = tree.items()
        parts.append(part)
    return tuple(parts)


class Writing:
    """A document under construction, with the line of everything in it."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.known: dict[Path, int] = {}

    def add(self, text: str, *paths: Path) -> None:
        for path in paths:
            self.known.setdefault(path, len(self.lines) + 1)
        self.lines.extend(text.split("\n"))


@st.composite
def documents(draw: st.DrawFn) -> Writing:
    writing = Writing()

    def silence() -> None:
        for line in draw(st.lists(st.sampled_from(SILENCE), max_size=2)):
            writing.add(line)

    def keys(table: Path) -> None:
        for key in draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=4)):
            silence()
            parts = plain(key)
            indent, after = draw(st.sampled_from(("", "  "))), draw(st.sampled_from(("", " # why [")))
            ways = [table + parts[:length] for length in range(1, len(parts) + 1)]
            writing.add(f"{indent}{key} = {draw(st.sampled_from(VALUES))}{after}", *ways)

    keys(())
    for page in range(draw(st.integers(0, 3))):
        silence()
        writing.add(draw(st.sampled_from(("[[page]]", "[[ page ]] # next"))), ("page",), ("page", page))
        keys(("page", page))
        for step in range(draw(st.integers(0, 3))):
            path = ("page", page, "step")
            writing.add(draw(st.sampled_from(("[[page.step]]", '[["page" . step]]'))), path, (*path, step))
            keys((*path, step))
        if draw(st.booleans()):
            writing.add("[page.note]", ("page", page, "note"))
            keys(("page", page, "note"))
    silence()
    return writing


@given(documents(), st.sampled_from(("\n", "\r\n")))
def test_every_table_and_key_has_the_line_on_which_it_was_written(writing: Writing, ending: str) -> None:
    text = ending.join(writing.lines)
    tomllib.loads(text)
    assert lines_of(text) == writing.known


def test_a_byte_order_mark_moves_nothing() -> None:
    assert lines_of('\ufeffid = "a"\nversion = 1\n') == {("id",): 1, ("version",): 2}


def test_a_table_inside_a_missing_one_names_both() -> None:
    assert lines_of("\n[a.b]\nc = 1\n") == {("a",): 2, ("a", "b"): 2, ("a", "b", "c"): 3}


def test_what_has_no_line_of_its_own_is_shown_at_what_stands_around_it() -> None:
    lines = lines_of('id = "a"\n[[page]]\nname = {en = ""}\n')
    assert line_at(lines, ("page", 0, "name", "en")) == 3
    assert line_at(lines, ("page", 0, "missing")) == 2
    assert line_at(lines, ("nothing", "of", "this")) == 1


def test_a_long_text_is_passed_over_without_trouble() -> None:
    text = 'say = """' + "你好\n" * 200_000 + '"""\nid = "a"\n'
    assert lines_of(text)[("id",)] == 200_002
