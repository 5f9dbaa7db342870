"""One run of the command line: streams that can say everything, one line for what goes wrong, and the exit code."""

import errno
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from agent_console.cli.dates import joined
from agent_console.cli.parser import USAGE_CODE, build_parser
from agent_console.cli.usage import UnfitError, UsageError
from agent_console.cli.window import run_app
from agent_console.domain.errors import ConsoleError, Problem

DONE = 0
REFUSED = 3
COULD_NOT = 4
STOPPED = 130
"""What shells expect of a program that Ctrl-C has ended."""

_REFUSED = {
    Problem.REFUSED, Problem.WRONG_PIN, Problem.WAIT, Problem.UNKNOWN_PERSON, Problem.DISABLED_PERSON,
}  # fmt: skip
_USAGE = {
    Problem.PIN_TOO_SHORT, Problem.PIN_OBVIOUS, Problem.PINS_DIFFER, Problem.JOB_NUMBER_INVALID, Problem.TEXT_MISSING,
    Problem.TEXT_TOO_LONG, Problem.TEXT_CHARACTERS, Problem.NOT_A_NUMBER, Problem.REASON_MISSING, Problem.REASON_EMPTY,
    Problem.BAD_ADDRESS,
}  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code. `arguments` are those of the process if not given."""
    _say_everything()
    try:
        given = build_parser().parse_args(joined(list(sys.argv[1:] if arguments is None else arguments)))
    except SystemExit as ended:  # after --help, --version or a line about wrong usage
        return int(ended.code or DONE)
    try:
        code = _run(given)
        if sys.stdout is not None:  # closed from the start: nobody wants the answer
            sys.stdout.flush()
    except BrokenPipeError:  # whoever read the answer has heard enough
        _forget_stdout()
        return DONE
    except OSError as error:
        _forget_stdout()
        _complain(f"The answer could not be written: {error.strerror}.")
        return COULD_NOT
    return code


def _run(given: Namespace) -> int:
    if given.command is not run_app:  # the windows have their own way to stop
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return int(given.command(given))
    except ConsoleError as error:
        from agent_console.ui.wording import Wording

        _complain(str(Wording().problem(error)))
        return exit_code(error)
    except UsageError as error:
        _complain(str(error))
        return USAGE_CODE
    except UnfitError as error:
        _complain(str(error))
        return COULD_NOT
    except KeyboardInterrupt:
        _complain("Stopped. Nothing half-done was left; start it again when you like.")
        return STOPPED
    except BrokenPipeError:
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC and error.filename is None:
            raise  # no file of the console's own: where the answer goes is full
        _complain(_bug(error))
        return COULD_NOT


def _bug(error: Exception) -> str:
    """Where it happened, and not its message: that may hold what a caller said."""
    import traceback

    *_, last = traceback.extract_tb(error.__traceback__)
    place = f"{Path(last.filename).name}:{last.lineno}"
    return (
        f"This is a fault of the console: {type(error).__name__} at {place}. Nothing more was done; please report it."
    )


def exit_code(error: ConsoleError) -> int:
    if error.problem in _REFUSED:
        return REFUSED
    return USAGE_CODE if error.problem in _USAGE else COULD_NOT


def _complain(sentence: str) -> None:
    print(f"agent-console: {' '.join(sentence.split())}", file=sys.stderr)


def _say_everything() -> None:
    """Chinese on every console: Windows would use its code page, and a name it cannot write must not end a command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_stdout() -> None:
    """Let the interpreter's own last flush go nowhere instead of complaining."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
