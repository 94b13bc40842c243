"""Tab 1: the library of replies, search, suggestion, wording check."""
