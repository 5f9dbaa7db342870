"""Marks in words: everything that was said, in its order, with the instant of each."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from agent_console.domain.review import MarkState, ReviewMark, Verdict, acknowledge, dispute, settle, withdraw
from agent_console.ui.mark_words import IN_ORDER, MarkWords, Tone
from tests.builders import AT

MARK = ReviewMark(
    id="m", call_id="c", call_number="C20261122-0001", job_number="1001", agent="王芳", verdict=Verdict.TO_IMPROVE,
    first_verdict=Verdict.TO_IMPROVE, comment="先报工号\n再问姓名", by="7001", by_name="赵静", at=AT,
)  # fmt: skip
MINUTE = timedelta(minutes=1)


@pytest.fixture
def words() -> MarkWords:
    return MarkWords(UTC)


def said(words: MarkWords, mark: ReviewMark) -> list[str]:
    return [text for text, _ in words.paragraphs(mark)]


def tones(words: MarkWords, mark: ReviewMark) -> list[Tone]:
    return [tone for _, tone in words.paragraphs(mark)]


def test_numbers_of_callers_in_what_was_said_are_hidden(words: MarkWords) -> None:
    mark = dispute(replace(MARK, comment="回拨13912345678"), AT + MINUTE, "已拨139 1234 5678")
    assert "    回拨139****5678" in said(words, mark)
    assert "139 **** 5678" in said(words, mark)[-1]


def test_a_mark_says_who_when_and_whether_it_was_read(words: MarkWords) -> None:
    assert said(words, MARK) == [
        f"△ To improve · 7001 赵静 · {AT:%Y-%m-%d %H:%M:%S} · not read yet",
        "    先报工号\n    再问姓名",
    ]
    read = acknowledge(MARK, AT + MINUTE)
    assert said(words, read)[0].endswith(f"read {AT + MINUTE:%H:%M:%S}")
    later = acknowledge(MARK, AT + timedelta(days=1))
    assert said(words, later)[0].endswith(f"read {AT + timedelta(days=1):%Y-%m-%d %H:%M:%S}")


def test_a_dispute_and_its_answer_stand_below_and_the_first_verdict_stays(words: MarkWords) -> None:
    disputed = dispute(MARK, AT + MINUTE, "报过了")
    assert tones(words, disputed)[-1] is Tone.WAITS
    settled = settle(disputed, AT + 2 * MINUTE, "8001", "陈刚", Verdict.APPROVED, "属实")
    lines = said(words, settled)
    assert lines[0].startswith("✓ Approved")
    assert lines[2] == "    at first: △ To improve"
    assert lines[3].endswith("1001 王芳 sees it otherwise: 报过了")
    assert lines[4].endswith("8001 陈刚: 属实")


def test_praise_looks_good_and_what_was_taken_back_is_quiet(words: MarkWords) -> None:
    assert tones(words, replace(MARK, verdict=Verdict.EXCELLENT, first_verdict=Verdict.EXCELLENT))[0] is Tone.GOOD
    assert tones(words, MARK)[0] is Tone.PLAIN  # advice is no alarm
    gone = withdraw(MARK, AT + MINUTE, "7001", "赵静", "看错了")
    assert set(tones(words, gone)) == {Tone.MUTED}
    assert said(words, gone)[-1].endswith("took it back: 看错了")


def test_every_verdict_has_a_shape_and_every_state_its_words(words: MarkWords) -> None:
    assert set(IN_ORDER) == set(Verdict)
    assert len({words.verdict(one)[0] for one in Verdict}) == len(Verdict)
    assert len({words.state(one) for one in MarkState}) == len(MarkState)
