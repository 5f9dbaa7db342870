"""What is asked before something is said with a review mark: the same questions wherever it is said."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QObject

from agent_console.domain.call import Call
from agent_console.domain.review import COMMENT_LIMIT, Nomination, ReviewMark, Verdict
from agent_console.ui.mark_words import MarkWords
from agent_console.ui.widgets.comment_bar import Comment
from agent_console.ui.widgets.step_bar import Offer, Question

MARK, NOMINATE, SETTLE, WITHDRAW, DISPUTE = "mark", "nominate", "settle", "withdraw", "dispute"
"""What the words are kept under until they are given, before the id of what they are about."""

MILDEST_CHANGE = (Verdict.APPROVED, Verdict.EXCELLENT, Verdict.TO_IMPROVE)
"""In which order other verdicts are offered."""


class MarkQuestions(QObject):
    def __init__(self, zone: tzinfo | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = MarkWords(zone, self)

    def mark(self, call: Call, verdict: Verdict, before: ReviewMark | None) -> Comment:
        """`before` is what the same person has said about the call already."""
        about = self.tr("{verdict}: {number}, {who}").format(
            verdict=self.words.verdict(verdict), number=call.number, who=self.words.who(call.job_number, call.agent)
        )
        if before is not None:
            told = self.tr("You have marked this call already: {mark}. This one is added.")
            about += "\n" + told.format(mark=self.in_short(before))
        needed = verdict is Verdict.TO_IMPROVE
        line = self.tr("What can be better, and how") if needed else self.tr("A comment, if you like")
        return Comment(about=about, verb=self.tr("Give"), line=line, needed=needed, limit=COMMENT_LIMIT)

    def nominate(self, number: str) -> Comment:
        about = self.tr("Why does {number} belong in the sample?").format(number=number)
        return Comment(about=about, verb=self.tr("Nominate"), line=self.tr("Reason, if you like"))

    def take_back(self, nomination: Nomination) -> Question:
        """Somebody else has nominated the call, and may have had a reason."""
        if nomination.reason:
            about = self.tr("{who} has nominated {number} for the sample: “{reason}”. Leave it to chance all the same?")
        else:
            about = self.tr("{who} has nominated {number} for the sample. Leave it to chance all the same?")
        who = self.words.who(nomination.by, nomination.by_name)
        return Question(
            about=about.format(who=who, number=nomination.call_number, reason=nomination.reason),
            verb=self.tr("Not in the sample"),
            keep=self.tr("Leave it nominated"),
        )

    def settle(self, mark: ReviewMark) -> Comment:
        """The verdict of the moment is offered first."""
        about = self.tr("{who} sees “{verdict}” otherwise: {reason}\nWhich verdict holds, and what do you answer?")
        verdicts = (mark.verdict, *(one for one in MILDEST_CHANGE if one is not mark.verdict))
        return Comment(
            about=about.format(
                who=self.words.who(mark.job_number, mark.agent),
                verdict=self.words.verdict(mark.verdict),
                reason=mark.dispute,
            ),
            verb=self.tr("Answer"),
            line=self.tr("Answer to the agent"),
            needed=True,
            offers=tuple(Offer(one.value, self.words.verdict(one)) for one in verdicts),
            limit=COMMENT_LIMIT,
        )

    def withdraw(self, standing: Sequence[ReviewMark]) -> Comment:
        """One of them is chosen where there are several."""
        if len(standing) > 1:
            about = self.tr("Which mark is taken back, and why?")
            offers = tuple(Offer(one.id, self.in_short(one)) for one in standing)
        else:
            about = self.tr("Why is this mark taken back? {mark}").format(mark=self.in_short(standing[0]))
            offers = ()
        line = self.tr("Reason; the agent reads it")
        verb = self.tr("Take back")
        return Comment(about=about, verb=verb, line=line, needed=True, offers=offers, limit=COMMENT_LIMIT)

    def dispute(self, mark: ReviewMark) -> Comment:
        about = self.tr("You see “{verdict}” for {number} otherwise: say why. A reviewer answers.")
        return Comment(
            about=about.format(verdict=self.words.verdict(mark.verdict), number=mark.call_number),
            verb=self.tr("Send"),
            line=self.tr("How you see it"),
            needed=True,
        )

    def in_short(self, mark: ReviewMark) -> str:
        return " · ".join((self.words.verdict(mark.verdict), self.words.by(mark), self.words.at(mark.at)))
