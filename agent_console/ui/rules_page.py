"""The phrase list as a room of the review: read by everybody who reviews, edited there by those who may."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from agent_console.domain.staff import Act, may
from agent_console.domain.typed_past import TODAY
from agent_console.resources import resources_folder
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.rooms import Room, RoomName
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.ui.rules.room import RulesRoom

HELP = "rules"


def rules_room(
    ground: ReviewGround, window: MainWindow, place: Workplace, show_calls: Callable[[TypedFilter], object]
) -> Room:
    """`show_calls` opens the room of calls with a filter; nothing of this one is loaded before it is entered."""

    def make(parent: QObject) -> "RulesRoom":
        from agent_console.ui.phrases.phrase_editor import PhraseEditor  # not before somebody enters it
        from agent_console.ui.rules.ground import Ground
        from agent_console.ui.rules.room import RulesRoom
        from agent_console.ui.rules.rule_entry import DAYS

        edits = may(ground.person.role, Act.EDIT_PHRASES)
        editor = PhraseEditor(ground.store, resources_folder(), ground.data_dir, ground.jobs, ground.wording)
        editor.trouble.connect(window.tell_problem)
        editor.help_wanted.connect(lambda actions: place.help("phrases", actions))
        own = Ground(
            store=ground.store,
            keeper=editor.keeper,
            own=ground.data_dir,
            editor=editor if edits else None,
            person=ground.person,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            language=ground.language,
            preferences=ground.preferences,
        )
        room = RulesRoom(own, parent)
        editor.setParent(room)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help(HELP, actions))
        room.leave_wanted.connect(window.notice.dismiss)
        room.calls_wanted.connect(lambda rule: show_calls(TypedFilter(rule=rule, since=f"-{DAYS - 1}d", until=TODAY)))
        return room

    return Room(name=RoomName.RULES, title=lambda: QCoreApplication.translate("Review", "Rules"), help=HELP, make=make)
