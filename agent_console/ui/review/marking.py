"""A reviewer says what a call was like: one key a verdict, the words in its place, kept until they are given."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal

from agent_console.domain.call import CallState
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.review import MarkState, Nomination, ReviewMark, Verdict
from agent_console.exchange.answers import Answers
from agent_console.ui.asking import Asking, Then
from agent_console.ui.mark_questions import MARK, NOMINATE, SETTLE, WITHDRAW, MarkQuestions
from agent_console.ui.review.actions import KEYS
from agent_console.ui.review.call_story import CallStory
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.mark_strip import MarkStrip
from agent_console.ui.widgets.comment_bar import Comment

BEGUN = "begun-marks"
"""The folder of comments, answers and reasons that are being written."""


class Marking(QObject):
    """Signals: `told(str)` what was done, `asking()` before something is asked, `sure(Question, then)` what is asked
    beside the call and without words, `left()` when the bar went with the focus in it, `changed()` when the call reads
    differently, `trouble(ConsoleError)`.
    """

    told = Signal(str)
    asking = Signal()
    sure = Signal(object, object)
    left = Signal()
    changed = Signal()
    trouble = Signal(object)

    def __init__(self, strip: MarkStrip, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strip = strip
        self._ground = ground
        self._questions = MarkQuestions(ground.zone, self)
        self._words = self._questions.words
        self._story: CallStory | None = None
        self._wanted: Callable[[], None] | None = None
        self._about = ""
        self._busy = False
        kept = Answers(ground.data_dir / BEGUN, ground.person.job_number)
        self._asking = Asking(strip.bar, ground.jobs, kept, self)
        self._asking.left.connect(self.left)
        self._asking.left.connect(self._tell_begun)
        self._asking.trouble.connect(self.trouble)
        self._asking.begun.came.connect(self._tell_begun)
        strip.bar.refused.connect(self.trouble)
        self._at_work = False
        strip.installEventFilter(self)

    def start(self) -> None:
        self._at_work = True
        self._asking.start()

    def stop(self) -> None:
        self._at_work = False
        self._asking.stop()

    def show(self, story: CallStory | None) -> None:
        """Another call, or the same one as it reads now; None while it is on its way. What is written stays with its
        own call.
        """
        before, self._story = self._story, story
        if before is not None and (story is None or story.call.id != before.call.id):
            self.close()
        if story is not None:
            self._strip.show_story(story, self._why_not(story))
        self._tell_begun()
        wanted, self._wanted = self._wanted, None
        if story is not None and wanted is not None:
            wanted()

    def give(self) -> None:
        """As the button in the bar does."""
        self._asking.confirm()

    def close(self) -> bool:
        """Put the question away, with its words kept; False when none was open."""
        if not self._asking.open:
            return False
        self._asking.close()
        self._tell_begun()
        return True

    def mark(self, verdict: Verdict) -> None:
        """Ask for the comment; another verdict in the middle of it keeps the words."""
        story = self._story
        if story is None:
            self._wanted = partial(self.mark, verdict)  # the hand is quicker than the worker
            return
        if self._own(story):
            self.trouble.emit(ConsoleError(Problem.OWN_CALL))
            return
        if story.call.state is CallState.ON_CALL:
            self.told.emit(self._why_not(story))
            return
        call, person, reviews = story.call, self._ground.person, self._ground.store.reviews
        before = [one for one in story.marks if one.by == person.job_number and one.counts]
        mark_id = self._ground.clock.new_id()  # given twice it is one
        told = self.tr("{number}: {verdict}. {who} is told at once; {key} takes it back.").format(
            number=call.number,
            verdict=self._words.verdict(verdict),
            who=self._words.who(call.job_number, call.agent),
            key=KEYS["withdraw"],
        )

        def give(_: str, words: str) -> None:
            self._do(lambda: reviews.mark(mark_id, call.id, person, verdict, words), told)

        self._ask(MARK, call.id, self._questions.mark(call, verdict, before[-1] if before else None), give)

    def nominate(self) -> None:
        """Ask why the call belongs in the sample; a nominated one is left to chance again, at once where the nomination
        is one's own.
        """
        story = self._story
        if story is None:
            self._wanted = self.nominate
            return
        call, person, reviews = story.call, self._ground.person, self._ground.store.reviews
        if story.nomination is not None:
            words = self.tr("{number} is left to chance again; {key} nominates it.")
            gone = words.format(number=call.number, key=KEYS["nominate"])

            def take_back() -> None:
                self._do(lambda: reviews.take_back(call.id, person), gone)

            if story.nomination.by == person.job_number:
                take_back()
            else:
                self.sure.emit(self._questions.take_back(story.nomination), take_back)
            return
        told = self.tr("{number} is nominated: every sample of its time holds it.").format(number=call.number)

        def give(_: str, words: str) -> None:
            self._do(lambda: reviews.nominate(call.id, person, words), told)

        self._ask(NOMINATE, call.id, self._questions.nominate(call.number), give)

    def settle(self) -> None:
        """Answer the oldest dispute about this call."""
        marks = () if self._story is None else self._story.marks
        mark = next((one for one in marks if one.state is MarkState.DISPUTED), None)
        if mark is None:
            self.told.emit(self.tr("Nothing about this call waits for an answer."))
            return
        person, reviews = self._ground.person, self._ground.store.reviews
        told = self.tr("The dispute about {number} has its answer.").format(number=mark.call_number)

        def give(chosen: str, words: str) -> None:
            self._do(lambda: reviews.settle(mark.id, person, Verdict(chosen), words), told)

        self._ask(SETTLE, mark.id, self._questions.settle(mark), give)

    def withdraw(self) -> None:
        """Take a mark back: that which is chosen where several stand, one's own and the newest offered first."""
        story = self._story
        standing = [] if story is None else [one for one in story.marks if one.counts]
        if story is None or not standing:
            self.told.emit(self.tr("No mark stands on this call."))
            return
        person, reviews = self._ground.person, self._ground.store.reviews
        standing.sort(key=lambda one: (one.by != person.job_number, -one.at.timestamp()))
        told = self.tr("The mark is taken back; it stays to be read and counts no longer.")

        def give(chosen: str, words: str) -> None:
            self._do(lambda: reviews.withdraw(chosen or standing[0].id, person, words), told)

        self._ask(WITHDRAW, story.call.id, self._questions.withdraw(standing), give)

    def _why_not(self, story: CallStory) -> str:
        """What keeps this person from marking the call, "" for nothing."""
        if self._own(story):
            return self.tr("This is your own call: somebody else marks it.")
        if story.call.state is CallState.ON_CALL:
            return self.tr("Somebody is on the line. The call can be marked when it has ended.")
        return ""

    def _own(self, story: CallStory) -> bool:
        return story.call.agent_id == self._ground.person.id

    def _ask(self, verb: str, about: str, question: Comment, then: Then) -> None:
        self.asking.emit()
        self._about = f"{verb}.{about}"
        self._asking.ask(verb, about, question, then)
        self._strip.show_asked("approve" if verb == MARK else verb)
        self._strip.show_begun("")

    def _do(self, work: Callable[[], ReviewMark | Nomination], told: str) -> None:
        """One step at a time: a key pressed twice does it once."""
        if self._busy:
            return
        self._busy = True
        about = self._about if self._asking.open else ""

        def done(_: object) -> None:
            self._busy = False
            if self._asking.open and self._about == about:
                self._asking.done()
            else:
                self._asking.begun.forget(about)  # another call was chosen meanwhile
            self.told.emit(told)
            self.changed.emit()

        def failed(error: Exception) -> None:
            self._busy = False
            self.trouble.emit(error)

        self._ground.jobs.run(work, done, failed, owner=self)

    def _tell_begun(self) -> None:
        """What was begun about this call stands there while nothing is asked."""
        story = self._story
        if not self._asking.open:
            self._strip.show_asked("")
        if story is None or self._asking.open:
            self._strip.show_begun("")
            return
        abouts = [f"{verb}.{story.call.id}" for verb in (MARK, NOMINATE, WITHDRAW)]
        abouts += [f"{SETTLE}.{mark.id}" for mark in story.marks if mark.state is MarkState.DISPUTED]
        self._strip.show_begun(next((words for about in abouts if (words := self._asking.begun.begun(about))), ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One comes back to the call: an answer may have been begun among the marks meanwhile."""
        if event.type() == QEvent.Type.Show and self._at_work:
            self._asking.start()
        return super().eventFilter(watched, event)
