"""Who is told to speak by the words of a line: subjects, verbs of speaking and what else names a speaker."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from agent_console.domain.phrases.hit import Speaker
from agent_console.domain.phrases.lexicon import Word
from agent_console.domain.phrases.mention import named_after, named_before
from agent_console.domain.phrases.tokens import Token, words_in

SENTENCE_END = re.compile(r"[。｡．；;\n]|\.(?![a-z0-9])")
CLAUSE_END = re.compile(r"[，,、：:。｡．；;！!？?…）)（(]|\s{2,}|(?<![a-z0-9])\s(?![a-z0-9])|\.(?=\s|$)")

_VOICES = {
    Word.OTHER: Speaker.OTHER, Word.THING: Speaker.OTHER, Word.AGENT: Speaker.AGENT, Word.YOU: Speaker.OTHER,
}  # fmt: skip
_PEOPLE = (Word.OTHER, Word.AGENT)
_SPEAKING = frozenset((Word.SAY, Word.CLAIM, Word.ASK, Word.ANSWER, Word.TOLD, Word.SHOWS))
_WE = (
    "我 我们 本席 本台 本中心 我台 我中心 我处 我部 我司 我方 我组 我局 我镇 我街道 我社区 我委 我院 我所 我站 我单位"
    " 本单位 i we"
)
_FIRST_PERSON = frozenset(_WE.split())
_DONE_TO = (
    "问 询问 追问 反问 责问 质问 骂 辱骂 谩骂 大骂 怒斥 怒骂 呵斥 威胁 怼 回怼 顶撞"
    " 催 催促 要求 told tells tell asked asks"
)
_TAKES_OBJECT = frozenset(_DONE_TO.split())
_WANTS = frozenset(["问", "询问", "追问", "咨询", "来电", "致电", "来话", "要求", "催", "催促"])
"""Behind these stands what somebody wants; when the writer speaks after it, nobody reports it."""
_ASKED = frozenset(["问", "询问", "追问", "核实", "核对", "asked"])
_COMMA = re.compile(r"[，,！!？?…]|(?<![a-z0-9])\s+(?![a-z0-9])")
_OUTRIGHT = re.compile(r"(?<=[质责反]问)着?(?:没[法有办]|[你我](?![，,])|不[行能关]|怎么[这能]|凭什么|有没有|到底)")
"""Behind these verbs of asking: not what was asked about, but the very words."""
_BETWEEN = re.compile(r"(?:了|过|着|该|此|这位|那位|这个|那个|本|我的|\s?(?:the|a|this|that|my|our)\s)?\s?")
_TO_AGENT = re.compile(r"(?:了|过)?(?:我(?=们?[：:，,“「『说道称讲])|坐席|座席|客服|话务员|本席)")
_RIGHT_BEFORE = re.compile(r"[\s：:，,]*(?:本人|一方|方面)?[\s：:，,]*")
_GOES_ON = re.compile(
    r"(?:^|[，,、！!？?\s])(?:现|后|均|故|则|便|就|并|随后|于是|我)?"
    r"(?:已(?![经为是有无知欠停过])|经(?:查|核|与|联系|了解|确认|沟通)|(?:核实|查询|解释|安抚)后|(?:后台|系统)显示|后告知|告知(?:客户|用户))"
    r"|已(?:告知|解释|安抚|致歉|道歉|回复|答复|引导|登记|派单)"
)
_QUOTED_OVER = re.compile(
    r"""[^，,、：:！!？?“「『"‘']{0,6}[\s：:，,]*(?:(?:“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"|‘[^’]*’|'[^']*')[\s、，,和及与]*)+"""
    r"""(?:(?<=[，,\s])|[^，,“「『"]{0,12}[，,！!？?…])"""
)
"""Behind a verb of speaking: its quotation has closed, and a clause with it."""
_CALLED_IN = (
    "客户 用户 顾客 客人 宾客 住客 旅客 乘客 市民 居民 村民 业主 持卡人 患者 家长 机主 来电人 来电者 来话人 致电人"
    " 投诉人 反映人 诉求人"
)
_CALLERS = frozenset(_CALLED_IN.split())
_TO_THE_CALLER = re.compile(r"你(?!们)|我(?:也?查不|也?没法查|也?没办法查|也没)")
"""What callers hardly say of themselves when they are reported."""
_REPORTS = frozenset(["说", "讲", "称", "反映", "反应", "反馈", "表示", "表达", "陈述", "提出", "描述"])
_TURNS_AROUND = re.compile(r"[^我你咱：:，,、！!？?…“「『\"\s]{2,16}[，,](?:[我你](?!们)[^我你]*[，,])*$")
"""Behind a verb of speaking: a clause told without me and you, before one that begins with them."""
_SHORT = {
    "回": re.compile(r"[：:“\"「『‘'了他她]"),
    "话": re.compile(r"[：:“\"「『我你佢唔]"),
}
"""Verbs of one character that are something else without what follows them."""
_AT_LENGTH = re.compile(r"了?(?:半天|很久|好久|许久|老半天|一大?堆|一通|这么多|那么多|[\d一两三几十]+(?:分钟|个?小时))")
"""Behind a verb of speaking: how long somebody spoke, not what they said."""
_SUBJECT_ENDS = frozenset("户人客主者他她佢方员生姐属民")
"""With these the persons end who may be the subject of a phrase right behind them: 客户没法查."""
_ANOTHER_BEFORE = re.compile(
    r"(?:[上前]一?[位个名任]?|(?:之前|先前|此前|原先|昨[天晚日]|上次|别|其他|其它|另外)的?|另一?[位个名]?|某[位个]?|该|合作方|那[位个名]|你们?的?"
    r"|银行|医院|酒店|学校|快递|物流|商家|厂家|运营商|物业|航空"
    r"|\d{3,}号?|(?:previous|last|other|another|prior|former|first|earlier|your)\s)$"
)
_ANOTHER_BEHIND = re.compile(r"\s?(?:\d{3,}|.某|.姓)")
_EVIDENCE = re.compile(r"质检|抽听|抽检|录音|截图|督办|交接|通报|媒体|报道|曝光|转载|投诉[点单件]|handover|hand-over")
_NEXT_QUOTE = re.compile(r"[^。；;，,“”「」]{0,12}[：:“\"「『]")
_PUT_FOR = re.compile(r"(?:把|将)\s*$")
_FAR = 16
"""So many characters around a word tell what kind of person it names."""
_SUBJECT_BEHIND = 8
"""So far behind a quotation its speaker is named: “…”，客户说."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a line tells of a place: the voice, if any, and whether it is an answer of the writer's own."""

    voice: Speaker | None = None
    own_answer: bool = False


