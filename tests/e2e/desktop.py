"""A desktop of its own for an end-to-end test: X server, window manager, keyboard, clipboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip", "import", "xprop")
PACKAGES = "xvfb openbox xdotool xclip imagemagick x11-utils"
LIST = "560x360+200+300"
PATIENCE_S = 30.0


class Failed(Exception):
    """Something on the desktop did not come, or came otherwise."""


def missing_tools() -> list[str]:
    """The programs that are not installed here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Desktop:
    """Keys go in, windows, pictures and the clipboard come out; pictures are kept in a folder."""

    def __init__(self, display: str, home: Path, pictures: Path) -> None:
        self.pictures = pictures
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }

    def start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start a program on this desktop."""
        return subprocess.Popen(command, env=self.environment)

    def run(self, *command: str, given: str | None = None) -> str:
        """Run a program to its end and give back what it printed."""
        done = subprocess.run(
            command, env=self.environment, input=given, text=True, capture_output=True, timeout=20
        )
        return done.stdout

    # The keyboard

    def type(self, text: str) -> None:
        """Type a text, without a pause between the keys."""
        self.run("xdotool", "type", "--delay", "0", text)

    def press(self, *keys: str) -> None:
        """Press keys one after the other (`ctrl+v`, `Return`)."""
        self.run("xdotool", "key", "--delay", "0", *keys)

    # The clipboard

    def clipboard(self) -> str:
        """The text on it."""
        return self.run("xclip", "-o", "-selection", "clipboard")

    def copy_elsewhere(self, text: str) -> None:
        """Put a text on it, as another program would."""
        command = ["xclip", "-i", "-selection", "clipboard"]
        subprocess.run(command, env=self.environment, input=text.encode(), check=True, timeout=20)

    # Waiting

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Ask again and again until something holds. Raises Failed and keeps a picture."""
        end = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > end:
                self.picture("failed")
                raise Failed(f"{what} did not come in {PATIENCE_S:.0f} seconds")
            time.sleep(0.02)

    # Windows

    def active(self) -> str:
        """The title of the window that has the keyboard."""
        return self.run("xdotool", "getactivewindow", "getwindowname").strip()

    def wait_active(self, title: str) -> None:
        """Wait until the window of this title has the keyboard."""
        self.wait(lambda: self.active() == title, f"the window {title} in front")

    def picture(self, name: str) -> Path:
        """Keep a picture of the screen."""
        path = self.pictures / f"{name}.png"
        self.run("import", "-window", "root", str(path))
        return path

    def wait_still(self, name: str, colours: int = 40) -> None:
        """Wait until the list shows more than a sketch and has come to rest; keep a picture."""
        last: list[bytes] = []

        def still() -> bool:
            last[:] = [*last[-2:], self._list()]
            rich = len({last[-1][at : at + 3] for at in range(0, len(last[-1]), 3)}) > colours
            return rich and len(last) == 3 and len(set(last)) == 1

        self.wait(still, f"a still picture of {name}")
        self.picture(name)

    def _list(self) -> bytes:
        """The pixels of the window's list, where no cursor blinks."""
        command = ["import", "-window", "root", "-crop", LIST, "-depth", "8", "rgb:-"]
        return subprocess.run(command, env=self.environment, capture_output=True, timeout=20).stdout


@contextmanager
def desktop(home: Path, pictures: Path) -> Iterator[Desktop]:
    """An X server with a window manager; both end afterwards."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        display = f":{told.readline().strip()}"
    made = Desktop(display, home, pictures)
    manager = made.start(["openbox", "--sm-disable"])
    try:
        check = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        made.wait(lambda: "window id" in made.run(*check), "the window manager")
        yield made
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
