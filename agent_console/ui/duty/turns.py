"""Which turn of a pattern is meant: the current one, the one before it, the one behind it."""

from datetime import datetime, timedelta, tzinfo

from agent_console.domain.shift_rules import PlannedShift, ShiftRules


def current_turn(rules: ShiftRules, now: datetime, zone: tzinfo | None) -> PlannedShift | None:
    """The one that is running, the latest begun of several; else the one that ended last. None without patterns."""
    begun = [one for one in _around(rules, now.astimezone(zone), zone) if one.begin <= now]
    running = [one for one in begun if now < one.end]
    return max(running, key=lambda one: one.begin) if running else max(begun, key=lambda one: one.end, default=None)


def neighbour(rules: ShiftRules, planned: PlannedShift, step: int, zone: tzinfo | None) -> PlannedShift | None:
    """The turn that begins next behind (`step` 1) or before (-1) this one, whatever its pattern."""
    turns = _around(rules, planned.begin.astimezone(zone), zone)
    places = [place for place, one in enumerate(turns) if (one.id, one.day) == (planned.id, planned.day)]
    place = places[0] + step if places else -1
    return turns[place] if 0 <= place < len(turns) else None


def _around(rules: ShiftRules, local: datetime, zone: tzinfo | None) -> list[PlannedShift]:
    """The turns of the local days around an instant, in the order in which they begin."""
    turns: list[PlannedShift] = []
    for days in range(-2, 3):
        turns += (one for one in rules.turns_of(local.date() + timedelta(days=days), zone) if one.begin < one.end)
    return sorted(turns, key=lambda one: one.begin)
