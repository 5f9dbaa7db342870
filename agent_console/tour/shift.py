"""A whole shift through the real windows: first run, sign-in, calls, what goes wrong, the handover, the export."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QToolButton

from agent_console.app import Console, Options
from agent_console.domain.staff import Role
from agent_console.store.store import open_store
from agent_console.tour import situations
from agent_console.tour.changing import FIRST_CALLS, Changing
from agent_console.tour.desk import A_SECOND, AGENT, CONTROL, LEAD, NEXT_AGENT, PIN
from agent_console.tour.escalating import Escalating
from agent_console.tour.hands import Hands, pause
from agent_console.tour.mishaps import Mishaps
from agent_console.tour.reviewing import Reviewing
from agent_console.tour.situations import Situation
from agent_console.ui.theme import Scheme

SIZE = QSize(1366, 768)


class Shift(Escalating, Mishaps, Changing, Reviewing):
    """`options` names an empty data folder; pictures, CSV and log go to `output`."""

    def __init__(self, app: QApplication, options: Options, output: Path, log: Callable[[str], None]) -> None:
        super().__init__(options, output, log)
        self._app = app
        self.console = self._console()

    def work(self) -> None:
        """Raises TourStuckError when something a person would have seen does not come."""
        self._open()
        self._first_run()
        self._sign_in("02-sign-in")
        self._begin_shift("03-ready")
        self._clock.forward_to(FIRST_CALLS)
        self._take(situations.LOST_SIM, greeting="04-greeting", writing="05-lost-sim", wrap_up="06-wrap-up")
        self._take(situations.CANTONESE, greeting="07-cantonese")
        self._take(situations.COMPLAINT, writing="08-complaint")
        self._take(situations.CHARGE, writing="09-charge-dispute")
        self._take(situations.FAULT, writing="10-fault")
        self._take(situations.ABUSIVE, writing="11-abusive-caller")
        self._silent_line()
        self._pause()
        self._interrupted()
        self._correct()
        self._by_night()
        self._phrase_check()
        self._list_editor()
        self._escalate()
        self._owe_a_callback()
        self._report_an_incident()
        self._see_to_the_incident()
        self._hand_over()
        self._end_shift()
        self._sign_for_the_shift()
        self._review()
        self.close()
        self._verify()

    def close(self) -> None:
        """Close the window as its button does."""
        self.console.window.close()
        self.console.end()

    def _console(self) -> Console:
        return Console(self._app, self._options, self._clock, Scheme.LIGHT)

    def _open(self) -> None:
        console = self.console
        self._language = console.language
        self._hands = Hands(console.window, self._output, self._log)
        accepted: list[bool] = []
        console.ready.connect(lambda: accepted.append(True))
        console.open()
        console.window.activateWindow()
        self._hands.wait("the store to open", lambda: bool(accepted))
        console.window.resize(SIZE)  # also where the off-screen platform pretends to a smaller screen
        self._hands.wait("the window to be active", console.window.isActiveWindow)

    def _first_run(self) -> None:
        hands = self._hands
        hands.go_to("setupHotline")
        hands.write(situations.HOTLINE[self._language])
        hands.go_to("setupLeadJobNumber")
        hands.type(LEAD)
        hands.go_to("setupLeadName")
        hands.write(situations.LEAD[self._language])
        for field in ("setupPin", "setupPinAgain"):
            hands.go_to(field)
            hands.type(PIN)
        hands.picture("01-first-run")
        hands.press(Qt.Key.Key_Return)
        self._wait_for("answerButton", "the lead to sit down")
        self._begin_shift()
        self._sign_out()
        store = open_store(self._options.database, self._clock)
        lead = store.staff.sign_in(LEAD, PIN)
        for job_number, names in ((AGENT, situations.AGENT), (NEXT_AGENT, situations.NEXT_AGENT)):
            store.staff.add(lead, job_number=job_number, name=names[self._language], role=Role.AGENT, pin=PIN)
        store.close()
        self._log("hotline, shift lead and agents are set up")

    def _take(self, one: Situation, greeting: str = "", writing: str = "", wrap_up: str = "") -> None:
        hands = self._hands
        self._clock.forward(40)
        hands.press(Qt.Key.Key_F2)
        self._idle()
        if one.spoken:
            hands.go_to("announcementChoice")
            hands.letter("粤")
        hands.go_to("callerNumber")
        hands.press(Qt.Key.Key_Space)
        if greeting:
            hands.picture(greeting)
        hands.type(one.caller)
        self._walk(one.ways)
        self._clock.forward(one.talk_seconds)
        hands.go_to("callerName")
        hands.write(one.name[self._language])
        hands.go_to("callNote")
        hands.write(one.note[self._language])
        self._choose(one)
        hands.go_to("callNote")
        if writing:
            pause(A_SECOND)
            hands.picture(writing)
        self._finish("wrap-up")
        hands.go_to("callNote")
        hands.write(one.last_word[self._language])
        hands.go_to("callOutcome")
        hands.letter(one.outcome)
        self._clock.forward(one.wrap_up_seconds)
        if wrap_up:
            pause(A_SECOND)
            hands.picture(wrap_up)
        self._finish("the next call")
        self._log(f"{one.id}: recorded")

    def _silent_line(self) -> None:
        self._clock.forward(35)
        self._hands.press(Qt.Key.Key_F10)
        self._idle()
        self._log("silent line: one key")

    def _pause(self) -> None:
        menu = self._hands.find(QToolButton, "seatStatus").menu()
        reasons = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
        _trigger(reasons, 0)
        self._idle()
        self._clock.forward(305)
        pause(A_SECOND)
        self._hands.picture("12-paused")
        menu = self._hands.find(QToolButton, "seatStatus").menu()
        _trigger(menu.actions(), 0)
        self._idle()
        self._log("service paused and resumed")

    def _interrupted(self) -> None:
        """The window goes away in mid-call; the next start offers what was typed."""
        one, hands = situations.INTERRUPTED, self._hands
        self._clock.forward(20)
        hands.press(Qt.Key.Key_F2)
        self._idle()
        hands.press(Qt.Key.Key_Space)
        hands.type(one.caller)
        hands.go_to("callerName")
        hands.write(one.name[self._language])
        hands.go_to("callNote")
        hands.write(one.note[self._language])
        self.close()
        self._log("window closed in mid-call")
        self.console = self._console()
        self._open()
        self._sign_in()
        self._wait_for("draftResume", "the draft to be offered")
        self._hands.picture("13-interrupted")
        self._hands.press(Qt.Key.Key_F3)
        self._choose(one)
        self._hands.go_to("callNote")
        self._finish("wrap-up")
        self._hands.go_to("callNote")
        self._hands.write(one.last_word[self._language])
        self._hands.go_to("callOutcome")
        self._hands.letter(one.outcome)
        self._finish("the next call")
        self._log("interrupted record taken up again and completed")

    def _correct(self) -> None:
        hands = self._hands
        rows = hands.find(QTableView, "todayCalls")
        rows.setFocus()
        hands.press(Qt.Key.Key_End, CONTROL)
        hands.press(Qt.Key.Key_Return)
        self._wait_for("correctionReason", "the record to open")
        hands.go_to("callNote")
        hands.press(Qt.Key.Key_End, CONTROL)
        hands.write(situations.CORRECTION[self._language])
        hands.go_to("correctionReason")
        hands.write(situations.CORRECTION_REASON[self._language])
        hands.press(Qt.Key.Key_Return, CONTROL)
        self._wait_for("idleHint", "the correction to be saved")
        hands.find(QTableView, "todayCalls").setFocus()
        hands.press(Qt.Key.Key_End, CONTROL)
        hands.press(Qt.Key.Key_Return)
        self._wait_for("correctionReason", "the record to open again")
        hands.picture("14-correction")
        hands.press(Qt.Key.Key_W, CONTROL)
        self._wait_for("idleHint", "the record to be closed")
        self._log("record corrected, the old value kept")

    def _by_night(self) -> None:
        """The same screen in dark colours, on a call that then hangs up."""
        hands = self._hands
        self.console.theme.choose(Scheme.DARK)
        self._clock.forward(30)
        hands.press(Qt.Key.Key_F2)
        self._idle()
        hands.press(Qt.Key.Key_Space)
        hands.type("13812345678")
        hands.go_to("callNote")
        self._clock.forward(3)
        pause(A_SECOND)
        hands.picture("15-dark")
        hands.press(Qt.Key.Key_F11)
        self._idle()

    def _phrase_check(self) -> None:
        """Words that must not stay: what the caller quotes is grey, the agent's own is reworded with one key."""
        one, hands = situations.PHRASES, self._hands
        self.console.theme.choose(Scheme.LIGHT)
        self._clock.forward(30)
        hands.press(Qt.Key.Key_F2)
        self._idle()
        hands.press(Qt.Key.Key_Space)
        hands.type(one.caller)
        hands.go_to("callerName")
        hands.write(one.name[self._language])
        hands.go_to("callNote")
        hands.write(one.note[self._language])
        hands.press(Qt.Key.Key_Left)
        self._wait_for("phraseHits", "the phrase check to find something")
        pause(A_SECOND)
        hands.picture("16-phrase-check")
        hands.press(Qt.Key.Key_1, CONTROL)
        self._choose(one)
        hands.go_to("callNote")
        self._clock.forward(one.talk_seconds)
        self._finish("wrap-up")
        hands.go_to("callNote")
        hands.press(Qt.Key.Key_End, CONTROL)
        hands.write(one.last_word[self._language])
        hands.go_to("callOutcome")
        hands.letter(one.outcome)
        self._finish("the next call")
        self._log(f"{one.id}: reworded with one key and recorded")

    def _list_editor(self) -> None:
        """The shift lead writes the hotline's own list, tries it on the notes of the shift and publishes it."""
        hands = self._hands
        self._sign_out()
        self._sign_in(job_number=LEAD)
        hands.find(QToolButton, "phrasesButton").click()
        self._wait_for("phraseListText", "the list editor")
        self._idle()
        hands.go_to("phraseListText")
        hands.press(Qt.Key.Key_A, CONTROL)
        hands.paste(situations.OWN_LIST)
        publish = hands.find(QPushButton, "phrasePublish")
        hands.go_to("phraseTryText")
        hands.write(situations.TRIED[self._language])
        hands.go_to("phraseNote")
        hands.write(situations.WHAT_CHANGED[self._language])
        hands.wait("the list to be proven", publish.isEnabled)
        hands.find(QPushButton, "phraseTryRun").click()
        self._idle()
        hands.go_to("phraseListText")
        hands.press(Qt.Key.Key_Home, CONTROL)
        hands.picture("17-list-editor")
        publish.click()
        self._idle()
        hands.find(QPushButton, "phraseRerun").click()
        self._idle()
        hands.press(Qt.Key.Key_Escape)
        self._wait_for("seatStatus", "the call screen behind the editor")
        self._log("list written, tried, published and run over the shift")

    def _verify(self) -> None:
        store = open_store(self._options.database, self._clock)
        try:
            found = store.care.verify().findings
        finally:
            store.close()
        self._log(f"verify: {len(found)} findings")


def _trigger(actions: list[QAction], place: int) -> None:
    actions[place].trigger()
