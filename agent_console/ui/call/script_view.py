"""The script pane: which page is open, what is said, asked and done on it, and the ways on."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.ui.call.pace_bar import PaceBar
from agent_console.ui.call.script_answer import AnswerLine
from agent_console.ui.call.script_controller import ScriptController
from agent_console.ui.call.script_page import ScriptPage
from agent_console.ui.call.script_passage import Passage
from agent_console.ui.call.script_position import Position
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.composing import ComposingInput
from agent_console.ui.widgets.plain_label import plain_tooltip

NEXT_KEY = "Ctrl+J"


class ScriptView(QWidget):
    """Signals are what the person did: `key_taken(key)`, `next_wanted()`, `back_wanted()`, `script_chosen(script id)`,
    `ticked(step id, bool)`, `answered(name, text)`, `settled()` after an answer, `pace_chosen(int)`,
    `marker_chosen(bool)`, `refused(ConsoleError)` for a text that cannot be kept.
    """

    key_taken = Signal(object)
    next_wanted = Signal()
    back_wanted = Signal()
    script_chosen = Signal(object)
    ticked = Signal(object, object)
    answered = Signal(object, object)
    settled = Signal()
    pace_chosen = Signal(object)
    marker_chosen = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position: Position | None = None
        self._choice_label = QLabel(self)
        self._choice = Choice(parent=self)
        self._choice.setObjectName("scriptChoice")
        self._choice_label.setBuddy(self._choice)
        self._page_title = Passage(self, scale=1.15, bold=True)
        self._page_title.setObjectName("scriptPage")
        self._page_number = Passage(self, scale=0.9, quiet=True, right=True)
        self._page_number.setObjectName("scriptPageNumber")
        self._page = ScriptPage(self)
        self._back = QPushButton(self)
        self._back.setObjectName("scriptBack")
        self._next = QPushButton(self)
        self._next.setObjectName("scriptNext")

        self.next_action = QAction(self)
        self.next_action.setShortcut(QKeySequence(NEXT_KEY))
        self.addAction(self.next_action)
        self._pace = PaceBar(self)

        self._lay_out()
        self._connect()
        self._put_words()
        self.show_position(None)

    def follow(self, controller: ScriptController) -> None:
        """Show what the controller says, and tell it what the person does."""
        controller.position_changed.connect(self.show_position)
        controller.titles_changed.connect(self.show_titles)
        controller.choose_wanted.connect(self.offer_ways)
        self.key_taken.connect(controller.take)
        self.next_wanted.connect(controller.next)
        self.back_wanted.connect(controller.back)
        self.script_chosen.connect(controller.open)
        self.ticked.connect(controller.tick)
        self.answered.connect(controller.answer)
        self.settled.connect(controller.refresh)
        self.pace_chosen.connect(controller.set_pace)
        self.show_titles(controller.titles)
        self.show_position(controller.position)

    def show_titles(self, titles: Iterable[tuple[str, str]]) -> None:
        """Offer these scripts, as (id, title)."""
        self._choice.show_options(Option(script_id, title) for script_id, title in titles)

    def show_pace(self, per_minute: int, marker: bool) -> None:
        """The settings of this person; nothing is told back."""
        self._pace.show_pace(per_minute, marker)
        self._page.run_marker(marker)

    def show_position(self, position: Position | None) -> None:
        """Show a page, or the quiet state without one. The focus stays in the pane if it was there."""
        before, self._position = self._position, position
        same_page = before is not None and position is not None and before.place == position.place
        if position is None:
            self._page.forget()  # a word in the making belongs to the call that is over
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self) and not same_page
        if had_focus:
            self._page.setFocus()  # before its widget goes: the focus must not wander through the window
        self._choice.show_value(None if position is None else position.script)
        self._put_state()
        self._order_focus()
        if had_focus:
            self._page.go_to(self._next_stop)
        if before is not None and position is not None and position.next_row != before.next_row:
            self._page.run_marker(self._pace.marker_shown)
            if same_page:
                self._page.make_seen(self._next_stop)

    def prepare(self, position: Position) -> Iterator[None]:
        """Be ready for such a page, in slices, while none is open; nothing of it is seen."""
        for _ in self._page.prepare(position):
            yield
            if self._position is not None:
                return
        self._put_state()

    def offer_ways(self) -> None:
        """Several ways lead on: the focus goes to them, so that their keys are taken."""
        self._settle()
        if self._page.first_way is not None:
            self._page.go_to(self._page.first_way)

    @property
    def _next_stop(self) -> QWidget:
        return self._page.next_stop or self._choice

    def _put_state(self) -> None:
        position = self._position
        if position is None:
            word = self.tr("The script of the call opens here. Choose one above to read it.")
        elif position.ended:
            word = self.tr("This is the end of the script. Ctrl+Enter finishes the call.")
        else:
            word = ""
        self._page.show_position(position, word)
        self._page_title.show_text("" if position is None else position.page_title)
        number = self.tr("Step {number} of {total}")
        self._page_number.show_text(
            "" if position is None else number.format(number=position.number, total=position.total)
        )
        open_page = position is not None and not position.ended
        self._next.setEnabled(open_page)
        self.next_action.setEnabled(open_page)
        behind = "" if position is None else position.came_from
        self._back.setEnabled(bool(behind))
        back = self.tr("Back to “{page}” (Backspace)").format(page=behind) if behind else self.tr("Back (Backspace)")
        plain_tooltip(self._back, back)

    def _lay_out(self) -> None:
        chooser = QHBoxLayout()
        chooser.addWidget(self._choice_label)
        chooser.addWidget(self._choice, 1)
        title = QHBoxLayout()
        title.addWidget(self._page_title, 1)
        title.addWidget(self._page_number, 0, Qt.AlignmentFlag.AlignBottom)
        ways = QHBoxLayout()
        ways.addWidget(self._back)
        ways.addStretch(1)
        ways.addWidget(self._pace)
        ways.addStretch(1)
        ways.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(chooser)
        whole.addLayout(title)
        whole.addWidget(self._page, 1)
        whole.addLayout(ways)

    def _connect(self) -> None:
        self._choice.chosen.connect(self.script_chosen)
        self._page.taken.connect(self._take)
        self._page.ticked.connect(self.ticked)
        self._page.answered.connect(self.answered)
        self._page.settled.connect(self.settled)
        self._page.refused.connect(self.refused)
        self._next.clicked.connect(self.next_action.trigger)
        self.next_action.triggered.connect(self._go_on)
        self._pace.pace_chosen.connect(self.pace_chosen)
        self._pace.marker_chosen.connect(self._choose_marker)
        self._back.clicked.connect(self._go_back)

    def _put_words(self) -> None:
        self._choice_label.setText(self.tr("Scri&pt"))
        self._choice.setAccessibleName(self.tr("Script"))
        self._back.setText(self.tr("Back"))
        key = self.next_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._next.setText(self.tr("Next  {key}").format(key=key))
        self.next_action.setText(self.tr("Next passage of the script"))
        plain_tooltip(self._next, self.tr("Tick the passage, or go on when all are ticked ({key})").format(key=key))
        self.next_action.setToolTip(self._next.toolTip())

    def _settle(self) -> None:
        """What is being typed is kept before the page changes under it, or the focus leaves the note."""
        focused = QApplication.focusWidget()
        if isinstance(focused, ComposingInput):
            focused.keep_composing()
        self._page.settle()

    def _take(self, key: str) -> None:
        self._settle()
        self.key_taken.emit(key)

    def _go_on(self) -> None:
        self._settle()
        on_a_tick = self._page.on_a_tick
        self.next_wanted.emit()
        if on_a_tick:
            self._page.go_to(self._next_stop)

    def _go_back(self) -> None:
        self._settle()
        self.back_wanted.emit()

    def _order_focus(self) -> None:
        foot = [self._back, self._pace.marker_box, self._pace.pace_box, self._next]
        order = [self._choice, *self._page.stops, *foot]
        for earlier, later in pairwise(order):
            QWidget.setTabOrder(earlier, later)

    def _choose_marker(self, on: bool) -> None:
        self._page.run_marker(on)
        self.marker_chosen.emit(on)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane was gone to: its next stop takes the focus. A proxy would let the Tab key skip what is above it."""
        super().focusInEvent(event)
        self._page.go_to(self._next_stop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only keys that the focused input has no use for arrive here."""
        focused = QApplication.focusWidget()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = event.text().casefold()
        if not plain or isinstance(focused, AnswerLine):
            super().keyPressEvent(event)
        elif self._position is not None and any(way.key == key for way in self._position.ways):
            self._take(key)
        elif event.key() == Qt.Key.Key_Backspace:
            self._go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._put_words()
            self._put_state()
