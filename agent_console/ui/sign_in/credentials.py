"""What somebody signs in with."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Credentials:
    """As typed. The PIN stays out of `repr`, so that no log or crash report ever shows it."""

    job_number: str
    pin: str = field(repr=False)
