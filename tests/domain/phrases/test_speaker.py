"""Whose words a phrase is: labels, quotation marks, reported speech, mentions, and the agent's own voice."""

import pytest

from agent_console.domain.phrases import Speaker
from tests.domain.phrases.lists import CHECKER

OTHERS = [
    "客户：我不知道密码。你到底想怎么样？",
    "C：我不清楚这笔钱\nA：我帮您核对一下",
    "来电人：这不关我的事",
    "市民：我没办法去现场",
    "住客：我不清楚早餐时间",
    "1208房客人：我不知道怎么开空调",
    "持卡人：这事我不知道",
    "王女士：我不知道密码",
    "客户(138****0000)：我不知道密码",
    "客户🙂：我不知道",
    "【客户】我不知道密码",
    "[客户] 我不知道密码",
    "甲方=坐席，乙方=客户\n甲方：您好\n乙方：我不知道密码",
    "A=客户，B=坐席\nA：我不知道密码\nB：好的",
    "客户（A）、坐席（B）\nA：我不知道密码\nB：好的",
    "[10:02:33] 客户：我不知道密码",
    "10:02:33 客户 我不知道密码",
    "客户 10:02:33\n我不知道密码\n坐席 10:02:40\n好的",
    "2026-11-22 10:02:33 客户: 我没办法",
    "客户：您好\n我不知道密码\n坐席：好的",
    "坐席：您好\n刘芳：我不知道密码",
    "甲：您好，很高兴为您服务\n乙：我不知道密码",
    "客户称：“你到底想怎么样”，已安抚。",
    "客户说：「我不知道密码」",
    "客戶表示：『我沒辦法』",
    "客户连说'用不起就别用'，已升级",
    '客户原话："我不知道密码"',
    "客户情绪激动，连说“我没办法”，已升级班长。",
    "客户情绪激动。“你到底想怎么样？”",
    "“我不知道密码”，客户说。",
    "“你到底想怎么样？”市民打断我，于是我重讲。",
    "客户说“我不知道”、“我不清楚”，已登记。",
    "客户留言：“我不知道\n怎么办。”",
    "客户说这不关我的事，要求核实。",
    "客户抱怨说我没办法跑营业厅",
    "其称我不知道密码",
    "问其密码，答我不知道",
    "接到客户反映称我没办法上网",
    "客户抱怨营业员讲“我没办法”，已转投诉组。",
    "客户投诉上一位客服说“我不知道”，要求给说法。",
    "质检记录：工号1023于03:12说“我不知道”，扣2分。",
    "短信内容：“我没办法”",
    "页面弹出“我不知道”",
    "客户反映被告知我没办法",
    "培训：禁止使用“我没办法”等用语。",
    "質檢提醒：嚴禁使用「這不關我的事」。",
    "不得对客户说我不知道",
    "“我不知道”属于服务忌语。",
    "把“我没办法”改为“我为您核实”。",
    "像我不知道这种话以后不要说了",
    "服务忌语包括：\n1. 我没办法\n2. 用不起就别用",
    "彩铃《我不知道》已设置",
    "坐席：您刚才说“我不知道密码”对吗？",
    "Customer: that is not my fault",
    "The caller said it is not my problem.",
    "“Not my fault,” the guest replied.",
    'Reminder: never say "not my problem".',
    '"Not my problem" is a banned phrase.',
]
AGENTS = [
    "我没办法，您去门市吧。",
    "坐席：我没办法",
    "A：我不知道\nC：那怎么办",
    "【坐席】我不知道",
    "坐席1001：我不知道",
    "工号1001：我不知道",
    "坐席 10:02:33\n我没办法",
    "甲方=坐席，乙方=客户\n乙方：您好\n甲方：我不知道",
    "客户：能退吗？\n刘芳：我不知道",
    "答：我不知道",
    "回：我没办法",
    "客户问能否退费，答：我没办法",
    "客户问能否退费，我回我不知道",
    "告知客户：我不知道",
    "已回复：不行就是不行",
    "对客户说“我没办法”",
    "我回复客户：“你到底想怎么样”",
    "客户说网速慢。我没办法。",
    "客户说网速慢；我没办法。",
    "客户询问套餐，我不知道，让他自己查。",
    "客户称未开通，经查已开通，这不关我的事",
    "系统就是这样提示的，我没办法",
    "用户说我不清楚密码，我讲“用不起就别用”，用户挂机。",
    "客户：帮我查一下\n坐席：我没办法",
    "客户：“帮我查一下”，我没办法",
    "客户：要退费。我回复客户“用不起就别用”",
    "客户：能退吗？坐席：我没办法",
    "客户态度：急躁。我没办法。",
    "客户您好，我没办法",
    "客服回应：“用不起就别用”",
    "您别客气，我没办法",
    "I told the customer it is not my problem.",
    "Customer asked for a refund; I said: “not my problem”.",
    "Agent: that is not my fault",
]


def own_and_quoted(text: str) -> tuple[list[str], list[str]]:
    hits = CHECKER.check(text)
    return [hit.text for hit in hits if not hit.quoted], [hit.text for hit in hits if hit.quoted]


@pytest.mark.parametrize("text", OTHERS)
def test_the_words_of_somebody_else_are_quoted_and_kept(text: str) -> None:
    own, quoted = own_and_quoted(text)
    assert not own
    assert quoted


@pytest.mark.parametrize("text", AGENTS)
def test_the_words_of_the_agent_are_a_violation(text: str) -> None:
    own, _ = own_and_quoted(text)
    assert own


@pytest.mark.parametrize(
    ("text", "own", "quoted"),
    [
        ("用户说我不清楚密码，我讲“用不起就别用”。", ["用不起就别用"], ["我不清楚"]),
        ("客户：我不清楚套餐。\n坐席：我没办法。", ["我没办法"], ["我不清楚"]),
        ("客户说：“我不知道。”我说：“我没办法。”客户说：“我不清楚。”", ["我没办法"], ["我不知道", "我不清楚"]),
        ("客户讲不行就是不行，我回用不起就别用，客户挂机。", ["用不起就别用"], ["不行就是不行"]),
    ],
)
def test_a_mixed_note_tells_them_apart(text: str, own: list[str], quoted: list[str]) -> None:
    assert own_and_quoted(text) == (own, quoted)


def test_one_line_of_a_note_is_heard_with_the_lines_around_it() -> None:
    text = "甲方=坐席，乙方=客户\n乙方：我不知道密码\n甲方：我没办法"
    second, third = text.index("乙方：我"), text.index("甲方：我")
    (hit,) = CHECKER.check_line(text, second, third - 1)
    assert (hit.text, hit.speaker) == ("我不知道", Speaker.OTHER)
    assert text[hit.start : hit.end] == hit.text
    (hit,) = CHECKER.check_line(text, third, len(text))
    assert (hit.text, hit.speaker) == ("我没办法", Speaker.AGENT)
