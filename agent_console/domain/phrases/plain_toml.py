"""Read at once the plain part of TOML that lists are written in; whoever meets more of TOML asks the whole reader."""

import re
from collections.abc import Callable
from typing import Any

_CHARS = r'[^"\\\x00-\x1f\x7f]*+'
_STRING = rf'"{_CHARS}(?:\\["\\]{_CHARS})*+"'
_REMARK = r"#[^\x00-\x08\x0a-\x1f\x7f]*+"
_SPACE = r"[ \t]*+"
_LINES = rf"[ \t\n]*+(?:{_REMARK}\n[ \t\n]*+)*+"
_KEY = r"[A-Za-z0-9_-]++"
_PAIR = rf"{_KEY}{_SPACE}={_SPACE}{_STRING}{_SPACE}"
_INLINE = rf"\{{{_SPACE}(?:{_PAIR}(?:,{_SPACE}{_PAIR})*+)?\}}"
_STATEMENT = re.compile(
    rf"{_LINES}(?:\[\[{_SPACE}(?P<table>{_KEY}){_SPACE}\]\]"
    rf"|(?P<key>{_KEY}){_SPACE}={_SPACE}(?:"
    rf"(?P<text>{_STRING})"
    rf"|(?P<texts>\[{_LINES}(?:{_STRING}{_LINES}(?:,{_LINES}{_STRING}{_LINES})*+,?{_LINES})?\])"
    rf"|(?P<inline>{_INLINE})"
    rf"|(?P<inlines>\[{_LINES}{_INLINE}{_LINES}(?:,{_LINES}{_INLINE}{_LINES})*+,?{_LINES}\])"
    rf"|(?P<number>0|[1-9][0-9]{{0,8}})(?![0-9])"
    rf")){_SPACE}(?:{_REMARK})?(?:\n|\Z)"
)
_NOTHING = re.compile(rf"{_LINES}(?:{_REMARK})?\Z")
_TEXT = re.compile(rf"{_STRING}|{_REMARK}")
_ENTRY = re.compile(rf"({_KEY}){_SPACE}={_SPACE}({_STRING})|{_REMARK}|\}}")
_ESCAPED = re.compile(r"\\(.)")


class _NotPlainError(Exception):
    pass


def read_plain(text: str) -> dict[str, Any] | None:
    """What `tomllib.loads` gives for the same text, in a quarter of its time; None where it has to be asked.

    Plain are arrays of tables with bare keys, texts on one line, lists of them, inline tables of them and numbers.
    """
    text = text.replace("\r\n", "\n")
    values: dict[str, Any] = {}
    table = values
    at = 0
    try:
        while found := _STATEMENT.match(text, at):
            at = found.end()
            kind = found.lastgroup
            if kind == "table":
                table = {}
                tables = values.setdefault(found["table"], _Tables())
                if not isinstance(tables, _Tables):
                    return None
                tables.append(table)
                continue
            key = found["key"]
            if key in table:
                return None
            table[key] = _READERS[str(kind)](found[str(kind)])
    except _NotPlainError:
        return None
    return values if _NOTHING.match(text, at) else None


class _Tables(list[Any]):
    """What `[[name]]` adds to, unlike a list that is a value."""


def _text(written: str) -> str:
    return _ESCAPED.sub(r"\1", written[1:-1]) if "\\" in written else written[1:-1]


def _texts(written: str) -> list[str]:
    return [_text(one) for one in _TEXT.findall(written) if one[0] == '"']


def _inlines(written: str) -> list[dict[str, str]]:
    told: list[dict[str, str]] = []
    table: dict[str, str] = {}
    for found in _ENTRY.finditer(written):
        key = found[1]
        if key is not None:
            if key in table:
                raise _NotPlainError
            table[key] = _text(found[2])
        elif found[0] == "}":
            told.append(table)
            table = {}
    return told


_READERS: dict[str, Callable[[str], object]] = {
    "text": _text,
    "texts": _texts,
    "inline": lambda written: _inlines(written)[0],
    "inlines": _inlines,
    "number": int,
}
