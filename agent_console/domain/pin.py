"""Which PINs are accepted, and how long somebody waits after wrong ones."""

import unicodedata
from dataclasses import dataclass
from datetime import timedelta

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import Moment, seconds_between

SHORTEST_PIN = 6
LONGEST_PIN = 128
FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)

_RUNS = (
    "01234567890123456789",
    "98765432109876543210",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
)
_FAVOURITES = frozenset(
    {
        "password",
        "passw0rd",
        "admin123",
        "abc123",
        "abcd1234",
        "a123456",
        "aa123456",
        "123456a",
        "1qaz2wsx",
        "1q2w3e4r",
        "iloveyou",
        "123321",
        "123123",
        "112233",
        "147258",
        "147258369",
        "159357",
        "1314520",
        "520520",
        "521521",
        "5201314",
        "666888",
        "888666",
        "168168",
    }
)


def fold_pin(typed: str) -> str:
    """One spelling of a PIN: an input method's full width digits and letters count as the plain ones."""
    return unicodedata.normalize("NFKC", typed)


def check_pin(pin: str, job_number: str) -> None:
    """Refuse a PIN that is too short or that somebody would try first (ConsoleError PIN_TOO_SHORT, PIN_OBVIOUS)."""
    plain = fold_pin(pin).lower()
    own = fold_pin(job_number).lower()
    if len(plain) < SHORTEST_PIN:
        raise ConsoleError(Problem.PIN_TOO_SHORT, shortest=SHORTEST_PIN)
    if len(plain) > LONGEST_PIN:
        raise ConsoleError(Problem.TEXT_TOO_LONG, limit=LONGEST_PIN, length=len(plain))
    if (
        any(plain in run for run in _RUNS)
        or plain in _FAVOURITES
        or _repeats(plain)
        or plain.strip("0") == own.strip("0")
        or plain in (own * len(plain))
    ):
        raise ConsoleError(Problem.PIN_OBVIOUS)


def _repeats(text: str) -> bool:
    """True for 000000, 121212 and 123123: one piece of up to three characters, over and over."""
    return any(text == (text[:size] * len(text))[: len(text)] for size in (1, 2, 3))


@dataclass(frozen=True, slots=True)
class WrongPins:
    """How often a PIN was wrong in a row, and when last. Kept with the person, so one never locks another."""

    count: int = 0
    last: Moment | None = None

    def another(self, now: Moment) -> "WrongPins":
        return WrongPins(self.count + 1, now)


def wait_after(wrong: int) -> timedelta:
    """The pause that so many wrong PINs earn: none up to the fourth, then 30 s, doubling up to an hour."""
    if wrong < FREE_TRIES:
        return timedelta(0)
    doublings = min(wrong - FREE_TRIES, 12)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def wait_left(wrong: WrongPins, now: Moment) -> float:
    """Seconds until the next try is heard; 0 when it may be tried now."""
    if wrong.last is None:
        return 0.0
    return max(0.0, wait_after(wrong.count).total_seconds() - seconds_between(wrong.last, now))
