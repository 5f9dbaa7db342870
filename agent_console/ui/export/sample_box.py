"""How a sample is drawn: its size, its seed, and what it will be made up of before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from agent_console.ui.export.actions import ExportActions
from agent_console.ui.export.offer import SampleWish
from agent_console.ui.export.preview_table import PreviewRows, PreviewTable
from agent_console.ui.export.sample_words import Row
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.widgets.wrapping_row import WrappingRow

MOST = 100_000
MOST_SEED = 2_147_483_647
_LETTERS = {"size": 8, "seed": 12}
_LINES_OF_TABLE = 5


class SampleBox(QWidget):
    """`summary` and `warnings` are laid out by whoever shows the box. Signal `changed()` when something was changed by
    hand.
    """

    changed = Signal()

    def __init__(self, keys: ExportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_line = _figures("exportSampleSize", _LETTERS["size"], MOST)
        self.seed = _figures("exportSeed", _LETTERS["seed"], MOST_SEED)
        self.whose = Choice()
        self.whose.setObjectName("exportSampleWhose")
        self.new_seed, self.list_them = QToolButton(), QToolButton()
        self.new_seed.setObjectName("exportNewSeed")
        self.list_them.setObjectName("exportList")
        keys.bind("seed", self.new_seed)
        keys.bind("list", self.list_them)
        self.rules = PlainLabel()
        self.rules.setObjectName("exportRules")
        self.rules.setProperty("role", "muted")
        self.rules.setWordWrap(True)
        self.summary = MessageLabel()
        self.summary.setObjectName("exportSummary")
        self.warnings = MessageLabel()
        self.warnings.setObjectName("exportWarnings")
        self.table = PreviewTable(self)
        self.rows = PreviewRows(self.table)
        self._size_label, self._seed_label = QLabel(), QLabel()
        self._size_label.setBuddy(self.size_line)
        self._seed_label.setBuddy(self.seed)
        self._lay_out()
        self.size_line.textChanged.connect(self.changed)
        self.seed.textChanged.connect(self.changed)
        self.whose.chosen.connect(self.changed)
        self.retranslate()
        self.whose.show_value(False)

    def wish(self) -> SampleWish | None:
        """What is asked for, None while it is not understood; what is wrong is marked."""
        size, seed = self.size_line.text(), self.seed.text()
        known = size.isdigit() and 0 < int(size) <= MOST
        mark_input(self.size_line, None if known else self.tr("Type how many calls, at least 1."))
        mark_input(self.seed, None if seed.isdigit() else self.tr("Type a number, or take a new one."))
        return SampleWish(int(size), bool(self.whose.value()), int(seed)) if known and seed.isdigit() else None

    def show_wish(self, wish: SampleWish) -> None:
        """Emits nothing."""
        self.size_line.show_text(str(wish.size))
        self.seed.show_text(str(wish.seed))
        self.whose.show_value(wish.per_agent)

    def show_all(self, sampling: bool) -> None:
        """Also what is said of it, wherever that stands."""
        self.setVisible(sampling)
        self.summary.setVisible(sampling)
        self.warnings.setVisible(sampling and bool(self.warnings.text()))

    def show_waiting(self, words: str) -> None:
        """What stood there is true no more."""
        self.summary.show_message(words)
        self.warnings.show_message("")
        self.warnings.hide()
        self.table.show_rows((), ())

    def show_preview(self, rules: str, summary: str, warnings: Sequence[str], titles: Row, rows: Sequence[Row]) -> None:
        self.rules.show_text(rules)
        self.summary.announce(summary)
        self.warnings.show_message("\n".join(warnings), problem=True)
        self.warnings.setVisible(bool(warnings))
        self.rows.show_rows(titles, rows)

    def retranslate(self) -> None:
        self._size_label.setText(self.tr("&Calls to draw"))
        self.size_line.setAccessibleName(without_mnemonic(self._size_label.text()))
        self._seed_label.setText(self.tr("See&d"))
        self.seed.setAccessibleName(without_mnemonic(self._seed_label.text()))
        self.whose.setAccessibleName(self.tr("For whom so many are drawn"))
        self.whose.show_options([Option(False, self.tr("altogether")), Option(True, self.tr("of each agent"))])
        self.rows.setAccessibleName(self.tr("What the sample is made up of"))

    def _lay_out(self) -> None:
        head = WrappingRow()
        head.add_together((self._size_label, self.size_line, self.whose))
        head.add_together((self._seed_label, self.seed, self.new_seed))
        head.addWidget(self.list_them)
        self.rows.setMinimumHeight(self.fontMetrics().lineSpacing() * (_LINES_OF_TABLE + 2) + 40)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.rules)
        column.addWidget(self.rows, 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _figures(name: str, letters: int, most: int) -> PlainLine:
    line = PlainLine(limit=len(str(most)))
    line.setObjectName(name)
    line.setMaximumWidth(line.fontMetrics().horizontalAdvance("0") * letters + 20)
    return line
