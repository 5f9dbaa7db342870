"""All escalations at work: what the filter says is listed, what is chosen is shown, and what one can do with it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_list import EscalationFilter, EscalationsAsked, EscalationSummary, Thread
from agent_console.domain.staff import Person
from agent_console.ui.growing_list import GrowingList, Source
from agent_console.ui.queue.form_printer import FormPrinter
from agent_console.ui.queue.ground import Ground
from agent_console.ui.queue.ledger_view import LedgerView
from agent_console.ui.widgets.span_filter import TypedSpan

COLUMNS, SPLITTER = "escalations-columns", "escalations-splitter"
TYPING_MILLISECONDS = 150
BEAT_MILLISECONDS = 5_000
"""How often it is looked whether something has become late."""


class LedgerController(QObject):
    """Signals: `work_wanted(str)` with the id of what a shift lead wants to go on with, `call_wanted(str)` with the
    number of a call, `export_wanted(EscalationFilter)`, `leave_wanted()`, `help_wanted()`, `trouble(Exception)`.
    """

    work_wanted = Signal(str)
    call_wanted = Signal(str)
    export_wanted = Signal(object)
    leave_wanted = Signal()
    help_wanted = Signal()
    trouble = Signal(object)

    def __init__(self, view: LedgerView, ground: Ground, today: Callable[[], date]) -> None:
        super().__init__(view)
        self._view = view
        self._ground = ground
        self._today = today
        self._shown = ""
        self._thread: Thread | None = None
        self.list: GrowingList[EscalationSummary] = GrowingList(ground.jobs, self)
        self.printer = FormPrinter(
            view.bar, view.message, view.rows.setFocus, view.words, ground.desk.hotline.name, ground.clock,
            ground.jobs, ground.wording, self,
        )  # fmt: skip
        view.restore_places(ground.preferences.bytes(COLUMNS), ground.preferences.bytes(SPLITTER))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MILLISECONDS)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MILLISECONDS)
        self._beat.timeout.connect(view.table.tick)
        self._verbs: dict[str, Callable[[], object]] = {
            "work": self._work,
            "find": self._find_typed,
            "clear": lambda: self.show_typed(TypedSpan(EscalationsAsked.ALL)),
            "call": self._show_call,
            "copy": self._copy,
            "print": self._print,
            "export": self._export,
            "panes": view.next_pane,
            "refresh": self.refresh,
            "leave": self._leave,
            "help": self.help_wanted.emit,
        }
        self._damaged: frozenset[str] = frozenset()
        self._told_damaged: frozenset[str] = frozenset()
        self._connect()

    @property
    def wanted(self) -> EscalationFilter | None:
        """What is asked for now; None where a day is not understood."""
        typed, today = self._view.filter.typed(), self._today()
        if typed.faults(today):
            return None
        since, until = typed.span(today, self._ground.zone)
        which = EscalationsAsked(typed.which or EscalationsAsked.ALL)
        return EscalationFilter(which=which, since=since, until=until, job_number=typed.person)

    def start(self) -> None:
        store, person = self._ground.store, self._ground.person
        self._ground.jobs.read(lambda: store.staff.agents(person), self._take_people, self.trouble.emit, owner=self)
        self.printer.find_printers()
        self._beat.start()
        self.look()

    def stop(self) -> None:
        self._typing.stop()
        self._beat.stop()
        columns, splitter = self._view.places()
        self._ground.preferences.keep_bytes(COLUMNS, columns)
        self._ground.preferences.keep_bytes(SPLITTER, splitter)

    def look(self) -> None:
        """List what the filter says; what is listed stays until its days make sense."""
        self._typing.stop()
        self._view.filter.show_faults(self._view.filter.typed().faults(self._today()))
        wanted = self.wanted
        if wanted is None:
            return
        escalations, person = self._ground.store.escalations, self._ground.person

        def page(after: EscalationSummary | None, limit: int) -> tuple[tuple[EscalationSummary, ...], bool]:
            damaged: set[str] = set()
            rows = escalations.page(wanted, person, after, limit, damaged.add)
            self._damaged |= damaged
            return rows, len(rows) + len(damaged) < limit

        self._damaged = self._told_damaged = frozenset()
        self.list.show(Source(page, lambda: escalations.total(wanted, person)))

    def refresh(self) -> None:
        """Somebody has written something: list and thread are read again, nothing moves under the eye."""
        self.list.refresh()
        if self._shown:
            self._read_thread()

    def show_typed(self, typed: TypedSpan) -> None:
        """Put a filter above the list, and list it."""
        self._view.filter.show_typed(typed)
        self.look()

    def go_to(self, escalation_id: str) -> None:
        """Show one, listed or not."""
        if not self._view.rows.choose(escalation_id):
            self._view.rows.selectionModel().clear()
        self._show(escalation_id)

    def find(self, typed: str) -> None:
        """By its number, also what has long ended; its last part is enough."""
        escalations, person = self._ground.store.escalations, self._ground.person
        if not typed.strip():
            return

        def found(escalation_id: str) -> None:
            self._view.number.show_text("")
            self.go_to(escalation_id)
            self._view.sheet.story.setFocus()

        def failed(error: Exception) -> None:
            if isinstance(error, ConsoleError) and error.problem is Problem.NOT_FOUND:
                words = self.tr("There is no escalation “{typed}”. Type its number, or only its last part, such as 7.")
                self._view.message.announce(words.format(typed=typed.strip()), problem=True)
                self._view.number.selectAll()
            else:
                self._refused(error)

        self._ground.jobs.read(lambda: escalations.id_of(typed, person), found, failed, owner=self)

    def tell_answering(self, answers: bool) -> None:
        silent = self.tr("The database does not answer; this is what was read last.")
        self._view.message.announce("" if answers else silent, problem=not answers)

    def _connect(self) -> None:
        view = self._view
        view.keys.wanted.connect(lambda verb: self._verbs[verb]())
        view.filter.changed.connect(self._typing.start)
        self._typing.timeout.connect(self.look)
        view.rows.chosen.connect(self._show)
        view.rows.opened.connect(self._open)
        view.rows.end_reached.connect(self.list.more)
        view.number_typed.connect(self.find)
        for refused in (view.number.refused, view.bar.refused, view.filter.person.refused):
            refused.connect(self._refused)
        view.bar.left.connect(view.rows.setFocus)
        self.list.changed.connect(self._show_rows)
        self.list.counted.connect(view.show_total)
        self.list.trouble.connect(self.trouble)
        self.printer.trouble.connect(self.trouble)

    def _show_rows(self) -> None:
        view, rows = self._view, self.list.rows
        self._tell_damaged()
        view.rows.show_rows(rows)
        view.show_empty(empty=self.list.read and not rows, filtered=self.wanted != EscalationFilter())
        if not view.rows.current and rows and not self._shown:
            view.rows.go_on()
        elif self._shown and not view.rows.current:
            view.rows.choose(self._shown)

    def _tell_damaged(self) -> None:
        """Once, and again only when there is more of it."""
        if self._damaged != self._told_damaged:
            self._told_damaged = self._damaged
            words = self.tr("%n left out because it is damaged: {numbers}", "", len(self._damaged))
            self._view.message.announce(words.format(numbers=", ".join(sorted(self._damaged))), problem=True)

    def _show(self, escalation_id: str) -> None:
        if escalation_id == self._shown:
            return
        self._shown, self._thread = escalation_id, None
        self._view.message.show_message("")
        self._view.bar.close_it()
        self.printer.forget()
        row = next((row for row in self.list.rows if row.id == escalation_id), None)
        if row is not None:
            self._view.sheet.show_summary(row)
        self._view.offer_verbs(shown=False)
        self._read_thread()

    def _read_thread(self) -> None:
        escalation_id = self._shown
        escalations, person = self._ground.store.escalations, self._ground.person

        def take(thread: Thread) -> None:
            if escalation_id == self._shown:
                self._thread = thread
                self._view.sheet.show_thread(thread)
                self._view.offer_verbs(shown=True)

        self._ground.jobs.read(lambda: escalations.thread(escalation_id, person), take, self._refused, owner=self)

    def _open(self) -> None:
        """Enter in the list: on with it, or into its thread."""
        if "work" in self._view.keys.all:
            self._work()
        else:
            self._view.sheet.story.setFocus()

    def _work(self) -> None:
        if self._view.bar.has_focus():
            self._view.bar.confirm()
        elif self._shown:
            self.work_wanted.emit(self._shown)

    def _find_typed(self) -> None:
        self._view.number.setFocus()
        self._view.number.selectAll()

    def _show_call(self) -> None:
        number = "" if self._thread is None else self._thread.escalation.form.call_number
        if number:
            self.call_wanted.emit(number)
        else:
            self._view.message.announce(self.tr("There is no call behind it."), problem=True)

    def _copy(self) -> None:
        count = self._view.rows.copy()
        self._view.message.announce(self.tr("Copied %n row(s), numbers masked.", "", count))

    def _print(self) -> None:
        if self._thread is not None:
            self.printer.ask(self._thread)

    def _export(self) -> None:
        wanted = self.wanted
        if wanted is not None:
            self.export_wanted.emit(wanted)

    def _leave(self) -> None:
        """Esc: out of the bar, back into the list, out."""
        view = self._view
        if view.bar.question is not None:
            view.bar.keep.click()
        elif view.focusWidget() not in (None, view.rows):
            view.rows.setFocus()
        else:
            self.leave_wanted.emit()

    def _take_people(self, people: tuple[Person, ...]) -> None:
        names = {one.job_number: one.name for one in people}
        self._view.table.people = self._view.words.people = names
        self._view.filter.show_people(people)
        self._view.table.refresh()
        if self._thread is not None:
            self._view.sheet.show_thread(self._thread)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self._view.message.announce(str(self._ground.wording.problem(error)), problem=True)
