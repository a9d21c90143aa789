"""The fields of the dialog of recordings: what is chosen, as the command line would have it."""

from argparse import Namespace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from core.recording.event_log import EventLog
from core.state.playback import NANO
from core.view.options import Plot, Theme
from core.workspace.scene import Scene
from gui.base.plain_text import PlainLabel
from gui.i18n.language import tr
from gui.plots.base.words import PLOTS
from gui.recording.words import RECORD, RECORD_SPEEDS, RECORD_THEMES, RECORD_VIEWS
from gui.video.formats import FORMATS, VideoFormat
from gui.video.video_request import HOLD, SIZE
from gui.video.views import View
from gui.words.wording import clock_time

SIZES = (SIZE, "3840x2160", "1280x720", "1080x1920", "960x540")
_WIDTH = 210

_CHOICES = ("what", "form", "view", "size", "theme", "speed")
_TYPED = ("scale", "fps", "from", "to", "hold")
_CHECKS = ("captions", "transparent")
_ORDER = (
    *("what", "form", "view", "size", "scale", "fps", "theme", "from", "to", "speed", "hold"),
    *_CHECKS,
)
_OF_RUN = ("from", "to", "speed")


class RecordFields(QWidget):
    """A field for each option. One that is left empty stands for what is usual, shown in it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices = {name: QComboBox() for name in _CHOICES}
        self._typed = {name: QLineEdit() for name in _TYPED}
        self._checks = {name: QCheckBox(RECORD[name]) for name in _CHECKS}
        self._log: EventLog | None = None
        self._lay_out()
        self._fill()
        for box in self._choices.values():
            box.currentTextChanged.connect(self._follow)
        for field in self._typed.values():
            field.textChanged.connect(self._follow)
        for check in self._checks.values():
            check.toggled.connect(self._follow)

    @property
    def form(self) -> VideoFormat:
        """As what the recording is to be written."""
        return FORMATS[self._choices["form"].currentIndex()]

    @property
    def of_log(self) -> bool:
        """Whether it is of what was recorded."""
        return bool(self._choices["what"].currentData())

    def offer(self, scene: Scene, log: EventLog | None) -> None:
        """Offer the present run, and what was recorded last, which comes first where it is new."""
        new = log is not None and log is not self._log
        self._log, what = log, self._choices["what"]
        was_log = self.of_log
        what.clear()
        what.addItem(RECORD["run"], False)  # noqa: FBT003
        if log:
            time = clock_time(log.length / NANO)
            what.addItem(RECORD["log"].format(time=time), True)  # noqa: FBT003
        what.setCurrentIndex(int(new or (was_log and log is not None)))
        made = scene.prefix.length - (scene.prefix.run.overflow is None)
        self._typed["to"].setPlaceholderText(str(max(made, 0)))

    def namespace(self) -> Namespace:
        """Return what is chosen, as `parse_recording` takes it."""
        given = self._given()
        names = ("size", "fps", "hold", "speed", "theme", "view", "captions", "transparent")
        return Namespace(
            **{name: given.get(name) for name in names},
            out=RECORD["suggested"] + self.form.ending,
            beats=None,
            plot=None,
            scale=given.get("scale") or "1",
            start=given.get("from"),
            stop=given.get("to"),
        )

    def options(self) -> tuple[str, ...]:
        """Return what is chosen as options of the command line."""
        return tuple(
            f"--{name}" if name in _CHECKS else f"--{name}={text}"
            for name, text in self._given().items()
        )

    def _given(self) -> dict[str, str]:
        """Return what is chosen or typed and not what is usual; a comma is a point."""
        found = {name: self._chosen(name) for name in ("size", "speed")}
        found |= {name: self._choices[name].currentData() or "" for name in ("view", "theme")}
        for name, field in self._typed.items():
            found[name] = field.text().strip().replace(",", ".")
        for name, check in self._checks.items():
            found[name] = name if check.isChecked() and check.isEnabled() else ""
        kept = (name for name, text in found.items() if text)
        return {name: found[name] for name in kept if not (self.of_log and name in _OF_RUN)}

    def _chosen(self, name: str) -> str:
        """Return what an editable box stands for: the choice of its text, or the text itself."""
        box = self._choices[name]
        at = box.findText(box.currentText())
        chosen = box.itemData(at) if at >= 0 else None
        return str(chosen or box.currentText().strip().replace(",", "."))

    def _fill(self) -> None:
        for form in FORMATS:
            self._choices["form"].addItem(tr(form.title), form.name)
        for view, text in RECORD_VIEWS.items():
            self._choices["view"].addItem(text, view)
        for plot in Plot:
            self._choices["view"].addItem(PLOTS[plot].listed, f"plot.{plot}")
        self._choices["theme"].addItem(RECORD["as_shown"], None)
        for theme in Theme:
            self._choices["theme"].addItem(RECORD_THEMES[theme], str(theme))
        for name in ("size", "speed"):
            self._choices[name].setEditable(True)
            self._choices[name].setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._choices["size"].addItems(SIZES)
        for speed, text in RECORD_SPEEDS.items():
            self._choices["speed"].addItem(text, speed)
        for name, usual in (("scale", "1"), ("hold", HOLD), ("from", "0")):
            self._typed[name].setPlaceholderText(usual)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        fields: dict[str, QWidget] = {**self._choices, **self._typed, **self._checks}
        for row, name in enumerate(_ORDER):
            field = fields[name]
            field.setObjectName(f"record.{name}")
            field.setAccessibleName(RECORD[name])
            if name in _CHECKS:
                grid.addWidget(field, row, 0, 1, 2)
                continue
            label = PlainLabel(RECORD[name])
            label.setBuddy(field)
            field.setFixedWidth(_WIDTH)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.setRowStretch(len(_ORDER), 1)

    def _follow(self) -> None:
        """Disable what cannot be chosen together."""
        self._typed["fps"].setPlaceholderText(str(self.form.fps))
        for field in (self._typed["from"], self._typed["to"], self._choices["speed"]):
            field.setEnabled(not self.of_log)
        ground = self._choices["view"].currentData() == View.WINDOW
        self._checks["transparent"].setEnabled(self.form.transparent and not ground)
        self.changed.emit()
