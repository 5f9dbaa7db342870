"""The room of calls: above what is listed, left the list, right one call as it was said."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from agent_console.domain.saved_filter import SavedFilter
from agent_console.ui.review.actions import CallsActions
from agent_console.ui.review.call_columns import CallWords
from agent_console.ui.review.call_rows import ReviewRows
from agent_console.ui.review.call_table import ReviewTable
from agent_console.ui.review.filter_bar import FilterBar
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.story_view import StoryView
from agent_console.ui.review.story_words import StoryWords
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next, side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel

USUAL_WIDTHS = [986, 354]
LEAST_WIDTH = 300


class CallsView(QWidget):
    """What happens is decided by the controller. Signals: `saved_wanted(SavedFilter)`, `forget_wanted(str)` a name."""

    saved_wanted = Signal(object)
    forget_wanted = Signal(str)

    def __init__(self, ground: Ground, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = CallsActions(self)
        catalogue = ground.library.catalogue
        self.words = CallWords(catalogue, ground.wording, ground.language, ground.zone, self)
        self.table = ReviewTable(self.words, self)
        self.rows = ReviewRows(self.table)
        self.bar = FilterBar(catalogue, ground.wording, ground.language, today)
        hotline = ground.desk.hotline.name
        self.story_words = StoryWords(
            ground.library, ground.wording, ground.language, ground.zone, self, hotline=hotline
        )
        self.story = StoryView(self.story_words)
        self.count = PlainLabel()
        self.count.setObjectName("reviewCount")
        self.count.setProperty("role", "figure")
        self.saved = QToolButton()
        self.saved.setObjectName("reviewSaved")
        self._menu = QMenu(self.saved)
        self._buttons = {verb: QToolButton() for verb in ("today", "clear", "save", "export")}
        for verb, button in self._buttons.items():
            button.setObjectName("reviewExport" if verb == "export" else f"review{verb.title()}Button")
            self.keys.bind(verb, button)
        self.keys.bind("saved", self.saved)
        self.keys.bind("reveal", self.story.reveal)
        self.keys.bind("history", self.story.history)
        for verb, button in self.story.marks.buttons.items():
            self.keys.bind(verb, button, named=verb != "nominate")
        self._empty = PlainLabel()
        self._empty.setObjectName("reviewEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("reviewMessage")
        self._total: int | None = None
        self._chosen = 0
        self._lay_out()
        self.retranslate()

    def show_total(self, total: int | None) -> None:
        """Exactly how many calls the filter finds; None while that is being counted."""
        self._total = total
        self._tell_count()
        self._empty.setVisible(total == 0)

    def show_chosen(self, first: int, last: int) -> None:
        """Which rows are chosen; how many is said from two on."""
        self._chosen = last + 1 - first
        self._tell_count()

    def show_filtered(self, filtered: bool) -> None:
        """What an empty list means."""
        if filtered:
            words = self.tr("No call fits this filter. Ctrl+Shift+T takes it away.")
        else:
            words = self.tr("There are no calls yet. What agents answer appears here by itself.")
        self._empty.show_text(words)

    def show_saved(self, saved: Iterable[SavedFilter]) -> None:
        self._menu.clear()
        forget = QMenu(self.tr("Forget"), self._menu)
        for place, one in enumerate(saved, start=1):
            words = one.name.replace("&", "&&")
            take = QAction(f"&{place} {words}" if place < 10 else words, self._menu)
            take.triggered.connect(lambda _=False, one=one: self.saved_wanted.emit(one))
            self._menu.addAction(take)
            drop = QAction(words, forget)
            drop.triggered.connect(lambda _=False, name=one.name: self.forget_wanted.emit(name))
            forget.addAction(drop)
        if self._menu.isEmpty():
            nothing = QAction(self.tr("None is saved yet: set the filter, then Ctrl+S."), self._menu)
            nothing.setEnabled(False)
            self._menu.addAction(nothing)
        else:
            self._menu.addSeparator()
            self._menu.addMenu(forget)

    def open_saved(self) -> None:
        self._menu.popup(self.saved.mapToGlobal(self.saved.rect().bottomLeft()))

    def next_pane(self) -> None:
        """F6: search → list → call → what is being written about it → search."""
        homes: list[QWidget] = [self.bar.search, self.rows, self.story.text]
        if self.story.marks.bar.question is not None:
            homes.append(self.story.marks.bar.line)
        go_to_next(homes)

    def places(self) -> tuple[QByteArray, QByteArray]:
        """How the columns and the splitter stand."""
        return self.rows.places(), self.splitter.saveState()

    def restore_places(self, columns: QByteArray, splitter: QByteArray) -> None:
        self.rows.restore_places(columns)
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)

    def retranslate(self) -> None:
        self.rows.setAccessibleName(self.tr("Calls of this filter"))
        self.table.renamed()
        self._tell_count()

    def _tell_count(self) -> None:
        if self._total is None:
            words = self.tr("counting …")
        else:
            words = self.tr("%n call(s)", "", self._total).replace(f"{self._total}", f"{self._total:,}", 1)
        if self._chosen > 1:
            words = self.tr("{count}, {chosen} chosen").format(count=words, chosen=f"{self._chosen:,}")
        if words != self.count.text():
            self.count.show_text(words)

    def _lay_out(self) -> None:
        for verb in ("today", "clear", "saved", "save"):
            button = self._buttons.get(verb, self.saved)
            self.bar.buttons.addWidget(button)
        self.bar.figures.addWidget(self.count)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        self._empty.hide()
        self.splitter = side_by_side((left, self.story), LEAST_WIDTH, USUAL_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addWidget(self.bar)
        page.addWidget(self.splitter, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.message, 1)
        foot.addWidget(self._buttons["export"])
        page.addLayout(foot)
        self.setFocusProxy(self.rows)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
