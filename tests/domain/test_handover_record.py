"""A handover comes back from its record as it was, and its hash tells when what was signed is another."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.handover import Handover, HandoverFigures, HandoverState, SignatureKind, Span
from agent_console.domain.handover_items import ItemKind
from agent_console.domain.handover_record import (
    content_of,
    draft_from_text,
    draft_to_text,
    flag_from_record,
    flag_to_record,
    from_record,
    items_from_text,
    items_to_text,
    to_record,
)
from agent_console.domain.journal import Head, canonical
from agent_console.domain.supplement import Supplement
from tests.builders import AT, an_id
from tests.handovers import NOON, a_draft, a_flag, a_handover, a_mark, a_point, a_signature, an_item


def sealed() -> Handover:
    return a_handover(
        state=HandoverState.ACCEPTED,
        shift_id=an_id(),
        shift_number="S20261122-0001",
        span=Span(AT, NOON, 3, 17),
        items=(an_item(due=NOON, key=True, point=an_id(), held_since=AT, carried=2), an_item(ItemKind.FAULT)),
        figures=HandoverFigures(calls=3, by_kind=(("", 1), ("fault", 2)), talk_seconds=300, longest_seconds=200),
        note="两行\n备注",
        to="1002",
        incoming="1002",
        incoming_name="张伟",
        ticked=("x",),
        signatures=(a_signature(), a_signature(SignatureKind.INCOMING, "1002", reason="")),
        content="ab" * 32,
        head=Head(17, "cd" * 32),
        supplements=(Supplement(id=an_id(), at=NOON, by="1001", by_name="王芳", text="补充"),),
    )


def test_it_comes_back_as_it_was() -> None:
    for handover in (a_handover(), sealed()):
        assert from_record(to_record(handover)) == handover
    assert isinstance(canonical(to_record(sealed())), str)


def test_flags_and_drafts_come_back_as_they_were() -> None:
    for flag in (a_flag(), a_flag(cleared_at=NOON, cleared_by="1002", cleared_by_name="张伟", version=2)):
        assert flag_from_record(flag_to_record(flag)) == flag
    draft = a_draft(a_point("空调\n坏了", key=True), a_mark("x", "等网络部"), note="备注")
    assert draft_from_text(draft_to_text(draft)) == draft


@given(
    st.lists(
        st.builds(
            an_item,
            st.sampled_from([*ItemKind, "wake-up-call"]),
            title=st.text(max_size=20),
            due=st.none() | st.datetimes(timezones=st.just(AT.tzinfo or None)),
            key=st.booleans(),
            carried=st.integers(0, 9),
        ),
        max_size=5,
    )
)
def test_items_come_back_as_they_were(items: list[object]) -> None:
    assert list(items_from_text(items_to_text(items))) == items  # type: ignore[arg-type]


def test_the_hash_is_over_what_was_signed_and_not_over_what_comes_behind() -> None:
    handover = sealed()
    content = content_of(to_record(handover))
    assert len(content) == 64
    behind = replace(handover, content="", head=None, supplements=(), version=9)
    assert content_of(to_record(behind)) == content


@pytest.mark.parametrize(
    "changed",
    [
        {"note": "两行\n备注。"},
        {"incoming": "1003"},
        {"ticked": ()},
        {"items": ()},
        {"figures": HandoverFigures(calls=4)},
        {"span": Span(AT, NOON + timedelta(microseconds=1), 3, 17)},
        {"signatures": (a_signature(),)},
    ],
)
def test_whatever_else_is_changed_changes_the_hash(changed: dict[str, object]) -> None:
    handover = sealed()
    other = replace(handover, **changed)  # type: ignore[arg-type]
    assert content_of(to_record(other)) != content_of(to_record(handover))
