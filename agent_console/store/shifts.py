"""The verbs of shifts."""

from agent_console.store.shift_lists import ShiftLists
from agent_console.store.shift_writing import ShiftWriting


class Shifts(ShiftWriting, ShiftLists):
    """Who is there, from when to when, and what was remarked on behind it."""
