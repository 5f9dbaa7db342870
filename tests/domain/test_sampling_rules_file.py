"""The settings of samples: read strictly, laid over what is there."""

import pytest

from agent_console.domain.file_faults import FileFaultsError, Reason
from agent_console.domain.sampling_plan import STANDARD, Always, SamplingRules
from agent_console.domain.sampling_rules_file import parse_sampling, with_said
from agent_console.resources import resources_folder


def test_the_shipped_settings_are_those_of_the_program() -> None:
    text = (resources_folder() / "review" / "sampling.toml").read_text(encoding="utf-8")
    said = parse_sampling(text, "sampling.toml")
    assert with_said(SamplingRules(always=frozenset({Always.NOMINATED})), said) == STANDARD
    assert set(said.limits) == {"always_percent", "short_seconds", "long_seconds"}


def test_a_hotline_says_only_what_is_other_for_it() -> None:
    said = parse_sampling('version = 1\nlong_seconds = 600\n[[always]]\nid = "short"\noff = true', "own.toml")
    rules = with_said(STANDARD, said)
    assert rules == SamplingRules(always=frozenset(Always) - {Always.SHORT}, long_seconds=600)
    again = parse_sampling('version = 1\n[[always]]\nid = "short"', "own.toml")
    assert with_said(rules, again).always == frozenset(Always)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("version = 1\nalways_percent = 101", 2, Reason.WRONG_VALUE),
        ("version = 1\nlong_seconds = 0", 2, Reason.WRONG_VALUE),
        ('version = 1\n[[always]]\nid = "nominated"', 3, Reason.WRONG_VALUE),
        ('version = 1\n[[always]]\nid = "long"\n[[always]]\nid = "long"', 5, Reason.DUPLICATE),
        ("version = 1\nshare = 3", 2, Reason.UNKNOWN_KEY),
        ("short_seconds = 3", 1, Reason.MISSING_KEY),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, reason: Reason) -> None:
    with pytest.raises(FileFaultsError) as raised:
        parse_sampling(text, "own.toml")
    assert [(fault.line, fault.reason) for fault in raised.value.faults] == [(line, reason)]
