"""The shipped list of service taboos: it finds what the rulebook lists, and only where the agent says it."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agent_console.domain.phrases.checker import Checker
from agent_console.domain.phrases.hit import violations
from agent_console.domain.phrases.proving import Proven
from agent_console.domain.phrases.rule import Mode, Severity, Texts
from agent_console.exchange.phrase_lists import load_phrases
from agent_console.resources import resources_folder

LANGUAGES = {"zh_CN", "zh_TW", "en"}
CHARACTER_SET = {"zh_CN": "gb2312", "zh_TW": "big5"}

# The list of the rulebook under its four headings, each phrase as it is printed and in traditional characters.
# A phrase that the rulebook prints twice stands under the first of its headings.
# fmt: off
LISTED = {
    "address": [("喂", "喂"), ("嘿", "嘿")],
    "interrogate": [
        ("什么怎么样", "什麼怎麼樣"), ("为什么", "為什麼"), ("什么", "什麼"), ("说什么", "說什麼"), ("怎样", "怎樣"),
        ("你说什么", "你說什麼"), ("你到底在说什么", "你到底在說什麼"), ("你不是要查什么吗", "你不是要查什麼嗎"),
        ("你到底想查什么", "你到底想查什麼"), ("你到底想怎么样", "你到底想怎麼樣"),
        ("你到你要不要查", "你到你要不要查"), ("你到底要不要查", "你到底要不要查"),
        ("你到底要不要听我说", "你到底要不要聽我說"), ("你听不听我说", "你聽不聽我說"),
        ("你问我,我问谁", "你問我,我問誰"), ("我态度怎么样", "我態度怎麼樣"),
    ],
    "arrogant": [
        ("不行就是不行", "不行就是不行"), ("这是规定", "這是規定"), ("我就这样的态度", "我就這樣的態度"),
        ("我态度哪里不好,你说", "我態度哪裡不好,你說"), ("没法查", "沒法查"), ("我没办法", "我沒辦法"),
        ("有意见找领导去", "有意見找領導去"), ("要告就告去", "要告就告去"), ("用不起就别用", "用不起就別用"),
        ("你有什么了不起", "你有什麼了不起"), ("你有没有搞错", "你有沒有搞錯"),
        ("你这人怎么这样说话", "你這人怎麼這樣說話"), ("你怎么这么罗嗦", "你怎麼這麼囉嗦"),
    ],
    "shirk": [
        ("我不清楚", "我不清楚"), ("我不知道", "我不知道"), ("你找XX地方问", "你找XX地方問"),
        ("这不是我办理的", "這不是我辦理的"), ("我们公司就是这么规定的", "我們公司就是這麼規定的"),
        ("这不关我的事", "這不關我的事"), ("这不是我的错", "這不是我的錯"), ("没这回事", "沒這回事"),
        ("我查不到", "我查不到"), ("你拨XX电话去查", "你撥XX電話去查"), ("我没法查", "我沒法查"),
        ("我也没办法", "我也沒辦法"), ("你自己先查清楚", "你自己先查清楚"),
    ],
}

ELSEWHERE = [  # the same in Cantonese and in Taiwan
    "唔關我事", "唔關我哋事㗎", "關我咩事", "我唔知", "我唔清楚喎", "我點知呀", "你想點", "你想點呀", "冇辦法",
    "我冇辦法", "我都冇計㗎", "你搞錯咗呀", "你有冇搞錯", "你自己睇啦", "我查唔到呀", "你去投訴啦", "唔好問我",
    "呢個唔係我負責㗎", "用唔起就唔好用", "唔得就係唔得", "你講乜嘢啊", "你好長氣", "不干我的事", "關我什麼事",
    "沒辦法啦", "你找別人啦", "你問別人啦", "你很煩耶", "你是要怎樣", "不然你想怎樣", "你去客訴啊", "我哪知道啊",
    "這不是我的問題", "你自己去想辦法", "不爽不要用", "你怎麼這麼囉唆",
]

ENGLISH = [
    "Not my problem.", "That's our policy.", "Calm down.", "I don't know.", "You should have called earlier.",
    "What do you want?", "Take it or leave it.", "There is nothing I can do.", "It's not my fault.", "Hey!", "Why?",
    "Go ahead and complain.", "If you can't afford it, don't use it.", "How should I know?", "Not my department.",
    "Who do you think you are?", "I already told you.", "You're wrong.", "Are you deaf?", "My hands are tied.",
]

CLOSE = [  # what people say instead of the printed words
    "喂，您好，能听到我说话吗？",
    "不关我们的事。", "有意见找领导去吧。", "你到底要不要查啊？", "规定就是这样，改不了。", "这事不归我管。",
    "我能有什么办法呢？", "你去投诉吧。", "你真啰嗦。", "我怎么知道。", "你先自己查清楚再来问。", "要投诉就投诉去。",
    "我的态度哪里不好了？", "跟我没关系。", "别问我。", "你听不懂吗？", "都跟你说了多少遍了。", "那是你的事。",
    "爱用不用。", "谁叫你不看清楚。", "急什么急。", "不满意就换别家。", "闭嘴！", "你等着瞧。", "没人求你用。",
    "随便你啦。",
]

LOOK_ALIKES = [  # what a note may say
    "用户不清楚密码，已引导重置。", "客户不知道套餐内容，已介绍。", "我不知道您方不方便，先发短信联系。",
    "我不清楚的地方马上帮您核实。", "我不清楚，我帮您核实一下。", "查不到记录，我帮您登记。",
    "来电没办法显示，已报障。", "客户没办法到厅，申请代办。", "没法查看账单，已指导清缓存。",
    "这不是我的号码，要求核实归属。", "公司规定须本人到场，请您谅解。", "这是规定的流程。",
    "规定时间内未处理，已催单。", "喂养记录已补齐。", "嘿嘿，客户很高兴。",
    "什么时候方便给您回电？", "为什么扣费已解释。", "怎样办理已告知。", "请问您想怎么处理？", "您想怎样缴费都可以。",
    "您要不要查一下余额？", "您能听到我说话吗？", "您听清楚了吗？需要我再说一遍吗？",
    "有意见可以找领导反映，我帮您转接。", "要告知客户生效时间。", "建议您拨打银行客服热线查询。",
    "您可以向消费者协会投诉。", "实在不行就上门检修。", "此事不关机也可操作。", "此单涉及不关我的事业部。",
    "这不是我们的问题单编号。", "没有这种套餐。", "请您先核对一下短信。", "您自己操作也可以，我教您。",
    "他妈妈代办，已核验身份。", "我操作了一遍，正常。", "废物回收电话已提供。", "神经病医院挂号已转接。",
    "您真是太客气了。", "您说的不对应的号码已更正。", "随便您选哪个号码。", "您再试试看。",
    "They asked about the plan.", "The default was wrong.", "I don't know if Friday suits you.",
    "Customer calmed down.", "The policy number is noted.", "You should have received a text.", "Not a problem.",
    "What's the order number?",
]
# fmt: on

ONE_WORD = {"什么怎么样", "为什么", "什么", "说什么", "怎样"}
PRINTED = [(heading, phrase) for heading, pairs in LISTED.items() for phrase, _ in pairs]
WRITTEN = [(heading, phrase) for heading, pairs in LISTED.items() for pair in pairs for phrase in pair]
PLACES = ("营业厅", "物业", "快递那边", "10010")


@pytest.fixture(scope="module")
def proven() -> Proven:
    return load_phrases(resources_folder())


@pytest.fixture(scope="module")
def checker(proven: Proven) -> Checker:
    return proven.checker


def spoken(phrase: str) -> Iterator[str]:
    """The phrase as somebody says it: a place or number for XX."""
    yield from (phrase.replace("XX", place) for place in PLACES) if "XX" in phrase else [phrase]


def headings(checker: Checker, text: str) -> set[str]:
    return {hit.category for hit in checker.check(text) if hit.violation}


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def script_files() -> list[Path]:
    return sorted((resources_folder() / "scripts").rglob("*.toml"))


def test_every_rule_proves_itself(proven: Proven) -> None:
    assert proven.faults == ()
    assert len(proven.phrases.rules) > 80


def test_the_list_has_one_version_and_the_headings_and_nevers_of_the_rulebook(proven: Proven) -> None:
    assert proven.phrases.version != ""
    assert "+" not in proven.phrases.version
    nevers = {"dignity", "complain", "rebut", "vulgar", "provoke"}
    assert {category.id for category in proven.phrases.categories} == set(LISTED) | nevers
    assert {rule.category for rule in proven.phrases.rules} == set(LISTED) | nevers


@pytest.mark.parametrize(("heading", "phrase"), WRITTEN)
def test_a_listed_phrase_is_a_violation_under_its_heading(checker: Checker, heading: str, phrase: str) -> None:
    for text in spoken(phrase):
        for said in (f"{text}。", f"{text}！", f"坐席：{text}？", f"客户催问。我回复：“{text}”"):
            assert headings(checker, said) == {heading}, said


@pytest.mark.parametrize(("heading", "phrase"), [one for one in WRITTEN if len(one[1]) > 1])
def test_spaces_and_width_do_not_hide_a_listed_phrase(checker: Checker, heading: str, phrase: str) -> None:
    for text in spoken(phrase):
        for gap in (" ", "\u3000", "\u200b", "·"):
            assert heading in headings(checker, gap.join(text)), text
        assert heading in headings(checker, text.replace(",", "，"))


@pytest.mark.parametrize(("heading", "phrase"), [one for one in PRINTED if "你" in one[1]])
def test_a_courteous_you_does_not_help(checker: Checker, heading: str, phrase: str) -> None:
    for text in spoken(phrase):
        for you in "您妳":
            assert heading in headings(checker, text.replace("你", you)), text


@pytest.mark.parametrize(("heading", "phrase"), [one for one in PRINTED if one[1] not in ONE_WORD])
def test_more_may_be_said_in_the_same_breath(checker: Checker, heading: str, phrase: str) -> None:
    for text in spoken(phrase):
        assert heading in headings(checker, f"{text}，上个月就通知过了。"), text


@pytest.mark.parametrize("phrase", [phrase for _, phrase in WRITTEN])
def test_a_listed_phrase_in_the_mouth_of_the_customer_is_muted_and_not_lost(checker: Checker, phrase: str) -> None:
    for text in spoken(phrase):
        for note in (f"客户：{text}", f"客户称：“{text}”，已安抚。", f"用户说：「{text}」，已登记。"):
            hits = checker.check(note)
            assert hits != (), note
            assert all(hit.quoted for hit in hits), note


@pytest.mark.parametrize("word", sorted(ONE_WORD))
def test_a_bare_question_counts_only_alone(checker: Checker, word: str) -> None:
    assert violations(checker.check(f"{word}？")) == 1
    assert violations(checker.check(f"客户询问{word}办理，已告知。")) == 0


@pytest.mark.parametrize("call", ["喂", "嘿"])
def test_a_call_counts_only_at_the_start(checker: Checker, call: str) -> None:
    assert violations(checker.check(f"{call}，你的话费用完了。")) == 1
    assert violations(checker.check(f"彩铃《歌声里的{call}》已取消。")) == 0


@pytest.mark.parametrize("text", [*ELSEWHERE, *ENGLISH, *CLOSE])
def test_other_wordings_of_the_same_are_violations(checker: Checker, text: str) -> None:
    assert violations(checker.check(text)) >= 1


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_a_taboo_is_none(checker: Checker, text: str) -> None:
    assert [hit for hit in checker.check(text) if hit.violation] == []


def test_every_text_is_there_in_three_languages(proven: Proven) -> None:
    for category in proven.phrases.categories:
        assert set(dict(category.name)) == set(dict(category.why)) == LANGUAGES, category.id
    for rule in proven.phrases.rules:
        assert 1 <= len(rule.suggest) <= 3, rule.id
        for texts in (rule.why, *rule.suggest):
            assert set(dict(texts)) == LANGUAGES, rule.id


def test_texts_are_in_the_characters_of_their_language(proven: Proven) -> None:
    def fit(texts: Texts) -> None:
        for language, text in texts:
            if language in CHARACTER_SET:
                text.encode(CHARACTER_SET[language])
            else:
                assert not any("\u4e00" <= char <= "\u9fff" for char in text.replace("喂", "").replace("嘿", "")), text

    for category in proven.phrases.categories:
        fit(category.name)
        fit(category.why)
    for rule in proven.phrases.rules:
        for texts in (rule.why, *rule.suggest):
            fit(texts)


def test_no_better_wording_holds_a_phrase_of_the_list(proven: Proven, checker: Checker) -> None:
    for rule in proven.phrases.rules:
        for texts in rule.suggest:
            for language, text in texts:
                assert checker.check(text) == (), (rule.id, language, text)


def test_english_rules_look_for_whole_words(proven: Proven) -> None:
    for rule in proven.phrases.rules:
        if rule.id.endswith("-en"):
            assert rule.mode is not Mode.ANYWHERE, rule.id


def test_insults_stop_a_call_from_being_finished(proven: Proven) -> None:
    for rule in proven.phrases.rules:
        if rule.category == "vulgar" and "pet" not in rule.id:
            assert rule.severity is Severity.BLOCK, rule.id


@pytest.mark.parametrize("file", script_files(), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_no_shipped_call_script_says_a_listed_phrase(checker: Checker, file: Path) -> None:
    texts = list(strings(tomllib.loads(file.read_text(encoding="utf-8"))))
    assert len(texts) > 5
    for text in texts:
        assert violations(checker.check(text)) == 0, text
