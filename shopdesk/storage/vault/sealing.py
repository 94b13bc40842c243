"""Locks the key with a passphrase.

argon2id stretches the passphrase with a fresh salt into 64 bytes nobody else has. The first 32 are
used once, as a one-time pad over the 32-byte key; the other 32 key an HMAC-SHA256 over everything
that is stored, so that a wrong passphrase and a tampered file are noticed. A fresh salt gives a
fresh pad, which is what makes a plain XOR safe here; no cipher library is needed on any system.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

MEMORY_KIB = 64 * 1024
ROUNDS = 3
LANES = 4
_MOST_MEMORY_KIB = 1024 * 1024
_HALF = 32


@dataclass(frozen=True, slots=True)
class Sealed:
    """A key under a passphrase; holds nothing secret."""

    salt: bytes
    rounds: int
    memory_kib: int
    lanes: int
    body: bytes
    mac: bytes


def seal(key: bytes, passphrase: str) -> Sealed:
    """Lock a 32-byte key."""
    salt = secrets.token_bytes(16)
    pad, mac_key = _stretch(passphrase, salt, ROUNDS, MEMORY_KIB, LANES)
    body = _xor(key, pad)
    mac = _mac(mac_key, salt, (ROUNDS, MEMORY_KIB, LANES), body)
    return Sealed(salt, ROUNDS, MEMORY_KIB, LANES, body, mac)


def unseal(sealed: Sealed, passphrase: str) -> bytes | None:
    """The key, or None if the passphrase is wrong or the data was changed.

    Raises ValueError for costs that no ShopDesk ever wrote.
    """
    costs = (sealed.rounds, sealed.memory_kib, sealed.lanes)
    if not (1 <= sealed.rounds <= 100 and 1 <= sealed.lanes <= 64):
        raise ValueError("costs out of range")
    if not 8 * sealed.lanes <= sealed.memory_kib <= _MOST_MEMORY_KIB:
        raise ValueError("costs out of range")
    pad, mac_key = _stretch(passphrase, sealed.salt, *costs)
    if not hmac.compare_digest(_mac(mac_key, sealed.salt, costs, sealed.body), sealed.mac):
        return None
    return _xor(sealed.body, pad)


def _stretch(
    passphrase: str, salt: bytes, rounds: int, memory_kib: int, lanes: int
) -> tuple[bytes, bytes]:
    from argon2.low_level import Type, hash_secret_raw

    # the same passphrase typed on another keyboard or system must give the same bytes
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    raw = hash_secret_raw(secret, salt, rounds, memory_kib, lanes, 2 * _HALF, Type.ID)
    return raw[:_HALF], raw[_HALF:]


def _mac(mac_key: bytes, salt: bytes, costs: tuple[int, int, int], body: bytes) -> bytes:
    numbers = b"".join(cost.to_bytes(4, "big") for cost in costs)
    return hmac.new(mac_key, b"ShopDesk seal 1" + salt + numbers + body, hashlib.sha256).digest()


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
