"""Leads the agent through the scripts: which page is open, what is ticked, what comes next."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call
from agent_console.domain.pace import CHARACTERS_PER_MINUTE
from agent_console.domain.script import Branch, StepMark
from agent_console.domain.script_walk import Walk, begin, enter, take
from agent_console.exchange.library import Library
from agent_console.ui.call.script_position import Position, position_of
from agent_console.ui.call.script_turns import in_language, one_back, resumed


class ScriptController(QObject):
    """Marks and values belong to the call: this asks for them by signal and is told them by `show_marks`, `refresh`.

    `position_changed(Position | None)`, `titles_changed(tuple of (script id, title))`, `choose_wanted()` when several
    branches are open, `ended()`. `entered(script, version, kind, subject)`, `mark_wanted(script, version, page, step)`,
    `unmark_wanted(script, page, step)` and `value_given(name, text)` fit the call's slots as they are.
    """

    position_changed = Signal(object)
    titles_changed = Signal(object)
    choose_wanted = Signal()
    ended = Signal()
    entered = Signal(object, object, object, object)
    mark_wanted = Signal(object, object, object, object)
    unmark_wanted = Signal(object, object, object)
    value_given = Signal(object, object)

    def __init__(
        self,
        library: Library,
        values: Callable[[], Mapping[str, str]],
        language: str,
        per_minute: float = CHARACTERS_PER_MINUTE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._values = values
        self._language = language
        self._per_minute = per_minute
        self._marks: tuple[StepMark, ...] = ()
        self.walk: Walk | None = None
        self.position: Position | None = None

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """Every script there is, by title."""
        return tuple((script.id, script.title) for script in self._library.titles(self._language))

    def begin(self, script_id: str, language: str) -> None:
        """A new call: nothing is ticked, nothing lies behind."""
        self.clear()
        self.set_language(language)
        self.open(script_id)

    def restore(self, call: Call) -> None:
        """Go on with a call that was left: at the page that was ticked last, the earlier ones behind it."""
        self.clear()
        self._marks = call.marks
        self.walk = resumed(call, self._library, self._language)
        self._show()

    def clear(self) -> None:
        """No call and no script: the next one begins with nothing of this one."""
        self.walk, self._marks = None, ()
        self._show()

    def set_language(self, language: str) -> None:
        """Go on in another language, on the same page where the script has it there."""
        self._language = language
        self.titles_changed.emit(self.titles)
        walk = None if self.walk is None else in_language(self.walk, self._library, language)
        if walk is not None and walk is not self.walk:
            self._go(walk)

    def set_pace(self, per_minute: float) -> None:
        """Count the seconds at so many characters a minute."""
        self._per_minute = per_minute
        self._show()

    def open(self, script_id: str) -> None:
        """Go on in another script, at its beginning; an unknown one changes nothing."""
        script = self._library.script(script_id, self._language)
        if script is not None:
            self._go(begin(script) if self.walk is None else enter(self.walk, script))

    def take(self, key: str) -> None:
        """Follow the branch with this key."""
        branch = None if self.walk is None or self.walk.ended else self.walk.page.branch(key)
        if branch is not None:
            self._follow(branch)

    def next(self) -> None:
        """Tick the first open passage; when there is none, go on if there is only one way."""
        if self.walk is None or self.position is None or self.walk.ended:
            return
        row = self.position.next_row
        branches = self.walk.page.branches
        if row is not None:
            self.tick(row.step, True)
        elif len(branches) == 1:
            self._follow(branches[0])
        elif branches:
            self.choose_wanted.emit()
        else:
            self._end(Walk(self.walk.script, self.walk.page_id, self.walk.trail, ended=True))

    def back(self) -> None:
        """Return to the page that was left last, in whichever script it was."""
        walk = None if self.walk is None else one_back(self.walk, self._library)
        if walk is not None:
            self._go(walk)

    def tick(self, step_id: str, ticked: bool) -> None:
        """Ask the call to keep, or to take back, that a passage of the open page was said or done."""
        if self.walk is None:
            return
        script, page = self.walk.script, self.walk.page_id
        if ticked:
            self.mark_wanted.emit(script.id, script.version, page, step_id)
        else:
            self.unmark_wanted.emit(script.id, page, step_id)

    def answer(self, name: str, text: str) -> None:
        """Hand an answer to the call; the passages that use it are filled in by `refresh`."""
        self.value_given.emit(name, text)

    def refresh(self) -> None:
        """Fill the passages in again with what is known now."""
        self._show()

    def show_marks(self, marks: tuple[StepMark, ...]) -> None:
        """These passages have been said or done."""
        self._marks = marks
        self._show()

    def _follow(self, branch: Branch) -> None:
        assert self.walk is not None
        if branch.other_script is not None:
            self.open(branch.other_script)
            return
        walk = take(self.walk, branch)
        if walk.ended:
            self._end(walk)
        else:
            self._go(walk)

    def _end(self, walk: Walk) -> None:
        self._go(walk)
        self.ended.emit()

    def _go(self, walk: Walk) -> None:
        entered = self.walk is None or self.walk.script is not walk.script
        self.walk = walk
        if entered:
            self.entered.emit(walk.script.id, walk.script.version, walk.script.kind, walk.script.subject)
        self._show()

    def _show(self) -> None:
        walk = self.walk
        position = None
        if walk is not None:
            position = position_of(walk, self._library, self._marks, self._values(), self._per_minute)
        if position != self.position:
            self.position = position
            self.position_changed.emit(position)
