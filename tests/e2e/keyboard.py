"""The whole gesture on a real screen, by keyboard alone: find, fill in, copy, paste into the chat.

    python tests/e2e/keyboard.py [FOLDER]

Starts an X server of its own with a window manager, `shopdesk --demo` and a second program that
stands for the chat. Pictures of every step go into FOLDER. Exit code 1 if anything is otherwise
than it should be, 2 if a tool is missing. Linux only; about half a minute.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from shopdesk.app import Services, open_services  # noqa: E402
from shopdesk.language.codes import Output  # noqa: E402
from shopdesk.storage.opening import open_shop  # noqa: E402
from tests.e2e.desktop import (  # noqa: E402
    PACKAGES,
    PATIENCE_S,
    Desktop,
    Failed,
    desktop,
    missing_tools,
)

SHOPDESK = (sys.executable, "-m", "shopdesk")
QUERY, VALUE = "fh", "15"
MESSAGE = "어제 결제했는데 언제 발송되나요?"


@dataclass(frozen=True)
class Expected:
    """What the demonstration shop must answer: the row of the reply that has one gap, its text
    with the gap filled, and the answer to the Korean message."""

    key: str
    row: int
    filled: str
    answer_key: str
    answer: str


def main(pictures: Path) -> None:
    """Do everything, tell each step. Raises Failed."""
    pictures.mkdir(parents=True, exist_ok=True)
    with open_services(None, demo=True) as services:
        expected = expected_of(services)
    with (
        tempfile.TemporaryDirectory(prefix="shopdesk-e2e-") as folder,
        desktop(Path(folder), pictures) as desk,
        chat(desk, Path(folder) / "chat.txt") as chatted,
    ):
        with window(desk, "--demo"):
            query_to_chat(desk, chatted, expected)
            message_to_chat(desk, chatted, expected)
            escape_leads_back(desk, expected)
        second_start_raises(desk, Path(folder) / "shop")


def expected_of(services: Services) -> Expected:
    """Ask the same library without a window. Raises Failed."""
    shelf = services.load().shelf
    for row, hit in enumerate(shelf.search(QUERY).hits):
        missing = composed(services, hit.key, "zh", {})[1]
        if len(missing) == 1:
            filled, _ = composed(services, hit.key, "zh", {missing[0]: VALUE})
            answer_key = services.suggester(["ko"]).suggest(MESSAGE, "ko")[0].key
            answer, _ = composed(services, answer_key, "ko", {})
            return Expected(hit.key, row, filled, answer_key, answer)
    raise Failed(f"no reply for {QUERY} has one gap")


def composed(
    services: Services, key: str, output: Output, values: dict[str, str]
) -> tuple[str, tuple[str, ...]]:
    """The first part of a reply, and its gaps."""
    reply, own = services.replies.reply(key), services.shop_values(output)
    made = services.composer.compose(reply, output, values, own, None)
    if made is None:
        raise Failed(f"{key} is not written in {output}")
    return made.parts[0].text, made.missing


def query_to_chat(desk: Desktop, chatted: Path, expected: Expected) -> None:
    """Two letters, a row, a value, Enter; then the text is pasted into the chat."""
    desk.wait_still("1-library")
    desk.copy_elsewhere("something of the shop's own")
    begun = time.monotonic()
    desk.type(QUERY)
    desk.press(*["Down"] * expected.row, "Return")
    desk.type(VALUE)
    desk.press("Return")
    typed = time.monotonic()
    desk.wait(lambda: desk.clipboard() == expected.filled, f"the copy of {expected.key}")
    came = time.monotonic()
    tell(f"{QUERY}, ↓ ×{expected.row}, Enter, {VALUE}, Enter copies {expected.key}")
    tell(f"first to last key {ms(typed - begun)}, first key to clipboard {ms(came - begun)}")
    desk.wait_still("2-copied")
    paste_into_chat(desk, chatted, expected.filled, "3-in-the-chat")


def message_to_chat(desk: Desktop, chatted: Path, expected: Expected) -> None:
    """A buyer's message pasted from elsewhere; the first suggestion goes to the chat."""
    desk.copy_elsewhere(MESSAGE)
    desk.press("ctrl+d", "ctrl+v")
    desk.wait_still("4-message")
    desk.press("ctrl+1")
    desk.wait(lambda: desk.clipboard() == expected.answer, f"the copy of {expected.answer_key}")
    tell(f"a pasted Korean message and Ctrl+1 copy {expected.answer_key} in Korean")
    paste_into_chat(desk, chatted, expected.answer, "5-answer-in-the-chat")


