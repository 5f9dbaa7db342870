"""Leads the agent through the scripts: which page is open, what is ticked, what comes next."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call
from agent_console.domain.pace import CHARACTERS_PER_MINUTE
from agent_console.domain.script import StepMark
from agent_console.domain.script_walk import Walk, begin, enter, take
from agent_console.exchange.library import Library
from agent_console.ui.call.script_position import Position, position_of
from agent_console.ui.call.script_turns import in_language, one_back, resumed


class ScriptController(QObject):
    """Marks and values belong to the call: this asks for them by signal, `show_marks` and `refresh` bring them back.

    `position_changed(Position | None)`, `titles_changed(tuple of (script id, title))`; `choose_wanted()` when several
    branches are open. `entered(script, version, kind, subject)`, `mark_wanted(script, version, page, step)`,
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

    def first_position(self, script_id: str) -> Position | None:
        """What `begin` would show, without beginning; None for an unknown script."""
        script = self._library.script(script_id, self._language)
        if script is None:
            return None
        return position_of(begin(script), self._library, (), self._values(), self._per_minute)

    def restore(self, call: Call) -> None:
        """Go on with a call that was left: at the page that was ticked last, the earlier ones behind it."""
        self.clear()
        self._marks = call.marks
        self.walk = resumed(call, self._library, self._language)
        self.refresh()

    def clear(self) -> None:
        """No call and no script: the next one begins with nothing of this one."""
        self.walk, self._marks = None, ()
        self.refresh()

    def set_language(self, language: str) -> None:
        """Go on in another language, on the same page where the script has it there."""
        self._language = language
        self.titles_changed.emit(self.titles)
        if self.walk is not None:
            self._go(in_language(self.walk, self._library, language))

    def set_pace(self, per_minute: float) -> None:
        """Count the seconds at so many characters a minute."""
        self._per_minute = per_minute
        self.refresh()

    def open(self, script_id: str) -> None:
        """Go on in another script, at its beginning; an unknown one changes nothing."""
        script = self._library.script(script_id, self._language)
        if script is not None:
            self._go(begin(script) if self.walk is None else enter(self.walk, script))

    def take(self, key: str) -> None:
        """Follow the branch with this key."""
        branch = None if self.walk is None else self.walk.page.branch(key)
        if self.walk is None or self.walk.ended or branch is None:
            return
        if branch.other_script is None:
            self._go(take(self.walk, branch))
        else:
            self.open(branch.other_script)

    def next(self) -> None:
        """Tick the first open passage; when there is none, go on if there is only one way."""
        if self.walk is None or self.position is None or self.walk.ended:
            return
        row, ways = self.position.next_row, self.position.ways
        if row is not None:
            self.tick(row.step, True)
        elif len(ways) == 1:
            self.take(ways[0].key)
        elif ways:
            self.choose_wanted.emit()
        else:
            self._go(replace(self.walk, ended=True))

    def back(self) -> None:
        """Return to the page that was left last, in whichever script it was."""
        if self.walk is not None:
            self._go(one_back(self.walk, self._library))

    def tick(self, step: str, ticked: bool) -> None:
        """Ask the call to keep, or to take back, that a passage of the open page was said or done."""
        if self.position is not None:
            script, page = self.position.script, self.position.page
            if ticked:
                self.mark_wanted.emit(script, self.position.version, page, step)
            else:
                self.unmark_wanted.emit(script, page, step)

    def answer(self, name: str, text: str) -> None:
        """Hand an answer to the call; the passages that use it are filled in by `refresh`."""
        self.value_given.emit(name, text)

    def show_marks(self, marks: tuple[StepMark, ...]) -> None:
        """These passages have been said or done."""
        self._marks = marks
        self.refresh()

    def refresh(self) -> None:
        """Fill the passages in again with what is known now."""
        walk, known = self.walk, self._values()
        position = None if walk is None else position_of(walk, self._library, self._marks, known, self._per_minute)
        if position != self.position:
            self.position = position
            self.position_changed.emit(position)

    def _go(self, walk: Walk) -> None:
        before, self.walk, script = self.walk, walk, walk.script
        self.refresh()
        if before is None or before.script is not script:
            self.entered.emit(script.id, script.version, script.kind, script.subject)
        if walk.ended and before is not walk:
            self.ended.emit()
