"""Earlier corrections: old value, new value, who, when and why, as plain text and with hidden numbers."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from agent_console.domain.catalogue import Catalogue, Outcome, Subject
from agent_console.domain.correction import Correction, FieldChange
from agent_console.ui.call.corrections_view import CorrectionsView
from agent_console.ui.wording import Wording
from tests.builders import AT, a_complete_call

CATALOGUE = Catalogue(
    subjects=(Subject("tariff", (("en", "Tariff"),)), Subject("tariff.plan", (("en", "Plan"),))),
    outcomes=(Outcome("done", (("en", "Done"),)),),
)


@pytest.fixture
def view(qtbot: QtBot) -> CorrectionsView:
    view = CorrectionsView(CATALOGUE, Wording(), "en")
    qtbot.addWidget(view)
    return view


def a_correction(*changes: tuple[str, str, str], reason: str = "wrong key", by: str = "1001") -> Correction:
    fields = tuple(FieldChange(field=field, old=old, new=new) for field, old, new in changes)
    return Correction(call_id="c", at=AT, by=by, reason=reason, changes=fields)


def shown(view: CorrectionsView, *corrections: Correction) -> list[str]:
    view.show_corrections(a_complete_call(number="C20261122-0001"), corrections)
    text = view.findChild(QPlainTextEdit, "callCorrections")
    assert text is not None
    return text.toPlainText().split("\n")


def test_a_record_never_corrected_says_whose_it_is_and_what_to_do(view: CorrectionsView) -> None:
    first, _, hint = shown(view)
    assert first == "C20261122-0001, recorded by 1001 王芳, owner 1001"
    assert "Ctrl+Enter" in hint


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (("note", "一", "二"), "Note: “一” → “二”"),
        (("caller_name", "", "李"), "Name: “” → “李”"),
        (("caller", "13812345678", "13900008821"), "Caller: “138****5678” → “139****8821”"),
        (("caller", "no number at all", ""), "Caller: “no****ll” → “”"),
        (("kind", "complaint", "fault"), "Kind: “Complaint” → “Fault”"),
        (("kind", "", "fault"), "Kind: “” → “Fault”"),
        (("subject", "tariff.plan", ""), "Subject: “Tariff ▸ Plan” → “”"),
        (("outcome", "done", "gone"), "Outcome: “Done” → “gone”"),
        (("correction_due", "", "yes"), "Correction call due: “no” → “yes”"),
    ],
)
def test_each_field_is_said_in_words(view: CorrectionsView, change: tuple[str, str, str], line: str) -> None:
    assert f"  {line}" in shown(view, a_correction(change))


def test_who_when_and_why_stand_above_and_the_newest_correction_comes_first(view: CorrectionsView) -> None:
    lines = shown(
        view,
        a_correction(("note", "a", "b"), reason="first", by="1001"),
        a_correction(("note", "b", "c"), reason="second", by="9001"),
    )
    at = f"{AT.astimezone():%Y-%m-%d %H:%M:%S}"
    heads = [line for line in lines if line.startswith(at)]
    assert heads == [f"{at}  9001: second", f"{at}  1001: first"]


def test_tags_and_braces_in_texts_stay_as_they_are(view: CorrectionsView) -> None:
    lines = shown(view, a_correction(("note", "<b>{old}</b>", "{new}"), reason="{reason} <img src=//h/a>"))
    assert "  Note: “<b>{old}</b>” → “{new}”" in lines
    assert any(line.endswith("1001: {reason} <img src=//h/a>") for line in lines)


def test_it_can_be_read_and_copied_but_not_written(view: CorrectionsView) -> None:
    text = view.findChild(QPlainTextEdit, "callCorrections")
    assert text is not None
    assert text.isReadOnly()
    assert text.tabChangesFocus()
    assert text.accessibleName() == "Corrections so far"
