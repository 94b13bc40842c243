"""A plain text window that stands for the chat program; every change of its text goes to a file.

`chat.py FILE`
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit


def main(file: Path) -> int:
    """Show the window until it is closed."""
    app = QApplication([])
    box = QPlainTextEdit()
    box.setWindowTitle("Chat")
    box.resize(420, 300)
    file.touch()
    box.textChanged.connect(lambda: file.write_text(box.toPlainText(), encoding="utf-8"))
    box.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
