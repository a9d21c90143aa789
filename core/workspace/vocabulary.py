"""All that the workspace can be asked for: importing this makes every command known."""

from typing import TypeAlias

from core.lessons.commands import LessonCommand
from core.state import commands, edit_commands
from core.state.command import RunCommand
from core.view.commands import ViewCommand

Command: TypeAlias = RunCommand | ViewCommand | LessonCommand
"""Every command."""

__all__ = ["Command", "commands", "edit_commands"]
