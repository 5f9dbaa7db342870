"""Insert many rows at once: for what is made up by the million."""

from typing import Any

from sqlalchemy import Connection, Table, insert


def insert_all(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Hand the rows to the driver as they are: they hold plain values, and a million of them take their time."""
    if not rows:
        return
    statement = insert(table).compile(dialect=connection.dialect, column_keys=list(rows[0]))
    order = statement.positiontup
    if order is None:
        connection.exec_driver_sql(statement.string, rows)
    else:
        connection.exec_driver_sql(statement.string, [tuple([row[name] for name in order]) for row in rows])
