"""The frame is on screen before anything else, and remembers where it was."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from shopdesk.ui.frame import Frame, geometry_to_remember


def framed(qtbot: Any, theme: str = "light", remembered: str = "") -> Frame:
    frame = Frame(theme, remembered)
    qtbot.addWidget(frame)
    return frame


@pytest.mark.parametrize(("theme", "light"), [("light", True), ("dark", False)])
def test_the_first_paint_shows_the_areas_in_the_themes_colours(
    qtbot: Any, theme: str, light: bool
) -> None:
    frame = framed(qtbot, theme)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    image = frame.grab().toImage()
    rail, list_pane = image.pixelColor(20, 400), image.pixelColor(300, 600)
    assert (list_pane.lightness() > 128) is light
    assert rail != list_pane


def test_the_first_paint_is_told_once(qtbot: Any) -> None:
    frame = framed(qtbot)
    told: list[bool] = []
    frame.painted.connect(lambda: told.append(True))
    frame.show()
    qtbot.waitUntil(lambda: bool(told))
    frame.repaint()
    frame.grab()
    assert told == [True]


def test_contents_take_the_place_of_the_sketch(qtbot: Any) -> None:
    frame = framed(qtbot)
    contents = QLabel("here")
    frame.adopt(contents)
    assert frame.centralWidget() is contents


def test_closing_is_told_before_it_happens(qtbot: Any) -> None:
    frame = framed(qtbot)
    frame.show()
    visible: list[bool] = []
    frame.closing.connect(lambda: visible.append(frame.isVisible()))
    frame.close()
    assert visible == [True]


def test_the_window_remembers_its_place(qtbot: Any) -> None:
    first = framed(qtbot)
    first.resize(960, 700)
    second = framed(qtbot, remembered=geometry_to_remember(first))
    assert second.size() == first.size()


@pytest.mark.parametrize("nonsense", ["", "nonsense", "日本", "AAAA"])
def test_a_remembered_place_that_makes_no_sense_is_the_usual_size(
    qtbot: Any, nonsense: str
) -> None:
    assert framed(qtbot, remembered=nonsense).size() == framed(qtbot).size()


def test_a_second_start_brings_the_window_to_the_front(qtbot: Any) -> None:
    frame = framed(qtbot)
    frame.showMinimized()
    frame.come_to_front()
    assert frame.isVisible()
    assert not frame.isMinimized()
