"""Whatever the console writes into its journal has words, in every language, and belongs to a group."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import agent_console
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.journal_list import ACTS_OF, ActGroup, group_of
from agent_console.store.store import Store
from agent_console.ui.journal.act_words import BEGUN, ActWords
from tests.crew import Crew

PACKAGE = Path(agent_console.__file__).parent
WRITING = ("store", "exchange", "cli", "ui")
ADDING = {"add_line": 4, "line_after": 4, "keep_form": 6}
"""What writes a line, and which of its arguments is the act."""

FILES = ("csv", "toml", "xlsx", "json", "md")


class _Module:
    """The acts that one module writes: constants, and words that its functions hand on to what writes."""

    def __init__(self, tree: ast.Module, constants: dict[str, str]) -> None:
        self._constants = constants
        self._functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        self._tree = tree

    def acts(self) -> Iterator[str]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and (place := ADDING.get(_name(node.func))) is not None:
                yield from self._told(_argument(node, place, "act"), self._around(node))

    def _told(self, act: ast.expr | None, around: ast.FunctionDef | None) -> Iterator[str]:
        """What an expression may be: words, a constant, words behind a beginning, or what callers have given."""
        if act is None:
            return
        if isinstance(act, ast.Constant) and isinstance(act.value, str):
            yield act.value
        elif isinstance(act, ast.Name) and act.id in self._constants:
            yield self._constants[act.id]
        elif isinstance(act, ast.Name) and around is not None:
            yield from self._given(act.id, around)
        elif isinstance(act, ast.BinOp):
            for start in self._told(act.left, around):
                yield from (start + end for end in self._told(act.right, around))
        elif isinstance(act, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.FormattedValue) else part for part in act.values]
            starts = [""]
            for part in parts:
                starts = [start + end for start in starts for end in self._told(part, around)]
            yield from starts
        elif isinstance(act, ast.IfExp):
            yield from self._told(act.body, around)
            yield from self._told(act.orelse, around)

    def _given(self, name: str, around: ast.FunctionDef) -> Iterator[str]:
        for node in ast.walk(around):
            if isinstance(node, ast.Assign) and any(
                isinstance(one, ast.Name) and one.id == name for one in node.targets
            ):
                yield from self._told(node.value, around)
        names = [one.arg for one in (*around.args.args, *around.args.kwonlyargs)]
        if name not in names:
            return
        place = names.index(name) - (names[0] == "self")
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _name(node.func) == around.name:
                yield from self._told(_argument(node, place, name), self._around(node))

    def _around(self, node: ast.AST) -> ast.FunctionDef | None:
        return next((one for one in self._functions.values() if any(inner is node for inner in ast.walk(one))), None)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _argument(call: ast.Call, place: int, name: str) -> ast.expr | None:
    named = next((one.value for one in call.keywords if one.arg == name), None)
    return named if named is not None else call.args[place] if place < len(call.args) else None


def _trees() -> dict[Path, ast.Module]:
    files = (file for folder in WRITING for file in sorted((PACKAGE / folder).rglob("*.py")))
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}


def _constants(trees: dict[Path, ast.Module]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for tree in trees.values():
        for node in tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                value = node.value.value
                for target in node.targets:
                    if isinstance(target, ast.Name) and isinstance(value, str):
                        found.setdefault(target.id, set()).add(value)
    return found


def acts_of_the_source() -> set[str]:
    """By reading the code: what stands where a line is written, and every constant that is an act by its form."""
    trees, found = _trees(), set()
    everywhere = _constants(trees)
    for tree in trees.values():
        own = {name: next(iter(values)) for name, values in _constants({Path(): tree}).items()}
        imported = {name: next(iter(values)) for name, values in everywhere.items() if len(values) == 1}
        found |= set(_Module(tree, {**imported, **own}).acts())
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_act(node.value):
                found.add(node.value)
    return {act for act in found if "." in act.strip(".")} | {f"escalation.{kind}" for kind in StepKind}


def _is_act(text: str) -> bool:
    beginnings = tuple(start for acts in ACTS_OF.values() for start in acts.begins)
    name, _, kind = text.partition(".")
    return text.startswith(beginnings) and kind not in FILES and f"{name}{kind}".replace("-", "").isalpha()


SOURCE = sorted(acts_of_the_source() - {".begun", ".broken-off"})


def test_the_source_is_read_right() -> None:
    for act in (
        "call.answered", "call.revealed", "staff.wrong-pin", "handover-flag.raised", "review.withdrawn", "shift.seen",
        "incident.told", "correction-call.left", "nomination.taken-back", "reveal-alert.told", "duty.signed",
        "export.journal", "phrases.published", "escalation.for-everyone", "sample.filled", "staff.added",
    ):  # fmt: skip
        assert act in SOURCE


@pytest.mark.parametrize("act", SOURCE)
def test_every_act_of_the_source_has_words_and_a_group(act: str) -> None:
    words = ActWords().acts()
    assert words.get(act.removesuffix(BEGUN)), f"ui/journal/act_words.py has no words for {act}"
    assert any(acts.hold(act) for acts in ACTS_OF.values()), f"domain/journal_list.py has no group for {act}"


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_the_words_are_translated(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    words = ActWords()
    for act, told in words.acts().items():
        assert not told.isascii(), act
    assert all(not told.isascii() for told in words.groups().values())


def test_the_first_run_writes_nothing_without_words(sqlite_store: Store, sqlite_crew: Crew) -> None:
    del sqlite_crew
    known = ActWords().acts()
    written = {entry.act for entry in sqlite_store.journal.entries()}
    assert written
    assert written <= set(known)


def test_every_group_has_words_and_every_act_one_group() -> None:
    words = ActWords()
    assert set(words.groups()) == set(ActGroup)
    for act in words.acts():
        assert [group for group, acts in ACTS_OF.items() if acts.hold(act)] == [group_of(act)]


def test_the_line_before_a_file_is_told_as_its_beginning() -> None:
    words = ActWords()
    known = words.acts()
    assert words.act("export.calls.begun", known) == "began: wrote calls into a file"
    assert words.act("export.calls.broken-off", known) == "broken off: wrote calls into a file"
    assert words.act("from.tomorrow", known) == "from.tomorrow"
