"""The columns of a call in a table for quality checkers: their names, and how each value is read off."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from functools import cache

from agent_console.domain.call import CallState, Kind
from agent_console.domain.call_hits import CheckedNote, overridden, violations
from agent_console.domain.call_line import CallLine
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.exchange.cells import Cells, Columns

HEADERS = {
    "number": "编号",
    "started_at": "来电时间",
    "answered_at": "接听时间",
    "ended_at": "结束时间",
    "talk_seconds": "通话秒数",
    "wrap_up_seconds": "整理秒数",
    "job_number": "工号",
    "agent": "话务员",
    "caller": "来电号码",
    "kind": "类别",
    "subject": "类目",
    "outcome": "结果",
    "owner": "首问责任人",
    "script": "话术",
    "script_version": "话术版本",
    "greeting_said": "已问候",
    "job_number_said": "已报工号",
    "violations": "违规数",
    "phrases": "违规用语",
    "categories": "忌语类别",
    "overridden": "坚持使用",
    "escalation": "协办单",
    "correction_due": "需差错回拨",
    "note": "记录",
}
"""The stable field names in their order, each with its Chinese name."""

COLUMNS = Columns(
    HEADERS,
    instants=frozenset({"started_at", "answered_at", "ended_at"}),
    counts=frozenset({"talk_seconds", "wrap_up_seconds", "script_version", "violations"}),
)

_BETWEEN = " | "
"""Stands between several phrases, categories or reasons in one cell."""

_UNCHECKED: Cells = (None, "", "", "")
"""Empty, because nothing has been checked: that is not the same as "none found"."""

_CLEAN: Cells = (0, "", "", "")
_CAN_STILL_CHANGE = frozenset({CallState.ON_CALL.value, CallState.WRAP_UP.value})

_KINDS = {
    Kind.CONSULTATION: ("Consultation", "咨询", "諮詢"),
    Kind.COMPLAINT: ("Complaint", "投诉", "投訴"),
    Kind.SUGGESTION: ("Suggestion", "建议", "建議"),
    Kind.BUSINESS: ("Business request", "业务办理", "業務辦理"),
    Kind.FAULT: ("Fault", "故障", "故障"),
    Kind.PRAISE: ("Praise", "表扬", "表揚"),
    Kind.OTHER: ("Other", "其他", "其他"),
}
_LANGUAGES = {"en": 0, "zh_CN": 1, "zh_TW": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How values are told: in the hotline's language, in local time (None: the system's), with whole numbers or not,
    which goes for those in notes as well.

    `categories` are the names of the phrase categories by their ids; one without a name is told by its id.
    `escalations` are the numbers of what was escalated, by the id of the call. `chinese` is for people alone: flags are
    是 or 否, and scripts are told by their titles in `scripts`; else names and values never change.
    """

    catalogue: Catalogue
    language: str
    reveal: bool = False
    zone: tzinfo | None = None
    categories: Mapping[str, str] = field(default_factory=dict)
    escalations: Mapping[str, Sequence[str]] = field(default_factory=dict)
    chinese: bool = False
    scripts: Mapping[str, str] = field(default_factory=dict)


def row_reader(reading: Reading) -> Callable[[CallLine, CheckedNote | None], Cells]:
    """What turns a call and the check of its note into cells, in the order of COLUMNS."""
    catalogue, language, categories, reveal = reading.catalogue, reading.language, reading.categories, reading.reveal
    kinds: dict[str | None, str] = {None: "", **{kind.value: kind_name(kind, language) for kind in Kind}}
    yes, no = flag_words(reading.chinese)
    scripts = reading.scripts
    escalations = {call: _BETWEEN.join(numbers) for call, numbers in reading.escalations.items()}

    @cache
    def subject(subject_id: str) -> str:
        return catalogue.path_in(subject_id, language) if subject_id else ""

    @cache
    def outcome(outcome_id: str) -> str:
        known = catalogue.outcome(outcome_id)
        return outcome_id if known is None else known.name_in(language)

    def read(call: CallLine, checked: CheckedNote | None) -> Cells:
        (
            call_id, number, state, job_number, answered_at, talk_seconds, kind, subject_id, outcome_id, masked, due,
            caller, agent, owner, ended_at, wrap_up_seconds, greeting, job_number_said, script, version, note,
        ) = call  # fmt: skip
        return (
            number,
            # Nothing rings at the desk before somebody answers: a call starts when it is answered.
            answered_at,
            answered_at,
            ended_at,
            talk_seconds,
            wrap_up_seconds,
            job_number,
            agent,
            caller if reveal else masked,
            kinds[kind],
            subject(subject_id),
            "" if state in _CAN_STILL_CHANGE else outcome(outcome_id),
            owner,
            scripts.get(script, script),
            version or None,
            no if greeting is None else yes,
            no if job_number_said is None else yes,
            *(_UNCHECKED if checked is None else _phrase_cells(checked, categories, None if reveal else caller)),
            escalations.get(call_id, ""),
            yes if due else no,
            note if reveal else hide_numbers(note, caller),
        )

    return read


def _phrase_cells(checked: CheckedNote, names: Mapping[str, str], hidden: str | None) -> Cells:
    """How often, with which words and of which categories the agent broke the list, and the reasons given for it;
    `hidden` is the number of the call, None where numbers are told whole.
    """
    if not checked.hits:
        return _CLEAN
    found = violations(checked.hits)
    phrases = _BETWEEN.join(hit.text for hit in found)
    categories = dict.fromkeys(names.get(hit.category, hit.category) for hit in found)
    reasons = _BETWEEN.join(dict.fromkeys(hit.override for hit in overridden(checked.hits)))
    if hidden is not None:
        phrases, reasons = hide_numbers(phrases, hidden), hide_numbers(reasons, hidden)
    return len(found), phrases, _BETWEEN.join(categories), reasons


def flag_words(chinese: bool) -> tuple[str, str]:
    """What says yes and no in a cell: "yes" or empty for programs, words for who reads Chinese."""
    return ("是", "否") if chinese else ("yes", "")


def kind_name(kind: Kind | None, language: str) -> str:
    """The kind as checkers read it; nothing for a call whose kind has not been chosen."""
    return "" if kind is None else in_language(_KINDS[kind], language)


def in_language(names: tuple[str, str, str], language: str) -> str:
    """One of the names in English, simplified and traditional Chinese; English for every other language."""
    return names[_LANGUAGES.get(language, 0)]
