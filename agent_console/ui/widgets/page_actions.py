"""The keys of a page: an action for each verb, named in tooltips and in the sheet of keys, in the page's language."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.widgets.plain_label import plain_tooltip


class PageActions(QObject):
    """Signal `wanted(str)` with the id of the verb. An action stays usable where its verb does not come in turn, so
    that the page can say why; its button does not.

    A page's own class gives `names`: for each verb its short name, for a button, and what it does.
    """

    wanted = Signal(str)

    def __init__(self, page: QWidget, prefix: str, keys: Mapping[str, str], repeating: Collection[str] = ()) -> None:
        """`keys` are verbs and the keys of each; actions are named `prefix`-verb; only `repeating` ones repeat."""
        super().__init__(page)
        self._buttons: list[tuple[QAbstractButton, str, bool]] = []
        self.all: dict[str, QAction] = {}
        for verb, key in keys.items():
            action = QAction(page)
            action.setObjectName(f"{prefix}-{verb}")
            second = [QKeySequence("Ctrl+Enter")] if key == "Ctrl+Return" else []
            action.setShortcuts([QKeySequence(key), *second])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(verb in repeating)
            action.triggered.connect(lambda _=False, wanted=verb: self.wanted.emit(wanted))
            page.addAction(action)
            self.all[verb] = action
        self.retranslate()
        page.installEventFilter(self)

    def names(self) -> dict[str, tuple[str, str]]:
        """For each verb its short name and what it does, in the language of the windows."""
        raise NotImplementedError

    def bind(self, verb: str, button: QAbstractButton, *, named: bool = True) -> None:
        """Let a button do the verb, with name and key in its tooltip; `named` gives it its short name too."""
        button.clicked.connect(self.all[verb].trigger)
        self._buttons.append((button, verb, named))
        self.name(button, self.names()[verb] if named else None, self.all[verb].toolTip())

    def key(self, verb: str) -> str:
        """How a person calls the key; both Enter keys count, and one name is enough for them."""
        words = self.all[verb].shortcuts()[0].toString(QKeySequence.SequenceFormat.PortableText)
        return words.replace("Return", "Enter")

    def retranslate(self) -> None:
        names = self.names()
        for verb, action in self.all.items():
            action.setText(names[verb][1])
            action.setToolTip(f"{names[verb][1]} ({self.key(verb)})")
        for button, verb, named in self._buttons:
            self.name(button, names[verb] if named else None, self.all[verb].toolTip())

    def name(self, button: QAbstractButton, names: tuple[str, str] | None, tooltip: str) -> None:
        """Put the words on a button; without `names` it keeps its own."""
        if names is not None:
            button.setText(names[0])
        plain_tooltip(button, tooltip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)
