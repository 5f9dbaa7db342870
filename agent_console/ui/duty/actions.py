"""The keys of the duty page: named in tooltips and in the sheet of keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.widgets.plain_label import plain_tooltip

KEYS = {
    "sign": "Ctrl+Return",
    "praise": "Ctrl+G",
    "improve": "Ctrl+B",
    "end": "Ctrl+E",
    "open": "Ctrl+N",
    "supplement": "Ctrl+U",
    "print": "Ctrl+P",
    "before": "Ctrl+PgUp",
    "behind": "Ctrl+PgDown",
    "now": "Ctrl+T",
    "panes": "F6",
    "refresh": "F5",
    "leave": "Esc",
    "help": "F1",
}


class DutyActions(QObject):
    """Signal `wanted(str)` with the id of the verb. A key says why where its verb does not come in turn."""

    wanted = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._buttons: list[tuple[QAbstractButton, str, bool]] = []
        self.all: dict[str, QAction] = {}
        for verb, key in KEYS.items():
            action = QAction(page)
            action.setObjectName(f"duty-{verb}")
            second = [QKeySequence("Ctrl+Enter")] if key == "Ctrl+Return" else []
            action.setShortcuts([QKeySequence(key), *second])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, wanted=verb: self.wanted.emit(wanted))
            page.addAction(action)
            self.all[verb] = action
        self.retranslate()
        page.installEventFilter(self)

    def bind(self, verb: str, button: QAbstractButton, *, named: bool = True) -> None:
        """Let a button do the verb, with name and key in its tooltip; `named` gives it its short name too."""
        button.clicked.connect(self.all[verb].trigger)
        self._buttons.append((button, verb, named))
        self._name(button, verb, named)

    def key(self, verb: str) -> str:
        words = self.all[verb].shortcuts()[0].toString(QKeySequence.SequenceFormat.PortableText)
        return words.replace("Return", "Enter")

    def retranslate(self) -> None:
        names = self._names()
        for verb, action in self.all.items():
            action.setText(names[verb][1])
            action.setToolTip(f"{names[verb][1]} ({self.key(verb)})")
        for button, verb, named in self._buttons:
            self._name(button, verb, named)

    def _name(self, button: QAbstractButton, verb: str, named: bool) -> None:
        if named:
            button.setText(self._names()[verb][0])
        plain_tooltip(button, self.all[verb].toolTip())

    def _names(self) -> dict[str, tuple[str, str]]:
        return {
            "sign": (self.tr("Sign"), self.tr("Sign the duty record with the own PIN, or do what the bar asks")),
            "praise": (self.tr("★ Praise"), self.tr("Praise the person of the chosen shift")),
            "improve": (self.tr("▲ To improve"), self.tr("Say what the person of the chosen shift can improve")),
            "end": (self.tr("Close it"), self.tr("Close a shift that was left open, with time and reason")),
            "open": (self.tr("Open one"), self.tr("Open a shift for somebody who could not, with time and reason")),
            "supplement": (self.tr("Supplement"), self.tr("Add a marked supplement to a signed record")),
            "print": (self.tr("Print"), self.tr("Print the record, or keep it as PDF")),
            "before": ("◂", self.tr("The shift before")),
            "behind": ("▸", self.tr("The shift behind")),
            "now": (self.tr("Now"), self.tr("The shift that is running now")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Read everything anew")),
            "leave": (self.tr("Leave"), self.tr("Back, step by step, to the screen before; what is written is kept")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)
