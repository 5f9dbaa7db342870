"""Care of the data: how it stands, whether it is whole, and made-up calls for trials."""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select, text

from agent_console import __version__
from agent_console.domain.call_record import from_text
from agent_console.domain.status import DraftStatus, Status
from agent_console.store.call_rows import CALLS
from agent_console.store.draft_rows import DRAFTS
from agent_console.store.hotline import hotline_of
from agent_console.store.journal import head_of
from agent_console.store.people import PEOPLE
from agent_console.store.schema import HEAD
from agent_console.store.verbs import Verbs

if TYPE_CHECKING:
    from collections.abc import Collection

    from agent_console.domain.sample import SampleSummary
    from agent_console.domain.verify import VerifyReport
    from agent_console.store.call_sampling import Check
    from agent_console.store.verifying import Progress

_DRAFTS = (
    select(PEOPLE.c.job_number, CALLS.c.number, DRAFTS.c.record)
    .join_from(DRAFTS, PEOPLE, PEOPLE.c.id == DRAFTS.c.agent_id, isouter=True)
    .join(CALLS, CALLS.c.id == DRAFTS.c.call_id, isouter=True)
    .order_by(DRAFTS.c.kept_at)
)


class Care(Verbs):
    """What a hotline does with its data as a whole."""

    def status(self) -> Status:
        with self._database.reading() as connection:
            hotline = hotline_of(connection)
            return Status(
                version=__version__,
                schema=HEAD,
                engine=connection.dialect.name,
                engine_version=self._engine_version(connection),
                encrypted=False,
                hotline=None if hotline is None else hotline.name,
                people=connection.execute(select(func.count()).select_from(PEOPLE)).scalar_one(),
                calls=connection.execute(select(func.count()).select_from(CALLS)).scalar_one(),
                drafts=tuple(
                    DraftStatus(
                        job_number=job_number or "", number=number or "", characters=len(from_text(record).note)
                    )
                    for job_number, number, record in connection.execute(_DRAFTS)
                ),
                journal=head_of(connection),
                open_escalations=self._open_escalations(connection),
                unsigned_handovers=self._unsigned_handovers(connection),
            )

    def verify(self, progress: "Progress | None" = None, heads: "Collection[str]" = ()) -> "VerifyReport":
        """Read everything and say where it is not what was sealed and journalled.

        `heads` are links of the journal that were written down elsewhere; each must still be in it.
        """
        from agent_console.store.verifying import verify  # the window starts without it

        return verify(self._ground, progress, heads)

    def fill_sample(
        self,
        calls: int,
        seed: int,
        days: int,
        agents: int,
        pin: str,
        progress: "Progress | None" = None,
        check: "Check | None" = None,
    ) -> "SampleSummary":
        """Fill a database with made-up calls; everybody made up for it signs in with `pin`.

        `check` is run over each note, as a desk does; without it no call is checked. There may be no call yet, and
        nobody but the first shift lead. The days end with yesterday. Raises NOT_EMPTY (facts: people, where it is not
        for calls), PIN_TOO_SHORT, PIN_OBVIOUS.
        """
        from agent_console.store.sampling import fill

        return fill(
            self._ground, calls=calls, seed=seed, days=days, agents=agents, pin=pin, check=check, progress=progress
        )

    def _open_escalations(self, connection: Connection) -> int:
        from agent_console.store.escalation_lists import open_escalations  # the window starts without it

        return open_escalations(connection)

    def _unsigned_handovers(self, connection: Connection) -> int:
        from agent_console.store.handover_lists import unsigned_handovers  # as above

        return unsigned_handovers(connection, self._clock.now())

    def _engine_version(self, connection: Connection) -> str:
        asked = "SELECT sqlite_version()" if self._database.is_sqlite else "SHOW server_version"
        return str(connection.execute(text(asked)).scalar_one())
