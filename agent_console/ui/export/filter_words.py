"""A filter and an order of calls in words, so that it can be read what comes out; nothing of it is left away."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QObject

from agent_console.domain.call_list import CallColumn, CallFilter, CallOrder
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.day import day_span
from agent_console.domain.phone import mask_typed
from agent_console.domain.search import Search
from agent_console.ui.widgets.elapsed import in_words
from agent_console.ui.wording import Wording


class FilterWords(QObject):
    def __init__(
        self, catalogue: Catalogue, wording: Wording, language: str, zone: tzinfo | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = wording
        self._language = language
        self._zone = zone

    def told(self, wanted: CallFilter, order: CallOrder) -> str:
        """All of it, in one line."""
        parts = [*self.parts(wanted), self.order(order)]
        return " · ".join(parts)

    def parts(self, wanted: CallFilter) -> list[str]:
        """One for each field of the filter that asks for something; a word alone where none does."""
        parts: list[str] = []
        if wanted.since is not None:
            parts.append(self.tr("from {moment}").format(moment=self._begin(wanted.since)))
        if wanted.until is not None:
            parts.append(self.tr("to {moment}").format(moment=self._end(wanted.until)))
        parts += self._values(wanted)
        for asked, yes, no in (
            (wanted.flagged, self.tr("with violations"), self.tr("without violations")),
            (wanted.escalated, self.tr("escalated"), self.tr("not escalated")),
            (wanted.corrected, self.tr("corrected"), self.tr("not corrected")),
            (wanted.marked, self.tr("with a review mark"), self.tr("without a review mark")),
            (wanted.nominated, self.tr("nominated"), self.tr("not nominated")),
        ):
            if asked is not None:
                parts.append(yes if asked else no)
        if wanted.shortest is not None:
            parts.append(self.tr("{length} or longer").format(length=in_words(wanted.shortest)))
        if wanted.longest is not None:
            parts.append(self.tr("{length} or shorter").format(length=in_words(wanted.longest)))
        if wanted.ids is not None:
            parts.append(self.tr("%n picked one by one", "", len(wanted.ids)))
        return parts or [self.tr("all calls")]

    def order(self, order: CallOrder) -> str:
        if order.column is CallColumn.ANSWERED_AT:
            return self.tr("newest first") if order.descending else self.tr("oldest first")
        columns = {
            CallColumn.AGENT: self.tr("Agent"),
            CallColumn.KIND: self.tr("Kind"),
            CallColumn.SUBJECT: self.tr("Subject"),
            CallColumn.OUTCOME: self.tr("Outcome"),
            CallColumn.TALK: self.tr("Length"),
            CallColumn.VIOLATIONS: self.tr("Violations"),
        }
        words = self.tr("by “{column}”, falling") if order.descending else self.tr("by “{column}”, rising")
        return words.format(column=columns[order.column])

    def _values(self, wanted: CallFilter) -> list[str]:
        told = [
            (self.tr("agent {value}"), wanted.job_number),
            (self.tr("kind {value}"), None if wanted.kind is None else self._wording.kind(wanted.kind)),
            (self.tr("caller {value}"), None if wanted.caller is None else mask_typed(wanted.caller)),
            (self.tr("outcome {value}"), None if wanted.outcome is None else self._outcome(wanted.outcome)),
            (self.tr("subject {value}"), None if wanted.subject is None else self._subject(wanted.subject)),
            (self.tr("severity {value}"), None if wanted.severity is None else self._severity(wanted.severity)),
            (self.tr("rule {value}"), wanted.rule),
            (self.tr("search “{value}”"), None if wanted.searching is None else _masked(wanted.searching)),
        ]
        return [words.format(value=value) for words, value in told if value is not None]

    def _outcome(self, outcome: str) -> str:
        found = self._catalogue.outcome(outcome)
        return outcome if found is None else found.name_in(self._language)

    def _subject(self, subject: str) -> str:
        return self._catalogue.path_in(subject, self._language) or subject

    def _severity(self, severity: str) -> str:
        words = {"block": self.tr("reword"), "warn": self.tr("warning"), "hint": self.tr("hint")}
        return words.get(severity, severity)

    def _begin(self, at: datetime) -> str:
        local = at.astimezone(self._zone)
        return f"{local:%Y-%m-%d}" if day_span(local.date(), self._zone)[0] == at else f"{local:%Y-%m-%d %H:%M:%S}"

    def _end(self, at: datetime) -> str:
        """A whole day is told as the last one that counts."""
        last = (at - timedelta(microseconds=1)).astimezone(self._zone)
        return f"{last:%Y-%m-%d}" if day_span(last.date(), self._zone)[1] == at else f"{last:%Y-%m-%d %H:%M:%S}"


def _masked(search: Search) -> str:
    from agent_console.exchange.calls_file import masked_search  # not before somebody wants a file

    return masked_search(search)
