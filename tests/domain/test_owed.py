"""What an agent owes, in the order in which it falls due."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.escalation import EscalationState, Urgency
from agent_console.domain.escalation_clock import Due
from agent_console.domain.escalation_list import EscalationSummary
from agent_console.domain.owed import promises
from tests.builders import AT, an_id
from tests.escalations import RULES

MINUTE = timedelta(minutes=1)


def a_row(**fields: object) -> EscalationSummary:
    values: dict[str, object] = {
        "id": an_id(), "number": "E20261122-0001", "state": EscalationState.SENT, "urgency": Urgency.URGENT,
        "special": False, "owner": "1001", "owner_name": "王芳", "handler": "", "caller": "138****5678",
        "caller_name": "", "subject": "fees", "problem": "多收三十元", "sent_at": AT, "next_due": AT + 120 * MINUTE,
        "callback_until": None, "steps": 1, "seq": 1,
    }  # fmt: skip
    return EscalationSummary(**{**values, **fields})  # type: ignore[arg-type]


def standings(*rows: EscalationSummary, at: datetime = AT) -> list[tuple[datetime | None, Due]]:
    return [(one.due, one.standing) for one in promises(rows, at, RULES)]


def test_what_the_customer_was_told_goes_before_the_limit_of_the_answer() -> None:
    row = a_row(callback_until=AT + 60 * MINUTE, next_due=AT + 60 * MINUTE)
    assert standings(row) == [(AT + 60 * MINUTE, Due.IN_TIME)]
    assert standings(row, at=AT + 30 * MINUTE) == [(AT + 60 * MINUTE, Due.DUE_SOON)]
    assert standings(row, at=AT + 60 * MINUTE) == [(AT + 60 * MINUTE, Due.OVERDUE)]


def test_an_answer_due_before_the_callback_is_the_leads_and_the_owner_owes_the_callback() -> None:
    row = a_row(callback_until=AT + 300 * MINUTE, next_due=AT + 60 * MINUTE)
    assert standings(row, at=AT + 90 * MINUTE) == [(AT + 300 * MINUTE, Due.IN_TIME)]


def test_a_promise_from_before_it_was_reopened_is_owed_no_more() -> None:
    row = a_row(callback_until=AT - 60 * MINUTE, next_due=AT + 120 * MINUTE)
    assert standings(row) == [(AT + 120 * MINUTE, Due.IN_TIME)]


def test_what_has_no_limit_for_now_stands_behind_and_what_has_ended_last() -> None:
    ended = a_row(state=EscalationState.TOLD, next_due=None, number="E20261122-0001")
    paused = a_row(next_due=None, number="E20261122-0002")
    due = a_row(number="E20261122-0003")
    found = promises((ended, paused, due), AT, RULES)
    assert [one.standing for one in found] == [Due.IN_TIME, Due.PAUSED, Due.ENDED]


@given(st.lists(st.one_of(st.none(), st.integers(-500, 500))))
def test_dues_never_fall_behind_each_other(minutes: list[int | None]) -> None:
    rows = [a_row(next_due=None if one is None else AT + one * MINUTE) for one in minutes]
    dues = [due for due, _ in standings(*rows)]
    known = [due for due in dues if due is not None]
    assert known == sorted(known)
    assert dues[: len(known)] == known
