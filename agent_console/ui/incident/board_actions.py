"""The keys of the board: named in tooltips and in the sheet of keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.widgets.plain_label import plain_tooltip

KEYS = {"clear": "Ctrl+Return", "tick": "Ctrl+T", "report": "F5", "panes": "F6", "leave": "Esc", "help": "F1"}
FOR_LEADS = ("clear", "tick")


class BoardActions(QObject):
    """Signal `wanted(str)` with the id of the verb. Who only reads has no keys to change anything; `reports` is for a
    seat where one can be reported.
    """

    wanted = Signal(str)

    def __init__(self, page: QWidget, leads: bool, *, reports: bool = True) -> None:
        super().__init__(page)
        self._buttons: list[tuple[QAbstractButton, str]] = []
        self.all: dict[str, QAction] = {}
        for verb, key in KEYS.items():
            if (verb in FOR_LEADS and not leads) or (verb == "report" and not reports):
                continue
            action = QAction(page)
            action.setObjectName(f"incident-{verb}")
            action.setShortcuts([QKeySequence(key), *([QKeySequence("Ctrl+Enter")] if key == "Ctrl+Return" else [])])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, wanted=verb: self.wanted.emit(wanted))
            page.addAction(action)
            self.all[verb] = action
        self.retranslate()
        page.installEventFilter(self)

    def bind(self, verb: str, button: QAbstractButton) -> None:
        """Let a button do the verb, with name and key in its tooltip."""
        button.clicked.connect(lambda _=False: self.wanted.emit(verb))
        if verb in self.all:
            self._buttons.append((button, verb))
            plain_tooltip(button, self.all[verb].toolTip())

    def retranslate(self) -> None:
        names = {
            "clear": self.tr("It is over: clear the incident with what was written"),
            "tick": self.tr("Tick off the next who has been told"),
            "report": self.tr("Report an incident or an equipment fault"),
            "panes": self.tr("Go to the next pane"),
            "leave": self.tr("Back to the screen before; what is written is kept"),
            "help": self.tr("Help for this screen"),
        }
        for verb, action in self.all.items():
            words = action.shortcuts()[0].toString(QKeySequence.SequenceFormat.PortableText)
            action.setText(names[verb])
            action.setToolTip(f"{names[verb]} ({words.replace('Return', 'Enter')})")
        for button, verb in self._buttons:
            plain_tooltip(button, self.all[verb].toolTip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)
