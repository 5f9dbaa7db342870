"""What the checker finds: which rule, where, and whose words they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from agent_console.domain.phrases.rule import Severity


class Speaker(StrEnum):
    """Whose words a phrase is: the agent's own, or somebody else's, or only named as a rule."""

    AGENT = "agent"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Hit:
    """One phrase found; `start` and `end` are code points of the text that was checked, `text` what stands there."""

    rule: str
    category: str
    severity: Severity
    start: int
    end: int
    text: str
    speaker: Speaker

    @property
    def quoted(self) -> bool:
        """Muted: shown in grey and kept, and no violation."""
        return self.speaker is Speaker.OTHER

    @property
    def violation(self) -> bool:
        return self.speaker is Speaker.AGENT and self.severity is not Severity.HINT


def violations(hits: Iterable[Hit]) -> int:
    """How many of them are the agent's own and more than a hint."""
    return sum(hit.violation for hit in hits)
