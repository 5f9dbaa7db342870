"""Read a hotline's own phrases in bulk: CSV (phrase, category, severity, suggestion) or one phrase a line."""

import csv
import re
from collections.abc import Iterable, Iterator

from agent_console.domain.file_faults import FileFault, Reason
from agent_console.domain.phrases.fold import fold
from agent_console.domain.phrases.needle import is_latin
from agent_console.domain.phrases.rule import Category, Mode, Rule, Severity
from agent_console.domain.phrases.sources import Place, Source

OWN = Category("own", (("zh_CN", "本热线自定"), ("zh_TW", "本熱線自訂"), ("en", "The hotline's own")), ())
"""The heading of phrases that name none."""

MOST_COLUMNS = 4

Row = tuple[int, list[str] | str]

_HEADS = {"phrase", "phrases", "短语", "短語", "词语", "詞語", "忌语", "忌語", "用语", "用語"}
_BRACKETS = re.compile(r"[\[\](){}|]")
_ANY_TEXT = re.compile(r"(?<=\S)\s*[xX×＊]{2,}\s*(?=\S)")
_LONGEST = 200


def read_lines(text: str, file: str) -> Source:
    """One phrase a line; lines that begin with # are remarks."""
    rows: Iterable[Row] = (
        (number, [line.strip()])
        for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1)
        if line.strip() and not line.lstrip().startswith("#")
    )
    return _source(rows, file, ())


def read_csv(text: str, file: str, known: Iterable[Category] = ()) -> Source:
    """Columns as above, all but the phrase may be empty; a first row of headings is passed over.

    A category is the id or a name of a `known` one, else it becomes a heading of its own.
    """
    return _source(_rows(text.removeprefix("\ufeff")), file, tuple(known))


def _rows(text: str) -> Iterator[Row]:
    """The rows that say anything; for one that cannot be read, what is wrong with it. The next line is a new start."""
    lines = text.splitlines(keepends=True)
    first = 0
    while first < len(lines):
        reader = csv.reader(lines[first:], strict=True)
        line = first
        try:
            for row in reader:
                cells = [cell.strip() for cell in row]
                head = line == 0 and cells and cells[0].lower() in _HEADS
                if any(cells) and not head:
                    yield line + 1, cells
                line = first + reader.line_num
        except csv.Error as error:
            yield line + 1, str(error)
        first = line + 1


def _source(rows: Iterable[Row], file: str, known: tuple[Category, ...]) -> Source:
    headings = {name: category.id for category in known for name in (category.id, *dict(category.name).values())}
    added: dict[str, Category] = {}
    rules: dict[str, Rule] = {}
    places: dict[str, Place] = {}
    faults: list[FileFault] = []
    for line, cells in rows:
        if isinstance(cells, str):
            faults.append(FileFault(file, line, Reason.WRONG_VALUE, cells))
            continue
        phrase, category, severity, suggestion = (*cells, "", "", "", "")[:MOST_COLUMNS]
        fault = _fault(phrase, severity, cells)
        if fault is None and (rule_id := f"own:{fold(phrase)}") in rules:
            fault = Reason.DUPLICATE, phrase
        if fault is not None:
            faults.append(FileFault(file, line, *fault))
            continue
        heading = headings.get(category, category) or OWN.id
        if heading not in headings.values() and heading not in added:
            added[heading] = OWN if heading == OWN.id else Category(heading, (("zh_CN", heading),), ())
        rules[rule_id] = Rule(
            id=rule_id,
            category=heading,
            severity=Severity(severity.lower()) if severity else Severity.WARN,
            patterns=(_ANY_TEXT.sub("{1,8}", _BRACKETS.sub(" ", phrase)),),
            mode=Mode.WORD if is_latin(fold(phrase)[0]) else Mode.ANYWHERE,
            suggest=((("zh_CN", suggestion),),) if suggestion else (),
        )
        places[rule_id] = file, line
    return Source("", tuple(added.values()), tuple(rules.values()), places.__getitem__, tuple(faults))


def _fault(phrase: str, severity: str, cells: list[str]) -> tuple[Reason, str] | None:
    if len(cells) > MOST_COLUMNS:
        return Reason.WRONG_VALUE, f"{len(cells)} columns"
    if not fold(phrase):
        return Reason.EMPTY_TEXT, phrase or severity or "phrase"
    if len(phrase) > _LONGEST:
        return Reason.WRONG_VALUE, f"{len(phrase)} characters"
    if severity and severity.lower() not in list(Severity):
        return Reason.WRONG_VALUE, f"severity {severity!r}"
    return None
