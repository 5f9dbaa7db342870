"""A small list of taboos for the tests of the checker, so that they do not lean on the shipped one."""

from agent_console.domain.phrases import Category, Checker, Mode, PhraseList, Rule, Severity

OTHERS = Category("own", (("en", "Own"), ("zh_CN", "自定")), (("en", "It hurts."), ("zh_CN", "伤人。")))


def a_rule(*patterns: str, **fields: object) -> Rule:
    """A rule of those patterns that blocks anywhere; ids tell themselves apart by the first pattern."""
    given: dict[str, object] = {"id": patterns[0], "category": "own", "severity": Severity.BLOCK, **fields}
    return Rule(patterns=patterns, **given)  # type: ignore[arg-type]


def a_list(*rules: Rule) -> PhraseList:
    return PhraseList("1", (OTHERS,), rules)


def a_checker(*rules: Rule) -> Checker:
    return Checker.build(a_list(*rules))


def found(checker: Checker, text: str) -> list[str]:
    """What the checker found, as it stands in the text."""
    return [hit.text for hit in checker.check(text)]


TABOOS = (
    a_rule("我[也]不知道", "我[也]不清楚", id="unknown"),
    a_rule("我[也]没[有]办法", id="no-way"),
    a_rule("[这]不关我[们][的]事", except_next=("业", "务"), id="not-mine"),
    a_rule("你到底想(怎么样|怎样)", id="what-now"),
    a_rule("用不起就别用", id="cannot-afford"),
    a_rule("你问我，我问谁", id="whom"),
    a_rule("不行就是不行", id="no-is-no"),
    a_rule("你找{1,8}地方问", id="elsewhere"),
    a_rule("not my (fault|problem)", mode=Mode.WORD, id="not-my-fault"),
    a_rule("嘿", except_next=("哈",), mode=Mode.SENTENCE_START, severity=Severity.WARN, id="hey"),
    a_rule("什么", mode=Mode.UTTERANCE, severity=Severity.HINT, id="what"),
)
CHECKER = a_checker(*TABOOS)
