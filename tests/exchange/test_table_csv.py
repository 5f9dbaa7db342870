"""The CSV, cell by cell."""

import csv
import io
import sys
from pathlib import Path

import pytest

from agent_console.exchange.spreadsheet_safe import DANGEROUS, safe_cell
from tests.exchange.payloads import PAYLOADS
from tests.exchange.tables import COLUMNS, a_table, export, rows_with

_SURROGATES = range(0xD800, 0xE000)


def read(file: Path, encoding: str = "utf-8-sig") -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.read_bytes().decode(encoding), newline="")))[1:]


@pytest.mark.parametrize("gbk", [False, True])
def test_no_text_can_run_in_any_column_and_each_is_read_back(tmp_path: Path, gbk: bool) -> None:
    done = export(a_table(*rows_with(COLUMNS, PAYLOADS)), tmp_path / "calls.csv", gbk=gbk)
    rows = read(done.file, "gb18030" if gbk else "utf-8-sig")
    assert [row[-1] for row in rows] == [safe_cell(text) for text in PAYLOADS]
    assert not [cell for row in rows for cell in row if cell.startswith(DANGEROUS)]


def test_gb18030_has_a_place_for_every_character_but_half_a_pair(tmp_path: Path) -> None:
    every = [chr(code) for code in range(0x20, sys.maxunicode + 1) if code not in _SURROGATES]
    texts = ["".join(every[place : place + 5_000]) for place in range(0, len(every), 5_000)]
    done = export(a_table(*[(str(place), None, None, f"字{text}") for place, text in enumerate(texts)]),
                  tmp_path / "calls.csv", gbk=True)  # fmt: skip
    assert [row[-1] for row in read(done.file, "gb18030")] == [f"字{text}" for text in texts]
    half = export(a_table(("C1", None, None, "a\ud800b")), tmp_path / "half.csv", gbk=True)
    assert read(half.file, "gb18030")[0][-1] == "ab"


def test_a_dangerous_cell_between_harmless_ones_is_found_in_the_first_and_in_the_last_place(tmp_path: Path) -> None:
    rows = [("=1", None, 5, "x"), ("x", None, None, "=1"), ("x", None, 0, '"=1')]
    done = export(a_table(*rows), tmp_path / "calls.csv")
    assert read(done.file) == [["'=1", "", "5", "x"], ["x", "", "", "'=1"], ["x", "", "0", '"=1']]
