"""What came of a file, in words: how much is in it, by what it can be known again, and what is missing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from agent_console.exchange.table import Exported

MOST_NAMED = 10
DIGITS = 12
"""Of the SHA-256: enough to tell two files apart at a glance; the manifest has all."""


class OutcomeWords(QObject):
    def told(self, done: "Exported") -> str:
        words = self.tr("{rows} in {file}. SHA-256 {digest}…, described in {manifest}.").format(
            rows=self.tr("%n row(s)", "", done.rows).replace(f"{done.rows}", f"{done.rows:,}", 1),
            file=str(done.file),
            digest=done.sha256[:DIGITS],
            manifest=done.manifest.name,
        )
        parts = [words]
        if done.left_out:
            left_out = self.tr("%n damaged, left out:", "", len(done.left_out))
            parts.append(f"{left_out} {self._named(done.left_out)}")
        if done.cut:
            cut = self.tr("Texts too long for XLSX were cut in %n row(s), CSV has all of them:", "", len(done.cut))
            parts.append(f"{cut} {self._named(done.cut)}")
        return "\n".join(parts)

    def _named(self, numbers: Sequence[str]) -> str:
        names = self.tr(", ").join(numbers[:MOST_NAMED])
        left = len(numbers) - MOST_NAMED
        return self.tr("{names} and %n more", "", left).format(names=names) if left > 0 else names
