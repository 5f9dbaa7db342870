"""A table as CSV: every cell quoted, in an encoding that spreadsheets open unharmed."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

from agent_console.exchange.cells import Cells, Columns
from agent_console.exchange.local_times import LocalTimes
from agent_console.exchange.spreadsheet_safe import DANGEROUS, safe_cell
from agent_console.exchange.whole_file import Writing

_ROWS_AT_ONCE = 50
_MARK = b"\xef\xbb\xbf"  # Excel takes UTF-8 for the local code page without it
_CONTROLS = bytes(code for code in range(0x20) if code not in b"\t\r\n")


def write_csv(
    paper: Writing, headers: Sequence[str], columns: Columns, rows: Iterable[Cells], times: LocalTimes, *, gbk: bool
) -> int:
    """Write it, in GB18030 for `gbk`, and give the number of rows. Lines end with CR LF, also the last one."""
    if not gbk:
        paper.write(_MARK)
    encode, tell = _encoder("gb18030" if gbk else "utf-8", len(headers)), _teller(columns, times)
    paper.write(encode([headers]))
    written, left = 0, iter(rows)
    while batch := list(islice(left, _ROWS_AT_ONCE)):
        paper.write(encode(list(map(tell, batch))))
        written += len(batch)
    return written


def _teller(columns: Columns, times: LocalTimes) -> Callable[[Cells], Sequence[str]]:
    """What turns the cells of a row into texts."""
    instants, counts = columns.places(columns.instants), columns.places(columns.counts)

    def tell(row: Cells) -> Sequence[str]:
        texts: list[Any] = list(row)
        last, told = None, ""
        for place in instants:
            at = texts[place]
            if at != last:
                last, told = at, "" if at is None else times.text(at)
            texts[place] = "" if at is None else told
        for place in counts:
            count = texts[place]
            texts[place] = "" if count is None else str(count)
        return texts

    return tell


def _encoder(encoding: str, width: int) -> Callable[[Sequence[Sequence[str]]], bytes]:
    """What turns rows of texts into quoted lines. One look at many lines finds that nearly all need no change."""
    starts = b"|".join(re.escape(start.encode(encoding)) for start in DANGEROUS)
    may_run = re.compile(b',"(?:%b)' % starts).search

    def encode(rows: Sequence[Sequence[str]]) -> bytes:
        try:
            lines = _lines(rows).encode(encoding)
        except UnicodeEncodeError:  # half a surrogate pair
            lines = b""
        if (
            lines.count(b'"') == 2 * width * len(rows)
            and len(lines.translate(None, _CONTROLS)) == len(lines)
            and not may_run(lines)
            and not any(row[0].startswith(DANGEROUS) for row in rows)
        ):
            return lines
        return _lines([[safe_cell(text).replace('"', '""') for text in row] for row in rows]).encode(encoding)

    return encode


def _lines(rows: Iterable[Sequence[str]]) -> str:
    lines = '"\r\n"'.join(map('","'.join, rows))
    return f'"{lines}"\r\n'
