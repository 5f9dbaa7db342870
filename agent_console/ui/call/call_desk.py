"""The call screen at work: connects what a person does with what is kept, and shows what came of it."""

from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.call import Call, CallState, Gap, Kind
from agent_console.domain.call_hits import CheckedNote, Reasons, reasons_in
from agent_console.domain.call_list import CallSummary, DayTotals
from agent_console.domain.call_record import Draft
from agent_console.domain.day import month_begin
from agent_console.domain.desk import Desk
from agent_console.domain.errors import ConsoleError
from agent_console.domain.seat import SeatStatus
from agent_console.exchange.library import Library
from agent_console.exchange.rescue import Rescue
from agent_console.store.clock import Clock
from agent_console.ui.call.call_controller import CallController
from agent_console.ui.call.call_writer import CallWriter
from agent_console.ui.call.correcting import Correcting
from agent_console.ui.call.draft_beat import DraftBeat, Written
from agent_console.ui.call.lists_controller import ListsController
from agent_console.ui.call.phrase_watch import PhraseWatch
from agent_console.ui.call.phrasing import Phrasing
from agent_console.ui.call.record_view import RecordMode
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.call.seat_controller import SeatController
from agent_console.ui.call.speaking import Speaking
from agent_console.ui.call.warming import Warming
from agent_console.ui.jobs import Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.preferences import Preferences

if TYPE_CHECKING:
    from agent_console.store.calls import Calls
    from agent_console.store.seats import Seats

SECOND = 1000


@dataclass(frozen=True, slots=True)
class Records:
    """Where a call screen keeps things: parts of the store, and the files for what the store does not take."""

    calls: "Calls"
    seats: "Seats"
    rescue: Rescue
    phrases: ListKeeper


