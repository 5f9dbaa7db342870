"""The one error of the set-up: a sentence for the person, and exit code 4."""

import errno
import sys
from collections.abc import Callable
from pathlib import Path

COULD_NOT = 4
STOPPED = 130


class SetUpError(Exception):
    """Says in one sentence what happened and what to do next."""


def from_system(error: OSError, folder: Path) -> SetUpError:
    """What an error of the file system means to somebody who only wanted to start the console."""
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return SetUpError(
            f"The folder {folder} cannot be written to, so .venv cannot be made there: "
            "copy the project to a folder of your own and run the same command there."
        )
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return SetUpError(disk_full(folder))
    return SetUpError(f"{error.filename or folder} could not be used ({error.strerror}): mend that and run again.")


def disk_full(folder: Path) -> str:
    return f"The disk that holds {folder} is full: free about 1 GB and run the same command again."


def say(sentence: str) -> None:
    """Tell the person something; standard output stays the console's own."""
    print(sentence, file=sys.stderr, flush=True)


def guarded(work: Callable[[], int]) -> int:
    """Do the work and turn what may go wrong into a sentence and an exit code."""
    try:
        return work()
    except SetUpError as error:
        say(str(error))
        return COULD_NOT
    except KeyboardInterrupt:
        say("Stopped. The next run takes it up again.")
        return STOPPED
