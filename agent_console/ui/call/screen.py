"""The call screen: left what I owe, middle what I write, right what I say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.desk import Desk
from agent_console.exchange.library import Library
from agent_console.ui.call.actions import CallActions
from agent_console.ui.call.call_bar import CallBar
from agent_console.ui.call.corrections_view import CorrectionsView
from agent_console.ui.call.greeting_view import GreetingView
from agent_console.ui.call.header_view import HeaderView
from agent_console.ui.call.idle_view import IdleView
from agent_console.ui.call.offer_bar import OfferBar
from agent_console.ui.call.record_view import RecordView
from agent_console.ui.call.script_view import ScriptView
from agent_console.ui.call.today_view import TodayView
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording

USUAL_WIDTHS = [250, 686, 430]
ROOM_FOR_NAMES = 1280
LEAST_LIST_WIDTH = 160
BUTTON_GAP, PANE_MARGIN = 8, 12
QWIDGETSIZE_MAX = 16_777_215  # Qt's own word for no limit
"""In pixels. Record and script say themselves what they need."""


@dataclass(frozen=True, slots=True)
class Aside:
    """What Ctrl+Enter does in a pane beside the record, and which page helps there."""

    finish: Callable[[], object]
    help_page: str


class CallScreen(QWidget):
    """Builds the panes and moves the focus between them; what happens is decided by `CallDesk`.

    `followed(Call)`: a record was changed from another screen.
    """

    followed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        library: Library,
        wording: Wording,
        language: str,
        steady: Callable[[], float],
        keep_composing: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        catalogue = library.catalogue
        self.language = language
        self.header = HeaderView(desk, catalogue.pauses, wording, language, steady)
        self.today = TodayView(catalogue, wording, language)
        self.bar = CallBar(wording, steady)
        self.offer = OfferBar()
        self.record = RecordView(catalogue, wording, language)
        self.idle = IdleView()
        self.greeting = GreetingView()
        self.script = ScriptView()
        self.corrections = CorrectionsView(catalogue, wording, language)
        self.finish = QPushButton()
        self.finish.setObjectName("finishButton")
        self.finish.setProperty("role", "primary")
        self._asides: dict[QWidget, Aside] = {}
        self._behind_asides = 0
        self._shown_asides: list[QWidget] = []
        self._roomy = True
        self.escalate = QPushButton()
        self.escalate.setObjectName("escalateButton")
        self.close_record = QPushButton()
        self.close_record.setObjectName("closeRecord")
        self._one_key = PlainLabel()
        self._one_key.setProperty("role", "muted")
        self.quick = [QPushButton() for _ in catalogue.quick[:3]]
        self.saved = PlainLabel()
        self.saved.setObjectName("savedMessage")
        quick_names = tuple(outcome.name_in(language) for outcome in catalogue.quick[:3])
        self.actions_by_verb = CallActions(self, keep_composing, quick_names)
        self._lay_out()
        self._bind()
        self.retranslate()
        self.show_form(False)
        self.show_corrections(False)

    def show_form(self, shown: bool) -> None:
        """The form of a record, or the calm of a seat that waits."""
        self._middle.setCurrentWidget(self.record if shown else self.idle)
        self.finish.setVisible(shown)

    def prepare_form(self) -> Iterator[None]:
        """Lay the form out and draw it once, in slices, while it is not seen."""
        if self._middle.currentWidget() is not self.record:
            self.record.resize(self.idle.size())
            layout = self.record.layout()
            if layout is not None:
                layout.activate()
            yield
            self.record.grab()

    def show_corrections(self, shown: bool) -> None:
        """What goes, goes first: all buttons at once are wider than a small screen, and the window would grow."""
        self._right.setCurrentIndex(1 if shown else 0)
        other = (self._one_key, *self.quick)
        for widget in other if shown else (self.close_record,):
            widget.hide()
        for widget in (self.close_record,) if shown else other:
            widget.show()

    def show_earlier(self, shown: bool) -> None:
        """An earlier call beside the running one, in place of the script; Ctrl+W brings the script back."""
        self._right.setCurrentIndex(1 if shown else 0)
        self.close_record.setVisible(shown)

    def take_aside(self, pane: QWidget, finish: Callable[[], object], help_page: str) -> None:
        """Another screen's part that can stand in place of the script; it moves its own focus. `finish` is what
        Ctrl+Enter does in it.
        """
        self._asides[pane] = Aside(finish, help_page)
        self._right.addWidget(pane)

    def take_foot(self, widget: QWidget) -> None:
        """A quiet line of another screen's, beside what was saved last."""
        self._foot.addWidget(widget, 2)

    def show_aside(self, pane: QWidget) -> None:
        """Put it in front of what stands there."""
        if not self.aside_shown:
            self._behind_asides = self._right.currentIndex()
            self._shown_asides.clear()
        self._shown_asides = [*(one for one in self._shown_asides if one is not pane), pane]
        self._right.setCurrentWidget(pane)

    def close_aside(self) -> bool:
        """Ctrl+W: what stands behind it again, and the note has the focus; False where nothing stands in front of the
        script.
        """
        if not self.aside_shown:
            return False
        self._shown_asides.pop()
        if self._shown_asides:
            self._right.setCurrentWidget(self._shown_asides[-1])
        else:
            self._right.setCurrentIndex(self._behind_asides)
        self.focus_note()
        return True

    def finish_aside(self) -> None:
        """Ctrl+Enter in what stands beside the record."""
        aside = self._aside
        if aside is not None:
            self._asides[aside].finish()

    @property
    def aside_shown(self) -> bool:
        return self._aside is not None

    @property
    def _aside(self) -> QWidget | None:
        shown = self._right.currentWidget()
        return shown if shown in self._asides else None

    @property
    def in_aside(self) -> bool:
        """Whether the focus is in what stands beside the record: Ctrl+Enter and F1 are about that."""
        focus = QApplication.focusWidget()
        return self.aside_shown and focus is not None and self._right.isAncestorOf(focus)

    @property
    def help_page(self) -> str:
        aside = self._aside
        return self._asides[aside].help_page if aside is not None and self.in_aside else "call"

    def show_finish(self, text: str, enabled: bool = True) -> None:
        self.finish.setText(f"{text}  {self.actions_by_verb.key('finish')}")
        self.finish.setEnabled(enabled)

    def next_pane(self) -> None:
        """F6: record → script → lists → record."""
        panes = [self.record, self._right, self.today]
        homes = [self.record.note, self._home_beside(), self.today.today_rows]
        if self._middle.currentWidget() is not self.record:
            panes[0], homes[0] = self.bar, self.bar.answer
        focus = QApplication.focusWidget()
        inside = [place for place, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)]
        homes[((inside[0] if inside else -1) + 1) % len(homes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _home_beside(self) -> QWidget:
        """Where F6 leads on the right: back into what stands in front of the script, if anything does."""
        aside = self._aside
        if aside is None:
            return self.script
        left: QWidget | None = aside.focusWidget()
        return aside if left is None else left

    @property
    def read_call(self) -> str:
        """The id of the call that is chosen in a list, or read beside the record; "" for none."""
        beside = self.corrections.call_id if self.corrections.isVisible() else ""
        return self.today.chosen_call() or beside

    def focus_note(self) -> None:
        if self._middle.currentWidget() is self.record:
            self.record.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.bar.answer.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self._one_key.show_text(self.tr("One key:"))
        key = self.actions_by_verb.key("escalate")
        named = self.tr("Escalate  {key}").format(key=key)
        self.escalate.setText(named if self._roomy else key)
        self.escalate.setAccessibleName(named)
        if not self.finish.text():  # room is kept for it before it is seen
            self.show_finish(self.tr("End call"))
        self.close_record.setText(self.tr("Close  {key}").format(key=self.actions_by_verb.key("close")))

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        self._middle.addWidget(self.idle)
        self._middle.addWidget(self.record)
        keys = QHBoxLayout()
        keys.setSpacing(BUTTON_GAP)
        keys.addWidget(self._one_key)
        for button in self.quick:
            keys.addWidget(button)
        keys.addStretch(1)
        keys.addWidget(self.escalate)
        keys.addWidget(self.close_record)
        keys.addWidget(self.finish)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(PANE_MARGIN, 8, PANE_MARGIN, 8)
        column.setSpacing(10)
        for widget in (self.bar, self.offer):
            column.addWidget(widget)
        column.addWidget(self._middle, 1)
        column.addLayout(keys)
        say = QWidget()
        words = QVBoxLayout(say)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(10)
        words.addWidget(self.greeting)
        words.addWidget(self.script, 1)
        self._right = QStackedWidget()
        self._right.addWidget(say)
        self._right.addWidget(self.corrections)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        panes = (_padded(self.today, 12, 8, 4, 8), middle, _padded(self._right, 4, 8, 12, 8))
        panes[0].setMinimumWidth(LEAST_LIST_WIDTH)
        for place, pane in enumerate(panes):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, 1 if pane is middle else 0)
        self.splitter.setSizes(USUAL_WIDTHS)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(12, 2, 12, 6)
        self._foot.addWidget(self.saved, 1)
        screen = QVBoxLayout(self)
        screen.setContentsMargins(0, 0, 0, 0)
        screen.setSpacing(0)
        screen.addWidget(self.header)
        screen.addWidget(self.splitter, 1)
        screen.addLayout(self._foot)

    def _bind(self) -> None:
        verbs = self.actions_by_verb
        verbs.bind("answer", self.bar.answer)
        verbs.bind("finish", self.finish)
        verbs.bind("resume", self.offer.resume)
        verbs.bind("escalate", self.escalate)
        verbs.bind("close", self.close_record)
        verbs.bind("call-back", self.corrections.call_back)
        verbs.bind("help", self.header.help)
        for number, button in enumerate(self.quick, start=1):
            button.setObjectName(f"quickRecord{number}")
            verbs.bind(f"quick-{number}", button, show_key=True)
        verbs.on("panes", self.next_pane)
        verbs.on("note", self.focus_note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = event.size().width() >= ROOM_FOR_NAMES
        self.actions_by_verb.show_names(roomy)
        if roomy is not self._roomy:
            self._roomy = roomy
            self.retranslate()
        wide = roomy and event.size().width() >= self._room_for_all()
        self._one_key.setMaximumWidth(QWIDGETSIZE_MAX if wide else 0)  # buttons and lists need the room more
        super().resizeEvent(event)

    def _room_for_all(self) -> int:
        """The width in which the buttons of a call take nothing from the panes beside them."""
        row = (*self.quick, self.escalate, self.finish, self._one_key)
        gaps = BUTTON_GAP * len(row) + 2 * PANE_MARGIN
        return USUAL_WIDTHS[0] + sum(one.sizeHint().width() for one in row) + gaps + USUAL_WIDTHS[2]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _padded(widget: QWidget, left: int, top: int, right: int, bottom: int) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(left, top, right, bottom)
    column.addWidget(widget)
    return frame
