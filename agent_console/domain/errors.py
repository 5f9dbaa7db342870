"""The failures the product knows: a kind and its facts, no user text.

Everything else that is raised is a bug. `ui.wording` and the command line turn a problem into one sentence and a
next step.
"""

from enum import StrEnum


class Problem(StrEnum):
    """What went wrong, in the words that a person would act on."""

    # the place where the data lives
    BUSY = "busy"  # another process holds the write lock for too long
    FULL = "full"  # no space left on the disk
    READ_ONLY = "read-only"  # folder or file cannot be written
    UNREACHABLE = "unreachable"  # the database server does not answer
    DAMAGED = "damaged"  # not a database, or pages that cannot be read
    NEWER = "newer"  # made by a newer version of the console
    KEY_MISSING = "key-missing"  # the journal's key does not lie beside its database
    DRIVER_MISSING = "driver-missing"  # PostgreSQL asked for, psycopg not installed
    BAD_ADDRESS = "bad-address"  # a database URL that names no engine we drive
    # people
    NO_HOTLINE = "no-hotline"  # first run has not happened yet
    ALREADY_SET_UP = "already-set-up"
    NOT_EMPTY = "not-empty"  # sample data would mix with real calls
    UNKNOWN_PERSON = "unknown-person"
    DISABLED_PERSON = "disabled-person"
    WRONG_PIN = "wrong-pin"
    WAIT = "wait"  # too many wrong PINs; facts: seconds
    REFUSED = "refused"  # the role may not do this; facts: role, act
    PIN_TOO_SHORT = "pin-too-short"
    PIN_OBVIOUS = "pin-obvious"
    PINS_DIFFER = "pins-differ"
    JOB_NUMBER_INVALID = "job-number-invalid"
    JOB_NUMBER_TAKEN = "job-number-taken"
    LAST_LEAD = "last-lead"  # nobody would be left to manage people
    OWN_ACCESS = "own-access"  # nobody switches themselves off
    # what was typed
    TEXT_MISSING = "text-missing"
    TEXT_TOO_LONG = "text-too-long"  # facts: limit, length
    TEXT_CHARACTERS = "text-characters"  # facts: character such as U+0000, position
    NOT_A_NUMBER = "not-a-number"  # not a telephone number
    # calls
    NOT_FOUND = "not-found"
    WRONG_STATE = "wrong-state"  # e.g. completing a call that has not ended
    CHANGED_ELSEWHERE = "changed-elsewhere"  # somebody else wrote the same record meanwhile
    REASON_MISSING = "reason-missing"
    REASON_EMPTY = "reason-empty"  # it says nothing: no word in it
    # shifts
    SHIFT_OPEN = "shift-open"  # an earlier one was never ended, so a shift lead has to; facts: number
    SHIFT_TIME = "shift-time"  # an end before the start, or what has not begun yet
    DUTY_SIGNED = "duty-signed"  # the shift has its duty record already; facts: number
    # handovers
    NO_SHIFT = "no-shift"  # nobody hands over without one
    INCIDENT_OPEN = "incident-open"  # it is not handed over; facts: number
    HANDOVER_TAKEN = "handover-taken"  # somebody else was first; facts: number, by
    HANDOVER_MEANT = "handover-meant"  # for somebody else; facts: job_number
    KEY_NOT_TICKED = "key-not-ticked"  # facts: count
    TO_ONESELF = "to-oneself"  # a lead has to allow it
    # review
    OWN_CALL = "own-call"  # nobody reviews their own
    TOO_MANY_FILTERS = "too-many-filters"  # facts: most
    # escalations
    VOIDED = "voided"  # the form was made void; facts: number
    REOPEN_TOO_LATE = "reopen-too-late"  # facts: number, days
    NO_LIAISON = "no-liaison"  # nobody would answer for the order; facts: department
    OWNER_DISABLED = "owner-disabled"  # nobody reads what goes back; facts: owner, number
    # files
    FILE_EXISTS = "file-exists"
    NO_ROOM = "no-room"  # seen before anything is written; facts: needed, free, in MB
    NO_FOLDER = "no-folder"  # the one that the file was to lie in
    FILE_NOT_WRITABLE = "file-not-writable"
    FILE_FAULTY = "file-faulty"  # facts: file, line, reason


class ConsoleError(Exception):
    """A known failure. `facts` are plain values for the sentence that tells it, never customer data."""

    def __init__(self, problem: Problem, **facts: str | int) -> None:
        self.problem = problem
        self.facts = facts
        details = ", ".join(f"{name}={value}" for name, value in facts.items())
        super().__init__(f"{problem.value} ({details})" if details else problem.value)
