"""Whom somebody means who types a person into a filter: by job number, by name, or by a part of a name."""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum


class PersonUnclear(StrEnum):
    NOBODY = "nobody"  # it fits no one
    SEVERAL = "several"  # it fits more than one, and none of them exactly


def person_meant(typed: str, people: Mapping[str, str]) -> str | PersonUnclear:
    """The job number of the one who is meant, of `people`: names by job number. "" for nothing typed.

    A whole job number, a whole name or both together mean their owner, also where others have more letters of it; a
    part of a name means somebody where it fits no one else. Width and case of letters are no matter.
    """
    wanted = _folded(typed)
    if not wanted:
        return ""
    told = {number: (_folded(number), _folded(name)) for number, name in people.items()}
    whole = [number for number, (own, _) in told.items() if own == wanted]
    whole = whole or [number for number, (own, name) in told.items() if wanted in (name, f"{own} {name}")]
    found = whole or [number for number, (own, name) in told.items() if _begins(wanted, own, name)]
    if len(found) == 1:
        return found[0]
    return PersonUnclear.SEVERAL if found else PersonUnclear.NOBODY


def _begins(wanted: str, number: str, name: str) -> bool:
    """Whether it is a part of the name, or the job number and a part of the name."""
    first, _, rest = wanted.partition(" ")
    return wanted in name or (first == number and rest.strip() in name)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
