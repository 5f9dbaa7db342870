"""The pane at the foot of the review: what is taken out, where to, how far it is, and what came of it."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.export.actions import ExportActions
from agent_console.ui.export.offer import Extent
from agent_console.ui.export.sample_box import SampleBox
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.step_bar import Question, StepBar
from agent_console.ui.widgets.tick_box import TickBox
from agent_console.ui.widgets.wrapping_row import WrappingRow

PATH_LIMIT = 1_000
WIDE = 1_000
"""From so many pixels on the sample stands beside the form, below that under it."""

MOST_HEIGHT = 0.55
"""Of the page: the list above stays in sight."""

LEAST_LINES = 6


class ExportPane(QScrollArea):
    """What happens is decided by the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportPane")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.keys = ExportActions(self)
        self.title = PlainLabel(elided=True)
        self.title.setObjectName("exportTitle")
        self.title.setProperty("role", "heading")
        self.count = PlainLabel()
        self.count.setObjectName("exportCount")
        self.count.setProperty("role", "figure")
        self.told = PlainLabel(selectable=True)
        self.told.setObjectName("exportTold")
        self.told.setWordWrap(True)
        self.told.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.extent = _choice("exportExtent")
        self.path = PlainLine(limit=PATH_LIMIT)
        self.path.setObjectName("exportPath")
        self.format = _choice("exportFormat")
        self.headers = _choice("exportHeaders")
        self.reveal = TickBox()
        self.reveal.setObjectName("exportReveal")
        self.reason = PlainLine(limit=REASON_LIMIT)
        self.reason.setObjectName("exportReason")
        self.sample = SampleBox(self.keys)
        self.progress = QProgressBar()
        self.progress.setObjectName("exportProgress")
        self.message = MessageLabel()
        self.message.setObjectName("exportMessage")
        self.bar = StepBar("exportAsk")
        self._labels = {name: QLabel() for name in ("extent", "path", "format", "headers", "reason")}
        for name, label in self._labels.items():
            label.setBuddy(getattr(self, name))
        self._sharing: QSplitter | None = None
        self._was_dragged = False
        self._make_buttons()
        self._lay_out()
        self.retranslate()
        self.show_running(False)
        self.hide()

    def show_extents(self, whole: str, chosen: str, sample: str) -> None:
        """In words, "" for what there is not; the choice is not asked where there is one only."""
        words = {Extent.WHOLE: whole, Extent.CHOSEN: chosen, Extent.SAMPLE: sample}
        options = [Option(extent, told, str(place)) for place, (extent, told) in enumerate(words.items(), 1) if told]
        self.extent.show_options(options)
        if self.extent.value() is None:
            self.extent.show_value(Extent.WHOLE)
        self._labels["extent"].setVisible(len(options) > 1)
        self.extent.setVisible(len(options) > 1)

    def join(self, sharing: QSplitter) -> None:
        """Take the place below a page; whoever drags the edge between them has it where they want it."""
        self._sharing = sharing
        sharing.addWidget(self)
        sharing.setStretchFactor(0, 1)
        sharing.installEventFilter(self)
        sharing.splitterMoved.connect(self._dragged)

    def has_focus(self) -> bool:
        """Whether somebody is at it."""
        focus = QApplication.focusWidget()
        return isinstance(focus, QWidget) and (focus is self or self.isAncestorOf(focus))

    def show_running(self, running: bool) -> None:
        """While a file is written nothing of it can be changed; whoever is at the pane stays there."""
        at_it = self.has_focus()
        self.cancel.setVisible(running)
        self.progress.setVisible(running)
        if running:
            self.show_progress(0, 0)
        self.start.setEnabled(not running)
        if at_it:
            self.go_home()
        for field in (
            self.extent, self.path, self.browse, self.format, self.headers, self.reveal, self.reason, self.sample,
        ):  # fmt: skip
            field.setEnabled(not running)

    def go_home(self) -> None:
        """To the button that comes next."""
        home = self.start if self.start.isEnabled() else self.cancel
        home.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_question(self) -> None:
        """Whoever is at it goes on at the buttons of the pane."""
        if self.bar.question is None:
            return
        at_it = self.has_focus()
        self.bar.close_it()
        if at_it:
            self.go_home()

    def forget_why(self) -> None:
        """Whole numbers, and the reason for them, are for one file: whoever wants another says so anew."""
        self.reveal.setChecked(False)
        self.reason.show_text("")
        mark_input(self.reason, None)

    def show_progress(self, done: int, total: int) -> None:
        """`total` is 0 while nobody knows how much there is."""
        self.progress.setRange(0, 1_000 if total else 0)
        self.progress.setValue(1_000 * done // total if total else 0)
        words = self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}")
        self.progress.setFormat(words if total else "")
        self.progress.setAccessibleDescription(words if total else self.tr("counting …"))

    def show_sampling(self, sampling: bool) -> None:
        self.sample.show_all(sampling)

    def ask(self, question: Question, *, in_front: bool = False) -> None:
        """Whoever is at work elsewhere stays there, but where the question stands in their way."""
        elsewhere = None if in_front or self.has_focus() else QApplication.focusWidget()
        self.bar.ask(question)
        if elsewhere is not None:
            elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_in_sight(self.bar)

    def tell(self, words: str, *, problem: bool = False) -> None:
        """What came of it, or what stands in the way."""
        self.message.announce(words, problem=problem)
        self._bring_in_sight(self.message)

    def retranslate(self) -> None:
        texts = {
            "extent": self.tr("&What"),
            "path": self.tr("&File"),
            "format": self.tr("For&mat"),
            "headers": self.tr("&Headers"),
            "reason": self.tr("&Reason"),
        }
        for name, label in self._labels.items():
            label.setText(texts[name])
            getattr(self, name).setAccessibleName(without_mnemonic(texts[name]))
        self.format.show_options(
            [
                Option("csv", self.tr("CSV (UTF-8, any program)")),
                Option("xlsx", self.tr("XLSX (Excel, WPS, LibreOffice)")),
                Option("gbk", self.tr("CSV in GB18030 (old Excel)")),
            ]
        )
        self.headers.show_options([Option("en", self.tr("English")), Option("zh", self.tr("Chinese"))])
        self.reveal.setText(self.tr("Whole &numbers"))
        plain_tooltip(self.reveal, self.tr("With whole telephone numbers; needs a reason, and is recorded"))
        self.reason.setPlaceholderText(self.tr("Kept in the journal and beside the file; needed for whole numbers"))
        self.cancel.setText(self.tr("Cancel  Esc"))
        self.progress.setAccessibleName(self.tr("How far the file is"))
        self.setAccessibleName(self.tr("Export"))

    def _bring_in_sight(self, widget: QWidget) -> None:
        """Once it is laid out: where the window is low the pane has to be scrolled."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget, 0, 8))

    def _make_buttons(self) -> None:
        self.browse, self.start, self.cancel = QPushButton(), QPushButton(), QPushButton()
        self.folder, self.close_it = QPushButton(), QToolButton()
        for name, button, verb in (
            ("exportBrowse", self.browse, "browse"),
            ("exportStart", self.start, "start"),
            ("exportOpenFolder", self.folder, "folder"),
            ("exportClose", self.close_it, "leave"),
        ):
            button.setObjectName(name)
            self.keys.bind(verb, button)
        self.start.setProperty("role", "primary")
        self.cancel.setObjectName("exportCancel")
        self.folder.hide()

    def _lay_out_head(self) -> None:
        """Above what is scrolled: however low the window is, the verbs are in sight."""
        self._head = QWidget(self)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(12, 6, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.count)
        row.addWidget(self.progress, 1)
        for button in (self.start, self.cancel, self.folder, self.close_it):
            row.addWidget(button)
        self._head.installEventFilter(self)

    def _lay_out(self) -> None:
        self._lay_out_head()
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, name in enumerate(("extent", "path", "reason")):
            grid.addWidget(self._labels[name], place, 0)
        grid.addWidget(self.extent, 0, 1, 1, 2)
        grid.addWidget(self.path, 1, 1)
        grid.addWidget(self.browse, 1, 2)
        grid.addWidget(self.reason, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        how = WrappingRow()
        how.add_together((self._labels["format"], self.format))
        how.add_together((self._labels["headers"], self.headers))
        how.addWidget(self.reveal)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addLayout(how)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addWidget(self.sample.summary)
        column.addWidget(self.sample.warnings)
        column.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self._sides.addWidget(form, 1)
        self._sides.addWidget(self.sample, 1)
        self._body = QWidget()
        self._column = page = QVBoxLayout(self._body)
        page.setContentsMargins(12, 4, 12, 8)
        page.setSpacing(4)
        page.addWidget(self.told)
        page.addLayout(self._sides)
        self.setWidget(self._body)
        self._body.installEventFilter(self)
        order = (
            self.extent, self.path, self.browse, self.reason, self.format, self.headers, self.reveal,
            self.sample.size_line, self.sample.whose, self.sample.seed, self.sample.new_seed, self.sample.list_them,
            self.sample.rows, self.start, self.cancel, self.folder, self.close_it,
        )  # fmt: skip
        for before, behind in pairwise(order):
            QWidget.setTabOrder(before, behind)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_head()
        wide = self.viewport().width() >= WIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != way:
            self._sides.setDirection(way)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _place_head(self) -> None:
        high, frame = self._head.sizeHint().height(), self.frameWidth()
        if self.viewportMargins().top() != high:
            self.setViewportMargins(0, high, 0, 0)
        self._head.setGeometry(frame, frame, self.viewport().width(), high)

    def _be_as_high_as_needed(self) -> None:
        """As high as what is in it, and its share at the most; less where the page needs the room."""
        if self._sharing is None or self._was_dragged:
            return
        wide, column, room = self.viewport().width(), self._column, self._sharing.height()
        high = column.totalHeightForWidth(wide) if column.hasHeightForWidth() else column.totalSizeHint().height()
        head = self._head.sizeHint().height()
        high = min(high + head + 2 * self.frameWidth(), round(room * MOST_HEIGHT))
        self.setMinimumHeight(min(high, head + self.fontMetrics().lineSpacing() * LEAST_LINES))
        self._sharing.setSizes([room - high, high])

    def _dragged(self) -> None:
        self._was_dragged = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._head and event.type() == QEvent.Type.LayoutRequest:
            self._place_head()
        content = watched in (self._body, self._head) and event.type() == QEvent.Type.LayoutRequest
        if content or (watched is self._sharing and event.type() == QEvent.Type.Resize):
            self._be_as_high_as_needed()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._be_as_high_as_needed()


def _choice(name: str) -> Choice:
    choice = Choice()
    choice.setObjectName(name)
    return choice
