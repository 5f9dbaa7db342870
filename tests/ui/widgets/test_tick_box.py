"""A box that is ticked by its key counts at once, in every form that a key can send."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.catalogue import Catalogue
from agent_console.exchange.library import load_library
from agent_console.resources import resources_folder
from agent_console.ui.call.phrase_panel import PhrasePanel
from agent_console.ui.call.record_view import RecordView
from agent_console.ui.widgets.tick_box import TickBox
from agent_console.ui.wording import Wording

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_library(resources_folder()).catalogue


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.mark.parametrize("enabled", [True, False])
def test_its_mnemonic_ticks_it_before_the_next_key_unless_it_may_not(qtbot: QtBot, enabled: bool) -> None:
    window = QWidget()
    column, box = QVBoxLayout(window), TickBox("&Special")
    box.setEnabled(enabled)
    column.addWidget(QLineEdit())
    column.addWidget(box)
    shown(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_S, ALT)
    assert box.isChecked() is enabled


def test_the_correction_call_of_a_record_is_ticked_by_its_key_at_once(qtbot: QtBot, catalogue: Catalogue) -> None:
    record = RecordView(catalogue, Wording(), "en")
    shown(qtbot, record)
    letter = record.correction_due.text().partition("&")[2][0]
    QTest.keyClick(record, Qt.Key(ord(letter.upper())), ALT)
    assert record.correction_due.isChecked()


def test_the_same_reason_for_all_phrases_is_ticked_by_its_key_at_once(qtbot: QtBot) -> None:
    panel = PhrasePanel()
    panel.same.setText("&Use for all")
    shown(qtbot, panel)
    panel.same.show()
    QTest.keyClick(panel, Qt.Key.Key_U, ALT)
    assert panel.same.isChecked()
