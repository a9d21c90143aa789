"""Carries out exports: pictures and numbers to the clipboard and into files."""

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from core.base.problems import Message, Problem
from core.files.text_files import home, replacing
from core.training.run import Run
from gui.actions.requests import Export, ExportFormat, Subject
from gui.files.file_dialogs import FileDialogs
from gui.files.long_work import LongWork
from gui.files.words import EXPORT
from gui.paint.picture import image, png, scaled_size, svg
from gui.time.controller import Controller

MOST_COPIED = 50_000
"""Steps whose numbers go on the clipboard; those of more need a file."""

_MIME = {ExportFormat.SVG: "image/svg+xml", ExportFormat.CSV: "text/csv"}


class Exports(QObject):
    """Gives what is shown, as it is when it is asked for.

    `part` finds the widget of a subject, `drawn` the numbers that the shown plot draws, as CSV.
    """

    ended = Signal(object)
    """The message of what became of an export."""

    def __init__(
        self,
        controller: Controller,
        work: LongWork,
        dialogs: FileDialogs,
        part: Callable[[Subject], QWidget],
        drawn: Callable[[], str],
    ) -> None:
        super().__init__(controller)
        self._controller = controller
        self._work = work
        self.dialogs = dialogs
        self._part = part
        self._drawn = drawn
        self._folder: Path | None = None

    def answer(self, export: Export) -> None:
        """Do what is asked for; what fails is told, and nothing is left half done."""
        try:
            if export.subject is Subject.RUN:
                self._give_run(export)
            elif export.to_file:
                data = self._data(export)  # as it is now, whatever happens before a name is chosen
                self._choose(export, lambda path: self._write(path, data))
            else:
                QApplication.clipboard().setMimeData(self._clip(export))
                self.ended.emit(Message("export.copied", {}))
        except Problem as problem:
            self.ended.emit(problem.message)

    def _data(self, export: Export) -> bytes:
        if export.form is ExportFormat.CSV:
            return self._drawn().encode(errors="replace")  # a name may hold half a character
        part = self._part(export.subject)
        if export.form is ExportFormat.SVG:
            return svg(part, part.size())
        return png(image(part, scaled_size(part, export.scale), export.scale))

    def _clip(self, export: Export) -> QMimeData:
        """Return a picture as an image, all else as text too, so that an editor can take it."""
        clip = QMimeData()
        if export.form is ExportFormat.PNG:
            part = self._part(export.subject)
            clip.setImageData(image(part, scaled_size(part, export.scale), export.scale))
        else:
            data = self._data(export)
            clip.setData(_MIME[export.form], data)
            clip.setText(data.decode())
        return clip

    def _write(self, path: Path, data: bytes) -> None:
        try:
            with replacing(path) as temporary:
                temporary.write_bytes(data)
        except Problem as problem:
            self.ended.emit(problem.message)
            return
        self._saved(path)

    def _saved(self, path: Path) -> None:
        self._folder = path.parent
        self.ended.emit(Message("export.saved", {"path": path}))

    def _choose(self, export: Export, chosen: Callable[[Path], None]) -> None:
        step = self._controller.scene.moment.step
        name = f"{export.subject}-step-{step}.{export.form}"
        if export.subject is Subject.RUN:
            name = f"run.{export.form}"
        kind = EXPORT["filter"].format(export.form.upper(), export.form)
        self.dialogs.choose_to_save(
            (self._folder or home()) / name, chosen, EXPORT["save_title"], kind
        )

    def _give_run(self, export: Export) -> None:
        """Give every number of the present run, as far as it is now."""
        prefix = self._controller.scene.prefix
        if export.to_file:
            self._choose(export, lambda path: self._start_work(prefix.run, prefix.length, path))
            return
        if prefix.length > MOST_COPIED:
            raise Problem("export.long", steps=prefix.length, most=MOST_COPIED)
        from core.training.trace import (
            kept_pieces,  # late: the window paints before numpy is needed
        )

        clip = QMimeData()
        clip.setText("".join(text for _, text in kept_pieces(prefix.run, prefix.length)))
        QApplication.clipboard().setMimeData(clip)
        self.ended.emit(Message("export.copied", {}))

    def _start_work(self, run: Run, length: int, path: Path) -> None:
        self._work.start_work(
            _written(run, length, path),
            EXPORT["writing"],
            done=lambda _: self._saved(path),
            failed=lambda problem: self.ended.emit(problem.message),
            cancelled=lambda: self.ended.emit(Message("export.cancelled", {})),
        )


def _written(run: Run, length: int, path: Path) -> Generator[float, None, None]:
    """Write a run's numbers to a file, whole or not at all; yields how much is done."""
    from core.training.trace import kept_pieces  # late: as above

    with replacing(path) as temporary, temporary.open("w", encoding="ascii", newline="") as file:
        for done, text in kept_pieces(run, length):
            file.write(text)
            yield done / max(length, 1)
