"""What the console ships to be said out loud: it loads, it is the same in every language and fit to be said."""

import re
from datetime import time
from pathlib import Path

import pytest

from agent_console.domain.announcement import Announcement, greeting_at, greeting_card, reading
from agent_console.domain.announcement_file import parse_announcement
from agent_console.domain.call import OUTCOME_WHEN_OVERDUE, Kind
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.catalogue_file import parse_outcomes, parse_pauses, parse_subjects
from agent_console.domain.pace import seconds
from agent_console.domain.script import Script, Step, variables
from agent_console.domain.script_file import parse_script
from agent_console.resources import resources_folder

LANGUAGES = ("zh_CN", "zh_TW", "en")
CHARACTER_SET = {"zh_CN": "gb2312", "zh_TW": "big5", "en": "ascii"}
LONGEST_PASSAGE_SECONDS = 25

SITUATIONS = {
    "opening",
    "closing",
    "lost-sim",
    "tariff",
    "complaint",
    "fault",
    "charge-dispute",
    "hold",
    "transfer",
    "silent-call",
    "abusive-caller",
    "callback",
    "ring-back",
    "correction",
    "shift-lead",
}

# fmt: off
TABOOS = {
    "zh_CN": [
        "喂", "嘿", "到底", "有没有搞错", "罗嗦", "啰嗦", "了不起", "用不起", "没法", "没办法", "不清楚",
        "不知道", "查不到", "规定", "领导", "去告", "告去", "不关", "不是我", "没这回事", "不归我",
        "不行就是", "这样的态度", "自己先", "怎么这样", "你",
    ],
    "zh_TW": [
        "喂", "嘿", "到底", "有沒有搞錯", "囉嗦", "囉唆", "了不起", "用不起", "沒法", "沒辦法", "不清楚",
        "不知道", "查不到", "規定", "領導", "去告", "告去", "不關", "不是我", "沒這回事", "不歸我",
        "不行就是", "這樣的態度", "自己先", "怎麼這樣", "冷靜", "你",
    ],
    "en": [
        "calm down",
        "policy",
        "you should have",
        "don't know",
        "no idea",
        "not my",
        "nothing i can do",
        "can't help",
        "can't do",
        "you have to",
        "you must",
        "your fault",
        "obviously",
        "what's your problem",
        "as i said",
    ],
}
# fmt: on
WHOLE_UTTERANCE_TABOOS = {"什么", "怎样", "说什么", "为什么", "什么怎么样", "什麼", "怎樣", "說什麼", "為什麼", "what"}


def load(folder: str, language: str) -> dict[str, Script]:
    files = sorted((resources_folder() / folder / language).glob("*.toml"))
    return {file.stem: parse_script(file.read_text(encoding="utf-8"), file.name) for file in files}


def read(*parts: str) -> tuple[str, str]:
    file = Path(resources_folder(), *parts)
    return file.read_text(encoding="utf-8"), file.name


SCRIPTS = {language: load("scripts", language) for language in LANGUAGES}
ANNOUNCEMENTS: dict[str, Announcement] = {
    announcement.id: announcement
    for announcement in (
        parse_announcement(file.read_text(encoding="utf-8"), file.name)
        for file in sorted((resources_folder() / "announcements").glob("*.toml"))
    )
}
CATALOGUE = Catalogue(
    parse_subjects(*read("catalogue", "subjects.toml")),
    parse_outcomes(*read("catalogue", "outcomes.toml")),
    parse_pauses(*read("catalogue", "pauses.toml")),
)


def steps(script: Script) -> list[Step]:
    return [step for page in script.pages for step in page.steps]


