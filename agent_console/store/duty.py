"""The verbs of duty records: sum a shift up, keep remarks, sign it with the PIN, add a supplement, read them."""

from collections.abc import Generator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, delete, func, insert, select, update

from agent_console.domain.call_line import LeftOut
from agent_console.domain.duty import REMARKS_LIMIT, DutyDraft, DutyFigures, DutyRecord, supplemented
from agent_console.domain.duty_record import content_hash, supplements_to_text, to_record
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from agent_console.domain.shift_rules import PlannedShift, ShiftRules
from agent_console.domain.staff import Act, Person
from agent_console.domain.supplement import Supplement
from agent_console.domain.text import check_text
from agent_console.store.counters import DUTY_RECORDS as DUTY_SERIES
from agent_console.store.counters import next_number
from agent_console.store.duty_figures import sum_up
from agent_console.store.duty_rows import DUTY_DRAFTS, DUTY_RECORDS, RECORD, DutyDraftRow, DutyRow
from agent_console.store.journal import head_of
from agent_console.store.readable import batches, each_value
from agent_console.store.sealed_forms import keep_form
from agent_console.store.staff import Staff
from agent_console.store.verbs import Verbs, acting

ACTS = "duty."

_D = DUTY_RECORDS.c
_BY_ID = select(DUTY_RECORDS).where(_D.id == bindparam("id"))
_OF_TURN = select(DUTY_RECORDS).where(_D.pattern == bindparam("pattern"), _D.day == bindparam("day"))
_BETWEEN = (
    select(DUTY_RECORDS)
    .where(_D.planned_begin >= bindparam("since"), _D.planned_begin < bindparam("until"))
    .order_by(_D.planned_begin.desc(), _D.number.desc())
)
_NEWS = select(DUTY_RECORDS).where(_D.journal_seq > bindparam("after")).order_by(_D.journal_seq)
_DRAFT_IS = (DUTY_DRAFTS.c.pattern == bindparam("of_pattern"), DUTY_DRAFTS.c.day == bindparam("of_day"))
_DRAFT = select(DUTY_DRAFTS).where(*_DRAFT_IS)
_ADD_DRAFT = insert(DUTY_DRAFTS)
_CHANGE_DRAFT = update(DUTY_DRAFTS).where(*_DRAFT_IS)
_DROP_DRAFT = delete(DUTY_DRAFTS).where(*_DRAFT_IS)

_BATCH = 200
_BY = (_D.planned_begin, _D.id, _D.number)


