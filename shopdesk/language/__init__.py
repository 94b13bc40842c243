"""The text engine: folding, Hangul, Serbian scripts, detection, templates, plural, formats."""
