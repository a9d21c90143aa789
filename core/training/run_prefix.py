"""Runs as far as they had come, and those of them that are pinned."""

from enum import StrEnum

from core.base.frozen import Frozen
from core.training.run import Run


class RunPrefix(Frozen):
    """A run as far as it had come: reading it later gives the same, since runs only grow."""

    run: Run
    length: int


class KeptBy(StrEnum):
    """Why a run is pinned."""

    EDIT = "edit"
    PERSON = "person"


class Pin(Frozen):
    """A run that is kept beside the present one, by its number (from 1) and perhaps a name."""

    number: int
    name: str | None
    prefix: RunPrefix
    kept_by: KeptBy
