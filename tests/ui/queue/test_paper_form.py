"""The escalation on paper: where it is saved, the words of the thread, and the stamp of a void one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt

from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_steps import StepKind
from tests.ui.paper.reading import pages
from tests.ui.queue.conftest import CONTROL, LeadSeat


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
