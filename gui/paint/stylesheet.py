"""The one style sheet: shapes that Fusion does not have, in the colours of a theme."""

import re

from core.base.resources import ICONS
from core.view.options import Theme
from gui.base import theme
from gui.base.theme import Colors

_CHEVRON = (ICONS / "chevron.svg").as_posix()
_CHECK = (ICONS / "check.svg").as_posix()
_PIXELS = re.compile(r"\b([1-9][0-9]*)px")


def style_sheet(scheme: Theme, zoom: float = 1.0) -> str:
    """Return the style sheet of the window: shapes that Fusion does not have."""
    written = _style_sheet(theme.colors(scheme))
    if zoom == 1.0:
        return written
    return _PIXELS.sub(lambda found: f"{max(round(int(found[1]) * zoom), 1)}px", written)


def _style_sheet(c: Colors) -> str:
    return f"""
    QMainWindow, #central, #header, #panel, #transport, #plots, #runs, #strip {{
        background: {c.surface}; }}
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
    #title {{ font-size: {theme.LARGE_SIZE}px; font-weight: 600; }}
    #caption {{ color: {c.quiet}; font-size: {theme.SMALL_SIZE}px; }}
    #section {{ color: {c.quiet}; font-size: {theme.SMALL_SIZE}px; font-weight: 600;
        letter-spacing: 1px; }}
    #figure {{ font-size: {theme.LARGE_SIZE}px; font-weight: 600; }}
    #notice, #lesson_notice {{ background: {c.active}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 6px; padding: 4px 10px; }}
    #said {{ background: {c.active}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 8px; padding: 8px 18px; font-size: {theme.LARGE_SIZE + 3}px; }}
    #transport #notice {{ padding: 0px 10px; }}
    #hint {{ color: {c.text}; padding: 3px 0px; }}
    QLineEdit, QComboBox, QToolButton {{ background: {c.raised}; color: {c.text};
        border: 1px solid {c.line}; border-radius: 6px; padding: 4px 8px; min-height: 19px; }}
    QLineEdit:focus, QComboBox:focus, QToolButton:focus {{
        border: {c.ring}px solid {c.positive}; padding: {5 - c.ring}px {9 - c.ring}px; }}
    NumberField {{ padding: 4px 4px; }}
    NumberField:focus {{ padding: {5 - c.ring}px {5 - c.ring}px; }}
    QPushButton {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
        border-radius: 6px; padding: 4px 14px; min-height: 19px; min-width: 52px; }}
    QPushButton:focus, QPushButton:default {{ border: {c.ring}px solid {c.positive};
        padding: {5 - c.ring}px {15 - c.ring}px; }}
    QPushButton:hover {{ background: {c.ground}; }}
    QPushButton:pressed {{ background: {c.pressed}; }}
    QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled {{ background: {c.surface};
        color: {c.quiet}; border: 1px solid {c.grid}; }}
    #picture {{ border: 1px solid {c.line}; }}
    QProgressBar {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 6px;
        min-height: 10px; max-height: 10px; }}
    QProgressBar::chunk {{ background: {c.positive}; border-radius: 5px; }}
    #small {{ padding: 1px 7px; min-height: 15px; font-size: {theme.SMALL_SIZE}px; }}
    #tab {{ background: transparent; color: {c.quiet}; border: 1px solid transparent;
        border-radius: 0px; padding: 2px 8px; min-height: 17px; }}
    #tab:hover {{ color: {c.text}; }}
    #tab:checked {{ background: transparent; color: {c.text}; font-weight: 600;
        border-bottom: 2px solid {c.text}; }}
    #tab:focus {{ border-bottom: {c.ring}px solid {c.positive}; padding: 2px 8px; }}
    #icon {{ padding: 0px 2px; min-height: 19px; max-height: 19px; }}
    #pin_name {{ background: transparent; border: 1px solid transparent; padding: 1px 2px; }}
    QToolButton:hover, QComboBox:hover {{ background: {c.ground}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {c.pressed}; }}
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
    QTabBar::tab:focus {{ border-bottom: {c.ring}px solid {c.positive}; }}
    QCheckBox {{ color: {c.text}; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; background: {c.raised};
        border: 1px solid {c.quiet}; border-radius: 4px; }}
    QCheckBox::indicator:checked {{ background: {c.raised}; image: url("{_CHECK}"); }}
    QCheckBox::indicator:focus {{ border: {c.ring}px solid {c.positive}; }}
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
    QSlider::handle:horizontal:focus {{ border: {c.ring}px solid {c.positive};
        background: {c.surface}; }}
    #key {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 4px;
        padding: 1px 6px; font-weight: 600; }}
    QMenu, QToolTip {{ font-size: {theme.TEXT_SIZE}px; }}
    QMenu {{ menu-scrollable: 1; }}
    QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: 6px; }}
    QMenu::item {{ padding: 4px 24px 4px 26px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.active}; }}
    QMenu::item:disabled {{ color: {c.quiet}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
        padding: 4px; }}
    """
