"""Filters that a person keeps under a name: their table, and the verbs. They follow the person to any desk."""

from sqlalchemy import delete, insert, select, update
from sqlmodel import Field

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.moment import to_microseconds
from agent_console.domain.saved_filter import MOST_SAVED, SavedFilter, from_text, to_text
from agent_console.domain.staff import Person
from agent_console.domain.text import NAME_LIMIT, check_text
from agent_console.store.rows import METADATA, Row, instant
from agent_console.store.verbs import Verbs, acting


class SavedFilterRow(Row, table=True):
    """One filter; it is nobody's record, so it has neither seal nor line."""

    __tablename__ = "saved_filters"

    person_id: str = Field(primary_key=True, foreign_key="people.id")
    name: str = Field(primary_key=True)
    filter: str
    kept_at: int = instant()


SAVED_FILTERS = METADATA.tables["saved_filters"]
_F = SAVED_FILTERS.c


class SavedFilters(Verbs):
    """Everybody has their own."""

    def keep(self, saved: SavedFilter, by: Person) -> SavedFilter:
        """Keep a filter; one of the same name is replaced. Raises TEXT_MISSING, TOO_MANY_FILTERS (facts: most)."""
        check_text(saved.name, NAME_LIMIT, required=True)
        with self._database.writing(in_turn=False) as connection:
            person = acting(connection, by)
            columns = {"filter": to_text(saved), "kept_at": to_microseconds(self._clock.now())}
            place = (_F.person_id == person.id, _F.name == saved.name)
            if connection.execute(update(SAVED_FILTERS).where(*place), columns).rowcount:
                return saved
            names = connection.execute(select(_F.name).where(_F.person_id == person.id)).all()
            if len(names) >= MOST_SAVED:
                raise ConsoleError(Problem.TOO_MANY_FILTERS, most=MOST_SAVED)
            connection.execute(insert(SAVED_FILTERS), {"person_id": person.id, "name": saved.name, **columns})
            return saved

    def all_(self, by: Person) -> tuple[SavedFilter, ...]:
        """The own ones by name; one that a newer version of the console has kept otherwise is left out."""
        with self._database.reading() as connection:
            person = acting(connection, by)
            rows = connection.execute(select(_F.name, _F.filter).where(_F.person_id == person.id).order_by(_F.name))
            found = [from_text(name, text) for name, text in rows]
        return tuple(one for one in found if one is not None)

    def drop(self, name: str, by: Person) -> None:
        """Forget one of the own; a name that is not there is none."""
        with self._database.writing(in_turn=False) as connection:
            person = acting(connection, by)
            connection.execute(delete(SAVED_FILTERS).where(_F.person_id == person.id, _F.name == name))
