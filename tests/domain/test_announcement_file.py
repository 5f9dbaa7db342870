"""An announcement file is read as written or refused with file, line and reason."""

from datetime import time

import pytest

from agent_console.domain.announcement import Announcement, TimeOfDay
from agent_console.domain.announcement_file import parse_announcement
from agent_console.domain.file_faults import FileFaultsError, Reason

GOOD = """\
id = "cmn"
name = "普通话"
text_language = "zh_CN"
order = 1
greeting = "{{greeting}}，这里是{{hotline}}。"
announcement = "工号{{job_number_reading}}为您服务。"
digits = ["零","幺","二","三","四","五","六","七","八","九"]
group_separator = "，"
digit_separator = ""

[[time_of_day]]
from = "05:00"
greeting = "早上好"
[[time_of_day]]
from = "18:30"
greeting = "晚上好"
"""


def test_an_announcement_is_read_as_it_was_written() -> None:
    assert parse_announcement(GOOD, "cmn.toml") == Announcement(
        id="cmn",
        name="普通话",
        text_language="zh_CN",
        order=1,
        greeting="{{greeting}}，这里是{{hotline}}。",
        announcement="工号{{job_number_reading}}为您服务。",
        digits=("零", "幺", "二", "三", "四", "五", "六", "七", "八", "九"),
        group_separator="，",
        digit_separator="",
        times_of_day=(TimeOfDay(time(5), "早上好"), TimeOfDay(time(18, 30), "晚上好")),
    )


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id = "cmn"', 'id = "普"', (1, Reason.WRONG_VALUE, "id '普'")),
        ("order = 1", "order = 0", (4, Reason.WRONG_VALUE, "order 0")),
        ("order = 1", "order = 1\nvoice = 1", (5, Reason.UNKNOWN_KEY, "voice")),
        ("{{hotline}}", "{{hot line}}", (5, Reason.BROKEN_VARIABLE, "greeting")),
        ("{{job_number_reading}}", "{{number}}", (6, Reason.UNKNOWN_VARIABLE, "number")),
        ("{{hotline}}", "{{opening}}", (5, Reason.UNKNOWN_VARIABLE, "opening")),
        ('"八",', "", (7, Reason.WRONG_VALUE, "digits 9")),
        ('group_separator = "，"', "", (1, Reason.MISSING_KEY, "group_separator")),
        ('"05:00"', '"5:00"', (12, Reason.WRONG_VALUE, "from '5:00'")),
        ('"05:00"', '"24:00"', (12, Reason.WRONG_VALUE, "from '24:00'")),
        ('"05:00"', "05:00:00", (12, Reason.WRONG_TYPE, "from")),
        ('"18:30"', '"05:00"', (15, Reason.DUPLICATE, "05:00")),
        ('greeting = "晚上好"', "", (14, Reason.MISSING_KEY, "greeting")),
        ('greeting = "晚上好"', 'greeting = "晚上好"\nto = 1', (17, Reason.UNKNOWN_KEY, "to")),
        (GOOD[GOOD.index("[[") :], "", (1, Reason.MISSING_KEY, "time_of_day")),
    ],
)
def test_one_wrong_line_is_the_one_that_is_named(old: str, new: str, fault: tuple[int, Reason, str]) -> None:
    with pytest.raises(FileFaultsError) as caught:
        parse_announcement(GOOD.replace(old, new), "cmn.toml")
    assert [(found.line, found.reason, found.subject) for found in caught.value.faults] == [fault]