class CallDesk(QObject):
    """Signals: `told(str)` and `trouble(ConsoleError)` for the banner, `help_wanted()`, `left()` after signing out."""

    told = Signal(str)
    trouble = Signal(object)
    saved = Signal()
    help_wanted = Signal()
    left = Signal()
    closing = Signal()

    def __init__(
        self,
        screen: CallScreen,
        desk: Desk,
        library: Library,
        records: Records,
        jobs: Jobs,
        clock: Clock,
        preferences: Preferences,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._catalogue = library.catalogue
        self._jobs = jobs
        self._clock = clock
        self._records = records
        self._person = desk.person
        self._drafts: tuple[Draft, ...] = ()
        self._shown_id = ""
        self._seated = False
        self._phrases = PhraseWatch(screen.language, self)
        self._phrasing = Phrasing(screen, records.phrases, self._phrases)
        writer = CallWriter(records.calls, desk.person, records.rescue, clock)
        self._call = CallController(jobs, writer, clock, desk, library.catalogue, self._phrases, self)
        self._seat = SeatController(jobs, records.seats, desk.person, self)
        self._lists = ListsController(jobs, records.calls, writer.drafts, desk.person, clock, self)
        self._correcting = Correcting(
            screen, jobs, records.calls, desk.person, self._phrases, self._phrasing, lambda: not self._call.on_call
        )
        self._speaking = Speaking(screen, desk, library, self._call, clock, preferences)
        self._beat = DraftBeat(jobs, self._record_now, writer.keep_draft, clock.now, self)
        self._second = QTimer(self)
        self._second.setInterval(SECOND)
        self._second.timeout.connect(self.tick)
        slices = chain(self._speaking.prepare(), screen.prepare_form())
        self._warming = Warming(slices, lambda: self._call.call is None and not self._correcting.active, self)
        self._connect()

    def start(self) -> None:
        """Sit down: the seat is ready, the day's list is read, what was interrupted is offered."""
        self._seated = True
        self._seat.become(SeatStatus.READY)
        self._lists.refresh()
        self._lists.find_drafts()
        self._show_idle()
        self._second.start()
        self._warming.start()

    def leave(self) -> bool:
        """Sign out: False while somebody is on the line; `left` follows as soon as everything is on the disk."""
        if self._call.on_call:
            self.told.emit(self.tr("Somebody is on the line. End the call first (Ctrl+Enter)."))
            return False
        self._call.put_aside()
        self._jobs.run(lambda: None, self._everything_is_saved, owner=self)
        return True

    def close(self) -> None:
        """The window closes: nothing is asked and nothing is lost."""
        self._seated = False
        self.closing.emit()
        self._beat.keep_last()
        self._call.save_again()
        self._second.stop()
        self._warming.stop()
        self._beat.stop()
        self._seat.become(SeatStatus.SIGNED_OUT)

    @property
    def call_in_form(self) -> Call | None:
        """The running call, the one in wrap-up, or the record that is opened again."""
        return self._call.call or self._correcting.record

    def beat(self) -> None:
        """Keep now what the next beat would keep."""
        self._beat.beat()

    def answer(self) -> None:
        if self._call.on_call:
            return
        self._correcting.put_aside()
        if self._seat.status is SeatStatus.PAUSED:
            self._seat.become(SeatStatus.READY)
        self._call.answer(*self._speaking.first())

    def finish(self) -> None:
        if self._screen.in_aside:
            self._screen.finish_aside()
        elif self._correcting.active:
            self._correcting.save()
        else:
            self._call.finish()

    def resume(self) -> None:
        """F3: go on with the record that is offered."""
        if self._drafts and self._call.call is None and not self._correcting.active:
            draft, self._drafts = self._drafts[0], self._drafts[1:]
            self._call.resume(draft.call, draft.kept_at)
            self._with_reasons(draft.call.id, draft.reasons)

    def quick(self, place: int) -> None:
        """A silent line, a hang-up, a wrong number: one key, whether the call was answered here or not."""
        outcomes = self._catalogue.quick
        if place >= len(outcomes):
            return
        call = self._call.call
        if not self._call.on_call:
            self.answer()
        elif call is not None and (call.note.strip() or call.kind not in (None, Kind.OTHER)):
            words = self.tr("Something is written here. End the call with Ctrl+Enter, then choose “{outcome}”.")
            self.told.emit(words.format(outcome=outcomes[place].name_in(self._screen.language)))
            return
        self._call.finish_as(outcomes[place].id)

    def pause(self) -> None:
        """F9: the reasons drop down; pressed again, the seat is ready."""
        if self._seat.status is SeatStatus.PAUSED:
            self._seat.become(SeatStatus.READY)
        else:
            self._screen.header.open_pauses()

    def open_record(self, summary: CallSummary) -> None:
        """From the list: a record to be completed is taken up again, a complete one is opened for correction."""
        if self._call.on_call:
            self.told.emit(self.tr("Somebody is on the line. The record opens after the call."))
        elif self._call.call is None or self._call.call.id != summary.id:
            self._correcting.open(summary.id)

    def _everything_is_saved(self, _: None) -> None:
        if self._call.on_call or self._call.unsaved or not self._seated:
            return  # somebody rang meanwhile, or the banner says why it could not be saved: it is tried again
        self.close()
        self.left.emit()

    def _connect(self) -> None:
        screen, verbs = self._screen, self._screen.actions_by_verb
        verbs.on("answer", self.answer)
        verbs.on("finish", self.finish)
        verbs.on("resume", self.resume)
        verbs.on("pause", self.pause)
        verbs.on("close", lambda: None if screen.close_aside() else self._correcting.close())
        verbs.on("help", self.help_wanted.emit)
        verbs.on("keys", self.help_wanted.emit)
        for place in range(3):
            verbs.on(f"quick-{place + 1}", partial(self.quick, place))
        record = screen.record
        record.written.connect(self._written)
        record.refused.connect(self.trouble)
        screen.script.refused.connect(self.trouble)
        record.caller_left.connect(self._lists.find_history)
        record.reveal_wanted.connect(self._reveal)
        record.greeting_said.connect(self._speaking.toggle_greeting)
        screen.today.opened.connect(self.open_record)
        screen.today.looked_at.connect(lambda summary: self._correcting.look_at(summary.id))
        screen.header.ready_wanted.connect(lambda: self._seat.become(SeatStatus.READY))
        screen.header.pause_wanted.connect(self._pause)
        self._call.shown.connect(self._show_call)
        self._call.numbered.connect(self._numbered)
        self._call.saved.connect(self._saved)
        self._call.incomplete.connect(self._incomplete)
        self._call.ran_out.connect(self._ran_out)
        self._call.completing.connect(self._completing)
        self._call.seat_wanted.connect(self._seat.become)
        self._seat.seat_changed.connect(screen.header.show_seat)
        self._seat.seat_changed.connect(screen.idle.show_seat)
        self._lists.today.connect(self._today)
        self._lists.history.connect(self._history)
        self._lists.drafts.connect(self._found_drafts)
        self._correcting.began.connect(self._call.put_aside)
        self._correcting.unfinished.connect(self._take_up)
        self._correcting.ended.connect(self._show_idle)
        self._correcting.saved.connect(self._saved)
        for part in (self._call, self._seat, self._lists, self._correcting, self._beat):
            part.trouble.connect(self.trouble)

    def _show_call(self, call: Call | None) -> None:
        if call is None:
            self._beat.stop()
            self._show_idle()
            return
        screen = self._screen
        screen.offer.hide()
        screen.bar.show_call(call, self._call.answered_steady)
        screen.show_form(True)
        ends = self.tr("End call") if call.state is CallState.ON_CALL else self.tr("Complete")
        screen.show_finish(ends)
        if call.id == self._shown_id:
            screen.record.show_choices(call)
            if call.state is CallState.WRAP_UP and call.talk_seconds is not None:
                self._go_to_first_gap(call)
            return
        self._shown_id = call.id
        screen.record.set_mode(RecordMode.WRITING)
        screen.record.show_call(call)
        self._phrasing.begin(call.note)
        self._speaking.show_call(call)
        self._beat.start(call)
        self._lists.find_history(call.caller)
        if call.state is CallState.ON_CALL and not call.caller:
            screen.record.caller.setFocus()
        else:
            screen.record.note.setFocus()

    def _show_idle(self) -> None:
        self._shown_id = ""
        if not self._seated:  # an answer of the store that came after signing out takes no focus
            return
        screen = self._screen
        screen.today.show_history("", (), 0)
        self._speaking.show_idle()
        self._phrasing.begin("")
        if not self._drafts:
            screen.record.show_call(None)
            screen.bar.show_call(None, 0)
            screen.offer.hide()
            screen.show_form(False)
            screen.bar.answer.setFocus()
            return
        draft = self._drafts[0]
        screen.record.show_call(draft.call)
        screen.record.set_mode(RecordMode.OFFERED)
        screen.bar.show_offer(draft.call)
        screen.offer.offer(draft, len(self._drafts) - 1)
        screen.show_form(True)
        screen.finish.hide()
        screen.offer.resume.setFocus()

    def _go_to_first_gap(self, call: Call) -> None:
        record = self._screen.record
        if call.kind is None:
            record.kind.setFocus()
        elif not call.outcome:
            record.outcome.setFocus()

    def _numbered(self, call: Call) -> None:
        self._screen.bar.show_number(call.number)
        if call.state is CallState.ON_CALL:
            self._lists.refresh()

    def _completing(self, under_way: bool) -> None:
        self._screen.record.set_mode(RecordMode.SAVING if under_way else RecordMode.WRITING)

    def _saved(self, call: Call) -> None:
        at = self._clock.now().astimezone()
        self._screen.saved.show_text(
            self.tr("Saved {number}  {time}").format(number=call.number, time=f"{at:%H:%M:%S}")
        )
        self._lists.refresh()
        self.saved.emit()

    def _incomplete(self, missing: tuple[Gap, ...]) -> None:
        self._screen.record.mark_gaps(missing)
        self._beat.beat()

    def _ran_out(self, call: Call) -> None:
        self._saved(call)
        self._screen.bar.show_call(call, 0)
        self._seat.become(SeatStatus.READY)
        words = self.tr("The wrap-up time of {number} is over. It is saved; complete it now, or later from the list.")
        self.told.emit(words.format(number=call.number))

    def _today(self, calls: tuple[CallSummary, ...], totals: DayTotals) -> None:
        current = self._call.call
        self._screen.today.show_today(calls, current.id if current is not None else "")
        self._screen.header.show_totals(totals)

    def _history(self, number: str, calls: tuple[CallSummary, ...]) -> None:
        current = self._call.call
        if current is None or number != current.caller:
            return
        earlier = tuple(call for call in calls if call.id != current.id)
        since = month_begin(self._clock.local_day(self._clock.now()))
        self._screen.today.show_history(number, earlier, 1 + sum(call.answered_at >= since for call in earlier))

    def _found_drafts(self, drafts: tuple[Draft, ...]) -> None:
        self._drafts = drafts
        if self._call.call is None and not self._correcting.active:
            self._show_idle()

    def _take_up(self, call: Call, before: CheckedNote | None) -> None:
        """A record of the list goes on, with the reason that was given for its words."""
        self._call.resume(call)
        self._with_reasons(call.id, reasons_in(before.hits) if before is not None else ())

    def _with_reasons(self, call_id: str, reasons: Reasons) -> None:
        if self._call.call is not None and self._call.call.id == call_id:
            self._phrasing.begin(self._call.call.note, reasons)

    def _written(self, field: str, value: object) -> None:
        if field == "note":
            self._phrases.check(str(value))
        if self._correcting.active:
            self._correcting.write(field, value)
            return
        self._call.write(field, value)
        if field in ("caller", "caller_name"):
            self._speaking.refresh()

    def _reveal(self, reason: str) -> None:
        call = self._call.call
        call_id = self._shown_id if call is not None else self._correcting.call_id
        if call is not None:
            self._beat.beat()
        shown = self._screen.record.caller.number

        def revealed(_: object) -> None:
            if self._screen.record.caller.number == shown:  # else another record stands there by now
                self._screen.record.caller.show_revealed()

        self._jobs.run(
            lambda: self._records.calls.reveal(call_id, self._person, reason), revealed, self.trouble.emit, owner=self
        )

    def _pause(self, reason: str) -> None:
        self._call.put_aside()
        self._seat.become(SeatStatus.PAUSED, reason)

    def tick(self) -> None:
        """Once a second: limits are instants, so a tick that comes late finds the same truth."""
        self._call.check_limit()
        call = self._call.call
        if call is not None and call.wrap_up_until is not None:
            self._screen.bar.show_left((call.wrap_up_until - self._clock.now()).total_seconds())

    def _record_now(self) -> Written | None:
        """What a draft keeps: the call, with the words an input method has not finished yet."""
        call = self._call.call
        if call is None or call.state is CallState.COMPLETE:
            return None
        record, reasons = self._screen.record, self._phrases.reasons
        try:
            call = replace(
                call, note=record.note.text_with_composing(), caller_name=record.caller_name.text_with_composing()
            )
        except ConsoleError:  # letters in the making that could not be committed either
            return Written(call, reasons)
        return Written(call, reasons)
