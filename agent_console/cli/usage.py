"""What is wrong with how the program was called."""


class UsageError(Exception):
    """One or two sentences: what is wrong, what to do."""
