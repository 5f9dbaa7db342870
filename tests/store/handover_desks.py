"""What other processes do to the same handovers: each function is run by a process of its own."""

from multiprocessing.connection import Connection

import pytest
from argon2 import PasswordHasher

from agent_console.domain.errors import ConsoleError
from agent_console.domain.handover_items import HandoverDraft
from agent_console.domain.staff import Person
from agent_console.store import pins
from agent_console.store.store import open_store
from tests.builders import PIN, StoppedClock
from tests.shifts import RULES


def accept_handovers(address: str, person: Person, told: Connection) -> None:
    """Accept the handovers whose ids come over the connection; tells who has each, or who was first."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pins, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        store = open_store(address, StoppedClock())
        told.send("ready")
        answers = []
        for handover_id in told.recv():
            try:
                answers.append(("accepted", store.handovers.accept(handover_id, person.job_number, PIN, ()).incoming))
            except ConsoleError as error:
                answers.append((error.problem.value, str(error.facts.get("by", ""))))
        told.send(answers)
        store.close()


def sign_handover(address: str, person: Person, told: Connection) -> None:
    """Sign the shift of this person, as if nobody else did; tells the number."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pins, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        store = open_store(address, StoppedClock())
        told.send("ready")
        draft: HandoverDraft = told.recv()
        told.send(store.handovers.sign(draft, person, PIN, RULES).number)
        store.close()
