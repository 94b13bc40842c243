"""On PYTHONPATH, this makes every Python that starts one without PySide6: see .ci/run."""

import sys

for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None  # type: ignore[assignment]  # how `import` says: not there
