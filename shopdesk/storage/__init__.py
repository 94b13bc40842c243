"""Engine, unit of work, migrations, snapshots and the vault that keeps the key."""
