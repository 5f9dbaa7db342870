"""One line of a note: whose words stand at a place of it, by labels, quotation marks and verbs of speaking.

The nearest of them before a phrase decides; a full stop or semicolon ends what was reported.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from agent_console.domain.phrases.hit import Speaker
from agent_console.domain.phrases.labels import Label
from agent_console.domain.phrases.lexicon import Word
from agent_console.domain.phrases.mention import named_after, named_before
from agent_console.domain.phrases.quotations import innermost, quotations_in
from agent_console.domain.phrases.tokens import Token, words_in

_SENTENCE_END = re.compile(r"[。｡．；;\n]|\.(?=\s|$|[一-鿿“「\"])")
_CLAUSE_END = re.compile(r"[，,、：:。｡．；;！!？?…）)（(]|\s{2,}|(?<=[一-鿿])\s(?=[一-鿿])|\.(?=\s|$)")
_COMMA = re.compile(r"[，,！!？?…]|(?<=[一-鿿])\s+(?=[一-鿿])")
_SURROGATE = re.compile("[\ud800-\udfff]")
_VOICES = {Word.OTHER: Speaker.OTHER, Word.AGENT: Speaker.AGENT, Word.YOU: Speaker.OTHER}
_SPEAKING = frozenset((Word.SAY, Word.CLAIM, Word.ASK, Word.ANSWER, Word.TOLD))
_TAKES_OBJECT = frozenset(
    [
        "问",
        "询问",
        "追问",
        "反问",
        "责问",
        "质问",
        "骂",
        "辱骂",
        "谩骂",
        "大骂",
        "威胁",
        "怼",
        "回怼",
        "顶撞",
        "催",
        "催促",
        "要求",
        "told",
        "tells",
        "tell",
        "asked",
        "asks",
    ]
)
_ASKED = frozenset(["问", "询问", "追问", "核实", "核对", "asked"])
_BETWEEN = re.compile(r"(?:了|过|着|该|此|这位|那位|这个|那个|本|我的|\s?(?:the|a|this|that|my|our)\s)?\s?")
_TO_AGENT = re.compile(r"(?:了|过)?(?:我|坐席|座席|客服|话务员|本席)")
_RIGHT_BEFORE = re.compile(r"[\s：:，,]*(?:本人|一方|方面)?[\s：:，,]*")
_BEFORE_VERB = re.compile(r"[\s：:]*[（(【\[]?[\s：:]*")
_RETURNS = (
    "经",
    "已告知",
    "已解释",
    "已安抚",
    "已致歉",
    "已道歉",
    "已回复",
    "已答复",
    "已引导",
    "本席",
    "后告知",
    "随后告知",
)
"""With these the agent's account goes on even behind a customer's label."""
_SUBJECT_AFTER = 8


class Line:
    """Positions are code points of the line; `letters` are its characters, each folded."""

    def __init__(self, letters: str, labels: list[Label]) -> None:
        self.letters = _SURROGATE.sub(" ", letters)
        self.labels = labels
        self._quotations = quotations_in(self.letters)

    @cached_property
    def _tokens(self) -> dict[int, list[Token]]:
        """The words of the lexicon by the quotation in which they stand, -1 outside all."""
        tokens: dict[int, list[Token]] = {}
        for word, start, end in words_in(self.letters):
            quotation = innermost(self._quotations, start)
            tokens.setdefault(quotation, []).append(Token(word, start, end, quotation))
        return tokens

    @cached_property
    def _sentences(self) -> dict[int, list[int]]:
        return self._ends(_SENTENCE_END)

    @cached_property
    def _clauses(self) -> dict[int, list[int]]:
        return self._ends(_CLAUSE_END)

    def _ends(self, pattern: re.Pattern[str]) -> dict[int, list[int]]:
        """Where sentences or clauses end, by the quotation in which they do."""
        ends: dict[int, list[int]] = {}
        for found in pattern.finditer(self.letters):
            ends.setdefault(innermost(self._quotations, found.start()), []).append(found.end())
        return ends

    def speaker(self, position: int) -> Speaker:
        """Who says what stands at a position: the agent, unless something tells of somebody else."""
        at, quotation = position, innermost(self._quotations, position)
        behind: int | None = None
        own: Token | None = None
        while True:
            voice, own = self._voice(quotation, at, behind)
            if voice is Speaker.OTHER or (quotation >= 0 and self._quotations[quotation].title):
                return Speaker.OTHER
            if quotation < 0:
                break
            around = self._quotations[quotation]
            at, behind, quotation = around.start, around.end, around.parent
        label = self._label(at)
        if label is not None and label.voice is Speaker.OTHER and not self._returned(label, at, behind, own):
            return Speaker.OTHER
        return Speaker.AGENT

    def _label(self, position: int) -> Label | None:
        return next((label for label in reversed(self.labels) if label.end <= position), None)

    def _returned(self, label: Label, at: int, behind: int | None, own: Token | None) -> bool:
        """Whether the agent's own account has gone on since the label of somebody else."""
        if behind is not None and own is not None:
            return True
        first = next((one for one in self._quotations if one.start >= label.end), None)
        quoted = first is not None and not self.letters[label.end : first.start].strip() and first.end > first.start + 1
        if first is not None and quoted and first.end <= at:
            return True
        tokens = self._tokens.get(-1, ())
        return any(
            token.word is Word.ACTION
            and label.end <= token.start < at
            and self._clause(token) == token.start
            and self.letters.startswith(_RETURNS, token.start)
            for token in tokens
        )

    def _voice(self, quotation: int, at: int, behind: int | None) -> tuple[Speaker | None, Token | None]:
        """Who is told to speak by the words before `at` that stand in the same quotation or outside all.

        `behind` is the end of a quotation that begins at `at`. The token is a verb by which the agent answers.
        """
        begin = self._sentence(quotation, at)
        quoted = behind is not None
        named = named_before(self.letters[begin:at], quoted=quoted)
        tokens = self._tokens.get(quotation, [])
        last = bisect_left(tokens, at, key=lambda token: token.start) - 1
        for number in range(last, -1, -1):
            token = tokens[number]
            if token.start < begin or token.end > at:
                break
            if named >= 0 and begin + named >= token.end:
                return Speaker.OTHER, None
            if token.word in _SPEAKING and self._speaks(token):
                if token.word is Word.ASK and not quoted and _COMMA.search(self.letters, token.end, at):
                    return None, None
                voice, subject = self._who(tokens, number, begin, quoted=quoted)
                if voice is not None:
                    mine = subject is None or self.letters[subject.start : subject.end] in ("我", "i")
                    return voice, token if voice is Speaker.AGENT and mine and token.word is Word.ANSWER else None
            elif token.word is Word.ACTION and not quoted and self._clause(token) == token.start:
                return Speaker.AGENT, None
            elif (
                quoted and token.word in _VOICES and self._right_before(token, at) and not self._object(tokens, number)
            ):
                return _VOICES[token.word], None
        if named >= 0:
            return Speaker.OTHER, None
        if behind is not None:
            return self._from_behind(quotation, behind) or self._from_before(quotation, begin), None
        return None, None

    def _speaks(self, token: Token) -> bool:
        """Whether a short verb is one here: 回 is only with what follows it."""
        if self.letters[token.start : token.end] == "回":
            return self.letters[token.end : token.end + 1] in tuple("：:“\"「『‘'了他她我")
        return True

    def _right_before(self, token: Token, at: int) -> bool:
        return _RIGHT_BEFORE.fullmatch(self.letters, token.end, at) is not None

    def _who(
        self, tokens: list[Token], number: int, begin: int, *, quoted: bool
    ) -> tuple[Speaker | None, Token | None]:
        """The voice of the subject of a verb, and the subject if it has one of its own."""
        verb = tokens[number]
        if verb.word is Word.TOLD:
            return Speaker.OTHER, None
        clause = max(begin, self._clause(verb))
        for place in range(number - 1, -1, -1):
            token = tokens[place]
            if token.start < clause:
                break
            if token.word not in _VOICES or self._object(tokens, place):
                continue
            if token.word is Word.YOU:
                return (Speaker.OTHER if quoted else None), token
            if token.word is Word.AGENT and not quoted and self._reported(tokens, place, clause):
                return Speaker.OTHER, token
            return _VOICES[token.word], token
        if verb.word is Word.ANSWER:
            if _TO_AGENT.match(self.letters, verb.end) or self._asked_before(tokens, number, begin, clause):
                return Speaker.OTHER, None
            return Speaker.AGENT, None
        topic = self._topic(tokens, begin, clause)
        if topic is not None:
            return _VOICES[topic.word], topic
        return (None if verb.word is Word.SAY else Speaker.OTHER), None

    def _reported(self, tokens: list[Token], place: int, clause: int) -> bool:
        """Whether the 我 at that place stands behind somebody else's verb of speaking in its own clause."""
        earlier = [token for token in tokens[:place] if token.start >= clause]
        verbs = [at for at, token in enumerate(earlier) if token.word in _SPEAKING and token.word is not Word.ANSWER]
        return bool(verbs) and any(token.word is Word.OTHER for token in earlier[: verbs[-1]])

    def _topic(self, tokens: list[Token], begin: int, clause: int) -> Token | None:
        """Whom the clauses before speak of: the first person in the nearest one that has any."""
        found: Token | None = None
        found_clause = -1
        for place in range(len(tokens) - 1, -1, -1):
            token = tokens[place]
            if token.start >= clause:
                continue
            if token.start < begin:
                break
            if token.word not in (Word.OTHER, Word.AGENT) or self._object(tokens, place):
                continue
            own = self._clause(token)
            if found is not None and own != found_clause:
                break
            found, found_clause = token, own
        return found

    def _asked_before(self, tokens: list[Token], number: int, begin: int, clause: int) -> bool:
        """Whether in the clause before the agent asks somebody: then it is they who answer."""
        earlier = [place for place in range(number) if begin <= tokens[place].start < clause]
        for place in reversed(earlier):
            token = tokens[place]
            if self.letters[token.start : token.end] not in _ASKED:
                continue
            behind = place + 1 < number and tokens[place + 1].word is Word.OTHER and self._object(tokens, place + 1)
            before = [tokens[one] for one in earlier if one < place and tokens[one].start >= self._clause(token)]
            return behind and not any(one.word is Word.OTHER for one in before)
        return False

    def _object(self, tokens: list[Token], place: int) -> bool:
        """Whether the person at that place is spoken to or dealt with, and so is not the one who speaks."""
        if not place:
            return False
        token, before = tokens[place], tokens[place - 1]
        takes = before.word in (Word.TOWARDS, Word.ANSWER) or self.letters[before.start : before.end] in _TAKES_OBJECT
        return takes and _BETWEEN.fullmatch(self.letters, before.end, token.start) is not None

    def _from_behind(self, quotation: int, behind: int) -> Speaker | None:
        """Who is told to speak right behind a quotation: “…”，客户说."""
        sentence = self.letters[behind:]
        if named_after(sentence):
            return Speaker.OTHER
        tokens = self._tokens.get(quotation, [])
        first = bisect_left(tokens, behind, key=lambda token: token.start)
        following = tokens[first : first + 4]
        for place, token in enumerate(following):
            if token.start - behind > _SUBJECT_AFTER or _SENTENCE_END.search(self.letters, behind, token.start):
                return None
            if token.word in (Word.OTHER, Word.AGENT):
                verb = next((one for one in following[place + 1 :] if one.word in _SPEAKING), None)
                if verb is not None and not _COMMA.search(self.letters, token.end, verb.start):
                    return _VOICES[token.word] if verb.word in (Word.SAY, Word.CLAIM, Word.ASK) else None
                return None
        return None

    def _from_before(self, quotation: int, begin: int) -> Speaker | None:
        """Of whom the sentence before speaks, for a quotation whose own sentence names nobody."""
        if not begin:
            return None
        earlier = self._sentence(quotation, begin - 1)
        tokens = self._tokens.get(quotation, [])
        topic = self._topic(tokens, earlier, begin)
        return Speaker.OTHER if topic is not None and topic.word is Word.OTHER else None

    def _sentence(self, quotation: int, position: int) -> int:
        return self._begin(self._sentences.get(quotation, []), quotation, position)

    def _clause(self, token: Token) -> int:
        begin = self._begin(self._clauses.get(token.quotation, []), token.quotation, token.start)
        while begin < token.start and self.letters[begin].isspace():
            begin += 1
        return begin

    def _begin(self, ends: list[int], quotation: int, position: int) -> int:
        """The last of those ends before a position, the start of the quotation or of the last label."""
        place = bisect_right(ends, position) - 1
        begin = self._quotations[quotation].start + 1 if quotation >= 0 else 0
        if quotation < 0 and self.labels:
            label = self._label(position)
            begin = label.end if label else 0
        return max(begin, ends[place]) if place >= 0 else begin
