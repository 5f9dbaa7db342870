"""The room of calls at work: what is typed in the bar is listed, what is chosen in the list is shown."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.review import Verdict
from agent_console.domain.search import Search
from agent_console.domain.staff import Act, Person, may
from agent_console.domain.typed_past import TODAY
from agent_console.ui.review.call_reader import CallReader
from agent_console.ui.review.calls_view import CallsView
from agent_console.ui.review.catching_up import CatchingUp
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.list_controller import ListController
from agent_console.ui.review.marking import Marking
from agent_console.ui.review.saved_filters import SavedFilters
from agent_console.ui.review.story_controller import StoryController
from agent_console.ui.review.typed_filter import TypedFilter, typed_of
from agent_console.ui.review.unreadable_calls import UnreadableCalls
from agent_console.ui.review.watch import ReviewWatch
from agent_console.ui.widgets.step_bar import Question

COLUMNS, SPLITTER = "review-columns-signed", "review-splitter"
TYPING_MILLISECONDS = 150


class CallsRoom(QObject):
    """Signals: `trouble(Exception)`, `help_wanted(list)` with the actions, `leave_wanted()` for Esc where nothing is
    open, `escalation_wanted(str)` with the id of what came from the call that is shown.
    """

    trouble = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()
    export_wanted = Signal()
    escalation_wanted = Signal(str)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.view = view = CallsView(ground, self._today)
        view.restore_places(ground.preferences.bytes(COLUMNS), ground.preferences.bytes(SPLITTER))
        view.rows.show_signs(may(ground.person.role, Act.REVIEW_CALLS))
        reader = CallReader(ground.store.calls, ground.person)
        self.list = ListController(view.rows, view.table, reader, ground.jobs, self)
        self._unreadable = UnreadableCalls(self.list, view.table, view.message, self)
        self.story = StoryController(view.story, ground, self)
        self.marking = Marking(view.story.marks, ground, self)
        self.saved = SavedFilters(view, self.story, ground, self._today, self)
        self.watch = ReviewWatch(ground.jobs, ground.store.journal, self)
        self._catching_up = CatchingUp(ground.jobs, ground.store.calls, self)
        self._search: Search | None = None
        self._not_yet = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MILLISECONDS)
        self._connect()

    def start(self) -> None:
        """Show what came in last, and who the agents are; from now on hear what others do."""
        self.watch.start()
        store, person = self._ground.store, self._ground.person
        self._ground.jobs.read(lambda: store.staff.agents(person), self._take_people, self.trouble.emit, owner=self)
        self.story.show("", None)
        self.look()
        self.saved.read()
        self.marking.start()
        self._catching_up.look()

    def stop(self) -> None:
        """The window goes: columns and splitter stay as they are for the next time."""
        self.watch.stop()
        self.list.stop()
        self._catching_up.stop()
        self._typing.stop()
        self.marking.stop()
        columns, splitter = self.view.places()
        self._ground.preferences.keep_bytes(COLUMNS, columns)
        self._ground.preferences.keep_bytes(SPLITTER, splitter)

    def refresh(self) -> None:
        """Something was written somewhere: what is in sight is read again, nothing moves under the eye."""
        self.list.refresh()
        self.story.refresh()

    @property
    def actions(self) -> list[QAction]:
        return list(self.view.keys.all.values())

    def look(self) -> None:
        """List what the bar says. A whole number in the search is looked for only with Enter: that is recorded."""
        self._typing.stop()
        typed = self.view.bar.typed()
        search = Search(typed.search) if typed.search.strip() else None
        if search is not None and self._search is not None and self._search.typed == search.typed:
            search = self._search  # admitted already
        self._list(typed, search)

    def enter(self) -> None:
        """Enter in the search: a whole number is recorded, then looked for; then on to the list."""
        self._typing.stop()
        self.view.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        if Search(self.view.bar.typed().search).number:
            self._find_number()
        else:
            self.look()

    def show_today(self) -> None:
        self.show_typed(TypedFilter(since=TODAY, until=TODAY))

    def show_typed(self, typed: TypedFilter) -> None:
        """Put a filter into the bar, and list it."""
        self.view.bar.show_typed(typed)
        self.look()

    def _find_number(self, reason: str = "") -> None:
        """A stranger's number is looked for with a reason only, which is asked beside the list."""
        typed, calls, person = self.view.bar.typed(), self._ground.store.calls, self._ground.person

        def take(search: Search) -> None:
            self.story.close()
            self._list(typed, search)

        def failed(error: Exception) -> None:
            if reason or not isinstance(error, ConsoleError) or error.problem is not Problem.REASON_MISSING:
                self.trouble.emit(error)
                return
            about = self.tr("Why is this whole number looked for in all calls? It is recorded first.")
            question = Question(about=about, verb=self.tr("Look for it"), line=self.tr("Reason"), needed=True)
            self.story.ask(question, self._find_number)

        self._ground.jobs.run(lambda: calls.search(typed.search, person, reason), take, failed, owner=self)

    def _list(self, typed: TypedFilter, search: Search | None) -> None:
        faults = typed.faults(self._today())
        self.view.bar.show_faults(faults)
        if faults:
            return  # what is listed stays until the words make sense
        self._search = search
        number = search is not None and bool(search.number) and not search.admitted
        self.view.message.show_message(
            self.tr("Enter looks for the whole number too; that is recorded with your name.") if number else ""
        )
        self.view.show_filtered(typed != TypedFilter())
        self.list.show(typed.wanted(self._today(), self._ground.zone, search))

    def _today(self) -> date:
        return self._ground.clock.now().astimezone(self._ground.zone).date()

    def _chosen(self, row: int) -> None:
        call = self.view.table.call_at(row) if row >= 0 else None
        self._not_yet = row >= 0 and call is None
        if call is not None and call.id != self.story.call_id:
            self.story.show(call.id, self._search)

    def _filled(self) -> None:
        """A row was chosen before it was read, or the list was empty until now."""
        if self._not_yet:
            self._chosen(self.view.rows.row())
        elif not self.story.call_id:
            self.view.rows.selectRow(0)

    def _begun(self) -> None:
        """Another list: the call that is shown stays chosen where it is in sight, else the first one is."""
        row = self.view.table.pages.row_of(self.story.call_id) if self.story.call_id else None
        if self.view.table.rowCount():
            self.view.rows.selectRow(row or 0)
        call = self.view.table.call_at(row or 0)
        self.story.show("" if call is None else call.id, self._search)

    def _refreshed(self) -> None:
        """Rows have moved: what was chosen is chosen where it stands now."""
        rows, table = self.view.rows, self.view.table
        now = table.call_at(rows.row()) if rows.row() >= 0 else None
        if rows.chosen_span()[1] > rows.chosen_span()[0] or now is None or now.id == self.story.call_id:
            return
        row = table.pages.row_of(self.story.call_id)
        if row is not None:
            place = rows.verticalScrollBar().value()
            rows.selectRow(row)
            rows.verticalScrollBar().setValue(place)

    def _copy(self) -> None:
        first, last = self.view.rows.chosen_span()
        if first <= last:
            self.list.fetch(first, last, lambda: self._put_on_clipboard(first, last))

    def _put_on_clipboard(self, first: int, last: int) -> None:
        rows, table = self.view.rows, self.view.table
        calls = table.pages.between(first, last)
        QGuiApplication.clipboard().setText(table.as_lines(calls, rows.columns_in_sight()))
        self.view.message.announce(self.tr("Copied %n row(s), numbers masked.", "", len(calls)))

    def _find(self) -> None:
        self.view.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.bar.search.selectAll()

    def _typed_in_list(self, letters: str) -> None:
        self.view.bar.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.bar.search.insert(letters)

    def _take_people(self, people: tuple[Person, ...]) -> None:
        names = {one.job_number: one.name for one in people}
        self.view.words.people = names
        self.view.story_words.people = names
        self.view.bar.show_people(people)
        self.view.table.renamed()

    def _back(self) -> None:
        """Esc: what has dropped down, a question, then the way back into the list, then the search."""
        dropped = QApplication.activePopupWidget()
        if dropped is not None:
            dropped.close()
            return
        if self.story.close() or self.marking.close():
            return
        rows, search = self.view.rows, self.view.bar.search
        focus = QApplication.focusWidget()
        if focus is not rows and isinstance(focus, QWidget) and self.view.isAncestorOf(focus):
            rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif search.text():
            search.clear()
        else:
            self.leave_wanted.emit()

    def _show_escalation(self) -> None:
        """The newest one from this call."""
        story = self.view.story.story
        if story is None or not story.threads:
            self.view.message.announce(self.tr("Nothing was escalated from this call."), problem=True)
        else:
            self.escalation_wanted.emit(story.threads[-1].escalation.id)

    def _connect(self) -> None:
        view, bar, rows = self.view, self.view.bar, self.view.rows
        verbs: dict[str, Callable[[], object]] = {
            "find": self._find,
            "today": self.show_today,
            "clear": lambda: self.show_typed(TypedFilter()),
            "saved": view.open_saved,
            "save": self.saved.save,
            "refresh": self.refresh,
            "panes": view.next_pane,
            "reveal": self.story.ask_number,
            "history": self.story.ask_history,
            "escalation": self._show_escalation,
            "approve": lambda: self.marking.mark(Verdict.APPROVED),
            "improve": lambda: self.marking.mark(Verdict.TO_IMPROVE),
            "excel": lambda: self.marking.mark(Verdict.EXCELLENT),
            "give": self.marking.give,
            "nominate": self.marking.nominate,
            "settle": self.marking.settle,
            "withdraw": self.marking.withdraw,
            "copy": self._copy,
            "export": self.export_wanted.emit,
            "back": self._back,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        view.keys.wanted.connect(lambda verb: verbs[verb]())
        bar.changed.connect(self._typing.start)
        self._typing.timeout.connect(self.look)
        bar.entered.connect(self.enter)
        rows.chosen.connect(self._chosen)
        rows.opened.connect(lambda _: view.story.text.setFocus(Qt.FocusReason.OtherFocusReason))
        rows.typed.connect(self._typed_in_list)
        rows.copy_wanted.connect(self._copy)
        rows.selectionModel().selectionChanged.connect(lambda *_: view.show_chosen(*rows.chosen_span()))
        view.saved_wanted.connect(lambda saved: self.show_typed(typed_of(saved, self._ground.zone)))
        self.list.counted.connect(view.show_total)
        self.list.begun.connect(self._begun)
        self.list.filled.connect(self._filled)
        self.list.refreshed.connect(self._refreshed)
        for part in (self.list, self.story, self.marking, self.saved):
            part.trouble.connect(self.trouble)
        for told in (bar.search.refused, view.story.refused):
            told.connect(self.trouble)
        for question in (self.story, self.marking):
            question.left.connect(lambda: rows.setFocus(Qt.FocusReason.OtherFocusReason))
        self.story.shown.connect(self.marking.show)
        self.story.asking.connect(self.marking.close)
        self.marking.asking.connect(view.story.bar.close_it)
        self.marking.sure.connect(self._ask_whether)
        self.marking.told.connect(view.message.announce)
        self.marking.changed.connect(self.refresh)
        self.story.revealed.connect(self._tell_revealed)
        self.watch.changed.connect(self.refresh)
        self.watch.changed.connect(self._catching_up.look)
        self.watch.answering.connect(self._tell_answering)

    def _ask_whether(self, question: Question, then: Callable[[], object]) -> None:
        """Something is done only where somebody says so; it is asked beside the call."""

        def sure(_words: str) -> None:
            self.story.close()
            then()

        self.story.ask(question, sure)

    def _tell_answering(self, answers: bool) -> None:
        silent = self.tr("The database does not answer; this is what was read last.")
        self.view.message.announce("" if answers else silent, problem=not answers)

    def _tell_revealed(self, number: str) -> None:
        words = self.tr("The number of {number} is shown for 30 s; it is recorded that you saw it.")
        self.view.message.announce(words.format(number=number))
