"""The columns of a duty record in a table: one row a shift, its figures as numbers."""

from collections.abc import Callable

from agent_console.domain.duty import DutyRecord
from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.exchange.cells import Cells, Columns, instant

_FIGURES = {
    "calls": "通话数",
    "answered_in_time": "及时问候",
    "unfinished": "未完成记录",
    "corrections_due": "需差错回拨",
    "talk_seconds": "通话总秒数",
    "longest_seconds": "最长通话秒数",
    "calls_with_violations": "违规通话",
    "violations": "违规数",
    "overrides": "坚持使用",
    "escalations_sent": "发出协办单",
    "escalations_answered": "答复协办单",
    "escalations_overdue": "超时协办单",
}
_COUNTED = {"staff": "当班人数", "pause_seconds": "示忙秒数", "incidents": "应急与故障"}

COLUMNS = Columns(
    {
        "number": "编号",
        "day": "日期",
        "shift": "班次",
        "begin": "起始时间",
        "end": "结束时间",
        "signed_by": "值班长",
        "signed_by_name": "姓名",
        "signed_at": "签名时间",
        **_FIGURES,
        **_COUNTED,
        "longest_call": "最长通话",
        "remarks": "备注",
        "supplements": "补充记录",
        "content": "内容校验值",
        "journal_head": "日志链",
    },
    instants=frozenset({"begin", "end", "signed_at"}),
    counts=frozenset({*_FIGURES, *_COUNTED}),
)


def row_reader(language: str) -> Callable[[DutyRecord], Cells]:
    """What turns a duty record into cells, in the order of COLUMNS; numbers that callers left in it are hidden."""

    def read(duty: DutyRecord) -> Cells:
        planned, figures = duty.planned, duty.figures
        return (
            duty.number,
            planned.day.isoformat(),
            planned.name_in(language),
            instant(planned.begin),
            instant(planned.end),
            duty.signed_by,
            duty.signed_by_name,
            instant(duty.signed_at),
            *(getattr(figures, name) for name in _FIGURES),
            len(figures.staff),
            sum(pause.seconds for pause in figures.pauses),
            len(figures.incidents),
            figures.longest_call,
            hide_numbers(duty.remarks),
            " | ".join(f"{one.by}: {hide_numbers(one.text)}" for one in duty.supplements),
            duty.content_hash,
            f"{duty.head.entries} {duty.head.link}",
        )

    return read
