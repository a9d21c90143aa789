"""Where the shipped files are."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
DATASETS = RESOURCES / "datasets"
PRESETS = RESOURCES / "presets"
LESSONS = RESOURCES / "lessons"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
