"""What the script pane shows at one moment, as a frozen value: made from where the agent is and what is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from agent_console.domain.pace import seconds
from agent_console.domain.script import Branch, Manner, Page, Script, Step, StepMark, variables
from agent_console.domain.script_walk import Walk
from agent_console.exchange.library import Library


@dataclass(frozen=True, slots=True)
class Row:
    """One passage, filled in. `ticked_at` is aware UTC; `seconds` is its length at the agent's pace, 0 if unspoken.

    `into` and `prompt` are empty unless the answer is kept; `value` is that answer so far.
    """

    step: str
    manner: Manner
    text: str
    must: bool
    ticked_at: datetime | None
    seconds: float
    into: str = ""
    prompt: str = ""
    value: str = ""

    @property
    def tickable(self) -> bool:
        """Instructions leave no mark unless they are a must."""
        return self.must or self.manner is not Manner.DO


@dataclass(frozen=True, slots=True)
class Way:
    """A branch as it is offered; `target` is the title of what it opens, empty at the end of the script."""

    key: str
    label: str
    target: str
    other_script: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """A prompted value that the page needs; `default` stands in while `value` is empty."""

    name: str
    prompt: str
    value: str
    default: str


@dataclass(frozen=True, slots=True)
class Position:
    """`number` counts the page among the `total` pages of the script, from 1. `came_from` is empty at the start."""

    script: str
    version: int
    title: str
    page: str
    page_title: str
    number: int
    total: int
    rows: tuple[Row, ...]
    ways: tuple[Way, ...]
    wanted: tuple[Wanted, ...]
    came_from: str
    ended: bool

    @property
    def place(self) -> tuple[str, str]:
        """Script and page."""
        return self.script, self.page

    @property
    def next_row(self) -> Row | None:
        """The first passage that is still to be ticked."""
        return next((row for row in self.rows if row.tickable and row.ticked_at is None), None)


def position_of(
    walk: Walk, library: Library, marks: tuple[StepMark, ...], values: Mapping[str, str], per_minute: float
) -> Position:
    """Lay out the page that is open; marks made under another version of the script count."""
    script, page = walk.script, walk.page
    ticked = {mark.step: mark.at for mark in marks if (mark.script, mark.page) == (script.id, page.id)}

    def row(step: Step) -> Row:
        text = script.passage(step, values)
        lasts = seconds(text, per_minute) if step.spoken else 0.0
        answer = values.get(step.into, "") if step.into else ""
        return Row(step.id, step.manner, text, step.must, ticked.get(step.id), lasts, step.into, step.prompt, answer)

    return Position(
        script=script.id,
        version=script.version,
        title=script.title,
        page=page.id,
        page_title=page.title,
        number=script.pages.index(page) + 1,
        total=len(script.pages),
        rows=tuple(map(row, page.steps)),
        ways=() if walk.ended else tuple(_way(branch, script, library) for branch in page.branches),
        wanted=_wanted(script, page, values),
        came_from=_came_from(walk, library),
        ended=walk.ended,
    )


def _way(branch: Branch, script: Script, library: Library) -> Way:
    if branch.other_script is not None:
        other = library.script(branch.other_script, script.language)
        return Way(branch.key, branch.label, other.title if other else "", other_script=True)
    target = next((page.title for page in script.pages if page.id == branch.to), "")
    return Way(branch.key, branch.label, target, other_script=False)


def _wanted(script: Script, page: Page, values: Mapping[str, str]) -> tuple[Wanted, ...]:
    """Every prompted value of the page, given or not: a mistyped one must be within reach, and nothing may jump."""
    used = {name for step in page.steps for name in variables(step.text)}
    return tuple(
        Wanted(value.name, value.prompt, values.get(value.name, ""), value.default)
        for value in script.values
        if value.name in used
    )


def _came_from(walk: Walk, library: Library) -> str:
    if not walk.trail:
        return ""
    script_id, page_id = walk.trail[-1]
    script = library.script(script_id, walk.script.language)
    pages = script.pages if script is not None else ()
    return next((page.title for page in pages if page.id == page_id), "")
