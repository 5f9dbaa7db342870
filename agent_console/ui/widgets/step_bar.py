"""What a step still needs, asked in its place and never in a box: a choice, a reason, and a verb on the button."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.plain_line import PlainLine


@dataclass(frozen=True, slots=True)
class Offer:
    """One of the choices; `closed` says why it cannot be taken, empty where it can."""

    value: str
    label: str
    closed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`verb` is what the button says. Without `offers` nothing is chosen, without `line` nothing is written; what is
    `needed` has to be. `danger` is not taken by Enter: one has to go to the button. `keep` is what the button against
    it says, where "Cancel" could be taken for the opposite.
    """

    about: str
    verb: str
    offers: tuple[Offer, ...] = ()
    line: str = ""
    text: str = ""
    needed: bool = False
    danger: bool = False
    keep: str = ""


class StepBar(QFrame):
    """Signals: `confirmed(str, str)` with the chosen value and the words, `left()` when it is closed without. The
    object names begin with the name of the `screen`.
    """

    confirmed = Signal(str, str)
    left = Signal()
    refused = Signal(object)

    def __init__(self, screen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "offer")
        self.setObjectName(f"{screen}Bar")
        self._question: Question | None = None
        self._about = PlainLabel()
        self._about.setWordWrap(True)
        self.choice = Choice()
        self.choice.setObjectName(f"{screen}Choice")
        self.line = PlainLine(limit=REASON_LIMIT)
        self.line.setObjectName(f"{screen}Reason")
        self.verb = QPushButton()
        self.verb.setObjectName(f"{screen}Confirm")
        self.keep = QPushButton()
        self.keep.setObjectName(f"{screen}Keep")
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.line, 1)
        buttons.addStretch(0)  # in place of the line, where nothing is written
        buttons.addWidget(self.verb)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self._about)
        column.addWidget(self.choice)
        column.addLayout(buttons)
        for taken_by_enter in (self.choice, self.verb, self.keep):
            taken_by_enter.installEventFilter(self)
        self.line.returnPressed.connect(self._enter)
        self.line.refused.connect(self.refused)
        self.verb.clicked.connect(self.confirm)
        self.keep.clicked.connect(self._leave)
        self.retranslate()
        self.hide()

    @property
    def question(self) -> Question | None:
        """What is being asked, None while the bar is closed."""
        return self._question

    def ask(self, question: Question) -> None:
        """Open, with the focus in the first field that is to be filled in."""
        self._question = question
        self._about.show_text(question.about)
        self._offer(question.offers)
        self.line.setVisible(bool(question.line))
        self.line.setPlaceholderText(question.line)
        self.line.setAccessibleName(question.line)
        self.line.show_text(question.text)
        self.verb.setText(question.verb)
        self.retranslate()
        self.verb.setProperty("role", "danger" if question.danger else "primary")
        self.verb.style().unpolish(self.verb)
        self.verb.style().polish(self.verb)
        self.show()
        first = self.choice if question.offers else self.line if question.line else self.keep
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.end(False)  # what stands there is gone on with, not typed over

    def close_it(self) -> None:
        self._question = None
        self.hide()

    def has_focus(self) -> bool:
        """Whether somebody is at it."""
        return any(widget.hasFocus() for widget in (self.choice, self.line, self.verb, self.keep))

    def confirm(self) -> None:
        """Tell what was chosen and written; where something is missing, go there and mark it."""
        question = self._question
        if question is None:
            return
        self.line.keep_composing()
        chosen = next((offer for offer in question.offers if offer.value == self.choice.value()), None)
        if question.offers and (chosen is None or chosen.closed):
            self.choice.mark(chosen.closed if chosen else self.tr("Choose one."))
            self._about.show_text(f"{question.about} {chosen.closed if chosen else ''}".strip())
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        elif question.needed and not self.line.text().strip():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.confirmed.emit(chosen.value if chosen else "", self.line.text().strip())

    def retranslate(self) -> None:
        own = "" if self._question is None else self._question.keep
        self.keep.setText(f"{own}  Esc" if own else self.tr("Cancel  Esc"))

    def _offer(self, offers: Iterable[Offer]) -> None:
        offers = tuple(offers)
        self.choice.mark(None)
        self.choice.setVisible(bool(offers))
        self.choice.setAccessibleName(self._about.text())
        self.choice.show_value(None)
        self.choice.show_options([Option(offer.value, self._label(offer)) for offer in offers])
        items = self.choice.model()
        assert isinstance(items, QStandardItemModel)
        for place, offer in enumerate(offers):
            items.item(place).setEnabled(not offer.closed)
        first = next((offer for offer in offers if not offer.closed), offers[0] if offers else None)
        if first is not None:
            self.choice.show_value(first.value)

    def _label(self, offer: Offer) -> str:
        return f"{offer.label}: {offer.closed}" if offer.closed else offer.label

    def _enter(self) -> None:
        if self._question is not None and not self._question.danger:
            self.confirm()

    def _leave(self) -> None:
        self.close_it()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what is chosen, and presses the button that one has gone to."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return super().eventFilter(watched, event)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(watched, event)
        if watched is self.choice:
            self._enter()
        elif isinstance(watched, QPushButton):
            watched.click()
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
