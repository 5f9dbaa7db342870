"""The room of rules: what the list says, how often each rule hit something, and the editor in its place."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_list import CallFilter
from agent_console.domain.day import day_span
from agent_console.domain.errors import ConsoleError
from agent_console.domain.typed_past import TODAY
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.rules.rule_entry import DAYS
from agent_console.ui.rules.rule_table import CALLS, CATEGORY, PHRASE, SEVERITY, SINCE
from tests.builders import CHINA, a_complete_call, a_hit
from tests.ui.rules.conftest import CONTROL, OWN, RulesSeat, Sit

HIT = CheckedNote("2026.1", (a_hit(),))


def saved(seat: RulesSeat, checked: CheckedNote, days_ago: int = 0) -> None:
    call = a_complete_call(seat.crew.agent, answered_at=seat.clock.now() - timedelta(days=days_ago))
    seat.store.calls.save(call, seat.crew.agent, checked)


def test_the_list_in_force_is_read_by_who_may_not_edit_it(sit: Sit) -> None:
    seat = sit()
    assert seat.rows(SEVERITY, CATEGORY, PHRASE, CALLS, SINCE) == [
        "● hint | Calling out | 喂 | – | shipped",
        "■ reword | Passing the buck | 不关我的事 | – | shipped",
    ]
    assert seat.words("rulesCount") == "2 rule(s)"
    assert "at the beginning of a sentence" in seat.detail()
    seat.key(Qt.Key.Key_Down)
    for words in (
        "不归(我/我们)管",
        "Whoever asks first is helped.",
        "1  Let me find out for you.",
        "after: 不是",
        "shipped with the console",
        "Last 30 days: in none",
        "shirk-not-my-business",
    ):
        assert words in seat.detail()
    assert seat.button("phrasesButton").isHidden()
    seat.key(Qt.Key.Key_L, CONTROL)
    assert seat.room.view.currentWidget() is seat.room.rules


def test_the_words_are_those_of_the_language(sit: Sit) -> None:
    seat = sit(None, "zh_CN")
    assert seat.rows(CATEGORY) == ["推诿", "直呼"]
    assert "首问负责。" in seat.detail()
    assert "我来帮您问。" in seat.detail()


def test_hits_are_counted_as_the_filter_of_the_rule_finds_them_and_heard_while_they_come(sit: Sit) -> None:
    seat = sit()
    for days_ago in (0, 0, DAYS - 1, DAYS):
        saved(seat, HIT, days_ago)
    saved(seat, CheckedNote("0", (a_hit(rule="long-gone"),)))
    seat.room.beat()
    assert seat.rows(PHRASE, CALLS) == ["喂 | –", "不关我的事 | 3", "long-gone | 1"]
    assert seat.rows(CATEGORY)[-1] == "no longer in the list"
    today = seat.clock.now().astimezone(CHINA).date()
    typed = TypedFilter(rule="shirk-not-my-business", since=f"-{DAYS - 1}d", until=TODAY)
    wanted = typed.wanted(today, CHINA, None)
    assert wanted == CallFilter(
        rule="shirk-not-my-business",
        since=day_span(today - timedelta(days=DAYS - 1), CHINA)[0],
        until=day_span(today, CHINA)[1],
    )
    assert seat.store.calls.count(wanted, seat.crew.quality) == 3
    seat.room.rules.rows.selectRow(2)
    assert "has this rule no more" in seat.detail()
    assert "in 1 call(s)" in seat.detail()


def test_what_did_not_hit_can_be_left_out_and_words_find_a_rule(sit: Sit) -> None:
    seat = sit()
    saved(seat, HIT)
    seat.room.beat()
    seat.room.rules.hit.click()
    assert seat.rows(PHRASE) == ["不关我的事"]
    assert seat.words("rulesCount") == "1 of 2 rule(s)"
    seat.room.rules.hit.click()
    for sought in ("喂", "CALLING", "address-hey"):
        seat.room.rules.seek.setText(sought)
        assert seat.rows(PHRASE) == ["喂"]
    seat.room.rules.seek.setText("find out for")
    assert seat.rows(PHRASE) == ["不关我的事"]
    seat.room.rules.seek.setText("nothing like it")
    assert seat.rows(PHRASE) == []
    assert not seat.button("rulesCalls").isEnabled()
    assert seat.detail() == ""
    assert "No rule fits" in seat.words("rulesEmpty")


def test_the_calls_of_a_rule_are_shown_by_keys_alone(sit: Sit) -> None:
    seat = sit()
    seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_Return)
    seat.key(Qt.Key.Key_Return, CONTROL)
    assert seat.calls == ["shirk-not-my-business"] * 2


def test_the_panes_are_walked_and_escape_goes_back_step_by_step(sit: Sit) -> None:
    seat = sit()
    names = []
    for _ in range(3):
        seat.key(Qt.Key.Key_F6)
        names.append(seat.focused())
    assert names == ["rulesDetail", "rulesFind", "rulesList"]
    seat.key(Qt.Key.Key_F, CONTROL)
    seat.room.rules.seek.setText("喂")
    seat.key(Qt.Key.Key_Escape)
    assert (seat.focused(), seat.left) == ("rulesList", 0)
    seat.key(Qt.Key.Key_Escape)
    assert seat.room.rules.seek.text() == ""
    seat.key(Qt.Key.Key_Escape)
    assert seat.left == 1


def test_a_list_that_is_published_is_taken_and_says_since_when(sit: Sit) -> None:
    seat = sit()
    seat.store.phrases.publish("schema = 1\n", seat.crew.team_leader)
    seat.store.phrases.publish(OWN, seat.crew.team_leader)
    seat.room._ground.keeper.look()
    assert "过两天再说 | version 2" in seat.rows(PHRASE, SINCE)
    seat.room.rules.seek.setText("过两天")
    assert "since version 2, published 2026-11-22" in seat.detail()
    assert "8001 陈刚" in seat.detail()


def test_a_rule_of_a_file_of_this_desk_is_called_so(sit: Sit, tmp_path: Path) -> None:
    (tmp_path / "phrases").mkdir()
    (tmp_path / "phrases" / "own.toml").write_text(OWN, encoding="utf-8")
    seat = sit()
    assert "过两天再说 | this desk" in seat.rows(PHRASE, SINCE)


def test_sorting_by_calls_keeps_the_chosen_rule(sit: Sit) -> None:
    seat = sit()
    saved(seat, HIT)
    seat.room.beat()
    seat.room.rules.rows.sortByColumn(CALLS, Qt.SortOrder.DescendingOrder)
    assert seat.rows(PHRASE) == ["不关我的事", "喂"]
    assert seat.room.rules.rows.row() == 1
    seat.room.rules.rows.sortByColumn(SEVERITY, Qt.SortOrder.AscendingOrder)
    assert seat.rows(PHRASE) == ["喂", "不关我的事"]
    seat.room.rules.rows.sortByColumn(SINCE, Qt.SortOrder.DescendingOrder)
    assert len(seat.rows(PHRASE)) == 2


def test_the_list_is_copied_as_it_is_seen(sit: Sit) -> None:
    seat = sit()
    seat.key(Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text().splitlines()[1] == "● hint\tCalling out\t喂\t–\tshipped"


def test_the_editor_takes_the_place_of_the_list_and_leaving_keeps_the_draft(sit: Sit) -> None:
    seat = sit(None)
    lead = sit(seat.crew.lead)
    lead.room.rules.rows.setFocus()
    lead.key(Qt.Key.Key_L, CONTROL)
    page = lead.room.view.currentWidget()
    assert page is not lead.room.rules
    assert page is not None
    text = page.findChild(QPlainTextEdit, "phraseListText")
    assert isinstance(text, QPlainTextEdit)
    text.setPlainText("# 未完")
    lead.room.edit()
    assert lead.room.view.currentWidget() is page
    lead.room.beat()
    lead.qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert lead.room.view.currentWidget() is lead.room.rules
    assert lead.room.view.count() == 1
    draft = lead.store.phrases.draft()
    assert draft is not None
    assert draft.text == "# 未完"


def test_a_room_that_is_left_closes_the_editor_and_keeps_the_draft(sit: Sit) -> None:
    lead = sit(sit(None).crew.lead)
    lead.button("phrasesButton").click()
    text = lead.room.view.findChild(QPlainTextEdit, "phraseListText")
    assert isinstance(text, QPlainTextEdit)
    text.setPlainText("# 还没写完")
    lead.room.stop()
    draft = lead.store.phrases.draft()
    assert draft is not None
    assert draft.text == "# 还没写完"


def test_a_refused_reading_is_said_and_what_was_read_stays(sit: Sit) -> None:
    seat = sit()
    seat.store.staff.disable(seat.crew.lead, "7001")
    seat.room.beat()
    assert "switched off" in seat.words("rulesMessage")
    assert len(seat.rows(PHRASE)) == 2
    assert not any(isinstance(trouble, ConsoleError) for trouble in seat.troubles)


def test_without_rules_it_says_what_that_means(sit: Sit, tmp_path: Path) -> None:
    (tmp_path / "shipped" / "phrases" / "list.toml").write_text("schema = 1\n", encoding="utf-8")
    seat = sit()
    assert "every note counts as clean" in seat.words("rulesEmpty")
    assert seat.words("rulesCount") == "0 rule(s)"
