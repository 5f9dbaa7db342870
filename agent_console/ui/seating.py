"""Who sits at this workstation: builds the page of whoever signs in, and takes it away when they go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_console.domain.desk import Desk
from agent_console.domain.staff import Act, Person, may
from agent_console.resources import resources_folder
from agent_console.ui.notices import Tone

if TYPE_CHECKING:
    from agent_console.ui.call.call_desk import CallDesk
    from agent_console.ui.phrases.phrase_desk import PhraseDesk
    from agent_console.ui.review.review_page import ReviewPage
    from agent_console.ui.workplace import Workplace


class Seating(QObject):
    """Signals: `seated(CallDesk)` when somebody sits down at the calls, `left()` after signing out; the page goes
    behind it.
    """

    seated = Signal(object)
    left = Signal()

    def __init__(self, place: "Workplace", parent: QObject | None = None, *, reviews: bool = False) -> None:
        """`reviews` is for a window that is there for nothing else."""
        super().__init__(parent)
        self._place = place
        self._reviews = reviews
        self._review: ReviewPage | None = None
        self._calls: CallDesk | None = None
        self._page: QWidget | None = None
        self._phrases: PhraseDesk | None = None

    def sit_down(self, desk: Desk) -> None:
        """Show the page of this person's role."""
        answers, reads = (may(desk.person.role, act) for act in (Act.ANSWER_CALLS, Act.SEE_ALL_CALLS))
        if self._reviews and not reads:
            self.left.emit()
            self._place.window.notice.say(self.tr("Only those who may see all calls can review them."), Tone.WARNING)
            return
        if self._reviews:
            self._place.window.entitle(self.tr("Review"))
        self._page = self._call_page(desk) if answers and not self._reviews else self._review_page(desk)
        self._place.window.show_page(self._page)
        if self._review is not None:
            self._review.start()
        if self._calls is not None:
            self._calls.start()
            self.seated.emit(self._calls)

    def leave(self) -> None:
        """The window closes: nothing is asked and nothing is lost."""
        self._leave_review()
        if self._phrases is not None:
            self._phrases.leave()
        if self._calls is not None:
            self._place.keep_composing()
            self._calls.close()
            self._calls = None

    def stop(self) -> None:
        """The application ends: nothing is looked for any more."""
        if self._phrases is not None:
            self._phrases.stop()

    def _call_page(self, desk: Desk) -> QWidget:
        from agent_console.ui.call_page import call_page

        seat = call_page(self._place, desk, self._phrase_desk().keeper)
        self._calls = seat.calls
        seat.calls.left.connect(self._signed_out)
        seat.screen.header.sign_out.clicked.connect(self._sign_out)
        seat.screen.header.phrases.clicked.connect(lambda: self._edit_phrases(desk.person))
        return seat.screen

    def _review_page(self, desk: Desk) -> QWidget:
        from agent_console.ui.review_rooms import review_in

        self._review = page = review_in(self._place.window, self._place, desk, beside=False)
        page.sign_out_wanted.connect(self._sign_out)
        return page

    def _leave_review(self) -> None:
        if self._review is not None:
            self._review.stop()
            self._review = None

    def _phrase_desk(self) -> "PhraseDesk":
        """It looks for a newly published list every few seconds, as soon as somebody sits down who needs it."""
        if self._phrases is None:
            from agent_console.ui.phrases.phrase_desk import PhraseDesk

            place = self._place
            folders = resources_folder(), place.data_dir
            self._phrases = PhraseDesk(place.store, *folders, place.jobs, place.window, place.wording, self)
            self._phrases.help_wanted.connect(lambda actions: place.help("phrases", actions))
        return self._phrases

    def _edit_phrases(self, person: Person) -> None:
        if self._page is not None:
            self._phrase_desk().edit(person, self._place.language, self._page)

    def _sign_out(self) -> None:
        if self._place.window.may_go(self._go):
            self._go()

    def _go(self) -> None:
        if self._calls is None:
            self._signed_out()
        else:
            self._calls.leave()

    def _signed_out(self) -> None:
        self._calls = None
        self._leave_review()
        if self._phrases is not None:
            self._phrases.leave()
        self._place.window.notice.dismiss()
        self.left.emit()
        if self._page is not None:
            self._place.window.drop_page(self._page)
            self._page = None
