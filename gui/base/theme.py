"""Colours by meaning, and type. Nothing else names a colour."""

from functools import cache, lru_cache

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPaintEngine,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from core.base.frozen import Frozen
from core.base.resources import FONTS
from core.view.options import Theme

_DRESSED = "dressed"
TEXT_FAMILY = "Inter"
MATH_FAMILY = "STIX Two Math"
TEXT_SIZE = 13
SMALL_SIZE = 11
LARGE_SIZE = 15


class Colors(Frozen):
    """What each colour says, and how strongly lines show.

    `pressed` is behind a button that is held or switched on. `ring` is the width of the frame of
    what has the focus, in pixels. What a phase does not touch has its lines and frames at the
    strengths `dim` and `dim_frame`, 0 to 1.
    """

    ground: str
    surface: str
    raised: str
    line: str
    grid: str
    text: str
    quiet: str
    positive: str
    negative: str
    forward: str
    backward: str
    active: str
    pressed: str
    ring: int = 2
    dim: float = 0.3
    dim_frame: float = 0.6


_COLORS = {
    Theme.LIGHT: Colors(
        ground="#F6F6F2",
        surface="#FFFFFF",
        raised="#FBFBF8",
        line="#DCDCD4",
        grid="#ECECE6",
        text="#1A1D21",
        quiet="#5A626C",
        positive="#0067A8",
        negative="#B84E00",
        forward="#00735C",
        backward="#9A2A73",
        active="#FFF4D6",
        pressed="#DCDCD4",
    ),
    Theme.DARK: Colors(
        ground="#13161B",
        surface="#1B2027",
        raised="#20262E",
        line="#343C47",
        grid="#252B33",
        text="#E9EBEE",
        quiet="#9BA6B4",
        positive="#5AB4F0",
        negative="#F0A030",
        forward="#3CCBA8",
        backward="#EC8FCB",
        active="#3A3420",
        pressed="#343C47",
    ),
    Theme.CONTRAST: Colors(
        ground="#FFFFFF",
        surface="#FFFFFF",
        raised="#FFFFFF",
        line="#4A4A4A",
        grid="#9A9A9A",
        text="#000000",
        quiet="#2E2E2E",
        positive="#00408A",
        negative="#8A3300",
        forward="#005542",
        backward="#9C0F6A",
        active="#FFF7CC",
        pressed="#DADADA",
        ring=4,
        dim=0.6,
        dim_frame=1.0,
    ),
    Theme.CONTRAST_DARK: Colors(
        ground="#000000",
        surface="#000000",
        raised="#000000",
        line="#B4B4B4",
        grid="#5E5E5E",
        text="#FFFFFF",
        quiet="#D8DCE2",
        positive="#7CC8FF",
        negative="#FFB340",
        forward="#4FE0BC",
        backward="#FF9BDA",
        active="#332A00",
        pressed="#3C3C3C",
        ring=4,
        dim=0.6,
        dim_frame=1.0,
    ),
}


BLACK = "#000000"
"""A window that shows nothing, and the shade around a spotlight."""

SHADE = 0.62
"""How much of what is outside a spotlight is taken away."""

MAP = "cividis"
"""A map of colours that is perceptually uniform, and the same for the colour-blind."""

MAP_STRENGTH = {
    Theme.LIGHT: 0.6,
    Theme.DARK: 0.5,
    Theme.CONTRAST: 0.36,
    Theme.CONTRAST_DARK: 0.36,
}
"""How much of it there is over the background, so that lines and names are read on it."""


def colors(theme: Theme) -> Colors:
    """Return the colours of a theme."""
    return _COLORS[theme]


@lru_cache(maxsize=1024)
def color(name: str, opacity: float = 1.0) -> QColor:
    """Return a colour by its name, faded by an opacity from 0 to 1; not to be changed."""
    made = QColor(name)
    made.setAlphaF(opacity)
    return made


@cache
def load_fonts() -> None:
    """Register the shipped fonts; once a process."""
    for path in sorted(FONTS.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


@cache
def text_font(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the font of text and figures, `size` pixels high, with tabular figures."""
    font = _font(TEXT_FAMILY, size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    return font


@cache
def math_font(size: float) -> QFont:
    """Return the font of mathematical symbols, `size` pixels high."""
    return _font(MATH_FAMILY, size, QFont.Weight.Normal)


def _font(family: str, size: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(round(size), SMALL_SIZE if family == TEXT_FAMILY else 1))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if family == TEXT_FAMILY:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def readable(font: QFont, painter: QPainter) -> QFont:
    """Return a font whose figures can be found as digits in what is painted.

    A PDF says of a glyph which letter it is only where the font itself maps the letter to it, and
    so not of tabular figures.
    """
    if painter.paintEngine().type() is not QPaintEngine.Type.Pdf:
        return font
    plain = QFont(font)
    plain.clearFeatures()
    return plain


def apply_palette(app: QApplication) -> None:
    """Give the application its style and fonts, once."""
    if app.property(_DRESSED):
        return  # to set a style goes through every widget there is
    app.setProperty(_DRESSED, True)  # noqa: FBT003
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(text_font(TEXT_SIZE))


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette for a theme."""
    c = colors(theme)
    role = QPalette.ColorRole
    made = QPalette()
    for each, name in {
        role.Window: c.surface,
        role.WindowText: c.text,
        role.Base: c.raised,
        role.AlternateBase: c.ground,
        role.Text: c.text,
        role.PlaceholderText: c.quiet,
        role.Button: c.raised,
        role.ButtonText: c.text,
        role.ToolTipBase: c.surface,
        role.ToolTipText: c.text,
        role.Highlight: c.positive,
        role.HighlightedText: c.surface,
        role.Mid: c.line,
        role.Accent: c.positive,
    }.items():
        made.setColor(each, QColor(name))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, color(c.quiet, 0.6))
    return made
