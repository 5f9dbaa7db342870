"""What reviewers have said about a call, in the lines of the detail pane."""

from collections.abc import Iterator
from datetime import tzinfo

from PySide6.QtCore import QObject

from agent_console.domain.review import MarkState
from agent_console.ui.mark_words import MarkWords, Tone
from agent_console.ui.review.call_story import CallStory
from agent_console.ui.review.story_line import Line, Look

LOOKS = {Tone.PLAIN: Look.PLAIN, Tone.MUTED: Look.MUTED, Tone.GOOD: Look.GOOD, Tone.WAITS: Look.BAD}


class StoryMarks(QObject):
    def __init__(self, zone: tzinfo | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = MarkWords(zone, self)

    def lines(self, story: CallStory) -> Iterator[Line]:
        """Those that stand first, then what was taken back; nothing where nobody has said anything."""
        if story.marks or story.nomination is not None:
            yield Line(self.tr("Review marks"), Look.HEADING)
        for mark in sorted(story.marks, key=lambda one: one.state is MarkState.WITHDRAWN):
            for text, tone in self.words.paragraphs(mark):
                yield Line(text, LOOKS[tone])
        nomination = story.nomination
        if nomination is not None:
            words = self.tr("⚐ Nominated for the sample · {who} · {time}").format(
                who=self.words.who(nomination.by, nomination.by_name), time=self.words.at(nomination.at)
            )
            yield Line(words)
            if nomination.reason:
                yield Line(f"    {nomination.reason}")
