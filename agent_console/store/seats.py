"""The status of seats: its table, only ever added to, and the verbs that change and read it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Index, RowMapping, bindparam, insert, select
from sqlmodel import Field

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.domain.seat import Seat, SeatStatus, can_become
from agent_console.domain.staff import Person
from agent_console.store.rows import METADATA, Row, counted, instant
from agent_console.store.verbs import Verbs, acting


class SeatRow(Row, table=True):
    """One change of status; the newest row of a person is the status now."""

    __tablename__ = "seats"
    __table_args__ = (Index(None, "person_id", "seq"), Index(None, "since"))

    seq: int = counted("seq", by_the_database=True)
    person_id: str = Field(foreign_key="people.id")
    job_number: str
    status: str
    since: int = instant()
    reason: str

    @staticmethod
    def of(seat: Seat) -> dict[str, Any]:
        return {
            "person_id": seat.person_id,
            "job_number": seat.job_number,
            "status": seat.status.value,
            "since": to_microseconds(seat.since),
            "reason": seat.reason,
        }

    @staticmethod
    def value(row: RowMapping) -> Seat:
        return Seat(
            person_id=row["person_id"],
            job_number=row["job_number"],
            status=SeatStatus(row["status"]),
            since=from_microseconds(row["since"]),
            reason=row["reason"],
        )


SEATS = METADATA.tables["seats"]
_OF_PERSON = select(SEATS).where(SEATS.c.person_id == bindparam("person")).order_by(SEATS.c.seq.desc())
_NOW = _OF_PERSON.limit(1)
_BEFORE = _OF_PERSON.where(SEATS.c.since < bindparam("since")).limit(1)
_BETWEEN = _OF_PERSON.where(SEATS.c.since >= bindparam("since"), SEATS.c.since < bindparam("until"))


def _one(connection: Connection, person_id: str) -> Seat | None:
    row = connection.execute(_NOW, {"person": person_id}).mappings().first()
    return None if row is None else SeatRow.value(row)


class Seats(Verbs):
    """Who is there, and who has paused and why."""

    def current(self, person_id: str) -> Seat | None:
        with self._database.reading() as connection:
            return _one(connection, person_id)

    def change(self, by: Person, status: SeatStatus, reason: str = "") -> Seat:
        """Put the own seat into a status; what it is already is left as it is.

        Raises WRONG_STATE where the one cannot follow the other, REASON_MISSING for a pause without a reason.
        """
        with self._database.writing() as connection:
            person = acting(connection, by)
            now = _one(connection, person.id)
            if now is not None and (now.status, now.reason) == (status, reason):
                return now
            before = SeatStatus.SIGNED_OUT if now is None else now.status
            if before is not status and not can_become(before, status):
                raise ConsoleError(Problem.WRONG_STATE)
            seat = Seat(
                person_id=person.id,
                job_number=person.job_number,
                status=status,
                since=self._clock.now(),
                reason=reason,
            )
            connection.execute(insert(SEATS), SeatRow.of(seat))
            return seat

    def times(self, person_id: str, since: datetime, until: datetime) -> tuple[Seat, ...]:
        """The statuses of [since, until), oldest first, beginning with the one that the time began in."""
        times = {"person": person_id, "since": to_microseconds(since), "until": to_microseconds(until)}
        with self._database.reading() as connection:
            within = connection.execute(_BETWEEN, times).mappings().all()
            before = connection.execute(_BEFORE, {"person": person_id, "since": times["since"]}).mappings().all()
        return tuple(SeatRow.value(row) for row in reversed([*within, *before]))
