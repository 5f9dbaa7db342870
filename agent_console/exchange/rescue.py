"""Records that the database did not take: kept in files of this desk until it does.

A server that does not answer, a locked file: what was typed waits here, readable by its owner only.
"""

import contextlib
import json
import os
from datetime import datetime
from pathlib import Path

from agent_console.domain.call import Call
from agent_console.domain.call_hits import Reasons
from agent_console.domain.call_record import Draft, draft_from_text, draft_to_text
from agent_console.domain.moment import from_microseconds, to_microseconds

FOLDER = "unsaved"


class Rescue:
    """One file for each call, below `data_dir`; all verbs may wait for the disk."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER

    def keep(self, call: Call, at: datetime, reasons: Reasons = ()) -> None:
        """Write the record aside, then put it in place of the one before. Raises OSError."""
        self._folder.mkdir(mode=0o700, exist_ok=True)
        aside = self._folder / f"{call.id}.new"
        text = json.dumps({"kept_at": to_microseconds(at), "call": draft_to_text(call, reasons)}, ensure_ascii=False)
        with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(self._file(call.id))

    def drop(self, call_id: str) -> None:
        """The database has it now."""
        with contextlib.suppress(OSError):
            self._file(call_id).unlink(missing_ok=True)

    def found(self, job_number: str) -> tuple[Draft, ...]:
        """What waits for this agent, oldest first; a file that cannot be read is left where it is."""
        drafts = []
        for file in sorted(self._folder.glob("*.json")):
            try:
                record = json.loads(file.read_text(encoding="utf-8"))
                draft = draft_from_text(record["call"], from_microseconds(record["kept_at"]))
            except (OSError, ValueError, KeyError, TypeError):
                continue
            if draft.call.job_number == job_number:
                drafts.append(draft)
        return tuple(sorted(drafts, key=lambda draft: draft.kept_at))

    def _file(self, call_id: str) -> Path:
        return self._folder / f"{call_id}.json"
