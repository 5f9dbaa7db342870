"""Find earlier escalations that are about the same, before somebody asks the shift lead a second time."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Connection, Select, bindparam, delete, select

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import EscalationForm, EscalationState
from agent_console.domain.escalation_alike import SHOWN_AT_MOST
from agent_console.domain.escalation_list import Similar
from agent_console.domain.journal import Fact
from agent_console.domain.similarity import alike, grams
from agent_console.domain.staff import Act, Person
from agent_console.store.call_rows import line_and_mask
from agent_console.store.escalation_index import mend
from agent_console.store.escalation_lists import SUMMARY, summaries
from agent_console.store.escalation_rows import (
    ESCALATION_DRAFTS,
    ESCALATION_GRAMS,
    ESCALATIONS,
    escalation_by_id,
    number_of,
)
from agent_console.store.journal import CONSOLE, add_line
from agent_console.store.verbs import Verbs, acting

MOST_PAIRS = 24
"""So many pairs of letters of a text are looked up, spread over it; more find hardly anything else."""

NEWEST = 150
"""Of each pair so many newest escalations are looked at: a pair that occurs in more says little."""

MOST_COMPARED = 60
HELPED = "escalation.helped"
"""The act of the journal: an earlier answer has spared somebody a form of their own."""

SETTLED = "setting.alike"
"""The act of the journal: from which likeness on similar ones are shown."""

MENDED = "similar.mended"
"""The act of the journal: what escalations are found by was made anew."""

SAME_CALLER = 0.25
"""What the same caller adds to the likeness of the texts, up to 1."""

_ANY = 1 << 62
"""Behind every entry there will ever be."""

_E, _G = ESCALATIONS.c, ESCALATION_GRAMS.c
_BEFORE = bindparam("before", type_=BigInteger)
_WITH_PAIR = (
    select(_G.entry).where(_G.gram == bindparam("gram"), _G.entry < _BEFORE).order_by(_G.entry.desc()).limit(NEWEST)
)
_OF_LINE = (
    select(_E.entry)
    .where(_E.line == bindparam("line"), _E.line != "", _E.entry < _BEFORE)
    .order_by(_E.entry.desc())
    .limit(MOST_COMPARED)
)
_OF_SUBJECT = (
    select(_E.entry)
    .where(_E.subject == bindparam("subject"), _E.entry < _BEFORE)
    .order_by(_E.entry.desc())
    .limit(MOST_COMPARED // 2)
)
_DROP = delete(ESCALATION_DRAFTS).where(
    ESCALATION_DRAFTS.c.form_id == bindparam("form_id"), ESCALATION_DRAFTS.c.agent_id == bindparam("agent_id")
)
_CANDIDATES = select(_E.id, _E.line, _E.problem, _E.answer).where(_E.state != EscalationState.VOID.value)
_NEWEST_SENT = (
    select(_E.entry, _E.id, _E.line, _E.subject, _E.problem)
    .where(_E.state != EscalationState.VOID.value)
    .order_by(_E.entry.desc())
)


class EscalationSimilar(Verbs):
    """Likeness is measured, so what is found can be shown with how sure one may be."""

    def similar(
        self, form: EscalationForm, by: Person, threshold: float, limit: int = SHOWN_AT_MOST
    ) -> tuple[Similar, ...]:
        """Earlier ones at least as alike as the threshold (0 to 1): the own first, then by likeness."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            line, _ = line_and_mask(form.caller)
            measured = _measured(connection, _Wanted(form.id, grams(form.problem), line, form.subject))
            near = {key: value for key, value in measured.items() if value[0] >= threshold}
            if not near:
                return ()
            shown = summaries(connection, select(*SUMMARY).where(_E.id.in_(near)), {})
        similar = [
            Similar(summary=one, answer=near[one.id][1], likeness=near[one.id][0], mine=one.owner == person.job_number)
            for one in shown
        ]
        similar.sort(key=lambda one: (not one.mine, -one.likeness, one.summary.number))
        return tuple(similar[:limit])

    def alike_before(self, by: Person, count: int, skip: int = 0) -> tuple[float, ...]:
        """How alike the most similar one was that had been sent before it, for each of the newest escalations.

        Newest first, without void ones; `skip` of them are passed over, so that many can be asked for in parts. Raises
        REFUSED.
        """
        with self._database.reading() as connection:
            acting(connection, by, Act.HANDLE_ESCALATIONS)
            newest = connection.execute(_NEWEST_SENT.limit(count).offset(skip)).all()
            best = []
            for row in newest:
                wanted = _Wanted(row.id, grams(row.problem), row.line, row.subject)
                measured = _measured(connection, wanted, before=row.entry)
                best.append(max((likeness for likeness, _ in measured.values()), default=0.0))
        return tuple(best)

    def settle_alike(self, per_cent: int, by: Person, keep: Callable[[], None]) -> None:
        """Write down that a shift lead has settled from which likeness on similar ones are shown; `keep` keeps it.

        When it fails, nothing was settled and nothing is written down. Raises REFUSED and what `keep` does.
        """
        with self._database.writing() as connection:
            person = acting(connection, by, Act.HANDLE_ESCALATIONS)
            facts: dict[str, Fact] = {"alike_percent": per_cent}
            add_line(connection, self._key, self._clock.now(), person.job_number, SETTLED, "alike_percent", facts)
            keep()

    def mend_similar(self) -> int:
        """Make anew, from the problems, what escalations are found by where it is wrong; gives for how many.

        Nothing else is touched. Written down, for whoever wonders why something was not found before.
        """
        with self._database.writing() as connection:
            mended = mend(connection)
            if mended:
                facts: dict[str, Fact] = {"escalations": mended}
                add_line(connection, self._key, self._clock.now(), CONSOLE, MENDED, "escalation_grams", facts)
        return mended

    def helped(self, form: EscalationForm, escalation_id: str, by: Person) -> None:
        """Record that an earlier answer helped, so that the form is not sent; its draft goes with it.

        Raises REFUSED, NOT_FOUND, VOIDED, WRONG_STATE for one that has no answer.
        """
        with self._database.writing() as connection:
            person = acting(connection, by, Act.ESCALATE)
            earlier = escalation_by_id(connection, escalation_id)
            if earlier is None:
                raise ConsoleError(Problem.NOT_FOUND)
            if earlier.state is EscalationState.VOID:
                raise ConsoleError(Problem.VOIDED, number=earlier.number)
            if not earlier.answer:
                raise ConsoleError(Problem.WRONG_STATE)
            facts: dict[str, Fact] = {"number": earlier.number, "form": form.id, "call": form.call_id}
            add_line(connection, self._key, self._clock.now(), person.job_number, HELPED, earlier.id, facts)
            connection.execute(_DROP, {"form_id": form.id, "agent_id": person.id})


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is compared with: the id that is left out, the pairs of its problem, its caller's line and subject."""

    id: str
    pairs: frozenset[str]
    line: str
    subject: str


