"""A script file is read as written or refused with file, line and reason."""

import pytest

from agent_console.domain.file_faults import FileFault, FileFaultsError, Reason
from agent_console.domain.script import Branch, Manner, Page, Script, Step, Value
from agent_console.domain.script_file import parse_script

GOOD = """\
id = "lost-sim"
version = 2
language = "zh_CN"
title = "挂失与补卡"
kind = "business"
subject = "sim.lost"
start = "verify"

[[value]]
name = "fee"
prompt = "补卡费"
default = "10"

[[page]]
id = "suspend"
title = "停机保号"

[[page.step]]
say = "{{owner_name}}，补卡费{{fee}}元，工号{{job_number_reading}}已为您登记。"
must = true

[[page]]
id = "verify"
title = "核实身份"  # the start, though it is written second

[[page.step]]
say = "{{caller_name|您}}是机主本人吗？"
id = "owner"

[[page.step]]
ask = "请问机主姓名？"
into = "owner_name"
prompt = "机主姓名"

[[page.step]]
do = '''
核对证件号码的后四位
不对时不得办理'''

[[page.branch]]
key = "1"
label = "本人"
to = "suspend"
[[page.branch]]
key = "a"
label = "安抚"
to = "script:hold"
[[page.branch]]
key = "9"
label = "挂断"
to = "end"
"""
LINES = GOOD.split("\n")


def faults(text: str) -> list[tuple[int, Reason, str]]:
    with pytest.raises(FileFaultsError) as caught:
        parse_script(text, "lost-sim.toml")
    assert {fault.file for fault in caught.value.faults} == {"lost-sim.toml"}
    return [(fault.line, fault.reason, fault.subject) for fault in caught.value.faults]


def changed(old: str, new: str) -> tuple[str, int]:
    """The good script with one line changed, and the number of that line."""
    (line,) = [number for number, text in enumerate(LINES, 1) if text == old]
    return "\n".join([*LINES[: line - 1], new, *LINES[line:]]), line


def test_a_script_is_read_as_it_was_written() -> None:
    assert parse_script(GOOD, "lost-sim.toml") == Script(
        id="lost-sim",
        version=2,
        language="zh_CN",
        title="挂失与补卡",
        kind="business",
        subject="sim.lost",
        start="verify",
        pages=(
            Page(
                "suspend",
                "停机保号",
                (
                    Step(
                        "suspend.1",
                        Manner.SAY,
                        "{{owner_name}}，补卡费{{fee}}元，工号{{job_number_reading}}已为您登记。",
                        must=True,
                    ),
                ),
            ),
            Page(
                "verify",
                "核实身份",
                (
                    Step("owner", Manner.SAY, "{{caller_name|您}}是机主本人吗？"),
                    Step("verify.2", Manner.ASK, "请问机主姓名？", into="owner_name", prompt="机主姓名"),
                    Step("verify.3", Manner.DO, "核对证件号码的后四位\n不对时不得办理"),
                ),
                (Branch("1", "本人", "suspend"), Branch("a", "安抚", "script:hold"), Branch("9", "挂断", "end")),
            ),
        ),
        values=(Value("fee", "补卡费", "10"),),
    )


def test_presets_and_start_may_be_left_out() -> None:
    script = parse_script(
        'id = "a"\nversion = 1\nlanguage = "en"\ntitle = "A"\n'
        '[[page]]\nid = "p"\ntitle = "P"\n[[page.step]]\nsay = "Hello"\n',
        "a.toml",
    )
    assert (script.kind, script.subject, script.start, script.values) == ("", "", "p", ())


@pytest.mark.parametrize(
    ("old", "new", "reason", "subject"),
    [
        ('id = "lost-sim"', 'id = "Lost SIM"', Reason.WRONG_VALUE, "id 'Lost SIM'"),
        ("version = 2", "version = 0", Reason.WRONG_VALUE, "version 0"),
        ("version = 2", 'version = "2"', Reason.WRONG_TYPE, "version"),
        ('language = "zh_CN"', 'language = "zh CN"', Reason.WRONG_VALUE, "language 'zh CN'"),
        ('title = "挂失与补卡"', 'title = ""', Reason.EMPTY_TEXT, "title"),
        ('title = "挂失与补卡"', 'title = "{{hotline}}"', Reason.BROKEN_VARIABLE, "title"),
        ('kind = "business"', 'kind = "busines"', Reason.WRONG_VALUE, "kind 'busines'"),
        ('subject = "sim.lost"', 'subject = "sim..lost"', Reason.WRONG_VALUE, "subject 'sim..lost'"),
        ('start = "verify"', 'start = "verfy"', Reason.UNKNOWN_PAGE, "verfy"),
        ('start = "verify"', 'start = "end"', Reason.UNKNOWN_PAGE, "end"),
        ('start = "verify"', 'begin = "verify"', Reason.UNKNOWN_KEY, "begin"),
        ('default = "10"', "default = 10", Reason.WRONG_TYPE, "default"),
        ('id = "owner"', 'id = "suspend.1"', Reason.DUPLICATE, "suspend.1"),
        ('id = "owner"', "must = 1", Reason.WRONG_TYPE, "must"),
        ('id = "owner"', 'into = "x"\nprompt = "X"', Reason.MISPLACED_KEY, "into"),
        ('id = "owner"', 'prompt = "X"', Reason.MISPLACED_KEY, "prompt"),
        ('ask = "请问机主姓名？"', 'ask = "请问{{owner_nam}}？"', Reason.UNKNOWN_VARIABLE, "owner_nam"),
        ('ask = "请问机主姓名？"', 'ask = "请问{{ fee }}？"', Reason.BROKEN_VARIABLE, "ask"),
        ('ask = "请问机主姓名？"', 'ask = "请问fee}}？"', Reason.BROKEN_VARIABLE, "ask"),
        ('ask = "请问机主姓名？"', 'ask = "请问\\u0000？"', Reason.CONTROL_CHARACTER, "ask U+0000"),
        ('ask = "请问机主姓名？"', 'ask = "　"', Reason.EMPTY_TEXT, "ask"),
        ('key = "a"', 'key = "1"', Reason.DUPLICATE, "1"),
        ('key = "a"', 'key = "0"', Reason.WRONG_VALUE, "key '0'"),
        ('key = "a"', 'key = "ab"', Reason.WRONG_VALUE, "key 'ab'"),
        ('label = "安抚"', "label = 1", Reason.WRONG_TYPE, "label"),
        ('to = "script:hold"', 'to = "hold"', Reason.UNKNOWN_PAGE, "hold"),
        ('to = "script:hold"', 'to = "other:hold"', Reason.WRONG_VALUE, "to 'other:hold'"),
        ('to = "script:hold"', "to = ", Reason.SYNTAX, "Invalid value"),
    ],
)
def test_one_wrong_line_is_the_one_that_is_named(old: str, new: str, reason: Reason, subject: str) -> None:
    text, line = changed(old, new)
    assert faults(text) == [(line, reason, subject)]


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [('name = "fee"', 'name = "hotline"', "fee"), ('into = "owner_name"', 'into = "hotline"', "owner_name")],
)
def test_the_names_of_the_console_cannot_be_taken(old: str, new: str, lost: str) -> None:
    text, line = changed(old, new)
    assert set(faults(text)) == {
        (line, Reason.RESERVED_NAME, "hotline"),
        (19, Reason.UNKNOWN_VARIABLE, lost),
    }


