"""Find earlier escalations that are about the same, before somebody asks the shift lead a second time."""

from collections import Counter
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, select

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import EscalationForm, EscalationState
from agent_console.domain.escalation_list import Similar
from agent_console.domain.journal import Fact
from agent_console.domain.similarity import alike, grams
from agent_console.domain.staff import Act, Person
from agent_console.store.call_rows import line_and_mask
from agent_console.store.escalation_lists import SUMMARY, summaries
from agent_console.store.escalation_rows import (
    ESCALATION_DRAFTS,
    ESCALATION_GRAMS,
    ESCALATIONS,
    escalation_by_id,
    number_of,
)
from agent_console.store.journal import add_line
from agent_console.store.verbs import Verbs, acting

MOST_PAIRS = 24
"""So many pairs of letters of a text are looked up, spread over it; more find hardly anything else."""

NEWEST = 150
"""Of each pair so many newest escalations are looked at: a pair that occurs in more says little."""

MOST_COMPARED = 60
HELPED = "escalation.helped"
"""The act of the journal: an earlier answer has spared somebody a form of their own."""

SAME_CALLER = 0.25
"""What the same caller adds to the likeness of the texts, up to 1."""

_E, _G = ESCALATIONS.c, ESCALATION_GRAMS.c
_WITH_PAIR = select(_G.entry).where(_G.gram == bindparam("gram")).order_by(_G.entry.desc()).limit(NEWEST)
_OF_LINE = (
    select(_E.entry).where(_E.line == bindparam("line"), _E.line != "").order_by(_E.entry.desc()).limit(MOST_COMPARED)
)
_OF_SUBJECT = (
    select(_E.entry).where(_E.subject == bindparam("subject")).order_by(_E.entry.desc()).limit(MOST_COMPARED // 2)
)
_DROP = delete(ESCALATION_DRAFTS).where(
    ESCALATION_DRAFTS.c.form_id == bindparam("form_id"), ESCALATION_DRAFTS.c.agent_id == bindparam("agent_id")
)
_CANDIDATES = select(_E.id, _E.line, _E.problem, _E.answer).where(_E.state != EscalationState.VOID.value)


class EscalationSimilar(Verbs):
    """Likeness is measured, so what is found can be shown with how sure one may be."""

    def similar(self, form: EscalationForm, by: Person, threshold: float, limit: int = 5) -> tuple[Similar, ...]:
        """Earlier ones at least as alike as the threshold (0 to 1): the own first, then by likeness."""
        wanted = grams(form.problem)
        line, _ = line_and_mask(form.caller)
        with self._database.reading() as connection:
            person = acting(connection, by)
            found = _candidates(connection, wanted, line, form.subject)
            rows = connection.execute(_CANDIDATES.where(_E.entry.in_(found), _E.id != form.id)).all()
            measured: dict[str, tuple[float, str]] = {}
            for row in rows:
                likeness = alike(wanted, grams(row.problem))
                if line and row.line == line:
                    likeness = min(1.0, likeness + SAME_CALLER)
                measured[row.id] = (likeness, row.answer)
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

    def helped(self, form: EscalationForm, escalation_id: str, by: Person) -> None:
        """Record that an earlier answer helped, so that the form is not sent; its draft goes with it.

        Raises REFUSED, NOT_FOUND, WRONG_STATE for one that has no answer.
        """
        with self._database.writing() as connection:
            person = acting(connection, by, Act.ESCALATE)
            earlier = escalation_by_id(connection, escalation_id)
            if earlier is None:
                raise ConsoleError(Problem.NOT_FOUND)
            if not earlier.answer:
                raise ConsoleError(Problem.WRONG_STATE)
            facts: dict[str, Fact] = {"number": earlier.number, "form": form.id, "call": form.call_id}
            add_line(connection, self._key, self._clock.now(), person.job_number, HELPED, earlier.id, facts)
            connection.execute(_DROP, {"form_id": form.id, "agent_id": person.id})


def _candidates(connection: Connection, wanted: frozenset[str], line: str, subject: str) -> list[int]:
    """The entries that share most with the text, and those of the same caller or subject."""
    pairs = sorted(wanted)
    every = max(1, len(pairs) // MOST_PAIRS)
    shared: Counter[int] = Counter()
    for pair in pairs[::every][:MOST_PAIRS]:
        shared.update(_entries(connection, _WITH_PAIR, {"gram": number_of(pair)}))
    found = [entry for entry, _ in shared.most_common(MOST_COMPARED)]
    if line:
        found += _entries(connection, _OF_LINE, {"line": line})
    if subject:
        found += _entries(connection, _OF_SUBJECT, {"subject": subject})
    return list(dict.fromkeys(found))


def _entries(connection: Connection, query: Select[Any], values: dict[str, Any]) -> list[int]:
    return [entry for (entry,) in connection.execute(query, values).all()]  # half of what scalars() takes
