"""The key points that an incoming agent has ticked, kept on this desk until the record is sealed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from agent_console.ui.handover.ground import Ground

KEPT = "ticks-"
"""Begins the key under which they are kept, before the id of the handover."""


class Ticks(QObject):
    """Leaving the page does not take them away, nor does a crash. Signals: `came()` when those of earlier were read,
    `trouble(ConsoleError)`.
    """

    came = Signal()
    trouble = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground

    def start(self) -> None:
        """Find what was ticked here before; what is ticked by now stands."""

        def take(found: dict[str, str]) -> None:
            for key, targets in found.items():
                if key.startswith(KEPT):
                    self._ground.ticked.setdefault(key.removeprefix(KEPT), set(targets.split()))
            self.came.emit()

        self._ground.jobs.run(self._ground.begun.found, take, self.trouble.emit, owner=self)

    def of(self, handover_id: str) -> frozenset[str]:
        """The targets."""
        return frozenset(self._ground.ticked.get(handover_id, ()))

    def tick(self, handover_id: str, target: str, wanted: bool) -> None:
        ticks = self._ground.ticked.setdefault(handover_id, set())
        if wanted:
            ticks.add(target)
        else:
            ticks.discard(target)
        self._keep(handover_id, tuple(ticks))

    def forget(self, handover_id: str) -> None:
        """The record is sealed and holds them, or it goes back to be amended."""
        if self._ground.ticked.pop(handover_id, None) is not None:
            self._keep(handover_id, ())

    def _keep(self, handover_id: str, targets: Iterable[str]) -> None:
        begun, text = self._ground.begun, " ".join(sorted(targets))

        def keep() -> None:
            if text:
                begun.keep(KEPT + handover_id, text)
            else:
                begun.drop(KEPT + handover_id)

        self._ground.jobs.run(keep, lambda _: None, self.trouble.emit, owner=self)
