"""One passage of a script page: its words, its tick, how long it takes, and the answer to it."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from agent_console.domain.script import Manner
from agent_console.ui.call.pace_marker import PaceMarker
from agent_console.ui.call.script_answer import AnswerLine
from agent_console.ui.call.script_passage import Passage, quiet_colour, scaled
from agent_console.ui.call.script_position import Row

_SPOKEN_SCALE = 1.2
_SMALL_SCALE = 0.9
_LEADING = 1.15
_BAR = 3  # pixels of the bar that points at the next passage


class StepRow(QFrame):
    """`ticked(step id, bool)` when a person ticked, `moved(-1 | 1)` for the arrow keys. Rows are used again."""

    ticked = Signal(object, object)
    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._is_next = False
        self.tick = StepTick(self)
        self._sign = _InstructionSign(self)
        self._text = Passage(self, scale=_SPOKEN_SCALE, leading=_LEADING)
        self._must = Passage(self, scale=_SMALL_SCALE, bold=True, right=True)
        self._time = Passage(self, scale=_SMALL_SCALE, quiet=True, right=True)
        self._prompt = Passage(self, scale=_SMALL_SCALE)
        self.answer = AnswerLine(self)
        self.marker = PaceMarker(parent=self)
        self._prompt.setBuddy(self.answer)

        facts = QGridLayout()
        facts.setSpacing(0)
        facts.addWidget(self._must, 0, 0)
        facts.addWidget(self._time, 1, 0)
        facts.setRowStretch(2, 1)
        asked = QHBoxLayout()
        asked.addWidget(self._prompt, 2, Qt.AlignmentFlag.AlignVCenter)
        asked.addWidget(self.answer, 3)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_BAR + 5, 5, 4, 2)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.tick, 0, 0, top)
        self._grid.addWidget(self._sign, 0, 0, top)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addLayout(facts, 0, 2)
        self._grid.addLayout(asked, 1, 1, 1, 2)
        self._grid.addWidget(self.marker, 2, 1)

        self.tick.clicked.connect(self._tell)
        self._fit_columns()

    @property
    def row(self) -> Row | None:
        """The passage that is shown."""
        return self._row

    def show_row(self, row: Row, *, is_next: bool, keep_text: bool = False) -> None:
        """Show a passage; with `keep_text` its words stay as they are, for somebody is typing beside them."""
        if self._row is not None and self._row.step != row.step:
            self.marker.stop()
        self._row, self._is_next = row, is_next
        spoken = row.manner is not Manner.DO
        self.tick.setVisible(row.tickable)
        self._sign.setVisible(not row.tickable)
        self.tick.setChecked(row.ticked_at is not None)
        if not keep_text:
            self._text.show_text(row.text)
        quiet = not spoken or row.ticked_at is not None
        self._text.show_manner(italic=not spoken, quiet=quiet, scale=_SPOKEN_SCALE if spoken else 1.0)
        self._must.show_text(self.tr("Must") if row.must else "")
        self._must.setVisible(row.must)
        self._time.show_text(self._time_text(row))
        self.tick.setAccessibleName(row.text)
        self.tick.setAccessibleDescription(self._description(row))
        self._prompt.setVisible(bool(row.into))
        self.answer.setVisible(bool(row.into))
        if row.into:
            self._prompt.show_text(row.prompt)
            self.answer.setAccessibleName(row.prompt)
            self.answer.show_answer(row.into, row.value)
        self.update()

    def rest(self) -> None:
        """Show nothing and remember nothing of the call."""
        self._row = None
        self.marker.stop()
        self.answer.forget()
        self.hide()

    def _time_text(self, row: Row) -> str:
        if row.ticked_at is not None:
            return local_clock_time(row.ticked_at)
        if row.manner is Manner.DO:
            return self.tr("Do")
        return self.tr("{seconds} s").format(seconds=max(1, round(row.seconds)))

    def _description(self, row: Row) -> str:
        manner = {Manner.SAY: self.tr("Say"), Manner.ASK: self.tr("Ask"), Manner.DO: self.tr("Do, not read out")}
        parts = [manner[row.manner]]
        if row.must:
            parts.append(self.tr("Must"))
        if row.ticked_at is not None:
            parts.append(local_clock_time(row.ticked_at))
        return ", ".join(parts)

    def _tell(self, checked: bool) -> None:
        assert self._row is not None
        self.ticked.emit(self._row.step, checked)

    def _fit_columns(self) -> None:
        """All rows keep the same place for the facts, so the words of all begin and end in line."""
        small = scaled(self.font(), _SMALL_SCALE)
        bold = scaled(self.font(), _SMALL_SCALE)
        bold.setBold(True)
        facts = [(small, "00:00:00"), (small, self.tr("{seconds} s").format(seconds=100)), (bold, self.tr("Must"))]
        widest = max(QFontMetrics(font, self).horizontalAdvance(text) for font, text in facts)
        self._grid.setColumnMinimumWidth(2, widest + 2)
        self._grid.setColumnMinimumWidth(0, self.tick.sizeHint().width())
        self._sign.setFixedSize(self.tick.sizeHint().width(), self.fontMetrics().height())
        spoken = QFontMetrics(scaled(self.font(), _SPOKEN_SCALE), self)
        self.tick.setMinimumHeight(spoken.height())
        self._must.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._time.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._fit_columns()
            if self._row is not None:
                self.show_row(self._row, is_next=self._is_next, keep_text=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and self.tick.isVisible():
            self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
            self.tick.click()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        palette = self.palette()
        painter = QPainter(self)
        if self._is_next:
            painter.fillRect(self.rect(), palette.base())
            painter.fillRect(0, 0, _BAR, self.height(), palette.highlight())
        painter.end()


class StepTick(QCheckBox):
    """A check box that leaves the arrow keys to its row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _InstructionSign(QWidget):
    """A speech bubble that is struck out: not to be read out."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        side = min(self.width(), self.height()) - 3
        box = QRectF(1.5, (self.height() - side) / 2, side, side * 0.72)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(quiet_colour(self.palette()), 1.4))
        painter.drawRoundedRect(box, side * 0.2, side * 0.2)
        corner = box.bottomLeft()
        painter.drawLine(corner + QPointF(side * 0.25, 0), corner + QPointF(side * 0.2, side * 0.25))
        painter.drawLine(corner + QPointF(-0.5, side * 0.2), box.topRight() + QPointF(0.5, -side * 0.1))
        painter.end()


def local_clock_time(at: datetime) -> str:
    """14:03:22 on the wall clock of this desk."""
    return f"{at.astimezone():%H:%M:%S}"
