"""The one door for help: the page for the screen one is at, and every key that works there. Offline."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from agent_console.resources import resources_folder

PAGE_LANGUAGES = {"zh_TW": ("zh_TW", "zh_CN", "en"), "zh_CN": ("zh_CN", "en")}


class HelpWindow(QWidget):
    """A window of its own that blocks nothing. Pages are the product's own Markdown, so they may be rich text."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("helpWindow")
        self._language = language
        self._text = QTextBrowser()
        self._text.setObjectName("helpText")
        self._text.setOpenLinks(False)
        self._keys = QTableWidget(0, 2)
        self._keys.setObjectName("helpKeys")
        self._keys.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._keys.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._keys.verticalHeader().hide()
        self._keys.setShowGrid(False)
        self._keys.setTabKeyNavigation(False)
        self._keys.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._keys.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        row = QHBoxLayout()
        row.addWidget(self._text, 3)
        row.addWidget(self._keys, 2)
        column = QVBoxLayout(self)
        column.addLayout(row)
        self.resize(960, 620)

    def open_page(self, page: str, actions: Iterable[QAction]) -> None:
        """Show the page of a screen, and the keys of its actions."""
        self.setWindowTitle(self.tr("Help"))
        self._text.setAccessibleName(self.tr("Help"))
        self._keys.setAccessibleName(self.tr("Keys"))
        self._keys.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self._text.setMarkdown(self._find(page))
        rows = [(_keys_of(action), action.text()) for action in actions if action.shortcuts()]
        self._keys.setRowCount(len(rows))
        for place, (key, words) in enumerate(rows):
            self._keys.setItem(place, 0, QTableWidgetItem(key))
            self._keys.setItem(place, 1, QTableWidgetItem(words))
        self._keys.resizeRowsToContents()
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it, as it closes everything that lies over the work."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _find(self, page: str) -> str:
        for language in PAGE_LANGUAGES.get(self._language, ("en",)):
            file = resources_folder() / "help" / language / f"{page}.md"
            if file.is_file():
                return file.read_text(encoding="utf-8")
        return ""


def _keys_of(action: QAction) -> str:
    return action.shortcuts()[0].toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")
