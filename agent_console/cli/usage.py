"""What the command line itself finds wrong."""


class UsageError(Exception):
    """How the program was called. One or two sentences: what is wrong, what to do."""


class UnfitError(Exception):
    """What is there is not what the command needs. One or two sentences: what is wrong, what to do."""
