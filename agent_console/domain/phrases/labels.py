"""Labels of speakers in notes and transcripts, and legends that say what the labels mean."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from agent_console.domain.phrases.hit import Speaker
from agent_console.domain.phrases.lexicon import Word
from agent_console.domain.phrases.tokens import words_in

_PLAIN = str.maketrans(
    "：﹕，、；。！？…（）【】「」『』〔〕［］〖〗｛｝{}＜＞《》“”｜～\u3000", '::,,;.!?.()[][][][][][][][]<><>""|~ '
)
"""Labels are looked for with these signs in their narrow forms: fewer kinds to tell apart."""

_DATE = r"\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?"
_TIME = rf"[\[(<]?(?:{_DATE}[ t,]*)?{_CLOCK}(?:\s*(?:am|pm))?[\])>]?"
_NAME = r"[\w*#·-]{1,14}?(?: ?\d{1,6}(?![\d:-]\d|\d))?"
_MORE = r"(?:\s*[(\[][^)\]\n]{0,24}[)\]])?[^\w\s:,.;!?\"\[\]()<>|]{0,3}"
_AT_START = re.compile(
    rf"\s*(?:[-•*>·※]+\s*)?(?:\(?\d{{1,3}}[.,)]\s*)?(?P<before>{_TIME}[\s,|-]*)?"
    rf"(?:[\[(<](?P<boxed>{_NAME})(?:\s{_TIME})?[\])>]{_MORE}\s*(?P<tail>{_TIME})?\s*:?"
    rf"|(?P<plain>{_NAME})(?:[(\[](?P<role>\w{{1,8}})[)\]])?{_MORE}[\s,|]*(?P<behind>{_TIME})?\s*(?P<end>[:>|→\t,]|—+|-{{2,}}|-(?!\d)|$|(?<=[\])>0-9])\s|\s))"
)
_INSIDE = re.compile(
    rf"(?<=[.!?;,\s:|/\"\])~])(?:[\[(](?P<boxed>{_NAME})[\])]\s*:?|(?P<plain>{_NAME}){_MORE}\s*:)"
    rf"|[\[(](?P<bare>{_NAME})[\])]\s*:?"
)
_TOLD = re.compile(r"\b(?:told|tell|asked|to|informed|advised)\s(?:(?:the|an?|my|our|this|that)\s)?$")
"""Behind these stands no label: I told the customer: …"""
_LONGEST_TOLD = 16
_END_OF_NAME = re.compile(r"[:：】\]）)]")
_CUSTOMER_FIELD = re.compile(
    r".{0,6}(?:诉求|(?:来电|投诉|反映|咨询|留言|诉求|反馈|求助|申诉|举报)(?:内容|原因|事由|要点|详情|事项|点)|原话|问题描述|客户描述"
    r"|自述|口述|聊天内容)(?:如下)?|反映|投诉|客诉|诉|称|来电|来电反映|主诉"
)
_AGENT_FIELD = re.compile(
    r"(?:处理|答复|回复|解答|告知|解释|办理|跟进|备注|小结|总结|结论|结果|本席|回访)(?:结果|意见|情况|过程|内容|方案|人|记录|说明|如下)?"
)
_AGENT_REPLY = re.compile(
    r"(?:已|我|我们|本人|本席|坐席|座席|客服|话务员|随即|当即|于是|直接|只好|遂|便|就|当场)*"
    r"(?:回复|答复|告知|告诉|解释|回答|回电|回访|答|回|应)(?:了)?"
    r"(?:客户|用户|对方|其|他|她|来电人|市民|民众|旅客|乘客|客人|住客|顾客|患者|业主|家属)?(?:道|说|称|曰)?"
)
_OUR_DESK = re.compile(
    r"(?:值班|当班)?(?:班长|值班长|组长|主管|前台|总机|服务台|热线|机器人|本人)|前台接待|礼宾部?|智能(?:客服|坐席|助手|机器人)|(?:客服|服务|市民|政务|便民|\d{5})热线|在线机器人|客服机器人"
)
"""Behind a label these answer the customer; in a sentence they are somebody the agent tells of."""
_MENTION_FIELD = re.compile(
    r".{0,4}(?:培训|反面|错误(?:示范|示例|话术)|扣分|禁用词|禁词|违禁词|敏感词|教育训练|学习内容|忌语|禁语|禁用语|用语规范|服务规范|规范用语|质检提醒|质检点评|质检标准|通报|案例|宣贯|晨会|班前会|考题|试题).{0,4}"
    r"|(?:reminder|training|note to self|policy|banned|forbidden|taboo|prohibited|never say|do not say|don.t say)"
)
_LABELLED = re.compile(r"^\s*\w{1,8}(?:\s?-|\s\s)|[:>|→\t\])—]|--|^\s*\S{1,12}\s*$|\d\d")
"""What no label is without; asked first, because it is answered fast."""
LONGEST_LABEL = 60
_LONGEST_INSIDE = 48
_LETTERS = {
    "c": Speaker.OTHER, "k": Speaker.OTHER, "u": Speaker.OTHER, "q": Speaker.OTHER, "g": Speaker.OTHER,
    "问": Speaker.OTHER, "客": Speaker.OTHER, "户": Speaker.OTHER, "用": Speaker.OTHER, "宾": Speaker.OTHER,
    "a": Speaker.AGENT, "s": Speaker.AGENT, "答": Speaker.AGENT, "服": Speaker.AGENT, "席": Speaker.AGENT,
    "座": Speaker.AGENT, "坐": Speaker.AGENT, "回": Speaker.AGENT, "应": Speaker.AGENT,
}  # fmt: skip
_CODE = (
    r"[甲乙丙丁]方?|[左右](?:声道|边)?|[a-z]\d?|[a-z]方|\d号?"
    r"|(?:说话人|发言人|speaker|通道|声道|spk|角色)\s?[一二三四\da-d]"
)
_IS_CODE = re.compile(_CODE)
_MEANS = r"\s?(?:=|＝|→|->|是|为|即|代表|表示|指|系)\s*"
_WORKING_NUMBER = re.compile(r"(?:工号|job number|no\.?|#)\s*\d{1,8}|\d{3,6}(?:号)?")
_FIELD = re.compile(
    r".{1,4}(?:态度|情绪|类型|级别|等级|编号|姓名|名称|电话|号码|地址|信息|资料|状态|品牌|归属|身份|来源|意向|满意度|分类|性质|时间|日期)"
)
_SOMEBODY = re.compile(
    r"\w{1,4}(?:人|者|户|友|方|主|民|客|属)|(?:差评|评价|评论|投诉|来信|来函|弹幕|晒单)(?:内容)?|.{1,3}(?:女士|先生|小姐)|\d{3,4}(?:号?房间?|室)"
)
_NUMBERED = 2
"""So long is a letter with a number: C1."""
_TAIL_NUMBER = re.compile(r"^(?:尾号)?[\d*]{3,}(?=\D)")
_LONGEST_AFFIX = 4
_LONGEST_ROLE = 16
_SPEAKS = (Word.SAY, Word.CLAIM, Word.ANSWER)
_NAMES = (Word.OTHER, Word.THING, Word.AGENT)
_ROLE_BEFORE = re.compile(r"\w{2,16}$")


@dataclass(frozen=True, slots=True)
class Label:
    """Who speaks from `end` on; `alone` means that nothing else stands in the line."""

    start: int
    end: int
    name: str
    voice: Speaker | None
    alone: bool = False


@lru_cache(maxsize=4096)
def voice_of(name: str) -> Speaker | None:
    """Whose label that is, by the words in it; None where it says nothing."""
    name = name.strip(" *#·_-")
    letter = name.rstrip("0123456789") if len(name) == _NUMBERED else name
    if _FIELD.fullmatch(name) or letter in _LETTERS:
        return _LETTERS.get(letter)
    if _AGENT_REPLY.fullmatch(name) or _AGENT_FIELD.fullmatch(name) or _OUR_DESK.fullmatch(name):
        return Speaker.AGENT
    if _WORKING_NUMBER.fullmatch(name):
        return Speaker.AGENT
    if _CUSTOMER_FIELD.fullmatch(name) or _MENTION_FIELD.fullmatch(name):
        return Speaker.OTHER
    return _by_words(name)


def _by_words(name: str) -> Speaker | None:
    name = _TAIL_NUMBER.sub("", name)
    words = words_in(name)
    if not words and _SOMEBODY.fullmatch(name) and not is_code(name):
        return Speaker.OTHER
    if not words or words[0][1] > _LONGEST_AFFIX or len(name) - words[-1][2] > _LONGEST_AFFIX:
        return None
    if words[0][0] is Word.AGENT and all(word in _SPEAKS for word, _, _ in words[1:]):
        return Speaker.AGENT
    if any(word not in _NAMES for word, _, _ in words):
        return None  # a sentence, not a name: verbs of speaking are looked at elsewhere
    return Speaker.AGENT if Word.AGENT in (words[0][0], words[-1][0]) else Speaker.OTHER


def names_only(name: str) -> bool:
    """Whether a name is that of a role and nothing else: 客户, 坐席1001."""
    words = words_in(name)
    return (
        len(words) == 1
        and words[0][0] in _NAMES
        and not words[0][1]
        and name[words[0][2] :].strip().isdigit() is (words[0][2] < len(name))
    )


def is_code(name: str) -> bool:
    """Whether a label is one that only a legend can explain: 甲方, A."""
    return _IS_CODE.fullmatch(name) is not None


@cache
def _legends() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Codes with what they mean: before it (甲方=坐席), in a row (A：客户 B：坐席), behind it (客户为A)."""
    return (
        re.compile(rf"(?<![a-z0-9])(?P<code>{_CODE}){_MEANS}(?P<role>\w{{1,16}})"),
        re.compile(rf"(?<!\w)(?P<code>{_CODE})\s?[:：(（-]?\s?(?P<role>\w{{2,8}})(?=[\s,，;；、)）/]|$)"),
        re.compile(rf"(?:{_MEANS}|\s?[(（])(?P<code>{_CODE})(?!\w)"),
    )


