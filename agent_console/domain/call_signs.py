"""What reviewers have done about a call, as a list shows it by a few signs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from agent_console.domain.review import Verdict

_VERDICTS: Mapping[object, Verdict] = {verdict.value: verdict for verdict in Verdict}


@dataclass(frozen=True, slots=True)
class CallSigns:
    """The verdicts that stand, each once, and whether somebody wants the call in the sample."""

    verdicts: frozenset[Verdict] = frozenset()
    nominated: bool = False


def signs_of(found: Iterable[tuple[str, str]]) -> Mapping[str, CallSigns]:
    """By the id of the call, from pairs of such an id and a verdict, "" for a nomination. What is no verdict is
    damaged, which is told where the call is looked at.
    """
    gathered: dict[str, set[str]] = {}
    for call_id, verdict in found:
        gathered.setdefault(call_id, set()).add(verdict)
    return {
        call_id: CallSigns(frozenset(_VERDICTS[one] for one in told if one in _VERDICTS), "" in told)
        for call_id, told in gathered.items()
    }
