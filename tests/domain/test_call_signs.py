"""Signs are gathered by call."""

from agent_console.domain.call_signs import CallSigns, signs_of
from agent_console.domain.review import Verdict


def test_each_verdict_counts_once_and_a_nomination_beside_them() -> None:
    found = [("a", "approved"), ("b", ""), ("a", "excellent"), ("a", "approved"), ("a", "")]
    assert signs_of(found) == {
        "a": CallSigns(frozenset({Verdict.APPROVED, Verdict.EXCELLENT}), nominated=True),
        "b": CallSigns(nominated=True),
    }
    assert signs_of([]) == {}
