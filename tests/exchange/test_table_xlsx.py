"""The XLSX, cell by cell."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from agent_console.exchange import table_xlsx
from agent_console.exchange.spreadsheet_safe import safe_cell
from tests.builders import AT
from tests.exchange.payloads import PAYLOADS
from tests.exchange.tables import COLUMNS, SHEET, a_table, export, rows_with, runs_something, sheets_of, texts_of

NOON = to_microseconds(AT)
ROW = ("C20261122-0001", NOON, 95, "客户问：套餐怎么改？")


def test_dates_are_dates_numbers_are_numbers_and_ids_are_texts(tmp_path: Path) -> None:
    done = export(a_table(ROW), tmp_path / "calls.xlsx")
    (sheet,) = sheets_of(done.file)
    header, row = sheet.iter(f"{SHEET}row")
    assert ["".join(cell.itertext()) for cell in header] == list(COLUMNS.headers)
    assert [cell.get("t") for cell in row] == ["inlineStr", None, None, "inlineStr"]
    serial = float(row[1][0].text or "")
    assert (int(serial), round(serial % 1 * 86_400)) == (46_348, 9 * 3_600 + 30 * 60)  # 2026-11-22 09:30 in China
    assert row[2][0].text == "95"
    assert texts_of(done.file)[1][3] == ROW[3]


def test_the_header_stays_in_sight_and_filters(tmp_path: Path) -> None:
    (sheet,) = sheets_of(export(a_table(ROW, ROW), tmp_path / "calls.xlsx", chinese_headers=True).file)
    pane, found = sheet.find(f".//{SHEET}pane"), sheet.find(f"{SHEET}autoFilter")
    assert pane is not None
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    assert found is not None
    assert found.get("ref") == "A1:D3"
    assert texts_of(tmp_path / "calls.xlsx")[0] == list(COLUMNS.headers.values())


def test_what_is_empty_has_no_cell(tmp_path: Path) -> None:
    (sheet,) = sheets_of(export(a_table(("C1", None, None, "")), tmp_path / "calls.xlsx").file)
    assert [len(row) for row in sheet.iter(f"{SHEET}row")] == [4, 1]


@pytest.mark.parametrize("text", PAYLOADS)
def test_no_text_runs(tmp_path: Path, text: str) -> None:
    done = export(a_table(*rows_with(COLUMNS, [text])), tmp_path / "calls.xlsx")
    assert runs_something(done.file) == []
    cells = list(sheets_of(done.file)[0].iter(f"{SHEET}row"))[1]
    assert [cell.get("t") for cell in cells] == ["inlineStr"] * len(cells)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1, max_size=60))
def test_what_people_typed_is_shown_as_the_rules_say(tmp_path: Path, note: str) -> None:
    done = export(a_table(("C1", None, None, note)), tmp_path / "calls.xlsx", overwrite=True)
    assert texts_of(done.file)[1] == ["C1", safe_cell(note)]


def test_a_text_too_long_for_a_cell_is_cut_named_and_counted(tmp_path: Path) -> None:
    rows = [("C1", None, None, "字" * 32_767), ("C2", None, None, "😀" * 20_000)]
    done = export(a_table(*rows), tmp_path / "calls.xlsx")
    assert done.cut == ("C2",)
    assert texts_of(done.file)[1][1] == "字" * 32_767
    assert json.loads(done.manifest.read_text(encoding="utf-8"))["cut"] == {"count": 1, "numbers": ["C2"]}


def test_more_rows_than_a_sheet_takes_go_on_further_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_xlsx, "ROWS_OF_A_SHEET", 2)
    done = export(a_table(*[ROW] * 5), tmp_path / "calls.xlsx")
    sheets = sheets_of(done.file)
    assert [len(list(sheet.iter(f"{SHEET}row"))) for sheet in sheets] == [3, 3, 2]
    assert all(sheet.find(f".//{SHEET}pane") is not None for sheet in sheets)
    assert done.rows == 5


def test_what_breaks_off_in_the_middle_leaves_nothing_behind(tmp_path: Path) -> None:
    for error in (KeyboardInterrupt, ConsoleError(Problem.UNREACHABLE)):

        def broken(_total: int, _left_out: object, error: type[BaseException] | BaseException = error):  # type: ignore[no-untyped-def]
            yield from [ROW] * 50
            assert any(file.is_dir() for file in tmp_path.iterdir())  # where the rows wait
            raise error

        with pytest.raises((KeyboardInterrupt, ConsoleError)):
            export(a_table(rows=broken), tmp_path / "calls.xlsx")
        assert list(tmp_path.iterdir()) == []


def test_the_manifest_says_how_dates_are_told(tmp_path: Path) -> None:
    done = export(a_table(ROW), tmp_path / "calls.xlsx")
    manifest = json.loads(done.manifest.read_text(encoding="utf-8"))
    assert (manifest["format"], manifest["encoding"]) == ("xlsx", None)
    assert manifest["times"] == {"local": "wall time without offset", "offsets": ["+08:00"]}


def test_packing_hears_that_nobody_wants_the_file_any_more(tmp_path: Path) -> None:
    told: list[int] = []

    def progress(done: int, total: int) -> None:
        told.append(done)
        if done == total == 1:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        export(a_table(("C20261122-0001", None, 1, "记录"), progress=progress), tmp_path / "calls.xlsx")
    assert told == [1]
    assert list(tmp_path.iterdir()) == []
