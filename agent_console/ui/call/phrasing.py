"""The phrase check of a call screen at work: connects the list of the day, what is typed, the marks and the panel."""

from functools import partial

from PySide6.QtCore import QObject

from agent_console.domain.call_hits import CallHit, Reasons
from agent_console.ui.call.phrase_panel import SUGGESTIONS
from agent_console.ui.call.phrase_watch import PhraseWatch
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.list_keeper import ListKeeper


class Phrasing(QObject):
    """The list comes when it is ready, and anew when another version is published."""

    def __init__(self, screen: CallScreen, keeper: ListKeeper, watch: PhraseWatch) -> None:
        super().__init__(screen)
        self._record = screen.record
        self._watch = watch
        watch.found.connect(self._show_hits)
        self._record.phrases.reason_given.connect(watch.give_reason)
        for place in range(SUGGESTIONS):
            screen.actions_by_verb.on(f"wording-{place + 1}", partial(self._record.phrases.take, place))
        keeper.changed.connect(watch.take)
        if keeper.current is not None:
            watch.take(keeper.current)

    def begin(self, note: str, reasons: Reasons = ()) -> None:
        """Another record stands in the form: its note is checked; of reasons only those kept with it stay."""
        self._record.phrases.begin()
        self._watch.begin(note, reasons)

    def _show_hits(self, hits: tuple[CallHit, ...]) -> None:
        self._record.show_hits(hits, self._watch.explain)
