"""One page of a script, scrolled up and down only: prompted values, passages, and the ways on."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from agent_console.ui.call.script_answer import AnswerLine
from agent_console.ui.call.script_branches import Branches
from agent_console.ui.call.script_fields import ScriptFields
from agent_console.ui.call.script_passage import Passage
from agent_console.ui.call.script_position import Position
from agent_console.ui.call.step_row import StepRow

_LEAST_HEIGHT = 120  # so that a low window still shows a passage
_AROUND = 24  # pixels that stay visible above and below what is scrolled to


class ScriptPage(QScrollArea):
    """Signals `taken(key)`, `ticked(step id, bool)`, `answered(name, text)`, `settled()`, `refused(ConsoleError)`.

    Rows, lines and buttons are used again from page to page, so a day of calls needs no more of them than its longest.
    """

    taken = Signal(object)
    ticked = Signal(object, object)
    answered = Signal(object, object)
    settled = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position: Position | None = None
        self._rows: list[StepRow] = []
        self._page = QWidget()
        self._fields = ScriptFields(self._page)
        self._steps = QWidget(self._page)
        self._steps.setObjectName("scriptSteps")
        self._branches = Branches(self._page)
        self._branches.setObjectName("scriptBranches")
        self._message = Passage(self._page, quiet=True)
        self._message.setObjectName("scriptMessage")

        self._lay_out()
        self._branches.taken.connect(self.taken)
        self._listen_to(self._fields)

    @property
    def stops(self) -> list[QWidget]:
        """Everything that takes the focus, as the eyes go."""
        order: list[QWidget] = list(self._fields.lines)
        for row in self._rows:
            order += [row.tick, row.answer]
        return [*order, *self._branches.buttons]

    @property
    def next_stop(self) -> QWidget | None:
        """Where the work goes on: the next passage, else the ways on, else nowhere."""
        still_open = [row.tick for row in self._tickable() if not row.tick.isChecked()]
        places: list[QWidget] = [*still_open, *self._branches.buttons]
        return places[0] if places else None

    @property
    def first_way(self) -> QWidget | None:
        """The first button of the ways on."""
        return self._branches.buttons[0] if self._branches.buttons else None

    @property
    def on_a_tick(self) -> bool:
        """Whether the focus is on a passage."""
        return any(row.tick.hasFocus() for row in self._rows)

    def show_position(self, position: Position | None, message: str) -> None:
        """Show a page and, below it, a word about it. Words beside an answer that is being typed stay as they are."""
        before, self._position = self._position, position
        same_page = before is not None and position is not None and before.place == position.place
        self._show(keep_text=same_page and any(line.being_edited for line in self._lines()))
        self._message.show_text(message)
        self._message.setVisible(bool(message))
        self._lay_out_now()
        if not same_page:
            self.verticalScrollBar().setValue(0)

    def prepare(self, position: Position) -> Iterator[None]:
        """Make in slices the rows and buttons of such a page, and lay it out once, unseen."""
        while len(self._rows) < len(position.rows):
            self._add_row()
            self._rows[-1].hide()
            yield
        self._branches.prepare(len(position.ways))
        yield
        self.setUpdatesEnabled(False)
        self.show_position(position, "")
        self.show_position(None, "")
        self.setUpdatesEnabled(True)

    def forget(self) -> None:
        """Let no answer that is being typed reach another call."""
        for line in self._lines():
            line.forget()

    def settle(self) -> None:
        """What is being typed is complete."""
        for line in self._lines():
            line.settle()

    def go_to(self, widget: QWidget) -> None:
        """Give the focus to a part of the page, and make it seen."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make_seen(widget)

    def make_seen(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, _AROUND)

    def run_marker(self, on: bool) -> None:
        """Let the marker begin beneath the passage that is to be spoken now, or take it away."""
        next_row = None if self._position is None else self._position.next_row
        for row in self._rows:
            if on and next_row is not None and row.row is next_row:
                row.marker.start(next_row.seconds)
            else:
                row.marker.stop()

    def _show(self, *, keep_text: bool) -> None:
        position = self._position
        rows = () if position is None else position.rows
        if position is None:
            self._fields.rest()
        else:
            self._fields.show_wanted(position.wanted)
        while len(self._rows) < len(rows):
            self._add_row()
        for shown, row in zip(self._rows, rows, strict=False):
            shown.show_row(row, is_next=position is not None and row is position.next_row, keep_text=keep_text)
            shown.show()
        for unused in self._rows[len(rows) :]:
            unused.rest()
        self._steps.setVisible(bool(rows))
        self._branches.show_ways(() if position is None else position.ways)

    def _lay_out_now(self) -> None:
        """From the inside out, at once: Qt takes a turn for each level, and a page would be seen to jump."""
        for part in (*self._rows, self._fields, self._steps, self._page):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        QApplication.sendEvent(self._page, QEvent(QEvent.Type.LayoutRequest))

    def _lay_out(self) -> None:
        self._step_column = QVBoxLayout(self._steps)
        self._step_column.setContentsMargins(0, 0, 0, 0)
        self._step_column.setSpacing(2)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._fields, self._steps, self._branches, self._message):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def _add_row(self) -> None:
        row = StepRow(self._steps)
        row.ticked.connect(self._tick)
        row.moved.connect(lambda step, row=row: self._move(row, step))
        self._listen_to(row.answer)
        self._step_column.addWidget(row)
        self._rows.append(row)

    def _listen_to(self, answers: AnswerLine | ScriptFields) -> None:
        answers.answered.connect(self.answered)
        answers.settled.connect(self._answer_settled)
        answers.refused.connect(self.refused)

    def _answer_settled(self) -> None:
        self._show(keep_text=False)
        self._lay_out_now()
        self.settled.emit()

    def _tick(self, step: str, ticked: bool) -> None:
        before = self._position
        self.settle()
        self.ticked.emit(step, ticked)
        if self._position is before:
            self._show(keep_text=False)  # nobody keeps ticks while no call is there

    def _lines(self) -> list[AnswerLine]:
        return [*self._fields.lines, *(row.answer for row in self._rows if row.row is not None and row.row.into)]

    def _tickable(self) -> list[StepRow]:
        return [row for row in self._rows if row.row is not None and row.row.tickable]

    def _move(self, row: StepRow, step: int) -> None:
        """Up and down through the passages, and from the last one to the ways on."""
        stops: list[QWidget] = [shown.tick for shown in self._tickable()]
        stops += self._branches.buttons[:1]
        place = stops.index(row.tick) + step
        if 0 <= place < len(stops):
            self.go_to(stops[place])
