"""What the banner of a window has to say, in the order in which it says it: nothing that lasts is lost behind a newer.

What only passes by (an answer came, something is due soon) is news of this moment and often the reply to a key that was
just pressed, so it goes before what has been standing there, has its seconds, and then gives the place back. Only what
nobody can have read yet, and an alarm, keep it waiting: seconds, for a warning, so it neither waits for ever behind one
that stands all morning nor is gone before it was seen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class Tone(IntEnum):
    """How much it matters. An alarm stays until somebody has seen to it: Esc, and what else tidies up, leaves it."""

    INFO = 0
    SUCCESS = 1
    WARNING = 2
    ERROR = 3
    ALARM = 4


Action = tuple[str, Callable[[], object]]
"""A label, and what it does."""


@dataclass(slots=True, eq=False)
class Message:
    """`key` is what it is about: of two about the same thing the newer stands for both. `stays` until it is dismissed
    or no longer holds. `read` once it has been shown for long enough.
    """

    text: str
    tone: Tone
    key: str
    action: Action | None = None
    stays: bool = False
    read: bool = False


class NoticeQueue:
    """First alarms; then what nobody can have read yet and what passes by; then what stands. Each by its tone, and of
    the same tone the newest first; a success is no more urgent than any other news.
    """

    def __init__(self) -> None:
        self._messages: list[Message] = []

    def put(self, message: Message) -> bool:
        """Take it in; False where the very same is there already, which only learns what its button does now."""
        known = self.about(message.key)
        if known is not None and (known.text, known.tone) == (message.text, message.tone):
            known.action = message.action
            return False
        if known is not None:
            self.drop(known)
        self._messages.append(message)
        return True

    def about(self, key: str) -> Message | None:
        return next((message for message in self._messages if message.key == key), None)

    def of(self, tone: Tone) -> list[Message]:
        return [message for message in self._messages if message.tone is tone]

    def drop(self, message: Message) -> None:
        if message in self._messages:
            self._messages.remove(message)

    def mark_read(self) -> None:
        """What stands has been there for long enough; how many there are stood beside it."""
        for message in self._messages:
            message.read = message.read or message.stays

    def order(self) -> list[Message]:
        newest_first = reversed(self._messages)
        return sorted(newest_first, key=lambda message: (_turn(message), -max(message.tone, Tone.SUCCESS)))


def _turn(message: Message) -> int:
    if message.tone is Tone.ALARM:
        return 0
    return 2 if message.read else 1
