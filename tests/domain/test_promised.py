"""What an agent types while the customer waits is understood, or said not to be."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.promised import read_promised
from tests.builders import AT, CHINA


def local(month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=CHINA)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14:30", local(11, 22, 14, 30)),
        ("１４：３０", local(11, 22, 14, 30)),
        ("9:05", local(11, 22, 9, 5)),  # past, and said to be
        ("1430", local(11, 22, 14, 30)),
        ("945", local(11, 22, 9, 45)),
        ("14.30", local(11, 22, 14, 30)),
        ("11.25", local(11, 22, 11, 25)),
        ("11.25 10:00", local(11, 25, 10)),
        ("明天 1430", local(11, 23, 14, 30)),
        ("11-25 1430", local(11, 25, 14, 30)),
        ("2点半", local(11, 22, 14, 30)),
        ("两点半", local(11, 22, 14, 30)),
        ("十一点", local(11, 22, 11)),
        ("上午9点", local(11, 22, 9)),
        ("明天2点半", local(11, 23, 2, 30)),
        ("2:30", local(11, 22, 2, 30)),
        ("2026-11-20", local(11, 20, 9)),  # past, and said to be
        ("14点", local(11, 22, 14)),
        ("14点半", local(11, 22, 14, 30)),
        ("下午3点", local(11, 22, 15)),
        ("pm3:15", local(11, 22, 15, 15)),
        ("中午12點", local(11, 22, 12)),
        ("+30", AT + timedelta(minutes=30)),
        ("+ 45分钟", AT + timedelta(minutes=45)),
        ("+2h", AT + timedelta(hours=2)),
        ("+3天", AT + timedelta(days=3)),
        ("tomorrow", local(11, 23, 9)),
        ("Tomorrow 16:00", local(11, 23, 16)),
        ("明天", local(11, 23, 9)),
        ("明天下午3点", local(11, 23, 15)),
        ("後天 10:00", local(11, 24, 10)),
        ("今天 18:00", local(11, 22, 18)),
        ("11-25 10:00", local(11, 25, 10)),
        ("11月25日", local(11, 25, 9)),
        ("1/3 8:30", local(1, 3, 8, 30, 2027)),
        ("2026-12-01 08:00", local(12, 1, 8)),
    ],
)
def test_it_is_read_as_it_is_meant(typed: str, meant: datetime) -> None:
    assert read_promised(typed, AT, CHINA) == meant


@pytest.mark.parametrize(
    "typed", ["", "  ", "soon", "today", "25:00", "14:75", "+", "13-40", "2026-02-30 9:00", "9", "1475", "2460"]
)
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    assert read_promised(typed, AT, CHINA) is None


@given(st.integers(0, 60 * 24 * 400))
def test_what_the_console_writes_it_reads_back(minutes: int) -> None:
    meant = (AT + timedelta(minutes=minutes)).astimezone(CHINA)
    assert read_promised(f"{meant:%Y-%m-%d %H:%M}", AT, CHINA) == meant


@given(st.text())
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    found = read_promised(typed, AT, None)
    assert found is None or found.tzinfo is UTC
