"""The record on paper: its boxes, items and signatures, the checksum and the journal's head, page by page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication

from agent_console.domain.escalation import Escalation
from agent_console.domain.handover import Handover
from agent_console.store.store import Store
from agent_console.ui.fonts import missing_chinese_font
from agent_console.ui.paper.form import Paper, as_pdf
from tests.builders import PIN
from tests.crew import Crew
from tests.handovers import a_mark, a_point, signed_by
from tests.ui.handover.conftest import CONTROL, HandoverSeat, Opener
from tests.ui.paper.reading import letters, pages, text_of


@pytest.fixture
def sealed(sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation) -> Handover:
    signed = signed_by(sqlite_store, sqlite_crew.agent, a_mark(escalated.id, "等网络部"), note="客户情绪激动")
    sqlite_store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    return sqlite_store.handovers.supplement(
        signed.id, sqlite_crew.lead, "01a20000-0000-7000-8000-00000000ffff", "已恢复"
    )


@pytest.fixture
def seat(sit_down: Opener, sqlite_crew: Crew, sealed: Handover) -> HandoverSeat:
    seat = sit_down(sqlite_crew.colleague)
    seat.page.go_to(sealed.id)
    return seat


def pdf_of(paper: Paper) -> bytes:
    return as_pdf(paper, QGuiApplication.font().families())


def test_everything_both_have_signed_stands_on_it(seat: HandoverSeat, sealed: Handover) -> None:
    paper = seat.page.paper.paper(sealed)
    assert paper.number == "H20261122-0001"
    assert paper.house == "畅通通信客户热线"
    boxes = dict(paper.boxes)
    assert (boxes["Outgoing"], boxes["Incoming"]) == ("1001 王芳", "1002 张伟")
    assert dict(paper.blocks) == {"Note": "客户情绪激动"}
    assert paper.listing is not None
    ((place, key, kind, what, due, reason),) = paper.listing.rows
    assert (place, key, kind) == ("1", "◆ key\nticked", "Escalation\nE20261122-0001")
    assert (what, due, reason) == ("账单多出三十元\nSent · 138****5678", "2026-11-23 09:30:00", "等网络部")
    assert [signed for _, signed in paper.signatures] == [
        "1001 王芳\n2026-11-22 09:30:00",
        "1002 张伟\n2026-11-22 09:30:00",
        "",
    ]
    assert sealed.head is not None
    assert sealed.content in paper.seal
    assert sealed.head.link in paper.seal
    assert paper.steps[-1][1] == "已恢复"
    assert paper.stamp == ""
    assert "12345678" not in str(paper)


def test_one_that_is_being_written_has_lines_to_sign_on_and_is_stamped(
    sit_down: Opener, sqlite_crew: Crew, escalated: Escalation
) -> None:
    del escalated
    seat = sit_down(sqlite_crew.agent)
    paper = seat.page.paper.paper(seat.shown)
    assert paper.stamp == "DRAFT"
    assert {signed for _, signed in paper.signatures} == {""}
    assert paper.seal == ""


def test_the_pdf_can_be_read_back(seat: HandoverSeat, sealed: Handover, tmp_path: Path) -> None:
    if missing_chinese_font():
        pytest.skip("no Chinese font on this machine")
    pdf = pdf_of(seat.page.paper.paper(sealed))
    assert pages(pdf) == 1
    assert {*"客户情绪激动账单多出三十元等网络部张伟已恢复", *sealed.content, "◆"} <= letters(pdf)
    text = text_of(pdf, tmp_path)
    assert text is None or (sealed.number in text and sealed.content in text and "Page 1 of 1" in text)


def test_three_hundred_items_go_on_over_pages(
    sit_down: Opener, sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation
) -> None:
    del escalated
    points = [a_point(f"第 {place} 项要跟进") for place in range(300)]
    signed = signed_by(sqlite_store, sqlite_crew.agent, *points)
    seat = sit_down(sqlite_crew.agent)
    assert pages(pdf_of(seat.page.paper.paper(signed))) > 5


def test_ctrl_p_saves_it_where_the_bar_says(
    seat: HandoverSeat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    seat.press(Qt.Key.Key_P, CONTROL)
    seat.view.pane.bar.line.setFocus()
    seat.press(Qt.Key.Key_Return)
    file = tmp_path / "H20261122-0001.pdf"
    assert file.read_bytes().startswith(b"%PDF-")
    assert str(file) in seat.said
    seat.press(Qt.Key.Key_P, CONTROL)
    seat.view.pane.bar.line.setFocus()
    seat.press(Qt.Key.Key_Return)
    assert "already exists" in seat.said
    assert seat.view.pane.bar.question is not None  # another name can be given at once
