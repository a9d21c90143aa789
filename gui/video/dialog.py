"""The dialog in which one chooses what to make a video of, and how; it shows the first frame."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import format_count
from core.base.problems import Problem
from core.recording.event_log import EventLog
from core.recording.frame_source import FrameSource, seconds_of
from core.workspace.scene import Scene
from gui.actions.requests import KeepRecording, Render
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel, set_tip
from gui.base.scrolled_dialog import ScrolledDialog
from gui.i18n.language import tr
from gui.paint.labels import quiet
from gui.recording.words import RECORD, name_fields
from gui.video.fields import RecordFields
from gui.video.preview import Preview
from gui.video.video_request import VideoRequest, parse_video_request
from gui.words.wording import clock_time, word

_SEEN = QSize(400, 300)


class RecordDialog(ScrolledDialog):
    """Asks for a `Render`, or to keep what was recorded.

    What cannot be is said at once, in the place of the first frame.
    """

    asked = Signal(object)

    _due = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dialog.record")
        self.setWindowTitle(RECORD["title"])
        self._scene: Scene | None = None
        self._log: EventLog | None = None
        self.fields = RecordFields()
        self.preview = Preview(_SEEN)
        self._says = quiet("")
        self._says.setObjectName("record.says")
        self._problem = PlainLabel()
        self._problem.setObjectName("notice")
        self._problem.setWordWrap(True)
        self._problem.setFixedWidth(_SEEN.width())
        self._save = QPushButton(RECORD["save"])
        self._save.setObjectName("record.save")
        self._keep = QPushButton(RECORD["keep"])
        self._keep.setObjectName("record.keep")
        set_tip(self._keep, RECORD["keep_tip"])
        self._keep.setAutoDefault(False)
        self._keep.clicked.connect(lambda: self.asked.emit(KeepRecording()))
        self._lay_out()
        self._waiting = False
        self.fields.changed.connect(self._follow)
        self._due.connect(self.options, Qt.ConnectionType.QueuedConnection)

    def show_scene(self, scene: Scene, log: EventLog | None) -> None:
        """Offer the present run, and what was recorded last."""
        self._scene, self._log = scene, log
        self.fields.offer(scene, log)
        self._keep.setVisible(log is not None)
        self._follow()

    def options(self) -> None:
        """Show the first frame and how long it will be; or say what is invalid."""
        self._waiting = False
        if not self.isVisible():
            return
        try:
            recording, frame_source = self._frame_source()
        except Problem as problem:
            self._problem.setText(name_fields(word(problem.message)))
            self._says.setText("")
            self.preview.clear()
        else:
            seconds = float(seconds_of(frame_source))
            time = clock_time(seconds) if seconds >= 10 else f"{seconds:.3g} s"
            self._says.setText(
                RECORD["lasts"].format(frames=format_count(frame_source.frames), time=time)
            )
            self._problem.setText("")
            self.preview.show_first(recording, frame_source)
        wrong = bool(self._problem.text())
        self._problem.setVisible(wrong)
        self.preview.setVisible(not wrong)
        self._save.setEnabled(not wrong)

    def _frame_source(self) -> tuple[VideoRequest, FrameSource]:
        """Return what is asked for; raises `Problem` where that is invalid."""
        assert self._scene is not None
        recording = parse_video_request(self.fields.namespace(), self.fields.form)
        if self.fields.of_log and self._log:
            return recording, recording.replay(self._log)
        return recording, recording.film(self._scene)

    def _lay_out(self) -> None:
        seen = QVBoxLayout()
        seen.setSpacing(8)
        seen.addWidget(self._problem)
        seen.addWidget(self.preview)
        seen.addWidget(self._says)
        seen.addStretch(1)
        self._problem.hide()
        beside = QHBoxLayout()
        beside.setSpacing(24)
        beside.addWidget(self.fields)
        beside.addLayout(seen)
        buttons = QDialogButtonBox()
        buttons.addButton(self._keep, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        close = buttons.addButton(RECORD["close"], QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addLayout(beside)
        column.addWidget(buttons)

    def _follow(self) -> None:
        """Look at what comes of it as soon as nothing else is to be done."""
        if self._scene is not None and not self._waiting:
            self._waiting = True
            self._due.emit()

    def _ask(self) -> None:
        """Ask for the recording, and close; or say why not."""
        self.options()
        if self._save.isEnabled():
            fields, form = self.fields, self.fields.form
            self.asked.emit(Render(fields.options(), form.ending, fields.of_log, tr(form.title)))
            self.accept()

    @override
    def done(self, result: int) -> None:
        """Close, and let go of what painted the picture, and of what of."""
        super().done(result)
        self.preview.clear()
        self._scene = self._log = None
