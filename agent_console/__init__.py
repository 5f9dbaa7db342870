"""The agent console: a hotline's rulebook, made executable."""

__version__ = "0.1.0"
