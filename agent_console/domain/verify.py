"""What a check of the data found: where a record is not what was sealed and journalled."""

from dataclasses import dataclass
from enum import StrEnum

from agent_console.domain.journal import Head


class Damage(StrEnum):
    """What kind of damage, by what it says about the data."""

    PAGES = "pages"  # the database itself cannot read a part of its file
    REFERENCE = "reference"  # a row names another one that is not there
    JOURNAL_CHAIN = "journal-chain"  # a line was changed, removed or moved
    JOURNAL_HEAD_MISSING = "journal-head-missing"  # a head that was written down elsewhere: the end was cut off
    CALL_EDITED = "call-edited"  # a record is not what was sealed
    CALL_MISSING = "call-missing"  # the journal knows a call that is not there
    CALL_OLDER = "call-older"  # a record was put back to an earlier state
    CALL_NOT_JOURNALLED = "call-not-journalled"  # a record without the line that belongs to it
    NUMBER_GAP = "number-gap"  # a number of a day was given and has no call
    CORRECTION = "correction"  # what a record said before was changed or removed
    PHRASE_HITS = "phrase-hits"  # what the phrase check found in a note was changed or removed
    PHRASE_LIST = "phrase-list"  # a published list of phrases was changed or removed
    ESCALATION = "escalation"  # an escalation or a step of one was changed, put back or removed
    SIMILAR_INDEX = "similar-index"  # what an escalation is found by is not its problem; it can be made anew from that
    CORRECTION_CALL = "correction-call"  # a correction call was changed, put back or removed
    INCIDENT = "incident"  # an incident was changed, put back or removed
    SHIFT = "shift"  # a shift was changed, put back or removed
    DUTY = "duty"  # a duty record or a supplement of one was changed, put back or removed
    REVIEW = "review"  # a review mark or a nomination was changed, put back or removed
    REVEAL = "reveal"  # who revealed a number, or an alert about it, was changed or removed
    SEARCH_INDEX = "search-index"  # a search would miss a call or find it wrongly; the index can be made anew
    HANDOVER = "handover"  # a handover, a supplement or a flag of one, or who holds what, was changed or removed
    PERSON_NOT_JOURNALLED = "person-not-journalled"  # somebody whom nobody added
    PERSON_MISSING = "person-missing"  # the journal knows somebody who is not there
    PERSON_CHANGED = "person-changed"  # a name, a role or an access is not what the journal says
    HOTLINE_CHANGED = "hotline-changed"  # the hotline, its name or its language is not what the journal says


@dataclass(frozen=True, slots=True)
class Finding:
    """`where` is the number of a call, a form, a shift or a duty record, a line such as "journal 17", a job number with
    what differs such as "1001 role", "hotline name", a link of the journal, or what the database says of its pages.
    """

    damage: Damage
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """What was read and what was found; `head` can be compared with one that was written down elsewhere."""

    calls: int
    people: int
    head: Head
    findings: tuple[Finding, ...]

    @property
    def whole(self) -> bool:
        return not self.findings
