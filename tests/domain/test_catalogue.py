"""Finding one's way in the lists of a hotline."""

import pytest

from agent_console.domain.catalogue import Catalogue, Outcome, PauseReason, Subject, overlay


def names(zh_cn: str, zh_tw: str, en: str) -> tuple[tuple[str, str], ...]:
    return (("zh_CN", zh_cn), ("zh_TW", zh_tw), ("en", en))


TARIFF = Subject("tariff", names("资费", "資費", "Tariffs"))
CHANGE = Subject("tariff.change", names("套餐变更", "方案變更", "Change of plan"))
SIM = Subject("sim", names("卡", "卡", "SIM"))
ANSWERED = Outcome("answered", names("已解答", "已解答", "Answered"), key="1")
SILENT = Outcome("silent", names("无声", "無聲", "Silent"), key="s", quick=True, kind="other")
OVER = Outcome("wrap-up-over", names("超时", "逾時", "Time over"), system=True)
REST = PauseReason("rest", names("休息", "休息", "Rest"), 10)
CATALOGUE = Catalogue((TARIFF, CHANGE, SIM), (ANSWERED, SILENT, OVER), (REST,))


def test_a_name_is_given_in_the_language_asked_for() -> None:
    assert [TARIFF.name_in(language) for language in ("zh_CN", "zh_TW", "en")] == ["资费", "資費", "Tariffs"]


@pytest.mark.parametrize(
    ("known", "language", "shown"),
    [
        ({"zh_CN": "简", "en": "E"}, "zh_TW", "简"),
        ({"zh_TW": "繁", "en": "E"}, "zh_CN", "繁"),
        ({"en": "E", "sichuan": "川"}, "zh_TW", "E"),
        ({"zh_CN": "简", "en": "E"}, "fr", "E"),
        ({"zh_TW": "繁", "zh_CN": "简"}, "en", "简"),
        ({"sichuan": "川"}, "en", "川"),
        ({}, "en", "x"),
    ],
)
def test_a_missing_name_falls_back_to_what_its_reader_can_read(
    known: dict[str, str], language: str, shown: str
) -> None:
    assert Subject("x", tuple(known.items())).name_in(language) == shown


def test_entries_are_found_by_id() -> None:
    assert CATALOGUE.subject("tariff.change") is CHANGE
    assert CATALOGUE.outcome("silent") is SILENT
    assert CATALOGUE.pause("rest") is REST
    assert (CATALOGUE.subject("x"), CATALOGUE.outcome("x"), CATALOGUE.pause("x")) == (None, None, None)


def test_the_tree_is_walked_from_the_top() -> None:
    assert CATALOGUE.roots == (TARIFF, SIM)
    assert CATALOGUE.children("tariff") == (CHANGE,)
    assert CATALOGUE.children("tariff.change") == ()
    assert (TARIFF.parent, CHANGE.parent) == ("", "tariff")


def test_a_path_names_every_step_down_the_tree() -> None:
    assert CATALOGUE.path_in("tariff.change", "zh_CN") == "资费 ▸ 套餐变更"
    assert CATALOGUE.path_in("sim", "en") == "SIM"


def test_a_subject_that_is_gone_is_shown_by_its_id() -> None:
    assert CATALOGUE.path_in("tariff.old", "en") == "Tariffs ▸ tariff.old"
    assert CATALOGUE.path_in("gone", "en") == "gone"
    assert CATALOGUE.path_in("", "en") == ""


def test_what_the_console_gives_itself_is_never_offered() -> None:
    assert CATALOGUE.offered == (ANSWERED, SILENT)
    assert CATALOGUE.quick == (SILENT,)


def test_an_outcome_is_picked_by_its_key() -> None:
    assert CATALOGUE.outcome_by_key("1") is ANSWERED
    assert CATALOGUE.outcome_by_key("2") is None
    assert CATALOGUE.outcome_by_key("") is None


def test_an_own_entry_takes_the_place_of_the_shipped_one_and_new_ones_follow() -> None:
    plans = Subject("tariff", names("套餐", "方案", "Plans"))
    roaming = Subject("tariff.roaming", names("漫游", "漫遊", "Roaming"))
    meal = PauseReason("meal", names("用餐", "用餐", "Meal"), 30)
    long_rest = PauseReason("rest", names("休息", "休息", "Rest"), 20)
    laid = overlay(CATALOGUE, Catalogue((roaming, plans), (), (meal, long_rest)))
    assert laid.subjects == (plans, CHANGE, SIM, roaming)
    assert laid.pauses == (long_rest, meal)
    assert laid.outcomes == CATALOGUE.outcomes


def test_a_quick_key_belongs_to_the_hotlines_own_outcome() -> None:
    own = Outcome("sold", names("成交", "成交", "Sold"), key="1")
    laid = overlay(CATALOGUE, Catalogue(outcomes=(own,)))
    assert laid.outcome_by_key("1") is own
    assert [outcome.key for outcome in laid.outcomes] == ["", "s", "", "1"]


def test_laying_nothing_over_a_catalogue_changes_nothing() -> None:
    assert overlay(CATALOGUE, Catalogue()) == CATALOGUE
