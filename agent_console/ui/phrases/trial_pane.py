"""Right: words to try the draft on, what it would change in past notes, and the list in force over old calls."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.phrase_versions import RecheckSummary
from agent_console.domain.phrases.checker import Checker
from agent_console.domain.phrases.hit import Hit
from agent_console.domain.phrases.rule import in_language
from agent_console.ui.notices import announce
from agent_console.ui.phrases.hit_words import weight_in_words
from agent_console.ui.phrases.trying_out import NEWEST, Finding, TrialResult
from agent_console.ui.widgets.note_editor import NoteEditor
from agent_console.ui.widgets.plain_label import PlainLabel, plain_tooltip, without_mnemonic

LINES_TRIED = 3
HITS_SEEN = 4


class Running(Enum):
    """Which of the two long runs is under way; its button stops it."""

    NOTHING = auto()
    TRIAL = auto()
    RERUN = auto()


class TrialPane(QWidget):
    """Signals: `tried(str)` as words are typed, `run_wanted()`, `rerun_wanted()`, `stop_wanted()`,
    `refused(ConsoleError)`.
    """

    tried = Signal(str)
    run_wanted = Signal()
    rerun_wanted = Signal()
    stop_wanted = Signal()
    refused = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.running = Running.NOTHING
        self._trial_ready = self._rerun_ready = False
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self.text = NoteEditor()
        self.text.setObjectName("phraseTryText")
        self._title.setBuddy(self.text)
        self._hits, self._hit_rows = _rows("phraseTryHits")
        self._hits.setUniformItemSizes(False)
        self._hits.setWordWrap(True)
        self._run = QPushButton()
        self._run.setObjectName("phraseTryRun")
        self._rerun = QPushButton()
        self._rerun.setObjectName("phraseRerun")
        self._progress = PlainLabel()
        self._progress.setObjectName("phraseTryProgress")
        self._progress.setProperty("role", "muted")
        self._progress.setWordWrap(True)
        self._results, self._result_rows = _rows("phraseTryResults")
        run = QHBoxLayout()
        run.setSpacing(8)
        for button in (self._run, self._rerun):
            run.addWidget(button)
        run.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self.text, self._hits):
            column.addWidget(widget)
        column.addLayout(run)
        column.addWidget(self._progress)
        column.addWidget(self._results, 1)
        self.text.text_changed.connect(self.tried)
        self.text.refused.connect(self.refused)
        self._run.clicked.connect(lambda: self._start_or_stop(Running.TRIAL))
        self._rerun.clicked.connect(lambda: self._start_or_stop(Running.RERUN))
        self._fit()
        self.retranslate()

    def show_hits(self, hits: tuple[Hit, ...], checker: Checker) -> None:
        """What the draft finds in the words that were typed here, in the way of the note's own panel."""
        self._hit_rows.setStringList([self._hit(hit, checker) for hit in hits])

    def show_ready(self, ready: bool) -> None:
        """Whether there are two lists to compare; a run that is under way can always be stopped."""
        self._trial_ready = ready
        self._show_buttons()

    def show_rerun_ready(self, ready: bool) -> None:
        """Whether there is a list in force, and somebody who may run it over old calls."""
        self._rerun_ready = ready
        self._show_buttons()

    def show_running(self, running: Running) -> None:
        self.running = running
        self.retranslate()
        self._show_buttons()

    def show_progress(self, done: int, of: int) -> None:
        self._progress.show_text(
            self.tr("{done} of {of} notes").format(done=f"{done:,}", of=f"{of:,}")
            if of
            else self.tr("Reading the notes…")
        )

    def show_rerun_progress(self, done: int, of: int) -> None:
        self._progress.show_text(
            self.tr("{done} of {of} calls checked").format(done=f"{done:,}", of=f"{of:,}")
            if of
            else self.tr("Reading the calls…")
        )

    def show_rerun_result(self, summary: RecheckSummary, version: str, *, stopped: bool) -> None:
        totals = (
            self.tr("Stopped after {calls} calls with {version}: + {appearing} appear, − {disappearing} disappear")
            if stopped
            else self.tr("{calls} calls checked with {version}: + {appearing} appear, − {disappearing} disappear")
        )
        self._tell(
            totals.format(
                calls=f"{summary.calls:,}",
                version=version,
                appearing=f"{sum(rule.appeared for rule in summary.rules):,}",
                disappearing=f"{sum(rule.disappeared for rule in summary.rules):,}",
            )
        )
        self._result_rows.setStringList(
            [f"+ {rule.appeared:,}  − {rule.disappeared:,}  {rule.rule}" for rule in summary.rules]
        )

    def show_result(self, result: TrialResult) -> None:
        totals = (
            self.tr("Stopped after {notes} notes: + {appearing} appear, − {disappearing} disappear")
            if result.stopped
            else self.tr("{notes} notes: + {appearing} appear, − {disappearing} disappear")
        )
        self._tell(
            totals.format(
                notes=f"{result.notes:,}", appearing=f"{result.appearing:,}", disappearing=f"{result.disappearing:,}"
            )
        )
        self._result_rows.setStringList([self._finding(finding) for finding in result.findings])

    def _tell(self, result: str) -> None:
        """What came of a run, also for somebody who does not look at it."""
        self._progress.show_text(result)
        announce(self._progress, result)

    def clear_result(self) -> None:
        """What was found belongs to a draft that is no longer there, or to a run that failed."""
        self._progress.show_text("")
        self._result_rows.setStringList([])

    def retranslate(self) -> None:
        self._title.setText(self.tr("&Try it on words typed here"))
        self.text.setAccessibleName(without_mnemonic(self._title.text()))
        self._hits.setAccessibleName(self.tr("What the draft finds in these words"))
        stop = self.tr("&Stop")
        self._run.setText(stop if self.running is Running.TRIAL else self.tr("Try on past &notes"))
        self._rerun.setText(stop if self.running is Running.RERUN else self.tr("&Re-check past calls"))
        tried = self.tr("Compares the draft with the published list on the newest {count} notes; nothing is kept")
        checked = self.tr("Checks all calls that have ended; what is found stays beside what was found at the time")
        for button, what in ((self._run, tried.format(count=f"{NEWEST:,}")), (self._rerun, checked)):
            button.setAccessibleDescription(what)
            plain_tooltip(button, what)
        self._results.setAccessibleName(self.tr("Hits that appear or disappear in past notes"))

    def _show_buttons(self) -> None:
        nothing = self.running is Running.NOTHING
        self._run.setEnabled(self.running is Running.TRIAL or (nothing and self._trial_ready))
        self._rerun.setEnabled(self.running is Running.RERUN or (nothing and self._rerun_ready))

    def _start_or_stop(self, which: Running) -> None:
        if self.running is which:
            self.stop_wanted.emit()
        elif which is Running.TRIAL:
            self.run_wanted.emit()
        else:
            self.rerun_wanted.emit()

    def _hit(self, hit: Hit, checker: Checker) -> str:
        phrases = checker.phrases
        category = phrases.category(hit.category)
        text = self.tr("{severity}  “{text}”  {category}: {why}").format(
            severity=weight_in_words(hit),
            text=hit.text,
            category=in_language(category.name, self._language) if category else hit.category,
            why=phrases.why(hit.rule, self._language),
        )
        return " ".join(text.split())

    def _finding(self, finding: Finding) -> str:
        return "  ".join(
            (
                "+" if finding.appears else "−",
                finding.number,
                weight_in_words(finding.hit),
                finding.hit.rule,
                finding.surroundings,  # last: in a narrow window its end is what can be missed
            )
        )

    def _fit(self) -> None:
        line = self.text.fontMetrics().lineSpacing()
        around = int(2 * (self.text.document().documentMargin() + self.text.frameWidth())) + 4
        self.text.setFixedHeight(LINES_TRIED * line + around)
        self._hits.setFixedHeight(HITS_SEEN * (line + 4) + 2 * self._hits.frameWidth())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)


def _rows(name: str) -> tuple[QListView, QStringListModel]:
    """A list of plain lines that stays quick with tens of thousands of them."""
    view = QListView()
    view.setObjectName(name)
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    model = QStringListModel(view)
    view.setModel(model)
    return view, model
