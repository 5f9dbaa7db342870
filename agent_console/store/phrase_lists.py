"""The verbs of a hotline's own list of phrases: draft it, publish it, and run it over the calls that are there."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.journal import Fact
from agent_console.domain.moment import to_microseconds
from agent_console.domain.phrase_versions import (
    PhraseDraft,
    PublishedList,
    PublishedVersion,
    RecheckSummary,
    check_list,
    digest,
)
from agent_console.domain.staff import Act, Person
from agent_console.domain.text import REASON_LIMIT, check_text
from agent_console.store.journal import add_line
from agent_console.store.phrase_list_rows import (
    PHRASE_DRAFT,
    PHRASE_LISTS,
    VERSION_COLUMNS,
    PhraseDraftRow,
    PhraseListRow,
    list_seal,
)
from agent_console.store.verbs import Verbs, acting

if TYPE_CHECKING:
    from agent_console.store.phrase_rechecking import Rechecking
    from agent_console.store.verifying import Progress

PUBLISHED = "phrases.published"
NEVER = -1
"""Before the first instant that a draft can have been kept at."""

_DRAFT = select(PHRASE_DRAFT)
_KEEP = text(
    "INSERT INTO phrase_draft (id, job_number, name, kept_at, text) VALUES (1, :job_number, :name, :kept_at, :text)"
    " ON CONFLICT (id) DO UPDATE SET job_number = excluded.job_number, name = excluded.name,"
    " kept_at = excluded.kept_at, text = excluded.text"
    " WHERE phrase_draft.kept_at = :known_at AND phrase_draft.job_number = :known_by"
).bindparams(*(bindparam(name) for name in ("job_number", "name", "kept_at", "text", "known_at", "known_by")))
_DROP = delete(PHRASE_DRAFT).where(PHRASE_DRAFT.c.text == bindparam("published"))
_NEWEST_NUMBER = select(func.max(PHRASE_LISTS.c.number))
_NEWEST = select(PHRASE_LISTS).order_by(PHRASE_LISTS.c.number.desc()).limit(1)
_BY_NUMBER = select(PHRASE_LISTS).where(PHRASE_LISTS.c.number == bindparam("number"))
_VERSIONS = select(*VERSION_COLUMNS).order_by(PHRASE_LISTS.c.number.desc())


class PhraseLists(Verbs):
    """There is one draft, and versions 1, 2, 3 that never change once they are published."""

    def draft(self) -> PhraseDraft | None:
        with self._database.reading() as connection:
            row = connection.execute(_DRAFT).mappings().first()
        return None if row is None else PhraseDraftRow.value(row)

    def keep_draft(self, text: str, by: Person, instead_of: PhraseDraft | None = None) -> PhraseDraft:
        """Keep the list as it is edited, in the place of the draft that was known. It has no journal line.

        Raises CHANGED_ELSEWHERE where another draft is there than the known one, which stays as it is; REFUSED,
        TEXT_TOO_LONG, TEXT_CHARACTERS.
        """
        check_list(text)
        with self._database.writing(in_turn=False) as connection:
            person = acting(connection, by, Act.EDIT_PHRASES)
            draft = PhraseDraft(text=text, job_number=person.job_number, name=person.name, kept_at=self._clock.now())
            columns = {
                "job_number": draft.job_number,
                "name": draft.name,
                "kept_at": to_microseconds(draft.kept_at),
                "text": text,
                "known_at": NEVER if instead_of is None else to_microseconds(instead_of.kept_at),
                "known_by": "" if instead_of is None else instead_of.job_number,
            }
            if connection.execute(_KEEP, columns).rowcount == 0:
                raise ConsoleError(Problem.CHANGED_ELSEWHERE)
        return draft

    def publish(self, text: str, by: Person, note: str = "", after: int | None = None) -> PublishedList:
        """Make a text the next version, which every console takes over; a draft of the same text is done with.

        Asked again for the text that is the newest version already, gives that. An empty text takes the hotline's own
        phrases back. Raises CHANGED_ELSEWHERE where the newest version is not number `after`, the one that the text was
        written on; REFUSED, TEXT_TOO_LONG, TEXT_CHARACTERS.
        """
        check_list(text)
        check_text(note, REASON_LIMIT)
        sha256 = digest(text)
        with self._database.writing() as connection:
            person = acting(connection, by, Act.PUBLISH_PHRASES)
            newest = _newest(connection)
            if newest is None or newest.sha256 != sha256:
                if after is not None and after != (0 if newest is None else newest.number):
                    raise ConsoleError(Problem.CHANGED_ELSEWHERE)
                newest = PublishedList(
                    number=1 if newest is None else newest.number + 1,
                    sha256=sha256,
                    job_number=person.job_number,
                    name=person.name,
                    published_at=self._clock.now(),
                    note=note,
                    text=text,
                )
                self._add(connection, newest)
            connection.execute(_DROP, {"published": text})
        return newest

    def _add(self, connection: Connection, new: PublishedList) -> None:
        columns = {
            "number": new.number,
            "sha256": new.sha256,
            "job_number": new.job_number,
            "name": new.name,
            "published_at": to_microseconds(new.published_at),
            "note": new.note,
        }
        sealed = list_seal(columns, self._key)
        connection.execute(insert(PHRASE_LISTS), {**columns, "seal": sealed, "text": new.text})
        facts: dict[str, Fact] = {"number": new.number, "seal": sealed, "sha256": new.sha256}
        add_line(connection, self._key, new.published_at, new.job_number, PUBLISHED, str(new.number), facts)

    def published(self) -> PublishedList | None:
        """The newest version, None before the first."""
        with self._database.reading() as connection:
            return _newest(connection)

    def newest_number(self) -> int:
        """The number of the newest version, 0 before the first; cheap enough to be asked every few seconds."""
        with self._database.reading() as connection:
            return int(connection.execute(_NEWEST_NUMBER).scalar_one() or 0)

    def versions(self) -> tuple[PublishedVersion, ...]:
        """All versions without their texts, newest first."""
        with self._database.reading() as connection:
            return tuple(PhraseListRow.version(row) for row in connection.execute(_VERSIONS).mappings())

    def get(self, number: int) -> PublishedList | None:
        with self._database.reading() as connection:
            row = connection.execute(_BY_NUMBER, {"number": number}).mappings().first()
        return None if row is None else PhraseListRow.value(row)

    def recheck(
        self,
        check: Callable[[str], CheckedNote],
        by: Person,
        progress: "Progress | None" = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> RecheckSummary:
        """Run a list over the notes of calls that have ended and keep what it finds beside what is known.

        All of them, or those answered in [since, until). A reason that an agent gave stays with the same text under
        the same rule. `check` runs outside of any transaction. What `progress` raises ends it; what is done until then
        is kept and not done again. Raises REFUSED.
        """
        run = self.rechecking(check, by, since, until)
        while run.step():
            if progress is not None:
                progress(run.done, run.of)
        return run.summary

    def rechecking(
        self,
        check: Callable[[str], CheckedNote],
        by: Person,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> "Rechecking":
        """The same in steps, for somebody who has other things to write in between."""
        from agent_console.store.phrase_rechecking import Rechecking  # the window starts without it

        return Rechecking(self._ground, check, by, since, until)


def _newest(connection: Connection) -> PublishedList | None:
    row = connection.execute(_NEWEST).mappings().first()
    return None if row is None else PhraseListRow.value(row)
