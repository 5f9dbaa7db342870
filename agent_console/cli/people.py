"""The first run without a window, and what shift leads do with the list of people."""

import json
from argparse import Namespace
from typing import TYPE_CHECKING

from agent_console.cli.pins import first_pin, new_pin, own_pin
from agent_console.cli.settings import hotline_of, language_of, opened, settings_of
from agent_console.cli.usage import UsageError
from agent_console.domain.staff import Person, Role, normal_job_number

if TYPE_CHECKING:
    from agent_console.store.store import Store


def set_up(arguments: Namespace) -> int:
    settings = settings_of(arguments)
    job_number = normal_job_number(arguments.lead)
    pin = first_pin(job_number)
    with opened(settings, create=True) as store:
        hotline, lead = store.hotline.set_up(
            name=arguments.hotline.strip(),
            language=arguments.greeting or language_of(settings),
            lead_job_number=job_number,
            lead_name=arguments.name.strip(),
            pin=pin,
        )
    print(f"{hotline.name} ({hotline.language}) is set up. Shift lead {lead.job_number} {lead.name} can sign in.")
    return 0


def add(arguments: Namespace) -> int:
    with opened(settings_of(arguments)) as store:
        by = signed_in(store, arguments)
        pin, random = new_pin(arguments.job_number)
        person = store.staff.add(
            by,
            job_number=arguments.job_number,
            name=arguments.name.strip(),
            role=Role(arguments.role),
            pin=pin,
        )
    print(f"{person.job_number} {person.name} ({person.role}) can sign in.")
    _print_random(pin, random=random)
    return 0


def list_people(arguments: Namespace) -> int:
    with opened(settings_of(arguments)) as store:
        people = store.staff.people(signed_in(store, arguments))
    if arguments.json:
        print(json.dumps([_as_json(person) for person in people], ensure_ascii=False, indent=2))
        return 0
    for person in people:
        print("\t".join((person.job_number, person.role, "disabled" if person.disabled_at else "active", person.name)))
    return 0


def change(arguments: Namespace) -> int:
    with opened(settings_of(arguments)) as store:
        by = signed_in(store, arguments)
        before = _listed(store, by, arguments.job_number)
        name = before.name if arguments.name is None else arguments.name.strip()
        role = before.role if arguments.role is None else Role(arguments.role)
        person = store.staff.change(by, before, name=name, role=role)
    changed = "" if person != before else " Nothing was changed."
    print(f"{person.job_number} is {person.name} ({person.role}).{changed}")
    return 0


def disable(arguments: Namespace) -> int:
    with opened(settings_of(arguments)) as store:
        by = signed_in(store, arguments)
        before = _listed(store, by, arguments.job_number)
        person = store.staff.disable(by, before.job_number)
        work = store.staff_lists.open_work(by, before.job_number)
    if before.disabled_at is not None:
        day = before.disabled_at.astimezone()
        print(f"{person.job_number} {person.name} was already switched off on {day:%Y-%m-%d}. Nothing was changed.")
    else:
        print(f"{person.job_number} {person.name} can no longer sign in. What they did stays.")
    if work:
        things = [work.shift, *(item.number or item.title for item in work.items)]
        print(f"Still open, for somebody to take over: {', '.join(filter(None, things))}")
    return 0


def enable(arguments: Namespace) -> int:
    with opened(settings_of(arguments)) as store:
        by = signed_in(store, arguments)
        before = _listed(store, by, arguments.job_number)
        person = store.staff.enable(by, before.job_number)
    if before.disabled_at is None:
        print(f"{person.job_number} {person.name} can sign in already. Nothing was changed.")
    else:
        print(f"{person.job_number} {person.name} can sign in again, with the PIN that they had.")
    return 0


def reset_pin(arguments: Namespace) -> int:
    with opened(settings_of(arguments)) as store:
        by = signed_in(store, arguments)
        job_number = _listed(store, by, arguments.job_number).job_number
        pin, random = new_pin(job_number)
        person = store.staff.reset_pin(by, job_number, pin)
    print(f"{person.job_number} {person.name} has a new PIN.")
    _print_random(pin, random=random)
    return 0


def signed_in(store: "Store", arguments: Namespace) -> Person:
    """The person named by --as, if the PIN is theirs. Raises NO_HOTLINE and what signing in raises."""
    hotline_of(store)
    job_number = normal_job_number(arguments.acting)
    return store.staff.sign_in(job_number, own_pin(job_number))


def _listed(store: "Store", by: Person, job_number: str) -> Person:
    """Whom a shift lead means. Raises REFUSED, JOB_NUMBER_INVALID, and UsageError for a number that nobody has."""
    wanted = normal_job_number(job_number)
    for person in store.staff.people(by):
        if person.job_number == wanted:
            return person
    raise UsageError(f"Nobody has the job number {wanted}. Look it up with staff list.")


def _print_random(pin: str, *, random: bool) -> None:
    if random:
        print(f"PIN, shown only now: {pin}")


def _as_json(person: Person) -> dict[str, str | None]:
    return {
        "job_number": person.job_number,
        "name": person.name,
        "role": person.role.value,
        "created_at": person.created_at.isoformat(),
        "disabled_at": person.disabled_at.isoformat() if person.disabled_at else None,
    }
