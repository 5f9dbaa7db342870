"""All handovers at work: what the filter says is listed, what is chosen is read, and what a shift lead settles here."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import Handover, HandoverFilter, HandoversAsked, HandoverState, HandoverSummary
from agent_console.domain.staff import Person
from agent_console.ui.asking import Asking
from agent_console.ui.growing_list import GrowingList, Source
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.hints import HandoverHints
from agent_console.ui.handover.lead_verbs import LeadVerbs
from agent_console.ui.handover.log_list import LogReader
from agent_console.ui.handover.log_view import LogView
from agent_console.ui.handover.paper import HandoverPaper
from agent_console.ui.handover.reading import Reading
from agent_console.ui.handover.receiver_verbs import ReceiverVerbs
from agent_console.ui.handover.signature_row import Signing
from agent_console.ui.handover.signer import Signer
from agent_console.ui.notices import announce
from agent_console.ui.widgets.span_filter import TypedSpan

TYPING_MILLISECONDS = 150


class LogController(QObject):
    """Signals: `link_wanted(HandoverItem)`, `duty_wanted()`, `export_wanted(HandoverFilter)`, `leave_wanted()`,
    `help_wanted()`, `trouble(Exception)`.
    """

    link_wanted = Signal(object)
    duty_wanted = Signal()
    export_wanted = Signal(object)
    leave_wanted = Signal()
    help_wanted = Signal()
    trouble = Signal(object)

    def __init__(self, view: LogView, ground: Ground, today: Callable[[], date]) -> None:
        super().__init__(view)
        self._view = view
        self._ground = ground
        self._today = today
        self._sought = ""
        person = ground.person.job_number
        self.list: GrowingList[HandoverSummary] = GrowingList(ground.jobs, self)
        self.asking = Asking(view.pane.bar, ground.jobs, ground.begun, self)
        self.reading = Reading(ground, self._missing, self)
        self.signer = Signer(view.sign, view.message, ground.wording, person, self)
        self.lead = LeadVerbs(ground, self.reading, self.asking, self.signer.own_pin, self)
        self.receiver = ReceiverVerbs(ground, self.reading, self.asking, self.signer, self)
        self.hints = HandoverHints(view.words, person, ground.leads, self)
        self.paper = HandoverPaper(ground, view.words, self.asking, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MILLISECONDS)
        self._verbs: dict[str, Callable[[], object]] = {
            "finish": self._finish,
            "supplement": lambda: self._in_turn(self._sealed, self.receiver.supplement),
            "take-over": lambda: self._in_turn(self._waiting, self.lead.take_over),
            "allow-self": lambda: self._in_turn(self._waiting, self.lead.allow_self),
            "sign-for": self._sign_for,
            "print": self._print,
            "find": self._find_typed,
            "unfilter": lambda: self.show_typed(TypedSpan(HandoversAsked.ALL)),
            "copy": self._copy,
            "export": self._export,
            "duty": self.duty_wanted.emit,
            "panes": view.next_pane,
            "refresh": self.refresh,
            "leave": self._leave,
            "help": self.help_wanted.emit,
        }
        self._reader: LogReader | None = None
        self._told_damaged: frozenset[str] = frozenset()
        self._connect()

    @property
    def wanted(self) -> HandoverFilter | None:
        """What is asked for now; None where a day is not understood."""
        typed, today = self._view.filter.typed(), self._today()
        if typed.faults(today):
            return None
        since, until = typed.span(today, self._ground.zone)
        which = HandoversAsked(typed.which or HandoversAsked.ALL)
        return HandoverFilter(which=which, since=since, until=until, job_number=typed.person)

    def start(self) -> None:
        self.asking.start()
        self.reading.start()
        self.paper.find_printers()
        self.look()

    def stop(self) -> None:
        self._typing.stop()
        self.asking.stop()
        self._view.sign.stop()

    def look(self) -> None:
        """List what the filter says; what is listed stays until its days make sense."""
        self._typing.stop()
        self._view.filter.show_faults(self._view.filter.typed().faults(self._today()))
        wanted = self.wanted
        if wanted is not None:
            reader = LogReader(self._ground.handovers, wanted, self._ground.person, self._ground.clock)
            self._reader, self._told_damaged = reader, frozenset()
            self.list.show(Source(reader.page, reader.total))

    def refresh(self) -> None:
        """Somebody has written something: list and record are read again, nothing moves under the eye."""
        self.list.refresh()
        if self.reading.shown is not None:
            self.reading.look_again()

    def beat(self) -> None:
        """Time has passed: what is unsigned becomes late without anything being written."""
        self._view.table.tick()
        self._show_total()

    def show_people(self, people: tuple[Person, ...]) -> None:
        self._view.filter.show_people(people)

    def show_typed(self, typed: TypedSpan) -> None:
        """Put a filter above the list, and list it."""
        self._view.filter.show_typed(typed)
        self.look()

    def go_to(self, handover_id: str) -> None:
        """Show one, listed or not; a shift without a record is known by its row only, so that has to be there."""
        if not self.list.read:
            self._sought = handover_id
            return
        listed = any(row.id == handover_id for row in self.list.rows)
        if not listed and self.wanted != HandoverFilter():
            self._sought = handover_id
            self.show_typed(TypedSpan(HandoversAsked.ALL))
            return
        if not self._view.rows.choose(handover_id):
            self._view.rows.clearSelection()
        self._choose(handover_id)

    def find(self, typed: str) -> None:
        """By its number, also one that is long ago."""
        number, handovers, person = typed.strip(), self._ground.handovers, self._ground.person
        if not number:
            return

        def found(handover_id: str) -> None:
            self._view.number.show_text("")
            self.go_to(handover_id)
            self._view.pane.rows.setFocus()

        def failed(error: Exception) -> None:
            if isinstance(error, ConsoleError) and error.problem is Problem.NOT_FOUND:
                self._say(self.tr("There is no handover “{typed}”.").format(typed=number), True)
                self._view.number.selectAll()
            else:
                self._not_done(error)

        self._ground.jobs.read(lambda: handovers.id_of(number, person), found, failed, owner=self)

    def late(self, row: HandoverSummary) -> bool:
        """Whether it has lacked a signature for longer than the hotline allows."""
        unsigned = row.state in (HandoverState.OPEN, HandoverState.SIGNED, HandoverState.REFUSED)
        return unsigned and row.signed_at <= self._ground.clock.now() - self._ground.rules.unsigned_after

    def tell_answering(self, answers: bool) -> None:
        silent = self.tr("The database does not answer; this is what was read last.")
        self._say("" if answers else silent, not answers)

    def _connect(self) -> None:
        view, pane = self._view, self._view.pane
        view.keys.wanted.connect(self._want)
        view.filter.changed.connect(self._typing.start)
        self._typing.timeout.connect(self.look)
        view.rows.record_chosen.connect(self._choose)
        view.rows.opened.connect(lambda _: pane.rows.setFocus())
        view.rows.end_reached.connect(self.list.more)
        view.number_typed.connect(self.find)
        view.items.ticked.connect(self._tick)
        view.sign.entered.connect(self._finish)
        pane.rows.item_opened.connect(self.link_wanted)
        pane.rows.item_chosen.connect(lambda: pane.show_choice(pane.rows.current))
        for refused in (pane.bar.refused, view.number.refused, view.filter.person.refused):
            refused.connect(self._not_done)
        self.asking.left.connect(view.rows.setFocus)
        self.list.changed.connect(self._show_rows)
        self.list.counted.connect(self._take_total)
        self.reading.read.connect(self._show_read)
        self.reading.changed.connect(self._changed)
        self.reading.not_done.connect(self._not_done)
        self.lead.said.connect(self._say)
        self.lead.signed.connect(self._signed)
        self.lead.failed.connect(self._not_done)
        self.paper.sent.connect(lambda text: self._say(text, False))
        self.paper.failed.connect(self._not_done)
        for trouble in (self.list.trouble, self.asking.trouble):
            trouble.connect(self.trouble)
        self._total: int | None = None

    def _want(self, verb: str) -> None:
        if self.signer.busy and verb not in ("leave", "help", "panes"):
            return
        self._view.message.show_message("")
        self._verbs[verb]()

    def _show_rows(self) -> None:
        view, rows = self._view, self.list.rows
        view.rows.show_rows(rows)
        self._tell_damaged()
        if self._sought:
            sought, self._sought = self._sought, ""
            self.go_to(sought)
        view.show_empty(empty=self.list.read and not rows, filtered=self.wanted != HandoverFilter())
        self._show_total()
        if self.reading.shown is not None:
            if not view.rows.current:
                view.rows.choose(self.reading.shown.id)
        elif rows and not view.rows.current:
            view.rows.choose_first()

    def _tell_damaged(self) -> None:
        """Once, and again only when there is more of it."""
        damaged = frozenset() if self._reader is None else self._reader.damaged
        if damaged != self._told_damaged:
            self._told_damaged = damaged
            words = self.tr("%n left out because it is damaged: {numbers}", "", len(damaged))
            self._say(words.format(numbers=", ".join(sorted(damaged))), True)

    def _take_total(self, total: int | None) -> None:
        self._total = total
        self._show_total()

    def _show_total(self) -> None:
        self._view.show_total(self._total, sum(map(self.late, self.list.rows)))

    def _missing(self, row_id: str) -> HandoverSummary | None:
        return next((row for row in self.list.rows if row.id == row_id and row.missing), None)

    def _choose(self, handover_id: str) -> None:
        if self.reading.shown is not None and self.reading.shown.id == handover_id:
            return
        if self.asking.open:
            self.asking.close()
        row = self._missing(handover_id)
        if row is not None and not self._ground.leads:
            self.reading.close()
            self._view.show_nothing(self._nobody_signed(row))
            return
        self.reading.open(handover_id)

    def _nobody_signed(self, row: HandoverSummary) -> str:
        words = self.tr(
            "{number}: the shift of {who} is over since {time}, nobody has signed for it, %n open.", "", row.items
        )
        who = self._view.words.who(row.outgoing, row.outgoing_name)
        return words.format(number=row.number, who=who, time=self._view.words.time(row.signed_at))

    def _show_read(self, handover: Handover) -> None:
        signed = handover.state is HandoverState.SIGNED
        at = self._ground.clock.now() if not handover.sealed else handover.sealed_at or handover.span.cut
        ticking = signed and self._ground.leads
        ticks = set(self.reading.ticks()) if ticking else set(handover.ticked) if handover.sealed else None
        pane = self._view.pane
        pane.show_note(handover.note, writing=False)
        pane.show_record(handover, at, ticks, self._hint(handover))
        settles = self._ground.leads and not handover.sealed
        self._view.sign.show_signing(Signing.SETTLE if settles else Signing.NOTHING)

    def _tick(self, target: str, wanted: bool) -> None:
        shown = self.reading.shown
        if shown is None or not self._ground.leads or shown.state is not HandoverState.SIGNED:
            return
        self.reading.tick(target, wanted)
        self._show_read(shown)
        announce(self._view.pane.rows, self._view.pane.counter.text())

    def _hint(self, handover: Handover) -> str:
        """What comes next, for those who may do something about it."""
        if not self._ground.leads:
            return ""
        if handover.state is HandoverState.SIGNED:
            words = self.tr(
                "Waits for {who}, who accepts it with F8. Here you can take it over (Ctrl+T) or let the outgoing agent"
                " accept it (Ctrl+L)."
            )
            return words.format(who=self._view.words.receiver(handover))
        return self.hints.reading(handover)

    def _changed(self, handover: Handover, what: str) -> None:
        self.signer.done()
        self.asking.done()
        self.list.refresh()
        self._say(self.hints.done(handover, what), False)
        self._view.rows.setFocus()

    def _signed(self, handover: Handover) -> None:
        self.signer.done()
        self.list.refresh()
        self.reading.show(handover)
        self._say(self.hints.signed(handover), False)

    def _waiting(self, shown: Handover) -> str:
        if shown.state is HandoverState.SIGNED:
            return ""
        return self.tr("That is for a handover that waits to be accepted.")

    def _sealed(self, shown: Handover) -> str:
        return "" if shown.sealed else self.tr("Supplements follow a sealed record only.")

    def _in_turn(self, hinders: Callable[[Handover], str], verb: Callable[[], object]) -> None:
        shown = self.reading.shown
        why_not = self.tr("Choose a handover first.") if shown is None else hinders(shown)
        if why_not:
            self._say(why_not, True)
        else:
            verb()

    def _sign_for(self) -> None:
        shown = self.reading.shown
        self.lead.sign_for(shown.outgoing if shown is not None and shown.state is HandoverState.OPEN else "")

    def _finish(self) -> None:
        """Ctrl+Enter, and Enter in the PIN: what is asked."""
        question = self._view.pane.bar.question
        if question is not None and not question.danger:
            self.asking.confirm()
        elif question is None:
            self._say(self.tr("Choose first what to settle: the buttons below the items say how."), True)

    def _print(self) -> None:
        if self.reading.shown is not None:
            self.paper.ask(self.reading.shown)

    def _find_typed(self) -> None:
        self._view.number.setFocus()
        self._view.number.selectAll()

    def _copy(self) -> None:
        self._say(self.tr("Copied %n row(s).", "", self._view.rows.copy()), False)

    def _export(self) -> None:
        wanted = self.wanted
        if wanted is not None:
            self.export_wanted.emit(wanted)

    def _leave(self) -> None:
        """Esc: out of the bar, back into the list, out."""
        if self.asking.open:
            self.asking.close()
        elif self._view.focusWidget() not in (None, self._view.rows):
            self._view.rows.setFocus()
        else:
            self.leave_wanted.emit()

    def _say(self, text: str, problem: bool) -> None:
        self._view.message.announce(text, problem=problem)

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.signer.refused(error)
