"""The agent's side of escalations in a window of its own, with a note that stands for the call screen."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.errors import ConsoleError
from agent_console.domain.escalation import Escalation, EscalationForm
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.exchange.unsent_forms import UnsentForms
from agent_console.store.store import Store
from agent_console.ui.escalation.escalation_desk import EscalationDesk
from agent_console.ui.escalation.ground import Ground
from agent_console.ui.escalation.promise_table import Dress
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock, a_call
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.ui.call.held_jobs import HeldJobs

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class Side:
    """What a test holds in its hands; `told` and `troubles` collect what the banner would say."""

    qtbot: QtBot
    window: QWidget
    note: QPlainTextEdit
    desk: EscalationDesk
    store: Store
    crew: Crew
    clock: StoppedClock
    jobs: HeldJobs
    call: Call | None = None
    told: list[str] = field(default_factory=list)
    troubles: list[ConsoleError] = field(default_factory=list)
    discarded: list[EscalationForm] = field(default_factory=list)
    done: list[bool] = field(default_factory=list)

    @property
    def person(self) -> Person:
        return self.crew.agent

    def answer(self, **fields: object) -> Call:
        """A call that is in the database and in the form of the call screen."""
        self.call = self.store.calls.answer(a_call(self.person, answered_at=self.clock.now(), **fields), self.person)
        return self.call

    def escalate(self) -> None:
        """F4."""
        self.desk.escalate(self.call)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.window, key, modifier)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        self.qtbot.keyClicks(focus, text)

    def fill(self, problem: str = "客户要求核减九月多收的三十元", tried: str = "已核对套餐与详单") -> None:
        self.desk.form.problem.show_text("")
        self.desk.form.problem.insert_at_caret(problem)
        self.desk.form.tried.show_text("")
        self.desk.form.tried.insert_at_caret(tried)

    def send(self) -> None:
        """Ctrl+Enter in the pane; the call screen hands it on."""
        self.desk.finish()

    def message(self) -> str:
        return self.desk.form.message.whole_text()

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def beat(self) -> None:
        """What the timers do."""
        self.desk.beat()

    def drafts(self) -> tuple[EscalationForm, ...]:
        return self.store.escalations.drafts(self.person)

    def queue(self) -> list[Escalation]:
        """Everything that is with the shift leads, in the order in which it was sent."""
        found = [
            self.store.escalations.thread(one.id, self.crew.lead).escalation
            for one in self.store.escalations.queue(self.crew.lead)
        ]
        return sorted(found, key=lambda one: one.number)

    def earlier(self, by: Person | None = None, answer: str = "", **fields: object) -> Escalation:
        """One that was sent before, answered if there is an answer."""
        sent = self.store.escalations.send(a_form(**fields), by or self.person, RULES)
        return self.step(sent, StepKind.ANSWERED, answer) if answer else sent

    def step(self, escalation: Escalation, kind: StepKind, text: str = "", by: Person | None = None) -> Escalation:
        """Somebody else takes a step, the shift lead unless told otherwise."""
        return self.store.escalations.take_step(escalation.id, kind, by or self.crew.lead, RULES, text=text)

    def promises(self) -> list[str]:
        model = self.desk.promises.rows.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def crash(self) -> None:
        """The desk is gone: nothing more is kept, nothing is said."""
        for timer in self.desk.findChildren(QTimer):
            timer.stop()
        self.window.hide()


def open_side(qtbot: QtBot, store: Store, crew: Crew, clock: StoppedClock, catalogue: Catalogue, folder: Path) -> Side:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    note = QPlainTextEdit(window)
    note.setObjectName("callNote")
    jobs = HeldJobs(window)
    dress = Dress(Wording(), catalogue, "zh_CN", clock, crew.agent.job_number)
    held: list[Side] = []
    ground = Ground(
        store.escalations,
        UnsentForms(folder, crew.agent.job_number),
        Answers(folder / "begun-words", crew.agent.job_number),
        crew.agent,
        RULES,
        jobs,
        clock,
        lambda: held[0].call,
    )
    desk = EscalationDesk(ground, dress, window)
    row = QHBoxLayout(window)
    for widget in (desk.promises, note, desk.pane):
        row.addWidget(widget)
    side = Side(qtbot, window, note, desk, store, crew, clock, jobs)
    held.append(side)
    desk.told.connect(side.told.append)
    desk.trouble.connect(side.troubles.append)
    desk.discarded.connect(lambda _words, form: side.discarded.append(form))
    desk.done.connect(lambda: side.done.append(True))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk.start()
    return side
