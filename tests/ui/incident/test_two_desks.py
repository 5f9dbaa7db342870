"""Two consoles on one database: what one reports in a process of its own stands at the lead's on the next beat."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from agent_console.store.store import Store
from agent_console.ui.escalation.promises_controller import LOOK_MILLISECONDS
from agent_console.ui.jobs import Jobs
from tests.crew import Crew
from tests.escalations import a_report
from tests.store import desks
from tests.store.conftest import (  # noqa: F401  the places of a store, also on a server
    Place,
    crew,
    empty_place,
    open_desk,
    place,
    server,
    staffed_place,
    staffed_server,
    store,
)
from tests.ui.incident.conftest import SHIFT, Sit


def test_a_report_of_another_process_alarms_the_lead_on_the_next_beat(
    place: Place,  # noqa: F811
    crew: Crew,  # noqa: F811
    store: Store,  # noqa: F811
    sit: Sit,
) -> None:
    lead = sit(crew.lead, store)
    process, talk = desks.start(desks.report_incident, place.address, crew.colleague)
    assert talk.recv() == "ready"
    talk.send(a_report(place="短信平台"))
    number = talk.recv()
    lead.beat()
    assert number in lead.alarm()
    assert LOOK_MILLISECONDS <= 1_500  # and half a second to read it in
    process.join(30)
    assert process.exitcode == 0


def test_what_one_desk_ticks_and_clears_stands_on_the_board_of_the_other(
    crew: Crew,  # noqa: F811
    open_desk: Callable[[], Store],  # noqa: F811
    sit: Sit,
) -> None:
    lead = sit(crew.lead, open_desk())
    elsewhere = open_desk()
    one = lead.opened(crew.agent)
    lead.beat()
    lead.key(Qt.Key.Key_F5, SHIFT)
    elsewhere.incidents.tick(one.id, "technical", crew.lead)
    lead.beat()
    assert lead.told() == ["1  ☑"]
    elsewhere.incidents.clear(one.id, crew.lead, "已恢复")
    lead.beat()
    assert lead.list_()[0].startswith("✓")


def test_with_threads_of_its_own_the_console_hears_of_it_within_one_beat(
    place: Place,  # noqa: F811
    crew: Crew,  # noqa: F811
    store: Store,  # noqa: F811
    sit: Sit,
) -> None:
    """The reading is done beside the window and beside what is being saved: neither waits for the other."""
    jobs = Jobs()
    lead = sit(crew.lead, store, jobs)
    lead.qtbot.waitUntil(lambda: jobs.pending == 0)
    process, talk = desks.start(desks.report_incident, place.address, crew.colleague)
    assert talk.recv() == "ready"
    talk.send(a_report())
    number = talk.recv()
    process.join(30)
    lead.beat()
    lead.qtbot.waitUntil(lambda: number in lead.alarm())
    lead.seat.desk.close()
    assert jobs.close()
