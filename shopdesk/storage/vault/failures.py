"""What can go wrong with the key and the places it is kept in."""

from __future__ import annotations

from shopdesk.storage.failures import StorageError


class KeyExists(StorageError):
    """A key or a database is there already; a second key would lock the data away."""

    code = "storage.key_exists"


class KeyLost(StorageError):
    """There is a database but no vault file beside it that says where its key is."""

    code = "storage.key_lost"


class VaultDamaged(StorageError):
    """The vault file cannot be understood."""

    code = "storage.vault_damaged"


class KeyringUnavailable(StorageError):
    """The operating system's keyring is missing, fails, or forgets what it is given."""

    code = "storage.keyring_unavailable"


class KeyringLocked(StorageError):
    """The keyring is there and stayed locked."""

    code = "storage.keyring_locked"


class KeyringEntryMissing(StorageError):
    """The keyring works and no longer has the key."""

    code = "storage.keyring_entry_missing"


class KeyFileMissing(StorageError):
    """The key file is not where it was: an unplugged stick, a moved file."""

    code = "storage.key_file_missing"


class KeyFileDamaged(StorageError):
    """The key file holds no key."""

    code = "storage.key_file_damaged"


class PassphraseNeeded(StorageError):
    """The key is locked with a passphrase and none was given."""

    code = "storage.passphrase_needed"


class PassphraseWrong(StorageError):
    """The passphrase does not open the key."""

    code = "storage.passphrase_wrong"


class RecoveryWordWrong(StorageError):
    """Word number `position` of the recovery phrase is mistyped; `word` is what was typed."""

    code = "storage.recovery_word"


class RecoveryWordMisspelt(StorageError):
    """Very likely word number `position` is mistyped: one letter off from `suggestion`."""

    code = "storage.recovery_misspelt"


class RecoveryLength(StorageError):
    """The recovery phrase has `found` words instead of `wanted`."""

    code = "storage.recovery_length"


class RecoveryMistyped(StorageError):
    """The words are well formed and do not belong together."""

    code = "storage.recovery_mistyped"


class PassphrasesDiffer(StorageError):
    """A new passphrase was typed twice, and not the same."""

    code = "storage.passphrases_differ"
