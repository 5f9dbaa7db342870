"""The room of the journal at work: what is typed in the bar is listed, what is chosen in the list is shown whole."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from agent_console.domain.journal_list import ActGroup
from agent_console.domain.typed_past import TODAY
from agent_console.ui.export.span_wish import SpanTable, SpanWish
from agent_console.ui.journal.chain_check import ChainCheck
from agent_console.ui.journal.filter_bar import TypedFilter
from agent_console.ui.journal.ground import Ground
from agent_console.ui.journal.line_controller import LineController
from agent_console.ui.journal.view import JournalView

COLUMNS, SPLITTER = "journal-columns", "journal-splitter"
TYPING_MILLISECONDS = 150
BEAT_MILLISECONDS = 1_500


class JournalRoom(QObject):
    """Signals: `trouble(Exception)`, `help_wanted(list)` with the actions, `leave_wanted()` for Esc where nothing is
    open, `export_wanted(SpanWish)`.
    """

    trouble = Signal(object)
    export_wanted = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.view = view = JournalView(ground.zone, ground.wording, self._today)
        view.restore_places(ground.preferences.bytes(COLUMNS), ground.preferences.bytes(SPLITTER))
        self.list = LineController(view.rows, view.table, ground, self)
        self.check = ChainCheck(ground, self)
        self._chosen_seq: int | None = None
        self._answers = True
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MILLISECONDS)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MILLISECONDS)
        self._connect()

    def start(self) -> None:
        """Show what was done last; from now on hear what is done."""
        journal, person = self._ground.journal, self._ground.person
        self._ground.jobs.read(lambda: journal.names(person), self._take_people, self.trouble.emit, owner=self)
        self.look()
        self._beat.start()

    def stop(self) -> None:
        """The window goes: columns and splitter stay as they are for the next time; a check is stopped."""
        self._beat.stop()
        self._typing.stop()
        self.check.cancel()
        columns, splitter = self.view.places()
        self._ground.preferences.keep_bytes(COLUMNS, columns)
        self._ground.preferences.keep_bytes(SPLITTER, splitter)

    @property
    def actions(self) -> list[QAction]:
        return list(self.view.keys.all.values())

    def look(self) -> None:
        """List what the bar says; where it makes no sense, what is listed stays."""
        self._typing.stop()
        typed = self.view.bar.typed()
        faults = typed.faults(self._today())
        self.view.bar.show_faults(faults)
        if not faults:
            self.view.show_filtered(typed != TypedFilter())
            self.list.show(typed.wanted(self._today(), self._ground.zone))

    def show_who(self, job_number: str) -> None:
        """Whose numbers and customers this person has seen, and why."""
        self.show_typed(TypedFilter(who=job_number, group=ActGroup.REVEALS.value))

    def show_typed(self, typed: TypedFilter) -> None:
        """Put a filter into the bar, and list it."""
        self.view.bar.show_typed(typed)
        self.look()

    def _export(self) -> None:
        """All lines of the days that the bar says: what a file of the journal leaves out, nobody could miss in it."""
        typed = self.view.bar.typed()
        if not typed.faults(self._today()):
            wanted = typed.wanted(self._today(), self._ground.zone)
            self.export_wanted.emit(SpanWish(SpanTable.JOURNAL, wanted.since, wanted.until))

    def _today(self) -> date:
        return self._ground.clock.now().astimezone(self._ground.zone).date()

    def _chosen(self, row: int) -> None:
        line = self.view.table.line_at(row)
        if line is None:
            return
        self._chosen_seq = seq = line.seq
        journal, person = self._ground.journal, self._ground.person

        def take(before: str | None) -> None:
            if self._chosen_seq == seq:
                self.view.show_line(line, before)

        self._ground.jobs.read(lambda: journal.link_before(seq, person), take, self.trouble.emit, owner=self)

    def _begun(self) -> None:
        """Another list: the line that is shown stays chosen where it is in sight, else the newest is."""
        table, rows = self.view.table, self.view.rows
        if not table.rowCount():
            self._chosen_seq = None
            self.view.show_line(None)
            return
        row = None if self._chosen_seq is None else table.pages.row_of(self._chosen_seq)
        rows.selectRow(row or 0)
        self._chosen(row or 0)

    def _filled(self) -> None:
        """A row was chosen before it was read."""
        row = self.view.rows.row()
        line = self.view.table.line_at(row)
        if line is not None and line.seq != self._chosen_seq:
            self._chosen(row)

    def _copy(self) -> None:
        first, last = self.view.rows.chosen_span()
        if first <= last:
            self.list.fetch(first, last, lambda: self._put_on_clipboard(first, last))

    def _put_on_clipboard(self, first: int, last: int) -> None:
        rows, table = self.view.rows, self.view.table
        lines = [line for row in range(first, last + 1) if (line := table.line_at(row)) is not None]
        QGuiApplication.clipboard().setText(table.as_lines(lines, rows.columns_in_sight()))
        self.view.message.announce(self.tr("Copied %n line(s).", "", len(lines)))

    def _find(self) -> None:
        self.view.bar.about.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.bar.about.selectAll()

    def _typed_in_list(self, letters: str) -> None:
        self.view.bar.about.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.bar.about.insert(letters)

    def _entered(self) -> None:
        self.look()
        self.view.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_people(self, people: dict[str, str]) -> None:
        self.view.words.people = people
        self.view.bar.show_people(people)
        self.view.table.renamed()

    def _back(self) -> None:
        """Esc: a check is stopped; then back into the list, then what is typed is taken away."""
        if self.check.running:
            self.check.cancel()
            return
        rows, focus = self.view.rows, QApplication.focusWidget()
        if focus is not rows and isinstance(focus, QWidget) and self.view.isAncestorOf(focus):
            rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.view.bar.typed() != TypedFilter():
            self.show_typed(TypedFilter())
        else:
            self.leave_wanted.emit()

    def _connect(self) -> None:
        view, bar, rows = self.view, self.view.bar, self.view.rows
        verbs: dict[str, Callable[[], object]] = {
            "find": self._find,
            "today": lambda: self.show_typed(TypedFilter(since=TODAY, until=TODAY)),
            "clear": lambda: self.show_typed(TypedFilter()),
            "refresh": self.look,
            "panes": view.next_pane,
            "check": self.check.start,
            "export": self._export,
            "copy": self._copy,
            "back": self._back,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        view.keys.wanted.connect(lambda verb: verbs[verb]())
        view.cancel.clicked.connect(self.check.cancel)
        bar.changed.connect(self._typing.start)
        bar.entered.connect(self._entered)
        self._typing.timeout.connect(self.look)
        self._beat.timeout.connect(self.list.look)
        rows.chosen.connect(self._chosen)
        rows.opened.connect(lambda _: view.detail.setFocus(Qt.FocusReason.OtherFocusReason))
        rows.typed.connect(self._typed_in_list)
        rows.copy_wanted.connect(self._copy)
        self.list.counted.connect(lambda total, exact: view.show_total(total, exact=exact))
        self.list.begun.connect(self._begun)
        self.list.filled.connect(self._filled)
        self.list.answering.connect(self._tell_answering)
        self.check.moved.connect(view.show_checking)
        self.check.told.connect(lambda words, problem: view.message.announce(words, problem=problem))
        self.check.ended.connect(lambda: view.show_checking(None))
        for told in (self.list.trouble, self.check.trouble, bar.about.refused, bar.who.refused):
            told.connect(self.trouble)

    def _tell_answering(self, answers: bool) -> None:
        if answers is self._answers:
            return
        self._answers = answers
        silent = self.tr("The database does not answer; this is what was read last.")
        self.view.message.announce("" if answers else silent, problem=not answers)
