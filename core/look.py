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
    """Digits shown (2 to 17), colour scheme, scale of the loss axis, motion and highlight.

    `pointed` is the name of the quantity that is lit everywhere, `selected` that of the one whose
    origin and use are shown.
    """

    digits: int = DEFAULT_DIGITS
    theme: Theme = Theme.LIGHT
    loss_scale: LossScale = LossScale.LOG
    reduced_motion: bool = False
    pointed: str | None = None
    selected: str | None = None
