"""Says that somebody else changed the list meanwhile, and asks whose goes on; nothing is overwritten before."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from agent_console.domain.phrase_versions import PhraseDraft, PublishedVersion
from agent_console.ui.notices import announce
from agent_console.ui.widgets.plain_label import PlainLabel

Theirs = PhraseDraft | PublishedVersion


class OvertakenBar(QFrame):
    """Signals: `theirs_wanted()`, `mine_wanted()`. Hidden while there is nothing to decide; it takes no focus."""

    theirs_wanted = Signal()
    mine_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "offer")
        self._told: Theirs | None = None
        self._text = PlainLabel()
        self._text.setObjectName("phraseOvertaken")
        self._text.setWordWrap(True)
        self._theirs = QPushButton()
        self._theirs.setObjectName("phraseTakeTheirs")
        self._theirs.clicked.connect(self.theirs_wanted)
        self._mine = QPushButton()
        self._mine.setObjectName("phraseKeepMine")
        self._mine.clicked.connect(self.mine_wanted)
        row = QHBoxLayout(self)
        row.addWidget(self._text, 1)
        row.addWidget(self._theirs)
        row.addWidget(self._mine)
        self.retranslate()
        self.hide()

    def ask(self, theirs: Theirs) -> None:
        self._told = theirs
        self.retranslate()
        self.show()
        announce(self._text, self._text.text(), urgent=True)

    def retranslate(self) -> None:
        self._theirs.setText(self.tr("Show the&irs (Ctrl+Z: back)"))
        self._mine.setText(self.tr("&Keep mine"))
        if isinstance(self._told, PhraseDraft):
            text = self.tr("{job_number} {name} changed this draft at {time}. Yours is not kept until you choose.")
            self._show(text, self._told, f"{self._told.kept_at.astimezone():%H:%M:%S}")
        elif self._told is not None:
            text = self.tr("{job_number} {name} published version {number} at {time}; what you see is older.")
            time = f"{self._told.published_at.astimezone():%H:%M:%S}"
            self._show(text.replace("{number}", str(self._told.number)), self._told, time)

    def _show(self, text: str, theirs: Theirs, time: str) -> None:
        self._text.show_text(text.format(job_number=theirs.job_number, name=theirs.name, time=time))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
