"""Lengths of talk as people type them for a filter: 30 (seconds), 5:00, <30, >5:00, 0:30-2:00."""

import re
import unicodedata

_LENGTH = r"(?:(?P<{0}h>\d{{1,3}}):)?(?:(?P<{0}m>\d{{1,3}}):)?(?P<{0}s>\d{{1,6}})"
_ONE = re.compile(rf"(?P<sign>[<>≤≥]|<=|>=)?\s*{_LENGTH.format('a')}")
_SPAN = re.compile(rf"{_LENGTH.format('a')}\s*[-–—~]\s*{_LENGTH.format('b')}")


def read_lengths(typed: str) -> tuple[int | None, int | None] | None:
    """(shortest, longest) in seconds, both included, None where there is no bound; None for what is not understood.

    One length alone is the shortest that is meant; "" bounds nothing.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        return None, None
    one, span = _ONE.fullmatch(text), _SPAN.fullmatch(text)
    if span is not None:
        shortest, longest = _seconds(span, "a"), _seconds(span, "b")
        return (shortest, longest) if shortest <= longest else None
    if one is None:
        return None
    seconds = _seconds(one, "a")
    above, below = (seconds, None), (None, seconds)
    return {"<": (None, seconds - 1), ">": (seconds + 1, None), "≤": below, "<=": below}.get(one["sign"], above)


def _seconds(found: "re.Match[str]", name: str) -> int:
    hours, minutes = found[f"{name}h"], found[f"{name}m"]
    if minutes is None:  # one colon: the first group has taken the minutes
        hours, minutes = None, hours
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(found[f"{name}s"])
