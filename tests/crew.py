"""A hotline after its first run, with one person of each role, ready to be copied for a test."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from agent_console.domain.staff import Person, Role
from agent_console.store.store import Store
from tests.builders import PIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Crew:
    """Everybody's PIN is `builders.PIN`."""

    lead: Person
    agent: Person
    colleague: Person
    quality: Person
    team_leader: Person


def hire(store: Store) -> Crew:
    """First run and staff of an empty store."""
    _, lead = store.hotline.set_up(
        name="畅通通信客户热线", language="zh_CN", lead_job_number="9001", lead_name="李敏", pin=PIN
    )

    def add(job_number: str, name: str, role: Role) -> Person:
        return store.staff.add(lead, job_number=job_number, name=name, role=role, pin=PIN)

    return Crew(
        lead=lead,
        agent=add("1001", "王芳", Role.AGENT),
        colleague=add("1002", "张伟", Role.AGENT),
        quality=add("7001", "赵静", Role.QUALITY),
        team_leader=add("8001", "陈刚", Role.TEAM_LEADER),
    )


def copy_database(file: Path, to: Path) -> Path:
    """Copy a closed database with its key."""
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, to)
    shutil.copy(f"{file}.key", f"{to}.key")
    return to