def _measured(connection: Connection, wanted: _Wanted, before: int = _ANY) -> dict[str, tuple[float, str]]:
    """By id, how alike each candidate sent before that entry is, and its answer."""
    found = _candidates(connection, wanted, before)
    rows = connection.execute(_CANDIDATES.where(_E.entry.in_(found), _E.id != wanted.id)).all()
    measured = {}
    for row in rows:
        likeness = alike(wanted.pairs, grams(row.problem))
        if wanted.line and row.line == wanted.line:
            likeness = min(1.0, likeness + SAME_CALLER)
        measured[row.id] = (likeness, row.answer)
    return measured


def _candidates(connection: Connection, wanted: _Wanted, before: int) -> list[int]:
    """The entries that share most with the text, and those of the same caller or subject."""
    pairs = sorted(wanted.pairs)
    every = max(1, len(pairs) // MOST_PAIRS)
    shared: Counter[int] = Counter()
    for pair in pairs[::every][:MOST_PAIRS]:
        shared.update(_entries(connection, _WITH_PAIR, {"gram": number_of(pair), "before": before}))
    found = [entry for entry, _ in shared.most_common(MOST_COMPARED)]
    if wanted.line:
        found += _entries(connection, _OF_LINE, {"line": wanted.line, "before": before})
    if wanted.subject:
        found += _entries(connection, _OF_SUBJECT, {"subject": wanted.subject, "before": before})
    return list(dict.fromkeys(found))


def _entries(connection: Connection, query: Select[Any], values: dict[str, Any]) -> list[int]:
    return [entry for (entry,) in connection.execute(query, values).all()]  # half of what scalars() takes
