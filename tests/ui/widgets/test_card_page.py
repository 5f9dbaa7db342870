"""A card in the middle of its page, and what stands on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.card_page import CardPage
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.pin_line import PinLine


def shown(qtbot: QtBot, width: int, height: int) -> tuple[CardPage, QFrame, QLineEdit]:
    page = CardPage(lines_wide=20)
    field = QLineEdit()
    page.body.addWidget(field)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    QApplication.processEvents()
    card = next(frame for frame in page.findChildren(QFrame) if frame.property("role") == "card")
    return page, card, field


def test_the_card_stands_in_the_middle_of_a_wide_page(qtbot: QtBot) -> None:
    page, card, _ = shown(qtbot, 1366, 768)
    middle = card.mapTo(page, card.rect().center())
    assert abs(middle.x() - 683) <= 2
    assert abs(middle.y() - 384) <= 2
    assert card.width() == page.fontMetrics().height() * 20


def test_the_card_shrinks_with_a_narrow_page_and_never_scrolls_sideways(qtbot: QtBot) -> None:
    page, card, _ = shown(qtbot, 240, 80)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert page.horizontalScrollBar().maximum() == 0
    assert card.width() < 240


def test_a_larger_font_makes_larger_fields(qtbot: QtBot) -> None:
    page, _, field = shown(qtbot, 1366, 768)
    before = field.minimumHeight()
    font = QFont(page.font())
    font.setPixelSize(40)
    page.setFont(font)
    assert field.minimumHeight() > before
    assert page.title.font().pixelSize() == 68


def test_a_message_is_plain_text_and_keeps_its_room(qtbot: QtBot) -> None:
    label = MessageLabel(lines=3)
    qtbot.addWidget(label)
    assert label.minimumHeight() == label.fontMetrics().lineSpacing() * 3
    label.announce("<b>热线</b>", problem=True)
    assert (label.text(), label.textFormat()) == ("<b>热线</b>", Qt.TextFormat.PlainText)


def test_a_problem_has_a_sign_before_it_and_a_word_has_none(qtbot: QtBot) -> None:
    label = MessageLabel()
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.announce("")
    empty = label.grab().toImage()
    label.show_message(" ", problem=True)
    assert label.grab().toImage() != empty
    label.show_message("", problem=True)
    assert label.grab().toImage() == empty


def test_a_pin_can_be_pasted_and_not_copied_out(qtbot: QtBot) -> None:
    line = PinLine()
    qtbot.addWidget(line)
    QApplication.clipboard().setText("482913")
    line.paste()
    assert line.text() == "482913"
    QApplication.clipboard().setText("untouched")
    line.selectAll()
    line.copy()
    assert (line.text(), QApplication.clipboard().text()) == ("482913", "untouched")
