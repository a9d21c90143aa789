"""What is said about lessons. Needs no Qt, so that the command line can use it."""

from pathlib import Path

from core.lesson import Lesson
from core.problems import Message
from gui.wording import word


def describe_lesson(path: Path, lesson: Lesson) -> str:
    """Say that a lesson file is good, and how long the lesson is."""
    count = len(lesson.scenes)
    scenes = f"{count} scene{'' if count == 1 else 's'}"
    return word(
        Message("lesson.good", {"path": path, "scenes": scenes, "minutes": f"{lesson.minutes:g}"})
    )
