"""`main.py render` in a process of its own: asked for, listened to, given up."""

import sys
import time
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QProcess, Signal

from core.base.frozen import Frozen
from core.base.problems import Message, Problem
from core.base.resources import RESOURCES
from core.files.temporary_files import temporary
from core.files.text_files import reason_of
from gui.i18n.language import tr

MAIN = RESOURCES.parent / "main.py"

_PATIENCE = 10_000
"""Milliseconds for which a process that is to end is waited for, before it is made to."""


class RenderProgress(Frozen):
    """A recording that is being made: its file, how much is done (0 to 1), how long since.

    `began` is when the first frame was done, as `perf_counter`; None where none is.
    """

    path: Path
    share: float = 0.0
    began: float | None = None
    cancelled: bool = False

    @property
    def left(self) -> float | None:
        """Seconds that the rest may take, where that can be told."""
        if self.began is None or not self.share:
            return None
        return (time.perf_counter() - self.began) * (1 - self.share) / self.share


class RenderProcess(QObject):
    """One rendering. It has a folder of its own for what is handed over, gone at its end."""

    progressed = Signal(object)
    """The `RenderProgress`, whenever it has come further."""

    ended = Signal(object)
    """The message of what became of it."""

    def __init__(self, parent: QObject, path: Path) -> None:
        super().__init__(parent)
        self.rendering = RenderProgress(path)
        self._handed = ExitStack()
        self._folder: Path | None = None
        self._over = False
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)

    def place(self, name: str) -> Path:
        """Return where to put a file that is handed over; raises `Problem` (file.unwritable)."""
        if self._folder is None:
            try:
                beside = Path(QDir.tempPath()) / "onetwoone"
                self._folder = self._handed.enter_context(temporary(beside, folder=True))
            except OSError as error:
                path, reason = QDir.tempPath(), reason_of(error)
                raise Problem("file.unwritable", path=path, reason=reason) from error
        return self._folder / name

    def release(self) -> None:
        """Keep nothing of what was handed over."""
        self._handed.close()

    def start(self, options: list[str]) -> None:
        """Begin: `options` are those of `main.py render`, but for where it writes."""
        out = str(self.rendering.path.absolute())
        self._process.start(
            sys.executable, [str(MAIN), "render", *options, "-o", out, "--progress"]
        )
        self.progressed.emit(self.rendering)

    def cancel(self) -> None:
        """Ask it to give up; it clears up after itself, and then `ended` says so."""
        self.rendering = RenderProgress(self.rendering.path, self.rendering.share, cancelled=True)
        self.progressed.emit(self.rendering)
        self._process.closeWriteChannel()

    def end(self) -> None:
        """Give it up and wait for that: the program ends."""
        self._over = True
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_PATIENCE):
            self._process.kill()
            self._process.waitForFinished()
        self.release()

    def _listen(self) -> None:
        line = ""
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode()
        if line and not self.rendering.cancelled:
            done, total = map(int, line.split("/"))
            began = self.rendering.began or time.perf_counter()
            self.rendering = RenderProgress(self.rendering.path, done / total, began)
            self.progressed.emit(self.rendering)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        lines = said.strip().splitlines()
        if status is not QProcess.ExitStatus.NormalExit:
            self._end(Message("recording.crashed", {"reason": self._process.errorString()}))
        elif code == 0:
            self._end(Message("recording.saved", {"path": self.rendering.path}))
        elif self.rendering.cancelled:
            self._end(Message("recording.cancelled"))
        elif len(lines) == 1:  # the one sentence that a command says
            self._end(Message("recording.failed", {"reason": lines[0]}))
        else:
            last = lines[-1] if lines else tr("exit code {code}").format(code=code)
            self._end(Message("recording.crashed", {"reason": last}))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(Message("recording.crashed", {"reason": self._process.errorString()}))

    def _end(self, message: Message) -> None:
        if not self._over:
            self._over = True
            self.release()
            self.ended.emit(message)
