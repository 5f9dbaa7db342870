"""The CSV as a spreadsheet sees it: Chinese intact, nothing run."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from agent_console.domain.call_list import CallFilter
from agent_console.domain.catalogue import Catalogue
from agent_console.exchange.call_columns import Reading
from agent_console.exchange.calls_file import Order, export_calls
from agent_console.exchange.spreadsheet_safe import safe_cell
from tests.builders import AT, CHINA, a_complete_call, a_person
from tests.exchange_shelf import CHECKER, Shelf

_SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_COMMA_QUOTE_UTF8 = "CSV:44,34,76,1"
NOTES = (
    "客户问：套餐怎么改？",
    "繁體：資費 😀",
    "=1+1",
    "＝1+1",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "|calc",
    '=HYPERLINK("file:///etc/passwd","点")',
    "\t=1+1",
    "\n=1+1",
    "第一行\n=第二行",
    '"引号"，逗号,',
)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_a_spreadsheet_shows_what_was_written_and_runs_nothing(tmp_path: Path) -> None:
    calls = [a_complete_call(a_person(name="王芳"), note=note, caller="+85291234567") for note in NOTES]
    shelf = Shelf(*calls)
    order = Order(file=tmp_path / "calls.csv", wanted=CallFilter())
    export_calls(order, Reading(catalogue=Catalogue(), language="zh_CN", zone=CHINA), shelf, shelf, CHECKER, AT)
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
            f"--infilter={_COMMA_QUOTE_UTF8}", "--convert-to", "xlsx", "--outdir", str(tmp_path),
            str(tmp_path / "calls.csv"),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with zipfile.ZipFile(tmp_path / "calls.xlsx") as book:
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
        strings = ET.fromstring(book.read("xl/sharedStrings.xml"))
    shown = {"".join(text.text or "" for text in entry.iter(f"{_SPREADSHEET}t")) for entry in strings}
    assert list(sheet.iter(f"{_SPREADSHEET}f")) == []
    assert {safe_cell(note) for note in NOTES} | {"number", "王芳", "咨询", "'+852****4567"} <= shown
