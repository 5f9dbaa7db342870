"""UTF-16 units and code points."""

from hypothesis import given
from hypothesis import strategies as st

from agent_console.ui.widgets.offsets import to_code_points, to_units


@given(st.text(st.characters(codec="utf-8")), st.data())
def test_there_and_back_again(text: str, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(text)))
    units = to_units(text, index)
    assert units == len(text[:index].encode("utf-16-le")) // 2
    assert to_code_points(text, units) == index


def test_an_offset_past_the_end_is_the_end() -> None:
    assert to_code_points("a𠮷", 9) == 2
    assert to_code_points("ab", 9) == 2
