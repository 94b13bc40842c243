"""Data files that people edit: each can be read, and says something."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*.yaml"))


@pytest.mark.parametrize("file", FILES)
def test_a_data_file_can_be_read(file: str, root: Path) -> None:
    text = (root / file).read_bytes().decode("utf-8")

    content = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    assert isinstance(content, dict)
    assert content


def test_every_language_has_a_file_for_every_stage(root: Path) -> None:
    replies = root / "resources" / "replies"
    stages = {
        folder.name: {path.stem for path in folder.glob("*.yaml")}
        for folder in replies.iterdir()
        if folder.is_dir()
    }

    assert set(stages) == {"zh", "ko", "en", "sr"}
    assert len(set(map(frozenset, stages.values()))) == 1, stages
