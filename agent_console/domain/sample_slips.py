"""What made-up agents should not have said: a few records tell of a phrase of the list, some with why it was kept."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from random import Random

from agent_console.domain.call_hits import CheckedNote, is_block
from agent_console.domain.sample import SampleCall, one

SHARE = 0.025
"""Of the calls that have a note."""

SLIPS = (
    "对客户说了“这个不归我管”，客户不满，随后致歉。",
    "回答了“我不知道”，经提醒后查明并答复。",
    "通话中说“你到底要干什么”，随后致歉。",
    "解释时用了“这是公司规定”，随后说明了依据。",
    "回复“刚才不是告诉你了吗”，之后重新说明了一遍。",
    "开头用了“喂”，已改用规范问候。",
    "情急之下说“你投诉去”，已致歉，并请值班长接听。",
)
REASONS = ("按录音如实记录原话", "客户要求记下原话", "留作班后讲评")
"""Why somebody keeps in a record what must otherwise be reworded."""


def with_slips(samples: Iterable[SampleCall], seed: int) -> Iterator[SampleCall]:
    """The same calls, a few of them with a slip at the end of the note; the same ones for the same seed."""
    random = Random(f"slips {seed}")  # noqa: S311 - made up, not secret
    for sample in samples:
        chance, slip, reason = random.random(), one(random, SLIPS), one(random, REASONS)
        if chance >= SHARE or not sample.call.note:
            yield sample
            continue
        corrected = sample.corrected
        yield replace(
            sample,
            call=replace(sample.call, note=sample.call.note + slip),
            corrected=None if corrected is None else replace(corrected, note=corrected.note + slip),
            kept_for=reason,
        )


def with_reason(checked: CheckedNote, reason: str) -> CheckedNote:
    """The check as it is kept: for what must otherwise be reworded stands why it was not."""
    return replace(checked, hits=tuple(replace(hit, override=reason) if is_block(hit) else hit for hit in checked.hits))
