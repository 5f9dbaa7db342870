"""The three files of a catalogue are read as written or refused with file, line and reason."""

from collections.abc import Callable

import pytest

from agent_console.domain.catalogue import Outcome, PauseReason, Subject
from agent_console.domain.catalogue_file import parse_outcomes, parse_pauses, parse_subjects
from agent_console.domain.file_faults import FileFaultsError, Reason

SUBJECTS = """\
version = 1
[[subject]]
id = "tariff"
name = {zh_CN = "资费", zh_TW = "資費", en = "Tariffs"}
[[subject]]
id = "tariff.change"
name = {en = "Change of plan"}
"""
OUTCOMES = """\
version = 1
[[outcome]]
id = "answered"
key = "1"
name = {en = "Answered"}
[[outcome]]
id = "silent"
key = "s"
name = {en = "Silent"}
quick = true
kind = "other"
[[outcome]]
id = "wrong-answer"
name = {en = "Correction"}
note_required = true
correction_due = true
escalate = true
[[outcome]]
id = "wrap-up-over"
name = {en = "Time over"}
system = true
"""
PAUSES = """\
version = 1
[[reason]]
id = "rest"
name = {en = "Rest"}
limit_minutes = 10
[[reason]]
id = "training"
name = {en = "Training"}
"""
Fault = tuple[int, Reason, str]


def faults(parse: Callable[[str, str], object], text: str) -> list[Fault]:
    with pytest.raises(FileFaultsError) as caught:
        parse(text, "x.toml")
    return [(fault.line, fault.reason, fault.subject) for fault in caught.value.faults]


def test_subjects_are_read_in_their_order() -> None:
    assert parse_subjects(SUBJECTS, "x.toml") == (
        Subject("tariff", (("zh_CN", "资费"), ("zh_TW", "資費"), ("en", "Tariffs"))),
        Subject("tariff.change", (("en", "Change of plan"),)),
    )


def test_outcomes_are_read_with_key_flags_and_kind() -> None:
    assert parse_outcomes(OUTCOMES, "x.toml") == (
        Outcome("answered", (("en", "Answered"),), key="1"),
        Outcome("silent", (("en", "Silent"),), key="s", quick=True, kind="other"),
        Outcome("wrong-answer", (("en", "Correction"),), note_required=True, correction_due=True, escalate=True),
        Outcome("wrap-up-over", (("en", "Time over"),), system=True),
    )


def test_pause_reasons_are_read_with_their_limit_if_they_have_one() -> None:
    assert parse_pauses(PAUSES, "x.toml") == (
        PauseReason("rest", (("en", "Rest"),), 10),
        PauseReason("training", (("en", "Training"),), None),
    )


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("version = 1\n", "\n", (1, Reason.MISSING_KEY, "version")),
        ("version = 1", "version = 1.5", (1, Reason.WRONG_TYPE, "version")),
        ("version = 1", "version = 1\n[x]", (2, Reason.UNKNOWN_KEY, "x")),
        ('id = "tariff"\n', 'id = "charges"\n', (6, Reason.UNKNOWN_PARENT, "tariff")),
        ('id = "tariff.change"', 'id = "tariff"', (6, Reason.DUPLICATE, "tariff")),
        ('id = "tariff.change"', 'id = "tariff."', (6, Reason.WRONG_VALUE, "id 'tariff.'")),
        ('id = "tariff.change"', 'id = "tariff.x"\nkey = 1', (7, Reason.UNKNOWN_KEY, "key")),
        ('name = {en = "Change of plan"}', "", (5, Reason.MISSING_KEY, "name")),
        ('name = {en = "Change of plan"}', 'name = "x"', (7, Reason.WRONG_TYPE, "name")),
        ('"Change of plan"', '" "', (7, Reason.EMPTY_TEXT, "en")),
    ],
)
def test_a_wrong_line_among_the_subjects_is_named(old: str, new: str, fault: Fault) -> None:
    assert faults(parse_subjects, SUBJECTS.replace(old, new)) == [fault]


def test_a_parent_comes_before_its_children() -> None:
    first, second = SUBJECTS.index("[[subject]]"), SUBJECTS.rindex("[[subject]]")
    turned = SUBJECTS[:first] + SUBJECTS[second:] + SUBJECTS[first:second]
    assert faults(parse_subjects, turned) == [(3, Reason.UNKNOWN_PARENT, "tariff")]


def test_a_hotlines_own_subjects_may_hang_under_shipped_ones() -> None:
    own = 'version = 1\n[[subject]]\nid = "tariff.roaming"\nname = {en = "Roaming"}\n'
    assert parse_subjects(own, "own.toml", known={"tariff"})[0].parent == "tariff"
    assert faults(parse_subjects, own) == [(3, Reason.UNKNOWN_PARENT, "tariff")]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('key = "s"', 'key = "1"', (8, Reason.DUPLICATE, "1")),
        ('key = "s"', 'key = "S"', (8, Reason.WRONG_VALUE, "key 'S'")),
        ('kind = "other"', 'kind = "others"', (11, Reason.WRONG_VALUE, "kind 'others'")),
        ('kind = "other"', "note_required = true", (6, Reason.MISSING_KEY, "kind")),
        ("quick = true", "quick = true\nnote_required = true", (11, Reason.CONTRADICTION, "quick note_required")),
        ("quick = true", "quick = 1", (10, Reason.WRONG_TYPE, "quick")),
        ("system = true", 'system = true\nkey = "x"', (22, Reason.CONTRADICTION, "system key")),
        ("system = true", 'system = true\nkind = "other"\nquick = true', (23, Reason.CONTRADICTION, "system quick")),
        ('id = "wrong-answer"', 'id = "silent"', (13, Reason.DUPLICATE, "silent")),
        ('id = "wrong-answer"', 'id = "a.b"', (13, Reason.WRONG_VALUE, "id 'a.b'")),
        ("escalate = true", "escalated = true", (17, Reason.UNKNOWN_KEY, "escalated")),
    ],
)
def test_a_wrong_line_among_the_outcomes_is_named(old: str, new: str, fault: Fault) -> None:
    assert fault in faults(parse_outcomes, OUTCOMES.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("limit_minutes = 10", "limit_minutes = 0", (5, Reason.WRONG_VALUE, "limit_minutes 0")),
        ("limit_minutes = 10", 'limit_minutes = "10"', (5, Reason.WRONG_TYPE, "limit_minutes")),
        ("limit_minutes = 10", "limit = 10", (5, Reason.UNKNOWN_KEY, "limit")),
    ],
)
def test_a_wrong_line_among_the_pauses_is_named(old: str, new: str, fault: Fault) -> None:
    assert faults(parse_pauses, PAUSES.replace(old, new)) == [fault]


@pytest.mark.parametrize(
    ("parse", "name"), [(parse_subjects, "subject"), (parse_outcomes, "outcome"), (parse_pauses, "reason")]
)
def test_a_catalogue_file_without_entries_is_refused(parse: Callable[[str, str], object], name: str) -> None:
    assert faults(parse, "version = 1\n") == [(1, Reason.MISSING_KEY, name)]
