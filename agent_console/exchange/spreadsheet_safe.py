"""Cells that no spreadsheet runs: what people wrote stays what they wrote, and never becomes a formula."""

import re

_STARTS = "=+-@|"
_FULL_WIDTH = str.maketrans(_STARTS, "＝＋－＠｜")
DANGEROUS = tuple(_STARTS + _STARTS.translate(_FULL_WIDTH) + "\t\r\n")
"""First characters that some spreadsheet takes as the beginning of a formula, or skips to reach one."""

_REMOVED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


def safe_cell(text: str) -> str:
    """The text as a cell: C0 controls are removed (line breaks and tabs stay), a dangerous beginning gets a `'`.

    Half a surrogate pair, which no encoding has a place for, is removed too.
    """
    kept = text if text.isprintable() else _REMOVED.sub("", text)
    return f"'{kept}" if kept.startswith(DANGEROUS) else kept
