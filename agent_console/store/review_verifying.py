"""Check what a review window keeps: marks, nominations, who revealed numbers and what was told of it, figures."""

from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import Select, and_, not_, or_, select

from agent_console.domain.verify import Damage, Finding
from agent_console.store.call_figures import WRONG
from agent_console.store.journal import JOURNAL, NUMBERS, REVEALING_EXPORTS
from agent_console.store.nominations import NOMINATION_ACTS
from agent_console.store.reveal_counting import ALERT_ACTS, COUNTED, REVEALED
from agent_console.store.reveal_rows import REVEAL_ALERTS, REVEALS
from agent_console.store.review_rows import NOMINATIONS, REVIEW_MARKS
from agent_console.store.reviews import ACTS
from agent_console.store.sealed_forms import Rows, check_forms

_UNCOUNTED = (
    select(JOURNAL.c.seq)
    .join_from(JOURNAL, REVEALS, REVEALS.c.seq == JOURNAL.c.seq, isouter=True)
    .where(
        or_(
            JOURNAL.c.act == REVEALED,
            and_(
                JOURNAL.c.act.in_(REVEALING_EXPORTS),
                JOURNAL.c.facts.contains(f'"{NUMBERS}":'),
                not_(JOURNAL.c.facts.contains(f'"{NUMBERS}":0')),
            ),
        ),
        or_(REVEALS.c.seq.is_(None), REVEALS.c.job_number != JOURNAL.c.who),
    )
)
_MADE_UP = (
    select(REVEALS.c.seq)
    .join_from(REVEALS, JOURNAL, REVEALS.c.seq == JOURNAL.c.seq, isouter=True)
    .where(or_(JOURNAL.c.seq.is_(None), JOURNAL.c.act.not_in(COUNTED)))
)


def reviews(key: bytes, rows: Rows) -> Iterator[Finding]:
    """Marks and nominations that were changed, put back or removed, by the number of the call."""
    yield from check_forms(key, rows, REVIEW_MARKS, "call_number", ACTS, Damage.REVIEW)
    yield from check_forms(key, rows, NOMINATIONS, "call_number", NOMINATION_ACTS, Damage.REVIEW)


def reveals(key: bytes, rows: Rows) -> Iterator[Finding]:
    """Alerts by the job number they are about; reveals that are not counted as the journal has them, by its line."""
    yield from check_forms(key, rows, REVEAL_ALERTS, "job_number", ALERT_ACTS, Damage.REVEAL)
    for query in (_UNCOUNTED, _MADE_UP):
        for (seq,) in rows(query):
            yield Finding(Damage.REVEAL, f"journal {seq}")


def figures(rows: Rows) -> Iterator[Finding]:
    """Calls that are listed with other figures than their checks have."""
    for (number,) in rows(cast("Select[Any]", WRONG)):
        yield Finding(Damage.PHRASE_HITS, str(number))
