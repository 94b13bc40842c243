"""Measures ShopDesk with a library of ten thousand replies in four languages.

    python tests/bench/run.py            prints the table of docs/performance.md (some minutes)
    python tests/bench/run.py FOLDER     the same, keeping the library in FOLDER for another run

Times on shared machines are noisy, so what matters is measured as a ratio within one run: the
window against an empty PySide6 window, the search against SQLite's FTS5 trigram index over the
same texts. Nothing here is a test; nothing fails because the machine was busy.
"""

from __future__ import annotations

import compileall
import json
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from library import SIZE, large_library

from shopdesk.app import build
from shopdesk.desktop import paths
from shopdesk.replies.library import read_library
from shopdesk.replies.model import Reply
from shopdesk.storage.opening import open_shop

STARTS = 5
QUERIES = (
    "fahuo", "fh", "发货", "退款", "運費", "tuikuan", "什么时候", "배송", "ㅂㅅ", "qothd", "환불",
    "ship", "refund", "when do you ship", "tracking number", "wrong size", "urgent sf",
    "posiljka", "пошиљка", "kad saljete", "povrat novca", "reklamacija", "цена", "deliverry",
)  # fmt: skip
MESSAGES = (
    ("zh", "你好在吗，我昨天拍的那双还没发货，什么时候可以发呀，我周末要穿有点着急"),
    ("ko", "안녕하세요 지난주에 주문했는데 아직 송장번호가 안 떠요. 언제쯤 배송되나요?"),
    ("en", "Hi, I ordered two pairs last week and paid, but I still have no tracking number."),
    ("sr", "Pozdrav, porucila sam u utorak i platila karticom, kad saljete paket za Novi Sad?"),
)


def main() -> None:
    """Measure everything and print the table."""
    compileall.compile_dir(HERE.parents[1] / "shopdesk", quiet=2)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder, "shop")
        replies = list(large_library(read_library(paths.resources() / "replies")))
        if not data.exists():
            _fill(data, replies)
        rows = [
            *_starts(data),
            *_in_window(data),
            *_against_fts(replies),
        ]
    print(f"{machine()}\n\n| what | measured | wanted |\n|---|---|---|")
    for what, measured, wanted in rows:
        print(f"| {what} | {measured} | {wanted} |")


def machine() -> str:
    """The machine in a line."""
    model = platform.processor() or platform.machine()
    for line in (
        Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else ()
    ):
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    return (
        f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    )


def _fill(data: Path, replies: list[Reply]) -> None:
    shop = open_shop(data, protection="keyfile")
    services = build(shop, paths.resources())
    services.load()
    with shop.database.write() as work:
        services.replies._store.add_all(work, replies)
    services.replies.keep(services.load().shelf)
    shop.close()


def _starts(data: Path) -> Iterator[tuple[str, str, str]]:
    times: dict[str, list[dict[str, float]]] = {"empty": [], "shopdesk": []}
    for _ in range(STARTS):
        for kind in times:
            times[kind].append(_start(kind, data))
    empty = statistics.median(t["paint"] for t in times["empty"])
    yield "empty PySide6 window, first paint", f"{empty:.0f} ms", ""
    for name, wanted in (("paint", "≤ 1.6 ×"), ("searchable", "≤ 2.5 ×")):
        own = statistics.median(t[name] for t in times["shopdesk"])
        words = {"paint": "first paint", "searchable": "library searchable"}[name]
        yield f"ShopDesk, {words}", f"{own:.0f} ms = {own / empty:.1f} ×", wanted
    memory = statistics.median(t["memory"] for t in times["shopdesk"])
    bare = statistics.median(t["memory"] for t in times["empty"])
    yield "resident memory, suggestions ready", f"{memory:.0f} MB (empty {bare:.0f} MB)", "≤ 140 MB"


def _start(kind: str, data: Path) -> dict[str, float]:
    environment = {**os.environ, "SHOPDESK_BENCH_START": str(time.time_ns())}
    call = [sys.executable, str(HERE / "start.py"), kind, str(data)]
    done = subprocess.run(
        call, env=environment, capture_output=True, text=True, check=True, cwd=HERE.parents[1]
    )
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return answer


