"""A supplement 补充记录: the only thing that may follow a sealed record, marked as what it is."""

from dataclasses import dataclass
from datetime import datetime

from agent_console.domain.text import REASON_LIMIT, check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplement:
    """Who added what and when (aware UTC); `by` is a job number. Raises TEXT_MISSING and the text problems."""

    id: str
    at: datetime
    by: str
    by_name: str
    text: str

    def __post_init__(self) -> None:
        check_text(self.text, REASON_LIMIT, multiline=True, required=True)
