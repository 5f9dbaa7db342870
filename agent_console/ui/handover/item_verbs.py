"""What is done with one item: flagged with a reason, explained, opened, added in one's own words, cleared by name."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.handover_items import FlaggedPoint, HandoverItem, ItemKind, Point
from agent_console.ui.asking import Asking
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.outgoing import Outgoing
from agent_console.ui.widgets.step_bar import Offer, Question

KEY = "key"


class ItemVerbs(QObject):
    """Signals: `said(str, bool)` with whether something stood in the way, `discarded(str, Point)` with what can be
    brought back, `added(str)` with the id of a new line, `cleared()`, `linked(HandoverItem)`, `failed(ConsoleError)`.
    """

    said = Signal(str, bool)
    discarded = Signal(str, object)
    added = Signal(str)
    cleared = Signal()
    linked = Signal(object)
    failed = Signal(object)

    def __init__(self, ground: Ground, outgoing: Outgoing, asking: Asking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._outgoing = outgoing
        self._asking = asking

    def open(self, item: HandoverItem) -> None:
        """Enter: the record that it is about; a line of one's own is changed."""
        if item.known_kind is ItemKind.POINT:
            self.reason(item)
        else:
            self.linked.emit(item)

    def flag(self, item: HandoverItem) -> None:
        """Make it a key point, with a reason; once more takes the flag back while it is being written."""
        own, mark = self._outgoing.own_point(item), self._outgoing.mark_on(item)
        if own is not None and own.key:
            self._outgoing.put(replace(own, key=False))
        elif mark is not None and mark.key:
            self._outgoing.put(replace(mark, key=False))
        elif item.key:
            self.said.emit(self.tr("It is a key point since an earlier change; Ctrl+D clears it by name."), True)
        else:
            self._ask_flag(item, own, mark)

    def reason(self, item: HandoverItem) -> None:
        """Why it is not finished; a line of one's own is written anew."""
        own = self._outgoing.own_point(item)
        if own is not None:
            self._ask_own(own)
            return
        mark = self._outgoing.mark_on(item) or Point(id=self._ground.clock.new_id(), target=item.target)

        def then(_: str, words: str) -> None:
            self._outgoing.put(replace(mark, reason=words))
            self._asking.done()

        about = self.tr("{item}: why is it not finished?").format(item=_name(item))
        line = self.tr("Why it is not finished")
        self._asking.ask(
            "reason", item.target, Question(about=about, verb=self.tr("Note it"), line=line, text=item.reason), then
        )

    def add(self) -> None:
        """A line in one's own words."""
        point = Point(id=self._ground.clock.new_id())
        question = Question(
            about=self.tr("An item of your own:"),
            verb=self.tr("Add it"),
            offers=(
                Offer("", self.tr("stands in this handover only")),
                Offer(KEY, self.tr("◆ key point: comes back until somebody clears it")),
            ),
            line=self.tr("What the next shift has to know or do"),
            needed=True,
        )

        def then(chosen: str, words: str) -> None:
            self._put(replace(point, text=words, key=chosen == KEY))
            self.added.emit(point.id)

        self._asking.ask("add", "new", question, then)

    def clear(self, item: HandoverItem) -> None:
        """Take away what is being written, or clear by name what has come back."""
        own, mark = self._outgoing.own_point(item), self._outgoing.mark_on(item)
        if own is not None:
            self._outgoing.remove(own.id)
            self.discarded.emit(self.tr("The item “{text}” is taken out.").format(text=_short(own.text)), own)
        elif mark is not None:
            self._outgoing.remove(mark.id)
            self.discarded.emit(self.tr("Flag and reason of {item} are taken out.").format(item=_name(item)), mark)
        elif item.point:
            self._ask_clear(item)
        else:
            said = self.tr("{item} is no key point: it leaves the list by itself when it is settled.")
            self.said.emit(said.format(item=_name(item)), True)

    def restore(self, point: Point) -> None:
        """Bring back what was taken out just now."""
        self._outgoing.put(point)

    def _ask_flag(self, item: HandoverItem, own: Point | None, mark: Point | None) -> None:
        point = own or mark or Point(id=self._ground.clock.new_id(), target=item.target)
        question = Question(
            about=self.tr("{item} becomes a key point: it comes back until somebody clears it.").format(
                item=_name(item)
            ),
            verb=self.tr("Make it a key point"),
            line=self.tr("What to watch, and why"),
            text=item.reason,
            needed=True,
        )
        self._asking.ask(
            "flag", item.target, question, lambda _, words: self._put(replace(point, key=True, reason=words))
        )

    def _ask_own(self, own: Point) -> None:
        question = Question(
            about=self.tr("An item of your own:"),
            verb=self.tr("Change it"),
            line=self.tr("What the next shift has to know or do"),
            text=own.text,
            needed=True,
        )
        self._asking.ask("change", own.id, question, lambda _, words: self._put(replace(own, text=words)))

    def _ask_clear(self, item: HandoverItem) -> None:
        about = self.tr("Clear the key point “{text}”? It does not come back; your name stands beside it.")
        question = Question(about=about.format(text=_short(item.title or item.number)), verb=self.tr("Clear it"))
        self._asking.ask("clear", "", question, lambda _chosen, _words: self._clear(item.point))

    def _clear(self, point_id: str) -> None:
        handovers, person = self._ground.handovers, self._ground.person

        def done(point: FlaggedPoint) -> None:
            self._asking.done()
            words = self.tr("“{text}” is cleared by {job_number} {name}.")
            said = words.format(text=_short(point.text), job_number=point.cleared_by, name=point.cleared_by_name)
            self.said.emit(said, False)
            self.cleared.emit()

        self._ground.jobs.run(lambda: handovers.clear_point(point_id, person), done, self._failed, owner=self)

    def _put(self, point: Point) -> None:
        self._outgoing.put(point)
        self._asking.done()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.failed.emit(error)


def _name(item: HandoverItem) -> str:
    return item.number or f"“{_short(item.title)}”"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 24 else f"{words[:24]}…"
