"""Whether a phrase is not said but named: as forbidden, as a taboo, as an example of training."""

import re

_FORBIDDEN = r"(?:禁止|严禁|禁用|不得|不准|不许|不可以?|不能|不要|不应当?|不该|不宜|切勿|请勿|勿|避免|杜绝|忌|莫|切忌|慎用|少用|戒用|别)"
_SAYING = r"(?:说(?!明|服|不|得)|讲(?!解|究)|使用|出现|提及|回复|回答|答复|告诉|带有|用语)"
_NOT_SAY = re.compile(rf"{_FORBIDDEN}[^，,。；;！!？?]{{0,12}}?{_SAYING}")
_NOT_USE = re.compile(rf"{_FORBIDDEN}[^，,。；;！!？?]{{0,12}}?(?:{_SAYING}|用|以)[^，,。；;！!？?]{{0,6}}[：:]?\s*$")
_TABOO = re.compile(
    r"忌语|禁语|禁忌语|禁用语|禁忌用语|违禁词|违规用语|不规范用语|不文明用语|敏感词|反面(?:教材|案例|例子|示范)|错误(?:示范|话术|示例)|负面(?:用语|话术|示例)"
    r"|服务规范|用语规范|行为规范|规范(?:规定|要求)|话术(?:库|模板|要求|规范)|培训|宣贯|考试|试题|考题|课件|教材|手册|质检(?:提醒|标准|要求|规则|点评|通报|提示)|晨会|班前会"
)
_LEADS = re.compile(r"(?:如|例如|比如|诸如|像|包括|有|为|是|[：:])\s*$")
_AFTER = re.compile(
    r"\s*[，,]?\s*(?:等|之类|这类|此类|这种|这样|这句|这些|一类|类|均|都|也)?的?(?:话|说法|用语|字眼|词语|词|话术|表述|言语|语言|回答|回复)?"
    r"[^。；;！!？?“「『\"]{0,6}?"
    r"(?:忌语|禁语|禁用语|禁忌用语|违禁|不规范|不文明|属于违规|扣分|不得|不准|不许|禁止|严禁|杜绝|避免|不能(?:说|用|讲)|不可(?:说|用|讲)|不要(?:说|用|讲)|不允许|不可以)"
)
_KIND_OF_WORDS = re.compile(
    r"\s*(?:等|之类的?|这类|此类|等等)(?:服务)?(?:用语|字眼|词语|忌语|话术|言语|说法|话|词|表述|禁语)"
)
_ENGLISH = re.compile(
    r"\b(?:never|do not|don.?t|must not|mustn.?t|should not|shouldn.?t|cannot|can.?t|may not|avoid|no longer|stop|refrain from"
    r"|not allowed to|forbidden to|prohibited from|banned|instead of)\W+(?:\w+\W+){0,4}?"
    r"(?:say|saying|use|using|tell|telling|reply|replying|write|writing|utter|respond|answer|phrases?|words?)\b"
)
_ENGLISH_ALONE = re.compile(
    r"\b(?:instead of|rather than)\s*:?\s*$|\b(?:taboo|forbidden|prohibited|banned) (?:phrase|word|expression|wording)s?\b"
    r"|\b(?:training|reminder|style guide|script guide|coaching|quality (?:note|tip))\b"
)
_ENGLISH_AFTER = re.compile(
    r"[\s,]*(?:is|are|was)?\s*(?:an?|the)?\s*(?:on the|one of the)?\s*(?:\w+ )?(?:taboo|forbidden|prohibited|banned|not allowed|never allowed|not permitted)"
)
_NEAR = 60


def named_before(before: str, *, quoted: bool) -> int:
    """Where, in the part of a sentence before a phrase, the words end that only name it; -1 if nothing does."""
    before_near = before[-_NEAR:]
    skipped = len(before) - len(before_near)
    patterns = (_NOT_SAY, _NOT_USE, _ENGLISH, _ENGLISH_ALONE) if quoted else (_NOT_SAY, _ENGLISH)
    ends = [found.end() for pattern in patterns for found in pattern.finditer(before_near)]
    taboo = [found.end() for found in _TABOO.finditer(before_near)]
    if taboo and (quoted or _LEADS.search(before_near)):
        ends.append(taboo[-1])
    return skipped + max(ends) if ends else -1


def named_after(after: str) -> bool:
    """Whether the words right behind a quotation say that it is only named."""
    return any(pattern.match(after) for pattern in (_AFTER, _KIND_OF_WORDS, _ENGLISH_AFTER))
