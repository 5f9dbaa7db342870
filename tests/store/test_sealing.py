"""Whatever a call holds: it comes back equal, its seal fits, and any other content does not."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_record import to_text
from agent_console.domain.journal import seal
from agent_console.domain.script import StepMark
from agent_console.store.call_rows import CallRow
from agent_console.store.store import Store
from tests.builders import AT, a_call
from tests.crew import Crew
from tests.texts import IN_A_LINE, IN_LINES

TEXT = st.text(IN_A_LINE, max_size=30)
NOTE = st.text(IN_LINES, max_size=80)
INSTANT = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(lambda at: at.replace(tzinfo=AT.tzinfo))  # noqa: DTZ001
MAYBE = st.none() | INSTANT
SECONDS = st.none() | st.integers(0, 100_000)
MARKS = st.lists(
    st.builds(StepMark, script=TEXT, version=st.integers(0, 9), page=TEXT, step=TEXT, at=INSTANT), max_size=3
)
FIELDS = st.fixed_dictionaries(
    {
        "answered_at": INSTANT,
        "state": st.sampled_from(CallState),
        "ended_at": MAYBE,
        "wrap_up_until": MAYBE,
        "completed_at": MAYBE,
        "greeting_said_at": MAYBE,
        "talk_seconds": SECONDS,
        "wrap_up_seconds": SECONDS,
        "script": TEXT,
        "script_version": st.integers(0, 1000),
        "marks": MARKS.map(tuple),
        "values": st.lists(st.tuples(TEXT, NOTE), max_size=3).map(tuple),
        "caller": TEXT,
        "caller_name": TEXT,
        "kind": st.none() | st.sampled_from(Kind),
        "subject": TEXT,
        "note": NOTE,
        "outcome": TEXT,
        "correction_due": st.booleans(),
    }
)
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUICK
@given(fields=FIELDS)
def test_any_call_comes_back_equal_and_sealed(store: Store, crew: Crew, fields: dict[str, Any]) -> None:
    call = a_call(crew.agent, **fields)
    saved = store.calls.save(call, crew.agent)
    assert saved == replace(call, number=saved.number, version=1)
    assert store.calls.get(call.id, crew.agent) == saved
    assert CallRow.of(saved, store._ground.key)["seal"] == seal(store._ground.key, to_text(saved))
    assert store.care.verify().findings == ()


@given(fields=FIELDS, others=FIELDS)
def test_a_seal_fits_one_content_only(fields: dict[str, Any], others: dict[str, Any]) -> None:
    call = a_call(**fields)
    other: Call = replace(call, **others)
    seals = [CallRow.of(each, b"k" * 32)["seal"] for each in (call, other)]
    assert (seals[0] == seals[1]) == (call == other)


@given(fields=FIELDS)
def test_a_seal_needs_its_key_and_its_version(fields: dict[str, Any]) -> None:
    call = a_call(**fields)
    made = CallRow.of(call, b"k" * 32)["seal"]
    assert made != CallRow.of(call, b"j" * 32)["seal"]
    assert made != CallRow.of(replace(call, version=call.version + 1), b"k" * 32)["seal"]
    assert (
        made != CallRow.of(replace(call, answered_at=call.answered_at + timedelta(microseconds=1)), b"k" * 32)["seal"]
    )
