"""What the phrase check found in the note of one call, as it is kept with the call, and what the agent said to it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from agent_console.domain.text import REASON_LIMIT, check_text

_AGENT, _BLOCK, _WARN = "agent", "block", "warn"


@dataclass(frozen=True, slots=True)
class CallHit:
    """One place of a note. `start` and `end` are offsets in code points, `text` is what stands between them.

    `severity` is block, warn or hint, `speaker` agent or other, as the checker's own names have it.
    `override` is the reason for which the agent kept a phrase that should have been reworded; "" where there is none.
    Raises TEXT_TOO_LONG, TEXT_CHARACTERS.
    """

    rule: str
    category: str
    severity: str
    start: int
    end: int
    text: str
    speaker: str
    override: str = ""

    def __post_init__(self) -> None:
        for name in (self.rule, self.category, self.override):
            check_text(name, REASON_LIMIT)


@dataclass(frozen=True, slots=True)
class CheckedNote:
    """The hits of a whole note, by the version of the list that found them. No hits means checked and clean."""

    list_version: str
    hits: tuple[CallHit, ...] = ()

    def __post_init__(self) -> None:
        check_text(self.list_version, REASON_LIMIT, required=True)


Reasons = tuple[tuple[str, str, str], ...]
"""Rule, words, and the reason for which the agent kept them; one for all places where the same words stand."""


def reasons_in(hits: Iterable[CallHit]) -> Reasons:
    """The reasons that were given, each once, in the order of the note."""
    return tuple(dict.fromkeys((hit.rule, hit.text, hit.override) for hit in overridden(hits)))


def violations(hits: Iterable[CallHit]) -> tuple[CallHit, ...]:
    """What the agent said and should not have, overridden or not; what others said is none, nor is a hint."""
    return tuple(hit for hit in hits if hit.speaker == _AGENT and hit.severity in (_BLOCK, _WARN))


def is_block(hit: CallHit) -> bool:
    """Whether it is the agent's own and must be reworded or kept for a reason."""
    return hit.speaker == _AGENT and hit.severity == _BLOCK


def unresolved(hits: Iterable[CallHit]) -> tuple[CallHit, ...]:
    """What still asks for a rewording or a reason before the call is finished."""
    return tuple(hit for hit in hits if is_block(hit) and not hit.override.strip())


def overridden(hits: Iterable[CallHit]) -> tuple[CallHit, ...]:
    """What the agent kept for a reason."""
    return tuple(hit for hit in hits if hit.override.strip())


def with_overrides_of(before: Iterable[CallHit], after: CheckedNote) -> CheckedNote:
    """The newer check with the reasons that were given for the same text under the same rule."""
    reasons = {(hit.rule, hit.text): hit.override for hit in overridden(before)}
    hits = (replace(hit, override=hit.override or reasons.get((hit.rule, hit.text), "")) for hit in after.hits)
    return replace(after, hits=tuple(hits))
