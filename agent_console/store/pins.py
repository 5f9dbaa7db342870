"""Hashing PINs with argon2id. Each call takes a good part of a second, so never inside a transaction."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()


def hash_pin(pin: str) -> str:
    return _HASHER.hash(_bytes(pin))


def is_pin(pin_hash: str, pin: str) -> bool:
    """Whether this is the PIN; a hash that cannot be read fits none."""
    try:
        return _HASHER.verify(pin_hash, _bytes(pin))
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(pin_hash: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(pin_hash)


def _bytes(pin: str) -> bytes:
    return pin.encode("utf-8", "surrogatepass")
