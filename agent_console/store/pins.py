"""Making PINs up, and hashing them with argon2id. A hash takes a good part of a second: never inside a transaction.

The library is loaded by the first PIN: sign-in can be typed into without it.
"""

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from agent_console.domain.errors import ConsoleError
from agent_console.domain.pin import check_pin

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_HASHER: "PasswordHasher | None" = None
_RANDOM_DIGITS = 8


def random_pin(job_number: str) -> str:
    """Eight digits that are not obvious."""
    while True:
        pin = f"{secrets.randbelow(10**_RANDOM_DIGITS):0{_RANDOM_DIGITS}d}"
        with suppress(ConsoleError):
            check_pin(pin, job_number)
            return pin


def hash_pin(pin: str) -> str:
    return _hasher().hash(_bytes(pin))


def is_pin(pin_hash: str, pin: str) -> bool:
    """Whether this is the PIN; a hash that cannot be read fits none."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(pin_hash, _bytes(pin))
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(pin_hash: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _hasher().check_needs_rehash(pin_hash)


def _hasher() -> "PasswordHasher":
    global _HASHER  # noqa: PLW0603  made once, and late
    if _HASHER is None:
        from argon2 import PasswordHasher

        _HASHER = PasswordHasher()
    return _HASHER


def _bytes(pin: str) -> bytes:
    return pin.encode("utf-8", "surrogatepass")
