"""The room of marks: left those given, right what was said about one of them and how praise and blame are spread."""

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSplitter, QVBoxLayout, QWidget

from agent_console.domain.mark_list import AgentMarks
from agent_console.domain.review import MarkState, ReviewMark
from agent_console.ui.colours import colours_near
from agent_console.ui.mark_words import MarkWords
from agent_console.ui.marks.balance_table import WHO as AGENT
from agent_console.ui.marks.balance_table import BalanceTable
from agent_console.ui.marks.ground import Ground
from agent_console.ui.marks.mark_pane import MarkPane
from agent_console.ui.marks.mark_rows import MarkRows
from agent_console.ui.marks.mark_table import AT, BY, COMMENT, NUMBER, STATE, VERDICT, WHO, Key, MarkTable
from agent_console.ui.marks.room_actions import PANE_VERBS, MarksActions
from agent_console.ui.marks.room_bar import MarksBar
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next, side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.widgets.quiet_rows import QuietRows

COLUMNS = (VERDICT, STATE, WHO, COMMENT, NUMBER, BY, AT)
USUAL_WIDTHS = [880, 460]
USUAL_HEIGHTS = [360, 200]
LEAST_WIDTH = 300


def waits(mark: ReviewMark) -> bool:
    return mark.state is MarkState.DISPUTED


def disputed_first(mark: ReviewMark) -> Key:
    """What waits longest, then the newest."""
    if mark.state is MarkState.DISPUTED and mark.disputed_at is not None:
        return 0, mark.disputed_at.timestamp()
    return 1, -mark.at.timestamp()


class MarksView(QWidget):
    """What happens is decided by the room."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewMarks")
        self.keys = MarksActions(self)
        self.words = MarkWords(ground.zone, self)
        self.bar = MarksBar(self.words, ground.today)
        self.table = MarkTable(self.words, COLUMNS, disputed_first, waits, self)
        self.rows = MarkRows(self.table)
        self.rows.setObjectName("marksRows")
        self.pane = MarkPane(self.words, "marks", PANE_VERBS)
        self.balance = BalanceTable(self.words, self)
        self.balance_rows = QuietRows()
        self.balance_rows.setObjectName("marksBalance")
        self.balance_rows.setModel(self.balance)
        header = self.balance_rows.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(AGENT, QHeaderView.ResizeMode.Stretch)
        self._balance_title = PlainLabel()
        self._balance_title.setProperty("role", "heading")
        self.count = PlainLabel()
        self.count.setObjectName("marksCount")
        self.count.setProperty("role", "heading")
        self._empty = PlainLabel()
        self._empty.setObjectName("marksEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.hide()
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("marksMessage")
        for verb, button in (*self.pane.buttons.items(), *self.bar.buttons.items()):
            self.keys.bind(verb, button)
        self._everybody: AgentMarks | None = None
        self._filtered = False
        self._lay_out()
        self.setFocusProxy(self.rows)
        self.dress()
        self.retranslate()

    def show_totals(self, totals: tuple[AgentMarks, ...]) -> None:
        self._everybody = self.balance.show_totals(totals)
        self._tell_count()

    def show_filtered(self, filtered: bool) -> None:
        """What an empty list means."""
        self._filtered = filtered
        self._tell_empty()

    def show_list(self) -> None:
        """Something was read: say what an empty list means, measure a first one."""
        self._empty.setVisible(not self.table.rowCount())
        self.rows.fit()

    def show_mark(self, mark: ReviewMark | None) -> None:
        """What can be done to a mark stands under it."""
        self.pane.show_mark(mark)
        self.pane.buttons["settle"].setVisible(mark is not None and waits(mark))
        self.pane.buttons["withdraw"].setVisible(mark is not None and mark.counts)
        self.pane.buttons["open"].setVisible(mark is not None)

    def next_pane(self) -> None:
        """F6: list → what was said → what is being written → balance → filter → list."""
        homes: list[QWidget] = [
            self.rows, self.pane.text, *self.pane.written, self.balance_rows, self.bar.agent,
        ]  # fmt: skip
        go_to_next(homes)

    def places(self) -> tuple[QByteArray, QByteArray]:
        """How the columns and the splitter stand."""
        return self.rows.places(), self.splitter.saveState()

    def restore_places(self, columns: QByteArray, splitter: QByteArray) -> None:
        self.rows.restore_places(columns)
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)

    def dress(self) -> None:
        """The colours of the day."""
        self.table.colours = colours_near(self.palette())
        self.rows.viewport().update()

    def retranslate(self) -> None:
        self.rows.setAccessibleName(self.tr("Marks given, those that wait for an answer first"))
        self._balance_title.show_text(self.tr("Praise and blame"))
        self.balance_rows.setAccessibleName(self.tr("Marks of each agent; Enter lists those of one"))
        self.table.retitle()
        self.balance.retitle()
        self._tell_count()
        self._tell_empty()

    def _tell_count(self) -> None:
        everybody = self._everybody
        if everybody is None:
            return
        parts = [self.tr("%n mark(s)", "", everybody.all_)]
        if everybody.waiting:
            parts.append(self.tr("▲ %n wait(s) for an answer", "", everybody.waiting))
        self.count.show_text("  ·  ".join(parts))

    def _tell_empty(self) -> None:
        if self._filtered:
            words = self.tr("No mark fits this filter. Ctrl+Shift+T takes it away.")
        else:
            words = self.tr("No marks yet. Among the calls, Ctrl+1, Ctrl+2 and Ctrl+3 mark the chosen one.")
        self._empty.show_text(words)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.bar, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        left, spread = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        column = QVBoxLayout(spread)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self._balance_title)
        column.addWidget(self.balance_rows, 1)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(self.pane)
        right.addWidget(spread)
        right.setStretchFactor(0, 1)
        right.setSizes(USUAL_HEIGHTS)
        self.splitter = side_by_side((left, right), LEAST_WIDTH, USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.splitter, 1)
        page.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)
