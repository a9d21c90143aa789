"""How large everything is.

Sizes in the program are logical pixels, at 100 %. Here they are multiplied: for a widget that
Qt lays out, its fixed sizes, margins, spacings and type, beside what the style sheet has of them;
a view that paints itself is `Zoomable`, and has the zoom in its painter and in its pointer.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGraphicsView,
    QGridLayout,
    QLayout,
    QWidget,
)

from gui.base import theme
from gui.base.layout_direction import paint_direction

NO_LIMIT = (1 << 24) - 1
"""Qt's own greatest size."""

_STYLED = tuple(f"_q_stylesheet_{side}" for side in ("minw", "minh", "maxw", "maxh"))
"""What Qt says of a widget that has a size by the style sheet."""

_ZOOM = "zoom"


class Zoomable:
    """A widget that is laid out in logical pixels; its zoom says how large those are."""

    zoom = 1.0

    def set_zoom(self, zoom: float) -> None:
        """Take another zoom; a scene is shown afterwards."""
        self.zoom = zoom
        self.fit()

    def fit(self) -> None:
        """Bring in line what is neither painted nor a size that Qt lays out."""

    @property
    def logical_size(self) -> QSizeF:
        """The size of the widget in logical pixels."""
        assert isinstance(self, QWidget)
        return QSizeF(self.size()) * (1 / self.zoom)

    def to_logical(self, place: QPointF) -> QPointF:
        """Return a place of the widget in logical pixels."""
        return place * (1 / self.zoom)

    def spot_of(self, event: QMouseEvent | QWheelEvent) -> QPointF:
        """Return where the pointer is in logical pixels."""
        return self.to_logical(event.position())

    @contextmanager
    def painting(self) -> Iterator[QPainter]:
        """Paint the widget in logical pixels, from left to right in every language."""
        assert isinstance(self, QWidget)
        with QPainter(self) as painter:
            paint_direction(painter)
            painter.scale(self.zoom, self.zoom)
            yield painter


def zoom_of(widget: QWidget) -> float:
    """Return the zoom of the window that a widget is in, or belongs to."""
    window = widget.window()
    while (owner := window.parentWidget()) is not None:
        window = owner.window()
    return float(window.property(_ZOOM) or 1.0)


def set_zoom(window: QWidget, zoom: float) -> None:
    """Show a window at a zoom, with all that is in it and belongs to it; it has its style sheet."""
    if zoom != zoom_of(window):
        window.setProperty(_ZOOM, zoom)
        _apply(window, zoom)


def join(widget: QWidget) -> None:
    """Give a widget that was made late, once it has its place, the zoom of its window."""
    if (zoom := zoom_of(widget)) != 1.0:
        _apply(widget, zoom)


def _apply(widget: QWidget, zoom: float) -> None:
    if widget.parentWidget() is not None:  # else a person says how large it is
        _resize(widget, zoom)
    if (layout := widget.layout()) is not None:
        _respace(layout, zoom)
    if isinstance(widget, QComboBox):
        if (field := widget.lineEdit()) is not None:
            _resize(field, zoom)
    elif not isinstance(widget, QGraphicsView):  # what is in these is their own
        for child in widget.children():
            if isinstance(child, QWidget):
                _apply(child, zoom)
    if isinstance(widget, Zoomable):
        widget.set_zoom(zoom)


def _resize(widget: QWidget, zoom: float) -> None:
    """Multiply the sizes that a widget was given: the least, the greatest, of type and icon."""
    icon = widget.iconSize().width() if isinstance(widget, QAbstractButton) else 0
    least, most = widget.minimumSize(), widget.maximumSize()
    *sizes, pictured = _noted(
        widget, (least.width(), least.height(), most.width(), most.height(), icon)
    )
    setters = (
        *(widget.setMinimumWidth, widget.setMinimumHeight),
        *(widget.setMaximumWidth, widget.setMaximumHeight),
    )
    for pixels, setter, side in zip(sizes, setters, _STYLED, strict=True):
        if 0 < pixels < NO_LIMIT and not widget.property(side):
            setter(round(pixels * zoom))
    own = widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)  # else it has that of what it is in
    type_ = widget.font()
    (height,) = _noted(widget, (type_.pixelSize() if own else theme.TEXT_SIZE,), "type")
    type_.setPixelSize(round(height * zoom))
    widget.setFont(type_)
    if isinstance(widget, QAbstractButton):
        widget.setIconSize(QSize(pictured, pictured) * zoom)
    if isinstance(widget, QComboBox):  # keeps the room it needs for the type it had before
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _respace(layout: QLayout, zoom: float) -> None:
    """Multiply margins and spacings of a layout and of those in it.

    Its items are not asked for: Python would keep them when Qt has long deleted them, and take what
    comes to be at their place in memory for one of them.
    """
    for inner in layout.children():  # these first: what they do not say they have from this one
        if isinstance(inner, QLayout):
            _respace(inner, zoom)
    around = layout.contentsMargins()
    margins = _noted(layout, (around.left(), around.top(), around.right(), around.bottom()))
    layout.setContentsMargins(*(round(pixels * zoom) for pixels in margins))
    if isinstance(layout, QGridLayout):
        across, down, first = _noted(
            layout,
            (layout.horizontalSpacing(), layout.verticalSpacing(), layout.columnMinimumWidth(0)),
            "grid",
        )
        layout.setHorizontalSpacing(round(across * zoom))
        layout.setVerticalSpacing(round(down * zoom))
        layout.setColumnMinimumWidth(0, round(first * zoom))
    else:
        (between,) = _noted(layout, (layout.spacing(),), "spacing")
        layout.setSpacing(round(between * zoom))
    layout.invalidate()


def _noted(thing: QObject, sizes: tuple[int, ...], of: str = "size") -> tuple[int, ...]:
    """Return sizes as they were at 100 %: as they are when they are first asked for."""
    name = f"logical {of}"
    if thing.property(name) is None:
        thing.setProperty(name, sizes)
    return tuple(thing.property(name))
