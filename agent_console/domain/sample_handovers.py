"""Made-up words for handovers, for trials and load tests: points, notes, reasons; the same for the same chance."""

from collections.abc import Sequence
from random import Random

from agent_console.domain.handover_items import HandoverItem, Point
from agent_console.domain.ids import uuid7
from agent_console.domain.sample import one

_NOTES = (
    "",
    "",
    "账单日，账单咨询多，口径见最新通知。",
    "网络部已通知今晚割接，夜间可能有断网投诉。",
    "七号席耳机右声道有杂音，已换备用。",
    "系统升级后查询偏慢，已报障。",
)
_KEY_POINTS = (
    "三号席话务台偶发无声，维修人员明早到。",
    "城东片区基站检修，来电先致歉并告知恢复时间。",
    "有客户扬言到营业厅，注意安抚并及时上报。",
    "新资费今日生效，旧口径作废。",
)
_POINTS = ("打印纸剩半包。", "休息区饮水机已换水。", "早班一人请假，已顶班。", "本班无重大投诉。")
_REASONS = ("等网络部回复", "客户电话未接通，约好再打", "等客户提供凭证", "账务部正在核对", "夜间无法上门")
REFUSALS = ("重点事项没有写清楚", "请补充客户约定的回电时间", "钥匙和备用耳机未清点")


def note(random: Random) -> str:
    return one(random, _NOTES)


def points(random: Random, items: Sequence[HandoverItem], at_milliseconds: int) -> tuple[Point, ...]:
    """A line of one's own now and then, reasons for some of what is unfinished, and a flag on the odd one."""

    def new_id() -> str:
        return uuid7(at_milliseconds, random.getrandbits(74))

    made = []
    if random.random() < 0.15:
        made.append(Point(id=new_id(), text=one(random, _KEY_POINTS), key=True))
    if random.random() < 0.3:
        made.append(Point(id=new_id(), text=one(random, _POINTS)))
    for item in items:
        if not item.reason and random.random() < 0.35:
            flagged = random.random() < 0.2
            made.append(Point(id=new_id(), target=item.target, key=flagged, reason=one(random, _REASONS)))
    return tuple(made)
