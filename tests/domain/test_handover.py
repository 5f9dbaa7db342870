"""What a handover goes through until both have signed it, and who may not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.handover import (
    SEALED,
    Handover,
    HandoverState,
    SignatureKind,
    Span,
    accept,
    add_supplement,
    allow_self,
    blocking_incident,
    cut_after,
    open_incident,
    refuse,
    seal,
    sign,
)
from agent_console.domain.handover_items import ItemKind
from agent_console.domain.journal import Head
from agent_console.domain.supplement import Supplement
from tests.builders import AT, an_id
from tests.handovers import NOON, a_handover, a_signature, an_item

HOUR = timedelta(hours=1)
INCOMING, TAKING = SignatureKind.INCOMING, SignatureKind.FOR_INCOMING


def refused(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as told:
        work()
    return told.value


def signed(**fields: object) -> Handover:
    return a_handover(state=HandoverState.SIGNED, **fields)


def test_it_is_signed_once_and_again_only_after_it_was_refused() -> None:
    given = sign(a_handover(), a_signature())
    assert (given.state, given.signed_at, given.sealed_at, given.version) == (HandoverState.SIGNED, NOON, None, 1)
    assert refused(lambda: sign(given, a_signature())).problem is Problem.WRONG_STATE
    back = refuse(given, a_signature(SignatureKind.REFUSED, "1002", reason=" 不清楚 "))
    assert (back.state, back.signatures[-1].reason) == (HandoverState.REFUSED, "不清楚")
    again = sign(back, a_signature(at=NOON + HOUR))
    assert (again.signed_at, again.version) == (NOON + HOUR, 3)
    assert again.last(SignatureKind.FOR_INCOMING) is None


def test_a_lead_who_signs_for_somebody_says_why() -> None:
    signature = a_signature(SignatureKind.FOR_OUTGOING, "9001")
    assert refused(lambda: sign(a_handover(), signature)).problem is Problem.REASON_MISSING
    assert sign(a_handover(), replace(signature, reason="生病")).signed_at == NOON


def test_an_open_incident_is_not_handed_over_but_a_fault_is() -> None:
    fault, incident = an_item(ItemKind.FAULT), an_item(ItemKind.INCIDENT, number="I20261122-0001")
    told = refused(lambda: sign(a_handover(items=(fault, incident)), a_signature()))
    assert (told.problem, told.facts) == (Problem.INCIDENT_OPEN, {"number": "I20261122-0001"})
    assert open_incident(a_handover(items=(incident,))) is incident
    assert refused(lambda: sign(a_handover(items=(incident,)), a_signature(), lead=True)).problem is told.problem
    taken = replace(incident, held_since=NOON)
    assert refused(lambda: sign(a_handover(items=(taken,)), a_signature())).problem is told.problem
    assert sign(a_handover(items=(taken,)), a_signature(), lead=True).state is HandoverState.SIGNED
    assert blocking_incident(a_handover(items=(fault, taken, incident)), lead=True) is incident
    assert sign(a_handover(items=(fault,)), a_signature()).state is HandoverState.SIGNED


def test_whoever_accepts_ticks_every_key_item() -> None:
    key, plain = an_item(key=True), an_item()
    handover = signed(items=(key, plain))
    told = refused(lambda: accept(handover, a_signature(INCOMING, "1002"), [plain.target]))
    assert (told.problem, told.facts) == (Problem.KEY_NOT_TICKED, {"count": 1})
    done = accept(handover, a_signature(INCOMING, "1002", name="张伟", at=NOON + HOUR), [key.target])
    assert (done.state, done.incoming, done.incoming_name) == (HandoverState.ACCEPTED, "1002", "张伟")
    assert (done.ticked, done.sealed_at, done.sealed) == ((key.target,), NOON + HOUR, True)


def test_the_first_who_accepts_has_it() -> None:
    done = accept(signed(), a_signature(INCOMING, "1002"), ())
    assert accept(done, a_signature(INCOMING, "1002", at=NOON + HOUR), ()) is done
    told = refused(lambda: accept(done, a_signature(INCOMING, "1003"), ()))
    assert (told.problem, told.facts) == (Problem.HANDOVER_TAKEN, {"number": "H20261122-0001", "by": "1002"})
    assert refused(lambda: refuse(done, a_signature(by="1003", reason="晚了"))).problem is Problem.HANDOVER_TAKEN
    assert refused(lambda: accept(a_handover(), a_signature(INCOMING, "1002"), ())).problem is Problem.WRONG_STATE


def test_nobody_takes_over_from_themselves_unless_a_lead_allows_it() -> None:
    mine = a_signature(INCOMING, "1001")
    assert refused(lambda: accept(signed(), mine, ())).problem is Problem.TO_ONESELF
    assert refused(lambda: refuse(signed(), replace(mine, reason="不"))).problem is Problem.TO_ONESELF
    leave = a_signature(SignatureKind.SELF_ALLOWED, "9001")
    assert refused(lambda: allow_self(signed(), leave)).problem is Problem.REASON_MISSING
    allowed = allow_self(signed(), replace(leave, reason="夜班一人"))
    assert allow_self(allowed, replace(leave, reason="再一次")) is allowed
    assert accept(allowed, mine, ()).incoming == "1001"


def test_what_is_meant_for_somebody_is_theirs_or_a_leads_with_a_reason() -> None:
    handover = signed(to="1002")
    told = refused(lambda: accept(handover, a_signature(INCOMING, "1003"), ()))
    assert (told.problem, told.facts) == (Problem.HANDOVER_MEANT, {"job_number": "1002"})
    assert accept(handover, a_signature(INCOMING, "1002"), ()).state is HandoverState.ACCEPTED
    assert refused(lambda: accept(handover, a_signature(TAKING, "9001"), ())).problem is Problem.REASON_MISSING
    taken = accept(handover, a_signature(TAKING, "9001", reason="1002 请假"), ())
    assert taken.state in SEALED - {HandoverState.ACCEPTED}


def test_only_what_both_have_signed_is_sealed_once_and_only_then_added_to() -> None:
    head = Head(17, "cd" * 32)
    more = Supplement(id=an_id(), at=NOON, by="1001", by_name="王芳", text="钥匙在抽屉里")
    assert refused(lambda: seal(signed(), "ab", head)).problem is Problem.WRONG_STATE
    assert refused(lambda: add_supplement(signed(), more)).problem is Problem.WRONG_STATE
    done = seal(accept(signed(), a_signature(INCOMING, "1002"), ()), "ab", head)
    assert (done.content, done.head) == ("ab", head)
    assert refused(lambda: seal(done, "cd", head)).problem is Problem.WRONG_STATE
    added = add_supplement(done, more)
    assert (added.supplements, added.version) == ((more,), done.version + 1)
    assert add_supplement(added, more) is added


def test_a_span_holds_what_was_journalled_between_two_cuts() -> None:
    first, second = Span(AT, NOON, 10, 20), Span(NOON, NOON, 20, 30)
    assert [first.holds(entry) for entry in (10, 11, 20, 21)] == [False, True, True, False]
    assert all(first.holds(entry) + second.holds(entry) == 1 for entry in range(11, 31))


def test_a_cut_lies_behind_everything_that_is_listed_and_never_before_the_last_one() -> None:
    tick = timedelta(microseconds=1)
    assert cut_after(NOON, None, None) == NOON
    assert cut_after(NOON, AT, AT) == NOON
    assert cut_after(NOON, AT, NOON) == NOON + tick
    assert cut_after(AT, NOON, None) == NOON  # the clock was set back
    assert cut_after(AT, NOON, NOON + HOUR) == NOON + HOUR + tick  # or it had been ahead
