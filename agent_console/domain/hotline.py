"""The hotline and the settings that its agents work by."""

from dataclasses import dataclass
from datetime import datetime

from agent_console.domain.text import NAME_LIMIT, check_text

LANGUAGES = ("en", "zh_CN", "zh_TW")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hotline:
    """`language` is the language of scripts and screens; `pace` is in characters a minute; limits are in seconds."""

    id: str
    name: str
    language: str
    created_at: datetime
    pace: int = 120
    wrap_up_limit: int = 90

    def __post_init__(self) -> None:
        check_text(self.name, NAME_LIMIT, required=True)
        if self.language not in LANGUAGES:
            raise ValueError(f"no such language: {self.language}")
        if self.pace <= 0 or self.wrap_up_limit <= 0:
            raise ValueError("pace and wrap-up limit are positive")
