"""Foreign tables in and out: encodings, CSV, safe cells."""
