"""Incidents at one seat: the report beside the call, the line of what is going on, and the lead's alarm."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.incident import Incident, IncidentDraft
from agent_console.ui.begun_words import BegunWords
from agent_console.ui.incident.going_on_line import GoingOnLine
from agent_console.ui.incident.ground import Ground
from agent_console.ui.incident.incident_words import IncidentWords
from agent_console.ui.incident.report_controller import ReportController
from agent_console.ui.incident.report_pane import ReportPane
from agent_console.ui.incident.report_view import ReportView
from agent_console.ui.incident.unseen import Unseen
from agent_console.ui.incident.watch import IncidentWatch


def nothing() -> tuple[str, str]:
    """No remedy is being written."""
    return "", ""


class IncidentDesk(QObject):
    """`pane` belongs beside the call, `line` at its foot.

    Signals: `shown()` when the pane is wanted and `done()` when it is not any more, `told(str)` for the banner,
    `alarmed(str)` with what a lead has to see, empty when it has been seen, `discarded(str, IncidentDraft)` with what
    can be restored, `counted(int)` how many are open, `trouble(ConsoleError)`.
    """

    shown = Signal()
    done = Signal()
    told = Signal(str)
    alarmed = Signal(str)
    discarded = Signal(str, object)
    counted = Signal(int)
    trouble = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.form = ReportView(ground.wording)
        self.pane = ReportPane(self.form)
        self._words = IncidentWords(ground, self)
        self.line = GoingOnLine(self._words)
        self.watch = IncidentWatch(ground, self)
        self.written_about: Callable[[], tuple[str, str]] = nothing
        self.remedies = BegunWords(ground.jobs, ground.remedies, self._remedy_now, self)
        self.unseen = Unseen(ground.person.job_number)
        self.reports = ReportController(ground, self.form.with_composing, self)
        self._connect()

    def start(self) -> None:
        """Sit down: what is going on is read, and what was begun is back."""
        self.reports.begun.start()
        self.remedies.start()
        self.watch.look()

    def close(self) -> None:
        """The window closes or somebody signs out: nothing is asked and nothing is lost."""
        self.reports.begun.stop()
        self.remedies.stop()
        self.seen()

    def report(self) -> None:
        """F5: the form, wherever the focus was."""
        self.reports.report()
        self.shown.emit()
        self.form.focus_first()

    def finish(self) -> None:
        """Ctrl+Enter in the pane."""
        self.reports.send(self.form.own_seat.isChecked())

    def restore(self, draft: IncidentDraft) -> None:
        """Bring back what was discarded just now."""
        self.reports.restore(draft)
        self.shown.emit()
        self.form.focus_first()

    def seen(self) -> None:
        """The lead has looked at the board, or waved the alarm off."""
        if self.unseen.newest is not None:
            self.unseen.seen()
            self.alarmed.emit("")

    def _connect(self) -> None:
        form, reports, watch = self.form, self.reports, self.watch
        form.written.connect(reports.write)
        form.send_wanted.connect(self.finish)
        form.discard_wanted.connect(self._discard)
        form.refused.connect(self.trouble)
        form.title.close_wanted.connect(self.done)
        reports.shown.connect(form.show_draft)
        reports.found.connect(self._tell_found)
        reports.incomplete.connect(form.mark)
        reports.incomplete.connect(self.pane.show_message)
        reports.sending.connect(self._sending)
        reports.sent.connect(self._sent)
        reports.not_sent.connect(self._not_sent)
        reports.trouble.connect(self.trouble)
        self.remedies.trouble.connect(self.trouble)
        watch.changed.connect(self._show_open)
        watch.going_on.connect(self._sat_down)
        watch.opened.connect(self._opened)
        watch.cleared.connect(self._cleared)

    def _remedy_now(self) -> tuple[str, str]:
        """From the board, while it is open."""
        return self.written_about()

    def _sending(self, under_way: bool) -> None:
        self.form.set_writable(not under_way)
        if under_way:
            self.form.clear_marks()
            self.form.message.show_message(self.tr("Sending…"))

    def _sent(self, incident: Incident) -> None:
        """The form stays to be read and keeps the focus: a second Ctrl+Enter must not end the call."""
        self.form.set_writable(False)
        at = incident.opened_at.astimezone(self._ground.zone)
        words = self.tr("{number} is with the shift lead since {time}. Esc goes back to the note.")
        self.form.message.announce(words.format(number=incident.number, time=f"{at:%H:%M:%S}"))
        self.pane.show_message()
        self.watch.take(incident)

    def _not_sent(self, error: Exception) -> None:
        """The banner tells of it too; here is said what to do meanwhile: it cannot wait for a database."""
        if isinstance(error, ConsoleError):
            problem = self._ground.wording.problem(error)
            words = self.tr("{happened} The report is kept; tell the shift lead by word of mouth.")
            self.form.message.show_message(words.format(happened=problem.happened), problem=True)
            self.pane.show_message()
        self.trouble.emit(error)

    def _discard(self) -> None:
        draft = self.reports.discard()
        if draft is not None:
            self.discarded.emit(self.tr("The report was dropped."), draft)
        self.done.emit()

    def _tell_found(self) -> None:
        self.told.emit(self.tr("A report to the shift lead was begun and not sent. F5 goes on with it."))

    def _show_open(self) -> None:
        going_on = self.watch.open_ones()
        self.line.show_open(going_on)
        self.counted.emit(len(going_on))

    def _sat_down(self, going_on: tuple[Incident, ...]) -> None:
        if self._ground.leads and self.unseen.add(reversed(going_on)):
            self._alarm()

    def _opened(self, incident: Incident) -> None:
        if not self._ground.leads:
            self.told.emit(self._words.for_callers(incident))
        elif self.unseen.add([incident]):
            self._alarm()

    def _cleared(self, incident: Incident) -> None:
        if self.unseen.drop(incident.id):
            self._alarm()
        self.told.emit(self._words.over(incident))

    def _alarm(self) -> None:
        newest = self.unseen.newest
        words = "" if newest is None else f"{newest.number}  {self._words.short(newest, self.unseen.others)}"
        self.alarmed.emit(words)
