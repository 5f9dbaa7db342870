"""What has come to wait for a shift lead is told in the banner, quietly and once, until it holds no longer."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from agent_console.ui.floor.concerns import Concern, ConcernKind
from agent_console.ui.floor.floor_watch import FloorWatch
from agent_console.ui.floor.record import FloorRecord, record_of_concern
from agent_console.ui.floor.words import FloorWords
from agent_console.ui.notices import Notice, Tone
from agent_console.ui.preferences import Preferences

SUBJECT = "the floor"
"""What the banner is told that its message is about."""

TOLD_ALONE = frozenset({ConcernKind.INCIDENT, ConcernKind.ESCALATION, ConcernKind.PAUSE, ConcernKind.HANDOVER})
"""Whole numbers that were seen are told of elsewhere, at every window."""

TOLD_BESIDE = frozenset({ConcernKind.PAUSE})
"""The call screen of the same person tells of the others itself."""


class FloorAlerts(QObject):
    """Tells of these `kinds`, as far as they are over a limit; `open_record` is the way to the first of them."""

    def __init__(
        self,
        watch: FloorWatch,
        words: FloorWords,
        notice: Notice,
        kinds: frozenset[ConcernKind],
        open_record: Callable[[FloorRecord], object],
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._words = words
        self._notice = notice
        self._kinds = kinds
        self._open_record = open_record
        self._preferences = preferences
        self._told: dict[str, Concern] = {}
        self._shown: tuple[str, ...] = ()
        watch.found.connect(self._look)

    def _look(self) -> None:
        late = {one.key: one for one in self._watch.concerns if one.late and one.kind in self._kinds}
        fresh = tuple(key for key, one in late.items() if key not in self._told or self._told[key].since != one.since)
        still = tuple(key for key in self._shown if key in late and key not in fresh)
        before, self._told = self._shown, late
        unread = self._notice.holds(SUBJECT)
        self._shown = (*fresh, *still) if unread else fresh or still
        if fresh:
            self._say()
            if self._preferences.alarm:
                QApplication.beep()
        elif unread and self._shown != before:
            self._say()

    def _say(self) -> None:
        """With the way to the first of them; taken back when none holds any more."""
        rows = [self._told[key] for key in self._shown]
        if not rows:
            self._notice.withdraw(SUBJECT)
            return
        first = rows[0]
        what = f"{self._words.concern_kind(first)}: {self._words.concern(first)}"
        if len(rows) > 1:
            what = self.tr("%n matter(s) wait for you on the floor; first {what}", "", len(rows)).format(what=what)
        go = (self.tr("Go there"), lambda: self._open_record(record_of_concern(first)))
        self._notice.say(what, Tone.WARNING, action=go, key=SUBJECT)
