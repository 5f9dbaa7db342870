"""The way through the scripts: what is ticked, what comes next, and what a new call must not see."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from agent_console.domain.script import StepMark
from agent_console.exchange.library import Library
from agent_console.ui.call.script_position import Position
from tests.builders import AT, a_call
from tests.ui.call.script_stage import LIBRARY, OPENING, Stage


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    stage = Stage()
    stage.controller.begin("opening", "zh_CN")
    return stage


def position(stage: Stage) -> Position:
    assert stage.controller.position is not None
    return stage.controller.position


def test_a_script_begins_on_its_first_page_and_says_what_it_presets(stage: Stage) -> None:
    assert (position(stage).title, position(stage).page_title) == ("开场", "了解需求")
    assert (position(stage).number, position(stage).total) == (1, 2)
    assert stage.entered == [("opening", 3, "consultation", "sim.card")]


def test_passages_are_filled_in_and_timed_and_instructions_take_no_time(stage: Stage) -> None:
    ask, thank, listen = position(stage).rows
    assert thank.text == "您，请稍等。"
    assert (ask.seconds, thank.seconds, listen.seconds) == (7, 4, 0)
    assert [row.tickable for row in position(stage).rows] == [True, True, False]


def test_another_pace_gives_other_seconds(stage: Stage) -> None:
    stage.controller.set_pace(120)
    assert position(stage).rows[0].seconds == 3.5


def test_next_ticks_the_spoken_passages_in_order_and_then_asks_which_way(stage: Stage, qtbot: QtBot) -> None:
    stage.controller.next()
    stage.controller.next()
    assert stage.ticked == ["name", "thank"]
    assert [row.ticked_at for row in position(stage).rows] == [AT, AT + timedelta(seconds=1), None]
    with qtbot.waitSignal(stage.controller.choose_wanted):
        stage.controller.next()
    assert position(stage).page == "need"


def test_next_follows_the_only_way_once_musts_of_every_manner_are_ticked(stage: Stage, qtbot: QtBot) -> None:
    stage.controller.take("1")
    stage.controller.next()
    stage.controller.next()
    assert stage.ticked == ["price", "check"]
    with qtbot.waitSignal(stage.controller.ended):
        stage.controller.next()
    assert position(stage).ended
    assert position(stage).ways == ()


def test_a_page_without_branches_ends_the_script(stage: Stage, qtbot: QtBot) -> None:
    stage.controller.take("h")
    stage.controller.next()
    with qtbot.waitSignal(stage.controller.ended):
        stage.controller.next()
    stage.controller.next()
    assert position(stage).ended


def test_a_tick_can_be_taken_back(stage: Stage) -> None:
    stage.controller.tick("name", True)
    stage.controller.tick("name", False)
    assert stage.ticked == []
    assert position(stage).rows[0].ticked_at is None


def test_a_key_that_leads_nowhere_changes_nothing(stage: Stage) -> None:
    before = position(stage)
    stage.controller.take("9")
    assert position(stage) is before


def test_a_branch_into_another_script_keeps_the_way_back(stage: Stage) -> None:
    stage.controller.take("h")
    assert stage.entered[-1] == ("hold", 1, "", "")
    assert position(stage).came_from == "了解需求"
    stage.controller.back()
    assert (position(stage).script, position(stage).page) == ("opening", "need")
    stage.controller.back()
    assert position(stage).came_from == ""


def test_back_passes_over_what_the_library_no_longer_has(qtbot: QtBot) -> None:
    stage = Stage(Library({("opening", "zh_CN"): OPENING}, (), LIBRARY.catalogue))
    places = [("opening", "need", "name"), ("gone", "x", "y"), ("opening", "card", "price")]
    marks = tuple(StepMark(script, 1, page, step, AT) for script, page, step in places)
    stage.controller.restore(replace(a_call(), script="opening", marks=marks))
    assert position(stage).page == "card"
    stage.controller.back()
    assert position(stage).page == "need"


def test_an_answer_reaches_the_call_and_the_passages_after_a_refresh(stage: Stage) -> None:
    stage.controller.answer("caller_name", "王女士")
    assert stage.call.values == (("caller_name", "王女士"),)
    stage.controller.refresh()
    assert position(stage).rows[1].text == "王女士，请稍等。"
    assert position(stage).rows[0].value == "王女士"


def test_a_page_asks_for_the_values_it_needs_and_shows_them_when_given(stage: Stage) -> None:
    assert position(stage).wanted == ()
    stage.controller.take("1")
    stage.controller.answer("fee", "十元")
    stage.controller.refresh()
    assert [(value.prompt, value.value) for value in position(stage).wanted] == [("费用", "十元")]


def test_another_language_keeps_the_page_where_it_exists(stage: Stage) -> None:
    titles: list[object] = []
    stage.controller.titles_changed.connect(titles.append)
    stage.controller.set_language("en")
    assert (position(stage).title, position(stage).page) == ("Opening", "need")
    assert stage.entered[-1][:2] == ("opening", 5)
    assert titles == [(("opening", "Opening"), ("hold", "等候"))]


def test_another_language_begins_again_where_the_page_is_missing(stage: Stage) -> None:
    stage.controller.take("1")
    stage.controller.set_language("en")
    assert position(stage).page == "need"


def test_a_language_without_the_script_changes_nothing(stage: Stage) -> None:
    stage.controller.take("h")
    before = position(stage)
    stage.controller.set_language("en")
    assert position(stage) == before
    assert len(stage.entered) == 2


def test_a_script_that_is_not_there_cannot_be_opened(stage: Stage) -> None:
    stage.controller.open("nothing")
    assert position(stage).script == "opening"


def test_a_draft_goes_on_at_the_page_that_was_ticked_last(stage: Stage) -> None:
    stage.controller.next()
    stage.controller.take("1")
    stage.controller.next()
    left = replace(stage.call, script="opening", script_version=3)
    again = Stage()
    again.call = left
    again.controller.restore(left)
    assert position(again).page == "card"
    assert position(again).rows[0].ticked_at is not None
    assert position(again).came_from == "了解需求"
    assert again.entered == []


def test_a_draft_without_ticks_begins_and_one_without_a_script_shows_none(stage: Stage) -> None:
    stage.controller.restore(replace(a_call(), script="opening"))
    assert position(stage).page == "need"
    stage.controller.restore(a_call(script=""))
    assert stage.controller.position is None


def test_a_new_call_sees_nothing_of_the_last_one(stage: Stage) -> None:
    shown: list[object] = []
    stage.controller.next()
    stage.controller.position_changed.connect(shown.append)
    stage.call = a_call()
    stage.controller.begin("opening", "zh_CN")
    assert shown[0] is None
    assert [row.ticked_at for row in position(stage).rows] == [None, None, None]
    assert position(stage).came_from == ""


def test_without_a_call_every_verb_is_without_effect(qtbot: QtBot) -> None:
    stage = Stage()
    controller = stage.controller
    controller.next()
    controller.back()
    controller.take("1")
    controller.tick("name", True)
    controller.refresh()
    assert controller.position is None
    assert stage.ticked == []
