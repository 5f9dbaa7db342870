"""The part of the shift with escalations: a form beside the call, the lead's answer, a similar case, a promise kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTableView, QWidget

from agent_console.tour import situations
from agent_console.tour.desk import A_SECOND, AGENT, CONTROL, LEAD, TourDesk
from agent_console.tour.hands import pause
from agent_console.tour.situations import Situation

FORM = "escalation-form.pdf"


class Escalating(TourDesk):
    """From F4 to the customer being told, over three sign-ins at one desk."""

    def _escalate(self) -> None:
        first, second = situations.OVERCHARGED, situations.OVERCHARGED_TOO
        self._change_to(AGENT)
        self._take_with_form(first)
        self._hands.go_to("escalationTried")
        pause(A_SECOND)
        self._hands.picture("18-escalation")
        number = self._send()
        self._complete(first)
        self._change_to(LEAD)
        self._answer(number)
        self._change_to(AGENT)
        self._take_with_form(second)
        self._similar()
        self._send()
        self._complete(second)
        self._keep_promise(number)
        self._asked_again(first, number)

    def _take_with_form(self, one: Situation) -> None:
        """A call whose note begins the form; Tab goes from the problem to what was tried and to the promise."""
        hands, texts = self._hands, situations.ESCALATION_TEXTS
        self._clock.forward(40)
        hands.press(Qt.Key.Key_F2)
        self._idle()
        hands.press(Qt.Key.Key_Space)
        hands.type(one.caller)
        self._walk(one.ways)
        hands.go_to("callerName")
        hands.write(one.name[self._language])
        hands.go_to("callNote")
        hands.write(one.note[self._language])
        self._choose(one)
        self._clock.forward(one.talk_seconds)
        hands.press(Qt.Key.Key_F4)
        self._wait_for("escalationProblem", "the form of an escalation")
        hands.go_to("escalationTried")
        hands.write(texts["tried"][self._language])
        hands.go_to("escalationUrgency")
        hands.letter("2")
        hands.go_to("escalationPromised")
        hands.write("+2h")
        self._idle()

    def _similar(self) -> None:
        """The lead has answered the same before: read it, and say why this one is sent all the same."""
        rows = self._hands.find(QTableView, "escalationSimilar")
        self._hands.wait("a similar escalation", lambda: rows.model().rowCount() > 0)
        rows.setFocus()
        rows.selectRow(0)
        self._hands.go_to("escalationReason")
        self._hands.write(situations.ESCALATION_TEXTS["reason"][self._language])
        pause(A_SECOND)
        self._hands.picture("20-similar")

    def _send(self) -> str:
        """Ctrl+Enter in the form; gives the number."""
        self._hands.press(Qt.Key.Key_Return, CONTROL)
        message = self._hands.find(QWidget, "escalationMessage")
        self._hands.wait("the number of the escalation", lambda: "E20" in str(message.property("text")))
        self._idle()
        words = str(message.property("text"))
        place = words.index("E20")
        self._hands.press(Qt.Key.Key_Escape)
        return words[place : place + len("E20261122-0007")]

    def _complete(self, one: Situation) -> None:
        hands = self._hands
        hands.go_to("callNote")
        self._finish("wrap-up")
        hands.go_to("callNote")
        hands.press(Qt.Key.Key_End, CONTROL)
        hands.write(one.last_word[self._language])
        hands.go_to("callOutcome")
        hands.letter(one.outcome)
        self._finish("the next call")
        self._log(f"{one.id}: escalated and recorded")

    def _answer(self, number: str) -> None:
        """The shift lead's queue: accept, answer, and the form on paper."""
        hands = self._hands
        hands.press(Qt.Key.Key_F7)
        self._wait_for("reviewEscalations", "the queue of escalations")
        self._idle()
        title = hands.find(QWidget, "queueTitle")
        hands.wait("the escalation in the queue", lambda: number in str(title.property("text")))
        hands.press(Qt.Key.Key_T, CONTROL)
        self._idle()
        self._clock.forward(95)
        hands.go_to("escalationAnswer")
        hands.write(situations.ESCALATION_TEXTS["answer"][self._language])
        pause(A_SECOND)
        hands.picture("19-queue")
        hands.press(Qt.Key.Key_Return, CONTROL)
        self._idle()
        self._onto_paper("queueReason", FORM)
        hands.press(Qt.Key.Key_Escape)
        hands.press(Qt.Key.Key_Escape)
        self._wait_for("seatStatus", "the call screen behind the queue")
        self._log(f"escalation answered by the shift lead, its form in {FORM}")

    def _keep_promise(self, number: str) -> None:
        """What the agent owes: the answer is read, the customer called back, and the promise kept."""
        hands = self._hands
        rows = hands.find(QTableView, "myPromises")
        rows.setFocus()
        rows.selectRow(0)
        hands.press(Qt.Key.Key_Return)
        self._wait_for("escalationThread", "the escalation to be read")
        self._idle()
        thread = hands.find(QPlainTextEdit, "escalationThread")
        answer = situations.ESCALATION_TEXTS["answer"][self._language][:8]
        hands.wait("the lead's answer", lambda: answer in thread.toPlainText())
        hands.go_to("escalationWords")
        hands.write(situations.ESCALATION_TEXTS["told"][self._language])
        pause(A_SECOND)
        hands.picture("21-promises")
        hands.press(Qt.Key.Key_Return, CONTROL)
        self._idle()
        hands.press(Qt.Key.Key_W, CONTROL)
        self._log(f"{number}: the customer was called back and told")

    def _asked_again(self, one: Situation, number: str) -> None:
        """The same caller rings again: what became of the escalation stands under the earlier calls."""
        hands = self._hands
        self._clock.forward(600)
        hands.press(Qt.Key.Key_F2)
        self._idle()
        hands.press(Qt.Key.Key_Space)
        hands.type(one.caller)
        hands.go_to("callNote")
        self._wait_for("callHistoryAnswers", "the lead's answer in the history")
        text = hands.find(QPlainTextEdit, "callHistoryAnswers")
        hands.wait("the number in the history", lambda: number in text.toPlainText())
        pause(A_SECOND)
        hands.picture("22-history")
        hands.press(Qt.Key.Key_F11)
        self._idle()
        self._log("the caller rang again and the answer was there")
