"""What can be wrong in a file of scripts, announcements, phrases or a catalogue, named by file, line and reason."""

from dataclasses import dataclass
from enum import StrEnum

from agent_console.domain.errors import ConsoleError, Problem


class Reason(StrEnum):
    """What is wrong at one place of a file."""

    UNREADABLE = "unreadable"
    SYNTAX = "syntax"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    MISPLACED_KEY = "misplaced-key"
    WRONG_TYPE = "wrong-type"
    WRONG_VALUE = "wrong-value"
    EMPTY_TEXT = "empty-text"
    CONTROL_CHARACTER = "control-character"
    BROKEN_VARIABLE = "broken-variable"
    UNKNOWN_VARIABLE = "unknown-variable"
    RESERVED_NAME = "reserved-name"
    DUPLICATE = "duplicate"
    CONTRADICTION = "contradiction"
    UNKNOWN_PAGE = "unknown-page"
    UNREACHABLE_PAGE = "unreachable-page"
    PAGE_WITHOUT_STEPS = "page-without-steps"
    NO_WAY_TO_END = "no-way-to-end"
    NOT_ONE_OF_SAY_ASK_DO = "not-one-of-say-ask-do"
    UNKNOWN_PARENT = "unknown-parent"
    UNKNOWN_SCRIPT = "unknown-script"
    UNKNOWN_SUBJECT = "unknown-subject"
    UNKNOWN_CATEGORY = "unknown-category"
    BROKEN_PATTERN = "broken-pattern"
    EXAMPLE_MISSED = "example-missed"
    EXAMPLE_FLAGGED = "example-flagged"
    SUGGESTION_FLAGGED = "suggestion-flagged"


@dataclass(frozen=True, slots=True, order=True)
class FileFault:
    """One fault: the file as its reader named it, the line from 1, the reason and the word it is about."""

    file: str
    line: int
    reason: Reason
    subject: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}: {self.subject}"


class FileFaultsError(ConsoleError):
    """A file cannot be used. `faults` holds everything found in it, by line; the facts tell the first one."""

    def __init__(self, faults: tuple[FileFault, ...]) -> None:
        first = faults[0]
        super().__init__(
            Problem.FILE_FAULTY,
            file=first.file,
            line=first.line,
            reason=first.reason.value,
            subject=first.subject,
        )
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))
