"""The operating system's edge: paths, settings, clipboard, single instance, logs."""
