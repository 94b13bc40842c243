"""The binding to Qt, where a wrong release takes the whole program down."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_call_into_qt_costs_no_reference_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 does: after some 5,700 calls the interpreter aborts."""
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(200):
        thing.setObjectName("window")

    assert abs(sys.getrefcount(None) - before) < 50
