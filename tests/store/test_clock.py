"""The real clocks."""

import multiprocessing
import re
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from agent_console.domain.moment import seconds_between
from agent_console.store import clock as clocks
from agent_console.store.clock import Clock


def test_the_wall_clock_is_aware_utc() -> None:
    before = datetime.now(UTC)
    now = Clock().now()
    assert now.utcoffset() == timedelta(0)
    assert before <= now <= datetime.now(UTC)


def test_the_steady_clock_never_goes_back_and_is_part_of_a_moment() -> None:
    clock = Clock()
    first, second = clock.moment(), clock.moment()
    assert first.steady <= second.steady <= clock.steady()
    assert first.boot == second.boot != ""
    assert seconds_between(first, second) >= 0


def test_the_steady_clock_is_the_same_one_in_every_process() -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        before = Clock().moment()
        other = pool.apply(Clock().moment)
        after = Clock().moment()
    assert before.boot == other.boot
    assert before.steady <= other.steady <= after.steady


def test_where_the_kernel_gives_no_boot_id_a_substitute_stays_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clocks, "_BOOT_ID", Path("/no/such/file"))
    clocks._boot.cache_clear()
    made = Clock().moment().boot
    assert re.fullmatch(r"boot-\d+", made)
    assert Clock().moment().boot == made
    clocks._boot.cache_clear()


def test_ids_are_version_seven_and_differ() -> None:
    made = [Clock().new_id() for _ in range(1000)]
    assert len(set(made)) == 1000
    assert all(
        re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", one) for one in made
    )
    assert sorted(one[:13] for one in made) == [one[:13] for one in made]


def test_the_local_day_is_that_of_this_machine() -> None:
    noon = datetime(2026, 11, 22, 12).astimezone()
    assert Clock().local_day(noon.astimezone(UTC)) == date(2026, 11, 22)


def test_where_there_is_no_clock_since_boot_the_monotonic_one_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    assert abs(Clock().steady() - time.monotonic()) < 60
