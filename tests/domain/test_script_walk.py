"""Through a script, and what lies behind."""

from datetime import UTC, datetime

import pytest

from agent_console.domain.script import Branch, Manner, Page, Script, Step, StepMark
from agent_console.domain.script_walk import Walk, begin, enter, take

AT = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
ON = Branch("1", "继续", "say")
BACK = Branch("2", "再核实", "verify")
CLOSE = Branch("3", "结束", "end")
HOLD = Branch("4", "安抚", "script:hold")


def a_script(script_id: str) -> Script:
    asked = (Step("owner", Manner.ASK, "请问机主姓名？"), Step("look", Manner.DO, "核对"))
    verify = Page("verify", "核实身份", asked, (ON, HOLD))
    say = Page("say", "资费", (Step("owner", Manner.SAY, "好的。"),), (BACK, CLOSE))
    return Script(script_id, 3, "zh_CN", "资费", "", "", "verify", (say, verify))


TARIFF, WAITING = a_script("tariff"), a_script("hold")


def mark(script: str, page: str, step: str) -> StepMark:
    return StepMark(script, 1, page, step, AT)


def test_a_walk_begins_at_the_start_with_nothing_behind() -> None:
    walk = begin(TARIFF)
    assert walk == Walk(TARIFF, "verify")
    assert (walk.page.title, walk.trail, walk.ended) == ("核实身份", (), False)
    assert walk.visited == {"verify"}


def test_a_branch_leaves_its_page_behind() -> None:
    walk = take(take(begin(TARIFF), ON), BACK)
    assert (walk.page_id, walk.trail) == ("verify", (("tariff", "verify"), ("tariff", "say")))
    assert walk.visited == {"verify", "say"}
    assert not walk.ended


def test_the_end_stays_on_the_last_page() -> None:
    walk = take(take(begin(TARIFF), ON), CLOSE)
    assert walk == Walk(TARIFF, "say", (("tariff", "verify"), ("tariff", "say")), ended=True)


def test_another_script_begins_at_its_own_start_and_remembers_the_way() -> None:
    walk = enter(take(begin(TARIFF), ON), WAITING)
    assert (walk.script, walk.page_id, walk.ended) == (WAITING, "verify", False)
    assert walk.trail == (("tariff", "verify"), ("tariff", "say"))
    assert walk.visited == {"verify"}


def test_a_script_that_ended_can_be_followed_by_another() -> None:
    ended = take(take(begin(TARIFF), ON), CLOSE)
    assert not enter(ended, WAITING).ended


def test_pages_of_a_script_that_was_left_and_entered_again_count_as_visited() -> None:
    walk = enter(enter(take(begin(TARIFF), ON), WAITING), TARIFF)
    assert walk.visited == {"verify", "say"}


@pytest.mark.parametrize("branch", [HOLD, Branch("9", "?", "nowhere")])
def test_a_branch_that_leads_out_of_the_script_cannot_be_taken_inside_it(branch: Branch) -> None:
    with pytest.raises(KeyError):
        take(begin(TARIFF), branch)


def test_the_next_step_is_the_first_that_nobody_ticked() -> None:
    walk = begin(TARIFF)
    assert walk.next_step(()) == TARIFF.page("verify").steps[0]
    assert walk.next_step((mark("tariff", "verify", "owner"),)) == TARIFF.page("verify").steps[1]
    assert walk.next_step((mark("tariff", "verify", "look"),)) == TARIFF.page("verify").steps[0]
    assert walk.next_step((mark("tariff", "verify", "look"), mark("tariff", "verify", "owner"))) is None


def test_steps_of_other_pages_and_scripts_do_not_count() -> None:
    elsewhere = (mark("tariff", "say", "owner"), mark("hold", "verify", "owner"))
    assert begin(TARIFF).next_step(elsewhere) == TARIFF.page("verify").steps[0]
