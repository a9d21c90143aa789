"""What a recording shows: the views of the window, alone or together, without their program."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from core.base.frozen import Frozen, replace
from core.view.options import Plot
from core.workspace.scene import Scene
from gui.base import theme
from gui.diagram.view import DiagramView
from gui.plots.area import PlotsArea
from gui.plots.base.page_body import Body
from gui.plots.base.pin_limit import thinned
from gui.plots.pages import PAGES
from gui.shell.window import Window
from gui.video.views import View
from gui.working.view import WorkingView

_DIAGRAM_SHARE, _WORKING_SHARE = 60, 40
"""How diagram and working share the room, beside or above one another."""


Moving: TypeAlias = tuple[DiagramView | WorkingView | PlotsArea | Body, ...]

_MOVES = Plot.SURFACE
"""The plot that moves with a phase: the weights go to where an update takes them."""


class Stage(Frozen):
    """A widget that shows scenes; `moving` finds the parts that the motion of a scene changes."""

    widget: QWidget
    show: Callable[[Scene], None]
    moving: Callable[[Scene], Moving]
    complete: Callable[[], None] = lambda: None

    def show_motion(self, scene: Scene) -> Moving:
        """Show how far a motion has come; all else is as it was. Return what has changed."""
        moving = self.moving(scene)
        thin = thinned(scene)
        for view in moving:
            view.show_scene(thin)
        return moving

    def settle(self) -> None:
        """Give everything the place that it will have."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def close(self) -> None:
        """Give the widget up; Qt deletes it when it is safe."""
        self.widget.close()
        self.widget.deleteLater()


def make_stage(view: View, plot: Plot, size: QSize) -> Stage:
    """Make what shows a view in a number of pixels of its own; it is on no screen."""
    stage = _STAGES[view](plot, size)
    widget = stage.widget
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.setMinimumSize(1, 1)
    widget.resize(size)
    widget.show()
    stage.settle()
    return stage


def _window(_plot: Plot, _size: QSize) -> Stage:
    window = Window()
    window.clearFocus()

    def moving(scene: Scene) -> Moving:
        always = (window.diagram, window.working)
        return (*always, window.plots) if scene.options.plot is _MOVES else always

    def show(scene: Scene) -> None:  # laid out by the recording's own size and scale
        window.show_scene(replace(scene, options=replace(scene.options, zoom=100)))

    return Stage(window, show, moving, window.complete)


def _diagram(_plot: Plot, _size: QSize) -> Stage:
    diagram = DiagramView()
    return Stage(diagram, diagram.show_scene, lambda _: (diagram,))


def _working(_plot: Plot, _size: QSize) -> Stage:
    working = WorkingView()
    return Stage(working, working.show_scene, lambda _: (working,))


def _both(_plot: Plot, size: QSize) -> Stage:
    diagram, working = DiagramView(), WorkingView()
    beside = size.width() >= size.height()
    way = QBoxLayout.Direction
    both = QWidget()
    row = QBoxLayout(way.LeftToRight if beside else way.TopToBottom, both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(diagram, _DIAGRAM_SHARE)
    row.addWidget(working, _WORKING_SHARE)

    def show(scene: Scene) -> None:
        diagram.show_scene(scene)
        working.show_scene(scene)

    return Stage(both, show, lambda _: (diagram, working))


def _plot(plot: Plot, _size: QSize) -> Stage:
    body = next(page for page in PAGES if page.plot is plot).make()

    def show(scene: Scene) -> None:
        body.setPalette(theme.palette(scene.options.theme))
        body.show_scene(thinned(scene))

    moving = (body,) if plot is _MOVES else ()
    return Stage(body, show, lambda _: moving, body.complete)


_STAGES: dict[View, Callable[[Plot, QSize], Stage]] = {
    View.WINDOW: _window,
    View.DIAGRAM: _diagram,
    View.WORKING: _working,
    View.BOTH: _both,
    View.PLOT: _plot,
}
