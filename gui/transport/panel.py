"""Move through the run: the phases of the step, the timeline, the buttons and how it goes on."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.base.number_format import format_count, parse_whole
from core.base.problems import Message
from core.state.commands import Notify, Pause, Seek
from core.step.phases import Phase
from core.view.options import Part
from core.workspace.scene import Scene
from gui.actions.actions import Actions
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel, set_tip
from gui.base.zoom import Zoomable
from gui.i18n.language import tr
from gui.paint.fields import NumberField
from gui.paint.labels import gap, quiet
from gui.transport.choices import Choices
from gui.transport.phases import PhaseRow
from gui.transport.timeline import Timeline
from gui.words.wording import opening, word

HEIGHT = 126
_PLACES = {(False, False): 54, (True, False): 49, (False, True): 30, (True, True): 0}
"""Pixels of height of the places, where the phases and the timeline are hidden or not."""

BUTTONS = ("reset", "back", "run", "step")


class Transport(Zoomable, QWidget):
    """Everything that moves through the run."""

    command = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._phases, self._timeline, self._choices = PhaseRow(), Timeline(), Choices()
        self._step = NumberField(
            "transport.step",
            tr("step shown"),
            show=lambda v: format_count(int(v)),
            read=parse_whole,
        )
        self._hint, self._notice = PlainLabel(), PlainLabel()
        for part in (self._phases, self._choices):
            part.command.connect(self.command)
        self._timeline.chosen.connect(lambda step: self.command.emit(Seek(step)))
        self._timeline.taken.connect(lambda: self.command.emit(Pause()))
        self._step.changed.connect(self._go_to)
        self._step.refused.connect(lambda message: self.command.emit(Notify(message)))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(4)
        column.addLayout(self._places())
        column.addLayout(self._controls(actions))

    def show_scene(self, scene: Scene) -> None:
        """Show where in the run a scene stands, and how it goes on."""
        self._hide(scene.options.hidden)
        self._phases.show_scene(scene)
        self._timeline.show_scene(scene)
        self._choices.show_scene(scene)
        self._step.set_value(scene.moment.step)
        self._say(scene)

    def _hide(self, hidden: frozenset[Part]) -> None:
        """Hide these controls and no others; where nothing changes, nothing is laid out."""
        changed = False
        for part, widgets in (
            (Part.PHASES, (self._phases,)),
            (Part.TIMELINE, (self._timeline, self._step, self._step_name)),
            (Part.CHOICES, (self._choices,)),
        ):
            for widget in widgets:
                if widget.isHidden() is not (part in hidden):
                    widget.setHidden(part in hidden)
                    changed = True
        if changed:
            self.fit()

    @override
    def fit(self) -> None:
        """Be as high as what is shown, and as a message needs; nothing moves for the first hint."""
        places = _PLACES[self._phases.isHidden(), self._timeline.isHidden()]
        usual = round((HEIGHT - _PLACES[False, False] + places) * self.zoom)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        needed = 0 if self._notice.isHidden() else layout.heightForWidth(self.width())
        self.setFixedHeight(max(usual, needed))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _places(self) -> QHBoxLayout:
        """Phases above the timeline, and the number of the step beside them."""
        line = QHBoxLayout()
        line.setSpacing(16)
        places = QVBoxLayout()
        places.setSpacing(2)
        places.addWidget(self._phases)
        places.addWidget(self._timeline)
        line.addLayout(places, 1)
        number = QVBoxLayout()
        number.setSpacing(2)
        self._step_name = quiet(tr("step"))
        number.addWidget(self._step_name)
        self._step.setFixedWidth(104)
        number.addWidget(self._step)
        line.addLayout(number)
        return line

    def _controls(self, actions: Actions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in BUTTONS:
            row.addWidget(_button(actions, name))
        row.addWidget(gap(4))
        row.addWidget(self._choices)
        row.addWidget(gap(0))
        for name, label in (("hint", self._hint), ("notice", self._notice)):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(label, 1)
        self._notice.hide()
        return row

    def _go_to(self, step: float) -> None:
        if step < 0 or step != int(step):
            self.command.emit(Notify(Message("seek.whole", {"value": step})))
        else:
            self.command.emit(Seek(int(step)))

    def _say(self, scene: Scene) -> None:
        """Show the notice, or else, before the first step, what to do."""
        fresh = scene.moment.step == 0 and scene.moment.phase is Phase.SAMPLE and not scene.playing
        changed = self._notice.isHidden() is not (scene.notice is None)
        self._notice.setVisible(scene.notice is not None)
        self._hint.setVisible(scene.notice is None)
        for label, text in (
            (self._notice, word(scene.notice) if scene.notice else ""),
            (self._hint, opening(scene) if fresh else ""),
        ):
            if text != label.text():
                label.setText(text)
                set_tip(label, text)
                changed = True
        if changed:
            self.fit()


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setObjectName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(QSize(52 if name == "run" else 40, 40))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
