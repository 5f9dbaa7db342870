"""The board at work: which incident stands beside the list, and what each key does."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.incident import Incident
from agent_console.ui.begun_words import BegunWords
from agent_console.ui.incident.board_view import BoardView
from agent_console.ui.incident.ground import Ground
from agent_console.ui.incident.watch import IncidentWatch


class BoardController(QObject):
    """Signals: `closed()`, `report_wanted()`, `help_wanted()`."""

    closed = Signal()
    report_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, view: BoardView, watch: IncidentWatch, remedies: BegunWords, ground: Ground) -> None:
        super().__init__(view)
        self._view = view
        self._watch = watch
        self._remedies = remedies
        self._ground = ground
        self._shown = ""
        self._wanted = ""
        self._busy = False
        self._verbs: dict[str, Callable[[], object]] = {
            "clear": self._clear,
            "tick": lambda: self._tick(self._view.pane.next_untold()),
            "report": self._report,
            "panes": view.next_pane,
            "leave": self._leave,
            "help": self.help_wanted.emit,
        }
        view.keys.wanted.connect(lambda verb: self._verbs[verb]())
        view.rows.gone_to.connect(self.show)
        view.rows.opened.connect(lambda _: view.pane.contacts.setFocus())
        view.pane.tick_wanted.connect(self._tick)
        view.pane.refused.connect(self._refused)
        watch.changed.connect(self._refresh)
        remedies.came.connect(self._show_found)

    def open(self, incident_id: str = "") -> None:
        """Show the list, and one of it: that of the id, else the first."""
        self._wanted = incident_id or next((one.id for one in self._watch.rows()), "")
        self._refresh()

    def close(self) -> None:
        """Leave the page; what is written is kept."""
        self._remedies.keep_last()
        self.closed.emit()

    def written(self) -> tuple[str, str]:
        """About which incident something is being written, and what, with the letters in the making."""
        one = self._watch.find(self._shown)
        if one is None or not one.open or not self._ground.leads:
            return "", ""
        return self._shown, self._view.pane.remedy.text_with_composing()

    def show(self, incident_id: str) -> None:
        if incident_id == self._shown:
            return
        self._remedies.keep_last()
        self._shown = incident_id
        self._view.message.show_message("")
        self._view.pane.show_incident(self._watch.find(incident_id))
        self._view.pane.show_remedy(self._remedies.begun(incident_id))
        self._mark_drafts()

    def _refresh(self) -> None:
        self._view.show_rows(self._watch.rows())
        if self._watch.find(self._wanted) is not None:  # else it may still come
            self._view.rows.choose(self._wanted)
            self._wanted = ""
        shown = self._watch.find(self._shown)
        if shown is not None:
            self._view.pane.show_incident(shown)
        elif not self._view.rows.current:
            self._view.rows.choose(next((one.id for one in self._watch.rows()), ""))

    def _tick(self, row: int) -> None:
        contact = self._view.pane.contact(row)
        one = self._watch.find(self._shown)
        if not contact or one is None or not one.open or not self._ground.leads:
            return
        incidents, person = self._ground.incidents, self._ground.person
        self._do(lambda: incidents.tick(one.id, contact, person), self._ticked)

    def _clear(self) -> None:
        """With words for the handover: how it was remedied."""
        one, remedy = self._watch.find(self._shown), self._view.pane.remedy.text_with_composing().strip()
        if one is None or not one.open:
            return
        if not remedy:
            words = self.tr("Write how it was remedied: the handover and those who answer calls want to know.")
            self._view.message.announce(words, problem=True)
            self._view.pane.remedy.setFocus()
            return
        incidents, person = self._ground.incidents, self._ground.person
        self._do(lambda: incidents.clear(one.id, person, remedy), self._cleared)

    def _do(self, work: Callable[[], Incident], done: Callable[[Incident], object]) -> None:
        """One step at a time: a key pressed twice does it once."""
        if self._busy:
            return
        self._busy = True
        self._ground.jobs.run(work, partial(self._done, done), self._refused, owner=self)

    def _done(self, done: Callable[[Incident], object], incident: Incident) -> None:
        self._busy = False
        done(incident)
        self._watch.take(incident)

    def _ticked(self, incident: Incident) -> None:
        told = sum(line.at is not None for line in incident.notify)
        words = self.tr("{number}: {told} of {all} told.")
        self._view.message.announce(words.format(number=incident.number, told=told, all=len(incident.notify)))

    def _cleared(self, incident: Incident) -> None:
        self._remedies.forget(incident.id)
        if incident.id == self._shown:
            self._view.pane.show_remedy("")
        self._view.rows.setFocus()
        self._view.message.announce(self.tr("{number} is over.").format(number=incident.number))

    def _report(self) -> None:
        self.close()
        self.report_wanted.emit()

    def _leave(self) -> None:
        """Esc: out of the page from every pane, as its button says; what is being written is kept."""
        self.close()

    def _mark_drafts(self) -> None:
        self._view.table.drafts = set(self._remedies.everything())
        self._view.table.refresh()

    def _show_found(self) -> None:
        if self._shown and not self._view.pane.remedy.text_with_composing():
            self._view.pane.show_remedy(self._remedies.begun(self._shown))
        self._mark_drafts()

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, ConsoleError):
            self._view.message.announce(str(self._ground.wording.problem(error)), problem=True)
