"""From which day to which: two fields that fill each other, and words for what is not understood in them."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QObject

from agent_console.domain.typed_past import TODAY, read_bound, read_span
from agent_console.ui.widgets.day_field import DayField
from agent_console.ui.widgets.message_label import MessageLabel


class DaySpan(QObject):
    """To be made before anybody else hears of changes in the fields: a span typed into the first one, such as last
    week, fills the second one, unless somebody has written there.
    """

    def __init__(self, since: DayField, until: DayField, today: Callable[[], date]) -> None:
        super().__init__(since)
        self._since, self._until, self._today = since, until, today
        self._filled = ""
        since.changed.connect(self._fill)

    def mark(self, faults: Iterable[str]) -> list[str]:
        """Mark "since" and "until" as far as they are among the faults; what is wrong with each, by its name."""
        wrong = set(faults)
        day = self.tr("No day. Type 2026-11-01, 20261101, -7d, today, or a span: last week, this month.")
        before = self.tr("No day from the first one on. Type 2026-11-01, 20261101, -7d or today.")
        if read_bound(self._until.text(), self._today(), ends=True) is None:
            before = day
        told = []
        for name, field, words in (("since", self._since, day), ("until", self._until, before)):
            field.mark(words if name in wrong else None)
            if name in wrong:
                told.append(self.tr("{field}: {fault}").format(field=field.line.accessibleName(), fault=words))
        return told

    def _fill(self) -> None:
        span, written = read_span(self._since.text(), self._today()), self._until.line.text()
        if written not in ("", self._filled):
            return
        if span is not None:
            last = span[2]
            self._until.show_text(TODAY if last >= self._today() else f"{last}")
            self._filled = self._until.line.text()
        elif self._filled:
            self._until.show_text("")
            self._filled = ""


class NotApplied(MessageLabel):
    """Beneath a filter: what is not understood in it, and that the list is still the one of before."""

    def __init__(self) -> None:
        super().__init__()
        self._faults: list[str] = []
        self.hide()

    def show_faults(self, faults: list[str]) -> None:
        """Nothing to see where there are none."""
        if faults != self._faults:
            self._faults = faults
            still = self.tr("The filter does not hold yet: the list is still the one of before.")
            self.announce(" ".join([*faults, still]) if faults else "", problem=bool(faults))
        self.setVisible(bool(faults))
