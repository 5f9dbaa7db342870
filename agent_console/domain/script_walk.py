"""Where an agent is in the script of a call, and which pages lie behind."""

from dataclasses import dataclass, replace

from agent_console.domain.script import END, Branch, Page, Script, Step, StepMark


@dataclass(frozen=True, slots=True)
class Walk:
    """A script opened at a page; `trail` holds (script id, page id) of the pages left behind, oldest first."""

    script: Script
    page_id: str
    trail: tuple[tuple[str, str], ...] = ()
    ended: bool = False

    @property
    def page(self) -> Page:
        return self.script.page(self.page_id)

    @property
    def visited(self) -> frozenset[str]:
        """The pages of the present script that have been open."""
        return frozenset({self.page_id} | {page for script, page in self.trail if script == self.script.id})

    def next_step(self, marks: tuple[StepMark, ...]) -> Step | None:
        """The first passage of the page that has not been ticked."""
        ticked = {(mark.script, mark.page, mark.step) for mark in marks}
        steps = (step for step in self.page.steps if (self.script.id, self.page_id, step.id) not in ticked)
        return next(steps, None)


def begin(script: Script) -> Walk:
    return Walk(script, script.start)


def take(walk: Walk, branch: Branch) -> Walk:
    """Follow a branch inside the script. A branch to another script is the caller's to open (`enter`)."""
    behind = (*walk.trail, (walk.script.id, walk.page_id))
    if branch.to == END:
        return replace(walk, trail=behind, ended=True)
    return Walk(walk.script, walk.script.page(branch.to).id, behind)


def enter(walk: Walk, script: Script) -> Walk:
    """Go on in another script, at its beginning."""
    return Walk(script, script.start, (*walk.trail, (walk.script.id, walk.page_id)))
