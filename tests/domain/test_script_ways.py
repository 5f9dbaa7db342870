"""Ways through scripts, compared with walking them."""

from hypothesis import given
from hypothesis import strategies as st

from agent_console.domain.script import END, Branch, Page, Script
from agent_console.domain.script_ways import endless_pages, unreachable_pages

NAMES = ("a", "b", "c", "d", "e")


def script(**ways: list[str]) -> Script:
    pages = tuple(
        Page(name, name, (), tuple(Branch(str(n), to, to) for n, to in enumerate(targets, 1)))
        for name, targets in ways.items()
    )
    return Script("x", 1, "en", "x", "", "", pages[0].id, pages)


def test_a_page_nobody_leads_to_is_unreachable_even_if_it_leads_to_others() -> None:
    assert unreachable_pages(script(a=["b"], b=[END], c=["b", "d"], d=[])) == ("c", "d")


def test_a_circle_without_a_way_out_is_endless_and_so_is_what_leads_only_there() -> None:
    assert endless_pages(script(a=["b", "d"], b=["c"], c=["b"], d=[END])) == ("b", "c")


def test_another_script_and_a_page_without_branches_are_ends() -> None:
    assert endless_pages(script(a=["a", "script:hold"], b=["c"], c=[])) == ()


def walk(ways: dict[str, list[str]], start: str) -> set[str]:
    """Everything on any way from the start, by following every way of the greatest useful length."""
    reached = {start}
    for _ in range(len(ways) + 1):
        reached |= {to for page in reached for to in ways.get(page, [])}
    return reached


@given(
    st.fixed_dictionaries({name: st.lists(st.sampled_from((*NAMES, END, "script:x")), max_size=3) for name in NAMES})
)
def test_ways_agree_with_walking_them(ways: dict[str, list[str]]) -> None:
    checked = script(**{name: ways[name] for name in NAMES})
    assert unreachable_pages(checked) == tuple(name for name in NAMES if name not in walk(ways, "a"))
    ends = {END, "script:x", *(name for name in NAMES if not ways[name])}
    assert endless_pages(checked) == tuple(name for name in NAMES if not walk(ways, name) & ends)
