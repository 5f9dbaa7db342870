"""The keys of the floor: named in tooltips and in the sheet of keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.widgets.plain_label import plain_tooltip

KEYS = {"open": "Ctrl+Return", "panes": "F6", "refresh": "F5", "leave": "Esc", "help": "F1"}


class FloorActions(QObject):
    """Signal `wanted(str)` with the id of the verb."""

    wanted = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._buttons: list[tuple[QAbstractButton, str]] = []
        self.all: dict[str, QAction] = {}
        for verb, key in KEYS.items():
            action = QAction(page)
            action.setObjectName(f"floor-{verb}")
            second = [QKeySequence("Ctrl+Enter")] if key == "Ctrl+Return" else []
            action.setShortcuts([QKeySequence(key), *second])
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
            key = action.shortcuts()[0].toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")
            action.setText(names[verb][1])
            action.setToolTip(f"{names[verb][1]} ({key})")
        for button, verb in self._buttons:
            self._name(button, verb)

    def _name(self, button: QAbstractButton, verb: str) -> None:
        button.setText(self._names()[verb][0])
        plain_tooltip(button, self.all[verb].toolTip())

    def _names(self) -> dict[str, tuple[str, str]]:
        return {
            "open": (self.tr("Open"), self.tr("Open the record of the chosen row; Enter does it too")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Read everything anew")),
            "leave": (self.tr("Leave"), self.tr("Leave the floor")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)
