"""Pages, passages and what must have been said."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.script import (
    Branch,
    Manner,
    Page,
    Script,
    Step,
    StepMark,
    Value,
    fill,
    missing_musts,
    must_steps,
    variables,
)

AT = datetime(2026, 11, 22, 6, 3, 22, tzinfo=UTC)
OWNER = Step("owner", Manner.ASK, "请问机主姓名？", must=True, into="owner_name", prompt="机主姓名")
TARIFF = Step("tariff", Manner.SAY, "{{owner_name}}，{{plan}}每月{{price|若干}}元。", must=True)
LOOK = Step("look.2", Manner.DO, "核对 {{plan}}")
VERIFY = Page("verify", "核实身份", (OWNER, LOOK), (Branch("1", "本人", "say"), Branch("2", "转接", "script:hold")))
SAY = Page("say", "资费", (TARIFF,))
SCRIPT = Script(
    id="tariff",
    version=3,
    language="zh_CN",
    title="资费",
    kind="consultation",
    subject="tariff",
    start="verify",
    pages=(VERIFY, SAY),
    values=(Value("plan", "套餐", "基础套餐"), Value("price", "月费")),
)


def test_values_take_the_place_of_their_variables() -> None:
    assert fill("{{a}}和{{b}}和{{a}}", {"a": "甲", "b": "乙"}) == "甲和乙和甲"


@pytest.mark.parametrize("values", [{}, {"caller_name": ""}, {"caller_name": " 　"}])
def test_what_is_missing_or_blank_gives_the_fallback(values: dict[str, str]) -> None:
    assert fill("{{caller_name|您}}好{{caller_name|}}", values) == "您好"


def test_a_gap_without_fallback_is_seen_by_its_prompt_or_its_name() -> None:
    assert fill("{{owner_name}}、{{other}}", {}, {"owner_name": "机主姓名"}) == "［机主姓名］、［other］"


@given(st.text())
def test_a_value_goes_in_literally_whatever_it_holds(value: str) -> None:
    wanted = value if value.strip() else "-"
    assert fill("<{{a|-}}>", {"a": value, "b": "never"}) == f"<{wanted}>"


def test_braces_inside_a_value_are_not_read_again() -> None:
    assert fill("{{a}}", {"a": r"{{b}} \1 {{a}}", "b": "no"}) == r"{{b}} \1 {{a}}"


@given(st.text(alphabet="ab{}|甲 "))
def test_a_text_without_variables_stays_as_it_is(text: str) -> None:
    assert bool(variables(text)) or fill(text, {"a": "x"}) == text


def test_variables_are_named_once_in_order_of_appearance() -> None:
    assert variables("{{b|x}} {{a}} {{b}} {{A}} {{ c }} {d}") == ("b", "a")


def test_a_passage_takes_defaults_and_prompts_from_its_script() -> None:
    assert SCRIPT.passage(TARIFF, {}) == "［机主姓名］，基础套餐每月若干元。"
    given_values = {"owner_name": "王女士", "plan": "畅聊套餐", "price": "  "}
    assert SCRIPT.passage(TARIFF, given_values) == "王女士，畅聊套餐每月若干元。"


def test_prompts_come_from_questions_and_prompted_values() -> None:
    assert SCRIPT.prompts == {"owner_name": "机主姓名", "plan": "套餐", "price": "月费"}


def test_prompted_values_are_wanted_where_they_are_first_needed_and_once() -> None:
    assert [value.name for value in SCRIPT.wanted(VERIFY, {})] == ["plan"]
    assert [value.name for value in SCRIPT.wanted(SAY, {})] == ["plan", "price"]
    assert [value.name for value in SCRIPT.wanted(SAY, {"plan": "畅聊", "price": " "})] == ["price"]


def test_pages_and_branches_are_found_by_id_and_key() -> None:
    assert SCRIPT.page("say") is SAY
    assert VERIFY.branch("2") == Branch("2", "转接", "script:hold")
    assert VERIFY.branch("3") is None
    with pytest.raises(KeyError):
        SCRIPT.page("nowhere")


def test_a_script_knows_the_other_scripts_it_leads_to() -> None:
    assert SCRIPT.other_scripts == {"hold"}
    assert Branch("1", "本人", "say").other_script is None


def test_instructions_are_not_spoken() -> None:
    assert [step.spoken for step in (OWNER, LOOK, TARIFF)] == [True, False, True]


def test_must_steps_come_with_their_pages() -> None:
    assert must_steps(SCRIPT) == ((VERIFY, OWNER), (SAY, TARIFF))


def test_only_the_must_steps_of_visited_pages_can_be_missing() -> None:
    assert missing_musts(SCRIPT, ["verify"], []) == ((VERIFY, OWNER),)
    assert missing_musts(SCRIPT, ["say", "verify", "say"], []) == ((VERIFY, OWNER), (SAY, TARIFF))
    assert missing_musts(SCRIPT, [], []) == ()


def test_a_mark_counts_for_its_script_page_and_step_under_any_version() -> None:
    said = StepMark("tariff", 2, "verify", "owner", AT)
    elsewhere = StepMark("lost-sim", 3, "say", "tariff", AT)
    other_page = StepMark("tariff", 3, "verify", "tariff", AT)
    assert missing_musts(SCRIPT, ["verify", "say"], [said, elsewhere, other_page]) == ((SAY, TARIFF),)


@pytest.mark.parametrize(
    "at", [AT.replace(tzinfo=None), AT.astimezone(timezone(timedelta(hours=8)))], ids=["naive", "local"]
)
def test_a_mark_needs_aware_utc(at: datetime) -> None:
    with pytest.raises(ValueError, match="UTC"):
        StepMark("tariff", 1, "say", "tariff", at)
