"""The form on paper: pages, fonts inside the file, the words of the thread, and the stamp of a void one."""

import re
import shutil
import subprocess
import threading
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_steps import StepKind
from agent_console.ui.fonts import missing_chinese_font
from agent_console.ui.paper.form import RESOLUTION, Paper, as_pdf, draw
from tests.ui.queue.conftest import CONTROL, LeadSeat


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


def pdf_of(paper: Paper) -> bytes:
    return as_pdf(paper, QGuiApplication.font().families())


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def streams(pdf: bytes) -> list[bytes]:
    """What stands in the file, unpacked."""
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    unpacked = []
    for data in found:
        try:
            unpacked.append(zlib.decompress(data))
        except zlib.error:
            unpacked.append(data)
    return unpacked


def letters(pdf: bytes) -> set[str]:
    """The letters that the fonts of the file can be read back to: those that stand on its pages."""
    found: set[str] = set()
    for stream in streams(pdf):
        if b"beginbfrange" not in stream and b"beginbfchar" not in stream:
            continue
        for code in re.findall(rb"<[0-9a-fA-F]{4}>\s*<([0-9a-fA-F]{4,8})>", stream):
            found |= set(bytes.fromhex(code.decode()).decode("utf-16-be"))
        for first, _, code in re.findall(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]{4})>", stream):
            found.add(chr(int(code, 16)))
            assert first
        for run in re.findall(rb"\[((?:\s*<[0-9a-fA-F]{4}>)+)\s*\]", stream):
            found |= {chr(int(code, 16)) for code in re.findall(rb"<([0-9a-fA-F]{4})>", run)}
    return found


def text_of(pdf: bytes, folder: Path) -> str | None:
    """What a reader finds in it; None where there is no tool for that."""
    tool = shutil.which("pdftotext")
    if tool is None:
        return None
    (folder / "form.pdf").write_bytes(pdf)
    done = subprocess.run([tool, "-layout", folder / "form.pdf", "-"], capture_output=True, check=True)
    return done.stdout.decode()


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


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    return tmp_path


def print_it(queue: LeadSeat, sent: Escalation) -> None:
    queue.controller.go_to(sent.id)
    queue.press(Qt.Key.Key_P, CONTROL)
    queue.view.pane.bar.line.setFocus()
    queue.press(Qt.Key.Key_Return)


def test_ctrl_p_saves_it_where_the_bar_says(queue: LeadSeat, documents: Path) -> None:
    sent = queue.send()
    queue.later(0)
    print_it(queue, sent)
    file = documents / f"{sent.number}.pdf"
    assert str(file) in queue.said
    assert pages(file.read_bytes()) == 1
    assert queue.view.pane.bar.question is None


def test_a_file_that_is_there_is_not_overwritten(queue: LeadSeat, documents: Path) -> None:
    sent = queue.send()
    queue.later(0)
    (documents / f"{sent.number}.pdf").write_bytes(b"mine")
    print_it(queue, sent)
    assert "already exists" in queue.said
    assert queue.view.pane.bar.question is not None  # another name can be given at once
    assert (documents / f"{sent.number}.pdf").read_bytes() == b"mine"


def test_a_void_one_bears_the_stamp_and_masks_the_caller(queue: LeadSeat) -> None:
    sent = queue.send(caller="13812345678")
    queue.step(sent, StepKind.VOIDED, text="重复")
    thread = queue.store.escalations.thread(sent.id, queue.crew.lead)
    paper = queue.controller.printer.paper(thread)
    assert paper.stamp == "VOID"
    assert "138****5678" in dict(paper.boxes).values()
    assert "12345678" not in str(paper)
    assert [text for _, text in paper.steps] == ["", "重复"]


def test_one_that_stands_has_no_stamp(queue: LeadSeat) -> None:
    thread = queue.store.escalations.thread(queue.send().id, queue.crew.lead)
    assert queue.controller.printer.paper(thread).stamp == ""
