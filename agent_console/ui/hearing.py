"""What a room needs to hear of what others have written, whoever listens."""

from typing import Protocol

from PySide6.QtCore import SignalInstance


class Hearing(Protocol):
    """`changed()` when something was written, `answering(bool)` when the database stops or begins to answer."""

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def answering(self) -> SignalInstance: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
