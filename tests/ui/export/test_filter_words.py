"""Whatever a filter asks for is said; a field that is forgotten here would be a lie in the pane."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallColumn, CallFilter, CallOrder
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.search import Search
from agent_console.ui.export.filter_words import FilterWords
from agent_console.ui.wording import Wording
from tests.builders import AT, CHINA

MIDNIGHT = AT.replace(hour=16, minute=0) - timedelta(days=1)
ASKED = {
    "since": AT,
    "until": AT,
    "job_number": "1001",
    "kind": Kind.FAULT,
    "caller": "13812345678",
    "search": Search("资费"),
    "outcome": "answered",
    "subject": "tariff",
    "severity": "warn",
    "rule": "r1",
    "flagged": True,
    "escalated": True,
    "corrected": True,
    "marked": True,
    "nominated": True,
    "shortest": 3,
    "longest": 9,
    "ids": frozenset({"a"}),
}


@pytest.fixture
def words(qtbot: QtBot) -> FilterWords:
    return FilterWords(Catalogue(), Wording(), "en", CHINA)


@pytest.mark.parametrize("name", [field.name for field in fields(CallFilter)])
def test_every_field_of_a_filter_is_said(words: FilterWords, name: str) -> None:
    parts = words.parts(replace(CallFilter(), **{name: ASKED[name]}))  # type: ignore[arg-type]
    assert len(parts) == 1
    assert parts != words.parts(CallFilter()) == ["all calls"]


@pytest.mark.parametrize("name", ["flagged", "escalated", "corrected", "marked", "nominated"])
def test_what_must_not_be_is_said_as_well(words: FilterWords, name: str) -> None:
    yes = words.parts(replace(CallFilter(), **{name: True}))  # type: ignore[arg-type]
    no = words.parts(replace(CallFilter(), **{name: False}))  # type: ignore[arg-type]
    assert yes != no != ["all calls"]


def test_numbers_are_masked(words: FilterWords) -> None:
    wanted = CallFilter(caller="13812345678", search=Search("查 13812345678"))
    assert words.parts(wanted) == ["caller 138****5678", "search “查 138****5678”"]


def test_whole_days_are_dates_and_others_are_exact(words: FilterWords) -> None:
    days = CallFilter(since=MIDNIGHT, until=MIDNIGHT + timedelta(days=1))
    assert words.parts(days) == ["from 2026-11-22", "to 2026-11-22"]
    assert words.parts(CallFilter(since=AT)) == ["from 2026-11-22 09:30:00"]


def test_every_order_has_words_of_its_own(words: FilterWords) -> None:
    orders = [CallOrder(column, down) for column in CallColumn for down in (True, False)]
    assert len({words.order(order) for order in orders}) == len(orders)
