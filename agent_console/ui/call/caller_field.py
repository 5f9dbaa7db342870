"""The caller's number: typed as people write numbers, hidden as soon as the field is left."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from agent_console.domain.errors import ConsoleError
from agent_console.domain.phone import mask_typed, parse_phone, spell
from agent_console.domain.text import CALLER_LIMIT
from agent_console.ui.widgets.offsets import to_code_points
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.widgets.plain_line import PlainLine

SHOWN_MILLISECONDS = 30_000
_HIDING = "*"


class _NumberLine(PlainLine):
    left = Signal()
    space_in_empty = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == " " and not self.text():
            if not event.isAutoRepeat():
                self.space_in_empty.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class CallerField(QWidget):
    """Holds the number itself; the line shows it masked unless it is being typed or was revealed with a reason.

    Signals: `number_changed(str)` in its stored spelling, `left(str)` when the field is left, `reveal_wanted(str)` with
    the reason, `not_a_number(ConsoleError | None)`, `greeting_said()` for a Space in the empty field,
    `refused(ConsoleError)`.
    """

    number_changed = Signal(str)
    left = Signal(str)
    reveal_wanted = Signal(str)
    not_a_number = Signal(object)
    greeting_said = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._masked = False
        self._selected: tuple[int, int] | None = None
        self.reveal = QToolButton(self)  # made first: Tab goes from the number on to the name, Shift+Tab to the button
        self.reveal.setObjectName("revealNumber")
        self.reveal.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.line = _NumberLine(self, limit=CALLER_LIMIT)
        self.line.setObjectName("callerNumber")
        self._menu = QMenu(self.reveal)
        self.reveal.setMenu(self._menu)
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setInterval(SHOWN_MILLISECONDS)
        self._hide_again.timeout.connect(self._mask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.reveal)
        self.setFocusProxy(self.line)
        self.line.selectionChanged.connect(self._remember_selection)
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self._left)
        self.line.space_in_empty.connect(self.greeting_said)
        self.line.refused.connect(self.refused)
        self.retranslate()
        self._offer_reveal()

    @property
    def number(self) -> str:
        """The number in its stored spelling, or what was typed when it is none."""
        return self._number

    def set_writable(self, writable: bool) -> None:
        """A record that is only shown keeps its number hidden, too."""
        self.line.setReadOnly(not writable)
        self.reveal.setEnabled(writable)

    def show_number(self, number: str) -> None:
        """Show a stored number, masked. Emits nothing."""
        self._number = number
        self._hide_again.stop()
        self._mask()
        self.not_a_number.emit(None)

    def type_number(self, text: str) -> None:
        """Take a number that was typed elsewhere, and hide it."""
        self._masked = False
        self._typed(text)
        self._mask()
        self.left.emit(self._number)

    def show_revealed(self) -> None:
        """Show the whole number for half a minute; the reason is in the journal by now."""
        self._masked = False
        try:
            self.line.show_text(spell(parse_phone(self._number)))
        except ConsoleError:
            self.line.show_text(self._number)
        self._hide_again.start()

    def retranslate(self) -> None:
        self.line.setAccessibleName(self.tr("Caller's number"))
        self.line.setPlaceholderText(self.tr("Caller's number"))
        self.reveal.setText(self.tr("Show"))
        self.reveal.setAccessibleName(self.tr("Show the whole number"))
        plain_tooltip(self.reveal, self.tr("Show the whole number for 30 s; the reason is recorded"))
        self._menu.clear()
        for reason in (
            self.tr("Check what was typed"),
            self.tr("Call the customer back"),
            self.tr("Read it back to the caller"),
            self.tr("Pass it to the shift lead"),
        ):
            action = QAction(reason, self._menu)
            action.triggered.connect(lambda _=False, reason=reason: self.reveal_wanted.emit(reason))
            self._menu.addAction(action)

    def _typed(self, text: str) -> None:
        if self._masked:
            # Typing into a hidden number begins a new one: nobody can mend what they do not see.
            hidden = mask_typed(self._number)
            if text == hidden:
                return
            self._masked = False
            if _HIDING in hidden:
                text = put_into(hidden, text, self._selected)
                self.line.show_text(text)
        self._hide_again.stop()
        try:
            self._number = str(parse_phone(text))
        except ConsoleError:
            self._number = text.strip()
        self._offer_reveal()
        self.number_changed.emit(self._number)

    def _remember_selection(self) -> None:
        """Qt tells of an edit before it tells that the edit has ended the selection."""
        self._selected = selection_of(self.line)

    def _left(self) -> None:
        if self._hide_again.isActive():
            return
        try:
            parse_phone(self._number)
            self.not_a_number.emit(None)
        except ConsoleError as error:
            self.not_a_number.emit(error)
        self._mask()
        self.left.emit(self._number)

    def _mask(self) -> None:
        self._masked = bool(self._number)
        self._selected = None
        self.line.show_text(mask_typed(self._number))
        self.line.setCursorPosition(0)  # a narrow field shows the beginning
        self._offer_reveal()

    def _offer_reveal(self) -> None:
        self.reveal.setVisible(_HIDING in mask_typed(self._number))

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere has seen the number."""
        super().hideEvent(event)
        if self._hide_again.isActive():
            self._hide_again.stop()
            self._mask()


def selection_of(line: QLineEdit) -> tuple[int, int] | None:
    """Where the selection begins and ends, in the units of Qt; None where nothing is selected."""
    return (line.selectionStart(), line.selectionEnd()) if line.hasSelectedText() else None


def put_into(before: str, after: str, selected: tuple[int, int] | None) -> str:
    """What one edit has put into `before`, in the place of what was `selected`; "" where it only took away."""
    if selected is not None:
        begin, end = (to_code_points(before, units) for units in selected)
    else:
        begin = _alike(before, after)
        end = len(before) - _alike(before[begin:][::-1], after[begin:][::-1])
    return after[begin : len(after) - (len(before) - end)]


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