def escape_leads_back(desk: Desktop, expected: Expected) -> None:
    """Esc leaves the message; the next query begins in the empty search field."""
    desk.copy_elsewhere("something else")
    desk.press("Escape")
    desk.type(expected.answer_key)
    desk.press("ctrl+1")
    desk.wait(lambda: desk.clipboard() == expected.answer, f"the copy of {expected.answer_key}")
    tell("Esc leads back to the search, which copies again")
    desk.picture("6-after-escape")


def second_start_raises(desk: Desktop, folder: Path) -> None:
    """A second start on the same data brings the first window to the front and ends."""
    open_shop(folder, protection="keyfile").close()
    with window(desk, "--data-dir", str(folder)):
        desk.wait_still("7-own-shop")
        desk.press("alt+Tab")
        desk.wait_active("Chat")
        begun = time.monotonic()
        second = desk.start([*SHOPDESK, "--data-dir", str(folder)])
        if second.wait(PATIENCE_S) != 0:
            raise Failed(f"the second start ended with {second.returncode}")
        desk.wait_active("ShopDesk")
        tell(f"a second start raises the first window in {ms(time.monotonic() - begun)}")
        desk.picture("8-raised")


def paste_into_chat(desk: Desktop, chatted: Path, expected: str, picture: str) -> None:
    """Alt+Tab to the chat, Ctrl+V, and back."""
    desk.press("alt+Tab")
    desk.wait_active("Chat")
    desk.press("ctrl+a", "ctrl+v")
    desk.wait(lambda: chatted.read_text(encoding="utf-8") == expected, "the text in the chat")
    desk.picture(picture)
    desk.press("alt+Tab")
    desk.wait_active("ShopDesk")


@contextmanager
def window(desk: Desktop, *arguments: str) -> Iterator[None]:
    """The program's window in front; Ctrl+Q closes it afterwards."""
    process = desk.start([*SHOPDESK, *arguments])
    try:
        desk.wait_active("ShopDesk")
        yield
        desk.press("ctrl+q")
        if process.wait(PATIENCE_S) != 0:
            raise Failed(f"ShopDesk ended with {process.returncode}")
    finally:
        end(process)


@contextmanager
def chat(desk: Desktop, file: Path) -> Iterator[Path]:
    """The program to paste into; gives the file that holds its text."""
    process = desk.start([sys.executable, str(ROOT / "tests" / "e2e" / "chat.py"), str(file)])
    try:
        desk.wait_active("Chat")
        yield file
    finally:
        end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program that is still there."""
    if process.poll() is None:
        process.kill()
        process.wait()


def tell(words: str) -> None:
    """A line of the report."""
    print(f"ok  {words}", flush=True)


def ms(seconds: float) -> str:
    """A duration in milliseconds."""
    return f"{seconds * 1000:.0f} ms"


if __name__ == "__main__":
    if absent := missing_tools():
        print(f"missing: {', '.join(absent)}; apt-get install {PACKAGES}", file=sys.stderr)
        sys.exit(2)
    try:
        main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "tour" / "e2e"))
    except Failed as failure:
        print(f"FAILED  {failure}", file=sys.stderr)
        sys.exit(1)
