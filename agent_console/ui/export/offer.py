"""A table that can be taken out of the window, as it stands on the screen at this moment."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_console.exchange.call_sample import Preview
    from agent_console.exchange.table import Exported, FileOrder, Progress


class Extent(StrEnum):
    """How much of it."""

    WHOLE = "whole"
    CHOSEN = "chosen"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class SampleWish:
    """So many calls, or so many of each agent; the same seed draws the same ones."""

    size: int
    per_agent: bool
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """What is written now: `reveal` with whole telephone numbers; `sample` where a sample is drawn."""

    file: "FileOrder"
    extent: Extent
    reveal: bool = False
    sample: SampleWish | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How a sample of it is drawn; both take their time. `ids` are those of the records that would be drawn."""

    preview: "Callable[[SampleWish, Progress], Preview]"
    ids: "Callable[[SampleWish, Progress], frozenset[str]]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """`name` begins the name of the file; `title` says what it is about, `told` exactly which records and in which
    order. `known` is how many there are, where the screen says so already; else `count` finds out.

    `chosen` is how many rows are chosen by hand. `numbers` is whether there are telephone numbers to mask. `frame` is
    there where the screen lists a sample: what that was drawn from, from which samples go on being drawn.
    """

    name: str
    title: str
    told: str
    counted: Callable[[int], str]
    count: Callable[[], int]
    write: "Callable[[Taking, Progress], Exported]"
    known: int | None = None
    chosen: int = 0
    numbers: bool = False
    sampling: Sampling | None = None
    frame: "Offer | None" = None
