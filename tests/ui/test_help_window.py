"""The help: the page of the screen in one's language, and every key that works there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTableWidget, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui import help_window
from agent_console.ui.help_window import HelpWindow
from agent_console.ui.language import LANGUAGES


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    owner = QWidget()
    qtbot.addWidget(owner)
    with qtbot.waitExposed(owner):
        owner.show()
    yield owner
    owner.close()


def an_action(owner: QWidget, text: str, *keys: str) -> QAction:
    action = QAction(text, owner)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action


def text(window: HelpWindow) -> str:
    browser = window.findChild(QTextBrowser, "helpText")
    assert browser is not None
    return browser.toPlainText()


def keys(window: HelpWindow) -> list[tuple[str, str]]:
    table = window.findChild(QTableWidget, "helpKeys")
    assert table is not None
    rows = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
    return [(key.text(), words.text()) for key, words in rows if key is not None and words is not None]


@pytest.mark.parametrize("page", ["call", "sign-in"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_screen_has_its_page_in_each_language(owner: QWidget, language: str, page: str) -> None:
    window = HelpWindow(language, owner)
    window.open_page(page, ())
    assert len(text(window)) > 200
    first_line = text(window).split("\n")[0]
    assert any("一" <= letter <= "鿿" for letter in first_line) is (language != "en")


def test_a_page_that_is_missing_in_one_language_is_read_in_the_next(
    owner: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(help_window, "resources_folder", lambda: tmp_path)
    for language, words in (("zh_CN", "简体"), ("en", "English")):
        folder = tmp_path / "help" / language
        folder.mkdir(parents=True)
        (folder / "call.md").write_text(words, encoding="utf-8")
    for language, words in (("zh_TW", "简体"), ("zh_CN", "简体"), ("en", "English")):
        window = HelpWindow(language, owner)
        window.open_page("call", ())
        assert text(window) == words
    window.open_page("nowhere", ())
    assert text(window) == ""


def test_every_action_with_a_key_is_listed_by_its_first_key(owner: QWidget) -> None:
    window = HelpWindow("en", owner)
    actions = [
        an_action(owner, "End the call", "Ctrl+Return", "Ctrl+Enter"),
        an_action(owner, "Without a key"),
        an_action(owner, "One-key record: R&D <b>x</b>", "F10"),
    ]
    window.open_page("call", actions)
    assert keys(window) == [("Ctrl+Enter", "End the call"), ("F10", "One-key record: R&D <b>x</b>")]
    window.open_page("sign-in", actions[:1])
    assert len(keys(window)) == 1


def test_it_is_a_window_of_its_own_that_blocks_nothing(owner: QWidget) -> None:
    window = HelpWindow("en", owner)
    window.open_page("call", ())
    assert window.isWindow()
    assert window.windowModality() is Qt.WindowModality.NonModal
    assert owner.isEnabled()


def test_esc_closes_it_and_it_can_be_opened_again(qtbot: QtBot, owner: QWidget) -> None:
    window = HelpWindow("en", owner)
    with qtbot.waitExposed(window):
        window.open_page("call", ())
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.open_page("call", ())
    assert window.isVisible()


def test_no_link_of_a_page_leads_anywhere(owner: QWidget) -> None:
    window = HelpWindow("en", owner)
    browser = window.findChild(QTextBrowser, "helpText")
    assert browser is not None
    assert not browser.openLinks()
    assert not browser.openExternalLinks()
    assert browser.isReadOnly()
