"""The page of one's own marks at work: read, acknowledged, seen otherwise; the note of the call stands beside."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from agent_console.domain.call import Call
from agent_console.domain.errors import ConsoleError
from agent_console.domain.mark_list import MarkFilter
from agent_console.domain.review import MarkState, ReviewMark
from agent_console.ui.asking import Asking
from agent_console.ui.mark_questions import DISPUTE, MarkQuestions
from agent_console.ui.marks.ground import Ground
from agent_console.ui.marks.mark_pages import MarkPages
from agent_console.ui.marks.own_view import MAY_BE_DISPUTED, OwnMarksView, unread


class OwnMarksController(QObject):
    """Signals: `closed()`, `help_wanted()`, `changed(ReviewMark)` what this person has done to a mark."""

    closed = Signal()
    help_wanted = Signal()
    changed = Signal(object)

    def __init__(self, view: OwnMarksView, ground: Ground) -> None:
        super().__init__(view)
        self._view = view
        self._ground = ground
        self._chosen = ""
        self._shown_call = ""
        self._busy = False
        self._questions = MarkQuestions(ground.zone, self)
        reviews, person = ground.reviews, ground.person
        self.pages = MarkPages(view.table, ground, lambda: reviews.mine_unread(person), unread, self)
        self.asking = Asking(view.pane.bar, ground.jobs, ground.begun, self)
        self.asking.left.connect(view.rows.setFocus)
        verbs: dict[str, Callable[[], object]] = {
            "seen": self._acknowledge,
            "dispute": self._dispute,
            "give": self.asking.confirm,
            "copy": self._copy,
            "refresh": self.pages.refresh,
            "panes": view.next_pane,
            "leave": self._leave,
            "help": self.help_wanted.emit,
        }
        view.keys.wanted.connect(lambda verb: verbs[verb]())
        view.rows.chosen.connect(self._choose)
        view.rows.opened.connect(lambda _: view.pane.text.setFocus())
        self.pages.shown.connect(self._shown)
        self.pages.counted.connect(view.show_totals)
        for told in (self.pages.trouble, self.asking.trouble, view.pane.bar.refused):
            told.connect(self._refused)

    def open(self, mark_id: str = "") -> None:
        """Show the list, and one of it: that of the id, else the first."""
        self._chosen = mark_id
        self._view.show_mark(None)
        self.asking.start()
        self.pages.show(MarkFilter(job_number=self._ground.person.job_number))

    def go_to(self, mark_id: str) -> None:
        """Choose that one, where it is listed."""
        place = self._view.table.place_of(mark_id)
        if place is not None:
            self._view.rows.choose(place)

    def close(self) -> None:
        """Leave the page; what is written is kept."""
        self.asking.stop()
        self.closed.emit()

    def take(self, marks: tuple[ReviewMark, ...]) -> None:
        """What reviewers have said meanwhile; nothing moves under the eye but what has happened."""
        self.pages.take(marks)
        self._view.show_list()
        if self._mark is not None:
            self._view.show_mark(self._mark)
        elif self._view.table.rowCount():
            self._view.rows.choose(0)

    def _acknowledge(self) -> None:
        mark = self._mark
        if mark is None or not mark.unread:
            waits = mark is not None and mark.state is MarkState.DISPUTED
            words = (
                self.tr("A reviewer has yet to answer.") if waits else self.tr("There is nothing new about this one.")
            )
            self._view.message.announce(words)
            return
        reviews, person = self._ground.reviews, self._ground.person
        told = self.tr("Read: {number}.").format(number=mark.call_number)
        self._do(lambda: reviews.acknowledge(mark.id, person), told)

    def _dispute(self) -> None:
        mark = self._mark
        if mark is None:
            return
        if mark.state not in MAY_BE_DISPUTED:
            self._view.message.announce(self.tr("What was disputed, answered or taken back is not disputed again."))
            return
        reviews, person = self._ground.reviews, self._ground.person

        def give(_: str, words: str) -> None:
            told = self.tr("Sent: a reviewer answers, and you are told.")
            self._do(lambda: reviews.dispute(mark.id, person, words), told, asked=True)

        self.asking.ask(DISPUTE, mark.id, self._questions.dispute(mark), give)

    def _do(self, work: Callable[[], ReviewMark], told: str, *, asked: bool = False) -> None:
        """One step at a time: a key pressed twice does it once."""
        if self._busy:
            return
        self._busy = True

        def done(mark: ReviewMark) -> None:
            self._busy = False
            if asked and self.asking.open and mark.id == self._chosen:
                self.asking.done()
            elif asked:
                self.asking.begun.forget(f"{DISPUTE}.{mark.id}")  # another mark was chosen meanwhile
            self._view.message.announce(told)
            self.take((mark,))
            self.changed.emit(mark)

        self._ground.jobs.run(work, done, self._refused, owner=self)

    @property
    def _mark(self) -> ReviewMark | None:
        """The chosen one, as it reads now."""
        place = self._view.table.place_of(self._chosen)
        return None if place is None else self._view.table.at(place)

    def _choose(self, row: int) -> None:
        mark = self._view.table.at(row)
        if mark is None or (mark.id == self._chosen and mark.call_id == self._shown_call):
            return
        self.asking.close()
        self._chosen = mark.id
        self._view.show_mark(mark)
        self._read_call(mark.call_id)

    def _read_call(self, call_id: str) -> None:
        self._shown_call = call_id
        self._view.show_call("", "")
        calls, person = self._ground.calls, self._ground.person

        def take(call: Call) -> None:
            if call.id == self._shown_call:
                self._view.show_call(self._about(call), call.note)

        self._ground.jobs.read(lambda: calls.get(call_id, person), take, self._refused, owner=self)

    def _about(self, call: Call) -> str:
        """Which call it was; the caller is not named."""
        at = call.answered_at.astimezone(self._ground.zone)
        kind = self._ground.wording.kind(call.kind) if call.kind else ""
        path = self._ground.catalogue.path_in(call.subject, self._ground.language) if call.subject else ""
        return " · ".join(part for part in (call.number, f"{at:%Y-%m-%d %H:%M:%S}", kind, path) if part)

    def _shown(self) -> None:
        """The list was read: what was chosen, or is wanted, is chosen in it, else the first one is."""
        self._view.show_list()
        place = self._view.table.place_of(self._chosen)
        if self._view.table.rowCount():
            self._view.rows.choose(place or 0)
            self._choose(place or 0)
        else:
            self._chosen = ""
            self._view.show_mark(None)

    def _copy(self) -> None:
        count = self._view.rows.copy()
        if count:
            self._view.message.announce(self.tr("Copied %n row(s).", "", count))

    def _leave(self) -> None:
        """Esc: a question, then back to the list, then out of the page."""
        rows, focus = self._view.rows, QApplication.focusWidget()
        if self.asking.open:
            self.asking.close()
            rows.setFocus()
        elif focus in (self._view.pane.text, self._view.note):
            rows.setFocus()
        else:
            self.close()

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, ConsoleError):
            self._view.message.announce(str(self._ground.wording.problem(error)), problem=True)
