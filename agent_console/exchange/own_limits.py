"""The hotline's own limits of escalations: one setting changed in its file, all else left as somebody wrote it."""

import contextlib
import re
from pathlib import Path

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_rules_file import parse_limits
from agent_console.domain.file_faults import FileFault, FileFaultsError, Reason
from agent_console.exchange.whole_file import whole_file

FILE = Path("escalation", "limits.toml")
"""Below the data folder."""

_BEGINNING = (
    "# The hotline's own limits of escalations: what stands here takes the place of what is shipped.\nversion = 1\n"
)
_ALIKE = re.compile(r"""^([ \t]*(["']?)alike_percent\2[ \t]*=[ \t]*)[+\d_]+""", re.MULTILINE)
_VERSION = re.compile(r"^[ \t]*version[ \t]*=.*$", re.MULTILINE)
_HOURS = re.compile(r"""^[ \t]*hours[ \t]*=[ \t]*["']([^"'\n]*)["']""", re.MULTILINE)


def keep_alike(data_dir: Path, per_cent: int) -> Path:
    """Settle from how many per cent on similar escalations are shown; gives the file that says so now.

    Raises FILE_FAULTY for a file that is not in order as it is, which is left alone; FULL, FILE_NOT_WRITABLE.
    """
    file = data_dir / FILE
    text = _with_alike(_read(file), per_cent)
    _require_sound(file, text, per_cent)
    with contextlib.suppress(OSError):  # writing says what stands in the way
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole_file(file, overwrite=True) as writing:
        writing.write(text.encode())
    return file


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode()
    except FileNotFoundError:
        return _BEGINNING
    except UnicodeDecodeError:
        raise FileFaultsError((FileFault(str(file), 1, Reason.UNREADABLE, "UTF-8"),)) from None
    except OSError:
        raise ConsoleError(Problem.FILE_NOT_WRITABLE) from None


def _with_alike(text: str, per_cent: int) -> str:
    """The text with the setting in it: where it stands already, else behind the version."""
    changed, found = _ALIKE.subn(rf"\g<1>{per_cent}", text, count=1)
    if found:
        return changed
    end = "\r\n" if "\r\n" in text else "\n"
    return _VERSION.sub(lambda line: f"{line[0].rstrip()}{end}alike_percent = {per_cent}", text, count=1)


def _require_sound(file: Path, text: str, per_cent: int) -> None:
    """What is written must read as meant: a file that does not would be left out as a whole at the next start.

    Hours are in a file of their own, so any that are named count as known here.
    """
    said = parse_limits(text, str(file), set(_HOURS.findall(text)))
    if said.alike is None or round(said.alike * 100) != per_cent:
        raise FileFaultsError((FileFault(str(file), 1, Reason.MISPLACED_KEY, "alike_percent"),))
