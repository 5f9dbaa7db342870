"""What `test.py` runs for which option."""

import pytest
from checks import BENCHMARKS, COVERAGE, QUICK_TESTS, SLOW_TESTS, options, selection


@pytest.mark.parametrize(
    ("args", "tests"),
    [
        ([], QUICK_TESTS),
        (["--fast"], QUICK_TESTS),
        (["--slow"], SLOW_TESTS),
        (["--benchmarks"], BENCHMARKS),
        (["--coverage"], [*QUICK_TESTS, *COVERAGE]),
    ],
)
def test_each_option_selects_its_tests(args: list[str], tests: list[str]) -> None:
    assert selection(options().parse_args(args)) == tests


def test_everything_else_is_handed_to_pytest_in_its_order() -> None:
    told, for_pytest = options().parse_known_args(["tests/domain", "-k", "pace", "--fast", "-x", "--co"])
    assert told.fast
    assert for_pytest == ["tests/domain", "-k", "pace", "-x", "--co"]


def test_two_selections_at_once_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        options().parse_args(["--slow", "--benchmarks"])
    assert "not allowed with" in capsys.readouterr().err
