"""What may be read of a call without a reason: no number that somebody wrote into its texts, each as long as it was."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from agent_console.domain.call import Call
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.correction import Correction, FieldChange
from agent_console.domain.correction_call import CorrectionCall
from agent_console.domain.escalation_list import Thread
from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.domain.review import Nomination, ReviewMark

Hide = Callable[[str], str]

_WRITTEN = frozenset({"note", "caller_name"})
"""The fields of a correction whose values are people's words; the caller's number is masked on its own."""


def hiding(call: Call) -> Hide:
    """Hides numbers in what belongs to this call, its own in any spelling."""
    return partial(_hide, (call.caller, *(value for _, value in call.values)))


def hidden_call(call: Call, hide: Hide) -> Call:
    values = tuple((name, hide(value)) for name, value in call.values)
    return replace(call, caller_name=hide(call.caller_name), note=hide(call.note), values=values)


def hidden_check(checked: CheckedNote | None, hide: Hide) -> CheckedNote | None:
    """The hits stay where they are."""
    if checked is None:
        return None
    hits = tuple(replace(hit, text=hide(hit.text), override=hide(hit.override)) for hit in checked.hits)
    return replace(checked, hits=hits)


def hidden_correction(correction: Correction, hide: Hide) -> Correction:
    changes = tuple(_change(one, hide) for one in correction.changes)
    return replace(correction, reason=hide(correction.reason), changes=changes)


def hidden_correction_call(owed: CorrectionCall, hide: Hide) -> CorrectionCall:
    return replace(
        owed,
        caller_name=hide(owed.caller_name),
        reason=hide(owed.reason),
        right_answer=hide(owed.right_answer),
        told=hide(owed.told),
    )


def hidden_thread(thread: Thread, hide: Hide) -> Thread:
    escalation = thread.escalation
    form = replace(
        escalation.form,
        caller_name=hide(escalation.form.caller_name),
        problem=hide(escalation.form.problem),
        tried=hide(escalation.form.tried),
        similar_reason=hide(escalation.form.similar_reason),
    )
    return replace(
        thread,
        escalation=replace(escalation, form=form, answer=hide(escalation.answer)),
        steps=tuple(replace(step, text=hide(step.text)) for step in thread.steps),
    )


def hidden_mark(mark: ReviewMark, hide: Hide) -> ReviewMark:
    return replace(mark, comment=hide(mark.comment), dispute=hide(mark.dispute), settlement=hide(mark.settlement))


def hidden_nomination(nomination: Nomination | None, hide: Hide) -> Nomination | None:
    return None if nomination is None else replace(nomination, reason=hide(nomination.reason))


def _change(change: FieldChange, hide: Hide) -> FieldChange:
    return replace(change, old=hide(change.old), new=hide(change.new)) if change.field in _WRITTEN else change


def _hide(own: tuple[str, ...], text: str) -> str:
    return hide_numbers(text, *own)
