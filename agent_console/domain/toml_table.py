"""Read a TOML file strictly: every key is named, typed and checked, and each fault keeps its line."""

import re
import tomllib
from collections.abc import Iterator
from typing import TypeVar

from agent_console.domain.file_faults import FileFault, FileFaultsError, Reason
from agent_console.domain.text import unacceptable_character
from agent_console.domain.toml_lines import Path, line_at, lines_of

Kind = TypeVar("Kind")

PLAIN_ID = re.compile(r"[a-z0-9-]+")
DOTTED_ID = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*")
LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:[_-][A-Za-z0-9]{1,8})*")
QUICK_KEY = re.compile(r"[1-9a-z]")

_POSITION = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


def _load(text: str, file: str) -> dict[str, object]:
    """Read TOML; a leading byte order mark (Windows editors write one) is passed over. Raises FileFaultsError."""
    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except RecursionError:
        raise FileFaultsError((FileFault(file, 1, Reason.SYNTAX, "nested too deeply"),)) from None
    except ValueError as error:  # TOMLDecodeError, and int() refusing thousands of digits
        message = str(error)
        found = _POSITION.search(message)
        if found is None:
            line = 1
        elif found[1] is None:
            line = text.rstrip("\r\n").count("\n") + 1
        else:
            line = int(found[1])
        raise FileFaultsError((FileFault(file, line, Reason.SYNTAX, _POSITION.sub("", message)),)) from None


class Sheet:
    """One file while it is read: where its keys stand and what has been found wrong so far."""

    def __init__(self, text: str, file: str) -> None:
        """Raises FileFaultsError at once when the text is no TOML at all."""
        self.file = file
        self.root = Table(self, (), _load(text, file))
        self._lines = lines_of(text)
        self._faults: list[FileFault] = []

    def fault(self, path: Path, reason: Reason, subject: str) -> None:
        self._faults.append(FileFault(self.file, line_at(self._lines, path), reason, subject))

    @property
    def faulty(self) -> bool:
        return bool(self._faults)

    def refuse_faulty(self) -> None:
        """Raise FileFaultsError if anything was wrong."""
        if self._faults:
            raise FileFaultsError(tuple(sorted(self._faults)))


class Table:
    """One table. A reader takes the keys it knows; `done` reports those that nobody took.

    After a fault a reader gets an empty value and goes on, so that one reading finds everything.
    """

    def __init__(self, sheet: Sheet, path: Path, values: dict[str, object]) -> None:
        self.sheet = sheet
        self.path = path
        self._left = values

    def has(self, key: str) -> bool:
        """Whether the key is there and not taken yet."""
        return key in self._left

    def fault(self, key: str, reason: Reason, subject: str) -> None:
        self.sheet.fault((*self.path, key), reason, subject)

    def text(self, key: str, default: str | None = None, *, multiline: bool = False) -> str:
        """A text that says something, without the white space around it; required unless there is a default."""
        if not self.has(key) and default is not None:
            return default
        value = self._take(key, str)
        if value is None:
            return ""
        bad = unacceptable_character(value, multiline=multiline)
        if bad is not None:
            self.fault(key, Reason.CONTROL_CHARACTER, f"{key} U+{ord(value[bad]):04X}")
        elif not value.strip():
            self.fault(key, Reason.EMPTY_TEXT, key)
        return value.strip()

    def separator(self, key: str) -> str:
        """A required text that may be empty or white space."""
        value = self._take(key, str) or ""
        if unacceptable_character(value, multiline=False) is not None:
            self.fault(key, Reason.CONTROL_CHARACTER, key)
        return value

    def word(self, key: str, pattern: re.Pattern[str], default: str | None = None) -> str:
        """A text that matches the pattern as a whole: an id, a key, a clock time."""
        if not self.has(key) and default is not None:
            return default
        value = self._take(key, str)
        if value is None:
            return ""
        if not pattern.fullmatch(value):
            self.fault(key, Reason.WRONG_VALUE, f"{key} {value!r}")
            return ""
        return value

    def number(self, key: str, default: int | None = None) -> int:
        """A whole number of at least 1."""
        if not self.has(key) and default is not None:
            return default
        value = self._take(key, int)
        if value is None:
            return 1
        if value < 1:
            self.fault(key, Reason.WRONG_VALUE, f"{key} {value}")
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        return self.has(key) and bool(self._take(key, bool))

    def texts(self, key: str, count: int) -> tuple[str, ...]:
        """A required list of exactly so many texts, each of which says something."""
        values = self._take(key, list)
        if values is None:
            return ()
        if len(values) != count:
            self.fault(key, Reason.WRONG_VALUE, f"{key} {len(values)}")
        for value in values:
            if not isinstance(value, str):
                self.fault(key, Reason.WRONG_TYPE, key)
            elif not value.strip():
                self.fault(key, Reason.EMPTY_TEXT, key)
            elif unacceptable_character(value, multiline=False) is not None:
                self.fault(key, Reason.CONTROL_CHARACTER, key)
        return tuple(values)

    def names(self, key: str) -> tuple[tuple[str, str], ...]:
        """A required inline table of language and name, in the order in which it is written."""
        values = self._take(key, dict)
        if values is None:
            return ()
        if not values:
            self.fault(key, Reason.EMPTY_TEXT, key)
        inner = Table(self.sheet, (*self.path, key), values)
        for language in values:
            if not LANGUAGE.fullmatch(language):
                inner.fault(language, Reason.WRONG_VALUE, language)
        return tuple((language, inner.text(language)) for language in tuple(values))

    def tables(self, key: str) -> Iterator["Table"]:
        """The tables of `[[key]]`, none if there is not one."""
        values = self._take(key, list) if self.has(key) else None
        for index, value in enumerate(values or ()):
            path = (*self.path, key, index)
            if isinstance(value, dict):
                yield Table(self.sheet, path, value)
            else:
                self.sheet.fault(path, Reason.WRONG_TYPE, key)

    def done(self) -> None:
        """Report the keys that nobody took."""
        for key in self._left:
            self.fault(key, Reason.UNKNOWN_KEY, key)

    def _take(self, key: str, kind: type[Kind]) -> Kind | None:
        if key not in self._left:
            self.fault(key, Reason.MISSING_KEY, key)
            return None
        value = self._left.pop(key)
        if type(value) is not kind:  # not isinstance: true is no number
            self.fault(key, Reason.WRONG_TYPE, key)
            return None
        return value
