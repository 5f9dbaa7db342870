"""What a command line answered."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line on standard error."""
        assert self.err.count("\n") == 1
        assert self.err.startswith("agent-console: ")
        return self.err.removeprefix("agent-console: ").rstrip("\n")


Run = Callable[..., Answer]
