"""What one action is: its name, keys and what it stands for."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias

from core.base.frozen import Frozen
from core.workspace.scene import Scene
from core.workspace.vocabulary import Command
from gui.actions.requests import Request

Does: TypeAlias = Command | Request


class Group(StrEnum):
    """What an action is about: the parts of the menu and of the sheet of keys."""

    FILE = "file"
    LESSON = "lesson"
    PRESENT = "present"
    MOVE = "move"
    RUN = "run"
    EDIT = "edit"
    SHOW = "show"
    PARTS = "parts"
    PLOTS = "plots"
    COPY = "copy"
    LANGUAGE = "language"
    HELP = "help"


class ActionEntry(Frozen):
    """What one action is called, which keys it has, and what it stands for.

    `does` makes the command or request from the present scene. `checked` and `enabled` read their
    state from it, `icon` and `text` may change with it. A `filled` button is dark where others are
    light.
    """

    name: str
    group: Group
    text: str | Callable[[Scene], str]
    tip: str
    keys: tuple[str, ...]
    does: Callable[[Scene], Does]
    icon: Callable[[Scene], str] | None = None
    enabled: Callable[[Scene], bool] = lambda _scene: True
    checked: Callable[[Scene], bool] | None = None
    filled: bool = False
