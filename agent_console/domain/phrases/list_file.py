"""Read rules from a TOML file. A faulty rule is left out, with its line and the reason; the others are read."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, TypeVar

from agent_console.domain.file_faults import FileFault, Reason
from agent_console.domain.phrases.plain_toml import read_plain
from agent_console.domain.phrases.rule import NEAREST, Category, Mode, Rule, Severity, Texts
from agent_console.domain.phrases.sources import Source

Choice = TypeVar("Choice", bound=StrEnum)

SCHEMA = 1

_ID = re.compile(r"[a-z0-9][a-z0-9_.-]*")
_HEAD = {"schema", "version", "category", "rule"}
_CATEGORY = {"id", "name", "why"}
_RULE = {
    "id", "category", "severity", "patterns", "mode", "except_prev", "except_next", "except_phrase", "why", "suggest",
    "match", "no_match",
}  # fmt: skip
_TABLE_START = re.compile(r"^[ \t]*\[\[", re.MULTILINE)
_AT_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


class _RuleFaultError(Exception):
    def __init__(self, key: str, reason: Reason, subject: str) -> None:
        self.key, self.reason, self.subject = key, reason, subject


class _File:
    """One file while it is read."""

    def __init__(self, text: str, file: str, first_line: int = 1) -> None:
        self.text, self.file, self.first_line = text, file, first_line
        self.faults: list[FileFault] = []
        self.tables: dict[str, int] = {}
        """How many tables of each name there are."""

    def line(self, *path: str | int) -> int:
        """Found out only when somebody asks, and in the table alone: in the whole file it would take seconds."""
        from agent_console.domain.toml_lines import line_at, lines_of

        name, index, *rest = (*path, 0, 0)[: max(2, len(path))]
        starts = [
            found.start() for found in re.finditer(rf"^[ \t]*\[\[[ \t]*{name}[ \t]*\]\]", self.text, re.MULTILINE)
        ]
        if len(path) < 2 or len(starts) != self.tables.get(
            str(name)
        ):  # a text over several lines may look like a table
            return line_at(lines_of(self.text), path) + self.first_line - 1
        start = starts[int(index)]
        following = _TABLE_START.search(self.text, self.text.index("]]", start))
        table = self.text[start : following.start() if following else len(self.text)]
        before = self.text.count("\n", 0, start) + self.first_line - 1
        return line_at(lines_of(table), (name, 0, *rest)) + before

    def fault(self, path: tuple[str | int, ...], reason: Reason, subject: str) -> None:
        self.faults.append(FileFault(self.file, self.line(*path), reason, subject))


def read_rules(text: str, file: str) -> Source:
    """Read the file; `file` is only named in faults. Where it is no TOML, what stands in its other tables is read."""
    text = text.removeprefix("\ufeff")
    try:
        return _read(_values(text), _File(text, file))
    except (ValueError, RecursionError):
        return _read_by_table(text, file)


def _values(text: str) -> dict[str, Any]:
    """Raises ValueError where the text is no TOML, and RecursionError."""
    values = read_plain(text)
    if values is None:
        import tomllib

        values = tomllib.loads(text)
    return values


def _read_by_table(text: str, file: str) -> Source:
    """Read each `[[table]]` for itself, so that a slip in one does not take the others away."""
    starts = [0, *(found.start() for found in _TABLE_START.finditer(text)), len(text)]
    parts = _parts(text, file, starts)
    origins: dict[str, Source] = {}
    twice: list[FileFault] = []
    for source in parts:
        for rule in source.rules:
            if origins.setdefault(rule.id, source) is not source:
                twice.append(FileFault(*source.place(rule.id), Reason.DUPLICATE, f"{rule.id}: id {rule.id}"))
    return Source(
        next((part.version for part in parts if part.version), ""),
        tuple(category for part in parts for category in part.categories),
        tuple(rule for part in parts for rule in part.rules if origins[rule.id] is part),
        lambda rule_id: origins[rule_id].place(rule_id),
        (*twice, *(fault for part in parts for fault in part.faults)),
    )


def _parts(text: str, file: str, starts: list[int]) -> list[Source]:
    """What can be read from the first to the last of these places; halved until the slip stands alone."""
    part, line = text[starts[0] : starts[-1]], text.count("\n", 0, starts[0]) + 1
    try:
        return [_read(_values(part), _File(part, file, line), whole=False)]
    except (ValueError, RecursionError) as error:
        if len(starts) == 2:
            return [Source(faults=(_syntax_fault(error, part, file, line),))]
    middle = len(starts) // 2
    return _parts(text, file, starts[: middle + 1]) + _parts(text, file, starts[middle:])


def _syntax_fault(error: Exception, text: str, file: str, first_line: int) -> FileFault:
    if isinstance(error, RecursionError):
        return FileFault(file, first_line, Reason.SYNTAX, "nested too deeply")
    message = str(error)
    found = _AT_LINE.search(message)
    line = int(found[1]) if found and found[1] else text.rstrip().count("\n") + 1 if found else 1
    return FileFault(file, first_line + line - 1, Reason.SYNTAX, _AT_LINE.sub("", message))


def _read(values: dict[str, Any], told: _File, *, whole: bool = True) -> Source:
    for key in values.keys() - _HEAD:
        told.fault((key,), Reason.UNKNOWN_KEY, key)
    if values.get("schema", None if whole else SCHEMA) != SCHEMA:
        reason = Reason.WRONG_VALUE if "schema" in values else Reason.MISSING_KEY
        told.fault(("schema",), reason, f"schema {values.get('schema', '')}".strip())
        if "schema" in values:  # of another time: nothing in it is understood for sure
            return Source(faults=tuple(told.faults))
    version = values.get("version", "")
    if not isinstance(version, str):
        told.fault(("version",), Reason.WRONG_TYPE, "version")
        version = ""
    categories: dict[str, Category] = {}
    for index, table in _tables(values, "category", told):
        try:
            category = _category(table)
        except _RuleFaultError as fault:
            told.fault(("category", index, fault.key), fault.reason, fault.subject)
        else:
            categories[category.id] = category
    rules: dict[str, Rule] = {}
    indexes: dict[str, int] = {}
    for index, table in _tables(values, "rule", told):
        try:
            rule = _rule(table)
            if rule.id in rules:
                raise _RuleFaultError("id", Reason.DUPLICATE, f"id {rule.id}")
        except _RuleFaultError as fault:
            name = table.get("id")
            subject = f"{name}: {fault.subject}" if isinstance(name, str) and name else fault.subject
            told.fault(("rule", index, fault.key), fault.reason, subject)
        else:
            rules[rule.id] = rule
            indexes[rule.id] = index
    return Source(
        version,
        tuple(categories.values()),
        tuple(rules.values()),
        lambda rule_id: (told.file, told.line("rule", indexes[rule_id])),
        tuple(told.faults),
    )


def _tables(values: dict[str, Any], key: str, told: _File) -> Iterator[tuple[int, dict[str, Any]]]:
    tables = values.get(key, [])
    if not isinstance(tables, list):
        told.fault((key,), Reason.WRONG_TYPE, key)
        return
    told.tables[key] = len(tables)
    for index, table in enumerate(tables):
        if isinstance(table, dict):
            yield index, table
        else:
            told.fault((key, index), Reason.WRONG_TYPE, key)


def _category(table: dict[str, Any]) -> Category:
    _known(table, _CATEGORY)
    return Category(_id(table), _texts(table, "name", required=True), _texts(table, "why"))


def _rule(table: dict[str, Any]) -> Rule:
    _known(table, _RULE)
    return Rule(
        id=_id(table),
        category=_word(table, "category"),
        severity=_choice(table, "severity", Severity),
        patterns=_list(table, "patterns", required=True),
        mode=_choice(table, "mode", Mode, Mode.ANYWHERE),
        except_prev=_list(table, "except_prev"),
        except_next=_list(table, "except_next"),
        except_phrase=_list(table, "except_phrase"),
        why=_texts(table, "why"),
        suggest=tuple(_suggestions(table)),
        match=_list(table, "match", required=True),
        no_match=_list(table, "no_match", required=True),
    )


def _known(table: dict[str, Any], keys: set[str]) -> None:
    if not table.keys() <= keys:
        key = next(key for key in table if key not in keys)
        raise _RuleFaultError(key, Reason.UNKNOWN_KEY, key)


def _word(table: dict[str, Any], key: str) -> str:
    if key not in table:
        raise _RuleFaultError(key, Reason.MISSING_KEY, key)
    value = table[key]
    if not isinstance(value, str):
        raise _RuleFaultError(key, Reason.WRONG_TYPE, key)
    return value


def _id(table: dict[str, Any]) -> str:
    value = _word(table, "id")
    if not _ID.fullmatch(value):
        raise _RuleFaultError("id", Reason.WRONG_VALUE, f"id {value!r}")
    return value


def _choice(table: dict[str, Any], key: str, values: type[Choice], default: Choice | None = None) -> Choice:
    if key not in table and default is not None:
        return default
    value = _word(table, key)
    try:
        return values(value)
    except ValueError:
        raise _RuleFaultError(key, Reason.WRONG_VALUE, f"{key} {value!r}") from None


def _list(table: dict[str, Any], key: str, *, required: bool = False) -> tuple[str, ...]:
    values = table.get(key)
    if values is None:
        if required:
            raise _RuleFaultError(key, Reason.MISSING_KEY, key)
        return ()
    if not isinstance(values, list) or set(map(type, values)) - {str}:
        raise _RuleFaultError(key, Reason.WRONG_TYPE, key)
    if not all(map(str.strip, values)) or (required and not values):
        raise _RuleFaultError(key, Reason.EMPTY_TEXT, key)
    return tuple(values)


def _suggestions(table: dict[str, Any]) -> Iterator[Texts]:
    values = table.get("suggest", [])
    if not isinstance(values, list):
        raise _RuleFaultError("suggest", Reason.WRONG_TYPE, "suggest")
    for value in values:
        yield _texts({"suggest": value}, "suggest")


def _texts(table: dict[str, Any], key: str, *, required: bool = False) -> Texts:
    if key not in table:
        if required:
            raise _RuleFaultError(key, Reason.MISSING_KEY, key)
        return ()
    values = table[key]
    if not isinstance(values, dict) or set(map(type, values.values())) - {str}:
        raise _RuleFaultError(key, Reason.WRONG_TYPE, key)
    if not values or not all(map(str.strip, values.values())):
        raise _RuleFaultError(key, Reason.EMPTY_TEXT, key)
    for language in values:
        if language not in NEAREST and not _names_language(language):
            raise _RuleFaultError(key, Reason.WRONG_VALUE, f"{key} {language}")
    return tuple(values.items())


def _names_language(word: str) -> bool:
    from agent_console.domain.toml_table import LANGUAGE

    return LANGUAGE.fullmatch(word) is not None
