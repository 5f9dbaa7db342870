"""What an agent is led through during a call: pages of things to say, ask and do, and the ways between them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

END = "end"
"""The branch target that closes the script."""

OTHER_SCRIPT = "script:"
"""What a branch target begins with when it names another script."""

CALLER_VARIABLES = frozenset({"caller_name", "caller_number"})
"""Facts about the caller, which a question may store."""

OPENING = "opening"
"""The first sentence of the greeting card: a script that begins with it greets in the language of the caller."""

PHONE_VARIABLES = frozenset({"caller_number", "callback_number", "contact_number", "lost_number"})
"""Answers that are somebody's telephone number: hidden as soon as they have been typed."""

BUILT_IN = CALLER_VARIABLES | {
    "hotline",
    "job_number",
    "job_number_reading",
    "agent_name",
    "greeting",
    "now_time",
    OPENING,
}
"""Variables that the console fills in every script."""

VARIABLE = re.compile(r"\{\{([a-z][a-z0-9_]*)(?:\|([^{}]*))?\}\}")
"""`{{name}}` or `{{name|fallback}}`; group 2 is None without a fallback and may be empty."""


class Manner(StrEnum):
    """Say and ask are spoken; do is an instruction to the agent."""

    SAY = "say"
    ASK = "ask"
    DO = "do"


@dataclass(frozen=True, slots=True)
class Step:
    """One passage. `into` and `prompt` are empty unless the answer to a question is kept."""

    id: str
    manner: Manner
    text: str
    must: bool = False
    into: str = ""
    prompt: str = ""

    @property
    def spoken(self) -> bool:
        return self.manner is not Manner.DO


@dataclass(frozen=True, slots=True)
class Branch:
    """A way on, taken with one key. `to` is a page id, "end", or "script:" and the id of another script."""

    key: str
    label: str
    to: str

    @property
    def other_script(self) -> str | None:
        return self.to.removeprefix(OTHER_SCRIPT) if self.to.startswith(OTHER_SCRIPT) else None


@dataclass(frozen=True, slots=True)
class Page:
    """What is seen at once. A page without branches ends the script."""

    id: str
    title: str
    steps: tuple[Step, ...]
    branches: tuple[Branch, ...] = ()

    def branch(self, key: str) -> Branch | None:
        return next((branch for branch in self.branches if branch.key == key), None)


@dataclass(frozen=True, slots=True)
class Value:
    """Something the agent is asked to fill in when the script first needs it."""

    name: str
    prompt: str
    default: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """A script in one language; `id` is the same in all of them. `kind` and `subject` preset the call, or are empty."""

    id: str
    version: int
    language: str
    title: str
    kind: str
    subject: str
    start: str
    pages: tuple[Page, ...]
    values: tuple[Value, ...] = ()

    def page(self, page_id: str) -> Page:
        """Raises KeyError for a page that the script does not have."""
        for page in self.pages:
            if page.id == page_id:
                return page
        raise KeyError(page_id)

    @property
    def prompts(self) -> dict[str, str]:
        """What each variable of the script's own is called on the screen."""
        asked = {step.into: step.prompt for page in self.pages for step in page.steps if step.into}
        return asked | {value.name: value.prompt for value in self.values}

    @property
    def other_scripts(self) -> frozenset[str]:
        """The ids of the scripts that branches lead to."""
        branches = (branch for page in self.pages for branch in page.branches)
        return frozenset(branch.other_script for branch in branches if branch.other_script is not None)

    def passage(self, step: Step, values: Mapping[str, str]) -> str:
        """The text of a step as it is to be spoken, with what is known so far."""
        defaults = {value.name: value.default for value in self.values}
        known = {name: value for name, value in values.items() if value.strip()}
        return fill(step.text, defaults | known, self.prompts)

    def wanted(self, page: Page, values: Mapping[str, str]) -> tuple[Value, ...]:
        """The prompted values that the page needs and nobody has given yet, in the script's order."""
        used = {name for step in page.steps for name in variables(step.text)}
        return tuple(value for value in self.values if value.name in used and not values.get(value.name, "").strip())


@dataclass(frozen=True, slots=True)
class StepMark:
    """That a step was said or done: the script as it was then, and the moment in aware UTC."""

    script: str
    version: int
    page: str
    step: str
    at: datetime

    def __post_init__(self) -> None:
        if self.at.utcoffset() != timedelta(0):
            raise ValueError("a step mark needs an aware UTC time")


def variables(text: str) -> tuple[str, ...]:
    """The names used in a text, each once, in order of appearance."""
    return tuple(dict.fromkeys(found[1] for found in VARIABLE.finditer(text)))


def fill(text: str, values: Mapping[str, str], prompts: Mapping[str, str] | None = None) -> str:
    """Put values in place of variables.

    A missing or blank value gives the fallback; without one, the prompt (or the name) in full-width brackets, so that
    the gap is seen. Values go in literally: braces inside them are not read again.
    """

    def replacement(found: re.Match[str]) -> str:
        name, fallback = found[1], found[2]
        value = values.get(name, "")
        if value.strip():
            return value
        if fallback is not None:
            return str(fallback)
        return f"［{(prompts or {}).get(name, name)}］"

    return VARIABLE.sub(replacement, text)


def must_steps(script: Script) -> tuple[tuple[Page, Step], ...]:
    """Every step that must be said or done, with its page."""
    return tuple((page, step) for page in script.pages for step in page.steps if step.must)


def missing_musts(
    script: Script, pages_visited: Iterable[str], marks: Iterable[StepMark]
) -> tuple[tuple[Page, Step], ...]:
    """The must steps of the visited pages that nobody ticked, in the script's order.

    A mark made under another version of the script counts: what was said was said.
    """
    visited = set(pages_visited)
    ticked = {(mark.page, mark.step) for mark in marks if mark.script == script.id}
    return tuple(
        (page, step) for page, step in must_steps(script) if page.id in visited and (page.id, step.id) not in ticked
    )
