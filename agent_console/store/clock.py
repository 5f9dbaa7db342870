"""The clocks of this machine and the ids made from them; the domain is told the time, it never asks."""

import os
import time
from datetime import UTC, date, datetime, tzinfo
from functools import cache
from pathlib import Path

from agent_console.domain.ids import uuid7
from agent_console.domain.moment import Moment

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock:
    """The real clocks. Tests hand in one that stands still. `zone` is the local one; None is the system's."""

    zone: tzinfo | None = None

    def now(self) -> datetime:
        """The wall clock as aware UTC."""
        return datetime.now(UTC)

    def steady(self) -> float:
        """Seconds that nobody can set and that go on while the machine sleeps; the same for every process."""
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()

    def moment(self) -> Moment:
        return Moment(self.now(), self.steady(), _boot())

    def new_id(self) -> str:
        """A UUIDv7 of this instant."""
        return uuid7(int(self.now().timestamp() * 1000), int.from_bytes(os.urandom(10)) >> 6)

    def local_day(self, at: datetime) -> date:
        """The day that people on this machine would call it."""
        return at.astimezone(self.zone).date()


@cache
def _boot() -> str:
    """What tells this boot from the next: the kernel's own id, elsewhere the minute at which the machine came up."""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return f"boot-{round((time.time() - time.monotonic()) / 60)}"
