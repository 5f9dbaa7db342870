"""PINs for the command line: asked for without an echo or read from the environment, never from the arguments."""

import getpass
import os
import sys
from contextlib import suppress

from agent_console.cli.usage import UsageError
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.pin import fold_pin
from agent_console.store.pins import random_pin

OWN_PIN = "AGENT_CONSOLE_PIN"
NEW_PIN = "AGENT_CONSOLE_NEW_PIN"


def own_pin(job_number: str) -> str:
    """The PIN of the person who gives the command. Raises UsageError."""
    given = os.environ.get(OWN_PIN)
    return fold_pin(_ask(f"PIN of {job_number}: ", OWN_PIN) if given is None else given)


def first_pin(job_number: str) -> str:
    """The PIN that the first shift lead will have, asked for twice. Raises UsageError, PINS_DIFFER."""
    given = os.environ.get(OWN_PIN)
    return fold_pin(_ask_twice(job_number, OWN_PIN) if given is None else given)


def new_pin(job_number: str) -> tuple[str, bool]:
    """A PIN for somebody else, and whether it is a random one that has to be printed. Raises PINS_DIFFER."""
    given = os.environ.get(NEW_PIN)
    if given is not None:
        return fold_pin(given), False
    typed = fold_pin(_ask_twice(job_number, NEW_PIN, " (empty for a random one)")) if _has_terminal() else ""
    return (typed, False) if typed else (random_pin(job_number), True)


def sample_pin() -> tuple[str, str]:
    """The PIN of everybody who is made up for a trial, and the variable that gave it; "" for one to be printed."""
    whence = next((name for name in (NEW_PIN, OWN_PIN) if name in os.environ), "")
    return (fold_pin(os.environ[whence]), whence) if whence else (random_pin(""), "")


def _ask_twice(job_number: str, variable: str, hint: str = "") -> str:
    pin = _ask(f"New PIN of {job_number}{hint}: ", variable)
    if pin and _ask("The same again: ", variable) != pin:
        raise ConsoleError(Problem.PINS_DIFFER)
    return pin


def _ask(prompt: str, variable: str) -> str:
    if _has_terminal():
        with suppress(EOFError):
            return getpass.getpass(prompt, sys.stderr)
    raise UsageError(f"There is no terminal to ask for the PIN. Set {variable}.")


def _has_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
