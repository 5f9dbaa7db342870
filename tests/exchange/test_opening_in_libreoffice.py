"""The files as a spreadsheet sees them: Chinese intact, dates as dates, nothing run and nothing linked."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from agent_console.domain.moment import to_microseconds
from agent_console.exchange import (
    call_columns,
    duty_columns,
    escalation_columns,
    handover_columns,
    journal_file,
)
from agent_console.exchange.cells import Columns
from agent_console.exchange.spreadsheet_safe import safe_cell
from tests.builders import AT
from tests.exchange.payloads import PAYLOADS
from tests.exchange.tables import a_table, export, rows_with, runs_something, texts_of

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")

_COMMA_QUOTE_UTF8 = "CSV:44,34,76,1"
TABLES = {
    "calls": call_columns.COLUMNS,
    "escalations": escalation_columns.COLUMNS,
    "handovers": handover_columns.COLUMNS,
    "duty": duty_columns.COLUMNS,
    "journal": journal_file.COLUMNS,
}
WORDS = ("客户问：套餐怎么改？", "繁體：資費 😀", '"引号"，逗号,', "+85291234567", *PAYLOADS)


def opened(files: list[Path], folder: Path, to: str, *options: str) -> Path:
    """Let the spreadsheet open the files and save what it sees."""
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation={profile}", "--headless", *options, "--convert-to", to,
            "--outdir", str(folder / "seen"), *map(str, files),
        ],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return folder / "seen"


def shown(text: str) -> str:
    """A cell without its line breaks, which a spreadsheet spells in its own way."""
    return text.replace("\r", "").replace("\n", "")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_spreadsheet_shows_what_was_written_and_runs_nothing(tmp_path: Path, suffix: str) -> None:
    files = []
    for name, columns in TABLES.items():
        files.append(export(a_table(*rows_with(columns, WORDS), columns=columns), tmp_path / f"{name}{suffix}").file)
    options = [f"--infilter={_COMMA_QUOTE_UTF8}"] if suffix == ".csv" else []
    seen = opened(files, tmp_path, "xlsx", *options)
    for name, columns in TABLES.items():
        book = seen / f"{name}.xlsx"
        assert runs_something(book) == []
        assert_intact(texts_of(book), columns, suffix)


def assert_intact(rows: list[list[str]], columns: Columns, suffix: str) -> None:
    header, *found = rows
    assert header == list(columns.headers)
    for text, row in zip(WORDS, found, strict=True):
        if suffix == ".xlsx" or not looks_like_a_number(text):
            written = {safe_cell(text), f"'{text}"} if text.startswith("<r>") else {safe_cell(text)}
            assert {shown(cell) for cell in row if cell} <= set(map(shown, written)), text


def looks_like_a_number(text: str) -> bool:
    """What a CSV cannot keep from being read as a number or a truth: that is what XLSX is for."""
    return text in ("00123456789012345678", "1E5", "1/2", "TRUE")


def test_a_spreadsheet_reads_the_dates_of_an_xlsx_as_local_wall_times(tmp_path: Path) -> None:
    instant = to_microseconds(AT)
    row = ("00123456789012345678", instant, 95, "记录")
    done = export(a_table(row), tmp_path / "calls.xlsx")
    seen = opened([done.file], tmp_path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false")
    with (seen / "calls.csv").open(encoding="utf-8", newline="") as stream:
        (told,) = csv.DictReader(stream)
    assert list(told.values()) == ["00123456789012345678", "2026-11-22 09:30:00", "95", "记录"]
