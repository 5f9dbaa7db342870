"""Dates as people type them for a filter: 2026-11-01, today, -7d. Days are local ones."""

import re
from argparse import Namespace
from datetime import date, datetime, timedelta

from agent_console.cli.usage import UsageError
from agent_console.domain.day import day_span

_AGO = re.compile(r"-(\d{1,5})d")


def day_of(typed: str, today: date) -> date:
    """Raises ValueError with a sentence for what is no date."""
    text = typed.strip().lower()
    if text == "today":
        return today
    ago = _AGO.fullmatch(text)
    try:
        return today - timedelta(days=int(ago[1])) if ago else date.fromisoformat(text)
    except (ValueError, OverflowError):
        raise ValueError(f"{typed!r} is no date. Use 2026-11-01, today or -7d.") from None


def span_of(arguments: Namespace, today: date) -> tuple[datetime | None, datetime | None]:
    """[since, until) of what --since and --until name, None where they name nothing. Raises UsageError."""
    try:
        since = day_of(arguments.since, today) if arguments.since else None
        until = day_of(arguments.until, today) if arguments.until else None
    except ValueError as error:
        raise UsageError(str(error)) from None
    if since and until and until < since:
        raise UsageError("--until is before --since. Exchange them.")
    return day_span(since)[0] if since else None, day_span(until)[1] if until else None


def joined(arguments: list[str]) -> list[str]:
    """The arguments with `--since -7d` as `--since=-7d`, which argparse would else take for another option."""
    result: list[str] = []
    for argument in arguments:
        if result and result[-1] in ("--since", "--until") and _AGO.fullmatch(argument):
            result[-1] += f"={argument}"
        else:
            result.append(argument)
    return result
