"""The one draft of the hotline, kept from this desk: never over what somebody else wrote meanwhile."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.phrase_versions import PhraseDraft
from agent_console.domain.staff import Person
from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.phrase_lists import PhraseLists


class SharedDraft(QObject):
    """Signals: `overtaken(PhraseDraft)` when another one is there than the known one, `trouble(ConsoleError)`.

    Until it is decided whose goes on, nothing is kept; `settle` is that decision.
    """

    overtaken = Signal(object)
    trouble = Signal(object)

    def __init__(self, lists: "PhraseLists", person: Person, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._lists = lists
        self._person = person
        self._jobs = jobs
        self._known: PhraseDraft | None = None
        self._kept = ""
        self._keeping = False
        self._contested = False

    def begin(self, text: str, known: PhraseDraft | None) -> None:
        """`text` stands in the editor and needs no keeping; `known` is the draft it came from, if it was one."""
        self._kept = text
        self._known = known
        self._contested = False

    def settle(self, theirs: PhraseDraft) -> None:
        """The other draft has been seen: what is kept from now on stands in its place."""
        self._known = theirs
        self._kept = theirs.text
        self._contested = False

    def keep(self, text: str) -> None:
        """Keep the text unless that is being done, or it must be decided first whose goes on."""
        if self._keeping or self._contested or text == self._kept:
            return
        self._keeping = True

        def keep() -> PhraseDraft:
            self._known = self._lists.keep_draft(text, self._person, self._known)  # the next job must know it already
            return self._known

        def kept(draft: PhraseDraft) -> None:
            self._keeping = False
            self._kept = draft.text

        def failed(error: Exception) -> None:
            self._keeping = False
            if isinstance(error, ConsoleError) and error.problem is Problem.CHANGED_ELSEWHERE:
                self._look()
            else:
                self.trouble.emit(error)

        self._jobs.run(keep, kept, failed, owner=self)

    def keep_last(self, text: str) -> None:
        """Nobody can be asked any more: behind somebody else's draft this one stands in remarks, so neither is lost."""
        if text == self._kept:
            return

        def keep() -> PhraseDraft:
            try:
                return self._lists.keep_draft(text, self._person, self._known)
            except ConsoleError as error:
                theirs = self._lists.draft()
                if error.problem is not Problem.CHANGED_ELSEWHERE or theirs is None:
                    raise
                return self._lists.keep_draft(with_remarks(theirs.text, text, self._person), self._person, theirs)

        self._jobs.run(keep, None, self.trouble.emit, owner=self)

    def _look(self) -> None:
        self._contested = True

        def seen(theirs: PhraseDraft | None) -> None:
            if theirs is None:  # published meanwhile; the next beat begins another
                self._contested = False
                self._known = None
            else:
                self.overtaken.emit(theirs)

        def failed(error: Exception) -> None:
            self._contested = False
            self.trouble.emit(error)

        self._jobs.run(self._lists.draft, seen, failed, owner=self)


def with_remarks(theirs: str, mine: str, person: Person) -> str:
    """Their list with mine behind it as TOML remarks, under a line that says whose it is."""
    head = f"# {person.job_number} {person.name}"
    remarks = "\n".join(f"# {line}".rstrip() for line in mine.splitlines())
    return f"{theirs.rstrip()}\n\n{head}\n{remarks}\n"