def test_a_missing_key_is_named_at_the_table_that_lacks_it() -> None:
    text, line = changed('label = "安抚"', "# no label")
    assert faults(text) == [(line - 2, Reason.MISSING_KEY, "label")]


@pytest.mark.parametrize("step", ["must = true", 'say = "x"\ndo = "y"'])
def test_a_step_is_exactly_one_of_say_ask_do(step: str) -> None:
    text, line = changed('say = "{{caller_name|您}}是机主本人吗？"', step)
    assert faults(text) == [(line - 1, Reason.NOT_ONE_OF_SAY_ASK_DO, "owner")]


def test_a_question_may_store_facts_about_the_caller() -> None:
    text = GOOD.replace('into = "owner_name"', 'into = "caller_name"').replace("{{owner_name}}", "{{caller_name}}")
    assert parse_script(text, "x").page("verify").steps[1].into == "caller_name"


def test_an_answer_that_is_stored_needs_a_prompt() -> None:
    text, line = changed('prompt = "机主姓名"', "")
    assert faults(text) == [(line - 3, Reason.MISSING_KEY, "prompt")]


def test_two_values_of_one_name_are_refused() -> None:
    second = '[[value]]\nname = "fee"\nprompt = "again"\n'
    text = GOOD.replace('default = "10"\n', 'default = "10"\n' + second)
    assert faults(text) == [(14, Reason.DUPLICATE, "fee")]


def test_a_file_without_pages_is_refused() -> None:
    assert faults("\n".join(LINES[:12])) == [(1, Reason.MISSING_KEY, "page")]


def test_a_page_without_steps_is_refused() -> None:
    assert faults(GOOD + '[[page]]\nid = "empty"\ntitle = "E"\n') == [(len(LINES), Reason.PAGE_WITHOUT_STEPS, "empty")]


@pytest.mark.parametrize(("page", "reason"), [("verify", Reason.DUPLICATE), ("end", Reason.RESERVED_NAME)])
def test_a_page_id_is_its_own(page: str, reason: Reason) -> None:
    more = f'[[page]]\nid = "{page}"\ntitle = "again"\n[[page.step]]\nid = "x"\nsay = "x"\n'
    assert faults(GOOD + more) == [(len(LINES) + 1, reason, page)]


def test_a_page_that_cannot_be_reached_is_refused() -> None:
    more = '[[page]]\nid = "island"\ntitle = "I"\n[[page.step]]\nsay = "x"\n'
    assert faults(GOOD + more) == [(len(LINES) + 1, Reason.UNREACHABLE_PAGE, "island")]


def test_a_page_that_only_goes_round_in_circles_is_refused_at_its_branches() -> None:
    more = '[[page.branch]]\nkey = "1"\nlabel = "again"\nto = "suspend"\n'
    text = GOOD.replace("must = true\n", "must = true\n" + more)
    assert faults(text) == [(21, Reason.NO_WAY_TO_END, "suspend")]


def test_a_page_without_a_usable_id_draws_no_further_faults() -> None:
    text = GOOD.replace('id = "suspend"', 'id = "?"').replace('id = "verify"', "")
    assert faults(text) == [
        (15, Reason.WRONG_VALUE, "id '?'"),
        (22, Reason.MISSING_KEY, "id"),
    ]


def test_everything_wrong_in_a_file_is_found_in_one_reading_and_sorted_by_line() -> None:
    text = GOOD.replace('to = "end"', 'to = "nowhere"').replace("version = 2", "version = true")
    text = text.replace("{{fee}}", "{{free}}")
    assert faults(text) == [
        (2, Reason.WRONG_TYPE, "version"),
        (19, Reason.UNKNOWN_VARIABLE, "free"),
        (51, Reason.UNKNOWN_PAGE, "nowhere"),
    ]


def test_a_fault_is_one_line_for_developers() -> None:
    fault = FileFault("lost-sim.toml", 14, Reason.UNKNOWN_VARIABLE, "owner_nam")
    assert str(fault) == "lost-sim.toml:14: unknown-variable: owner_nam"
