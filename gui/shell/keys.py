"""The sheet of keys, from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from gui.actions.entry import ActionEntry, Group
from gui.base.plain_text import PlainLabel
from gui.base.scrolled_dialog import ScrolledDialog
from gui.i18n.language import tr
from gui.paint.labels import gap, section
from gui.shell.entries import ENTRIES
from gui.shell.words import GROUPS, OTHER_KEYS, OTHER_KEYS_TITLE, SHEET_TITLE

_KEYS_WIDTH = 118
_DOES_WIDTH = 280


class KeySheet(ScrolledDialog):
    """Every key and what it does, in two columns; any of the keys Esc, Enter and ? closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet.keys")
        self.setWindowTitle(tr(SHEET_TITLE))
        columns = QHBoxLayout(self.body)
        columns.setContentsMargins(28, 24, 28, 28)
        columns.setSpacing(40)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(8)
            columns.addLayout(column)
        having = {entry.group for entry in ENTRIES if entry.keys}
        groups = [group for group in Group if group in having]
        for column, part in (
            (left, groups[: len(groups) // 2]),
            (right, groups[len(groups) // 2 :]),
        ):
            for group in part:
                entries = [entry for entry in ENTRIES if entry.group is group and entry.keys]
                _add(column, GROUPS[group], [(_keys(entry), tr(entry.tip)) for entry in entries])
        _add(right, tr(OTHER_KEYS_TITLE), [(tr(keys), tr(does)) for keys, does in OTHER_KEYS])
        left.addStretch(1)
        right.addStretch(1)


def _keys(entry: ActionEntry) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in entry.keys)


def _add(column: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
    column.addWidget(section(title.upper()))
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    grid.setColumnMinimumWidth(0, _KEYS_WIDTH)
    grid.setColumnStretch(1, 1)
    for place, (keys, does) in enumerate(rows):
        key = PlainLabel(keys)
        key.setObjectName("key")
        grid.addWidget(key, place, 0, Qt.AlignmentFlag.AlignLeft)
        label = PlainLabel(does)
        label.setWordWrap(True)
        label.setMinimumWidth(_DOES_WIDTH)
        grid.addWidget(label, place, 1)
    column.addLayout(grid)
    column.addWidget(gap(4))
