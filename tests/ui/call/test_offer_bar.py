"""The offer of an interrupted record: which call, how much of it is there, and the key that takes it up."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_console.domain.call_record import Draft
from agent_console.ui.call.offer_bar import OfferBar
from tests.builders import AT, a_call


@pytest.fixture
def bar(qtbot: QtBot) -> OfferBar:
    bar = OfferBar()
    qtbot.addWidget(bar)
    return bar


def words(bar: OfferBar) -> str:
    label = bar.findChild(QLabel, "draftOffer")
    assert label is not None
    return label.text()


def test_it_is_hidden_until_there_is_something_to_offer(bar: OfferBar) -> None:
    assert bar.isHidden()
    bar.offer(Draft(a_call(), AT), 0)
    assert not bar.isHidden()
    assert "F3" in bar.resume.text()


def test_it_names_the_call_its_time_and_how_much_was_written(bar: OfferBar) -> None:
    call = a_call(number="C20261122-0007", note="客户😀要求补卡")
    bar.offer(Draft(call, AT), 0)
    said = words(bar)
    assert "C20261122-0007" in said
    assert f"{call.answered_at.astimezone():%H:%M:%S}" in said
    assert "7 character" in said, "characters as people count them, an emoji is one"


def test_it_quotes_nothing_of_what_was_written(bar: OfferBar) -> None:
    bar.offer(Draft(a_call(note="<b>秘密</b>", caller_name="李先生", caller="13812345678"), AT), 0)
    assert "秘密" not in words(bar)
    assert "李" not in words(bar)
    assert "1381" not in words(bar)


def test_it_says_how_many_more_are_waiting(bar: OfferBar) -> None:
    bar.offer(Draft(a_call(), AT), 2)
    assert "2 more" in words(bar)
    bar.offer(Draft(a_call(), AT), 0)
    assert "more" not in words(bar)


def test_a_call_that_never_got_a_number_can_be_offered(bar: OfferBar) -> None:
    bar.offer(Draft(a_call(number=""), AT), 0)
    assert "C…" in words(bar)
