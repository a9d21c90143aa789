"""Where the shipped files are."""

import os
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
DATASETS = RESOURCES / "datasets"
PRESETS = RESOURCES / "presets"
LESSONS = RESOURCES / "lessons"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"


def shipped_lessons() -> tuple[Path, ...]:
    """Return the files of the lessons that come with the program, in their order."""
    return tuple(sorted(LESSONS.glob("*.toml")))


def is_shipped_lesson(path: Path) -> bool:
    """Say whether a file is one of them."""
    return Path(os.path.realpath(path)).parent == LESSONS
