"""Every verb of the call screen with its key: shown in tooltips, listed in the sheet of shortcuts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.widgets.plain_label import plain_tooltip


@dataclass(frozen=True, slots=True)
class Verb:
    """`key` as Qt spells it; `name` is what the action does, `object_name` the button it belongs to, if any."""

    id: str
    key: str


VERBS = (
    Verb("answer", "F2"),
    Verb("finish", "Ctrl+Return"),
    Verb("greeting", "Ctrl+G"),
    Verb("resume", "F3"),
    Verb("escalate", "F4"),
    Verb("call-back", "Ctrl+B"),
    Verb("panes", "F6"),
    Verb("pause", "F9"),
    Verb("quick-1", "F10"),
    Verb("quick-2", "F11"),
    Verb("quick-3", "F12"),
    Verb("wording-1", "Ctrl+1"),
    Verb("wording-2", "Ctrl+2"),
    Verb("wording-3", "Ctrl+3"),
    Verb("note", "Esc"),
    Verb("close", "Ctrl+W"),
    Verb("keys", "Ctrl+/"),
    Verb("help", "F1"),
)


class CallActions(QObject):
    """Builds the actions on `screen`. `keep` is called before each of them: a word in the making is never lost."""

    def __init__(self, screen: QWidget, keep: Callable[[], object], quick_names: tuple[str, ...]) -> None:
        super().__init__(screen)
        self._quick_names = quick_names
        self._names_shown = True
        self._buttons: list[tuple[QAbstractButton, str, bool]] = []
        self.all: dict[str, QAction] = {}
        for verb in VERBS:
            if verb.id.startswith("quick-") and int(verb.id[-1]) > len(quick_names):
                continue
            action = QAction(screen)
            action.setObjectName(f"action-{verb.id}")
            action.setShortcuts(_sequences(verb.key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)  # a key held down must not end, complete and record call after call
            action.triggered.connect(keep)
            screen.addAction(action)
            self.all[verb.id] = action
        self.retranslate()
        screen.installEventFilter(self)

    def on(self, verb: str, slot: Callable[[], object]) -> None:
        """Connect a verb; one that this hotline does not have (a third quick outcome) is passed over."""
        if verb in self.all:
            self.all[verb].triggered.connect(lambda _=False: slot())

    def bind(self, verb: str, button: QAbstractButton, *, show_key: bool = False) -> None:
        """Let a button do the verb, with name and key in its tooltip; the one-key records carry them on the face."""
        button.clicked.connect(self.all[verb].trigger)
        self._buttons.append((button, verb, show_key))
        self._name_button(button, verb, show_key)

    def show_names(self, shown: bool) -> None:
        """Whether the one-key records carry their names beside their keys: a narrow window has no room for them."""
        if shown != self._names_shown:
            self._names_shown = shown
            self.retranslate()

    def retranslate(self) -> None:
        names = {
            "answer": self.tr("Answer"),
            "finish": self.tr("End the call, then complete the record"),
            "greeting": self.tr("Greeting and job number said"),
            "resume": self.tr("Continue the interrupted record"),
            "escalate": self.tr("Escalate to the shift lead"),
            "call-back": self.tr("A wrong answer was given: owe a callback"),
            "panes": self.tr("Go to the next pane"),
            "pause": self.tr("Pause the service"),
            "wording-1": self.tr("Put the first better wording in place"),
            "wording-2": self.tr("Put the second better wording in place"),
            "wording-3": self.tr("Put the third better wording in place"),
            "note": self.tr("Back to the note"),
            "close": self.tr("Close the opened record"),
            "keys": self.tr("List of all keys"),
            "help": self.tr("Help for this screen"),
        }
        for number, name in enumerate(self._quick_names, start=1):
            names[f"quick-{number}"] = self.tr("One-key record: {name}").format(name=name)
        for verb, action in self.all.items():
            action.setText(names[verb])
            action.setToolTip(f"{names[verb]} ({self.key(verb)})")
        for button, verb, show_key in self._buttons:
            self._name_button(button, verb, show_key)

    def key(self, verb: str) -> str:
        """How a person calls the key; both Enter keys count, and one name is enough for them."""
        return key_words(self.all[verb])

    def _name_button(self, button: QAbstractButton, verb: str, show_key: bool) -> None:
        plain_tooltip(button, self.all[verb].toolTip())
        if show_key:
            own = self._quick_names[int(verb[-1]) - 1].replace("&", "&&")  # a mark of a key would be hidden
            name = f"{own}  " if self._names_shown else ""
            button.setText(f"{name}{self.key(verb)}")
            button.setAccessibleName(self.all[verb].text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def key_words(action: QAction) -> str:
    """The first key of an action in words; Return and Enter are one."""
    return action.shortcuts()[0].toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")


def _sequences(key: str) -> list[QKeySequence]:
    """Both Enter keys end a call."""
    return [QKeySequence(key), QKeySequence("Ctrl+Enter")] if key == "Ctrl+Return" else [QKeySequence(key)]
