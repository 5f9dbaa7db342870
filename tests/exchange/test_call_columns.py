"""What a quality checker reads of a call."""

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.call import Call, Kind, run_out
from agent_console.domain.call_hits import CallHit, CheckedNote
from agent_console.domain.catalogue import Catalogue, Outcome, Subject
from agent_console.exchange.call_columns import COLUMNS, Reading, kind_name, row_reader
from tests.builders import AT, CHINA, a_call, a_complete_call, a_hit, an_ended_call
from tests.exchange_shelf import as_told, line_of

CATALOGUE = Catalogue(
    subjects=(
        Subject("tariff", (("zh_CN", "资费"), ("en", "Tariff"))),
        Subject("tariff.plan", (("zh_CN", "套餐"), ("en", "Plan"))),
    ),
    outcomes=(
        Outcome("answered", (("zh_CN", "已解答"), ("en", "Answered"))),
        Outcome("wrap-up-over", (("zh_CN", "整理超时"),), system=True),
    ),
)


def cells(
    call: Call, language: str = "zh_CN", *, reveal: bool = False, checked: CheckedNote | None = None
) -> dict[str, str]:
    names = {"shirk": "推诿客户"}
    reading = Reading(catalogue=CATALOGUE, language=language, reveal=reveal, zone=CHINA, categories=names)
    return as_told(COLUMNS, row_reader(reading)(line_of(call), checked))


def test_a_complete_call_is_told_in_the_hotlines_language_and_local_time() -> None:
    call = replace(
        a_complete_call(),
        number="C20261122-0001",
        script="tariff",
        script_version=3,
        greeting_said_at=AT,
        job_number_said_at=AT,
        correction_due=True,
    )
    assert cells(call) == {
        "number": "C20261122-0001",
        "started_at": "2026-11-22 09:30:00+08:00",
        "answered_at": "2026-11-22 09:30:00+08:00",
        "ended_at": "2026-11-22 09:31:35+08:00",
        "talk_seconds": "95",
        "wrap_up_seconds": "20",
        "job_number": "1001",
        "agent": "王芳",
        "caller": "138****5678",
        "kind": "咨询",
        "subject": "资费 ▸ 套餐",
        "outcome": "已解答",
        "owner": "1001",
        "script": "tariff",
        "script_version": "3",
        "greeting_said": "yes",
        "job_number_said": "yes",
        "violations": "",
        "phrases": "",
        "categories": "",
        "overridden": "",
        "escalation": "",
        "correction_due": "yes",
        "note": "客户咨询套餐资费，已说明。",
    }


def test_a_whole_number_is_shown_only_when_revealed() -> None:
    assert cells(a_complete_call(), reveal=True)["caller"] == "13812345678"
    assert cells(a_complete_call(caller="隔壁的王先生"))["caller"] == "隔壁****先生"


def phrase_cells(*hits: CallHit) -> tuple[str, ...]:
    row = cells(a_complete_call(), checked=CheckedNote("2026.11", hits))
    return tuple(row[name] for name in ("violations", "phrases", "categories", "overridden"))


def test_a_call_that_was_checked_and_is_clean_has_no_violations_and_one_that_was_not_says_nothing() -> None:
    assert phrase_cells() == ("0", "", "", "")
    row = cells(a_complete_call())
    assert {row[name] for name in ("violations", "phrases", "categories", "overridden")} == {""}


def test_the_phrases_of_the_agent_are_told_with_their_categories_and_the_reasons_for_keeping_them() -> None:
    kept = a_hit(override="客户要求原话")
    again = a_hit(text="找领导去", override="客户要求原话")
    other = a_hit(text="喂", category="arrogant", severity="warn")
    third = a_hit(text="不关我事", category="arrogant", override="复述投诉")
    assert phrase_cells(kept, again, other, third) == (
        "4",
        "不关我的事 | 找领导去 | 喂 | 不关我事",
        "推诿客户 | arrogant",
        "客户要求原话 | 复述投诉",
    )


def test_what_the_customer_said_and_hints_are_no_violations() -> None:
    assert phrase_cells(a_hit(speaker="other"), a_hit(severity="hint")) == ("0", "", "", "")


def test_a_call_in_wrap_up_has_no_outcome_whatever_is_chosen_already() -> None:
    row = cells(an_ended_call(outcome="answered"))
    assert (row["outcome"], row["wrap_up_seconds"]) == ("", "")


def test_a_call_that_was_never_completed_has_the_systems_outcome() -> None:
    assert cells(run_out(an_ended_call()))["outcome"] == "整理超时"


def test_a_call_on_the_line_has_no_end() -> None:
    row = cells(a_call())
    assert [row[name] for name in ("ended_at", "talk_seconds", "kind", "greeting_said", "script_version")] == [""] * 5


def test_what_the_catalogue_no_longer_knows_is_told_by_its_id() -> None:
    row = cells(a_complete_call(subject="gone.leaf", outcome="gone"))
    assert (row["subject"], row["outcome"]) == ("gone ▸ gone.leaf", "gone")


@pytest.mark.parametrize(("language", "name"), [("en", "Complaint"), ("zh_CN", "投诉"), ("zh_TW", "投訴")])
def test_each_kind_has_a_name_in_each_language(language: str, name: str) -> None:
    assert kind_name(Kind.COMPLAINT, language) == name
    assert all(kind_name(kind, language) for kind in Kind)
    assert kind_name(None, language) == ""


def test_times_without_a_zone_are_those_of_this_machine() -> None:
    read = row_reader(Reading(catalogue=CATALOGUE, language="en"))
    told = as_told(COLUMNS, read(line_of(a_call(answered_at=AT + timedelta(milliseconds=999))), None), zone=None)
    assert told["answered_at"] == AT.astimezone().isoformat(" ")


def test_numbers_in_what_was_written_are_hidden_unless_whole_ones_are_wanted() -> None:
    note = "客户13912345678，请改拨139 8765 4321 或 6123 4567，我们没办法"
    hit = a_hit(text="拨13912345678", start=0, end=3, override="客户 13912345678 要求")
    checked = CheckedNote("1", (hit,))
    call = replace(a_complete_call(caller="01061234567"), note=note)
    hidden, whole = cells(call, checked=checked), cells(call, checked=checked, reveal=True)
    assert hidden["note"] == "客户139****5678，请改拨139 **** 4321 或 61** **67，我们没办法"
    assert hidden["phrases"] == "拨139****5678"
    assert hidden["overridden"] == "客户 139****5678 要求"
    assert (whole["note"], whole["phrases"], whole["overridden"]) == (note, hit.text, hit.override)