class DutyRecords(Verbs):
    """A turn of a pattern (`ShiftRules.turns_of`, `ShiftRules.running`) has one record at the most.

    Shift leads write them, whoever may see all calls reads them.
    """

    def figures(self, planned: PlannedShift, by: Person, rules: ShiftRules) -> DutyFigures:
        """The shift summed up so far, on one state of the data. Raises REFUSED, SHIFT_TIME before it has begun."""
        with self._database.snapshot() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return sum_up(self._ground, connection, planned, rules)

    def keep_remarks(self, planned: PlannedShift, remarks: str, by: Person) -> DutyDraft:
        """Keep what is being typed; whoever opens the record next sees it.

        Raises REFUSED, DUTY_SIGNED (facts: number), TEXT_TOO_LONG, TEXT_CHARACTERS.
        """
        check_text(remarks, REMARKS_LIMIT, multiline=True)
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.LEAD_SHIFT)
            _require_unsigned(connection, planned)
            draft = DutyDraft(remarks=remarks, job_number=lead.job_number, name=lead.name, kept_at=self._clock.now())
            columns = DutyDraftRow.of(planned, draft)
            place = _place(planned)
            changed = connection.execute(_CHANGE_DRAFT, {**columns, **place}).rowcount
            if not changed:
                connection.execute(_ADD_DRAFT, columns)
            return draft

    def draft(self, planned: PlannedShift, by: Person) -> DutyDraft | None:
        """The remarks kept so far. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.LEAD_SHIFT)
            row = connection.execute(_DRAFT, _place(planned)).mappings().first()
            return None if row is None else DutyDraftRow.value(row)

    def sign(
        self, duty_id: str, planned: PlannedShift, by: Person, pin: str, remarks: str, rules: ShiftRules
    ) -> DutyRecord:
        """Sum the whole shift up, sign it with the own PIN and seal it; signed again under the same id it is one.

        Raises what a sign-in does for a wrong PIN, REFUSED, SHIFT_TIME before the shift has ended, DUTY_SIGNED (facts:
        number) where somebody was quicker, and the text problems. After a refusal the remarks are still kept.
        """
        check_text(remarks, REMARKS_LIMIT, multiline=True)
        Staff(self._ground).confirm(by.job_number, pin)
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.LEAD_SHIFT)
            stored = _first(connection, _BY_ID, id=duty_id)
            if stored is not None:
                return stored
            _require_unsigned(connection, planned)
            now = self._clock.now()
            if now < planned.end:
                raise ConsoleError(Problem.SHIFT_TIME)
            duty = DutyRecord(
                id=duty_id,
                number=next_number(connection, DUTY_SERIES, planned.day),
                planned=planned,
                figures=sum_up(self._ground, connection, planned, rules),
                remarks=remarks.strip(),
                signed_by=lead.job_number,
                signed_by_name=lead.name,
                signed_at=now,
                head=head_of(connection),
            )
            duty = replace(duty, content_hash=content_hash(to_record(duty)))
            record = to_record(duty)
            keep_form(connection, self._key, DUTY_RECORDS, record, now, lead.job_number, f"{ACTS}signed", duty.number)
            connection.execute(_DROP_DRAFT, _place(planned))
            return duty

    def supplement(self, supplement_id: str, duty_id: str, by: Person, text: str) -> DutyRecord:
        """Add to a signed record what was missing, marked as added; said twice under one id it is one.

        Raises NOT_FOUND, REFUSED, TEXT_MISSING and the text problems.
        """
        with self._database.writing() as connection:
            lead = acting(connection, by, Act.LEAD_SHIFT)
            row = connection.execute(_BY_ID, {"id": duty_id}).mappings().first()
            if row is None:
                raise ConsoleError(Problem.NOT_FOUND)
            now = self._clock.now()
            stored = DutyRow.value(row)
            added = Supplement(id=supplement_id, at=now, by=lead.job_number, by_name=lead.name, text=text.strip())
            duty = supplemented(stored, added)
            if duty is stored:
                return stored
            # what was signed stays to the letter, also what a newer version has written into it
            record = {
                **{name: row[name] for name in RECORD},
                "supplements": supplements_to_text(duty.supplements),
                "version": duty.version,
            }
            act = f"{ACTS}supplemented"
            keep_form(connection, self._key, DUTY_RECORDS, record, now, lead.job_number, act, duty.number)
            return duty

    def of(self, planned: PlannedShift, by: Person) -> DutyRecord | None:
        """The signed record of a shift. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return _first(connection, _OF_TURN, pattern=planned.id, day=planned.day.isoformat())

    def get(self, duty_id: str, by: Person) -> DutyRecord:
        """Raises NOT_FOUND, REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            found = _first(connection, _BY_ID, id=duty_id)
        if found is None:
            raise ConsoleError(Problem.NOT_FOUND)
        return found

    def list_(self, by: Person, since: datetime, until: datetime) -> tuple[DutyRecord, ...]:
        """The records of the shifts that begin in [since, until), newest first. Raises REFUSED."""
        times = {"since": to_microseconds(since), "until": to_microseconds(until)}
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            return tuple(DutyRow.value(row) for row in connection.execute(_BETWEEN, times).mappings())

    def each(
        self, by: Person, since: datetime | None, until: datetime | None, left_out: LeftOut
    ) -> Generator[DutyRecord, None, None]:
        """All records of the shifts that begin in [since, until), oldest first. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
        return self._readable(_begun_within(select(DUTY_RECORDS), since, until), left_out)

    def count(self, by: Person, since: datetime | None, until: datetime | None) -> int:
        """How many `each` would read. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.EXPORT_CALLS)
            query = _begun_within(select(func.count()).select_from(DUTY_RECORDS), since, until)
            return int(connection.execute(query).scalar_one())

    def _readable(self, query: Select[Any], left_out: LeftOut) -> Generator[DutyRecord, None, None]:
        with self._database.snapshot() as connection:
            for rows in batches(self._database, connection, query, {}, _BY, _BATCH, left_out):
                yield from each_value(rows, DutyRow.value, _D.number, left_out)

    def news(self, after_seq: int, by: Person) -> tuple[tuple[int, DutyRecord], ...]:
        """What was signed or added behind a line of the journal, each with its line, oldest first. Raises REFUSED."""
        with self._database.reading() as connection:
            acting(connection, by, Act.SEE_ALL_CALLS)
            rows = connection.execute(_NEWS, {"after": after_seq}).mappings().all()
        return tuple((row["journal_seq"], DutyRow.value(row)) for row in rows)


def _begun_within(query: Select[Any], since: datetime | None, until: datetime | None) -> Select[Any]:
    if since is not None:
        query = query.where(_D.planned_begin >= to_microseconds(since))
    return query if until is None else query.where(_D.planned_begin < to_microseconds(until))


def _place(planned: PlannedShift) -> dict[str, str]:
    return {"of_pattern": planned.id, "of_day": planned.day.isoformat()}


def _first(connection: Connection, query: Select[tuple[object, ...]], **values: str) -> DutyRecord | None:
    row: RowMapping | None = connection.execute(query, values).mappings().first()
    return None if row is None else DutyRow.value(row)


def _require_unsigned(connection: Connection, planned: PlannedShift) -> None:
    signed = _first(connection, _OF_TURN, pattern=planned.id, day=planned.day.isoformat())
    if signed is not None:
        raise ConsoleError(Problem.DUTY_SIGNED, number=signed.number)
