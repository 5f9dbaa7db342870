"""The first run: one page makes the hotline and its first shift lead."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from agent_console.domain.errors import ConsoleError
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.setup.form import Field, FirstRun
from agent_console.ui.setup.row import Row
from agent_console.ui.widgets.card_page import CardPage
from agent_console.ui.widgets.choice import Choice, Option
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.pin_line import PinLine
from agent_console.ui.widgets.plain_label import PlainLabel, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine
from agent_console.ui.wording import Wording

_JOB_NUMBER_LIMIT = 64  # more than any job number has: the sentence about what one is can be reached
_LANGUAGES = {"zh_CN": "普通话", "zh_TW": "國語", "en": "English"}
"""Each language by its own name, whatever the interface speaks."""


class SetupView(CardPage):
    """`finished` carries the FirstRun as typed. Whatever is refused, everything typed stays."""

    finished = Signal(object)

    def __init__(self, wording: Wording, language: str, parent: QWidget | None = None) -> None:
        """`language` is that of the interface, offered as the language of the greeting."""
        super().__init__(parent, lines_wide=34)
        self._wording = wording
        self._busy = False
        self._build(language)
        self._name_everything()

    def _build(self, language: str) -> None:
        self._intro = PlainLabel()
        self._intro.setWordWrap(True)
        self._rows = {
            Field.HOTLINE: Row(PlainLine(limit=NAME_LIMIT), "setupHotline"),
            Field.LEAD_JOB_NUMBER: Row(PlainLine(limit=_JOB_NUMBER_LIMIT), "setupLeadJobNumber"),
            Field.LEAD_NAME: Row(PlainLine(limit=NAME_LIMIT), "setupLeadName"),
            Field.PIN: Row(PinLine(), "setupPin"),
            Field.PIN_AGAIN: Row(PinLine(), "setupPinAgain"),
        }
        self._rows[Field.LEAD_JOB_NUMBER].line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._language = Choice([Option(value, name) for value, name in _LANGUAGES.items()])
        self._language.setObjectName("setupLanguage")
        self._language.show_value(language if language in _LANGUAGES else "en")
        self._language_label = PlainLabel()
        self._language_label.setBuddy(self._language)
        self._language_label.setProperty("beside", True)
        self._finish = QPushButton()
        self._finish.setObjectName("setupFinish")
        self._finish.setProperty("role", "primary")
        self._message = MessageLabel(lines=2)
        self._message.setObjectName("setupMessage")
        self._lay_out()
        self._finish.clicked.connect(self._ask)
        self.setFocusProxy(self._rows[Field.HOTLINE].line)

    def _lay_out(self) -> None:
        form = QGridLayout()
        fields = list(self._rows)
        beside: list[tuple[PlainLabel, QWidget]] = [(row.label, row) for row in self._rows.values()]
        beside.insert(1, (self._language_label, self._language))
        for place, (label, control) in enumerate(beside):
            form.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(control, place, 1)
        for field, row in self._rows.items():
            row.refused.connect(lambda error, field=field: self.show_wrong_fields({field: error}))
            following = fields[fields.index(field) + 1 :]
            row.line.returnPressed.connect(self._rows[following[0]].line.setFocus if following else self._ask)
        self.body.addWidget(self._intro)
        self.body.addLayout(form)
        self.body.addWidget(self._finish)
        self.body.addWidget(self._message)

    def show_busy(self) -> None:
        self._busy = True
        self._finish.setEnabled(False)
        self._message.announce(self.tr("Setting up…"))

    def show_wrong_fields(self, wrong: Mapping[Field, ConsoleError]) -> None:
        """Say at each field what is wrong with it, and go to the first one."""
        self._end_busy()
        sentences = {field: str(self._wording.problem(error)) for field, error in wrong.items()}
        for field, row in self._rows.items():
            row.show_problem(sentences.get(field, ""))
        first = next(field for field in self._rows if field in wrong)
        row = self._rows[first]
        words = self.tr("{field}: {problem}")
        name = without_mnemonic(row.label.whole_text())
        self._message.announce(words.format(field=name, problem=sentences[first]), problem=True)
        row.line.setFocus()
        self.ensureWidgetVisible(row)

    def show_refused(self, error: ConsoleError) -> None:
        """What belongs to no field, such as a full disk; trying again is one key away."""
        self._end_busy()
        self._message.announce(str(self._wording.problem(error)), problem=True)
        self._finish.setFocus()

    def show_broken_off(self) -> None:
        """A bug ended the work and has been told elsewhere."""
        self._end_busy()
        self._message.show_message("")

    def _end_busy(self) -> None:
        self._busy = False
        self._finish.setEnabled(True)

    def _ask(self) -> None:
        if self._busy:
            return
        text = {field: row.text() for field, row in self._rows.items()}
        for row in self._rows.values():
            row.show_problem("")
        self._message.show_message("")
        self.finished.emit(
            FirstRun(
                hotline=text[Field.HOTLINE],
                language=self._language.value(),
                lead_job_number=text[Field.LEAD_JOB_NUMBER],
                lead_name=text[Field.LEAD_NAME],
                pin=text[Field.PIN],
                pin_again=text[Field.PIN_AGAIN],
            )
        )

    def _name_everything(self) -> None:
        self.setWindowTitle(self.tr("First run"))
        self.title.show_text(self.tr("Set up the hotline"))
        self._intro.show_text(self.tr("There is no hotline here yet. Name it, and make the first shift lead."))
        self._rows[Field.HOTLINE].label.show_text(self.tr("&Hotline"))
        self._language_label.show_text(self.tr("&Greeting language"))
        self._rows[Field.LEAD_JOB_NUMBER].label.show_text(self.tr("Your &job number"))
        self._rows[Field.LEAD_NAME].label.show_text(self.tr("Your &name"))
        self._rows[Field.PIN].label.show_text(self.tr("&PIN"))
        self._rows[Field.PIN_AGAIN].label.show_text(self.tr("PIN &again"))
        self._rows[Field.HOTLINE].line.setPlaceholderText(self.tr("As callers hear it: Green Hill hotline"))
        self._rows[Field.PIN].line.setPlaceholderText(self.tr("Six or more characters"))
        self._finish.setText(self.tr("&Set up and sign in"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_everything()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # minimised is not gone
            self._rows[Field.PIN].line.clear()
            self._rows[Field.PIN_AGAIN].line.clear()
