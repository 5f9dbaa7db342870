"""The verbs that read the list of people for those who manage them: seats, and what is open in somebody's name."""

from sqlalchemy import bindparam, func, select

from agent_console.domain.seat import SeatStatus
from agent_console.domain.staff import Act, Person, normal_job_number
from agent_console.domain.staff_list import OpenWork, StaffEntry
from agent_console.store.handover_things import open_counts, open_things
from agent_console.store.people import PEOPLE, PersonRow
from agent_console.store.rows import instant_of
from agent_console.store.seats import SEATS
from agent_console.store.shift_rows import SHIFTS
from agent_console.store.verbs import Verbs, acting

_P, _S = PEOPLE.c, SEATS.c
_LAST_CHANGE = select(func.max(_S.seq)).where(_S.person_id == _P.id).correlate(PEOPLE).scalar_subquery()
_PEOPLE = (
    select(_P.id, _P.job_number, _P.name, _P.role, _P.created_at, _P.disabled_at, _S.status, _S.since)
    .join_from(PEOPLE, SEATS, _S.seq == _LAST_CHANGE, isouter=True)
    .order_by(_P.job_number)
)
_SHIFT = select(SHIFTS.c.number).where(SHIFTS.c.job_number == bindparam("who"), SHIFTS.c.ended_at.is_(None))


class StaffLists(Verbs):
    """For whoever may manage people."""

    def entries(self, by: Person) -> tuple[StaffEntry, ...]:
        """Everybody, disabled ones too, by job number. Raises REFUSED."""
        with self._database.snapshot() as connection:
            acting(connection, by, Act.MANAGE_STAFF)
            counts = open_counts(connection)
            return tuple(
                StaffEntry(
                    PersonRow.value(row),
                    SeatStatus.SIGNED_OUT if row["status"] is None else SeatStatus(row["status"]),
                    instant_of(row["since"]),
                    counts.get(row["job_number"], 0),
                )
                for row in connection.execute(_PEOPLE).mappings()
            )

    def open_work(self, by: Person, job_number: str) -> OpenWork:
        """What waits for this person; nothing for a number that nobody has. Raises REFUSED, JOB_NUMBER_INVALID."""
        who = normal_job_number(job_number)
        with self._database.snapshot() as connection:
            acting(connection, by, Act.MANAGE_STAFF)
            shift = connection.execute(_SHIFT, {"who": who}).scalars().first()
            return OpenWork(shift or "", tuple(sorted(open_things(connection, who), key=lambda one: one.at)))
