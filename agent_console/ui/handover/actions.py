"""The actions of the handover's page: one for each verb, named in tooltips and in the sheet of keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.handover.verbs import VERBS, Shelf
from agent_console.ui.widgets.plain_label import plain_tooltip


class HandoverActions(QObject):
    """Signal `wanted(str)` with the id of the verb. An action stays usable where its verb does not come in turn, so
    that the page can say why; its button does not.
    """

    wanted = Signal(str)

    def __init__(self, page: QWidget, *, leads: bool) -> None:
        super().__init__(page)
        self._buttons: list[tuple[QAbstractButton, str, bool]] = []
        self.all: dict[str, QAction] = {}
        for verb in VERBS:
            if verb.lead and not leads:
                continue
            action = QAction(page)
            action.setObjectName(f"handover-{verb.id}")
            second = [QKeySequence("Ctrl+Enter")] if verb.key == "Ctrl+Return" else []
            action.setShortcuts([QKeySequence(verb.key), *second])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, wanted=verb.id: self.wanted.emit(wanted))
            page.addAction(action)
            self.all[verb.id] = action
        self.retranslate()
        page.installEventFilter(self)

    def bind(self, verb: str, button: QAbstractButton, *, named: bool = True) -> None:
        """Let a button do the verb, with name and key in its tooltip; `named` gives it its short name too."""
        button.clicked.connect(self.all[verb].trigger)
        self._buttons.append((button, verb, named))
        self._name(button, verb, named)

    def retranslate(self) -> None:
        names = self._names()
        for verb, action in self.all.items():
            action.setText(names[verb][1])
            action.setToolTip(f"{names[verb][1]} ({self.key(verb)})")
        for button, verb, named in self._buttons:
            self._name(button, verb, named)

    def key(self, verb: str) -> str:
        """How a person calls the key; both Enter keys count, and one name is enough for them."""
        words = self.all[verb].shortcuts()[0].toString(QKeySequence.SequenceFormat.PortableText)
        return words.replace("Return", "Enter")

    def _name(self, button: QAbstractButton, verb: str, named: bool) -> None:
        if named:
            button.setText(self._names()[verb][0])
        plain_tooltip(button, self.all[verb].toolTip())

    def _names(self) -> dict[str, tuple[str, str]]:
        return {
            "finish": (self.tr("Sign"), self.tr("Sign the handover, or accept it")),
            "flag": (self.tr("Key point"), self.tr("Make it a key point, or take the flag back")),
            "reason": (self.tr("Why"), self.tr("Say why it is not finished, or change an own item")),
            "add": (self.tr("Own item"), self.tr("Add an item of your own")),
            "clear": (self.tr("Clear"), self.tr("Clear a key point by name: it does not come back")),
            "refuse": (self.tr("Refuse"), self.tr("Refuse the handover, with a reason")),
            "supplement": (self.tr("Supplement"), self.tr("Add a marked supplement to a sealed record")),
            "take-over": (self.tr("Take over"), self.tr("Take it over in the receiver's place, with a reason")),
            "allow-self": (self.tr("Allow self"), self.tr("Let the outgoing agent accept it too, with a reason")),
            "take-incident": (self.tr("Take incident"), self.tr("Take an open incident over by name")),
            "sign-for": (self.tr("Sign for"), self.tr("Sign in the place of somebody who cannot, with a reason")),
            "print": (self.tr("Print"), self.tr("Print the record, or keep it as PDF")),
            Shelf.OWN: (self.tr("Mine"), self.tr("Show my handover")),
            Shelf.WAITING: (self.tr("Waiting"), self.tr("Show what waits to be accepted")),
            Shelf.EARLIER: (self.tr("Earlier"), self.tr("Show earlier handovers")),
            Shelf.UNSIGNED: (self.tr("Unsigned"), self.tr("Show every handover that lacks a signature")),
            "find": (self.tr("Find"), self.tr("Open a handover by its number")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Collect and read everything anew")),
            "leave": (self.tr("Leave"), self.tr("Back, step by step, to the screen before; what is written is kept")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)
