"""The phases of the present step as a row one can click."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.state.commands import Seek
from core.step.phases import Phase, phases_of
from core.workspace.scene import Scene
from gui.base import theme
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.theme import Colors
from gui.base.zoom import Zoomable
from gui.i18n.language import tr
from gui.transport.words import PHASE_LABELS
from gui.words.spoken import say_place

_GAP = 4.0
_PADDING = 9.0
_FORWARD = {Phase.SAMPLE, Phase.H1, Phase.H2, Phase.Y_HAT, Phase.LOSS}


class PhaseRow(Zoomable, QWidget):
    """Shows where in the step the scene is; a click goes there."""

    command = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        keep_direction(self)
        self.setObjectName("transport.phases")
        self.setAccessibleName(tr("phases of the step"))
        self.setFixedHeight(26)
        self.setMinimumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scene: Scene | None = None

    def show_scene(self, scene: Scene) -> None:
        """Show the phases of a scene's step."""
        old, self._scene = self._scene, scene
        if old is None or _shown(old) != _shown(scene):
            self.setAccessibleDescription(say_place(scene))
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            return
        colors, moment = theme.colors(self._scene.options.theme), self._scene.moment
        with self.painting() as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            font = theme.text_font(theme.TEXT_SIZE - 1)
            beyond_font = QFont(font)
            beyond_font.setStrikeOut(True)
            for phase, place in self.places():
                role = role_of(phase, colors)
                here = phase is moment.phase
                beyond = moment.earlier(phase, moment.last_phase) is not phase
                if not beyond:
                    painter.setPen(theme.color(role if here else colors.line))
                    painter.setBrush(theme.color(role if here else colors.surface))
                    painter.drawRoundedRect(place.adjusted(0.5, 1.5, -0.5, -1.5), 4, 4)
                painter.setPen(theme.color(colors.surface if here else role))
                painter.setFont(beyond_font if beyond else font)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, PHASE_LABELS[phase])

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        phase = self.phase_at(event.position())
        if phase is not None and self._scene is not None:
            self.command.emit(Seek(self._scene.moment.step, phase))

    def phase_at(self, where: QPointF) -> Phase | None:
        """Return the phase whose button is at a place of the widget."""
        spot = self.to_logical(where)
        return next((phase for phase, place in self.places() if place.contains(spot)), None)

    def places(self) -> list[tuple[Phase, QRectF]]:
        """Return the phases with the places of their buttons, squeezed evenly if too wide."""
        if self._scene is None:
            return []
        phases = phases_of(self._scene.moment.plan)
        metrics = QFontMetricsF(theme.text_font(theme.TEXT_SIZE - 1))
        texts = [metrics.horizontalAdvance(PHASE_LABELS[phase]) for phase in phases]
        room = self.logical_size.width() - _GAP * (len(phases) - 1) - sum(texts)
        padding = min(max(room / len(phases), 2.0), 2 * _PADDING)
        x, places = 0.0, []
        for phase, width in zip(phases, texts, strict=True):
            places.append((phase, QRectF(x, 0, width + padding, self.logical_size.height())))
            x += width + padding + _GAP
        return places

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, 26) * self.zoom


def _shown(scene: Scene) -> tuple[object, ...]:
    moment = scene.moment
    return moment.phase, moment.rule, moment.last_phase, scene.options.theme


def role_of(phase: Phase, colors: Colors) -> str:
    """Return the colour of a phase: forward, backward, or neither."""
    if phase in _FORWARD:
        return colors.forward
    return colors.backward if phase.startswith("dL_") else colors.quiet
