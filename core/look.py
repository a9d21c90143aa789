"""How a scene is to be shown: what a viewer chooses, without any colour or pixel."""

from dataclasses import dataclass
from enum import StrEnum

from core.numerals import DEFAULT_DIGITS


class Theme(StrEnum):
    """Which of the two colour schemes."""

    LIGHT = "light"
    DARK = "dark"


class LossScale(StrEnum):
    """How the loss axis counts."""

    LOG = "log"
    LINEAR = "linear"


@dataclass(frozen=True)
class Look:
    """Digits shown (2 to 17), colour scheme and scale of the loss axis."""

    digits: int = DEFAULT_DIGITS
    theme: Theme = Theme.LIGHT
    loss_scale: LossScale = LossScale.LOG
