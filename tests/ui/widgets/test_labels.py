"""People's text on labels and tooltips stays text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.character_count import CharacterCount
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip


def test_a_label_shows_tags_as_they_are(qtbot: QtBot) -> None:
    label = PlainLabel("<img src='//server/x.png'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<img src='//server/x.png'>"


def test_an_elided_label_says_the_whole_to_the_pointer_and_the_screen_reader(qtbot: QtBot) -> None:
    label = PlainLabel("一二三四五六七八九十" * 5, elided=True)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.whole_text() == label.accessibleName() == "一二三四五六七八九十" * 5
    assert label.whole_text() in label.toolTip()
    label.resize(2000, 20)
    assert label.text() == label.whole_text()
    assert label.toolTip() == ""


def test_a_selectable_label_can_be_copied_from(qtbot: QtBot) -> None:
    label = PlainLabel("C20261122-0042", selectable=True)
    qtbot.addWidget(label)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_tooltip_escapes_tags_and_keeps_lines(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    plain_tooltip(widget, "<b>&\ntwo")
    assert widget.toolTip() == "<qt>&lt;b&gt;&amp;<br>two</qt>"
    plain_tooltip(widget, "")
    assert widget.toolTip() == ""


def test_a_screen_reader_hears_the_words_of_a_tooltip_without_tags(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    plain_tooltip(widget, "Show <it> & record")
    assert widget.accessibleDescription() == "Show <it> & record"
    plain_tooltip(widget, "Another")
    assert widget.accessibleDescription() == "Another"
    widget.setAccessibleDescription("Its own")
    plain_tooltip(widget, "A third")
    assert widget.accessibleDescription() == "Its own"


def test_the_count_counts_characters_and_tells_when_it_gets_tight(qtbot: QtBot) -> None:
    count = CharacterCount(20_000)
    qtbot.addWidget(count)
    count.show_count("𠮷" * 1234)
    assert count.text() == "1,234 / 20,000"
    assert count.property("near") is False
    count.show_count("x" * 18_000)
    assert count.property("near") is True
