"""Two small scripts and a call that keeps its own marks and values: what the script pane is played on in tests."""

from datetime import timedelta
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from agent_console.domain import call as steps
from agent_console.domain.call import Call
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.script import Branch, Manner, Page, Script, Step, StepMark, Value
from agent_console.exchange.library import Library
from agent_console.ui.call.script_controller import ScriptController
from tests.builders import AT, a_call

ASK_NAME = Step("name", Manner.ASK, "请问怎么称呼您？", must=True, into="caller_name", prompt="称呼")
THANK = Step("thank", Manner.SAY, "{{caller_name|您}}，请稍等。")
LISTEN = Step("listen", Manner.DO, "听完再答。")
PRICE = Step("price", Manner.SAY, "补卡费{{fee}}，{{caller_name|您}}看可以吗？", must=True)
CHECK = Step("check", Manner.DO, "核对证件。", must=True)

NEED = Page(
    "need", "了解需求", (ASK_NAME, THANK, LISTEN), (Branch("1", "补卡", "card"), Branch("h", "等候", "script:hold"))
)
CARD = Page("card", "补卡", (PRICE, CHECK), (Branch("c", "结束", "end"),))
OPENING = Script(
    "opening", 3, "zh_CN", "开场", "consultation", "sim.card", "need", (NEED, CARD), (Value("fee", "费用"),)
)
HOLD = Script(
    "hold", 1, "zh_CN", "等候", "", "", "wait", (Page("wait", "请等候", (Step("wait", Manner.SAY, "请稍等。"),)),)
)
ENGLISH = Script(
    "opening", 5, "en", "Opening", "", "", "need",
    (Page("need", "The need", (Step("name", Manner.ASK, "May I have your name?"),)),),
)  # fmt: skip

LIBRARY = Library(
    {(script.id, script.language): script for script in (OPENING, HOLD, ENGLISH)},
    announcements=(),
    catalogue=Catalogue(),
)

Kind = TypeVar("Kind", bound=QWidget)


def part(window: QWidget, kind: type[Kind], name: str = "") -> Kind:
    """The widget of that object name, or the only one of that kind."""
    found = window.findChild(kind, name) if name else window.findChild(kind)
    assert found is not None, name
    return found


class Stage:
    """A script controller and the call it speaks to; every tick is a second later."""

    def __init__(self, library: Library = LIBRARY) -> None:
        self.call: Call = a_call()
        self.facts: dict[str, str] = {}
        self.entered: list[tuple[object, ...]] = []
        self.controller = ScriptController(library, lambda: self.facts | dict(self.call.values), "zh_CN", 60)
        self.controller.mark_wanted.connect(self._mark)
        self.controller.unmark_wanted.connect(self._unmark)
        self.controller.value_given.connect(self._give)
        self.controller.entered.connect(lambda *told: self.entered.append(told))

    @property
    def ticked(self) -> list[str]:
        return [mark.step for mark in self.call.marks]

    def _mark(self, script: str, version: int, page: str, step: str) -> None:
        at = AT + timedelta(seconds=len(self.call.marks))
        self.call = steps.mark_step(self.call, StepMark(script, version, page, step, at))
        self.controller.show_marks(self.call.marks)

    def _unmark(self, script: str, page: str, step: str) -> None:
        self.call = steps.unmark_step(self.call, script, page, step)
        self.controller.show_marks(self.call.marks)

    def _give(self, name: str, text: str) -> None:
        self.call = steps.give_value(self.call, name, text)
