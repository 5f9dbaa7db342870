"""What one owes because of wrong answers: callbacks that are due, those that wait to be opened, those just told."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from agent_console.domain.correction_call import CorrectionCall


@dataclass(frozen=True, slots=True, kw_only=True)
class BegunCorrection:
    """A correction call that has not been opened; `caller` is masked. Without a text the record alone asks for it."""

    call_id: str
    call_number: str
    caller: str = ""
    reason: str = ""
    right_answer: str = ""

    @property
    def id(self) -> str:
        return self.call_id

    def as_text(self) -> str:
        """One text of it, to be kept; "" where nothing has been written."""
        if not (self.reason.strip() or self.right_answer.strip()):
            return ""
        return "\n".join((self.call_number, self.caller, self.reason, self.right_answer))


def begun_from_text(call_id: str, text: str) -> BegunCorrection:
    """The inverse of `BegunCorrection.as_text`; what is missing is empty."""
    number, caller, reason, right_answer = (*text.split("\n", 3), "", "", "", "")[:4]
    return BegunCorrection(call_id=call_id, call_number=number, caller=caller, reason=reason, right_answer=right_answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedCorrections:
    """All with masked numbers. `others` is what other people owe, for who may see it; `fresh` the ids of those that
    somebody else has opened and nobody has looked at here. `holders` tells by id who has taken over what was handed
    over.
    """

    due: tuple[CorrectionCall, ...] = ()
    begun: tuple[BegunCorrection, ...] = ()
    others: tuple[CorrectionCall, ...] = ()
    ended: tuple[CorrectionCall, ...] = ()
    fresh: frozenset[str] = frozenset()
    holders: Mapping[str, str] = field(default_factory=dict)
