"""Bringing an older database up to date: a verified copy first, then all or nothing."""

import re
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

from agent_console.domain.call import end
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_list import CallFilter
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.search import Search
from agent_console.store import opening, safety_copy, schema, search_index
from agent_console.store.migrating import MIGRATIONS
from agent_console.store.opening import open_ground
from agent_console.store.rows import METADATA
from agent_console.store.store import Store, open_store
from tests.builders import StoppedClock, a_call, a_complete_call, a_hit
from tests.crew import Crew, hire
from tests.escalations import RULES, a_form
from tests.store.conftest import Place
from tests.store.test_verifying import attack

HERE = schema.HEAD
FOLLOWING = f"{int(HERE) + 1:04d}"
SCRIPT = f"{FOLLOWING}_next.py"
NEXT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{FOLLOWING}"
down_revision = "{HERE}"

def upgrade() -> None:
    with op.batch_alter_table("hotline") as hotline:
        hotline.add_column(sa.Column("motto", sa.String(), nullable=False, server_default="热心"))
    op.execute("UPDATE hotline SET pace = 99")
"""


def address_tables(connection: sa.Connection) -> dict[str, list[str]]:
    looked = sa.inspect(connection)
    return {table: [column["name"] for column in looked.get_columns(table)] for table in looked.get_table_names()}


_UNDECLARED = re.compile("alembic_version|call_grams|ix_call_texts_grams")
"""What only the migrations make: the index of grams is another thing on each engine."""


def _declared(name: str | None, _kind: str, _parents: object) -> bool:
    return not _UNDECLARED.search(name or "")


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The migrations of a version to come."""
    folder = tmp_path / "migrations % next"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / SCRIPT).write_text(NEXT, encoding="utf-8")
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, FOLLOWING))
    for module in (schema, opening, safety_copy):
        monkeypatch.setattr(module, "HEAD", FOLLOWING)
    return folder


@pytest.fixture
def first_tables(tmp_path: Path) -> Path:
    """The migrations of the version before there were phrases."""
    folder = tmp_path / "migrations before"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "000[2-9]*"))
    return folder


def test_the_migrated_schema_is_the_declared_one(store: Store) -> None:
    with store._ground.database.reading() as connection:
        opts = {"compare_type": True, "compare_server_default": True, "include_name": _declared}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, METADATA) == []


def test_on_sqlite_it_is_the_same_to_the_letter(sqlite_store: Store) -> None:
    def declared(connection: sa.Connection) -> set[str]:
        rows = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type <> 'trigger' AND sql IS NOT NULL")
        return {" ".join(sql.split()) for (sql,) in rows if not _UNDECLARED.search(sql)}

    fresh = sa.create_engine("sqlite://", module=dbapi2)
    METADATA.create_all(fresh)
    with fresh.connect() as made, sqlite_store._ground.database.reading() as migrated:
        assert declared(migrated) == declared(made)
    fresh.dispose()


def test_the_revisions_told_without_alembic_are_those_of_the_scripts() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == schema.REVISIONS
    assert scripts.get_current_head() == schema.HEAD


def test_an_older_database_is_brought_up_to_date_and_keeps_what_it_holds(
    place: Place, store: Store, crew: Crew, clock: StoppedClock, scripts: Path
) -> None:
    saved = store.calls.save(a_complete_call(crew.agent), crew.agent)
    ground = open_ground(place.address, clock, scripts)
    migrated = Store(ground)
    with ground.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT motto, pace FROM hotline").one() == ("热心", 99)
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one() == FOLLOWING
    assert migrated.calls.get(saved.id, crew.agent) == saved
    assert migrated.care.verify().findings == ()
    migrated.close()
    _undo(place)


