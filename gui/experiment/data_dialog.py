"""The dialog in which the data are chosen: drawn, from a file, pasted, or one sample changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import format_count, format_exact, parse_number, parse_whole
from core.base.problems import Message, Problem
from core.data.dataset import Dataset, Generated
from core.data.loading import Bringing
from core.data.order import Order
from core.state.edit_commands import SetSample
from core.workspace.scene import Scene
from core.workspace.vocabulary import Command
from gui.actions.requests import LoadData
from gui.base.chooser import Chooser
from gui.base.plain_text import PlainLabel
from gui.base.scrolled_dialog import ScrolledDialog
from gui.base.zoom import join
from gui.experiment.paste_field import PasteField
from gui.experiment.words import DATA
from gui.paint.fields import NumberField
from gui.paint.labels import quiet
from gui.words.wording import word

_WIDTH = 460
_FILE_TAB = 2
_MOST_WHOLE = 2**63
_USUAL = Generated(count=100, low=1.0, high=100.0, slope=2.0, noise=0.0, seed=1)


class DataDialog(ScrolledDialog):
    """Makes the data from what its open tab says; what is invalid is said in the dialog."""

    command = Signal(object)
    request = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, QSize(_WIDTH, 0))
        self.setObjectName("dialog.data")
        self.setWindowTitle(DATA["title"])
        self._data = Dataset((1.0,), (2.0,))
        self._fields: dict[str, NumberField] = {}
        self._file: Path | None = None
        self._waiting = False
        self._tabs = QTabWidget()
        self._makers: list[Callable[[], Command | LoadData]] = []
        for name, tab, maker in (
            ("keep", _said(DATA["keep_says"]), self._kept),
            ("draw", self._draw_tab(), self._drawn),
            ("file", self._file_tab(), self._from_file),
            ("paste", self._paste_tab(), self._pasted),
            ("sample", self._sample_tab(), self._one_sample),
        ):
            self._tabs.addTab(tab, DATA[name])
            self._makers.append(maker)
        self._order = QWidget()
        self._shuffled = QCheckBox(DATA["shuffled"])
        self._shuffled.setObjectName("data.shuffled")
        self._shuffled.toggled.connect(self._forget)
        self._problem = PlainLabel()
        self._problem.setObjectName("notice")
        self._problem.setWordWrap(True)
        self._problem.hide()
        buttons = QDialogButtonBox()
        use = buttons.addButton(DATA["use"], QDialogButtonBox.ButtonRole.AcceptRole)
        use.setObjectName("data.use")
        cancel = buttons.addButton(DATA["cancel"], QDialogButtonBox.ButtonRole.RejectRole)
        for button in (use, cancel):
            button.setAutoDefault(False)  # Enter takes what was typed in a field
        buttons.accepted.connect(self._use)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._tabs)
        self._order.setLayout(self._order_line())
        column.addWidget(self._order)
        starts = quiet(DATA["starts"])
        starts.setWordWrap(True)
        column.addWidget(starts)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self._tabs.currentChanged.connect(self._follow_tab)

    def show_scene(self, scene: Scene) -> None:
        """Begin with the data of a scene."""
        data, order = scene.experiment.data, scene.experiment.order
        made = data.origin or _USUAL
        for name in ("count", "low", "high", "slope", "noise", "seed"):
            self._fields[name].set_value(float(getattr(made, name)))
        self._shuffled.setChecked(order.shuffled)
        self._fields["order"].set_value(float(order.seed))
        index = scene.moment.sample - 1
        self._fields["number"].set_value(float(index + 1))
        self._fields["x"].set_value(data.x[index])
        self._fields["y"].set_value(data.y[index])
        self._data = data
        self._forget()

    def _draw_tab(self) -> QWidget:
        return self._form("count", "low", "high", "slope", "noise", "seed")

    def _sample_tab(self) -> QWidget:
        tab = self._form("number", "x", "y")
        self._fields["number"].changed.connect(self._show_sample)
        return tab

    def _file_tab(self) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.addWidget(_wrapped(DATA["file_says"]))
        choose = QPushButton(DATA["choose"])
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._file_name = _wrapped("")
        column.addWidget(self._file_name)
        column.addStretch(1)
        return tab

    def _paste_tab(self) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.addWidget(_wrapped(DATA["paste_says"]))
        self._pasted_text = PasteField()
        self._pasted_text.setObjectName("data.pasted")
        self._pasted_text.setAccessibleName(DATA["paste"])
        self._pasted_text.setTabChangesFocus(True)
        self._pasted_text.textChanged.connect(self._forget)
        column.addWidget(self._pasted_text, 1)
        return tab

    def _follow_tab(self) -> None:
        """Forget what was wrong in another tab; one sample has the order that there is."""
        self._forget()
        self._order.setEnabled(self._makers[self._tabs.currentIndex()] != self._one_sample)

    def _order_line(self) -> QGridLayout:
        line = QGridLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._shuffled, 0, 0)
        line.addWidget(PlainLabel(DATA["order"]), 0, 1, Qt.AlignmentFlag.AlignRight)
        line.addWidget(self._field("order"), 0, 2)
        line.setColumnStretch(0, 1)
        return line

    def _form(self, *names: str) -> QWidget:
        tab = QWidget()
        grid = QGridLayout(tab)
        grid.setVerticalSpacing(8)
        for row, name in enumerate(names):
            grid.addWidget(PlainLabel(DATA[name]), row, 0)
            grid.addWidget(self._field(name), row, 1)
        grid.setRowStretch(len(names), 1)
        grid.setColumnStretch(0, 1)
        return tab

    def _field(self, name: str) -> NumberField:
        whole = name in {"count", "seed", "number", "order"}
        show, read = (_whole, parse_whole) if whole else (format_exact, parse_number)
        field = NumberField(f"data.{name}", DATA[name], show=show, read=read, keeps=True)
        field.setFixedWidth(150)
        field.textEdited.connect(self._forget)
        field.changed.connect(field.set_value)
        field.refused.connect(lambda message: self._say(word(message)))
        self._fields[name] = field
        return field

    def _value(self, name: str) -> float:
        """Return what a field holds; raises `Problem` where that is no number."""
        field = self._fields[name]
        field.finish()
        if field.refusal is not None:
            field.setFocus()
            raise Problem(
                "data.setting", setting=DATA[name].partition(":")[0], reason=field.refusal
            )
        return field.value

    def _whole(self, name: str) -> int:
        value = self._value(name)
        if value != int(value) or abs(value) > _MOST_WHOLE:
            raise Problem("data.whole", setting=DATA[name], value=value)
        return int(value)

    def _kept(self) -> LoadData:
        return self._bring(self._data)

    def _drawn(self) -> LoadData:
        low, high, slope, noise = (self._value(name) for name in ("low", "high", "slope", "noise"))
        made = Generated(self._whole("count"), low, high, slope, noise, self._whole("seed"))
        return self._bring(made)

    def _from_file(self) -> LoadData:
        if self._file is None:
            raise Problem("data.no_file")
        return self._bring(self._file)

    def _pasted(self) -> LoadData:
        return self._bring(self._pasted_text.whole)

    def _one_sample(self) -> Command:
        index = self._index()
        return SetSample(index, self._value("x"), self._value("y"))

    def _index(self) -> int:
        number = self._whole("number")
        if not 1 <= number <= len(self._data):
            raise Problem("data.number", number=number, size=len(self._data))
        return number - 1

    def _bring(self, source: Bringing) -> LoadData:
        order = Order(self._shuffled.isChecked(), self._whole("order"))
        return LoadData(source, order, self._brought)

    def _show_sample(self, _number: float) -> None:
        try:
            index = self._index()
        except Problem as problem:
            self._say(word(problem.message))
            return
        self._fields["x"].set_value(self._data.x[index])
        self._fields["y"].set_value(self._data.y[index])

    def _choose(self) -> None:
        dialog = Chooser(self, DATA["choose"], "", DATA["filter"])
        dialog.setFileMode(Chooser.FileMode.ExistingFile)
        dialog.chosen.connect(self.choose_file)
        join(dialog)
        dialog.open()

    def choose_file(self, path: Path) -> None:
        """Take a file, as the file dialog does."""
        self._file = path
        self._file_name.setText(path.name)
        self._forget()
        self._tabs.setCurrentIndex(_FILE_TAB)

    def _use(self) -> None:
        """Make the data and close; or say why not, and stay."""
        try:
            made = self._makers[self._tabs.currentIndex()]()
        except Problem as problem:
            self._say(word(problem.message))
            return
        if isinstance(made, LoadData):
            self._waiting = True
            self.request.emit(made)
            self.setEnabled(not self._waiting)  # until they are there, or given up
        else:
            self.command.emit(made)
            self.accept()

    def _brought(self, refusal: Message | None) -> None:
        """Close where the samples are taken, else say why not."""
        self._waiting = False
        self.setEnabled(True)
        if refusal:
            self._say(word(refusal))
        else:
            self.accept()

    def _forget(self) -> None:
        """Say no longer what was wrong with what has changed since."""
        self._problem.hide()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()


def _whole(value: float) -> str:
    return format_count(int(value)) if value == int(value) <= _MOST_WHOLE else format_exact(value)


def _wrapped(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setWordWrap(True)
    return label


def _said(text: str) -> QWidget:
    tab = QWidget()
    column = QVBoxLayout(tab)
    column.addWidget(_wrapped(text))
    column.addStretch(1)
    return tab