def legend_of(text: str) -> dict[str, Speaker]:
    """What codes such as 甲方 or A mean in a text of folded letters that says so."""
    legend: dict[str, Speaker] = {}
    code_first, code_listed, code_last = _legends()
    for found in code_first.finditer(text):
        _enter(legend, found["code"], found["role"])
    for found in code_listed.finditer(text):
        if names_only(found["role"]):
            _enter(legend, found["code"], found["role"])
    for found in code_last.finditer(text):
        role = _ROLE_BEFORE.search(text[max(0, found.start() - _LONGEST_ROLE) : found.start()])
        if role is not None:
            _enter(legend, found["code"], role[0])
    return legend


def _enter(legend: dict[str, Speaker], code: str, role: str) -> None:
    voice = voice_of(role)
    if voice is not None:
        code = re.sub(r"\s", "", code)
        legend.setdefault(code, voice)
        legend.setdefault(code.removesuffix("方") if code.endswith("方") else f"{code}方", voice)


def label_at_start(line: str) -> Label | None:
    """The label that a line of folded letters begins with; its voice is None if the name says nothing."""
    head = line[:LONGEST_LABEL].translate(_PLAIN)
    if not _LABELLED.search(head):
        return None
    found = _AT_START.match(head)
    if found is None:
        return None
    name = found["boxed"] or found["plain"]
    timed = found["before"] or found["behind"] or found["tail"]
    mark = found["end"]
    alone = not line[found.end() :].strip()
    bare = mark is not None and mark != "\t" and not mark.strip(" \u3000")
    if mark in {"-", "→"} and not names_only(name):
        return None  # a word with a hyphen, a step of a process
    if mark == "," and not (timed and names_only(name)):
        return None  # a sentence; in a row of fields a time stands too
    apart = bare and names_only(name) and (alone or head[found.start("end") - 1].isspace())
    if bare and (voice_of(name) is None or not (timed or apart)):
        return None  # without a colon only a time or a wide gap makes a label of it, or that it is alone in its line
    voice = voice_of(name)
    if found["role"] and names_only(found["role"]) and (voice is None or voice_of(found["role"]) is Speaker.AGENT):
        voice = voice_of(found["role"])
    return Label(found.start(), found.end(), name, voice, alone)


def labels_inside(line: str, start: int) -> list[Label]:
    """Labels behind `start` whose names say who speaks."""
    labels: list[Label] = []
    for end in _END_OF_NAME.finditer(line, start):
        first = max(start - 1, end.start() - _LONGEST_INSIDE, 0)
        for found in _INSIDE.finditer(line[first : end.end() + 1].translate(_PLAIN)):
            if not labels or first + found.start() >= labels[-1].end:
                name = found["boxed"] or found["plain"] or found["bare"]
                at = first + found.start()
                if _TOLD.search(line, max(0, at - _LONGEST_TOLD), at):
                    continue
                boxed = found[0][0] == "[" and names_only(name)
                if found["bare"] and not boxed and not (start and (names_only(name) or name in _LETTERS)):
                    continue
                labels.append(Label(at, first + found.end(), name, voice_of(name)))
    return labels
