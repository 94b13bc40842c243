"""The command line: one module per family of sub-commands; JSON out, exit codes."""
