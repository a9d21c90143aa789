"""Which texts of a window are not wholly to be seen, though they could be scrolled to."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)

_FRAME, _ARROW, _SLACK, _CELL = 4, 18, 1, 6


def cut_off(root: QWidget) -> list[str]:
    """Describe every visible widget in `root` that is narrower or lower than what it says."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r} {text!r}: {why}"
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and not widget.objectName().startswith("qt_")
        for text, why in _lacks(widget)
    ]


def _lacks(widget: QWidget) -> Iterator[tuple[str, str]]:
    text, needed = _needs(widget)
    if text and widget.width() + _SLACK < needed:
        yield text, f"{widget.width()} pixels wide, needs {needed}"
    if isinstance(widget, QLabel) and text and widget.height() + _SLACK < _height(widget):
        yield text, f"{widget.height()} pixels high, needs {_height(widget)}"
    lines = widget.fontMetrics().height() * len(text.split("\n"))
    if isinstance(widget, QAbstractButton | QLineEdit | QComboBox) and widget.height() < lines:
        yield text, f"{widget.height()} pixels high, its type needs {lines}"
    if text and (outside := _outside(widget)):
        yield text, outside
    if isinstance(widget, QTableView):
        yield from _cells(widget)
    if isinstance(widget, QComboBox) and widget.lineEdit() is None:
        yield from _choices(widget)


def _choices(box: QComboBox) -> Iterator[tuple[str, str]]:
    """Yield which texts of a list are wider than the field that shows what was chosen."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    style = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, style, box).width()
    for text in map(box.itemText, range(box.count())):
        if (needed := box.fontMetrics().tightBoundingRect(text).right()) > room + _SLACK:
            yield text, f"{room} pixels to show it, needs {needed}"


def _cells(table: QTableView) -> Iterator[tuple[str, str]]:
    """Yield which texts of a table's cells have too little room."""
    model, role = table.model(), Qt.ItemDataRole
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text, type_ = index.data(), index.data(role.FontRole)
            needed = QFontMetrics(type_ or table.font()).horizontalAdvance(text or "")
            if needed + _CELL > table.columnWidth(column):
                yield text, f"{table.columnWidth(column)} pixels wide, needs {needed + _CELL}"


def _needs(widget: QWidget) -> tuple[str, int]:
    """Return what a widget says, and the pixels of width that it needs for that."""
    if isinstance(widget, QLabel):
        return widget.text(), 0 if widget.wordWrap() else widget.minimumSizeHint().width()
    if isinstance(widget, QToolButton) and (
        widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and widget.icon()
    ):
        return "", 0
    if isinstance(widget, QCheckBox | QAbstractButton):
        return widget.text(), _text_width(widget, widget.text())
    if isinstance(widget, QComboBox):
        text = widget.currentText() or widget.placeholderText()
        return text, _text_width(widget, text) + _ARROW
    if isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), QComboBox):
        text = widget.text() or widget.placeholderText()
        return text, _text_width(widget, text) + _FRAME
    return "", 0


def _text_width(widget: QWidget, text: str) -> int:
    """Return the width of a text; what marks a key in it is not seen."""
    seen = text.replace("&&", "\0").replace("&", "")
    return max(map(widget.fontMetrics().horizontalAdvance, seen.split("\n")))


def _height(label: QLabel) -> int:
    if label.wordWrap():
        return label.heightForWidth(label.width())
    return label.fontMetrics().tightBoundingRect(label.text()).height()


def _outside(widget: QWidget) -> str:
    """Say where a widget is not within one that it is in, unless that scrolls to it."""
    place = QRect(QPoint(), widget.size())
    inner = widget
    while (outer := inner.parentWidget()) is not None and not inner.isWindow():
        place.moveTopLeft(inner.mapToParent(place.topLeft()))
        if isinstance(outer.parentWidget(), QAbstractScrollArea):
            area = outer.parentWidget()
            if area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff and (
                place.right() > outer.width() + _SLACK
            ):
                return f"{place.right() - outer.width()} pixels beyond what is seen"
            return ""
        if not outer.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            return f"at {place} outside of {type(outer).__name__} {outer.objectName()!r}"
        inner = outer
    return ""
