"""Made-up handovers are as whole as real ones, and the chain of them comes to who holds what."""

import pytest

from agent_console.domain.handover import SEALED, HandoverState, SignatureKind
from agent_console.domain.sample_handovers import REFUSALS
from agent_console.store import handover_sampling
from agent_console.store.store import open_store
from tests.builders import PIN, StoppedClock
from tests.store.conftest import Place


def test_the_last_days_are_handed_over_shift_by_shift(empty_place: Place, clock: StoppedClock) -> None:
    store = open_store(empty_place.address, clock)
    made = store.care.fill_sample(900, 11, 9, 6, PIN)
    lead = store.staff.sign_in("9001", PIN)
    handovers = list(store.handovers.each(lead))
    assert len(handovers) == made.handovers > 30
    shifts = {one.number for one in store.shifts.list_(lead, made.since, made.until)}
    assert {one.shift_number for one in handovers} <= shifts
    assert min(one.span.cut for one in handovers) >= made.until - handover_sampling.DAYS * (made.until - made.since) / 9
    waiting = [one for one in handovers if not one.sealed]
    assert waiting
    assert {one.state for one in handovers} <= {*SEALED, HandoverState.SIGNED}
    assert store.care.status().unsigned_handovers == len(waiting)
    sealed = [one for one in handovers if one.sealed]
    assert all(one.incoming != one.outgoing and one.head is not None for one in sealed)
    assert any(item.carried for one in sealed for item in one.items)
    assert any(item.key for one in sealed for item in one.items)
    refused = [one.last(SignatureKind.REFUSED) for one in handovers if one.last(SignatureKind.REFUSED) is not None]
    assert all(one.reason in REFUSALS for one in refused if one is not None)
    assert store.care.verify().whole
    store.close()


def test_the_same_seed_hands_over_the_same(tmp_path_factory: pytest.TempPathFactory, clock: StoppedClock) -> None:
    def fill(seed: int) -> list[tuple[object, ...]]:
        store = open_store(f"sqlite:///{tmp_path_factory.mktemp('sample') / 'console.db'}", clock)
        store.care.fill_sample(200, seed, 2, 5, PIN)
        lead = store.staff.sign_in("9001", PIN)
        told: list[tuple[object, ...]] = [
            (one.id, one.number, one.items, one.figures, one.note) for one in store.handovers.each(lead)
        ]
        store.close()
        return told

    assert fill(3) == fill(3) != fill(4)
