"""The field into which samples are pasted, however many."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from core.base.number_format import format_count
from gui.base.overrides import override
from gui.experiment.words import DATA

MOST_SHOWN = 100_000
"""Characters of a pasted text that are laid out; a million lines would take Qt ten seconds."""


class PasteField(QPlainTextEdit):
    """Shows the beginning of a long text, and a line that stands for the rest of it."""

    def __init__(self) -> None:
        super().__init__()
        self._rests: dict[str, str] = {}
        """What each such line stands for, with the end of the line before it."""

    @property
    def whole(self) -> str:
        """All of the text, with the rest in the place of the line that stands for it."""
        text = f"{self.toPlainText()}\n"
        for line, rest in self._rests.items():
            text = text.replace(f"\n{line}\n", f"{rest}\n")
        return text

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, or drop."""
        text = source.text()
        if len(text) <= MOST_SHOWN:
            super().insertFromMimeData(source)
            return
        end = text.rfind("\n", 0, MOST_SHOWN)
        end = MOST_SHOWN if end < 0 else end
        rest = text[end:]
        line = DATA["more_lines"].format(count=format_count(rest.strip("\n").count("\n") + 1))
        while self._rests.get(line, rest) != rest:
            line += "…"  # another paste has as many
        self._rests[line] = rest
        self.insertPlainText(f"{text[:end]}\n{line}\n")
