"""The greeting card: the first words of a call, and the tick that they were said."""

from collections.abc import Iterable
from datetime import time

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_console.domain.announcement import GreetingCard
from agent_console.ui.call.pace_marker import PaceMarker
from agent_console.ui.call.script_passage import Passage
from agent_console.ui.widgets.choice import Choice, Option

_NO_BREAK = "\u00a0"
_BESIDE_THE_BOX = 26  # pixels to the words of a check box
_BETWEEN_GROUPS = "   "


class GreetingView(QFrame):
    """Signals `said(bool)` when the tick was set or taken back by a person, `announcement_chosen(id)`."""

    said = Signal(object)
    announcement_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._seconds = 0.0
        self._said_at: time | None = None
        self._marked = False
        self._hint = Passage(self, bold=True)
        self._hint.setObjectName("greetingHint")
        self._choice_label = QLabel(self)
        self._choice = Choice(parent=self)
        self._choice.setObjectName("announcementChoice")
        self._choice_label.setBuddy(self._choice)
        self._greeting = Passage(self, scale=1.5, bold=True)
        self._greeting.setObjectName("greetingText")
        self._announcement = Passage(self, scale=1.15)
        self._announcement.setObjectName("announcementText")
        self._job_number = Passage(self, scale=2.3, bold=True)
        self._job_number.setObjectName("jobNumberGroups")
        self._reading = Passage(self, quiet=True)
        self._reading.setObjectName("jobNumberReading")
        self._said = QCheckBox(self)
        self._said.setObjectName("greetingSaid")
        self._length = Passage(self, scale=0.9, quiet=True)
        self._length.setObjectName("greetingSeconds")
        self._marker = PaceMarker(parent=self)

        self._lay_out()
        self._said.clicked.connect(self._tell_said)
        self._choice.chosen.connect(self.announcement_chosen)
        self._put_words()
        self.show_idle("")

    def show_announcements(self, names: Iterable[tuple[str, str]]) -> None:
        """Offer these spoken languages, as (id, name)."""
        self._choice.show_options(Option(announcement, name) for announcement, name in names)

    def show_announcement(self, announcement: str) -> None:
        """The spoken language of the call, or the one the next call begins in."""
        self._choice.show_value(announcement)

    def show_card(self, card: GreetingCard, seconds: float) -> None:
        """A call is there: what is said first, and how long that takes at the agent's pace."""
        self._hint.hide()
        self._said.setEnabled(True)
        self._show_words(card, seconds)
        self._run_marker()

    def show_idle(self, text: str, card: GreetingCard | None = None, seconds: float = 0.0) -> None:
        """No call is there: what to do, and quietly what will be said then."""
        self._hint.show_text(text)
        self._hint.setVisible(bool(text))
        self._said.setEnabled(False)
        self._show_words(card or GreetingCard("", "", (), ""), seconds)
        self.show_said(None)
        self._marker.stop()

    def show_said(self, at_local: time | None) -> None:
        """When greeting and job number were said, by the clock of this desk; None when they were not."""
        self._said_at = at_local
        self._said.setChecked(at_local is not None)
        self._put_said()
        self._put_manner()
        if at_local is not None:
            self._marker.stop()

    def show_marker(self, on: bool) -> None:
        """Whether the pace marker moves; it is off until then."""
        self._marked = on
        self._run_marker()

    def _show_words(self, card: GreetingCard, seconds: float) -> None:
        self._seconds = seconds
        self._greeting.show_text(card.greeting)
        self._announcement.show_text(card.announcement)
        self._job_number.show_text(_BETWEEN_GROUPS.join(_NO_BREAK.join(group) for group in card.job_number_groups))
        self._reading.show_text(card.reading)
        self._put_said()
        self._put_manner()

    def _run_marker(self) -> None:
        if self._marked and self._said.isEnabled() and self._said_at is None:
            self._marker.start(self._seconds)
        else:
            self._marker.stop()

    def _put_manner(self) -> None:
        """Loud is what has to be said now."""
        now = self._said.isEnabled() and self._said_at is None
        for words in (self._greeting, self._announcement, self._job_number):
            words.show_manner(quiet=not now)

    def _put_said(self) -> None:
        self._said.setText(self._said_text(self._said_at))
        self._length.show_text(self.tr("{seconds} s").format(seconds=round(self._seconds)) if self._seconds else "")

    def _said_text(self, at: time | None) -> str:
        return self.tr("Sa&id") if at is None else self.tr("Sa&id {time}").format(time=f"{at:%H:%M:%S}")

    def _keep_room(self) -> None:
        """The tick must not move when the time appears beside it."""
        self._said.setText(self._said_text(time()))
        self._said.setMinimumWidth(self._said.sizeHint().width())
        self._put_said()

    def _put_words(self) -> None:
        self._choice_label.setText(self.tr("Spoken &language"))
        self._choice.setAccessibleName(self.tr("Spoken language"))
        self._said.setToolTip(self.tr("Greeting and job number were said (Space)"))
        self._keep_room()

    def _tell_said(self, checked: bool) -> None:
        self.said.emit(checked)

    def _lay_out(self) -> None:
        language = QHBoxLayout()
        language.addWidget(self._choice_label)
        language.addWidget(self._choice, 1)
        number = QVBoxLayout()
        number.setSpacing(0)
        number.addWidget(self._job_number)
        number.addWidget(self._reading)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._said)
        length = QHBoxLayout()
        length.addSpacing(_BESIDE_THE_BOX)
        length.addWidget(self._length)
        said.addLayout(length)
        foot = QHBoxLayout()
        foot.addLayout(number, 1)
        foot.addLayout(said)
        foot.setAlignment(said, Qt.AlignmentFlag.AlignBottom)
        card = QVBoxLayout(self)
        card.setContentsMargins(10, 8, 10, 4)
        card.addLayout(language)
        card.addWidget(self._hint)
        card.addWidget(self._greeting)
        card.addWidget(self._announcement)
        card.addLayout(foot)
        card.addWidget(self._marker)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._put_words()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_room()
