"""All that the workspace can be asked for."""

from typing import TypeAlias

from core.lessons.commands import LessonCommand
from core.state.commands import PlainCommand

Command: TypeAlias = PlainCommand | LessonCommand
"""Every command."""
