"""What the room of calls gives out of the window: exactly the list that stands on the screen."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call_list import CallFilter
from agent_console.ui.export.filter_words import FilterWords
from agent_console.ui.export.offer import Extent, Offer, SampleWish, Sampling, Taking
from agent_console.ui.review.call_reader import Listed
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.typed_filter import TypedFilter

if TYPE_CHECKING:
    from agent_console.exchange.calls_file import Order
    from agent_console.exchange.exports import Exports
    from agent_console.exchange.table import Exported, FileOrder, Progress
    from agent_console.ui.review.calls_room import CallsRoom

NAME = "calls"


class CallsExport(QObject):
    """Signals: `wanted(Offer)` when the list is to be taken out, `changed(Offer)` when there is another list since."""

    wanted = Signal(object)
    changed = Signal(object)

    def __init__(
        self, room: "CallsRoom", ground: Ground, exports: "Callable[[], Exports]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._ground = ground
        self._exports = exports
        self._words = FilterWords(ground.library.catalogue, ground.wording, ground.language, ground.zone, self)
        self._total: int | None = None
        self._frame: CallFilter | None = None  # what the sample was drawn from that stands in the list
        self._frame_total: int | None = None
        self._asked = False
        room.list.counted.connect(self._count)
        room.view.rows.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        room.export_wanted.connect(self.ask)

    @property
    def people(self) -> Mapping[str, str]:
        return self._room.view.words.people

    def ask(self) -> None:
        """Somebody wants to take the list out."""
        self._asked = True
        first, last = self._room.view.rows.chosen_span()
        if last - first > 0:
            self._room.list.fetch(first, last, lambda: self.wanted.emit(self.offer()))
        else:
            self.wanted.emit(self.offer())

    def offer(self) -> Offer:
        """The list as it stands there now, with its filter and its order; the rows chosen by hand as well."""
        listed = self._room.list.listed
        if listed.wanted.ids is None:
            self._frame = None  # another list since: the sample is gone from it
        frame = None if self._frame is None else self._offer(Listed(self._frame, listed.order), self._frame_total)
        rows, table = self._room.view.rows, self._room.view.table
        first, last = rows.chosen_span()
        picked = [call for row in range(first, last + 1) if (call := table.call_at(row)) is not None]
        chosen = frozenset(call.id for call in picked) if 1 < len(picked) == last + 1 - first else frozenset()
        return replace(self._offer(listed, self._total, chosen), chosen=len(chosen), frame=frame)

    def _offer(self, listed: Listed, total: int | None, chosen: frozenset[str] = frozenset()) -> Offer:
        calls, person = self._ground.store.calls, self._ground.person
        return Offer(
            name=NAME,
            title=self.tr("Calls"),
            told=self._words.told(listed.wanted, listed.order),
            counted=self._counted,
            count=lambda: calls.count(listed.wanted, person),
            known=total,
            numbers=True,
            write=lambda taking, progress: self._write(listed, chosen, taking, progress),
            sampling=None if listed.wanted.ids is not None else self._sampling(listed),
        )

    def _sampling(self, listed: Listed) -> Sampling:
        """Of a whole list only: what somebody has picked is no chance."""
        exports, person = self._exports(), self._ground.person
        return Sampling(
            preview=lambda wish, progress: exports.sample(_sampled(listed, wish), person, progress),
            ids=lambda wish, progress: exports.sampled_ids(_sampled(listed, wish), person, progress),
        )

    def list_these(self, ids: frozenset[str]) -> None:
        """Show the calls of a sample in the list; whatever is changed in the bar ends that."""
        wanted = self._room.list.listed.wanted
        if wanted.ids is None:
            self._frame, self._frame_total = wanted, self._total
        self._room.list.show(replace(wanted, ids=ids))
        self._room.view.message.announce(
            self.tr("The list shows the %n call(s) of the sample. Ctrl+Shift+T shows all again.", "", len(ids))
        )

    def list_all(self) -> None:
        self._room.show_typed(TypedFilter())

    def _counted(self, count: int) -> str:
        return self.tr("%n call(s)", "", count).replace(f"{count}", f"{count:,}", 1)

    def _count(self, total: int | None) -> None:
        self._total = total
        self._tell()

    def _tell(self) -> None:
        if self._asked:
            self.changed.emit(self.offer())

    def _write(self, listed: Listed, chosen: frozenset[str], taking: Taking, progress: "Progress") -> "Exported":
        wanted = replace(listed.wanted, ids=chosen) if taking.extent is Extent.CHOSEN else listed.wanted
        order = _order(taking.file, Listed(wanted, listed.order), taking.sample)
        return self._exports().calls(order, self._ground.person, reveal=taking.reveal, progress=progress)


def _sampled(listed: Listed, wish: SampleWish) -> "Order":
    from pathlib import Path

    from agent_console.exchange.table import FileOrder

    return _order(FileOrder(file=Path("sample.csv")), listed, wish)


def _order(file: "FileOrder", listed: Listed, sample: SampleWish | None) -> "Order":
    from agent_console.exchange.calls_file import Order  # not before somebody wants a file

    return Order(
        file=file.file,
        reason=file.reason,
        chinese_headers=file.chinese_headers,
        gbk=file.gbk,
        overwrite=file.overwrite,
        wanted=listed.wanted,
        order=listed.order,
        sample=None if sample is None else sample.size,
        per_agent=sample is not None and sample.per_agent,
        seed=0 if sample is None else sample.seed,
    )
