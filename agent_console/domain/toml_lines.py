"""Where each table and key of a TOML file stands, so that a fault in it can be shown at its line."""

import re
import tomllib
from collections.abc import Mapping

Path = tuple[str | int, ...]
"""The way to a value: keys, and the index after the name of an array of tables."""


_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*+")
_KEY_PART = re.compile(r"""[ \t]*(?:([A-Za-z0-9_-]+)|("(?:\\.|[^"\\\n])*"|'[^'\n]*'))[ \t]*""")
_KEY = re.compile(rf"{_KEY_PART.pattern}(?:\.{_KEY_PART.pattern})*")
# A multi-line string ends at the first three quotes, and up to two more right behind them belong to it.
_VALUE_PART = re.compile(
    r'"""(?:\\.|(?!""")[^\\])*+"{3,5}'
    r"|'''(?:(?!''').)*+'{3,5}"
    r'|"(?:\\.|[^"\\\n])*+"'
    r"|'[^'\n]*'"
    r"|#[^\n]*"
    r"|[^\"'#\[\]{}\n]+"
    r"|.",
    re.DOTALL,
)


class _Scanner:
    """Walks over a document that tomllib has accepted, so it need not doubt what it meets."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line = 1
        self.counted_to = 0
        self.lines: dict[Path, int] = {}
        self.lengths: dict[Path, int] = {}

    def run(self) -> dict[Path, int]:
        table: Path = ()
        while self._skip_blank():
            self.line += self.text.count("\n", self.counted_to, self.at)
            self.counted_to = self.at
            if self.text.startswith("[[", self.at):
                self.at += 2
                table = self._open_array(self._key())
                self.at += 2
            elif self.text.startswith("[", self.at):
                self.at += 1
                table = self._resolve(self._key())
                self.lines[table] = self.line
                self.at += 1
            else:
                key = self._key()
                self._note_way(table, key)
                self.lines[table + key] = self.line
                self.at += 1  # the equals sign
                self._skip_value()
        return self.lines

    def _skip_blank(self) -> bool:
        blank = _BLANK.match(self.text, self.at)
        self.at = blank.end() if blank else self.at
        return self.at < len(self.text)

    def _key(self) -> tuple[str, ...]:
        key = _KEY.match(self.text, self.at)
        assert key is not None, "tomllib has seen a key here"
        self.at = key.end()
        return tuple(part[1] or tomllib.loads(f"v = {part[2]}")["v"] for part in _KEY_PART.finditer(key[0]))

    def _resolve(self, parts: tuple[str, ...]) -> Path:
        """A name on the way that is an array of tables means its newest table."""
        path: Path = ()
        for part in parts:
            path += (part,)
            self.lines.setdefault(path, self.line)
            if path in self.lengths:
                path += (self.lengths[path] - 1,)
        return path

    def _open_array(self, parts: tuple[str, ...]) -> Path:
        array = self._resolve(parts[:-1]) + parts[-1:]
        self.lines.setdefault(array, self.line)
        index = self.lengths.get(array, 0)
        self.lengths[array] = index + 1
        self.lines[(*array, index)] = self.line
        return (*array, index)

    def _note_way(self, table: Path, key: tuple[str, ...]) -> None:
        for length in range(1, len(key)):
            self.lines.setdefault(table + key[:length], self.line)

    def _skip_value(self) -> None:
        depth = 0
        while (part := _VALUE_PART.match(self.text, self.at)) and (depth or part[0] != "\n"):
            depth += (part[0] in "[{") - (part[0] in "]}")
            self.at = part.end()


def lines_of(text: str) -> dict[Path, int]:
    """Map the path of every table and key of a valid document to its line, from 1.

    What stands inside an array or an inline table has no entry of its own: ask `line_at` for the nearest one.
    """
    return _Scanner(text.removeprefix("\ufeff").replace("\r\n", "\n")).run()


def line_at(lines: Mapping[Path, int], path: Path) -> int:
    """Give the line of the path, or of the nearest thing around it that has one, else 1."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), 1)
