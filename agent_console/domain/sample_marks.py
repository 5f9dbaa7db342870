"""Made-up review marks on the newest made-up calls: praise and blame, most of them seen, one disputed."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta
from random import Random

from agent_console.domain.call import Call, CallState
from agent_console.domain.ids import uuid7
from agent_console.domain.review import MarkState, ReviewMark, Verdict, acknowledge, dispute
from agent_console.domain.sample import one
from agent_console.domain.staff import Person

MOST = 24
_SHARE = 0.06
_PRAISE = ("安抚到位，记录完整，可作范例。", "复述清楚，客户一次就听明白了。", "主动告知后续安排，很好。", "")
_FINE = ("", "", "流程完整。")
_BLAME = ("用语不当，请看改写建议，下次先致歉再说明。", "这句话容易激化矛盾，应先请值班长协助。")
_DISPUTED = "这句是复述客户的话，不是我说的。"
_SEEN = 0.6

Walk = tuple[ReviewMark, ...]
"""The versions of one mark, in their order."""


def made_up_marks(
    calls: Iterable[Call], slipped: Collection[str], by: Person, seed: int, until: datetime
) -> Iterator[Walk]:
    """Of calls in the order of their answering, `slipped` are the ids of those with a phrase of the list; all marks
    are given and answered before `until`.
    """
    random = Random(f"{seed} marks")  # noqa: S311 - made up, not secret
    given, disputed, last = 0, False, until - timedelta(minutes=40)
    for call in calls:
        chance = random.random()
        at = call.answered_at + timedelta(minutes=20 + random.random() * 90)
        if given == MOST or call.state is not CallState.COMPLETE or not call.note or at >= last:
            continue
        if call.id not in slipped and chance >= _SHARE:
            continue
        given += 1
        blame = call.id in slipped
        verdict = Verdict.TO_IMPROVE if blame else one(random, (Verdict.APPROVED, Verdict.EXCELLENT))
        comment = one(random, _BLAME if blame else _PRAISE if verdict is Verdict.EXCELLENT else _FINE)
        mark = ReviewMark(
            id=uuid7(int(at.timestamp() * 1000), random.getrandbits(74)),
            call_id=call.id,
            call_number=call.number,
            job_number=call.job_number,
            agent=call.agent,
            verdict=verdict,
            first_verdict=verdict,
            comment=comment,
            by=by.job_number,
            by_name=by.name,
            at=at,
        )
        later = at + timedelta(minutes=5 + random.random() * 30)
        if blame and not disputed:
            disputed = True
            yield mark, dispute(mark, later, _DISPUTED)
        elif random.random() < _SEEN:
            yield mark, acknowledge(mark, later)
        else:
            yield (mark,)


def written_at(mark: ReviewMark) -> tuple[datetime, str]:
    """When a version was written, and by whom."""
    match mark.state:
        case MarkState.DISPUTED:
            return mark.disputed_at or mark.at, mark.job_number
        case MarkState.ACKNOWLEDGED:
            return mark.seen_at or mark.at, mark.job_number
        case _:
            return mark.at, mark.by
