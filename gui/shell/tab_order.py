"""Where Tab goes: through the views in their order, and through each as one reads it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def reading_order(top: QWidget, views: Iterable[QWidget]) -> list[QWidget]:
    """Return what Tab reaches in a window: view by view, then what stands in none of them."""
    left = [each for each in top.findChildren(QWidget) if _is_reached(each, top)]
    order: list[QWidget] = []
    for view in views:
        inside = [each for each in left if each is view or view.isAncestorOf(each)]
        order += _read(inside, view)
        left = [each for each in left if each not in inside]
    return order + _read(left, top)


def go_on(order: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the focus to the next or the one before, round and round, and bring it into view."""
    if not order:
        return False
    here = QApplication.focusWidget()
    by = 1 if forward else -1
    at = order.index(here) + by if here in order else 0 if forward else -1
    found = order[at % len(order)]
    reasons = Qt.FocusReason
    found.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    parent = found.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(found)
        parent = parent.parentWidget()
    return True


def _is_reached(widget: QWidget, top: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return (
        bool(widget.focusPolicy().value & tab)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is top
        and widget.focusProxy() is None
    )


def _read(widgets: Iterable[QWidget], view: QWidget) -> list[QWidget]:
    """Put widgets in rows, and those of a row beside one another, as the language is read."""
    places = {each: QRect(each.mapTo(view, QPoint()), each.size()) for each in widgets}
    rows: list[list[QWidget]] = []
    for each in sorted(places, key=lambda widget: places[widget].center().y()):
        first = places[rows[-1][0]] if rows else QRect()
        if rows and first.top() <= places[each].center().y() <= first.bottom():
            rows[-1].append(each)
        else:
            rows.append([each])
    way = -1 if view.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
    return [
        each
        for row in rows
        for each in sorted(row, key=lambda widget: way * places[widget].center().x())
    ]
