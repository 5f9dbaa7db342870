"""The room of rules at work: the list in force with what it hit lately, and in its place the editor of the list."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from agent_console.domain.errors import ConsoleError
from agent_console.ui.rules.ground import Ground
from agent_console.ui.rules.rule_entry import RuleEntry, RuleReading
from agent_console.ui.rules.view import RulesView
from agent_console.ui.widgets.search_choice import folded

BEAT_MILLISECONDS = 1_500
SPLITTER = "rules-splitter"

Read = tuple[int, tuple[RuleEntry, ...] | None]


class RulesRoom(QObject):
    """Signals: `calls_wanted(str)` with the id of a rule, `trouble(Exception)` for the banner, `help_wanted(list)` with
    the actions, `leave_wanted()` for Esc.
    """

    calls_wanted = Signal(str)
    trouble = Signal(object)
    help_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.rules = rules = RulesView(ground)
        rules.restore_places(ground.preferences.bytes(SPLITTER))
        self.view = QStackedWidget()
        self.view.addWidget(rules)
        self.view.setFocusProxy(rules)
        self._source = RuleReading(ground)
        self._entries: tuple[RuleEntry, ...] = ()
        self._heard: int | None = None
        self._reading = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)
        self._connect()

    def start(self) -> None:
        """Read the list, and hear from now on of another one and of new hits."""
        self._ground.keeper.start()
        self._timer.start()

    def stop(self) -> None:
        """A list that is being written is kept as a draft."""
        self._timer.stop()
        self._ground.keeper.stop()
        if self._ground.editor is not None:
            self._ground.editor.close()
        self._ground.preferences.keep_bytes(SPLITTER, self.rules.places())

    @property
    def actions(self) -> list[QAction]:
        return list(self.rules.keys.all.values())

    def beat(self) -> None:
        """What the timer does; one question is under way at most, and nothing is read that has not changed."""
        current = self._ground.keeper.current
        if self._reading or current is None or not self.rules.isVisible():
            return
        self._reading = True
        journal, heard, listed = self._ground.store.journal, self._heard, current.checker.phrases

        def look() -> Read:
            entries = journal.head().entries
            return entries, None if entries == heard else self._source.read(listed)

        def take(read: Read) -> None:
            self._reading = False
            if current is self._ground.keeper.current:
                self._take(read)

        self._ground.jobs.read(look, take, self._not_answered, owner=self)

    def refresh(self) -> None:
        self._heard = None
        self._ground.keeper.load()

    def edit(self) -> None:
        """The editor takes the place of the list, until it is left."""
        editor = self._ground.editor
        page = None if editor is None else editor.page(self._ground.person, self._ground.language)
        if editor is None or page is None:
            return
        self.view.addWidget(page)
        self.view.setCurrentWidget(page)
        self.view.setFocusProxy(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.open()

    def _left(self, page: QWidget) -> None:
        """Back at the list."""
        self.view.setCurrentWidget(self.rules)
        self.view.setFocusProxy(self.rules)
        self.view.removeWidget(page)
        page.deleteLater()
        if self._timer.isActive():  # else the window goes
            self.rules.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            self._ground.keeper.look()
            self.beat()

    def _list_changed(self) -> None:
        self._heard = None
        self.beat()

    def _take(self, read: Read) -> None:
        self._heard, entries = read
        current = self._ground.keeper.current
        if entries is not None and current is not None:
            self._entries = entries
            self.rules.words.listed = current.checker.phrases
            self._list()

    def _not_answered(self, error: Exception) -> None:
        """What was read last stays, and is said to be old."""
        self._reading = False
        if isinstance(error, ConsoleError):
            self.rules.message.announce(str(self._ground.wording.problem(error)), problem=True)
        else:
            self.trouble.emit(error)

    def _list(self) -> None:
        view, sought = self.rules, folded(self.rules.seek.text())
        found = [
            entry for entry in self._entries if (entry.calls or not view.hit.isChecked()) and sought in entry.searched
        ]
        view.show_rules(found, len(self._entries))
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self.rules.table.at(self.rules.rows.row())
        self.rules.show_detail("" if entry is None else self.rules.words.in_full(entry))

    def _show_calls(self) -> None:
        entry = self.rules.table.at(self.rules.rows.row())
        if entry is not None:
            self.calls_wanted.emit(entry.id)

    def _find(self) -> None:
        self.rules.seek.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.rules.seek.selectAll()

    def _copy(self) -> None:
        self.rules.rows.copy()
        self.rules.message.announce(self.tr("Copied %n row(s).", "", self.rules.table.rowCount()))

    def _back(self) -> None:
        """Esc: to the list, then the search goes."""
        if QApplication.focusWidget() is not self.rules.rows:
            self.rules.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.rules.seek.text():
            self.rules.seek.clear()
        else:
            self.leave_wanted.emit()

    def _connect(self) -> None:
        view, ground = self.rules, self._ground
        verbs: dict[str, Callable[[], object]] = {
            "calls": self._show_calls,
            "edit": self.edit,
            "find": self._find,
            "copy": self._copy,
            "refresh": self.refresh,
            "panes": view.next_pane,
            "back": self._back,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        view.keys.wanted.connect(lambda verb: verbs[verb]())
        view.sought.connect(self._list)
        view.rows.chosen.connect(lambda _: self._show_chosen())
        view.rows.opened.connect(lambda _: self._show_calls())
        view.seek.refused.connect(self.trouble)
        ground.keeper.changed.connect(lambda _: self._list_changed())
        if ground.editor is not None:
            ground.editor.left.connect(self._left)
