"""A handover in words: kinds, states, people, times, figures, and what stands beneath a sealed one."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from agent_console.domain.call import Kind
from agent_console.domain.escalation import EscalationState
from agent_console.domain.handover import Handover, HandoverState, HandoverSummary, Signature, SignatureKind
from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.ui.wording import Wording

MISSING = "✕"
"""The shape of a shift that is over while nobody has signed for it."""

STATE_SHAPES = {
    HandoverState.OPEN: "✎",
    HandoverState.SIGNED: "○",
    HandoverState.REFUSED: "▲",
    HandoverState.ACCEPTED: "■",
    HandoverState.TAKEN_OVER: "◆",
}


class HandoverWords(QObject):
    """The words of one interface language."""

    def __init__(self, wording: Wording, zone: tzinfo | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._zone = zone

    def time(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"

    def who(self, job_number: str, name: str = "") -> str:
        return f"{job_number} {name}".strip()

    def kind(self, item: HandoverItem) -> str:
        """One that this version does not know is told as it stands."""
        known = item.known_kind
        return item.kind if known is None else self.kinds()[known]

    def kinds(self) -> dict[ItemKind, str]:
        return {
            ItemKind.ESCALATION: self.tr("Escalation"),
            ItemKind.PROMISE: self.tr("Promise"),
            ItemKind.CORRECTION_CALL: self.tr("Correction call"),
            ItemKind.INCIDENT: self.tr("Incident"),
            ItemKind.FAULT: self.tr("Equipment fault"),
            ItemKind.PAUSED: self.tr("Paused: customer"),
            ItemKind.DRAFT: self.tr("Not finished"),
            ItemKind.UNSIGNED_HANDOVER: self.tr("Unsigned handover"),
            ItemKind.POINT: self.tr("Own item"),
        }

    def item_state(self, item: HandoverItem) -> str:
        """How the thing itself stands, as far as it is known."""
        states = {state.value: self._wording.escalation_state(state) for state in EscalationState}
        if item.known_kind in (ItemKind.ESCALATION, ItemKind.PROMISE, ItemKind.PAUSED):
            return states.get(item.state, item.state)
        if item.known_kind is ItemKind.UNSIGNED_HANDOVER:
            return next((self.state(state) for state in HandoverState if state == item.state), item.state)
        return ""

    def state(self, state: HandoverState) -> str:
        return {
            HandoverState.OPEN: self.tr("Being written"),
            HandoverState.SIGNED: self.tr("Signed, to be accepted"),
            HandoverState.REFUSED: self.tr("Refused"),
            HandoverState.ACCEPTED: self.tr("Accepted, sealed"),
            HandoverState.TAKEN_OVER: self.tr("Taken over by a shift lead, sealed"),
        }[state]

    def row_state(self, row: HandoverSummary) -> str:
        """As `state`; a list holds nothing that is still being written."""
        return self.tr("Shift over, nothing signed") if row.missing else self.state(row.state)

    def row_shape(self, row: HandoverSummary) -> str:
        return MISSING if row.missing else STATE_SHAPES[row.state]

    def shaped_state(self, state: HandoverState) -> str:
        return f"{STATE_SHAPES[state]} {self.state(state)}"

    def receiver(self, row: Handover | HandoverSummary) -> str:
        if row.incoming:
            return self.who(row.incoming, row.incoming_name)
        return row.to or self.tr("whoever comes")

    def title(self, handover: Handover) -> str:
        who = f"{self.who(handover.outgoing, handover.outgoing_name)} → {self.receiver(handover)}"
        if handover.state is HandoverState.OPEN and not handover.number:
            own = self.tr("My handover")
            return f"{own}  ·  {self.shaped_state(handover.state)}"
        if handover.state is HandoverState.OPEN:
            who = self.who(handover.outgoing, handover.outgoing_name)
            over = self.tr("Shift over, nothing signed")
            return f"{handover.number}  ·  {MISSING} {over}  ·  {who}"
        return f"{handover.number}  ·  {self.shaped_state(handover.state)}  ·  {who}"

    def facts(self, handover: Handover) -> list[tuple[str, str]]:
        """What stands above the items and in the boxes of the form; empty ones are left out."""
        facts = [
            (self.tr("Outgoing"), self.who(handover.outgoing, handover.outgoing_name)),
            (self.tr("Incoming"), self.receiver(handover)),
            (self.tr("Shift"), handover.shift_number or self.tr("none")),
            (self.tr("Span"), self.span(handover)),
            (self.tr("State"), self.state(handover.state)),
            (self.tr("Key figures"), self.figures(handover)),
        ]
        return [(label, value) for label, value in facts if value]

    def span(self, handover: Handover) -> str:
        words = self.tr("from {begin} to before {cut}")
        return words.format(begin=self.time(handover.span.begin), cut=self.time(handover.span.cut))

    def figures(self, handover: Handover) -> str:
        figures = handover.figures
        parts = [self.tr("%n call(s)", "", figures.calls)]
        kinds = [f"{self._kind_of_call(kind)} {count}" for kind, count in figures.by_kind]
        if kinds:
            parts[0] = self.tr("{calls} ({kinds})").format(calls=parts[0], kinds=self.tr(", ").join(kinds))
        if figures.calls:
            parts.append(self.tr("talked {time}").format(time=_span_words(figures.talk_seconds)))
            parts.append(self.tr("longest {time}").format(time=_span_words(figures.longest_seconds)))
        counts = (
            (self.tr("to complete {count}"), figures.unfinished),
            (self.tr("escalations sent {count}"), figures.escalations_sent),
            (self.tr("customers told {count}"), figures.customers_told),
            (self.tr("corrections told {count}"), figures.corrections_told),
        )
        parts += [words.format(count=count) for words, count in counts if count]
        return " · ".join(parts)

    def signature_kind(self, kind: SignatureKind) -> str:
        return {
            SignatureKind.OUTGOING: self.tr("Handed over"),
            SignatureKind.FOR_OUTGOING: self.tr("Handed over in the place of the outgoing agent"),
            SignatureKind.REFUSED: self.tr("Refused"),
            SignatureKind.SELF_ALLOWED: self.tr("Allowed to accept it oneself"),
            SignatureKind.INCOMING: self.tr("Accepted"),
            SignatureKind.FOR_INCOMING: self.tr("Taken over in the place of the incoming agent"),
        }[kind]

    def signature(self, signature: Signature) -> str:
        line = f"{self.time(signature.at)}  {self.who(signature.by, signature.name)}  "
        reason = self.tr(": {reason}").format(reason=signature.reason) if signature.reason else ""
        return f"{line}{self.signature_kind(signature.kind)}{reason}"

    def seal(self, handover: Handover) -> str:
        """What proves a sealed record, empty for one that is not sealed yet."""
        if not handover.content:
            return ""
        parts = [self.tr("Content SHA-256 {hash}").format(hash=handover.content)]
        if handover.head is not None:
            words = self.tr("Journal at line {entries}, {link}")
            parts.append(words.format(entries=handover.head.entries, link=handover.head.link))
        return "\n".join(parts)

    def story(self, handover: Handover) -> str:
        """Signatures, what proves the record, and what was added to it, oldest first."""
        parts = ["\n".join(self.signature(one) for one in handover.signatures), self.seal(handover)]
        parts += [f"{head}\n{text}" for head, text in self.supplements(handover)]
        return "\n\n".join(part for part in parts if part)

    def supplements(self, handover: Handover) -> list[tuple[str, str]]:
        words = self.tr("Supplement  {time}  {who}")
        return [
            (words.format(time=self.time(one.at), who=self.who(one.by, one.by_name)), one.text)
            for one in handover.supplements
        ]

    def _kind_of_call(self, kind: str) -> str:
        return self._wording.kind(Kind(kind)) if kind in {one.value for one in Kind} else kind or self.tr("no kind")


def _span_words(seconds: int) -> str:
    """2:05:09, or 5:09 below an hour."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
