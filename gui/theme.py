"""Colours by meaning, type, and the one style sheet. Nothing else names a colour."""

import re
from dataclasses import dataclass
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

from core.look import Theme
from core.resources import FONTS, ICONS

_DRESSED = "dressed"
TEXT_FAMILY = "Inter"
MATH_FAMILY = "STIX Two Math"
TEXT_SIZE = 13
SMALL_SIZE = 11
LARGE_SIZE = 15
_CHEVRON = (ICONS / "chevron.svg").as_posix()
_CHECK = (ICONS / "check.svg").as_posix()
_PIXELS = re.compile(r"\b([1-9][0-9]*)px")


@dataclass(frozen=True)
class Colors:
    """What each colour says."""

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
    ),
}


BLACK = "#000000"
"""A window that shows nothing, and the shade around a spotlight."""

SHADE = 0.62
"""How much of what is outside a spotlight is taken away."""

MAP = "cividis"
"""A map of colours that is perceptually uniform, and the same for the colour-blind."""

MAP_STRENGTH = {Theme.LIGHT: 0.6, Theme.DARK: 0.5}
"""How much of it there is over the ground, so that lines and names are read on it."""


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


def dress(app: QApplication) -> None:
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


def style_sheet(theme: Theme, zoom: float = 1.0) -> str:
    """Return the style sheet of the window: shapes that Fusion does not have."""
    written = _style_sheet(colors(theme))
    if zoom == 1.0:
        return written
    return _PIXELS.sub(lambda found: f"{max(round(int(found[1]) * zoom), 1)}px", written)


def _style_sheet(c: Colors) -> str:
    return f"""
    #central, #header, #panel, #transport, #plots, #runs, #strip {{ background: {c.surface}; }}
    #lesson {{ background: {c.surface}; border-right: 1px solid {c.line}; }}
    #lesson QScrollArea > QWidget > QWidget {{ background: transparent; }}
    #answer {{ color: {c.forward}; font-weight: 600; }}
    #wrong {{ color: {c.negative}; font-weight: 600; }}
    #away {{ background: {c.active}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 6px; padding: 6px 10px; }}
    #header {{ border-bottom: 1px solid {c.line}; }}
    #panel {{ border-right: 1px solid {c.line}; }}
    #transport, #strip {{ border-top: 1px solid {c.line}; }}
    QDialog {{ background: {c.surface}; }}
    QLabel {{ color: {c.text}; }}
    #title {{ font-size: {LARGE_SIZE}px; font-weight: 600; }}
    #caption {{ color: {c.quiet}; font-size: {SMALL_SIZE}px; }}
    #section {{ color: {c.quiet}; font-size: {SMALL_SIZE}px; font-weight: 600;
        letter-spacing: 1px; }}
    #figure {{ font-size: {LARGE_SIZE}px; font-weight: 600; }}
    #notice, #lesson_notice {{ background: {c.active}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 6px; padding: 4px 10px; }}
    #said {{ background: {c.active}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 8px; padding: 8px 18px; font-size: {LARGE_SIZE + 3}px; }}
    #hint {{ color: {c.text}; padding: 5px 0px; }}
    QLineEdit, QComboBox, QToolButton {{ background: {c.raised}; color: {c.text};
        border: 1px solid {c.line}; border-radius: 6px; padding: 4px 8px; min-height: 19px; }}
    QLineEdit:focus, QComboBox:focus, QToolButton:focus {{ border: 2px solid {c.positive};
        padding: 3px 7px; }}
    QPushButton {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 6px; padding: 4px 14px; min-height: 19px; min-width: 52px; }}
    QPushButton:focus, QPushButton:default {{ border: 2px solid {c.positive}; padding: 3px 13px; }}
    QPushButton:hover {{ background: {c.ground}; }}
    QPushButton:pressed {{ background: {c.line}; }}
    QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled {{ background: {c.surface};
        color: {c.quiet}; border: 1px solid {c.grid}; }}
    #picture {{ border: 1px solid {c.line}; }}
    QProgressBar {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 6px;
        min-height: 10px; max-height: 10px; }}
    QProgressBar::chunk {{ background: {c.positive}; border-radius: 5px; }}
    #small {{ padding: 1px 7px; min-height: 15px; font-size: {SMALL_SIZE}px; }}
    #tab {{ background: transparent; color: {c.quiet}; border: 1px solid transparent;
        border-radius: 0px; padding: 2px 8px; min-height: 17px; }}
    #tab:hover {{ color: {c.text}; }}
    #tab:checked {{ background: transparent; color: {c.text}; font-weight: 600;
        border-bottom: 2px solid {c.text}; }}
    #tab:focus {{ border-bottom: 2px solid {c.positive}; padding: 2px 8px; }}
    #icon {{ padding: 0px 2px; min-height: 19px; max-height: 19px; }}
    #pin_name {{ background: transparent; border: 1px solid transparent; padding: 1px 2px; }}
    QToolButton:hover, QComboBox:hover {{ background: {c.ground}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {c.line}; }}
    QToolButton:disabled {{ background: {c.surface}; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox::drop-down {{ border: none; width: 18px; }}
    QComboBox::down-arrow {{ image: url("{_CHEVRON}");
        width: 10px; height: 10px; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text};
        border: 1px solid {c.line}; selection-background-color: {c.active};
        selection-color: {c.text}; }}
    #run {{ background: {c.text}; border-color: {c.text}; border-radius: 8px; }}
    #run:hover {{ background: {c.quiet}; }}
    #run:focus {{ border-color: {c.positive}; }}
    QTabWidget::pane {{ background: {c.surface}; border: 1px solid {c.line};
        border-radius: 6px; top: -1px; }}
    QTabWidget > QStackedWidget > QWidget {{ background: {c.surface}; }}
    QTabBar::tab {{ background: {c.ground}; color: {c.quiet}; border: 1px solid {c.line};
        padding: 6px 12px; margin-right: -1px; }}
    QTabBar::tab:selected {{ background: {c.surface}; color: {c.text};
        border-bottom: 2px solid {c.text}; }}
    QTabBar::tab:focus {{ border-bottom: 2px solid {c.positive}; }}
    QCheckBox {{ color: {c.text}; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; background: {c.raised};
        border: 1px solid {c.quiet}; border-radius: 4px; }}
    QCheckBox::indicator:checked {{ background: {c.raised}; image: url("{_CHECK}"); }}
    QCheckBox::indicator:focus {{ border: 2px solid {c.positive}; }}
    QPlainTextEdit, QTreeView, QListView {{ background: {c.raised}; color: {c.text};
        border: 1px solid {c.line}; }}
    QScrollArea, QScrollArea > QWidget > QWidget#rows {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 8px; }}
    QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 4px; min-height: 20px; }}
    QScrollBar:horizontal {{ background: transparent; height: 8px; }}
    QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: 4px; min-width: 20px; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QHeaderView::section {{ background: {c.surface}; color: {c.quiet}; border: none;
        border-bottom: 1px solid {c.line}; padding: 4px; }}
    QSlider::groove:horizontal {{ height: 4px; background: {c.line}; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {c.quiet}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
        background: {c.text}; border: 1px solid {c.text}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {c.positive}; background: {c.surface}; }}
    #key {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 4px;
        padding: 1px 6px; font-weight: 600; }}
    QMenu, QToolTip {{ font-size: {TEXT_SIZE}px; }}
    QMenu {{ menu-scrollable: 1; }}
    QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: 6px; }}
    QMenu::item {{ padding: 4px 24px 4px 26px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.active}; }}
    QMenu::item:disabled {{ color: {c.quiet}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
        padding: 4px; }}
    """
