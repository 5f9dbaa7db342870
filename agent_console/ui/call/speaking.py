"""The right pane at work: the greeting card in the caller's language, the script, the pace."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from agent_console.domain.announcement import Announcement, GreetingCard, built_in_values, greeting_card
from agent_console.domain.call import Call
from agent_console.domain.desk import Desk
from agent_console.domain.pace import seconds
from agent_console.domain.phone import mask_typed
from agent_console.domain.script import CALLER_VARIABLES
from agent_console.exchange.library import Library
from agent_console.store.clock import Clock
from agent_console.ui.call.call_controller import CallController
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.call.script_controller import ScriptController
from agent_console.ui.preferences import Preferences

FIRST_SCRIPT = "opening"
GREETING_STEP = "greeting"
RECORD_FIELDS = {"caller_name": "caller_name", "caller_number": "caller"}


class Speaking(QObject):
    """What is said belongs to the call: ticks and values go to its controller and come back as marks."""

    def __init__(
        self,
        screen: CallScreen,
        desk: Desk,
        library: Library,
        call: CallController,
        clock: Clock,
        preferences: Preferences,
    ) -> None:
        super().__init__(screen)
        self._greeting = screen.greeting
        self._pane = screen.script
        self._record = screen.record
        self._desk = desk
        self._library = library
        self._call = call
        self._clock = clock
        self._preferences = preferences
        self._usual = self._usual_announcement()
        self._announcement = self._usual
        language = self._announcement.text_language
        self._script = ScriptController(library, self._values, language, preferences.pace, self)
        self._connect(screen)
        self._greeting.show_announcements((one.id, one.name) for one in library.announcements)
        self._pane.show_pace(preferences.pace, preferences.pace_marker)
        self._greeting.show_marker(preferences.pace_marker)

    def first(self) -> tuple[str, str, int]:
        """Announcement, script and version that the next call begins with."""
        self._announcement = self._usual
        script = self._library.script(FIRST_SCRIPT, self._announcement.text_language)
        return self._announcement.id, script.id if script else "", script.version if script else 0

    def show_call(self, call: Call) -> None:
        """A call stands in the form: its card, and the script where it was left or at the beginning."""
        self._announcement = self._library.announcement(call.announcement)
        self._show_card()
        self._show_said(call)
        self._script.set_language(self._announcement.text_language)
        if call.version or call.marks:
            self._script.restore(call)
        else:
            self._script.begin(FIRST_SCRIPT, self._announcement.text_language)

    def show_idle(self) -> None:
        """Nobody is on the line: what will be said next, quietly."""
        self._announcement = self._usual
        self._greeting.show_idle(self.tr("Press F2 when the phone rings, then say:"), *self._card())
        self._greeting.show_announcement(self._announcement.id)
        self._script.clear()

    def prepare(self) -> Iterator[None]:
        """Be ready, in slices, for the script that a call begins with."""
        position = self._script.first_position(FIRST_SCRIPT)
        if position is not None:
            yield from self._pane.prepare(position)

    def refresh(self) -> None:
        """Something that passages speak of has changed."""
        self._script.refresh()

    def toggle_greeting(self) -> None:
        if self._call.call is not None:
            self._say(self._call.call.greeting_said_at is None)

    def _connect(self, screen: CallScreen) -> None:
        screen.actions_by_verb.on("greeting", self.toggle_greeting)
        self._greeting.said.connect(self._say)
        self._greeting.announcement_chosen.connect(self._choose)
        self._pane.follow(self._script)
        self._pane.pace_chosen.connect(self._take_pace)
        self._pane.marker_chosen.connect(self._take_marker)
        self._script.entered.connect(self._call.enter_script)
        self._script.mark_wanted.connect(self._mark)
        self._script.unmark_wanted.connect(self._unmark)
        self._script.value_given.connect(self._take_value)

    def _say(self, said: bool) -> None:
        self._call.say_greeting(said)
        if self._call.call is None:
            return
        self._show_said(self._call.call)
        position = self._script.position
        if position is not None and any(row.step == GREETING_STEP for row in position.rows):
            self._script.tick(GREETING_STEP, said)  # the same words on the script's page are said with the card

    def _choose(self, announcement_id: str) -> None:
        """During a call the choice is for this caller; at rest it is how the next calls begin."""
        self._announcement = self._library.announcement(announcement_id)
        if self._call.call is None:
            self._usual = self._announcement
            self._preferences.announcement = announcement_id
            self.show_idle()
            return
        self._call.write("announcement", announcement_id)
        self._show_card()
        self._script.set_language(self._announcement.text_language)

    def _take_pace(self, pace: int) -> None:
        self._preferences.pace = pace
        if self._call.call is not None:
            self._show_card()

    def _take_marker(self, wanted: bool) -> None:
        self._preferences.pace_marker = wanted
        self._greeting.show_marker(wanted)

    def _take_value(self, name: str, value: str) -> None:
        """What the script asks about the caller belongs into the record, everything else stays with the script."""
        if name in CALLER_VARIABLES:
            self._record.take(RECORD_FIELDS[name], value)
        else:
            self._call.give_value(name, value)

    def _mark(self, script: str, version: int, page: str, step: str) -> None:
        self._call.mark(script, version, page, step)
        self._show_marks()

    def _unmark(self, script: str, page: str, step: str) -> None:
        self._call.unmark(script, page, step)
        self._show_marks()

    def _show_marks(self) -> None:
        if self._call.call is not None:
            self._script.show_marks(self._call.call.marks)

    def _show_said(self, call: Call) -> None:
        at = call.greeting_said_at
        self._greeting.show_said(at.astimezone().time() if at else None)

    def _show_card(self) -> None:
        self._greeting.show_card(*self._card())
        self._greeting.show_announcement(self._announcement.id)

    def _card(self) -> tuple[GreetingCard, float]:
        """The card of this moment, and how many seconds it takes to say."""
        person = self._desk.person
        now = self._clock.now().astimezone().time()
        name = self._desk.hotline.name
        card = greeting_card(self._announcement, name, person.job_number, now, agent_name=person.name)
        return card, seconds(f"{card.greeting} {card.announcement}", self._preferences.pace)

    def _values(self) -> dict[str, str]:
        call, person = self._call.call, self._desk.person
        built_in = built_in_values(
            self._announcement,
            hotline=self._desk.hotline.name,
            job_number=person.job_number,
            local_time=self._clock.now().astimezone().time(),
            agent_name=person.name,
            caller_name=call.caller_name if call else "",
            caller_number=mask_typed(call.caller) if call else "",
        )
        return built_in | dict(call.values if call else ())

    def _usual_announcement(self) -> Announcement:
        wanted = self._preferences.announcement
        language = self._desk.hotline.language
        fitting = [one.id for one in self._library.announcements if one.text_language == language]
        return self._library.announcement(wanted or (fitting[0] if fitting else ""))
