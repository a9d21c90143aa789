"""The working of the present phase, in mathematical type."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from core.commands import PointAt, Select
from core.formulas import Equation
from core.numerals import format_number
from core.scene import Scene
from core.working import Working, working_of
from gui import theme
from gui.theme import Colors
from gui.typeset import Box, Typesetter, row
from gui.wording import CHANGES, NEW_WEIGHT, PHASES, STALE, describe_check

MARGIN = 18
LARGEST, SMALLEST = 21.0, 12.0
_LEADING = 0.55  # between lines, in parts of the size


class WorkingView(QWidget):
    """Shows how the phase's numbers come about; every token can be pointed at and selected."""

    command = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("working")
        self.setAccessibleName("the working")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(250, 150))
        self._scene: Scene | None = None
        self._areas: tuple[tuple[str, QRectF], ...] = ()

    def show_scene(self, scene: Scene) -> None:
        """Show the working of a scene's phase."""
        self._scene = scene
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is not None:
            with QPainter(self) as painter:
                self._areas = paint_working(painter, self._scene, QSizeF(self.size()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._name_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.command.emit(Select(self._name_at(event.position())))

    def _point_at(self, name: str | None) -> None:
        if self._scene is not None and name != self._scene.look.pointed:
            self.command.emit(PointAt(name))

    def _name_at(self, place: QPointF) -> str | None:
        hits = [(area.width(), name) for name, area in self._areas if area.contains(place)]
        return min(hits)[1] if hits else None


def paint_working(painter: QPainter, scene: Scene, size: QSizeF) -> tuple[tuple[str, QRectF], ...]:
    """Paint the working in (0, 0, size); return where each quantity stands."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    colors = theme.colors(scene.look.theme)
    painter.fillRect(QRectF(QPointF(), size), theme.color(colors.surface))
    working = working_of(scene.moment, scene.experiment.data, scene.look.digits)
    y = _paint_words(painter, working, colors, size, scene.look.digits)
    left = size.height() - y - MARGIN * 0.6
    room = QSizeF(size.width() - 2 * MARGIN, left - (30 if working.check else 0))
    box = fitted(working, scene, colors, room).moved(MARGIN, y)
    _paint_marks(painter, box, scene, colors)
    box.paint(painter, lambda _name: 1.0)
    if working.check:
        _paint_check(painter, working, scene, QRectF(MARGIN, size.height() - 40, room.width(), 30))
    return box.areas


def fitted(working: Working, scene: Scene, colors: Colors, room: QSizeF) -> Box:
    """Set all equations as large as the room allows; the box begins at its top left."""
    best, split = SMALLEST, True
    for each in (True, False) if len(working.equations) > 1 else (True,):
        box = _stacked(working.equations, LARGEST, scene, colors, split=each)
        ratio = min(room.width() / box.width, room.height() / (box.ascent + box.descent), 1.0)
        if LARGEST * ratio > best:
            best, split = LARGEST * ratio, each
    return _stacked(working.equations, float(int(best)), scene, colors, split=split)


def _stacked(
    equations: tuple[Equation, ...], size: float, scene: Scene, colors: Colors, *, split: bool
) -> Box:
    """Put the lines of all equations under each other, their first signs in one column.

    One equation has a line a side; of several, each is split into symbols and numbers, or is not.
    """
    setter = Typesetter(size, colors.text, lambda name, value: tint_of(name, value, scene, colors))
    lefts = [setter.set(equation.left) for equation in equations]
    column = max(box.width for box in lefts)
    lines: list[Box] = []
    for left, equation in zip(lefts, equations, strict=True):
        sides = [setter.side(side) for side in equation.sides]
        if len(equations) > 1:
            sides = [row(sides[:1]), row(sides[1:])] if split and sides[1:] else [row(sides)]
        lines.append(row([_blank(column - left.width), left, sides[0]]))
        lines += [row([_blank(column), side]) for side in sides[1:]]
    y, placed = 0.0, []
    for line in lines:
        placed.append(line.moved(0, y + line.ascent))
        y += line.ascent + line.descent + size * _LEADING
    return Box(
        max((line.width for line in lines), default=1.0),
        0.0,
        y,
        tuple(run for line in placed for run in line.runs),
        tuple(each for line in placed for each in line.lines),
        tuple(area for line in placed for area in line.areas),
    )


def _blank(width: float) -> Box:
    return Box(width, 0, 0)


def tint_of(name: str, value: float | None, scene: Scene, colors: Colors) -> str:
    """Return the colour that a quantity has everywhere: by role, and for weights by sign."""
    plain = name.removeprefix("new_").removeprefix("after_")
    if plain in {"w1", "w2", "w3", "w4"}:
        weight = scene.moment.number(name) if value is None else value
        return colors.positive if weight >= 0 else colors.negative
    if plain in {"x", "h1", "h2", "y_hat", "y"}:
        return colors.forward
    return colors.text if plain == "eta" else colors.backward


def _paint_words(
    painter: QPainter, working: Working, colors: Colors, size: QSizeF, digits: int
) -> float:
    """Paint heading and explanation; return where the formulas begin."""
    heading, says = PHASES[working.moment.phase]
    painter.setPen(theme.color(colors.quiet))
    painter.setFont(theme.text_font(theme.SMALL_SIZE, bold=True))
    painter.drawText(QPointF(MARGIN, 27), heading.upper())
    if working.stale:
        says = f"{says} {STALE}"
    elif working.uses_new_weight:
        says = f"{says} {NEW_WEIGHT}"
    for change in working.became:
        before, after = (format_number(v, digits) for v in (change.before, change.after))
        says += f"\N{LINE SEPARATOR}{CHANGES[change.name]}: {before} → {after}"
    layout = QTextLayout(says, theme.text_font(theme.TEXT_SIZE + 1))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    y = 40.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(size.width() - 2 * MARGIN)
        line.setPosition(QPointF(MARGIN, y))
        y += line.height() + 2
    layout.endLayout()
    painter.setPen(theme.color(colors.text))
    layout.draw(painter, QPointF())
    return y + 12


def _paint_marks(painter: QPainter, box: Box, scene: Scene, colors: Colors) -> None:
    """Light what is pointed at or selected."""
    for name, area in box.areas:
        if name in {scene.look.pointed, scene.look.selected}:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(colors.active))
            painter.drawRoundedRect(area.adjusted(-3, -1, 3, 1), 3, 3)


def _paint_check(painter: QPainter, working: Working, scene: Scene, where: QRectF) -> None:
    """Paint what a nudge of the weight says."""
    check = working.check
    assert check is not None
    colors = theme.colors(scene.look.theme)
    painter.setPen(theme.color(colors.line))
    painter.drawLine(where.topLeft() - QPointF(0, 4), where.topRight() - QPointF(0, 4))
    sub = "₁₂₃₄"[int(check.name[1]) - 1]
    verdict, agrees = describe_check(check, scene.look.digits)
    sign = {True: "✓ ", False: "✗ ", None: ""}[agrees]
    says = f"Nudge w{sub}: {format_number(check.central, scene.look.digits)}"
    tint = {True: colors.forward, False: colors.negative, None: colors.quiet}[agrees]
    painter.setFont(theme.text_font(theme.TEXT_SIZE - 1))
    painter.setPen(theme.color(colors.quiet))
    flags = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(where, flags | Qt.AlignmentFlag.AlignLeft, says)
    painter.setPen(theme.color(tint))
    painter.drawText(where, flags | Qt.AlignmentFlag.AlignRight, sign + verdict)
