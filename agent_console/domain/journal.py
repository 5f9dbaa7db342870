"""The journal: who did what, chained so that a changed, missing or moved line is found.

Each line carries an HMAC-SHA256 over itself and the line before it, with a key that is made once per installation.
What the chain alone cannot show (a cut tail, somebody who holds the key) needs a head that was written down elsewhere;
exports carry it.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from agent_console.domain.moment import to_microseconds

Fact = str | int | bool | None
KEY_BYTES = 32
START = "0" * 64
"""The link that the first line hangs on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One line: `seq` counts from 1 without a gap, `who` is a job number or "console", `act` such as call.ended."""

    seq: int
    at: datetime
    who: str
    act: str
    target: str
    facts: Mapping[str, Fact]
    link: str  # 64 hexadecimal digits


@dataclass(frozen=True, slots=True)
class Head:
    """Where the journal stands: how many lines, and the link of the last one."""

    entries: int
    link: str


def canonical(value: Mapping[str, Fact]) -> str:
    """One spelling of a flat record, so that equal records give equal bytes on every machine."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def seal(key: bytes, text: str) -> str:
    """HMAC-SHA256 of the text, 64 hexadecimal digits."""
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def link_for(key: bytes, previous: str, seq: int, at: datetime, who: str, act: str, target: str, facts: str) -> str:
    """The link of a line, given the link before it; `facts` in canonical spelling."""
    line = json.dumps([previous, seq, to_microseconds(at), who, act, target, facts], ensure_ascii=False)
    return seal(key, line)


def first_break(key: bytes, entries: Iterable[tuple[int, datetime, str, str, str, str, str]]) -> int | None:
    """The seq of the first line that does not hang on the one before it; None when the whole chain holds.

    Entries are (seq, at, who, act, target, facts as stored, link) in order of seq.
    """
    previous, expected = START, 1
    for seq, at, who, act, target, facts, link in entries:
        if seq != expected:
            return expected
        if link != link_for(key, previous, seq, at, who, act, target, facts):
            return seq
        previous, expected = link, seq + 1
    return None
