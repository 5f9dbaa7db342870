"""The other end of `driven_console`: a console in a process of its own, told what to do and asked what it saw."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

PROJECT = Path(__file__).parents[2]
PATIENCE_S = 60.0


class Driving:
    """What it says is kept in `heard`, in the order in which it came."""

    def __init__(self, program: "subprocess.Popen[bytes]") -> None:
        self._program = program
        self._new: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self.heard: list[dict[str, Any]] = []
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    @classmethod
    @contextmanager
    def started(
        cls,
        folder: Path,
        environ: Mapping[str, str],
        before: Sequence[str] = (),
        log: IO[bytes] | None = None,
        *,
        driven: str = "tests.flows.driven_console",
    ) -> "Iterator[Driving]":
        """A console on the data of `folder`; `before` is put before its command, as `strace` wants it. `driven` is
        the module that is run.
        """
        command = [*before, sys.executable, "-m", driven, str(folder)]
        program = subprocess.Popen(
            command, cwd=PROJECT, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
            start_new_session=True,
        )  # fmt: skip
        driving = cls(program)
        try:
            yield driving
        finally:
            driving.end()

    def tell(self, verb: str, *arguments: object) -> None:
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps([verb, *arguments], ensure_ascii=False).encode() + b"\n")
        self._program.stdin.flush()

    def hear(self, key: str, patience_s: float = PATIENCE_S) -> dict[str, Any]:
        """The next thing it says that has `key`; AssertionError when nothing of the kind comes."""
        ends = time.monotonic() + patience_s
        while True:
            try:
                told = self._new.get(timeout=max(0.0, ends - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"not within {patience_s:g} s: {key}; last: {self.heard[-1:]}") from None
            assert told is not None, f"the console ended before it said {key}; last: {self.heard[-1:]}"
            self.heard.append(told)
            if key in told:
                return told

    def kill(self) -> float:
        """Kill -9, and give the moment; what it had said is in `heard`."""
        moment = time.monotonic()
        os.kill(self._program.pid, signal.SIGKILL)
        self._program.wait()
        while (told := self._new.get(timeout=PATIENCE_S)) is not None:
            self.heard.append(told)
        return moment

    @property
    def pid(self) -> int:
        return self._program.pid

    def stop(self, number: signal.Signals) -> int:
        """Send a signal that asks it to end, and give its exit code."""
        self._program.send_signal(number)
        return self.ended()

    def ended(self) -> int:
        """Wait until it has ended by itself; its exit code."""
        return self._program.wait(PATIENCE_S)

    def end(self) -> None:
        """It and what was put before it are gone afterwards."""
        program = self._program
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        self._ear.join(PATIENCE_S)
        assert program.stdin is not None
        assert program.stdout is not None
        with suppress(BrokenPipeError):
            program.stdin.close()
        program.stdout.close()

    def _listen(self) -> None:
        assert self._program.stdout is not None
        for line in self._program.stdout:
            self._new.put(json.loads(line))
        self._new.put(None)


def sign_in(console: Driving, job_number: str, pin: str) -> None:
    console.hear("ready")
    console.tell("sign_in", job_number, pin)
    console.hear("seated")