def test_a_database_from_before_the_phrases_keeps_its_calls_and_takes_checks_from_then_on(
    empty_place: Place, clock: StoppedClock, first_tables: Path
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "REVISIONS", ("0001",))
        for module in (schema, opening, safety_copy):
            patch.setattr(module, "HEAD", "0001")
        older = Store(open_ground(empty_place.address, clock, first_tables))
        crew = hire(older)
        made = [older.calls.save(a_complete_call(crew.agent), crew.agent) for _ in range(3)]
        made[1] = older.calls.correct(replace(made[1], note="更正后"), crew.lead, "写错")
        drafted = older.calls.answer(a_call(crew.agent, note="写到一半"), crew.agent)
        older.calls.keep_draft(drafted, clock.now())
        lines = older.journal.entries()
        older.close()
    store = open_store(empty_place.address, clock)
    assert [store.calls.get(call.id, crew.lead) for call in made] == made
    assert [draft.call for draft in store.calls.drafts(crew.agent)] == [drafted]
    assert store.journal.entries() == lines
    assert store.calls.hits(made[0].id, crew.lead) is None
    assert (store.care.status().schema, store.phrases.newest_number()) == (schema.HEAD, 0)
    checked = CheckedNote("2026.11", (a_hit(),))
    store.calls.save(end(drafted, clock.now(), 9, 90), crew.agent, checked)
    assert store.calls.hits(drafted.id, crew.agent) == checked
    assert store.care.verify().findings == ()
    store.close()
    if empty_place.file is not None:
        copies = [copy.name for copy in empty_place.file.parent.glob("*-before-*")]
        assert copies == [f"console-before-{schema.HEAD}-20261122T013000Z.db"]


def test_the_calls_of_a_database_from_before_the_search_are_found(
    empty_place: Place, clock: StoppedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "BATCH", 3)
    folder = tmp_path / "migrations before"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "0007*", "000[89]*"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "REVISIONS", schema.REVISIONS[:6])
        for module in (schema, opening, safety_copy):
            patch.setattr(module, "HEAD", "0006")
        older = Store(open_ground(empty_place.address, clock, folder))
        crew = hire(older)
        made = [older.calls.save(a_complete_call(crew.agent, note=f"第{one}条记录"), crew.agent) for one in range(8)]
        older.calls.correct(replace(made[3], note="更正后"), crew.lead, "写错")
        older.close()
    store = open_store(empty_place.address, clock)
    for typed, found in (("条记", 7), ("第3", 0), ("更正", 1), ("5678", 8), ("7条记录", 1)):
        wanted = CallFilter(search=Search(typed))
        assert (store.calls.count(wanted, crew.lead), len(store.calls.page(wanted, crew.lead))) == (found, found)
    assert store.calls.index() == 0
    assert store.care.verify().findings == ()
    store.close()


def test_a_promise_before_the_limit_is_what_is_due_once_an_older_database_is_brought_up_to_date(
    empty_place: Place, clock: StoppedClock, tmp_path: Path
) -> None:
    folder = tmp_path / "migrations before"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "0009*"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "REVISIONS", schema.REVISIONS[:8])
        for module in (schema, opening, safety_copy):
            patch.setattr(module, "HEAD", "0008")
        older = Store(open_ground(empty_place.address, clock, folder))
        crew = hire(older)
        soon, later = clock.now() + timedelta(hours=1), clock.now() + timedelta(days=9)
        send, step = older.escalations.send, older.escalations.take_step
        early = send(a_form(callback_until=soon), crew.agent, RULES)
        late = send(a_form(callback_until=later), crew.agent, RULES)
        paused = send(a_form(callback_until=soon), crew.agent, RULES)
        step(paused.id, StepKind.PAUSED, crew.agent, RULES, text="等客户")
        reopened = send(a_form(callback_until=soon), crew.agent, RULES)
        for kind, by in ((StepKind.ANSWERED, crew.lead), (StepKind.TOLD, crew.agent), (StepKind.REOPENED, crew.agent)):
            step(reopened.id, kind, by, RULES, text="已处理")
        older.close()
    attack(empty_place, "UPDATE escalations SET next_due = due_at WHERE next_due IS NOT NULL")
    store = open_store(empty_place.address, clock)
    dues = {row.id: row.next_due for row in store.escalations.queue(crew.lead)}
    assert dues == {early.id: soon, late.id: late.due_at, paused.id: None, reopened.id: reopened.due_at}
    assert store.care.verify().findings == ()
    store.close()


