"""The agent's page: the call screen, with escalations beside the call and promises under the day's calls."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from agent_console.domain.escalation import EscalationForm
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.exchange.library import Library
from agent_console.exchange.unsent_forms import UnsentForms
from agent_console.store.clock import Clock
from agent_console.ui.call.call_desk import CallDesk
from agent_console.ui.call.history_controller import HistoryController
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.escalation.escalation_desk import EscalationDesk
from agent_console.ui.escalation.ground import Ground
from agent_console.ui.escalation.promise_table import Dress
from agent_console.ui.jobs import Jobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.escalations import Escalations

BEGUN_WORDS = "begun-words"
"""The folder of what an agent has begun to write about an escalation; a shift lead's answers have one of their own."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What the agent's side of escalations works with."""

    escalations: "Escalations"
    person: Person
    library: Library
    jobs: Jobs
    clock: Clock
    wording: Wording


class AgentPage(QObject):
    """Joins two screens that do not know each other. `escalations` is at work from sitting down to leaving."""

    def __init__(self, screen: CallScreen, calls: CallDesk, beside: Beside, window: MainWindow, data_dir: Path) -> None:
        super().__init__(screen)
        self._window = window
        library, clock = beside.library, beside.clock
        ground = Ground(
            escalations=beside.escalations,
            unsent=UnsentForms(data_dir, beside.person.job_number),
            begun=Answers(data_dir / BEGUN_WORDS, beside.person.job_number),
            person=beside.person,
            rules=library.escalation_rules,
            jobs=beside.jobs,
            clock=clock,
            call=lambda: calls.call_in_form,
        )
        dress = Dress(beside.wording, library.catalogue, screen.language, clock, beside.person.job_number)
        self.escalations = desk = EscalationDesk(ground, dress, self)
        screen.take_aside(desk.pane, desk.finish, "escalation")
        screen.today.take_promises(desk.promises)
        screen.actions_by_verb.on("escalate", lambda: desk.escalate(calls.call_in_form))
        desk.shown.connect(lambda: screen.show_aside(desk.pane))
        desk.done.connect(screen.close_aside)
        desk.told.connect(window.tell)
        desk.discarded.connect(self._offer_back)
        desk.trouble.connect(window.tell_problem)
        history = HistoryController(
            screen.today, beside.escalations, beside.person, beside.jobs, lambda: calls.call_in_form, self
        )
        history.trouble.connect(window.tell_problem)
        for changed in (desk.told, desk.stepped):
            changed.connect(history.look)
        calls.closing.connect(desk.close)
        QTimer.singleShot(0, self, desk.start)

    def _offer_back(self, text: str, form: EscalationForm) -> None:
        bring_back = (self.tr("Bring it back"), lambda: self.escalations.restore(form))
        self._window.notice.say(text, Tone.INFO, action=bring_back)
