"""A call and a correction call in one line each; the caller's number stays masked."""

from PySide6.QtCore import QCoreApplication

from agent_console.domain.call import Call
from agent_console.domain.correction_call import CorrectionCase, CorrectionState
from agent_console.ui.correction_call.ground import Ground
from agent_console.ui.times import at_in_words


def call_in_words(call: Call, ground: Ground) -> str:
    """Who rang, about what, when and whose call it is."""
    now, zone = ground.clock.now(), ground.clock.zone
    path = ground.catalogue.path_in(call.subject, ground.language) if call.subject else ""
    who = f"{call.job_number} {call.agent}".strip()
    words = (call.caller, call.caller_name, path, at_in_words(call.answered_at, now, zone), who)
    return " · ".join(word for word in words if word)


def state_in_words(state: CorrectionState | None) -> str:
    """A shape and a word: what was decided about a call, None while nobody has."""
    return {
        None: QCoreApplication.translate("CorrectionCall", "? to look at"),
        CorrectionState.DUE: QCoreApplication.translate("CorrectionCall", "⚑ owed"),
        CorrectionState.DONE: QCoreApplication.translate("CorrectionCall", "✓ told"),
        CorrectionState.LEFT: QCoreApplication.translate("CorrectionCall", "– left out"),
    }[state]


def mark_in_words(add: bool) -> str:
    """What will be decided about a call."""
    return (
        QCoreApplication.translate("CorrectionCall", "+ owe it")
        if add
        else QCoreApplication.translate("CorrectionCall", "− leave out")
    )


def standing_in_words(case: CorrectionCase, ground: Ground) -> str:
    """Who found it when, who owes it, and who has taken it over from them."""
    now, zone, correction = ground.clock.now(), ground.clock.zone, case.correction
    words = QCoreApplication.translate("CorrectionCall", "found by {who}, {time}; owed by {owner}")
    told = words.format(
        who=correction.found_by, time=at_in_words(correction.opened_at, now, zone), owner=correction.owner
    )
    if case.holder in ("", correction.owner):
        return told
    taken = QCoreApplication.translate("CorrectionCall", "taken over by {holder}")
    return f"{told}; {taken.format(holder=case.holder)}"
