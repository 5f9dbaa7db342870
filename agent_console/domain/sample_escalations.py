"""Made-up escalations for trials and load tests: what becomes of some made-up calls, the same for the same seed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from random import Random

from agent_console.domain.call import Call, Kind
from agent_console.domain.escalation import Escalation, EscalationForm, EscalationState, SupervisionOrder, Urgency
from agent_console.domain.escalation_rules import STANDARD, Department
from agent_console.domain.escalation_steps import Step, StepKind
from agent_console.domain.ids import uuid7
from agent_console.domain.sample import Slots, one

NumberOf = Callable[[str, datetime], str]
"""The next number of a series ("E", "D") on the local day of an instant."""

RULES = replace(
    STANDARD,
    departments=(
        Department("network", (("zh_CN", "网络维护部"),), "网络监控值班台", 240),
        Department("billing", (("zh_CN", "计费账务部"),), "账务核查岗", 480),
    ),
)
"""Departments as shipped, whose limits run around the clock here."""

_CONSOLE = "console"
_K = StepKind
_SHARES = {"escalate": 1.0, "recorded-complaint": 0.06, "fault-reported": 0.03, "callback-promised": 0.05}
"""How many of the calls with such an outcome are escalated; of all calls it is about one in 25."""

_OTHERS = 0.001
_WAYS: tuple[tuple[int, tuple[StepKind, ...]], ...] = (
    (46, (_K.ACCEPTED, _K.ANSWERED, _K.TOLD, _K.CLOSED)),
    (12, (_K.ACCEPTED, _K.ADDED, _K.ANSWERED, _K.TOLD)),
    (16, (_K.ACCEPTED, _K.ORDERED, _K.RECEIPT, _K.TOLD, _K.CLOSED)),
    (6, (_K.ACCEPTED, _K.ORDERED, _K.BROUGHT_BACK, _K.ANSWERED, _K.TOLD, _K.CLOSED)),
    (9, (_K.ACCEPTED, _K.ASKED_BACK, _K.ADDED, _K.ANSWERED, _K.TOLD, _K.CLOSED)),
    (6, (_K.ACCEPTED, _K.PAUSED, _K.RESUMED, _K.ANSWERED, _K.TOLD)),
    (3, (_K.ANSWERED, _K.FOR_EVERYONE, _K.TOLD, _K.CLOSED)),
    (2, (_K.ACCEPTED, _K.ANSWERED, _K.TOLD, _K.REOPENED, _K.ACCEPTED, _K.ANSWERED, _K.TOLD)),
    (2, (_K.VOIDED,)),
)
"""How often an escalation goes which way, behind being sent."""

_UNFINISHED = ((timedelta(days=1), 0.7), (timedelta(days=5), 0.25))
_FORGOTTEN = 0.002
"""How many stop somewhere on their way, of those sent so shortly before the end, and of the older ones."""

_MINUTES: dict[StepKind, tuple[float, float]] = {
    _K.ACCEPTED: (8, 0.9),
    _K.ADDED: (25, 0.8),
    _K.ASKED_BACK: (15, 0.7),
    _K.ORDERED: (20, 0.7),
    _K.RECEIPT: (150, 0.6),
    _K.ANSWERED: (35, 0.8),
    _K.FOR_EVERYONE: (10, 0.5),
    _K.PAUSED: (12, 0.6),
    _K.RESUMED: (300, 0.8),
    _K.TOLD: (30, 0.9),
    _K.CLOSED: (400, 0.7),
    _K.REOPENED: (900, 0.6),
    _K.VOIDED: (15, 0.6),
}
"""The usual minutes from the step before, and how far they scatter."""

_TEXTS: dict[StepKind, tuple[str, ...]] = {
    _K.ADDED: (
        "客户补充：{since}出现，换机后相同。",
        "客户已提供缴费凭证，{amount}元，时间为{month}。",
        "客户再次来电催办。",
    ),
    _K.ASKED_BACK: ("请补充客户{papers}是否核对。", "具体是哪一个月的账单？", "请问清楚故障地点和联系时间。"),
    _K.ORDERED: ("请核实{place}情况并限时反馈。", "请核对{month}计费明细。"),
    _K.PAUSED: ("等客户提供缴费凭证。", "等客户确认上门时间。"),
    _K.TOLD: ("已电话告知客户，客户认可。", "已告知，客户表示感谢。", "已告知客户本人，客户接受处理结果。"),
    _K.REOPENED: ("客户称问题又出现。", "客户对答复仍有异议。"),
    _K.VOIDED: ("重复建单。", "客户撤回诉求。"),
}
_ANSWERS: dict[str, tuple[str, ...]] = {
    "bill": (
        "核对明细后同意核减{amount}元，下月账单冲减。",
        "{service}确由营业厅误开，已关闭并退还{amount}元。",
        "计费无误，请向客户逐项说明{month}明细并提供短信确认记录。",
    ),
    "fault": (
        "{place}基站检修，预计{time}恢复，请向客户致歉说明。",
        "线路已修复，请客户重启光猫后再试。",
        "已安排师傅{time}上门，请告知客户保持电话畅通。",
    ),
    "sim": ("核对{papers}后可到{hall}补卡，工本费{amount}元。", "号码状态已恢复，请客户重启手机。"),
    "": (
        "已核实，按规定可以办理，请客户带证件到{hall}。",
        "不符合优惠条件，请向客户说明原因并推荐{plan}。",
        "情况属实，已登记，{time}由专人回复客户。",
    ),
}
_TRIED = (
    "已核对{papers}，系统内查不到原因。",
    "已解释两遍，客户不认可。",
    "已按话术处理，仍未解决。",
    "已请客户重启后再试，无效。",
)
_WISHES = {
    Kind.COMPLAINT: ("客户要求当天给出处理结果。", "客户要求退费并书面说明。", "客户称再不解决将向管局申诉。"),
    Kind.FAULT: ("客户要求明确恢复时间。", "周围多户同样反映。", "影响客户营业，要求尽快处理。"),
}
"""What the caller wants of the shift lead, by the kind of the call."""

_OTHER_WISHES = ("超出本台席权限。", "资料库没有相应说明。", "客户要求确认后回电。")


@dataclass(frozen=True, slots=True)
class Taken:
    """A step, and the escalation as it stood behind it."""

    escalation: Escalation
    step: Step


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """An escalation that is still on its way: in minutes before now, and the promise in minutes behind it."""

    urgency: Urgency
    sent: int
    steps: tuple[tuple[StepKind, int], ...] = ()
    promised: int | None = None


LEFT_OPEN = (
    LeftOpen(Urgency.CRITICAL, 42),  # over its limit
    LeftOpen(Urgency.URGENT, 105, ((_K.ACCEPTED, 98),)),  # due soon
    LeftOpen(Urgency.NORMAL, 35, promised=40),  # the promise comes before the limit
    LeftOpen(Urgency.URGENT, 12),
    LeftOpen(Urgency.NORMAL, 190, ((_K.ACCEPTED, 180), (_K.ORDERED, 170))),
    LeftOpen(Urgency.NORMAL, 160, ((_K.ACCEPTED, 150), (_K.ANSWERED, 9)), promised=75),
    LeftOpen(Urgency.URGENT, 80, ((_K.ACCEPTED, 70), (_K.ASKED_BACK, 15))),
    LeftOpen(Urgency.NORMAL, 240, ((_K.ACCEPTED, 230), (_K.PAUSED, 200))),
)
"""What a shift lead finds in a trial: something in every state, something that hurts, something that will."""


class SampleEscalations:
    """Goes through made-up calls in their order; nothing happens at or behind `until`, so the last ones stay open."""

    def __init__(self, seed: int, lead: str, until: datetime, zone: tzinfo | None) -> None:
        self._random = Random(f"{seed} escalations")  # noqa: S311 - made up, not secret
        self._lead = lead
        self._until = until
        self._zone = zone
        self._last: dict[str, str] = {}

    def of(self, call: Call, number_of: NumberOf) -> Iterator[Taken]:
        """What is sent from this call and what happens to it, if it is one of those."""
        if call.ended_at is None or not call.note:
            return
        if self._random.random() >= _SHARES.get(call.outcome, _OTHERS):
            return
        sent_at = call.answered_at + (call.ended_at - call.answered_at) * 0.9
        if sent_at >= self._until:
            return
        slots = Slots(self._random)
        escalation = self._sent(call, self._form(call, sent_at, slots), sent_at, number_of)
        yield Taken(escalation, Step(kind=StepKind.SENT, at=sent_at, by=call.owner))
        at = sent_at
        for kind in self._way(self._until - sent_at):
            at = self._moment(kind, at, escalation)
            if at >= self._until:
                return
            step = self._step(kind, at, escalation, slots, number_of)
            escalation = RULES.take(escalation, step, self._zone)
            yield Taken(escalation, step)

    def left_open(self, call: Call, left: LeftOpen, now: datetime, number_of: NumberOf) -> Iterator[Taken]:
        """What is sent about this call shortly before `now` and has not ended by then."""
        sent_at, slots = now - timedelta(minutes=left.sent), Slots(self._random)
        promised = None if left.promised is None else now + timedelta(minutes=left.promised)
        form = replace(self._form(call, sent_at, slots), urgency=left.urgency, callback_until=promised)
        escalation = self._sent(call, form, sent_at, number_of)
        yield Taken(escalation, Step(kind=StepKind.SENT, at=sent_at, by=call.owner))
        for kind, minutes in left.steps:
            step = self._step(kind, now - timedelta(minutes=minutes), escalation, slots, number_of)
            escalation = RULES.take(escalation, step, self._zone)
            yield Taken(escalation, step)

    def _sent(self, call: Call, form: EscalationForm, sent_at: datetime, number_of: NumberOf) -> Escalation:
        return Escalation(
            form=form,
            number=number_of("E", sent_at),
            owner=call.owner,
            owner_name=call.agent,
            state=EscalationState.SENT,
            sent_at=sent_at,
            due_at=RULES.due(form.urgency, sent_at, self._zone),
            steps=1,
        )

    def _form(self, call: Call, sent_at: datetime, slots: Slots) -> EscalationForm:
        random = self._random
        first, _, rest = call.note.partition("。")
        earlier = self._last.get(call.subject)
        similar = (earlier,) if earlier is not None and random.random() < 0.05 else ()
        chance = random.random()
        form = EscalationForm(
            id=uuid7(int(sent_at.timestamp() * 1000), random.getrandbits(74)),
            call_id=call.id,
            call_number=call.number,
            caller=call.caller,
            caller_name=call.caller_name,
            subject=call.subject,
            problem=f"{first}。{one(random, _WISHES.get(call.kind or Kind.OTHER, _OTHER_WISHES))}",
            tried=rest.strip() or one(random, _TRIED).format_map(slots),
            urgency=Urgency.CRITICAL if chance < 0.05 else Urgency.URGENT if chance < 0.3 else Urgency.NORMAL,
            special=random.random() < 0.03,
            callback_until=sent_at + timedelta(hours=4 + int(random.random() * 44)) if random.random() < 0.4 else None,
            similar=similar,
            similar_reason="与先前那张情况不同，客户坚持再报。" if similar else "",
        )
        self._last[call.subject] = form.id
        return form

    def _way(self, left: timedelta) -> tuple[StepKind, ...]:
        """The steps ahead; some are still on their way at the end, and a few were forgotten, as happens."""
        random = self._random
        (way,) = random.choices([kinds for _, kinds in _WAYS], [weight for weight, _ in _WAYS])
        unfinished = next((share for time, share in _UNFINISHED if left <= time), _FORGOTTEN)
        return way if random.random() >= unfinished else way[: int(random.random() * len(way))]

    def _moment(self, kind: StepKind, at: datetime, escalation: Escalation) -> datetime:
        if kind is StepKind.BROUGHT_BACK and escalation.order is not None:
            return escalation.order.due_at
        usual, scatter = _MINUTES[kind]
        return at + timedelta(seconds=int(60 * usual * self._random.lognormvariate(0, scatter)) + 5)

    def _step(self, kind: StepKind, at: datetime, escalation: Escalation, slots: Slots, number_of: NumberOf) -> Step:
        subject = escalation.form.subject.partition(".")[0]
        if kind in (StepKind.ANSWERED, StepKind.RECEIPT):
            texts = _ANSWERS.get(subject, _ANSWERS[""])
        else:
            texts = _TEXTS.get(kind, ("",))
        order = None
        if kind is StepKind.ORDERED:
            department = RULES.departments[0 if subject == "fault" else 1]
            order = SupervisionOrder(
                number=number_of("D", at),
                department=department.id,
                liaison=department.liaison,
                sent_at=at,
                due_at=RULES.order_due(department, at, self._zone),
            )
        owners = (StepKind.ADDED, StepKind.TOLD, StepKind.PAUSED, StepKind.RESUMED, StepKind.REOPENED)
        by = escalation.owner if kind in owners else self._lead
        return Step(
            kind=kind,
            at=at,
            by=_CONSOLE if kind is StepKind.BROUGHT_BACK else by,
            text=one(self._random, texts).format_map(slots),
            order=order,
        )
