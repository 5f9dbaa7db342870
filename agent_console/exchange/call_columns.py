"""The columns of a call in a table for quality checkers: their names, and how each value is read off."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import cache

from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_hits import CheckedNote, overridden, violations
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.phone import mask_typed

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

_BETWEEN = " | "
"""Stands between several phrases, categories or reasons in one cell."""

_UNCHECKED = dict.fromkeys(("violations", "phrases", "categories", "overridden"), "")
"""Empty, because nothing has been checked: that is not the same as "none found"."""

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
    """How values are told: in the hotline's language, in local time (None: the system's), with whole numbers or not.

    `categories` are the names of the phrase categories by their ids; one without a name is told by its id.
    `escalations` are the numbers of what was escalated, by the id of the call.
    """

    catalogue: Catalogue
    language: str
    reveal: bool = False
    zone: tzinfo | None = None
    categories: Mapping[str, str] = field(default_factory=dict)
    escalations: Mapping[str, Sequence[str]] = field(default_factory=dict)


def row_reader(reading: Reading) -> Callable[[Call, CheckedNote | None], list[str]]:
    """What turns a call and the check of its note into cells, in the order of HEADERS; flags are "yes" or empty."""
    catalogue, language = reading.catalogue, reading.language

    @cache
    def subject(subject_id: str) -> str:
        return catalogue.path_in(subject_id, language) if subject_id else ""

    @cache
    def outcome(outcome_id: str) -> str:
        known = catalogue.outcome(outcome_id)
        return outcome_id if known is None else known.name_in(language)

    def read(call: Call, checked: CheckedNote | None) -> list[str]:
        answered_at = local_time(call.answered_at, reading.zone)
        can_still_change = call.state in (CallState.ON_CALL, CallState.WRAP_UP)
        cells = {
            "number": call.number,
            # Nothing rings at the desk before somebody answers: a call starts when it is answered.
            "started_at": answered_at,
            "answered_at": answered_at,
            "ended_at": local_time(call.ended_at, reading.zone),
            "talk_seconds": _count(call.talk_seconds),
            "wrap_up_seconds": _count(call.wrap_up_seconds),
            "job_number": call.job_number,
            "agent": call.agent,
            "caller": call.caller if reading.reveal else mask_typed(call.caller),
            "kind": kind_name(call.kind, language),
            "subject": subject(call.subject),
            "outcome": "" if can_still_change else outcome(call.outcome),
            "owner": call.owner,
            "script": call.script,
            "script_version": _count(call.script_version or None),
            "greeting_said": _flag(call.greeting_said_at is not None),
            "job_number_said": _flag(call.job_number_said_at is not None),
            "escalation": _BETWEEN.join(reading.escalations.get(call.id, ())),
            "correction_due": _flag(call.correction_due),
            "note": call.note,
            **(_UNCHECKED if checked is None else _phrase_cells(checked, reading.categories)),
        }
        return [cells[name] for name in HEADERS]

    return read


def _phrase_cells(checked: CheckedNote, names: Mapping[str, str]) -> dict[str, str]:
    """How often, with which words and of which categories the agent broke the list, and the reasons given for it."""
    found = violations(checked.hits)
    categories = dict.fromkeys(names.get(hit.category, hit.category) for hit in found)
    return {
        "violations": str(len(found)),
        "phrases": _BETWEEN.join(hit.text for hit in found),
        "categories": _BETWEEN.join(categories),
        "overridden": _BETWEEN.join(dict.fromkeys(hit.override for hit in overridden(checked.hits))),
    }


def kind_name(kind: Kind | None, language: str) -> str:
    """The kind as checkers read it; nothing for a call whose kind has not been chosen."""
    return "" if kind is None else in_language(_KINDS[kind], language)


def in_language(names: tuple[str, str, str], language: str) -> str:
    """One of the names in English, simplified and traditional Chinese; English for every other language."""
    return names[_LANGUAGES.get(language, 0)]


def local_time(at: datetime | None, zone: tzinfo | None) -> str:
    """Local time with its offset, nothing for no instant."""
    return "" if at is None else at.astimezone(zone).isoformat(" ", "seconds")


def _count(value: int | None) -> str:
    return "" if value is None else str(value)


def _flag(value: bool) -> str:
    return "yes" if value else ""
