"""All that the workspace can be asked for."""

from typing import TypeAlias

from core.commands import PlainCommand
from core.lessoncommands import LessonCommand

Command: TypeAlias = PlainCommand | LessonCommand
"""Every command."""