NOTHING = Told()
OTHER = Told(Speaker.OTHER)


class Scope:
    """The words of a line that stand in one quotation, or outside all; nested quotations are passed over."""

    def __init__(self, letters: str, start: int, end: int, inside: Callable[[int], bool] | None) -> None:
        """`inside` tells of a place from `start` to `end` whether it belongs here; None if all do."""
        self._letters = letters
        self._start = start
        self.end = end
        self._inside = inside
        words = words_in(letters[start:end])
        self._tokens = [
            Token(word, start + first, start + last)
            for word, first, last in words
            if inside is None or inside(start + first)
        ]
        self._known: dict[tuple[int, int, bool], tuple[Speaker | None, Token | None]] = {}

    @cached_property
    def _sentences(self) -> list[int]:
        return self._ends(SENTENCE_END)

    @cached_property
    def _clauses(self) -> list[int]:
        return self._ends(CLAUSE_END)

    def _ends(self, pattern: re.Pattern[str]) -> list[int]:
        found = pattern.finditer(self._letters, self._start, self.end)
        return [one.end() for one in found if self._inside is None or self._inside(one.start())]

    def sentence(self, position: int, floor: int) -> int:
        """Where the sentence around a position begins, `floor` at the earliest."""
        return _last(self._sentences, position, floor)

    def told(self, at: int, floor: int, behind: int | None) -> Told:
        """Who speaks at `at` by the words of its sentence; `behind` is the end of a quotation that begins there."""
        if behind is None:
            named = bool(self._tokens) or named_before(self._letters[floor:at], quoted=False) >= 0
            return (self._before(at, floor, quoted=False) if named else None) or NOTHING
        named = named_after(self._letters[behind:])
        if named and _PUT_FOR.search(self._letters, floor, at):
            return OTHER
        behind_label = floor > 0 and not self._letters[floor:at].strip()
        told = None if behind_label else self._before(at, floor, quoted=True)
        if told is None:
            told = OTHER if named else NOTHING if behind_label else Told(self._by_surroundings(at, floor, behind))
        return told

    def _before(self, at: int, floor: int, *, quoted: bool) -> Told | None:
        """What the words before `at` tell, the nearest first; None when they tell nothing."""
        begin = self.sentence(at, floor)
        named = named_before(self._letters[begin:at], quoted=quoted)
        number = bisect_left(self._tokens, at, key=_start) - 1
        while number >= 0 and self._tokens[number].start >= begin:
            if named >= 0 and begin + named >= self._tokens[number].end:
                return OTHER
            told = self._by_word(number, at, begin, quoted=quoted)
            if told is not None:
                return told
            number -= 1
        return OTHER if named >= 0 else None

    def _by_word(self, number: int, at: int, begin: int, *, quoted: bool) -> Told | None:
        """What one word before a phrase tells; None when it tells nothing and the words before it are asked."""
        token = self._tokens[number]
        if token.end > at:
            return None
        if token.word in _SPEAKING:
            return self._by_verb(number, at, begin, quoted=quoted)
        if quoted:
            named = token.word in _VOICES and _RIGHT_BEFORE.fullmatch(self._letters, token.end, at)
            return Told(self._voice(number, begin)) if named and not self._object(number) else None
        subject = token.word is Word.OTHER and token.end == at and self._letters[at - 1] in _SUBJECT_ENDS
        return OTHER if subject and self._letters[at : at + 1] != "你" and not self._object(number) else None

    def _by_verb(self, number: int, at: int, begin: int, *, quoted: bool) -> Told | None:
        token = self._tokens[number]
        if token.word is Word.SHOWS and not quoted:
            return None
        known = self._known.get((number, begin, quoted))  # many phrases stand behind one verb
        if known is None:
            speaks = self._speaks(number, begin)
            known = self._who(number, begin, quoted=quoted) if speaks else (None, None)
            self._known[number, begin, quoted] = known
        voice, subject = known
        if voice is None:
            return None
        if voice is Speaker.AGENT:
            own = subject is None or self._word(subject) in _FIRST_PERSON
            return Told(voice, own and token.word is Word.ANSWER)
        if quoted:
            return OTHER
        asks = token.word is Word.ASK and not _OUTRIGHT.match(self._letters, token.end)
        ends = asks or (subject is not None and subject.word is Word.THING)
        over = (_COMMA.search if ends else _QUOTED_OVER.match)(self._letters, token.end, at)
        calls = subject is not None and self._word(subject) in _CALLERS and self._word(token) in _REPORTS
        if not over and calls and _TO_THE_CALLER.match(self._letters, at):
            over = _TURNS_AROUND.match(self._letters, token.end, at)
        return NOTHING if over or _GOES_ON.search(self._letters, token.end, at) else OTHER

    def _word(self, token: Token) -> str:
        return self._letters[token.start : token.end]

    def _speaks(self, number: int, begin: int) -> bool:
        """Whether a short verb is one here."""
        token = self._tokens[number]
        if token.word is Word.SAY and _AT_LENGTH.match(self._letters, token.end):
            return False
        needed = _SHORT.get(self._word(token))
        if needed is None:
            return True
        followed = needed.match(self._letters, token.end) is not None
        before = self._tokens[number - 1] if number else None
        if self._word(token) == "话":
            return followed and before is not None and before.end == token.start
        if followed or before is None or before.word is not Word.AGENT:
            return followed
        near = token.start - before.end <= _SUBJECT_BEHIND
        return near and self._clause(token, begin) == self._clause(before, begin)

    def _who(self, number: int, begin: int, *, quoted: bool) -> tuple[Speaker | None, Token | None]:
        """The voice of a verb's subject, and the subject if it stands in the verb's own clause."""
        verb = self._tokens[number]
        if verb.word is Word.TOLD:
            return Speaker.OTHER, None
        clause = self._clause(verb, begin)
        place = self._subject(number, clause)
        if place is None or self._goes_on(place, number):
            return self._without_subject(number, begin, clause), None
        token = self._tokens[place]
        if token.word is Word.YOU:
            return (Speaker.OTHER if quoted else None), token
        nested = token.word is Word.AGENT and not quoted and verb.word is not Word.ANSWER
        reported = nested and self._inside_report(place, clause)
        return (Speaker.OTHER if reported else self._voice(place, begin)), token

    def _goes_on(self, subject: int, number: int) -> bool:
        """Whether the agent's account goes on with a verb in the clause of somebody else: 客户要求减免已解释."""
        verb = self._tokens[number]
        if verb.word is not Word.ANSWER or self._letters[verb.start - 1] != "已":
            return False
        return any(token.word in _SPEAKING for token in self._tokens[subject + 1 : number])

    def _subject(self, number: int, clause: int) -> int | None:
        """The place of the nearest person before a verb in its clause who is not an object."""
        for place in range(number - 1, -1, -1):
            token = self._tokens[place]
            if token.start < clause:
                break
            if token.word in _VOICES and not self._object(place):
                return place
        return None

    def _without_subject(self, number: int, begin: int, clause: int) -> Speaker | None:
        """Whose a verb is that stands without a subject: by what it is, or of whom the clauses before speak."""
        verb = self._tokens[number]
        if verb.word is Word.SHOWS:
            return Speaker.OTHER
        if verb.word is Word.ANSWER:
            answered = _TO_AGENT.match(self._letters, verb.end) or self._asked_before(number, begin, clause)
            return Speaker.OTHER if answered else Speaker.AGENT
        topic = self._topic(begin, clause)
        if topic is not None:
            return self._voice(topic, begin)
        return None if verb.word is Word.SAY else Speaker.OTHER

    def _voice(self, number: int, begin: int) -> Speaker:
        """Whose voice a person's is. An agent that others tell of is another one than the writer."""
        token = self._tokens[number]
        if token.word is not Word.AGENT or self._word(token) in _FIRST_PERSON:
            return _VOICES[token.word]
        before = self._letters[max(begin, token.start - _FAR) : token.start]
        another = (
            _ANOTHER_BEFORE.search(before)
            or _ANOTHER_BEHIND.match(self._letters, token.end)
            or _EVIDENCE.search(self._letters, 0, token.start)
            or self._inside_report(number, self._clause(token, begin))
        )
        return Speaker.OTHER if another else Speaker.AGENT

    def _inside_report(self, number: int, clause: int) -> bool:
        """Whether somebody else's verb of speaking stands before a person in the same clause."""
        earlier = [token for token in self._tokens[:number] if token.start >= clause]
        passed = _WANTS if self._word(self._tokens[number]) in _FIRST_PERSON else frozenset()
        verbs = [
            at
            for at, token in enumerate(earlier)
            if token.word in _SPEAKING and token.word is not Word.ANSWER and self._word(token) not in passed
        ]
        people = earlier[: verbs[-1]] if verbs else []
        subjectless = bool(verbs) and earlier[verbs[-1]].word in (Word.CLAIM, Word.ASK)
        return any(token.word is Word.OTHER for token in people) or (subjectless and not people)

    def _topic(self, begin: int, clause: int) -> int | None:
        """Of whom the clauses before speak: the place of the first person in the nearest one that has any."""
        found: int | None = None
        for place in range(bisect_left(self._tokens, clause, key=_start) - 1, -1, -1):
            token = self._tokens[place]
            if token.start < begin:
                break
            if token.word not in (*_PEOPLE, Word.THING) or self._object(place):
                continue
            if found is not None and self._clause(token, begin) != self._clause(self._tokens[found], begin):
                break
            found = place
        return found

    def _asked_before(self, number: int, begin: int, clause: int) -> bool:
        """Whether in the clauses before the agent asks somebody: then it is they who answer."""
        first = bisect_left(self._tokens, begin, key=_start)
        last = bisect_left(self._tokens, clause, key=_start)
        for place in range(last - 1, first - 1, -1):
            token = self._tokens[place]
            if self._word(token) not in _ASKED:
                continue
            asked = place + 1 < number and self._tokens[place + 1].word is Word.OTHER and self._object(place + 1)
            own = self._clause(token, begin)
            return asked and not any(one.word is Word.OTHER and one.start >= own for one in self._tokens[first:place])
        return False

    def _object(self, place: int) -> bool:
        """Whether a person is spoken to or dealt with, and so is not the one who speaks."""
        if not place:
            return False
        token, before = self._tokens[place], self._tokens[place - 1]
        takes = before.word in (Word.TOWARDS, Word.ANSWER) or self._word(before) in _TAKES_OBJECT
        return takes and _BETWEEN.fullmatch(self._letters, before.end, token.start) is not None

    def _by_surroundings(self, at: int, floor: int, behind: int) -> Speaker | None:
        """Who says a quotation without a verb before it: whom the words behind or the clauses before speak of."""
        begin = self.sentence(at, floor)
        voice = self._from_behind(behind)
        if voice is not None:
            return voice
        topic = self._topic(begin, at)
        if topic is None and begin > floor:
            earlier = self.sentence(begin - 1, floor)
            topic = self._topic(earlier, begin)
        return self._voice(topic, floor) if topic is not None else None

    def _from_behind(self, behind: int) -> Speaker | None:
        first = bisect_left(self._tokens, behind, key=_start)
        following = self._tokens[first : first + 4]
        near = behind
        for place, token in enumerate(following):
            if token.start - near > _SUBJECT_BEHIND or SENTENCE_END.search(self._letters, behind, token.start):
                return None
            if not place and token.word is Word.SAY and self._letters[token.start].isascii():
                near = token.end  # said the clerk
                continue
            if token.word in _PEOPLE:
                if following[0] is not token and following[0].word is Word.SAY:
                    return self._voice(first + place, behind)
                if _NEXT_QUOTE.match(self._letters, token.end):
                    return None
                if token.start == behind and token.word is Word.OTHER:
                    return Speaker.OTHER
                verb = next((one for one in following[place + 1 :] if one.word in _SPEAKING), None)
                tells = verb is not None and not _COMMA.search(self._letters, token.end, verb.start)
                return self._voice(first + place, behind) if tells else None
        return None

    def _clause(self, token: Token, begin: int) -> int:
        start = _last(self._clauses, token.start, begin)
        while start < token.start and self._letters[start].isspace():
            start += 1
        return start


def _start(token: Token) -> int:
    return token.start


def _last(ends: list[int], position: int, floor: int) -> int:
    """The last of the ends that is not behind a position, or the floor."""
    place = bisect_right(ends, position) - 1
    return max(floor, ends[place]) if place >= 0 else floor
