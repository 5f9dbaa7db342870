"""The keys of the reports: named in tooltips and in the sheet of keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.widgets.plain_label import plain_tooltip

KEYS = {
    "before": "Ctrl+B",
    "behind": "Ctrl+N",
    "now": "Ctrl+T",
    "view": "Ctrl+D",
    "view_back": "Ctrl+Shift+D",
    "picture": "Ctrl+I",
    "copy": "Ctrl+Shift+C",
    "print": "Ctrl+P",
    "excel": "Ctrl+E",
    "confirm": "Ctrl+Return",
    "panes": "F6",
    "refresh": "F5",
    "leave": "Esc",
    "help": "F1",
}


class ReportActions(QObject):
    """Signal `wanted(str)` with the id of the verb."""

    wanted = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._buttons: list[tuple[QAbstractButton, str]] = []
        self.all: dict[str, QAction] = {}
        for verb, key in KEYS.items():
            action = QAction(page)
            action.setObjectName(f"report-{verb}")
            second = [QKeySequence("Ctrl+Enter")] if key == "Ctrl+Return" else []
            action.setShortcuts([QKeySequence(key), *second])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(verb in ("before", "behind"))
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

    def key(self, verb: str) -> str:
        words = self.all[verb].shortcuts()[0].toString(QKeySequence.SequenceFormat.PortableText)
        return words.replace("Return", "Enter")

    def retranslate(self) -> None:
        names = self._names()
        for verb, action in self.all.items():
            action.setText(names[verb][1])
            action.setToolTip(f"{names[verb][1]} ({self.key(verb)})")
        for button, verb in self._buttons:
            self._name(button, verb)

    def _name(self, button: QAbstractButton, verb: str) -> None:
        button.setText(self._names()[verb][0])
        button.setAccessibleName(self._names()[verb][1])
        plain_tooltip(button, self.all[verb].toolTip())

    def _names(self) -> dict[str, tuple[str, str]]:
        return {
            "before": ("◂", self.tr("The period before")),
            "behind": ("▸", self.tr("The next period")),
            "now": (self.tr("Now"), self.tr("The period that is running now")),
            "view": (self.tr("View"), self.tr("The next table and chart")),
            "view_back": (self.tr("View back"), self.tr("The table and chart before")),
            "picture": (self.tr("Copy picture"), self.tr("Copy the chart as a picture")),
            "copy": (self.tr("Copy table"), self.tr("Copy the table with its totals, tab-separated")),
            "print": (self.tr("PDF, print"), self.tr("Print the whole report, or keep it as PDF")),
            "excel": (self.tr("Excel"), self.tr("Keep the whole report as XLSX, with charts")),
            "confirm": (self.tr("Do it"), self.tr("Do what the bar asks")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Reckon everything anew")),
            "leave": (self.tr("Leave"), self.tr("Stop reckoning, close the bar, else leave the reports")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)
