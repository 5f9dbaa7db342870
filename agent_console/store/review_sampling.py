"""Write made-up review marks and nominations as real ones are: sealed and journalled."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from agent_console.domain.call import Call
from agent_console.domain.review import MarkState, Nomination
from agent_console.domain.review_record import mark_to_record, nomination_to_record
from agent_console.domain.sample_marks import made_up_marks, written_at
from agent_console.domain.staff import Person
from agent_console.store.nominations import NOMINATION_ACTS
from agent_console.store.review_rows import NOMINATIONS, REVIEW_MARKS
from agent_console.store.reviews import ACTS
from agent_console.store.sealed_forms import keep_form
from agent_console.store.verbs import Ground

_ACT_OF = {MarkState.GIVEN: "marked", MarkState.ACKNOWLEDGED: "acknowledged", MarkState.DISPUTED: "disputed"}
_NOMINATED = 3
_REASON = "留给质检看看这样的解释是否到位"
_LATER = timedelta(minutes=15)


def review(
    ground: Ground,
    connection: Connection,
    calls: Sequence[Call],
    slipped: Collection[str],
    by: Person,
    seed: int,
    until: datetime,
) -> int:
    """Mark some of these calls, oldest first; gives how many. Some of the others are nominated."""
    key, marked = ground.key, set()
    for walk in made_up_marks(calls, slipped, by, seed, until):
        marked.add(walk[0].call_id)
        for mark in walk:
            at, who = written_at(mark)
            keep_form(
                connection,
                key,
                REVIEW_MARKS,
                mark_to_record(mark),
                at,
                who,
                ACTS + _ACT_OF[mark.state],
                mark.call_number,
            )
    _nominate(ground, connection, [call for call in calls if call.id not in marked and call.note], by, until)
    return len(marked)


def _nominate(ground: Ground, connection: Connection, calls: Sequence[Call], by: Person, until: datetime) -> None:
    for call in [one for one in calls if one.answered_at < until - 2 * _LATER][-_NOMINATED:]:
        nomination = Nomination(
            id=call.id,
            call_number=call.number,
            job_number=call.job_number,
            at=call.answered_at + _LATER,
            by=by.job_number,
            by_name=by.name,
            reason=_REASON,
        )
        keep_form(
            connection,
            ground.key,
            NOMINATIONS,
            nomination_to_record(nomination),
            nomination.at,
            by.job_number,
            f"{NOMINATION_ACTS}made",
            call.number,
        )
