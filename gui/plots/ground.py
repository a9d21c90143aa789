"""What lies behind a plot."""

import pyqtgraph as pg
from PySide6.QtGui import QColor


def lay_ground(view: pg.GraphicsView, tint: QColor, *, bare: bool) -> None:
    """Put a colour behind everything, or nothing at all."""
    view.setBackground(None if bare else tint)
    view.viewport().setAutoFillBackground(not bare)
    modes = view.CacheModeFlag
    view.setCacheMode(modes.CacheNone if bare else modes.CacheBackground)  # a cache is opaque
