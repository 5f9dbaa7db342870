"""The hotline's own list of phrases: written, tried out on what was said, and published."""
