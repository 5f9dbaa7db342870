"""The columns of a handover in a table: one row an item, each with the record that it stands in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import tzinfo

from agent_console.domain.handover import Handover, HandoverState, SignatureKind
from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.exchange.call_columns import flag_words, in_language
from agent_console.exchange.cells import Cell, Cells, Columns, instant

HEADERS = {
    "number": "编号",
    "state": "状态",
    "outgoing": "交班人",
    "incoming": "接班人",
    "shift": "班次",
    "begin": "起始时间",
    "cut": "截止时间",
    "signed_at": "交班签名时间",
    "sealed_at": "接班签名时间",
    "calls": "通话数",
    "escalations_sent": "发出协办单",
    "note": "备注",
    "items": "事项数",
    "item": "序号",
    "item_kind": "事项类别",
    "item_number": "事项编号",
    "title": "内容",
    "key": "重点",
    "reason": "未办结原因",
    "caller": "来电号码",
    "owner": "首问责任人",
    "since": "发生时间",
    "due_at": "时限",
    "carried": "已交接次数",
    "refused": "拒接原因",
    "supplements": "补充记录",
    "content": "内容校验值",
    "journal_head": "日志链",
}
"""The stable field names in their order, each with its Chinese name."""

COLUMNS = Columns(
    HEADERS,
    instants=frozenset({"begin", "cut", "signed_at", "sealed_at", "since", "due_at"}),
    counts=frozenset({"calls", "escalations_sent", "items", "item", "carried"}),
)

_NO_ITEM: dict[str, Cell] = {
    "item": None, "item_kind": "", "item_number": "", "title": "", "key": "", "reason": "", "caller": "", "owner": "",
    "since": None, "due_at": None, "carried": None,
}  # fmt: skip
_BETWEEN = " | "
_STATES = {
    HandoverState.OPEN: ("Open", "填写中", "填寫中"),
    HandoverState.SIGNED: ("Signed", "待接班", "待接班"),
    HandoverState.REFUSED: ("Refused", "被拒接", "被拒接"),
    HandoverState.ACCEPTED: ("Accepted", "已接班", "已接班"),
    HandoverState.TAKEN_OVER: ("Taken over by a shift lead", "值班长代接", "值班長代接"),
}
_KINDS = {
    ItemKind.ESCALATION: ("Escalation", "协办单", "協辦單"),
    ItemKind.PROMISE: ("Promise", "承诺回复", "承諾回覆"),
    ItemKind.CORRECTION_CALL: ("Correction call", "差错回拨", "差錯回撥"),
    ItemKind.INCIDENT: ("Incident", "应急", "應急"),
    ItemKind.FAULT: ("Equipment fault", "设备故障", "設備故障"),
    ItemKind.PAUSED: ("Waits for the customer", "等待客户", "等待客戶"),
    ItemKind.DRAFT: ("Unfinished record", "未完成记录", "未完成記錄"),
    ItemKind.UNSIGNED_HANDOVER: ("Unsigned handover", "未签交接班", "未簽交接班"),
    ItemKind.POINT: ("Point", "自填事项", "自填事項"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverReading:
    """How values are told: in the hotline's language, in local time (None: the system's); with `chinese` flags are 是
    or 否, else "yes" or empty.
    """

    language: str
    zone: tzinfo | None = None
    chinese: bool = False


def rows_reader(reading: HandoverReading) -> Callable[[Handover], Iterator[Cells]]:
    """What turns a handover into rows of cells, in the order of HEADERS; one without items gives one row.

    Numbers in what people wrote are hidden, as those of the callers are: nobody takes whole ones along from here.
    """
    language = reading.language
    yes, no = flag_words(reading.chinese)

    def of_record(handover: Handover) -> dict[str, Cell]:
        head = handover.head
        refused = [one.reason for one in handover.signatures if one.kind is SignatureKind.REFUSED]
        return {
            "number": handover.number,
            "state": in_language(_STATES[handover.state], language),
            "outgoing": handover.outgoing,
            "incoming": handover.incoming,
            "shift": handover.shift_number,
            "begin": instant(handover.span.begin),
            "cut": instant(handover.span.cut),
            "signed_at": instant(handover.signed_at),
            "sealed_at": instant(handover.sealed_at),
            "calls": handover.figures.calls,
            "escalations_sent": handover.figures.escalations_sent,
            "note": hide_numbers(handover.note),
            "items": len(handover.items),
            "refused": hide_numbers(_BETWEEN.join(refused)),
            "supplements": _BETWEEN.join(f"{one.by}: {hide_numbers(one.text)}" for one in handover.supplements),
            "content": handover.content,
            "journal_head": "" if head is None else f"{head.entries} {head.link}",
        }

    def of_item(place: int, item: HandoverItem) -> dict[str, Cell]:
        kind = item.known_kind
        return {
            "item": place,
            "item_kind": item.kind if kind is None else in_language(_KINDS[kind], language),
            "item_number": item.number,
            "title": hide_numbers(item.title, item.caller),
            "key": yes if item.key else no,
            "reason": hide_numbers(item.reason, item.caller),
            "caller": item.caller,
            "owner": item.owner,
            "since": instant(item.at),
            "due_at": instant(item.due),
            "carried": item.carried or None,
        }

    def read(handover: Handover) -> Iterator[Cells]:
        record = of_record(handover)
        for item in [of_item(*one) for one in enumerate(handover.items, 1)] or [_NO_ITEM]:
            cells = record | item
            yield [cells[name] for name in HEADERS]

    return read
