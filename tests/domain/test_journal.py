"""A chain in which every change shows."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agent_console.domain.journal import START, Fact, Head, JournalEntry, canonical, first_break, link_for, seal

KEY = bytes(range(32))
AT = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
words = st.text(alphabet=st.characters(codec="utf-8"), max_size=8)


@dataclass(frozen=True)
class Line:
    """What a database holds of one entry."""

    seq: int
    at: datetime
    who: str
    act: str
    target: str
    facts: str
    link: str

    @property
    def cells(self) -> tuple[int, datetime, str, str, str, str, str]:
        return self.seq, self.at, self.who, self.act, self.target, self.facts, self.link


Said = tuple[str, str, str, str, int]


def chain(key: bytes, said: list[Said]) -> list[Line]:
    lines, previous = [], START
    for seq, (who, act, target, facts, seconds) in enumerate(said, 1):
        at = AT + timedelta(seconds=seconds)
        previous = link_for(key, previous, seq, at, who, act, target, facts)
        lines.append(Line(seq, at, who, act, target, facts, previous))
    return lines


def break_in(lines: list[Line], key: bytes = KEY) -> int | None:
    return first_break(key, [line.cells for line in lines])


sayings = st.lists(st.tuples(words, words, words, words, st.integers(0, 10**6)), min_size=1, max_size=6)


@given(sayings)
def test_a_chain_that_nobody_touched_holds(said: list[Said]) -> None:
    assert break_in(chain(KEY, said)) is None


def test_an_empty_journal_holds() -> None:
    assert break_in([]) is None


@given(sayings, st.data())
def test_any_single_edit_is_found_at_its_line(said: list[Said], data: st.DataObject) -> None:
    lines = chain(KEY, said)
    place = data.draw(st.integers(0, len(lines) - 1))
    line = lines[place]
    changed: dict[str, st.SearchStrategy[object]] = {
        "at": st.just(line.at + timedelta(microseconds=1)),
        "who": words,
        "act": words,
        "target": words,
        "facts": words,
        "link": st.text(alphabet="0123456789abcdefF\u00e9线", max_size=64),
    }
    field = data.draw(st.sampled_from(sorted(changed)))
    edited = replace(line, **{field: data.draw(changed[field])})  # type: ignore[arg-type]
    assume(edited != line)
    assert break_in([*lines[:place], edited, *lines[place + 1 :]]) == place + 1


@given(sayings, st.data())
def test_any_removed_line_but_the_last_is_found(said: list[Said], data: st.DataObject) -> None:
    assume(len(said) > 1)
    lines = chain(KEY, said)
    place = data.draw(st.integers(0, len(lines) - 2))
    rest = lines[place + 1 :]
    assert break_in([*lines[:place], *rest]) == place + 1
    closed_up = [replace(line, seq=line.seq - 1) for line in rest]
    assert break_in([*lines[:place], *closed_up]) == place + 1


@given(sayings, st.data())
def test_any_swap_is_found_also_when_the_lines_are_renumbered(said: list[Said], data: st.DataObject) -> None:
    assume(len(said) > 1)
    lines = chain(KEY, said)
    one = data.draw(st.integers(0, len(lines) - 2))
    other = data.draw(st.integers(one + 1, len(lines) - 1))
    swapped = list(lines)
    swapped[one], swapped[other] = lines[other], lines[one]
    assert break_in(swapped) == one + 1
    renumbered = [replace(line, seq=seq) for seq, line in enumerate(swapped, 1)]
    assert break_in(renumbered) == one + 1


@given(sayings)
def test_a_line_put_in_is_found(said: list[Said]) -> None:
    lines = chain(KEY, said)
    assert break_in([lines[0], *lines]) == 2


@given(sayings)
def test_a_cut_tail_is_only_seen_by_a_head_written_down_elsewhere(said: list[Said]) -> None:
    lines = chain(KEY, said)
    assert break_in(lines[:-1]) is None
    assert Head(len(lines), lines[-1].link) != Head(len(lines) - 1, lines[-2].link if lines[1:] else START)


@given(sayings)
def test_another_key_opens_nothing(said: list[Said]) -> None:
    assert break_in(chain(KEY, said), key=KEY[::-1]) == 1


OTHERS: dict[str, Any] = {
    "previous": "1" * 64,
    "seq": 2,
    "at": AT + timedelta(seconds=1),
    "who": "1002",
    "act": "call.begun",
    "target": "C2",
    "facts": "[]",
}


@pytest.mark.parametrize("part", OTHERS)
def test_a_link_is_made_of_every_part_of_its_line(part: str) -> None:
    line = {"previous": START, "seq": 1, "at": AT, "who": "1001", "act": "call.ended", "target": "C1", "facts": "{}"}
    changed: dict[str, Any] = {**line, part: OTHERS[part]}
    assert link_for(KEY, **changed) != link_for(KEY, **{**changed, part: line[part]})


def test_text_does_not_slip_from_one_field_into_the_next() -> None:
    assert link_for(KEY, START, 1, AT, "ab", "c", "", "{}") != link_for(KEY, START, 1, AT, "a", "bc", "", "{}")


@given(words, st.binary(min_size=32, max_size=32))
def test_a_seal_is_64_hexadecimal_digits_and_always_the_same(text: str, key: bytes) -> None:
    assert seal(key, text) == seal(key, text)
    assert len(seal(key, text)) == 64
    assert set(seal(key, text)) <= set("0123456789abcdef")


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1), st.data())
def test_a_seal_changes_with_any_character_of_the_text(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text) - 1))
    character = data.draw(st.characters(codec="utf-8"))
    assume(character != text[place])
    assert seal(KEY, text[:place] + character + text[place + 1 :]) != seal(KEY, text)


@given(st.integers(0, 31), st.integers(1, 255))
def test_a_seal_changes_with_any_byte_of_the_key(place: int, change: int) -> None:
    other = bytes(byte ^ change if at == place else byte for at, byte in enumerate(KEY))
    assert seal(other, "话单") != seal(KEY, "话单")


def test_a_seal_is_an_hmac_with_sha_256() -> None:
    known = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert seal(b"Jefe", "what do ya want for nothing?") == known  # RFC 4231, test case 2


@given(st.dictionaries(words, words | st.integers() | st.booleans() | st.none()))
def test_equal_records_have_one_spelling(facts: dict[str, Fact]) -> None:
    assert canonical(dict(reversed(facts.items()))) == canonical(facts)
    assert "\n" not in canonical(facts)


def test_the_canonical_spelling_is_sorted_compact_and_readable() -> None:
    facts: dict[str, Fact] = {"b": "王芳", "a": 1, "c": None, "d": True, "e": "/"}
    assert canonical(facts) == '{"a":1,"b":"王芳","c":null,"d":true,"e":"/"}'


def test_an_entry_is_what_people_read_of_a_line() -> None:
    entry = JournalEntry(seq=1, at=AT, who="1001", act="call.ended", target="C1", facts={"talk": 95}, link=START)
    with pytest.raises(AttributeError):
        entry.who = "1002"  # type: ignore[misc]
