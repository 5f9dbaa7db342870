"""The list editor: left the list and its faults, right what it finds, below what changed and the way to every desk."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QSplitter, QVBoxLayout, QWidget

from agent_console.domain.phrase_versions import PublishedVersion
from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.phrases.text_pane import TextPane
from agent_console.ui.phrases.trial_pane import TrialPane
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.plain_label import without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine

USUAL_WIDTHS = [620, 720]
VERSIONS_SEEN = 4


class PhraseListView(QWidget):
    """Signals: `publish_wanted()`, `close_wanted()` from the button and from Esc, `refused(ConsoleError)`."""

    publish_wanted = Signal()
    close_wanted = Signal()
    refused = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next = 1
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._close = QPushButton()
        self._close.setObjectName("phraseClose")
        self.list = TextPane()
        self.trial = TrialPane(language)
        self._versions_title = QLabel()
        self._versions_title.setProperty("role", "heading")
        self._versions = QListWidget()
        self._versions.setObjectName("phraseVersions")
        self._versions.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._versions_title.setBuddy(self._versions)
        self._note_title = QLabel()
        self.note = PlainLine(limit=REASON_LIMIT)
        self.note.setObjectName("phraseNote")
        self._note_title.setBuddy(self.note)
        self._publish = QPushButton()
        self._publish.setObjectName("phrasePublish")
        self._publish.setProperty("role", "primary")
        self.message = MessageLabel(lines=1)
        self.message.setObjectName("phraseMessage")
        self._lay_out()
        self._publish.clicked.connect(self._publish_now)
        self._close.clicked.connect(self.close_wanted)
        for part in (self.list, self.trial, self.note):
            part.refused.connect(self.refused)
        self.setFocusProxy(self.list.text)
        self.show_open(False)
        self.show_publishable(False)
        self.retranslate()

    def show_open(self, opened: bool) -> None:
        """Whether the list is there to be written in."""
        text = self.list.text
        text.setReadOnly(not opened)
        text.style().unpolish(text)
        text.style().polish(text)

    def show_versions(self, versions: Iterable[PublishedVersion]) -> None:
        """All versions, newest first; the next one to be published follows it."""
        self._versions.clear()
        numbers = [0]
        for version in versions:
            numbers.append(version.number)
            row = self.tr("{number}  {time}  {job_number} {name}  {note}").format(
                number=version.number,
                time=f"{version.published_at.astimezone():%Y-%m-%d %H:%M}",
                job_number=version.job_number,
                name=version.name,
                note=version.note,
            )
            self._versions.addItem(" ".join(row.split()))
        self._next = max(numbers) + 1
        self.retranslate()

    def show_publishable(self, publishable: bool) -> None:
        self._publish.setEnabled(publishable)

    def show_published(self, version: PublishedVersion) -> None:
        said = self.tr("Version {number} published by {job_number} {name} {time}")
        self.message.announce(
            said.format(
                number=version.number,
                job_number=version.job_number,
                name=version.name,
                time=f"{version.published_at.astimezone():%H:%M}",
            )
        )
        self.note.show_text("")

    def retranslate(self) -> None:
        self._title.setText(self.tr("Phrases"))
        self._close.setText(self.tr("&Close  Esc"))
        self._versions_title.setText(self.tr("Published &versions"))
        self._versions.setAccessibleName(without_mnemonic(self._versions_title.text()))
        self._note_title.setText(self.tr("&What changed"))
        self.note.setAccessibleName(without_mnemonic(self._note_title.text()))
        self.note.setPlaceholderText(self.tr("For those who read the versions later"))
        self._publish.setText(self.tr("&Publish version {number}").format(number=self._next))

    def _publish_now(self) -> None:
        self.list.text.setFocus()  # the button is closed now: its focus must not fall on the one that leaves
        self.publish_wanted.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.trial, 1)
        column.addWidget(self._versions_title)
        column.addWidget(self._versions)
        height = VERSIONS_SEEN * (self._versions.fontMetrics().lineSpacing() + 4)
        self._versions.setFixedHeight(height + 2 * self._versions.frameWidth())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        self.list.setContentsMargins(0, 0, 8, 0)
        for pane in (self.list, right):
            splitter.addWidget(pane)
        splitter.setSizes(USUAL_WIDTHS)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._note_title)
        foot.addWidget(self.note, 1)
        foot.addWidget(self._publish)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(splitter, 1)
        page.addLayout(foot)
        page.addWidget(self.message)
        QWidget.setTabOrder(self._publish, self._close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
