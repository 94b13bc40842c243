"""Shared Qt: main window, theme, actions, background tasks, messages, small widgets."""
