"""Review marks in words, the same for those who give them and those who get them: a shape first, then the word."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from enum import StrEnum

from PySide6.QtCore import QObject

from agent_console.domain.review import MarkState, ReviewMark, Verdict

SHAPES = {Verdict.EXCELLENT: "★", Verdict.APPROVED: "✓", Verdict.TO_IMPROVE: "△"}
IN_ORDER = tuple(SHAPES)
"""Praise first."""


class Tone(StrEnum):
    """How a paragraph looks; nothing hangs on it."""

    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    WAITS = "waits"


class MarkWords(QObject):
    def __init__(self, zone: tzinfo | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone

    def verdict(self, verdict: Verdict) -> str:
        words = {
            Verdict.EXCELLENT: self.tr("Excellent"),
            Verdict.APPROVED: self.tr("Approved"),
            Verdict.TO_IMPROVE: self.tr("To improve"),
        }
        return f"{SHAPES[verdict]} {words[verdict]}"

    def state(self, state: MarkState) -> str:
        words = {
            MarkState.GIVEN: self.tr("not read yet"),
            MarkState.ACKNOWLEDGED: self.tr("read"),
            MarkState.DISPUTED: self.tr("▲ waits for an answer"),
            MarkState.SETTLED: self.tr("answered, not read yet"),
            MarkState.CLOSED: self.tr("answered and read"),
            MarkState.WITHDRAWN: self.tr("taken back"),
        }
        return words[state]

    def who(self, job_number: str, name: str) -> str:
        return f"{job_number} {name}".strip()

    def by(self, mark: ReviewMark) -> str:
        return self.who(mark.by, mark.by_name)

    def at(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"

    def paragraphs(self, mark: ReviewMark) -> Iterator[tuple[str, Tone]]:
        """All that was said about a mark, in the order in which it was said, without the numbers of callers."""
        taken_back = mark.state is MarkState.WITHDRAWN
        head = (self.verdict(mark.verdict), self.by(mark), self.at(mark.at), self._seen(mark))
        praise = mark.verdict is not Verdict.TO_IMPROVE and not taken_back
        yield " · ".join(part for part in head if part), _tone(Tone.GOOD if praise else Tone.PLAIN, taken_back)
        if mark.comment:
            yield _indented(mark.comment), _tone(Tone.PLAIN, taken_back)
        if mark.first_verdict is not mark.verdict:
            yield _indented(self.tr("at first: {verdict}").format(verdict=self.verdict(mark.first_verdict))), Tone.MUTED
        if mark.disputed_at is not None:
            said = self.tr("{time}  {who} sees it otherwise: {reason}").format(
                time=self.at(mark.disputed_at), who=self.who(mark.job_number, mark.agent), reason=mark.dispute
            )
            waits = mark.state is MarkState.DISPUTED
            yield _indented(said), _tone(Tone.WAITS if waits else Tone.PLAIN, taken_back)
        if mark.settled_at is not None:
            words = (
                self.tr("{time}  {who} took it back: {reason}") if taken_back else self.tr("{time}  {who}: {reason}")
            )
            said = words.format(
                time=self.at(mark.settled_at),
                who=self.who(mark.settled_by, mark.settled_by_name),
                reason=mark.settlement,
            )
            yield _indented(said), _tone(Tone.PLAIN, taken_back)

    def _seen(self, mark: ReviewMark) -> str:
        """The state, with the instant where it was read; with its day where that is another one."""
        words = self.state(mark.state)
        if mark.seen_at is None or mark.state not in (MarkState.ACKNOWLEDGED, MarkState.CLOSED):
            return words
        seen, given = mark.seen_at.astimezone(self._zone), mark.at.astimezone(self._zone)
        return f"{words} {seen:%H:%M:%S}" if seen.date() == given.date() else f"{words} {self.at(seen)}"


def _tone(tone: Tone, taken_back: bool) -> Tone:
    return Tone.MUTED if taken_back else tone


def _indented(text: str) -> str:
    from agent_console.domain.hidden_numbers import hide_numbers  # a console starts sooner without

    return "\n".join(f"    {line}" for line in hide_numbers(text).splitlines())
