"""The handover's page at work: which record is shown, what each key does, and what is said about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import Handover, HandoverState
from agent_console.domain.handover_items import HandoverItem, ItemKind, Point
from agent_console.ui.asking import Asking
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.hints import HandoverHints
from agent_console.ui.handover.item_verbs import ItemVerbs
from agent_console.ui.handover.lead_verbs import LeadVerbs
from agent_console.ui.handover.outgoing import Outgoing
from agent_console.ui.handover.paper import HandoverPaper
from agent_console.ui.handover.reading import Reading
from agent_console.ui.handover.receiver_verbs import ReceiverVerbs
from agent_console.ui.handover.record_side import RecordSide
from agent_console.ui.handover.shelf_list import ShelfList
from agent_console.ui.handover.signature_row import Signing
from agent_console.ui.handover.signer import Signer
from agent_console.ui.handover.verbs import Shelf
from agent_console.ui.handover.view import HandoverView
from agent_console.ui.handover.watch import HandoverWatch

ITEM_VERBS = frozenset({"flag", "reason", "add"})


class HandoverController(QObject):
    """Signals: `closed()`, `help_wanted()`, `link_wanted(HandoverItem)`, `discarded(str, Point)` with what can be
    brought back, `trouble(ConsoleError)`.
    """

    closed = Signal()
    help_wanted = Signal()
    link_wanted = Signal(object)
    discarded = Signal(str, object)
    trouble = Signal(object)

    def __init__(self, view: HandoverView, watch: HandoverWatch, ground: Ground) -> None:
        super().__init__(view)
        self._view = view
        self._watch = watch
        self._ground = ground
        pane, person = view.pane, ground.person
        self.asking = Asking(pane.bar, ground.jobs, ground.begun, self)
        self.outgoing = Outgoing(ground, self._note_now, self)
        self.reading = Reading(ground, watch.missing, self)
        self.shelves = ShelfList(ground, watch, self)
        self.signer = Signer(view.sign, view.message, ground.wording, person.job_number, self)
        self.items = ItemVerbs(ground, self.outgoing, self.asking, self)
        self.lead = LeadVerbs(ground, self.reading, self.asking, self.signer.own_pin, self)
        self.receiver = ReceiverVerbs(ground, self.reading, self.asking, self.signer, self)
        self.hints = HandoverHints(view.words, person.job_number, ground.leads, self)
        self.record = RecordSide(view, ground, self.outgoing, self.reading, self.hints, self)
        self.paper = HandoverPaper(ground, view.words, self.asking, self)
        self._verbs: dict[str, Callable[[], object]] = {
            "finish": self._finish,
            "flag": partial(self._with_item, self.items.flag),
            "reason": partial(self._with_item, self.items.reason),
            "clear": partial(self._with_item, self.items.clear),
            "add": self.items.add,
            "refuse": partial(self._with_signed, self.receiver.refuse),
            "supplement": partial(self._with_sealed, self.receiver.supplement),
            "take-over": partial(self._with_signed, self.lead.take_over),
            "allow-self": partial(self._with_signed, self.lead.allow_self),
            "take-incident": lambda: self.lead.take_incident(view.pane.rows.current),
            "sign-for": self._sign_for,
            "print": self._print,
            "find": self._go_to_number,
            "panes": view.next_pane,
            "refresh": self._refresh,
            "leave": self._leave,
            "help": self.help_wanted.emit,
            **{shelf.value: partial(self.show_shelf, shelf) for shelf in Shelf},
        }
        self._connect()

    def open(self, handover_id: str = "") -> None:
        """Show what one hands over oneself, or the record of this id."""
        self.asking.start()
        self.outgoing.start()
        self.reading.start()
        self.paper.find_printers()
        self._show_counts()
        if handover_id:
            self.go_to(handover_id)
        else:
            self.show_shelf(Shelf.OWN)

    def close(self) -> None:
        """Leave the page; what is written is kept."""
        self._view.pane.note.keep_composing()
        self.asking.stop()
        self.outgoing.stop()
        self._view.sign.stop()
        self.closed.emit()

    def beat(self) -> None:
        """Do now what the timers would do next."""
        self.asking.begun.beat()
        self.outgoing.beat()
        self.outgoing.look()
        self._watch.beat()

    def show_shelf(self, shelf: Shelf) -> None:
        """What one writes oneself, or the records of a list, the first of them."""
        self._put_away()
        self._view.show_shelf(shelf)
        if shelf is Shelf.OWN:
            self.reading.close()
            self.record.show_own()
            self._view.pane.rows.setFocus()
            return
        self.shelves.open(shelf)
        self._show_rows()
        if not self._view.records.current:
            self._view.records.choose_first()
        self._read_chosen()
        self._view.records.setFocus()

    def go_to(self, handover_id: str) -> None:
        """Show one record, wherever it is listed."""
        shelf = self.shelves.shelf_of(handover_id)
        if shelf is not self._view.shelf:
            self.show_shelf(shelf)
        else:
            self._put_away()
        if not self._view.records.choose(handover_id):
            self._view.records.clearSelection()
        self.reading.open(handover_id)

    def _connect(self) -> None:
        view, pane = self._view, self._view.pane
        view.keys.wanted.connect(self._want)
        view.number_typed.connect(self.shelves.find)
        view.records.record_chosen.connect(self._choose_record)
        view.records.opened.connect(lambda _: pane.rows.setFocus())
        view.records.end_reached.connect(self.shelves.more)
        view.items.ticked.connect(self.record.tick)
        pane.rows.item_opened.connect(self._open_item)
        pane.rows.item_chosen.connect(lambda: pane.show_choice(pane.rows.current))
        pane.note.text_changed.connect(self.record.write_note)
        view.sign.entered.connect(self._finish)
        for refused in (pane.note.refused, pane.bar.refused, view.number.refused, view.sign.job_number.refused):
            refused.connect(self._tell)
        self.asking.left.connect(pane.rows.setFocus)
        self.outgoing.brought_back.connect(self.record.bring_back)
        self.outgoing.collected.connect(lambda _: self.record.show_own())
        self.outgoing.signed.connect(self._signed)
        self.outgoing.not_signed.connect(self._not_done)
        self.outgoing.answering.connect(self._tell_answering)
        self.reading.read.connect(self.record.show_read)
        self.reading.changed.connect(self._changed)
        self.reading.not_done.connect(self._not_done)
        self.shelves.changed.connect(self._show_rows)
        self.shelves.found.connect(self._found)
        self.shelves.not_found.connect(self._not_found)
        self.items.said.connect(self._say)
        self.items.discarded.connect(self.discarded)
        self.items.added.connect(self.record.choose_when_there)
        self.items.cleared.connect(self._refresh)
        self.items.linked.connect(self._link)
        self.items.failed.connect(self._not_done)
        self.lead.said.connect(self._say)
        self.lead.signed.connect(self._signed)
        self.lead.taken.connect(self._refresh)
        self.lead.failed.connect(self._not_done)
        self.paper.sent.connect(lambda text: self._say(text, False))
        self.paper.failed.connect(self._not_done)
        self._watch.changed.connect(self._news)
        self._watch.answering.connect(self._tell_answering)
        for trouble in (self.asking.trouble, self.outgoing.trouble, self.shelves.trouble):
            trouble.connect(self.trouble)

    def _want(self, verb: str) -> None:
        if self.signer.busy and verb not in ("leave", "help", "panes"):
            return
        if verb in ITEM_VERBS and not self._writing:
            self._say(self.tr("What is signed stays as it is. Your own handover is one key away: Ctrl+1."), True)
            return
        self._view.message.show_message("")
        self._verbs[verb]()

    def _note_now(self) -> str:
        return self.record.note_now()

    @property
    def _writing(self) -> bool:
        return self._view.shelf is Shelf.OWN

    # --- what one hands over oneself ---

    def _signed(self, handover: Handover) -> None:
        """The record stands there for whoever takes over, at this desk or another one."""
        self.signer.done()
        self._watch.look()
        shelf = Shelf.EARLIER if handover.sealed else Shelf.WAITING
        self._view.show_shelf(shelf)
        self.shelves.open(shelf)
        self._show_rows()
        self._view.records.choose(handover.id)
        self.reading.show(handover)
        (self._view.pane.rows if handover.sealed else self._view.sign.job_number).setFocus()
        self._say(self.hints.signed(handover), False)

    # --- what somebody has signed ---

    def _show_rows(self) -> None:
        if self._writing:
            return
        rows = self.shelves.rows
        self._view.show_rows(rows)
        if not rows and self.reading.shown is None:
            self.record.show_nothing(self.hints.empty(self._view.shelf))
        elif self.reading.shown is not None:
            self._view.records.choose(self.reading.shown.id)
        elif not self._view.records.current:
            self._view.records.choose_first()

    def _choose_record(self, handover_id: str) -> None:
        if self.reading.shown is None or self.reading.shown.id != handover_id:
            self._put_away()
            self.reading.open(handover_id)

    def _read_chosen(self) -> None:
        chosen = self._view.records.current
        if chosen:
            self.reading.open(chosen)
        else:
            self.reading.close()
            self._show_rows()

    def _changed(self, handover: Handover, what: str) -> None:
        self.signer.done()
        self.asking.done()
        self._watch.done_here(handover.id)
        self.shelves.look()
        self.outgoing.look()
        if what == "refused" and handover.outgoing == self._ground.person.job_number:
            self.outgoing.begin_anew()
        if handover.sealed and self._view.shelf is not Shelf.EARLIER:
            self._view.show_shelf(Shelf.EARLIER)
            self.shelves.open(Shelf.EARLIER)
            self._show_rows()
        self._say(self.hints.done(handover, what), False)
        self._view.pane.rows.setFocus()

    # --- keys ---

    def _finish(self) -> None:
        """Ctrl+Enter, and Enter in the PIN: what is asked, else the signature that is due."""
        bar = self._view.pane.bar
        if self.asking.open:
            if bar.question is not None and not bar.question.danger:
                self.asking.confirm()
            return
        signing = self._view.sign.signing
        if signing is Signing.GIVE:
            self._view.pane.note.keep_composing()
            pin = self.signer.own_pin()
            if pin:
                self.outgoing.sign(pin, self._view.sign.job_number.text())
        elif signing is Signing.TAKE:
            self._accept()
        else:
            self._say(self.tr("There is nothing to sign here."), True)

    def _accept(self) -> None:
        left = self.receiver.not_ticked()
        if left:
            self._tell(ConsoleError(Problem.KEY_NOT_TICKED, count=len(left)))
            self._view.pane.rows.choose(left[0])
            self._view.pane.rows.setFocus()
        else:
            self.receiver.accept()

    def _with_signed(self, verb: Callable[[], object]) -> None:
        shown = self.reading.shown
        if self._writing or shown is None or shown.state is not HandoverState.SIGNED:
            self._say(self.tr("Choose a handover that waits to be accepted first (Ctrl+2)."), True)
        else:
            verb()

    def _with_sealed(self, verb: Callable[[], object]) -> None:
        shown = self.reading.shown
        if self._writing or shown is None or not shown.sealed:
            self._say(self.tr("Supplements belong to sealed records; what is not sealed is amended."), True)
        else:
            verb()

    def _sign_for(self) -> None:
        shown = None if self._writing else self.reading.shown
        if not self._writing:
            self.show_shelf(Shelf.OWN)
        self.lead.sign_for("" if shown is None else shown.outgoing)

    def _with_item(self, verb: Callable[[HandoverItem], object]) -> None:
        item = self._view.pane.rows.current
        if item is None:
            self._say(self.tr("Choose an item first."), True)
        else:
            verb(item)

    def _open_item(self, item: HandoverItem) -> None:
        if item.known_kind is ItemKind.POINT and not self._writing:
            self._say(item.title, False)
        else:
            self.items.open(item)

    def _link(self, item: HandoverItem) -> None:
        if item.known_kind is ItemKind.UNSIGNED_HANDOVER:
            self.go_to(item.target)
        else:
            self.link_wanted.emit(item)

    def _print(self) -> None:
        shown = self.outgoing.shown if self._writing else self.reading.shown
        if shown is None:
            self._say(self.tr("Choose a handover first."), True)
        else:
            self.paper.ask(shown)

    def _go_to_number(self) -> None:
        if self._writing:
            self.show_shelf(Shelf.EARLIER)
        self._view.number.setFocus()

    def _found(self, handover_id: str) -> None:
        self._view.number.show_text("")
        self.go_to(handover_id)

    def _not_found(self, typed: str) -> None:
        words = self.tr("There is no handover “{typed}”. Type its whole number, such as H20261122-0007.")
        self._say(words.format(typed=typed), True)
        self._view.number.selectAll()

    def _refresh(self) -> None:
        self._watch.look()
        self.outgoing.look()
        self.shelves.look()
        self.reading.look_again()

    def _leave(self) -> None:
        """Esc: out of the bar, out of what is typed, out of the page."""
        view = self._view
        if self.asking.open:
            view.pane.bar.keep.click()
        elif view.number.hasFocus() or view.pane.note.hasFocus() or view.sign.isAncestorOf(view.focusWidget()):
            view.pane.rows.setFocus()
        else:
            self.close()

    # --- news and words ---

    def _put_away(self) -> None:
        """Something else is shown: a word in the making and a question that is open are kept."""
        if self._writing:
            self._view.pane.note.keep_composing()
        self.asking.close()
        self._view.message.show_message("")

    def _news(self) -> None:
        self._show_counts()
        self.outgoing.take_back(self._watch.own)
        self.shelves.look()
        self.reading.look_again()
        self._show_rows()

    def _show_counts(self) -> None:
        self._view.show_counts({shelf: self.shelves.count(shelf) for shelf in Shelf})

    def _tell_answering(self, answering: bool) -> None:
        time = f"{self._ground.clock.now().astimezone(self._ground.zone):%H:%M:%S}"
        self._view.show_silent("" if answering else time)

    def _not_done(self, error: Exception) -> None:
        if not isinstance(error, ConsoleError):
            self._view.sign.show_busy(False)
            return
        self.signer.refused(error)
        if error.problem in (Problem.HANDOVER_TAKEN, Problem.WRONG_STATE, Problem.CHANGED_ELSEWHERE):
            self._refresh()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self._say(str(self._ground.wording.problem(error)), True)

    def _say(self, text: str, problem: bool) -> None:
        self._view.message.announce(text, problem=problem)

    def restore(self, point: Point) -> None:
        """Bring back an item, or a flag, that was taken out just now."""
        self.items.restore(point)
