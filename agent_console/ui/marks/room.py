"""The room of marks at work: what was given is listed, what waits for an answer is answered here too."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from agent_console.domain.mark_list import AgentMarks
from agent_console.domain.review import MarkState, ReviewMark, Verdict
from agent_console.domain.staff import Person
from agent_console.ui.asking import Asking, Then
from agent_console.ui.mark_questions import SETTLE, WITHDRAW, MarkQuestions
from agent_console.ui.marks.ground import Ground
from agent_console.ui.marks.mark_pages import MarkPages
from agent_console.ui.marks.news import MarkNews
from agent_console.ui.marks.room_view import MarksView, waits
from agent_console.ui.marks.typed_marks import TypedMarks
from agent_console.ui.widgets.comment_bar import Comment

COLUMNS, SPLITTER = "marks-columns", "marks-splitter"
BEAT_MILLISECONDS = 1_500
TYPING_MILLISECONDS = 150


class MarksRoom(QObject):
    """Signals: `call_wanted(str)` the number of a call to be shown, `trouble(Exception)`, `help_wanted(list)` with the
    actions, `leave_wanted()` for Esc where nothing is open.
    """

    call_wanted = Signal(str)
    trouble = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.view = view = MarksView(ground)
        view.restore_places(ground.preferences.bytes(COLUMNS), ground.preferences.bytes(SPLITTER))
        self._chosen = ""
        self._busy = False
        self._told_damaged: frozenset[str] = frozenset()
        self._questions = MarkQuestions(ground.zone, self)
        reviews, person = ground.reviews, ground.person
        self.pages = MarkPages(view.table, ground, lambda: reviews.disputed(person), waits, self)
        self.news = MarkNews(reviews, ground.jobs, person, self)
        self._asking = Asking(view.pane.bar, ground.jobs, ground.begun, self)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MILLISECONDS)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MILLISECONDS)
        self._connect()

    def start(self) -> None:
        """List everything; from now on hear what others do."""
        staff, person = self._ground.staff, self._ground.person
        self._ground.jobs.read(lambda: staff.agents(person), self._take_people, self.trouble.emit, owner=self)
        self._asking.start()
        self.view.show_mark(None)
        self.news.look()
        self._beat.start()

    def stop(self) -> None:
        """The window goes: columns and splitter stay as they are for the next time, and so do begun words."""
        self._beat.stop()
        self._typing.stop()
        self._asking.stop()
        columns, splitter = self.view.places()
        self._ground.preferences.keep_bytes(COLUMNS, columns)
        self._ground.preferences.keep_bytes(SPLITTER, splitter)

    @property
    def actions(self) -> list[QAction]:
        return list(self.view.keys.all.values())

    def show_typed(self, typed: TypedMarks) -> None:
        """Put a filter into the bar, and list it."""
        self.view.bar.show_typed(typed)
        self.look()

    def look(self) -> None:
        """List what the bar says; what is listed stays until the words make sense."""
        self._typing.stop()
        typed, today = self.view.bar.typed(), self._ground.today()
        faults = typed.faults(today)
        self.view.bar.show_faults(faults)
        if not faults:
            self.view.show_filtered(typed != TypedMarks())
            self.pages.show(typed.wanted(today, self._ground.zone))

    def _settle(self) -> None:
        mark = self._mark
        if mark is None or mark.state is not MarkState.DISPUTED:
            self.view.message.announce(self.tr("Nobody disputes this mark."))
            return
        reviews, person = self._ground.reviews, self._ground.person

        def give(chosen: str, words: str) -> None:
            told = self.tr("The dispute about {number} has its answer.").format(number=mark.call_number)
            self._do(lambda: reviews.settle(mark.id, person, Verdict(chosen), words), told)

        self._ask(SETTLE, mark, self._questions.settle(mark), give)

    def _withdraw(self) -> None:
        mark = self._mark
        if mark is None or not mark.counts:
            self.view.message.announce(self.tr("No mark that stands is chosen."))
            return
        reviews, person = self._ground.reviews, self._ground.person

        def give(_: str, words: str) -> None:
            told = self.tr("The mark is taken back; it stays to be read and counts no longer.")
            self._do(lambda: reviews.withdraw(mark.id, person, words), told)

        self._ask(WITHDRAW, mark, self._questions.withdraw((mark,)), give)

    def _ask(self, verb: str, mark: ReviewMark, question: Comment, then: Then) -> None:
        self._asking.ask(verb, mark.id, question, then)

    def _do(self, work: Callable[[], ReviewMark], told: str) -> None:
        """One step at a time: a key pressed twice does it once."""
        if self._busy:
            return
        self._busy = True
        verb, chosen = self._asking.verb, self._chosen

        def done(mark: ReviewMark) -> None:
            self._busy = False
            if self._asking.open and (self._asking.verb, self._chosen) == (verb, chosen):
                self._asking.done()
            else:
                self._asking.begun.forget(f"{verb}.{mark.id}")  # another mark was chosen meanwhile
            self.view.message.announce(told)
            self._came((mark,))

        def failed(error: Exception) -> None:
            self._busy = False
            self.trouble.emit(error)

        self._ground.jobs.run(work, done, failed, owner=self)

    @property
    def _mark(self) -> ReviewMark | None:
        """The chosen one, as it reads now."""
        place = self.view.table.place_of(self._chosen)
        return None if place is None else self.view.table.at(place)

    def _choose(self, row: int) -> None:
        mark = self.view.table.at(row)
        if mark is not None and mark.id != self._chosen:
            self._asking.close()
            self._chosen = mark.id
            self.view.show_mark(mark)

    def _shown(self) -> None:
        """Another list: what was chosen stays chosen where it is in it, else the first one is."""
        self._tell_damaged()
        self.view.show_list()
        place = self.view.table.place_of(self._chosen)
        if self.view.table.rowCount():
            self.view.rows.choose(place or 0)
        else:
            self._asking.close()
            self._chosen = ""
            self.view.show_mark(None)

    def _tell_damaged(self) -> None:
        """Once, and again only when there is more of it."""
        damaged = self.pages.damaged
        if damaged and damaged != self._told_damaged:
            words = self.tr("%n left out because it is damaged: {numbers}", "", len(damaged))
            self.view.message.announce(words.format(numbers=", ".join(sorted(damaged))), problem=True)
        self._told_damaged = damaged

    def _came(self, marks: tuple[ReviewMark, ...]) -> None:
        self.pages.take(marks)
        self.view.show_list()
        if self._mark is not None:
            self.view.show_mark(self._mark)
        elif self.view.rows.row() >= 0:
            self._choose(self.view.rows.row())
        elif self.view.table.rowCount():
            self.view.rows.choose(0)
        else:
            self._shown()

    def _open(self, row: int = -1) -> None:
        mark = self.view.table.at(row) if row >= 0 else self._mark
        if mark is not None:
            self.call_wanted.emit(mark.call_number)

    def _list_agent(self, row: int) -> None:
        """Enter in the balance: the marks of that agent; in the row of all, everybody's."""
        one: AgentMarks | None = self.view.balance.at(row)
        if one is not None:
            self.view.bar.agent.show_text(one.job_number)
            self.look()
            self.view.rows.setFocus()

    def _copy(self) -> None:
        count = self.view.rows.copy()
        if count:
            self.view.message.announce(self.tr("Copied %n row(s).", "", count))

    def _back(self) -> None:
        """Esc: what has dropped down, a question, then the way back into the list."""
        dropped = QApplication.activePopupWidget()
        if dropped is not None:
            dropped.close()
            return
        rows, focus = self.view.rows, QApplication.focusWidget()
        if self._asking.open:
            self._asking.close()
            rows.setFocus()
        elif focus is not rows and isinstance(focus, QWidget) and self.view.isAncestorOf(focus):
            rows.setFocus()
        else:
            self.leave_wanted.emit()

    def _take_people(self, people: tuple[Person, ...]) -> None:
        self.view.bar.show_people(people)

    def _tell_answering(self, answers: bool) -> None:
        silent = self.tr("The database does not answer; this is what was read last.")
        self.view.message.announce("" if answers else silent, problem=not answers)
        if answers:
            self.pages.refresh()

    def _connect(self) -> None:
        view = self.view
        verbs: dict[str, Callable[[], object]] = {
            "find": view.bar.agent.setFocus,
            "clear": lambda: self.show_typed(TypedMarks()),
            "waiting": lambda: self.show_typed(TypedMarks(state=MarkState.DISPUTED.value)),
            "settle": self._settle,
            "withdraw": self._withdraw,
            "give": self._asking.confirm,
            "open": self._open,
            "copy": self._copy,
            "refresh": self.pages.refresh,
            "panes": view.next_pane,
            "back": self._back,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        view.keys.wanted.connect(lambda verb: verbs[verb]())
        view.bar.changed.connect(self._typing.start)
        self._typing.timeout.connect(self.look)
        view.installEventFilter(self)
        self._beat.timeout.connect(self.news.look)
        self.news.ready.connect(self.look)
        self.news.came.connect(self._came)
        self.news.answering.connect(self._tell_answering)
        self.pages.shown.connect(self._shown)
        self.pages.counted.connect(view.show_totals)
        view.rows.chosen.connect(self._choose)
        view.rows.opened.connect(self._open)
        view.balance_rows.opened.connect(self._list_agent)
        self._asking.left.connect(view.rows.setFocus)
        for told in (self.pages.trouble, self._asking.trouble, view.pane.bar.refused, view.bar.agent.refused):
            told.connect(self.trouble)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One comes back to the room: an answer may have been begun among the calls meanwhile."""
        if event.type() == QEvent.Type.Show and self._beat.isActive():
            self._asking.start()
        return super().eventFilter(watched, event)
