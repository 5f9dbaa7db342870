"""Answers of a shift lead that are being written: kept on this desk until they are sent, so that a crash loses none."""

import contextlib
import json
from pathlib import Path

from agent_console.exchange.whole_file import whole_file

FOLDER = "answers"


class Answers:
    """One file for each escalation below `data_dir`/answers/JOB-NUMBER, readable by its owner only.

    All verbs may wait for the disk.
    """

    def __init__(self, data_dir: Path, job_number: str) -> None:
        self._folder = data_dir / FOLDER / job_number

    def keep(self, escalation_id: str, text: str) -> None:
        """Raises FULL, FILE_NOT_WRITABLE."""
        with contextlib.suppress(OSError):  # writing says what stands in the way
            self._folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.mkdir(mode=0o700, exist_ok=True)
        with whole_file(self._file(escalation_id), overwrite=True) as file:
            file.write(json.dumps({"text": text}, ensure_ascii=False).encode())

    def drop(self, escalation_id: str) -> None:
        """It has been sent, or taken back."""
        with contextlib.suppress(OSError):
            self._file(escalation_id).unlink(missing_ok=True)

    def found(self) -> dict[str, str]:
        """By the id of the escalation; a file that cannot be read is left where it is."""
        texts = {}
        for file in sorted(self._folder.glob("*.json")):
            try:
                texts[file.stem] = str(json.loads(file.read_text(encoding="utf-8"))["text"])
            except (OSError, ValueError, KeyError, TypeError):
                continue
        return texts

    def gone(self, escalation_id: str) -> bool:
        """Whether it was dropped, here or in another window; a folder that cannot be reached says nothing."""
        try:
            return self._folder.is_dir() and not self._file(escalation_id).exists()
        except OSError:
            return False

    def _file(self, escalation_id: str) -> Path:
        return self._folder / f"{escalation_id}.json"
