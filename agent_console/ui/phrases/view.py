"""The list editor: left the list and its faults, right what it finds, below what changed and the way to every desk."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from agent_console.domain.phrase_versions import PublishedVersion
from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.phrases.overtaken_bar import OvertakenBar
from agent_console.ui.phrases.text_pane import TextPane
from agent_console.ui.phrases.trial_pane import TrialPane
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.plain_label import plain_tooltip, without_mnemonic
from agent_console.ui.widgets.plain_line import PlainLine

USUAL_WIDTHS = [620, 720]
VERSIONS_SEEN = 4


class PhraseListView(QWidget):
    """Signals: `publish_wanted()`, `close_wanted()` from the button and from Esc, `help_wanted()`,
    `bring_back_wanted(int)` with the number of an old version, `refused(ConsoleError)`.
    """

    publish_wanted = Signal()
    close_wanted = Signal()
    help_wanted = Signal()
    bring_back_wanted = Signal(int)
    refused = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next = 1
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._close = QPushButton()
        self._close.setObjectName("phraseClose")
        self._help = QPushButton()
        self._help.setObjectName("helpButton")
        self.overtaken = OvertakenBar()
        self.list = TextPane()
        self.trial = TrialPane(language)
        self._versions_title = QLabel()
        self._versions_title.setProperty("role", "heading")
        self._versions = QListWidget()
        self._versions.setObjectName("phraseVersions")
        self._versions.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._versions_title.setBuddy(self._versions)
        self._bring_back = QPushButton()
        self._bring_back.setObjectName("phraseBringBack")
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
        self._bring_back.clicked.connect(self._bring_back_chosen)
        self._versions.itemActivated.connect(self._bring_back_chosen)
        self._versions.currentRowChanged.connect(self._show_chosen)
        self.keys = {
            "help": self._key(Qt.Key.Key_F1, self.help_wanted, self._help),
            "panes": self._key(Qt.Key.Key_F6, self.next_pane),
            "close": self._key(Qt.Key.Key_Escape, self.close_wanted, self._close),
        }
        for part in (self.list, self.trial, self.note):
            part.refused.connect(self.refused)
        self.setFocusProxy(self.list.text)
        self._opened = False
        self.show_open(False)
        self.show_publishable(False)
        self.retranslate()

    def show_open(self, opened: bool) -> None:
        """Whether the list is there to be written in."""
        self._opened = opened
        self.list.text.setReadOnly(not opened)

    def show_versions(self, versions: Iterable[PublishedVersion]) -> None:
        """All versions, newest first; the next one to be published follows it. The chosen row stays chosen."""
        chosen = self._chosen
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
            item = QListWidgetItem(" ".join(row.split()))
            item.setData(Qt.ItemDataRole.UserRole, version.number)
            item.setToolTip(item.text())
            self._versions.addItem(item)
            if version.number == chosen:
                self._versions.setCurrentItem(item)
        if not self._versions.count():
            nothing = QListWidgetItem(self.tr("Nothing published yet"))
            nothing.setFlags(Qt.ItemFlag.ItemIsEnabled)  # to be read, not chosen
            self._versions.addItem(nothing)
        self._next = max(numbers) + 1
        self.retranslate()
        self._show_chosen()

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

    def show_brought_back(self, number: int) -> None:
        said = self.tr("Version {number} stands in the editor as a draft. Ctrl+Z brings back what stood there before.")
        self.message.announce(said.format(number=number))

    def next_pane(self) -> None:
        """F6: list → words to try → versions → what changed → list."""
        places = {
            self.list: self.list.text,
            self.trial: self.trial.text,
            self._versions: self._versions,
            self.note: self.note,
        }
        focus, panes = QApplication.focusWidget(), list(places)
        inside = [place for place, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))]
        home = places[panes[((inside[0] if inside else -1) + 1) % len(panes)]]
        home.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Phrases"))
        self._close.setText(self.tr("&Close  Esc"))
        self._help.setText(self.tr("Help  F1"))
        self._bring_back.setText(self.tr("&Bring back as a draft"))
        names = {
            "help": self.tr("Help for this screen"),
            "panes": self.tr("Go to the next pane"),
            "close": self.tr("Leave the list; what is written stays as a draft"),
        }
        for verb, action in self.keys.items():
            action.setText(names[verb])
            action.setToolTip(f"{names[verb]} ({action.shortcut().toString()})")
        for verb, button in (("help", self._help), ("close", self._close)):
            plain_tooltip(button, self.keys[verb].toolTip())
        self._versions_title.setText(self.tr("Published &versions"))
        self._versions.setAccessibleName(without_mnemonic(self._versions_title.text()))
        self._note_title.setText(self.tr("&What changed"))
        self.note.setAccessibleName(without_mnemonic(self._note_title.text()))
        self.note.setPlaceholderText(self.tr("For those who read the versions later"))
        self._publish.setText(self.tr("&Publish version {number}").format(number=self._next))

    def _publish_now(self) -> None:
        self.list.text.setFocus()  # the button is closed now: its focus must not fall on the one that leaves
        self.publish_wanted.emit()

    @property
    def _chosen(self) -> int:
        """The number of the chosen version, 0 where none is."""
        row = self._versions.currentRow()
        return int(self._versions.item(row).data(Qt.ItemDataRole.UserRole) or 0) if row >= 0 else 0

    def _bring_back_chosen(self) -> None:
        if self._opened and self._chosen:
            self.bring_back_wanted.emit(self._chosen)

    def _show_chosen(self) -> None:
        self._bring_back.setEnabled(bool(self._chosen))

    def _key(
        self, key: Qt.Key, does: Callable[[], object] | SignalInstance, button: QPushButton | None = None
    ) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(does)
        self.addAction(action)
        if button is not None:
            button.clicked.connect(action.trigger)
        return action

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._help)
        head.addWidget(self._close)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.trial, 1)
        versions = QHBoxLayout()
        versions.addWidget(self._versions_title, 1)
        versions.addWidget(self._bring_back)
        column.addLayout(versions)
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
        page.addWidget(self.overtaken)
        page.addWidget(splitter, 1)
        page.addLayout(foot)
        page.addWidget(self.message)
        QWidget.setTabOrder(self._versions, self._bring_back)
        QWidget.setTabOrder(self._publish, self._help)
        QWidget.setTabOrder(self._help, self._close)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
