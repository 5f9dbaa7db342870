"""What is owed because of wrong answers: a form that waits is one text and back again."""

from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.correction_owed import BegunCorrection, begun_from_text
from tests.texts import IN_A_LINE

LINE = st.text(IN_A_LINE, max_size=20)


@given(number=LINE, caller=LINE, reason=LINE, right_answer=st.text(max_size=40))
def test_what_was_begun_comes_back_from_its_text(number: str, caller: str, reason: str, right_answer: str) -> None:
    begun = BegunCorrection(call_id="c", call_number=number, caller=caller, reason=reason, right_answer=right_answer)
    if reason.strip() or right_answer.strip():
        assert begun_from_text("c", begun.as_text()) == begun
    else:
        assert begun.as_text() == ""


def test_a_text_that_was_cut_short_gives_what_there_is() -> None:
    assert begun_from_text("c", "C20261122-0001") == BegunCorrection(call_id="c", call_number="C20261122-0001")
    assert begun_from_text("c", "").as_text() == ""
