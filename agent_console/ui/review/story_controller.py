"""One call in the detail pane: read when it is chosen and when something happened; numbers for a reason only."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call_list import NO_ID
from agent_console.domain.errors import ConsoleError
from agent_console.domain.phone import parse_phone, spell
from agent_console.domain.search import Search
from agent_console.ui.review.call_story import CallStory, read_story
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.story_view import StoryView
from agent_console.ui.widgets.step_bar import Question

DAMAGED = (ValueError, TypeError, KeyError, AttributeError, OverflowError)


class StoryController(QObject):
    """Signals: `trouble(Exception)`, `revealed(str)` with the number of the call, `left()` when a question is gone,
    `asking()` before something is asked, `shown(CallStory)` what is read now, None while another call is on its way.
    """

    trouble = Signal(object)
    revealed = Signal(str)
    left = Signal()
    asking = Signal()
    shown = Signal(object)

    def __init__(self, view: StoryView, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._ground = ground
        self._call_id = ""
        self._search: Search | None = None
        self._opened: dict[str, int] = {}
        self._then: Callable[[str], object] | None = None
        self._reading = False
        self._due = False
        view.bar.confirmed.connect(self._confirmed)
        view.bar.left.connect(self.left)

    @property
    def call_id(self) -> str:
        """The call that is shown, or on its way; "" for none."""
        return self._call_id

    def show(self, call_id: str, search: Search | None) -> None:
        """Show a call, "" for none. A question about another one is put away."""
        if call_id != self._call_id:
            self._put_away()
            self._view.hide_number()
            self.shown.emit(None)
        self._call_id, self._search = call_id, search
        if not call_id:
            self._view.show_empty(self.tr("Choose a call in the list: it is shown here as it was said."))
            return
        self._read()

    def refresh(self) -> None:
        if self._call_id:
            self._read()

    def ask_number(self) -> None:
        """Ask why the whole number is wanted."""
        story = self._view.story
        if story is None or not story.call.caller:
            return
        about = self.tr("Why is the whole number of {number} wanted? It is recorded first.")
        self._ask_why(about.format(number=story.call.number), self.tr("Show for 30 s"), self._reveal)

    def ask_history(self) -> None:
        """Ask why the other calls of this caller are wanted; nothing is asked where they are open already."""
        story = self._view.story
        if story is None or story.history is not None:
            return
        about = self.tr("Why are the other calls of the caller of {number} wanted? It is recorded first.")
        self._ask_why(about.format(number=story.call.number), self.tr("Open the history"), self._open)

    def ask(self, question: Question, then: Callable[[str], object]) -> None:
        """Ask in the bar; `then` gets the words."""
        self.asking.emit()
        self._then = then
        self._view.bar.ask(question)

    def close(self) -> bool:
        """Put a question away; False when none was open."""
        if self._view.bar.question is None:
            return False
        self._put_away()
        self.left.emit()
        return True

    def _put_away(self) -> None:
        """With what was written: a reason may hold a number."""
        self._view.bar.close_it()
        self._view.bar.line.show_text("")

    def _ask_why(self, about: str, verb: str, then: Callable[[str], object]) -> None:
        self.ask(Question(about=about, verb=verb, line=self.tr("Reason"), needed=True), then)

    def _confirmed(self, _chosen: str, reason: str) -> None:
        if self._then is not None:
            self._then(reason)

    def _read(self) -> None:
        """One reading is under way at most: whoever holds a key down passes over many calls."""
        if self._reading:
            self._due = True
            return
        self._reading, self._due = True, False
        call_id, search, store, person = self._call_id, self._search, self._ground.store, self._ground.person
        opened = self._opened.get(call_id, 0)

        def work() -> CallStory | None:
            """None for what is damaged."""
            if call_id.startswith(NO_ID):
                return None
            try:
                return read_story(store, call_id, person, opened)
            except Exception as error:
                if _is_damage(error):
                    return None
                raise

        def take(story: CallStory | None) -> None:
            self._reading = False
            if call_id == self._call_id and not self._due:
                if story is None:
                    self._show_damaged()
                    self._go_on()
                    return
                try:
                    self._view.show_story(story, search)
                except DAMAGED:  # SQLite keeps a text where a number belongs
                    self._show_damaged()
                else:
                    self.shown.emit(story)
            self._go_on()

        def failed(error: Exception) -> None:
            self._reading = False
            self.trouble.emit(error)
            self._go_on()

        self._ground.jobs.read(work, take, failed, owner=self)

    def _show_damaged(self) -> None:
        """Never the story of the call before it beside this row."""
        self._put_away()
        self._view.show_empty(
            self.tr(
                "The record of this call is damaged and cannot be shown. The administrator runs “agent-console verify”:"
                " that names what is wrong; the sound record is in the newest backup."
            )
        )
        self.shown.emit(None)

    def _go_on(self) -> None:
        if self._due and self._call_id:
            self._read()

    def _reveal(self, reason: str) -> None:
        call_id, store, person = self._call_id, self._ground.store, self._ground.person
        opened = self._opened.get(call_id, 0)

        def work() -> tuple[str, CallStory]:
            number = store.calls.reveal(call_id, person, reason)
            return number, read_story(store, call_id, person, opened, whole=True)

        def take(revealed: tuple[str, CallStory]) -> None:
            number, whole = revealed
            story = self._view.story
            if call_id == self._call_id and story is not None:
                self._put_away()
                self._view.show_number(_readable(number), whole)
                self.revealed.emit(story.call.number)
                self.left.emit()

        self._ground.jobs.run(work, take, self.trouble.emit, owner=self)

    def _open(self, reason: str) -> None:
        call_id, store, person = self._call_id, self._ground.store, self._ground.person

        def take(line: int) -> None:
            self._opened[call_id] = line
            if call_id == self._call_id:
                self._put_away()
                self._read()
                self.left.emit()

        self._ground.jobs.run(
            lambda: store.calls.open_customer(call_id, person, reason), take, self.trouble.emit, owner=self
        )


def _is_damage(error: Exception) -> bool:
    from agent_console.store.readable import is_damage  # who only answers calls need not load it

    return is_damage(error)


def _readable(number: str) -> str:
    try:
        return spell(parse_phone(number))
    except ConsoleError:
        return number
