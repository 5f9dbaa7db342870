"""The room of rules: left the list in force, right all that is said of one rule."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.colours import colours_near
from agent_console.ui.rules.actions import RulesActions
from agent_console.ui.rules.ground import Ground
from agent_console.ui.rules.rule_entry import RuleEntry
from agent_console.ui.rules.rule_table import CATEGORY, PHRASE, SINCE, RuleTable
from agent_console.ui.rules.words import RuleWords
from agent_console.ui.widgets.fitting_rows import FittingRows
from agent_console.ui.widgets.flow_row import FlowRow
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.panes import go_to_next, side_by_side
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine

USUAL_WIDTHS = [820, 500]
LEAST_WIDTH = 280


class RulesView(QWidget):
    """What happens is decided by the room. Signal `sought()` when another part of the list is wanted."""

    sought = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewRules")
        self.keys = RulesActions(self)
        self.words = RuleWords(ground, self)
        self.table = RuleTable(self.words, self)
        self.rows = FittingRows(self.table, PHRASE, (SINCE, CATEGORY))
        self.rows.setObjectName("rulesList")
        self.rows.setSortingEnabled(True)
        self.rows.sortByColumn(CATEGORY, Qt.SortOrder.AscendingOrder)
        self._seek_label = QLabel()
        self.seek = PlainLine(limit=NAME_LIMIT)
        self.seek.setObjectName("rulesFind")
        self.seek.setClearButtonEnabled(True)
        self._seek_label.setBuddy(self.seek)
        self.hit = QCheckBox()
        self.hit.setObjectName("rulesHit")
        self._count = PlainLabel()
        self._count.setObjectName("rulesCount")
        self._count.setProperty("role", "figure")
        self._empty = PlainLabel()
        self._empty.setObjectName("rulesEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.hide()
        self.detail = QPlainTextEdit()
        self.detail.setObjectName("rulesDetail")
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self._calls, self._edit = QPushButton(), QPushButton()
        self._calls.setObjectName("rulesCalls")
        self._edit.setObjectName("phrasesButton")
        self._edit.setVisible(ground.editor is not None)
        self.keys.bind("calls", self._calls)
        self.keys.bind("edit", self._edit)
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("rulesMessage")
        self._shown: tuple[int, int] | None = None
        self._lay_out()
        self.seek.textChanged.connect(self.sought)
        self.hit.toggled.connect(self.sought)
        self.seek.returnPressed.connect(lambda: self.rows.setFocus(Qt.FocusReason.OtherFocusReason))
        self.setFocusProxy(self.rows)
        self.dress()
        self.retranslate()

    def show_rules(self, entries: Sequence[RuleEntry], total: int) -> None:
        """Those of all that are looked for; the chosen one stays chosen where it still is among them."""
        chosen = self.table.at(self.rows.row())
        top = self.rows.verticalScrollBar().value()
        if self.table.show_rules(entries) and entries:
            self.rows.selectRow((self.table.place_of(chosen.id) if chosen is not None else 0) or 0)
            self.rows.verticalScrollBar().setValue(top)
        self._shown = len(entries), total
        self._empty.setVisible(not entries)
        self._calls.setEnabled(bool(entries))
        self.rows.fit()
        self._tell_count()

    def show_detail(self, words: str) -> None:
        """Nothing moves where they are the same."""
        if words != self.detail.toPlainText():
            self.detail.setPlainText(words)

    def next_pane(self) -> None:
        """F6: find → list → rule → find."""
        homes: list[QWidget] = [self.seek, self.rows, self.detail]
        go_to_next(homes)

    def places(self) -> QByteArray:
        return self.splitter.saveState()

    def restore_places(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self.splitter.restoreState(state)

    def dress(self) -> None:
        """The colours of the day."""
        self.table.colours = colours_near(self.palette())
        self.rows.viewport().update()

    def retranslate(self) -> None:
        self._seek_label.setText(self.tr("&Find"))
        self.seek.setAccessibleName(without_mnemonic(self._seek_label.text()))
        self.seek.setPlaceholderText(self.tr("Phrase, category or wording"))
        self.hit.setText(self.tr("Only &hit ones"))
        plain_tooltip(self.hit, self.tr("Only rules that hit something in the last 30 days"))
        self.rows.setAccessibleName(self.tr("Rules of the phrase list"))
        self.detail.setAccessibleName(self.tr("What the list says of the rule"))
        self.table.retitle()
        self.rows.fit()
        self._tell_count()

    def _tell_count(self) -> None:
        if self._shown is None:
            self._count.show_text(self.tr("reading …"))
            return
        shown, total = self._shown
        rules = self.tr("%n rule(s)", "", total)
        self._count.show_text(rules if shown == total else self.tr("{shown} of {all}").format(shown=shown, all=rules))
        nothing = self.tr("No rule fits. Take letters away, or the tick.")
        none = self.tr("There are no rules: every note counts as clean. Who may edit the list can write some.")
        self._empty.show_text(nothing if total else none)

    def _lay_out(self) -> None:
        head = FlowRow()
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._seek_label)
        row.addWidget(self.seek)
        self.seek.setMinimumWidth(self.seek.fontMetrics().averageCharWidth() * 28)
        for widget in (found, self.hit, self._calls, self._edit, self._count):
            head.addWidget(widget)
        self._count.setMinimumHeight(self._calls.sizeHint().height())  # on a line with the buttons
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._empty)
        column.addWidget(self.rows, 1)
        self.splitter = side_by_side((left, self.detail), LEAST_WIDTH, USUAL_WIDTHS)
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
