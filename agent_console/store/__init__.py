"""The database: SQLModel and SQL live here and nowhere else."""