def spoken(language: str) -> list[tuple[str, str]]:
    """Where each passage stands, and the passage with its defaults, fallbacks and marked gaps."""
    return [
        (f"{script.id}/{step.id}", script.passage(step, {}))
        for script in SCRIPTS[language].values()
        for step in steps(script)
        if step.spoken
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_situation_of_the_rulebooks_has_a_script(language: str) -> None:
    assert set(SCRIPTS[language]) == SITUATIONS
    for name, script in SCRIPTS[language].items():
        assert (script.id, script.language) == (name, language)


@pytest.mark.parametrize("name", sorted(SITUATIONS))
@pytest.mark.parametrize("language", ["zh_TW", "en"])
def test_a_script_takes_the_same_way_in_every_language(name: str, language: str) -> None:
    def skeleton(script: Script) -> object:
        return (
            (script.version, script.kind, script.subject, script.start, [value.name for value in script.values]),
            [
                (
                    page.id,
                    [(step.id, step.manner, step.must, step.into) for step in page.steps],
                    [(branch.key, branch.to) for branch in page.branches],
                )
                for page in script.pages
            ],
        )

    assert skeleton(SCRIPTS[language][name]) == skeleton(SCRIPTS["zh_CN"][name])


@pytest.mark.parametrize("name", sorted(SITUATIONS))
def test_a_passage_asks_for_the_same_own_values_in_both_kinds_of_chinese_and_in_english(name: str) -> None:
    declared = set(SCRIPTS["en"][name].prompts)
    used = [
        [declared.intersection(variables(step.text)) for step in steps(SCRIPTS[language][name])]
        for language in LANGUAGES
    ]
    assert used[0] == used[1] == used[2]


def test_every_script_can_be_reached_from_the_opening() -> None:
    scripts = SCRIPTS["en"]
    reached: set[str] = set()
    ahead = ["opening"]
    while ahead:
        name = ahead.pop()
        if name not in reached:
            reached.add(name)
            ahead.extend(scripts[name].other_scripts)
    assert reached == set(scripts)


def test_the_opening_leads_with_the_keys_of_the_kinds_of_call() -> None:
    script = SCRIPTS["zh_CN"]["opening"]
    ways = {branch.key: branch.to for branch in script.page(script.start).branches}
    assert ways["1"] == "script:tariff"
    assert ways["2"] == "script:complaint"
    assert ways["5"] == "script:fault"
    wanted = {"lost-sim", "charge-dispute", "hold", "transfer", "silent-call", "abusive-caller", "closing"}
    assert {f"script:{name}" for name in wanted} <= set(ways.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_presets_name_kinds_and_subjects_that_exist(language: str) -> None:
    for script in SCRIPTS[language].values():
        assert not script.kind or script.kind in set(Kind)
        assert not script.subject or CATALOGUE.subject(script.subject) is not None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "page", "step"),
    [
        ("lost-sim", "suspend", "tariff"),
        ("lost-sim", "reissue", "reissue-tariff"),
        ("tariff", "explain", "tariff"),
        ("tariff", "done", "done-tariff"),
        ("opening", "business-done", "tariff"),
        ("charge-dispute", "refund", "refund-tariff"),
    ],
)
def test_the_tariff_must_be_said_after_business_is_done(language: str, name: str, page: str, step: str) -> None:
    (found,) = [each for each in SCRIPTS[language][name].page(page).steps if each.id == step]
    assert found.must
    assert found.spoken
    assert variables(found.text)  # a price is filled in by the hotline, never shipped


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_must_step_is_always_something_spoken(language: str) -> None:
    silent = [
        step.id for script in SCRIPTS[language].values() for step in steps(script) if step.must and not step.spoken
    ]
    assert silent == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_passage_takes_longer_to_say_than_a_caller_listens(language: str) -> None:
    too_long = [where for where, text in spoken(language) if seconds(text) > LONGEST_PASSAGE_SECONDS]
    assert too_long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_service_taboo_is_put_into_an_agents_mouth(language: str) -> None:
    found = [(where, taboo) for where, text in spoken(language) for taboo in TABOOS[language] if taboo in text.lower()]
    assert found == []
    assert [where for where, text in spoken(language) if text.strip("？?。.！! ") in WHOLE_UTTERANCE_TABOOS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_asked_for_a_password_or_a_full_id_number(language: str) -> None:
    for where, text in spoken(language):
        assert not re.search("密码|密碼|password|passcode", text, re.IGNORECASE), where
        if re.search("证件号|證件號|of the ID", text):
            assert re.search("后四位|後四碼|last four", text), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_price_is_shipped(language: str) -> None:
    for where, text in spoken(language):
        assert not re.search(r"[$¥￥€]|\d+\s*元|免费|免費|free of charge", text), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_written_in_the_characters_of_their_readers(language: str) -> None:
    typography = str.maketrans("“”", '""') if language == "en" else {}
    for script in SCRIPTS[language].values():
        texts = [script.title, *(step.text for step in steps(script)), *script.prompts.values()]
        texts += [value.default for value in script.values]
        texts += [text for page in script.pages for text in (page.title, *(branch.label for branch in page.branches))]
        for text in texts:
            text.translate(typography).encode(CHARACTER_SET[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_instruction_names_outcomes_as_the_list_does(language: str) -> None:
    names = {outcome.name_in(language) for outcome in CATALOGUE.outcomes}
    # What the agent is told to choose stands in quotation marks behind these words.
    chosen = {"zh_CN": "(?:结果选|一键记录)((?:“[^”]+”或?)+)", "zh_TW": "(?:結果選|一鍵記錄)((?:「[^」]+」或?)+)"}.get(
        language, "(?:[Cc]hoose|outcome|outcome is|record) ((?:“[^”]+”(?: or )?)+)"
    )
    quoted = [
        name
        for script in SCRIPTS[language].values()
        for step in steps(script)
        for listed in re.findall(chosen, step.text)
        for name in re.findall("[“「]([^”」]+)[”」]", listed)
    ]
    assert len(quoted) >= 6
    assert set(quoted) <= names


def test_mandarin_comes_first_and_every_announcement_has_scripts_to_go_with_it() -> None:
    in_order = sorted(ANNOUNCEMENTS.values(), key=lambda announcement: announcement.order)
    assert [announcement.id for announcement in in_order] == ["cmn", "yue", "en", "cmn-tw"]
    assert len({announcement.order for announcement in in_order}) == len(in_order)
    assert {announcement.text_language for announcement in in_order} == set(LANGUAGES)


@pytest.mark.parametrize(
    ("spoken_language", "said"),
    [("cmn", "幺零零幺"), ("yue", "一零零一"), ("en", "one zero zero one"), ("cmn-tw", "一零零一")],
)
def test_a_job_number_is_read_digit_by_digit_as_the_language_does(spoken_language: str, said: str) -> None:
    assert reading("1001", ANNOUNCEMENTS[spoken_language]) == said


@pytest.mark.parametrize(
    ("spoken_language", "greetings"),
    [
        ("cmn", ("早上好", "中午好", "下午好", "晚上好", "您好")),
        ("yue", ("早晨", "午安", "你好", "晚上好", "你好")),
        ("en", ("Good morning", "Good afternoon", "Good afternoon", "Good evening", "Hello")),
        ("cmn-tw", ("早安您好", "午安您好", "午安您好", "晚安您好", "您好")),
    ],
)
def test_people_are_greeted_by_the_time_of_their_day(spoken_language: str, greetings: tuple[str, ...]) -> None:
    day = (time(8), time(12, 15), time(15), time(20), time(3))
    assert tuple(greeting_at(moment, ANNOUNCEMENTS[spoken_language]) for moment in day) == greetings


def test_the_mandarin_card_greets_first_and_then_tells_the_job_number() -> None:
    card = greeting_card(ANNOUNCEMENTS["cmn"], "示范热线", "1001", time(8, 30))
    assert card.greeting == "早上好，这里是示范热线。"
    assert card.announcement == "工号幺零零幺为您服务，请问有什么可以帮您？"


def test_every_entry_of_the_catalogue_is_named_in_every_language() -> None:
    for entry in (*CATALOGUE.subjects, *CATALOGUE.outcomes, *CATALOGUE.pauses):
        assert [language for language, _ in entry.names] == list(LANGUAGES), entry.id
        for language, name in entry.names:
            name.replace("’", "'").encode(CHARACTER_SET[language])


def test_every_kind_of_subject_has_a_handful_of_children() -> None:
    for root in CATALOGUE.roots:
        assert 3 <= len(CATALOGUE.children(root.id)) <= 7, root.id


def test_outcomes_bring_the_duties_that_the_rulebooks_ask_for() -> None:
    def flagged(flag: str) -> set[str]:
        return {outcome.id for outcome in CATALOGUE.outcomes if getattr(outcome, flag)}

    assert flagged("quick") == {"silent", "hang-up", "wrong-number"}
    assert flagged("system") == {OUTCOME_WHEN_OVERDUE, "interrupted"}
    assert flagged("correction_due") == {"wrong-answer-to-correct"}
    assert flagged("escalate") == {"escalate"}
    owed = {"recorded-complaint", "callback-promised", "transferred", "escalate", "wrong-answer-to-correct", "abusive"}
    assert owed <= flagged("note_required")
    assert {"answered", "done", "caller-ended"}.isdisjoint(flagged("note_required"))


def test_every_outcome_that_an_agent_chooses_has_a_key_of_its_own() -> None:
    assert all(CATALOGUE.outcome_by_key(outcome.key) == outcome for outcome in CATALOGUE.offered)


def test_a_seat_can_be_paused_for_every_usual_reason() -> None:
    limits = {reason.id: reason.limit_minutes for reason in CATALOGUE.pauses}
    assert set(limits) == {"rest", "meal", "training", "meeting", "equipment", "lead-request", "handover", "other"}
    assert limits["equipment"] is None
    assert limits["rest"] == 10
