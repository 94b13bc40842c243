"""The history of the schema, as Alembic scripts; `storage.schema` runs them."""
