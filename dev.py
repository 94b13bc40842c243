"""The two commands of a newcomer on a plain clone, and the linters.

    python3 dev.py run [ARGUMENTS]    set up what is missing, then open ShopDesk
    python3 dev.py test [ARGUMENTS]   set up what is missing, then run the tests (pytest arguments)
    python3 dev.py lint               set up what is missing, then check style, types and floors

Setting up means: a virtual environment in `.venv`, the locked dependencies in it, on Debian and
Ubuntu the system packages that Qt needs, and the compiled translations. A step that is done is
skipped, an interrupted one is done again. Uses Python's own library only.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
RUN_LOCK, DEV_LOCK = "requirements.lock", "requirements-dev.lock"  # the second holds the first
TRANSLATIONS = Path("i18n", "build.py")

# What Qt's offscreen and xcb platforms load (`ldd` on PySide6); these packages bring the rest.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONTS = {"zh": "fonts-noto-cjk", "ko": "fonts-noto-cjk", "sr": "fonts-noto-core"}

DEMONSTRATION = (
    ["--demo", "replies", "suggest", "어제 결제했는데 언제 발송되나요?"],  # when do you ship?
    ["--demo", "replies", "show", "ship.when", "--lang", "ko"],
    ["tour", "tour"],
)


class SetupError(Exception):
    """The set-up cannot go on; the text says why."""


def main(arguments: list[str]) -> int:
    """Run one command; returns its exit code, 1 if the set-up failed, 2 for wrong usage."""
    if sys.version_info < (3, 11):  # noqa: UP036  the syntax above lets an older one come here
        print(f"ShopDesk needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}.")
        return 1
    commands = {"run": (run, RUN_LOCK), "test": (test, DEV_LOCK), "lint": (lint, DEV_LOCK)}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    command, lock = commands[arguments[0]]
    os.chdir(ROOT)
    try:
        set_up(lock)
    except (SetupError, KeyboardInterrupt) as reason:
        print(f"\nSet-up stopped. {reason}\nThe same command, given again, goes on from here.")
        return 1
    return command(arguments[1:])


def run(arguments: list[str]) -> int:
    """Open the window or run a sub-command; without a screen, show the main job in words."""
    screen = sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    if screen or not set(arguments) <= {"--demo"}:
        return call(PYTHON, "-m", "shopdesk", *arguments)
    print("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). So this is the")
    print("main job on the command line: a buyer writes, the reply is found, ready to be copied.")
    for step in DEMONSTRATION:
        print(f"\n$ shopdesk {shlex.join(step)}", flush=True)
        if code := call(PYTHON, "-m", "shopdesk", *step):
            return code
    print(f"\nPictures of every screen are in {ROOT / 'tour'}")
    return 0


def test(arguments: list[str]) -> int:
    """All tests without a screen, or those that the arguments name."""
    return call(PYTHON, "-m", "pytest", *arguments, QT_QPA_PLATFORM="offscreen")


def lint(_arguments: list[str]) -> int:
    """Every check of the source text; each of them runs even when another fails."""
    codes = (
        call(PYTHON, "-m", "ruff", "check"),
        call(PYTHON, "-m", "ruff", "format", "--check"),
        call(PYTHON, "-m", "mypy"),
        call(PROGRAMS / f"lint-imports{PYTHON.suffix}", "--no-logo"),
        call(PYTHON, TRANSLATIONS, "check"),
    )
    return int(any(codes))


def set_up(lock: str) -> None:
    """Make `.venv` hold what `lock` lists, the project itself and the compiled translations."""
    if sys.platform == "linux":
        install_system_packages()
    if not (is_installed(lock) or is_installed(DEV_LOCK)):
        if not (PYTHON.exists() and succeeds(PYTHON, "-m", "pip", "--version")):
            must(sys.executable, "-m", "venv", "--clear", VENV)
        print(f"Installing what {lock} lists; the first time takes a minute or two …", flush=True)
        pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
        must(*pip, "--require-hashes", "--requirement", lock)
        must(*pip, "--no-deps", "--no-build-isolation", "--editable", ".")
        point_to_source()
        stamp(lock).write_text(fingerprint(lock))
    must(PYTHON, TRANSLATIONS, "compile")


def point_to_source() -> None:
    """Name the source folder by a relative, so ASCII, path in the .pth file that the installation
    left: Python before 3.13 reads such files in the locale's encoding, which loses a folder called
    Радња or 店铺, or stops Python at its start."""
    packages = next(VENV.glob("[Ll]ib/**/site-packages"))
    for file in packages.glob("*shopdesk.pth"):
        file.write_text(os.path.relpath(ROOT, packages), encoding="ascii")


def install_system_packages() -> None:
    """On Debian and its kin install what is missing, or give the command for it."""
    missing = [library for library in QT_LIBRARIES if not can_load(library)]
    needed = {QT_LIBRARIES[library] for library in missing}
    if importlib.util.find_spec("ensurepip") is None:
        needed.add(f"python3.{sys.version_info.minor}-venv")
    fonts = {FONTS[language] for language in FONTS if not has_font(language)}
    packages = sorted(needed | fonts | ({"fontconfig"} if fonts else set()))
    if not packages:
        return
    advice = f"This system lacks {', '.join([*missing, *packages])} (Debian's names)."
    if shutil.which("apt-get"):
        print(f"Installing system packages: {', '.join(packages)} …", flush=True)
        install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
        rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
        succeeds(*rights, "apt-get", "update")  # if it fails, the lists at hand may still do
        if succeeds(*rights, "env", "DEBIAN_FRONTEND=noninteractive", *install):
            return
        advice = f"System packages are missing. As administrator:\n\n  sudo {' '.join(install)}\n"
    if needed:
        raise SetupError(advice)
    print(f"Some letters may show as boxes: {advice}")


def can_load(library: str) -> bool:
    try:
        return bool(ctypes.CDLL(library))
    except OSError:
        return False


def has_font(language: str) -> bool:
    """Whether fontconfig knows a font; without its tool every start would search the disk anew."""
    found = ["fc-list", f":lang={language}"]
    return shutil.which("fc-list") is not None and bool(subprocess.check_output(found).strip())


def is_installed(lock: str) -> bool:
    note = stamp(lock)
    return PYTHON.exists() and note.exists() and note.read_text() == fingerprint(lock)


def fingerprint(lock: str) -> str:
    """Changes when the lock does, or what the project's own installation depends on."""
    return hashlib.sha256(Path(lock).read_bytes() + Path("pyproject.toml").read_bytes()).hexdigest()


def stamp(lock: str) -> Path:
    return VENV / f"installed-{lock}.sha256"


def must(*command: str | Path) -> None:
    if code := call(*command):
        reason = f"`{' '.join(map(str, command))}` ended with exit code {code}."
        raise SetupError(reason)


def succeeds(*command: str | Path) -> bool:
    found = shutil.which(command[0]) is not None
    return found and subprocess.run(command, capture_output=True).returncode == 0


def call(*command: str | Path, **environment: str) -> int:
    return subprocess.run(command, env={**os.environ, **environment}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
