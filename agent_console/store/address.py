"""Where the data lies unless told otherwise. Standard library only: it is read before the first window is painted."""

from pathlib import Path


def default_database(data_dir: Path) -> str:
    """The address of the SQLite file in the data folder."""
    return f"sqlite:///{data_dir / 'console.db'}"
