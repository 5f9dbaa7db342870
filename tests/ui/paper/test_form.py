"""The form on paper: pages, lists, fonts inside the file, and who has signed."""

import re
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from agent_console.ui.fonts import missing_chinese_font
from agent_console.ui.paper.form import RESOLUTION, Listing, Paper, Section, as_pdf, draw, lay_out
from tests.ui.paper.reading import letters, pages, text_of


def a_paper(steps: int = 3, stamp: str = "") -> Paper:
    return Paper(
        title="协办单",
        house="畅通通信客户热线",
        number="E20261122-0007",
        boxes=(("来电", "138****5678"), ("类目", "资费"), ("首问责任人", "1001 王芳")),
        blocks=(("问题", "账单多出三十元 <b>不是粗体</b>"), ("已尝试", "已核对")),
        steps_title="办理经过",
        steps=tuple((f"09:{step:02d}  9001 李敏  补充", "说明文字" * 30) for step in range(steps)),
        signatures=(("经办人", ""), ("值班长", ""), ("部门", "1001 王芳\n2026-11-22 09:30")),
        page="第 {page} 页，共 {pages} 页",
        printed="打印",
        stamp=stamp,
    )


def laid_out(paper: Paper) -> tuple[QTextDocument, float]:
    """On pages of 1000 × 1400 dots; with the height of a page."""
    device = QImage(1000, 1400, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(4724)
    device.setDotsPerMeterY(4724)
    document = lay_out(paper, device, QSizeF(1000, 1400), QGuiApplication.font().families())
    document.setProperty("device", device)  # it is laid out for it as long as it lives
    return document, 1400


def page_of(cursor: QTextCursor, page: float) -> int:
    assert not cursor.isNull()
    layout = cursor.document().documentLayout()
    return int(layout.blockBoundingRect(cursor.block()).center().y() / page)


def pdf_of(paper: Paper) -> bytes:
    return as_pdf(paper, QGuiApplication.font().families())


@pytest.mark.usefixtures("qapp")
def test_a_short_one_is_one_a4_page_with_its_fonts_inside(tmp_path: Path) -> None:
    pdf = pdf_of(a_paper())
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1
    boxes = {tuple(round(float(side)) for side in box.split()) for box in re.findall(rb"/MediaBox \[([^]]*)\]", pdf)}
    assert boxes == {(0, 0, 595, 842)}
    fonts = re.findall(rb"/FontDescriptor", pdf)
    assert fonts
    assert len(re.findall(rb"/FontFile[23]? ", pdf)) >= 1
    assert pdf.count(b"/Type /Font\n") <= pdf.count(b"/FontFile") * 4  # each of them comes from a file that is inside
    text = text_of(pdf, tmp_path)
    assert text is None or ("E20261122-0007" in text and "<b>" in text)


@pytest.mark.usefixtures("qapp")
def test_every_letter_can_be_read_back() -> None:
    if missing_chinese_font():
        pytest.skip("no Chinese font on this machine")
    paper = a_paper()
    wanted = {*paper.title, *paper.house, *paper.number, *"账单多出三十元说明文字经办人第页共", "<", "1"}
    assert wanted <= letters(pdf_of(paper))
    assert "废" not in letters(pdf_of(paper))
    assert {"作", "废"} <= letters(pdf_of(a_paper(stamp="作废")))


@pytest.mark.usefixtures("qapp")
def test_a_long_one_goes_on_over_pages() -> None:
    assert pages(pdf_of(a_paper(steps=30))) > 2


@pytest.mark.usefixtures("qapp")
def test_it_is_made_beside_the_window_too() -> None:
    made: list[bytes] = []
    families = QGuiApplication.font().families()
    thread = threading.Thread(target=lambda: made.append(as_pdf(a_paper(), families)))
    thread.start()
    thread.join()
    assert pages(made[0]) == 1


@pytest.mark.usefixtures("qapp")
def test_a_printer_gets_the_same_pages(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(RESOLUTION)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert draw(a_paper(steps=20), printer, QGuiApplication.font().families()) == 2
    assert pages((tmp_path / "printed.pdf").read_bytes()) == pages(pdf_of(a_paper(steps=20))) == 2


@pytest.mark.usefixtures("qapp")
def test_a_list_goes_on_over_pages_with_its_titles_and_every_row(tmp_path: Path) -> None:
    rows = tuple((str(place), f"R{place:03d}", "说明文字" * 10) for place in range(1, 121))
    listing = Listing(columns=("序号", "编号", "事项"), widths=(10, 20, 70), rows=rows)
    paper = replace(a_paper(), listing=listing, steps_title="", steps=(), seal="0123abcd")
    pdf = pdf_of(paper)
    assert pages(pdf) > 2
    text = text_of(pdf, tmp_path)
    assert text is None or all(f"R{place:03d}" in text for place in range(1, 121))
    assert text is None or (text.count("序号") == pages(pdf) and "0123abcd" in text)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("heights", "wanted"), [((300,), 1), ((700,), 2), ((300, 300), 2), ((300, 300, 300), 3)])
def test_a_first_picture_that_fits_stands_beneath_the_boxes(heights: tuple[int, ...], wanted: int) -> None:
    listing = Listing(columns=("类别", "通话"), widths=(50, 50), rows=(("咨询", "12"),))
    pictures = [QImage(680, height, QImage.Format.Format_RGB32) for height in heights]
    sections = tuple(
        Section(title=f"第 {place} 张", pictures=(picture,), listing=listing) for place, picture in enumerate(pictures)
    )
    assert pages(pdf_of(replace(a_paper(), sections=sections))) == wanted


@pytest.mark.usefixtures("qapp")
def test_a_place_to_sign_is_never_torn_over_two_pages() -> None:
    """The name and the line beneath it: however long what stands above, both are drawn on one page."""
    for lines in range(40, 62):
        document, page = laid_out(replace(a_paper(steps=0), blocks=(("问题", "\n".join(["一行"] * lines)),)))
        cursor = document.find("经办人")
        line = document.find("____", cursor)
        assert page_of(cursor, page) == page_of(line, page), lines


@pytest.mark.usefixtures("qapp")
def test_an_empty_cell_is_no_higher_than_a_full_one() -> None:
    def height(word: str) -> float:
        listing = Listing(columns=("类别", "通话"), widths=(50, 50), rows=(("咨询", word),) * 20)
        section = Section(title="按类别", pictures=(), listing=listing)
        document, _ = laid_out(replace(a_paper(steps=0), sections=(section,)))
        return document.size().height()

    assert height("") == height("12")
