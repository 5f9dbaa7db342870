"""What other processes do to the same data: each function is run by a process of its own."""

import multiprocessing
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from agent_console.domain.call import end
from agent_console.domain.errors import ConsoleError
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Person
from agent_console.store.journal import add_line
from agent_console.store.numbers import next_call_number
from agent_console.store.store import open_store
from tests.builders import AT, PIN, StoppedClock, a_call
from tests.escalations import RULES
from tests.shifts import RULES as SHIFT_RULES

Desk = Callable[[str, Person, Connection], None]


def start(desk: Desk, address: str, person: Person) -> tuple[BaseProcess, Connection]:
    """Start a process that runs `desk` and talks over the connection."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=desk, args=(address, person, there))
    process.start()
    there.close()
    return process, here


def answer_and_fail(address: str, person: Person, told: Connection) -> None:
    """Answer forty calls, every second one in vain: what is refused in the middle may not cost a number."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    told.recv()
    numbers = []
    for _ in range(40):
        try:
            store.calls.answer(replace(a_call(person, id=store_id()), subject="\x00"), person)
        except ConsoleError:
            numbers.append(store.calls.answer(a_call(person, id=store_id()), person).number)
    told.send(numbers)
    store.close()


def send_forms(address: str, person: Person, told: Connection) -> None:
    """Send the forms that come over the connection; tells the number of each, empty for one that was refused."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    numbers = []
    for form in told.recv():
        try:
            numbers.append(store.escalations.send(form, person, RULES).number)
        except ConsoleError:
            numbers.append("")
    told.send(numbers)
    store.close()


def answer_escalation(address: str, person: Person, told: Connection) -> None:
    _take_steps(StepKind.ANSWERED, address, person, told)


def add_to_escalation(address: str, person: Person, told: Connection) -> None:
    _take_steps(StepKind.ADDED, address, person, told)


def _take_steps(kind: StepKind, address: str, person: Person, told: Connection) -> None:
    """Take the same step with each of the texts that come over the connection, with the escalation's id in front."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    escalation_id, texts = told.recv()
    for text in texts:
        store.escalations.take_step(escalation_id, kind, person, RULES, text=text)
    told.send("done")
    store.close()


def tick_contacts(address: str, person: Person, told: Connection) -> None:
    """Tick off the contacts of the incident that come over the connection, its id in front."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    incident_id, contacts = told.recv()
    for contact in contacts:
        store.incidents.tick(incident_id, contact, person)
    told.send("done")
    store.close()


def review_calls(address: str, person: Person, told: Connection) -> None:
    """Decide about the calls that come over the connection, the correction call's id in front; tells what stands."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    correction_id, call_ids, add = told.recv()
    told.send([store.correction_calls.review(correction_id, call_id, person, add=add) for call_id in call_ids])
    store.close()


def start_shifts(address: str, person: Person, told: Connection) -> None:
    """Start the shifts whose ids come over the connection; tells the number of each."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    told.send([store.shifts.start(shift_id, "early", person, SHIFT_RULES).number for shift_id in told.recv()])
    store.close()


def sign_duty(address: str, person: Person, told: Connection) -> None:
    """Sign the duty record of the night before; tells its number, or the number that another one has got."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    duty_id, night = told.recv()
    try:
        told.send(("signed", store.duty.sign(duty_id, night, person, PIN, "", SHIFT_RULES).number))
    except ConsoleError as error:
        told.send((error.problem.value, error.facts.get("number")))
    store.close()


def guess_pins(address: str, person: Person, told: Connection) -> None:
    """Try wrong PINs as fast as it goes; tells what each try was answered."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    told.recv()
    answers = []
    for _ in range(12):
        try:
            store.staff.sign_in(person.job_number, "736251")
        except ConsoleError as error:
            answers.append(error.problem.value)
    told.send(answers)
    store.close()


def work_until_killed(address: str, person: Person, told: Connection) -> None:
    """Answer, draft and save without end; tells the number of a call after its end is saved."""
    store = open_store(address, StoppedClock())
    while True:
        answered = store.calls.answer(a_call(person, id=store_id()), person)
        store.calls.keep_draft(replace(answered, note="打字打到一半"), AT)
        told.send(store.calls.save(end(answered, AT + timedelta(seconds=9), 9, 90), person).number)


def die_in_the_middle(address: str, person: Person, told: Connection) -> None:
    """Take a number and write a journal line, and stand still before the commit."""
    store = open_store(address, StoppedClock())
    with store._ground.database.writing() as connection:
        next_call_number(connection, AT.date())
        add_line(connection, store._ground.key, AT, person.job_number, "call.answered", "half", {"number": "x"})
        told.send("in the middle")
        told.recv()
    sys.exit("nobody killed me")


def store_id() -> str:
    return StoppedClock().new_id()


def report_incident(address: str, person: Person, told: Connection) -> None:
    """Report what comes over the connection; tells its number as soon as it is in the database."""
    store = open_store(address, StoppedClock())
    told.send("ready")
    told.send(store.incidents.open_(told.recv(), person, RULES).number)
    store.close()