def _in_window(data: Path) -> Iterator[tuple[str, str, str]]:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from shopdesk.app.program import Program
    from shopdesk.desktop.clipboard import Clipboard

    app = QApplication.instance() or QApplication([])
    program = Program(app, data)  # type: ignore[arg-type]
    program.begin()
    program.frame.resize(1280, 800)
    loop = QEventLoop()
    ready = QTimer()
    ready.timeout.connect(lambda: loop.quit() if _at_rest(program) else None)
    ready.start(20)
    loop.exec()
    ready.stop()
    yield _row("keystroke to rows on screen", _keystrokes(program), "p99 ≤ 8 ms")
    suggester: Any = program.suggester
    calls = [lambda m=m, code=code: suggester.suggest(m, code) for code, m in MESSAGES]
    yield _row("suggestions for a message", _timed(calls, 10), "≤ 30 ms")
    clipboard = Clipboard()
    copies = _timed([lambda: clipboard.copy("发货 배송 ship пошиљка " * 20)], 50)
    yield _row("copy to the clipboard, read back", copies, "≤ 10 ms")
    program.frame.close()
    program.end()


def _at_rest(program: Any) -> bool:
    suggester = program.suggester
    return suggester is not None and all(suggester.knows(code) for code, _ in MESSAGES)


def _keystrokes(program: Any) -> list[float]:
    reception, rows = program.page.reception, program.page.pane.list
    times = []
    for query in QUERIES:
        for end in range(1, len(query) + 1):
            started = time.perf_counter()
            reception.type_query(query[:end])
            rows.viewport().repaint()
            times.append((time.perf_counter() - started) * 1000)
        reception.type_query("")
    return times


def _against_fts(replies: list[Reply]) -> Iterator[tuple[str, str, str]]:
    from shopdesk.language.fold import fold
    from shopdesk.replies.shelf import Shelf

    shelf = Shelf.of(replies)
    shelf.warm_up()
    index = sqlite3.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE t USING fts5(title, body, tokenize='trigram')")
    rows = (
        (fold(" ".join(v.title for v in r.variants.values())), fold(" ".join(_texts(r))))
        for r in replies
    )
    index.executemany("INSERT INTO t VALUES (?, ?)", rows)
    long = [query for query in QUERIES if len(query) >= 3]
    sql = "SELECT rowid, count(*) OVER () FROM t WHERE t MATCH ? ORDER BY rank LIMIT 100"
    ours = _timed([lambda q=q: shelf.search(q) for q in long], 5)
    theirs = _timed([lambda q=q: index.execute(sql, (f'"{fold(q)}"',)).fetchall() for q in long], 5)
    yield _row("search alone, 3 letters and more", ours, "")
    ratio = statistics.median(ours) / statistics.median(theirs)
    tail = _percentile(ours, 99) / _percentile(theirs, 99)
    figures = f"{_figures(theirs)}; ours {ratio:.2f} × at the median, {tail:.2f} × at p99"
    yield "SQLite FTS5 trigram, same queries", figures, "≤ 1 ×"


def _texts(reply: Reply) -> Iterator[str]:
    for variant in reply.variants.values():
        yield from variant.triggers
        for wording in variant.wordings:
            yield from wording.parts


def _timed(calls: list[Callable[[], Any]], rounds: int) -> list[float]:
    times = []
    for _ in range(rounds):
        for call in calls:
            started = time.perf_counter()
            call()
            times.append((time.perf_counter() - started) * 1000)
    return times


def _row(what: str, times: list[float], wanted: str) -> tuple[str, str, str]:
    return what, _figures(times), wanted


def _figures(times: list[float]) -> str:
    return f"median {statistics.median(times):.1f}, p99 {_percentile(times, 99):.1f} ms"


def _percentile(times: list[float], percent: int) -> float:
    return sorted(times)[min(len(times) - 1, round(len(times) * percent / 100))]


if __name__ == "__main__":
    print(f"A library of {SIZE} replies in four languages is being made …", file=sys.stderr)
    main()
