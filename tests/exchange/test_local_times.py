"""Local times, by the million, are those of the calendar."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.moment import from_microseconds, to_microseconds
from agent_console.exchange import local_times
from agent_console.exchange.local_times import LocalTimes

ZONES = [None, UTC, timezone(timedelta(hours=8)), timezone(timedelta(hours=-3, minutes=-30))]
NAMED = [ZoneInfo(name) for name in ("Asia/Shanghai", "Australia/Lord_Howe", "Europe/Berlin", "Asia/Kathmandu")]
INSTANTS = st.integers(
    to_microseconds(datetime(1973, 1, 1, tzinfo=UTC)), to_microseconds(datetime(2100, 1, 1, tzinfo=UTC))
)
_EXCEL = datetime(1899, 12, 30)  # noqa: DTZ001  a spreadsheet has no zone


@given(st.sampled_from([*ZONES, *NAMED]), st.lists(INSTANTS, min_size=1, max_size=5))
def test_text_serial_and_hour_are_those_of_the_calendar(zone: tzinfo | None, instants: list[int]) -> None:
    times = LocalTimes(zone)
    for instant in instants:
        local = from_microseconds(instant).astimezone(zone)
        assert times.text(instant) == local.isoformat(" ", "seconds")
        assert times.hour(instant) == local.hour
        told = _EXCEL + timedelta(seconds=round(times.serial(instant) * 86_400))
        assert told == local.replace(tzinfo=None, microsecond=0)
        assert local.isoformat(timespec="seconds")[19:] in times.offsets


def test_the_hour_that_is_there_twice_is_told_apart_by_its_offset() -> None:
    times = LocalTimes(ZoneInfo("Europe/Berlin"))
    first = to_microseconds(datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    assert times.text(first) == "2026-10-25 02:30:00+02:00"
    assert times.text(first + 3_600_000_000) == "2026-10-25 02:30:00+01:00"
    assert times.offsets == {"+01:00", "+02:00"}


def test_what_is_remembered_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_times, "_REMEMBERED", 3)
    times = LocalTimes(UTC)
    for quarter in range(10):
        assert times.text(quarter * 900_000_000) == from_microseconds(quarter * 900_000_000).isoformat(" ")
        assert len(times._quarters) <= 3
