"""Lists: what is seen is painted, the choice moves with the keys, hits are marked."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopdesk.ui.theme import tokens
from shopdesk.ui.widgets import ROW, CountRow, CountRows, Row, RowList, TwoLineRows


class Rows(QAbstractListModel):
    """Rows made when they are asked for, and counted."""

    def __init__(self, count: int, row: Row | CountRow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.count, self.row, self.asked = count, row, 0

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # type: ignore[override]
        return self.count

    def data(self, index: QModelIndex, role: int = 0) -> object:  # type: ignore[override]
        if role != ROW:
            return None
        self.asked += 1
        return self.row


def shown(qtbot: QtBot, count: int, row: Row | CountRow) -> tuple[RowList, Rows]:
    delegate = CountRows() if isinstance(row, CountRow) else TwoLineRows()
    rows = RowList(delegate, "Replies")
    qtbot.addWidget(rows)
    model = Rows(count, row, rows)
    rows.setModel(model)
    rows.resize(424, 640)
    rows.show()
    return rows, model


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }


def test_a_list_of_ten_thousand_paints_what_is_seen(qtbot: QtBot) -> None:
    rows, model = shown(qtbot, 10_000, Row("Title", "second", "1", "Shipping"))
    model.asked = 0
    rows.grab()
    assert 14 <= model.asked <= 32


def test_the_choice_moves_while_the_focus_is_elsewhere(qtbot: QtBot) -> None:
    rows, _ = shown(qtbot, 3, Row("Title"))
    told: list[int] = []
    rows.row_chosen.connect(told.append)
    rows.step(1)
    rows.step(1)
    rows.step(-8)
    rows.step(8)
    assert told == [0, 1, 0, 2]


def test_stepping_in_an_empty_list_does_nothing(qtbot: QtBot) -> None:
    rows, _ = shown(qtbot, 0, Row("Title"))
    rows.step(1)
    assert rows.chosen() == -1


def test_enter_opens_the_chosen_row(qtbot: QtBot) -> None:
    rows, _ = shown(qtbot, 3, Row("Title"))
    rows.choose(2)
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_hits_are_tinted(qtbot: QtBot) -> None:
    plain, _ = shown(qtbot, 1, Row("Title", "Ако вам је хитно"))
    hit, _ = shown(qtbot, 1, Row("Title", "Ако вам је хитно", second_hits=[(11, 16)]))
    assert tokens().amber_t not in colours(plain.grab().toImage())
    assert tokens().amber_t in colours(hit.grab().toImage())


def test_a_hit_beyond_the_end_of_an_elided_line_does_no_harm(qtbot: QtBot) -> None:
    long = "слово " * 100
    rows, _ = shown(qtbot, 1, Row("Title", long, second_hits=[(590, 595)]))
    rows.grab()


def test_a_stage_without_replies_is_quiet(qtbot: QtBot) -> None:
    empty, _ = shown(qtbot, 1, CountRow("Greeting", 0))
    full, _ = shown(qtbot, 1, CountRow("Shipping", 6))
    assert tokens().text2 in colours(full.grab().toImage())
    assert tokens().text2 not in colours(empty.grab().toImage())


def test_a_row_says_all_of_itself() -> None:
    row = Row("Urgent", "Ако вам је хитно", "1", "Shipping")
    assert row.said() == "Urgent, Ако вам је хитно, Shipping"
