"""What a view shows, found in what it paints: texts, their places and colours, and pixels.

Places are in pixels of the view; the picture has FINE for each, so that thin lines have a colour.
"""

import re
from contextlib import contextmanager

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPicture, QPixmap
from PySide6.QtWidgets import QWidget

from gui.base import theme
from tests.gui.painted import noting
from tests.gui.tiles import pixels

FINE = 4
NEAR = 3
"""Of 255, by which a colour may be another."""

_POWER = re.compile(r"(?:([−\d.]+)×)?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


class Seen:
    """A view, painted."""

    def __init__(self, view, scheme):
        self.colors = theme.colors(scheme)
        image = QImage(view.size() * FINE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(FINE)
        image.fill(QColor(self.colors.surface))
        with noting() as noted, _axes_noted(view) as at_axes:
            QWidget.render(view, image)
        self.width, self.height = view.width(), view.height()
        self.pixels = pixels(image)
        drawn = [Text.painted(each) for each in noted if each.text != "a symbol"]
        self.texts = [*drawn, *at_axes]

    def text(self, wanted):
        """Return the text that is just this."""
        found = [each for each in self.texts if each.text == wanted]
        assert len(found) == 1, [each.text for each in self.texts]
        return found[0]

    def has(self, role, x, y, around=0.0, strength=1.0, near=NEAR):
        """Say whether there is the colour of a role at a place, or so many pixels around it."""
        part = self.pixels[_around(y, around), _around(x, around)]
        return self._is(part, role, strength, near).any()

    def row(self, role, y, left, right, strength=1.0):
        """Return which part of a row, from x to x, has the colour of a role."""
        part = self.pixels[round(y * FINE), round(left * FINE) : round(right * FINE)]
        return self._is(part, role, strength).mean()

    def _is(self, part, role, strength, near=NEAR):
        wanted, ground = _rgb(getattr(self.colors, role)), _rgb(self.colors.surface)
        return (np.abs(part - (ground + (wanted - ground) * strength)) <= near).all(axis=-1)

    def at(self, x, y):
        """Return the colour at a place."""
        return self.pixels[round(y * FINE), round(x * FINE)]

    def across(self, *, log=False, below=24):
        """Return where values stand on the axis at the foot."""
        foot = [each for each in self.texts if each.y > self.height - below]
        return _scale([(each.value, each.x) for each in foot if each.value is not None], log=log)

    def upwards(self, *, log=False, left=70, right=None):
        """Return where values stand on the axis at the left, or on the one at the right."""
        at_side = [
            each for each in self.texts
            if (each.x < left if right is None else each.x > self.width - right)
            and each.y < self.height - 20
        ]  # fmt: skip
        return _scale([(each.value, each.y) for each in at_side if each.value is not None], log=log)


class Text:
    """A text, its colour, and where it stands."""

    def __init__(self, text, tint, place):
        self.text, self.tint = text, tint
        self.x, self.y = place.center().x(), place.center().y()
        self.left, self.right = place.left(), place.right()
        self.value = number(text)

    @classmethod
    def painted(cls, noted):
        fine = noted.on.devicePixelRatio() if isinstance(noted.on, QPixmap) else FINE  # kept: once
        corner, size = noted.seen.topLeft() / fine, noted.seen.size() / fine
        return cls(noted.text, noted.tint, QRectF(corner, size))

    def __repr__(self):
        return f"{self.text!r} at {self.x:.1f}, {self.y:.1f}"


def number(text):
    """Read a number as the program writes it; None where a text is none."""
    plain = text.replace("\N{NARROW NO-BREAK SPACE}", "").replace("−", "-")
    if power := _POWER.fullmatch(text):
        return float((power[1] or "1").replace("−", "-")) * 10.0 ** int(power[2].translate(_RAISED))
    return float(plain) if re.fullmatch(r"-?\d+(\.\d+)?", plain) else None


@contextmanager
def _axes_noted(view):
    """Note the numbers of axes that are painted by way of a kept picture."""
    found, draw = [], pg.AxisItem.drawPicture

    def noted(axis, painter, line, ticks, texts):
        if isinstance(painter.device(), QPicture):
            tint = axis.textPen().color().name().upper()
            found.extend(Text(text, tint, axis.mapRectToScene(at)) for at, _, text in texts)
        draw(axis, painter, line, ticks, texts)

    for plot in view.findChildren(pg.PlotWidget) + [view] * isinstance(view, pg.PlotWidget):
        for side in ("left", "right", "bottom"):
            plot.getPlotItem().getAxis(side).picture = None
    pg.AxisItem.drawPicture = noted
    try:
        yield found
    finally:
        pg.AxisItem.drawPicture = draw


def _scale(found, *, log):
    """Return a function from values to pixels; what is found stands where that says."""
    found = [(value, at) for value, at in found if value or not log]
    assert len(found) >= 2, found
    values = np.array([np.log10(value) if log else value for value, _ in found])
    at = np.array([at for _, at in found])
    slope, begin = np.polyfit(values, at, 1)
    assert np.abs(values * slope + begin - at).max() < 1.5, found
    return lambda value: float((np.log10(value) if log else value) * slope + begin)


def _around(middle, by):
    low, high = round((middle - by) * FINE), round((middle + by) * FINE)
    return slice(max(low, 0), high + 1)


def _rgb(name):
    return np.array(QColor(name).getRgb()[:3])
