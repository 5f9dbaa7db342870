"""The keys of the room of calls: named in tooltips and in the sheet of keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.widgets.plain_label import plain_tooltip

KEYS = {
    "find": "Ctrl+F",
    "today": "Ctrl+T",
    "clear": "Ctrl+Shift+T",
    "saved": "Ctrl+O",
    "save": "Ctrl+S",
    "refresh": "F5",
    "panes": "F6",
    "reveal": "Ctrl+R",
    "history": "Ctrl+H",
    "copy": "Ctrl+Shift+C",
    "back": "Esc",
    "help": "F1",
}


class CallsActions(QObject):
    """Signal `wanted(str)` with the id of the verb."""

    wanted = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._buttons: list[tuple[QAbstractButton, str]] = []
        self.all: dict[str, QAction] = {}
        for verb, key in KEYS.items():
            action = QAction(page)
            action.setObjectName(f"review-{verb}")
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, wanted=verb: self.wanted.emit(wanted))
            page.addAction(action)
            self.all[verb] = action
        self.retranslate()
        page.installEventFilter(self)

    def bind(self, verb: str, button: QAbstractButton) -> None:
        """Let a button do the verb, with its short name, and with name and key in its tooltip."""
        button.clicked.connect(self.all[verb].trigger)
        self._buttons.append((button, verb))
        self._name(button, verb)

    def retranslate(self) -> None:
        names = self._names()
        for verb, action in self.all.items():
            key = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
            action.setText(names[verb][1])
            action.setToolTip(f"{names[verb][1]} ({key})")
        for button, verb in self._buttons:
            self._name(button, verb)

    def _name(self, button: QAbstractButton, verb: str) -> None:
        button.setText(self._names()[verb][0])
        plain_tooltip(button, self.all[verb].toolTip())

    def _names(self) -> dict[str, tuple[str, str]]:
        return {
            "find": (self.tr("Search"), self.tr("Search notes, names and numbers")),
            "today": (self.tr("Today"), self.tr("Show the calls of today, and no other filter")),
            "clear": (self.tr("Clear"), self.tr("Take all filters away")),
            "saved": (self.tr("Saved"), self.tr("Take one of the saved filters")),
            "save": (self.tr("Save…"), self.tr("Save this filter under a name")),
            "refresh": (self.tr("Refresh"), self.tr("Read the list anew")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "reveal": (self.tr("Show number"), self.tr("Show the caller's whole number for 30 s; asks for a reason")),
            "history": (self.tr("History"), self.tr("Open the calls of this caller; asks for a reason")),
            "copy": (self.tr("Copy"), self.tr("Copy the chosen rows as they are shown, numbers masked")),
            "back": (self.tr("Back"), self.tr("Back to the list; from there, end the search")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)
