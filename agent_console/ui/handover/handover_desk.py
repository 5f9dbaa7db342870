"""The handovers of one person: watched from sign-in to sign-out, told in the banner, the page when it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from agent_console.domain.handover import HandoverState, HandoverSummary
from agent_console.domain.handover_items import HandoverItem, Point
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.watch import HandoverWatch
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.waits import Waits

if TYPE_CHECKING:
    from agent_console.ui.handover.controller import HandoverController
    from agent_console.ui.handover.view import HandoverView

SPLITTER = "handover-splitter"


class HandoverDesk(QObject):
    """Signals: `help_wanted(list)` with the actions of the page, `counted(int, int)` how many wait to be accepted and
    how many have lacked a signature for too long, `link_wanted(HandoverItem)` behind the page that is left.
    """

    help_wanted = Signal(object)
    counted = Signal(int, int)
    link_wanted = Signal(object)

    def __init__(self, ground: Ground, window: MainWindow, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._window = window
        self._preferences = preferences
        self._waits = Waits(ground.clock.steady)
        self._page: HandoverController | None = None
        self._told_late: dict[str, set[str]] = {}
        self.watch = HandoverWatch(ground, self)
        self.watch.changed.connect(self._count)
        self.watch.came.connect(self._tell_came)
        self.watch.ended.connect(self._tell_ended)
        self.watch.alarmed.connect(self._tell_late)
        self.watch.damaged.connect(self._tell_damaged)

    def start(self) -> None:
        self.watch.start()

    def open(self, handover_id: str = "") -> None:
        """Show the page over what is shown now, which comes back when it is left."""
        if self._page is not None:
            if handover_id:
                self._page.go_to(handover_id)
            return
        from agent_console.ui.handover.controller import HandoverController  # nobody waits for it at sign-in
        from agent_console.ui.handover.view import HandoverView

        back = self._window.page
        focus: QWidget | None = None if back is None else back.focusWidget()
        view = HandoverView(self._ground, self._waits)
        view.restore_places(self._preferences.bytes(SPLITTER))
        self._page = page = HandoverController(view, self.watch, self._ground)
        page.closed.connect(lambda: self._left(view, back, focus))
        page.trouble.connect(self._window.tell_problem)
        page.discarded.connect(self._offer_back)
        page.link_wanted.connect(self._link)
        page.help_wanted.connect(lambda: self.help_wanted.emit(list(view.keys.all.values())))
        self._window.show_page(view)
        page.open(handover_id)

    def leave(self) -> None:
        """The person goes: the page is closed, what is written stays, nothing is watched any more."""
        self.watch.stop()
        for subject in self._told_late:
            self._window.notice.withdraw(subject)
        if self._page is not None:
            self._page.close()

    def _left(self, view: "HandoverView", back: QWidget | None, focus: QWidget | None) -> None:
        self._page = None
        self._preferences.keep_bytes(SPLITTER, view.places())
        if back is not None and isValid(back):
            self._window.show_page(back)
            if focus is not None and isValid(focus):
                focus.setFocus()
        self._window.drop_page(view)

    def _link(self, item: HandoverItem) -> None:
        """What an item is about stands on another screen."""
        if self._page is not None:
            self._page.close()
        self.link_wanted.emit(item)

    def _count(self) -> None:
        late = {row.id for row in self.watch.late()}
        for subject, rows in self._told_late.items():
            if not rows & late:
                self._window.notice.withdraw(subject)  # all that it told of has been signed
        self.counted.emit(len(self.watch.waiting), len(late))

    def _offer_back(self, text: str, point: Point) -> None:
        page = self._page

        def restore() -> None:
            if page is not None and isValid(page):
                page.restore(point)

        self._window.notice.say(text, Tone.INFO, action=(self.tr("Bring it back"), restore))

    def _tell_came(self, rows: tuple[HandoverSummary, ...]) -> None:
        first = rows[0]
        words = self.tr("{number}: {who} hands over to you.")
        who = f"{first.outgoing} {first.outgoing_name}"
        self._say(words.format(number=first.number, who=who), Tone.INFO, first)

    def _tell_ended(self, rows: tuple[HandoverSummary, ...]) -> None:
        for row in rows:
            if row.state is HandoverState.REFUSED:
                self._say(self.tr("{number} was refused.").format(number=row.number), Tone.WARNING, row)
            else:
                words = self.tr("{number} was accepted by {who}.")
                who = f"{row.incoming} {row.incoming_name}"
                self._say(words.format(number=row.number, who=who), Tone.SUCCESS, row)

    def _tell_late(self, rows: tuple[HandoverSummary, ...]) -> None:
        """Quietly, and once: one banner for all that have come up, with the way to the first."""
        self._count()
        first = rows[0]
        if len(rows) > 1:
            words = self.tr("%n handover(s) lack a signature; the first is {number} of {who}.", "", len(rows))
        elif first.missing:
            words = self.tr("{number} of {who} is over since {time} and nobody has signed for it.")
        else:
            words = self.tr("{number} of {who} lacks a signature since {time}.")
        who = f"{first.outgoing} {first.outgoing_name}"
        time = f"{first.signed_at.astimezone(self._ground.zone):%H:%M}"
        subject = f"handover {first.id} late"
        self._told_late[subject] = {row.id for row in rows}
        self._say(words.format(number=first.number, who=who, time=time), Tone.WARNING, first, subject)

    def _tell_damaged(self, numbers: str) -> None:
        words = self.tr("{numbers}: damaged, and left out of the lists. A shift lead can have the data checked.")
        self._window.notice.say(words.format(numbers=numbers), Tone.WARNING)

    def _say(self, text: str, tone: Tone, row: HandoverSummary, key: str = "") -> None:
        self._window.notice.say(text, tone, action=(self.tr("Go there"), lambda: self.open(row.id)), key=key)