def test_a_copy_of_the_file_lies_beside_it_before_anything_changes(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, clock: StoppedClock, scripts: Path
) -> None:
    saved = sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    sqlite_store.close()
    open_ground(f"sqlite:///{tmp_path / 'console.db'}", clock, scripts).database.close()
    copy = tmp_path / f"console-before-{FOLLOWING}-20261122T013000Z.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    raw = dbapi2.connect(f"file:{copy}?mode=ro&immutable=1", uri=True)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == (HERE,)
    assert raw.execute("SELECT number FROM calls").fetchall() == [(saved.number,)]
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()


def test_a_failed_step_leaves_the_database_as_it_was(
    place: Place, store: Store, crew: Crew, clock: StoppedClock, scripts: Path
) -> None:
    store.calls.save(a_complete_call(crew.agent), crew.agent)
    with store._ground.database.reading() as connection:
        before = address_tables(connection)
    (scripts / "versions" / SCRIPT).write_text(NEXT + "    raise RuntimeError('half way')\n", encoding="utf-8")
    store.close()
    with pytest.raises(RuntimeError, match="half way"):
        open_ground(place.address, clock, scripts)
    with store._ground.database.reading() as connection:
        assert address_tables(connection) == before
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one() == HERE
        assert connection.exec_driver_sql("SELECT pace FROM hotline").scalar_one() == 120
    assert store.care.verify().findings == ()


def test_a_step_that_leaves_a_row_of_nobody_is_taken_back(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, clock: StoppedClock, scripts: Path
) -> None:
    sqlite_store.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    broken = NEXT + '    op.execute("DELETE FROM people")\n'
    (scripts / "versions" / SCRIPT).write_text(broken, encoding="utf-8")
    with pytest.raises(ConsoleError) as raised:
        open_ground(f"sqlite:///{tmp_path / 'console.db'}", clock, scripts)
    assert raised.value.problem is Problem.DAMAGED
    assert sqlite_store.care.status().people == 5


def test_without_a_good_copy_nothing_is_migrated(
    sqlite_store: Store, tmp_path: Path, clock: StoppedClock, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite_store.close()

    def full(*_: object) -> None:
        raise ConsoleError(Problem.FULL)

    monkeypatch.setattr(safety_copy, "_copy", full)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()}
    with pytest.raises(ConsoleError) as raised:
        open_ground(f"sqlite:///{tmp_path / 'console.db'}", clock, scripts)
    assert raised.value.problem is Problem.FULL
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()} == before


def test_what_cannot_be_read_through_is_not_migrated(
    sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path, clock: StoppedClock, scripts: Path
) -> None:
    for _ in range(40):
        sqlite_store.calls.save(a_complete_call(sqlite_crew.agent, note="长" * 2000), sqlite_crew.agent)
    sqlite_store.close()
    file = tmp_path / "console.db"
    content = bytearray(file.read_bytes())
    content[-8192 * 10 : -8192 * 8] = bytes([0xAA]) * 8192 * 2
    file.write_bytes(content)
    with pytest.raises(ConsoleError) as raised:
        open_ground(f"sqlite:///{file}", clock, scripts)
    assert raised.value.problem is Problem.DAMAGED
    assert file.read_bytes() == content
    assert [found.name for found in tmp_path.glob("*before*")] == []


def _undo(place: Place) -> None:
    """The server's database is shared by tests: take the step to come back."""
    if place.engine == "sqlite":
        return
    engine = sa.create_engine(place.address)
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE hotline DROP COLUMN motto")
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{HERE}'")
    engine.dispose()
