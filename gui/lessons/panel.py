"""The lesson that is on: its caption, its questions, and the way through it."""

from collections.abc import Hashable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.lessons.commands import LessonJump
from core.lessons.lesson import Lesson
from core.lessons.view import LessonView
from core.workspace.scene import Scene
from gui.actions.actions import Actions
from gui.base import theme
from gui.base.controls import Choice
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel
from gui.base.zoom import Zoomable, join
from gui.lessons.questions import ProseView, QuestionView
from gui.lessons.words import LESSON
from gui.paint.labels import quiet
from gui.words.wording import word

CAPTION_SIZE = 16
"""Logical pixels of type, not presenting."""

LARGE, LEAST_LARGE, MOST_LARGE = 1 / 34, 13, 40
"""For a room: pixels of type for one of the window's height, and how many at least and at most."""


class LessonPanel(Zoomable, QWidget):
    """Shows a scene of a lesson; for a room, in type as large as lets all of it be seen."""

    command = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("lesson")
        self.setAccessibleName(LESSON["panel"])
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._asked: tuple[Lesson, int] | None = None
        self._questions: dict[int, QuestionView] = {}
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 12)
        column.setSpacing(8)
        self._name = quiet("")
        self._name.setWordWrap(True)
        self._title = PlainLabel()
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        leave = _button(actions, "leave_lesson", "icon")
        head.addWidget(leave)
        column.addLayout(head)
        self._scenes = Choice("lesson.scene", LESSON["scenes"])
        self._scenes.setMinimumContentsLength(8)
        self._scenes.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._scenes.currentIndexChanged.connect(self._jump)
        column.addWidget(self._scenes)
        column.addWidget(self._body(), 1)
        self._away = PlainLabel(LESSON["away"])
        self._away.setObjectName("away")
        self._away.setWordWrap(True)
        column.addWidget(self._away)
        self._notice = PlainLabel()
        self._notice.setObjectName("lesson_notice")
        self._notice.setWordWrap(True)
        column.addWidget(self._notice)
        foot = QHBoxLayout()
        previous, following = _button(actions, "previous", ""), _button(actions, "next", "")
        foot.addWidget(previous)
        self._place = quiet("")
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot.addWidget(self._place, 1)
        foot.addWidget(following)
        column.addLayout(foot)
        self._of_desk = (self._name, leave, self._scenes, previous, self._place, following)
        self._presenting = False
        self._fitted: Hashable = None

    def show_scene(self, scene: Scene) -> None:
        """Show where the lesson is."""
        view = scene.lesson
        if view is None:
            self._asked = None
            self._caption.release()
            self._forget_questions()
            return
        self._show_place(view)
        for widget in self._of_desk:
            widget.setVisible(not scene.options.presenting)
        self._title.setVisible(scene.options.presenting)
        self._title.setText(view.scene.title)
        self._caption.show_text(view.scene.caption, scene)
        self._show_questions(view, scene)
        self._away.setVisible(view.away)
        notice = scene.notice
        self._notice.setVisible(notice is not None)
        self._notice.setText(word(notice) if notice else "")
        self._presenting = scene.options.presenting
        if (shown := self._shown(view)) != self._fitted:  # not so while something only moves
            self._fitted = shown
            self.fit()

    def _shown(self, view: LessonView) -> Hashable:
        """Return what the room depends on that everything takes, for a size of this panel."""
        return (
            *(view.lesson, view.number, self._presenting),
            *(self._title.text(), self._away.isHidden(), self._notice.text()),
            *(self._caption.shown, *(each.shown for each in self._questions.values())),
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()  # what is not shown is not told its size

    @override
    def fit(self) -> None:
        """Choose the size of type: for a room, the largest in which nothing is out of sight."""
        if not self._presenting:
            self._set_size(CAPTION_SIZE)
            return
        largest = min(round(LARGE * self.window().height() / self.zoom), MOST_LARGE)
        for size in range(max(largest, CAPTION_SIZE), LEAST_LARGE - 1, -1):
            self._set_size(size)
            room = self._area.viewport().size()
            needed = self._rows.totalHeightForWidth(room.width())
            if max(needed, self._rows.totalMinimumSize().height()) <= room.height():
                break

    @property
    def _room(self) -> int:
        """How wide the texts are, beside a scroll bar, in pixels of the screen."""
        around = self._column.contentsMargins(), self._rows.contentsMargins()
        sides = sum(margins.left() + margins.right() for margins in around)
        return self.width() - sides - self._area.verticalScrollBar().sizeHint().width()

    def _set_size(self, size: float) -> None:
        self._caption.set_size(size)
        for question in self._questions.values():
            question.set_size(size - 1, self._room)
        for label in (self._notice, self._away):
            label.setFont(theme.text_font(theme.TEXT_SIZE * size / CAPTION_SIZE * self.zoom))
        self._title.setFont(theme.text_font(size * self.zoom, bold=True))
        self._column.activate()
        self._rows.activate()  # first the widths, which decide about the heights
        for question in self._questions.values():
            question.settle()

    def _body(self) -> QScrollArea:
        rows = QWidget()
        rows.setObjectName("rows")
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 6, 0)
        self._rows.setSpacing(10)
        self._caption = ProseView(CAPTION_SIZE)
        self._caption.setObjectName("lesson.caption")
        self._rows.addWidget(self._caption)
        self._rows.addStretch(1)
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(rows)
        return area

    def _show_place(self, view: LessonView) -> None:
        lesson, number = view.lesson, view.number
        if self._asked is None or self._asked[0] is not lesson:
            with QSignalBlocker(self._scenes):
                self._scenes.clear()
                for place, scene in enumerate(lesson.scenes, 1):
                    self._scenes.addItem(f"{place}  {scene.title}")
        with QSignalBlocker(self._scenes):
            self._scenes.setCurrentIndex(number)
        self._name.setText(lesson.title)
        where = LESSON["place"].format(number=number + 1, count=len(lesson.scenes))
        minutes = LESSON["minutes"].format(
            before=f"{view.minutes_before:g}", minutes=f"{lesson.minutes:g}"
        )
        self._place.setText(f"{where}\n{minutes}")

    def _show_questions(self, view: LessonView, scene: Scene) -> None:
        """Keep a view for each question of the scene, so that what was typed stays with it."""
        asked = (view.lesson, view.number)
        if self._asked is None or (self._asked[0] is not asked[0] or self._asked[1] != asked[1]):
            self._asked = asked
            self._forget_questions()
            for number, question in enumerate(view.scene.questions):
                made = QuestionView(number + 1, question, CAPTION_SIZE - 1)
                self._questions[number] = made
                self._rows.insertWidget(self._rows.count() - 1, made)
                join(made)
                made.changed.connect(self.fit)
            self._area.verticalScrollBar().setValue(0)
        shown = {id(question): answered for question, answered in view.questions}
        for question_view in self._questions.values():
            question = question_view.question
            question_view.setVisible(id(question) in shown)
            question_view.show_scene(scene, answered=shown.get(id(question), False))

    def _forget_questions(self) -> None:
        for old in self._questions.values():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._questions = {}

    def _jump(self, index: int) -> None:
        if index >= 0:
            self.command.emit(LessonJump(index))


def _button(actions: Actions, name: str, kind: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    if kind:
        button.setObjectName(kind)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
