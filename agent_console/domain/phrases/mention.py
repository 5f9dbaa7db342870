"""Whether a phrase is not said but named: as forbidden, as a taboo, as an example of training."""

import re


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_PART = r"[^，,。；;！!？?]"
_STRICT = _any(
    "禁止 严禁 禁用 杜绝 避免 切勿 慎用 少用 戒用 切忌 不说 不讲 不用 不再说 不再讲 不再用 不允许 禁"
    " 替换 改掉 纠正 取代 代替 而不是 而非"
)
_FORBIDDEN = _any(
    "禁止 不允许 严禁 禁用 不得 不准 不许 不可以 不可 不能 不要 不应当 不应 不该 不宜 切勿 请勿 勿"
    " 避免 杜绝 忌 莫 切忌"
    " 慎用 少用 戒用 别"
)
_SAYING = (
    r"(?:说(?!明|服|不(?!行就是|知道|清楚|关我)|得)|讲(?!解|究)|使用|出现|提及|直呼|称呼"
    r"|回复|回答|答复|告诉|带有|用语)"
)
_TABOO = _any(
    "忌语 禁语 禁忌语 禁用语 禁忌用语 违禁词 违规用语 不规范用语 不文明用语 敏感词 服务规范 用语规范"
    " 行为规范 规范规定 规范要求"
    " 反面教材 反面案例 反面例子 反面示范 反面话术 错误示范 错误话术 错误示例 负面用语 负面话术"
    " 负面示例 话术库 话术模板 话术要求"
    " 话术规范 五个不说 五不说 学习内容 常犯 常见错误 常见问题 常见毛病 教育训练 典型错误 典型问题"
    " 典型案例 培训 宣贯 考试 试题 考题"
    " 课件 教材 手册 质检提醒 质检标准 质检要求 质检规则 质检点评 质检通报 质检提示 晨会 班前会"
)
_WORDS = _any("话 说法 用语 字眼 词语 词 话术 表述 言语 语言 回答 回复 忌语 禁语 口头禅")
_SUCH = _any("等 等等 之类 之类的 这类 此类 这种 那种 这样 这样的 这句 这些 一类 类 诸如此类的")
_JUDGED = _any(
    "忌语 禁语 禁用语 禁忌用语 违禁 不规范 不文明 属于违规 扣分 不得 不准 不许 禁止 严禁 杜绝 避免"
    " 不能说 不能用 不能讲 不可说 不可用"
    " 不要说 不要用 不要讲 不允许 不可以"
)
_NO = _any(
    "never do\\snot don.?t must\\snot mustn.?t should\\snot shouldn.?t cannot can.?t may\\snot avoid"
    " no\\slonger stop"
    " refrain\\sfrom not\\sallowed\\sto forbidden\\sto prohibited\\sfrom banned instead\\sof"
)
_SPEAK = _any(
    "say saying use using tell telling reply replying write writing utter respond answer phrase phrases word words"
)
_BANNED = _any("taboo forbidden prohibited banned not\\sallowed never\\sallowed not\\spermitted")

_NOT_SAY = re.compile(rf"{_FORBIDDEN}{_PART}{{0,12}}?{_SAYING}")
_NOT_QUOTE = re.compile(rf"(?:{_FORBIDDEN}{_PART}{{0,12}}?(?:{_SAYING}|用|以)|{_STRICT}){_PART}{{0,6}}[：:]?\s*$")
_IN_CASE = re.compile(
    rf"(?:(?<!不)如果?|若|假如|倘若|一旦|发现|遇到?)有?{_PART}{{0,6}}?(?:客服|坐席|座席|话务员|接线员|工作人员|员工|专员){_PART}{{0,6}}?{_SAYING}"
)
"""What somebody might say one day was not said."""
_NAMES_TABOO = re.compile(_TABOO)
_LISTS = re.compile(r"[^，,。；;！!？?]{0,4}[：:][^。；;！!？?]*$")
_LEADS = re.compile(r"(?:如|例如|比如|诸如|像|出现|使用|包含|包括|有|为|是|[：:])\s*$")
_ENGLISH = re.compile(rf"\b{_NO}\W+(?:\w+\W+){{0,4}}?{_SPEAK}\b")
_ENGLISH_QUOTE = re.compile(
    rf"\b(?:instead of|rather than)\s*:?\s*$|\b{_BANNED} (?:phrase|word|expression|wording)s?\b"
    r"|\b(?:training|reminder|style guide|script guide|coaching|quality (?:note|tip))\b"
)
_AFTER = (
    re.compile(rf"\s*[，,]?\s*(?:{_SUCH}|均|都|也)?的?{_WORDS}?[^。；;！!？?“「『\"]{{0,6}}?{_JUDGED}"),
    re.compile(rf"\s*{_SUCH}(?:服务)?{_WORDS}"),
    re.compile(r"\s*(?:字头|字样|二字|两字|两个字|三字|三个字|一词|一语|类|开头|式)"),
    re.compile(r"[^。；;！!？?，,“”「」]{0,8}(?:换成|改为|改成|替换|改说|改作|取代)"),
    re.compile(r"[^。；;！!？?“”「」]{0,10}(?:用语|忌语|禁语|话术)"),
    re.compile(rf"[\s,]*(?:is|are|was)?\s*(?:an?|the)?\s*(?:on the|one of the)?\s*(?:\w+ )?{_BANNED}"),
)
_SUCH_WORDS = re.compile(rf"\s*{_SUCH}{_WORDS}")
_HEADING = re.compile(rf"{_TABOO}|{_FORBIDDEN}{_PART}{{0,8}}{_SAYING}|{_NO}\W+(?:\w+\W+){{0,4}}?{_SPEAK}|{_BANNED}")
_NEAR = 60
"""So many characters before a phrase are looked at."""


def named_before(before: str, *, quoted: bool) -> int:
    """Where, in the part of a sentence before a phrase, the words end that only name it; -1 if nothing does."""
    near = before[-_NEAR:]
    patterns = (_NOT_SAY, _NOT_QUOTE, _IN_CASE, _ENGLISH, _ENGLISH_QUOTE) if quoted else (_NOT_SAY, _IN_CASE, _ENGLISH)
    ends = [found.end() for pattern in patterns for found in pattern.finditer(near)]
    taboo = list(_NAMES_TABOO.finditer(near))
    if taboo and (quoted or _LEADS.search(near) or _LISTS.match(near, taboo[-1].end())):
        ends.append(taboo[-1].end())
    return len(before) - len(near) + max(ends) if ends else -1


def named_after(after: str) -> bool:
    """Whether the words right behind a quotation say that it is only named."""
    return any(pattern.match(after) for pattern in _AFTER)


def named_as_such(after: str) -> bool:
    """Whether the words right behind a phrase without quotation marks say that it is only named."""
    return _SUCH_WORDS.match(after) is not None


def heads_taboos(line: str) -> bool:
    """Whether a line such as 以下话不能说： is the heading of a list of taboos."""
    head = line.rstrip()
    return head.endswith(("：", ":")) and _HEADING.search(head) is not None
