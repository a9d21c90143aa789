"""The questions of a scene: asked, tried, answered."""

import math
from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.answers.mistakes import JudgedAnswer, Numbers, Verdict, judge
from core.base.number_format import parse_number
from core.base.problems import Problem
from core.lessons.caption import Caption
from core.lessons.lesson import Question
from core.view.options import Theme
from core.workspace.scene import Scene
from gui.answers.words import describe_answer
from gui.base import theme
from gui.base.announce import announce
from gui.base.controls import TextField
from gui.base.layout_direction import keep_direction
from gui.base.overrides import override
from gui.base.plain_text import PlainLabel, unmarked
from gui.base.zoom import Zoomable
from gui.lessons.prose import Prose, set_prose
from gui.lessons.words import LESSON, Live, plain_caption
from gui.paint.labels import quiet
from gui.words.spoken import in_words
from gui.words.wording import word

_AROUND_CHOICE = 20
"""Pixels that a button takes around its text."""


class ProseView(Zoomable, QWidget):
    """A text of a lesson, as high as it takes."""

    def __init__(self, size: float, *, bold: bool = False) -> None:
        """Take the pixels of its type."""
        super().__init__()
        keep_direction(self)
        self._size = size
        self._bold = bold
        self._key: tuple[Caption, str, tuple[bool, ...], Theme] | None = None
        self._prose: dict[float, Prose] = {}
        self._scene: Scene | None = None

    def show_text(self, caption: Caption, scene: Scene) -> None:
        """Show a text with the numbers of a scene."""
        plain = plain_caption(caption, Live.of(scene))
        signs = tuple(weight >= 0 for weight in scene.moment.weights)  # they have colours
        key = (caption, plain, signs, scene.options.theme)
        self._scene = scene
        if key == self._key:
            return
        self._key, self._prose = key, {}
        self.setAccessibleName(in_words(plain))
        self.setVisible(bool(caption))
        self.fit()
        self.update()

    def release(self) -> None:
        """Keep nothing of a scene."""
        self._key, self._prose, self._scene = None, {}, None

    @property
    def shown(self) -> Hashable:
        """What the height depends on, for a size of type and a width."""
        return self._key

    def set_size(self, size: float) -> None:
        """Take type of another size."""
        if size != self._size:
            self._size, self._prose = size, {}
            self.fit()
            self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def fit(self) -> None:
        """Take just the height that the text has in this width."""
        if (prose := self._set()) is not None:
            self.setFixedHeight(math.ceil((prose.height + 2) * self.zoom))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if (prose := self._set()) is not None:
            with self.painting() as painter:
                painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
                prose.paint(painter)

    def _set(self) -> Prose | None:
        """Set the text in lines as wide as there is room, once."""
        scene, width = self._scene, self.logical_size.width()
        if scene is None or self._key is None:
            return None
        if width not in self._prose:
            caption = self._key[0]
            self._prose[width] = set_prose(
                caption, Live.of(scene), scene.options.theme, self._size, width, bold=self._bold
            )
        return self._prose[width]


class QuestionView(Zoomable, QWidget):
    """One question: a number is typed, a choice is picked; what was tried goes with the question.

    The answer itself is shown when the lesson says so.
    """

    changed = Signal()
    """What is said of a try has changed, and with it the room that all of it takes."""

    def __init__(self, number: int, question: Question, size: float) -> None:
        super().__init__()
        self.question = question
        self._scene: Scene | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(5)
        self._ask = ProseView(size, bold=True)
        column.addWidget(self._ask)
        self.tried = PlainLabel()
        self.tried.setWordWrap(True)
        self.tried.hide()
        self._field = TextField()
        self._field.setObjectName(f"lesson.answer{number}")
        self._field.setAccessibleName(LESSON["answer_to"].format(number=number))
        self._field.setPlaceholderText(LESSON["type"])
        self._field.setMaximumWidth(150)
        self._field.returnPressed.connect(self._check)
        self._choices = [self._choice(place) for place in range(len(question.choices))]
        if question.choices:
            rows = self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom)
            rows.setSpacing(4)
            for button in self._choices:
                rows.addWidget(button)
            rows.addStretch(1)
            column.addLayout(rows)
        line = QHBoxLayout()
        line.addWidget(self._field, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self.tried, 1)
        column.addLayout(line)
        self._field.setHidden(question.answer is None)  # it has a parent by now
        self.answer_shown = quiet("")
        self.answer_shown.setObjectName("answer")
        self.answer_shown.setWordWrap(True)
        column.addWidget(self.answer_shown)
        self.why = ProseView(size - 1)
        column.addWidget(self.why)
        self._usual = size

    @property
    def shown(self) -> Hashable:
        """What the height depends on, for a size of type and a width."""
        texts = self.answer_shown.text(), self.tried.text()
        return self.isHidden(), self._ask.shown, self.why.shown, texts

    def settle(self) -> None:
        """Give everything its place now, so that what is around can be told how much is needed."""
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()

    def set_size(self, size: float, room: int) -> None:
        """Take type of another size than that it began with, in `room` pixels."""
        self._ask.set_size(size)
        self.why.set_size(size - 1)
        pixels = theme.TEXT_SIZE * size / self._usual * self.zoom
        for widget in (*self._choices, self._field, self.tried, self.answer_shown):
            widget.setFont(theme.text_font(pixels))
        if self._choices:
            self._lay_choices(room)
        for control in (*self._choices, self._field):  # the style sheet's least height is for desks
            control.setMinimumHeight(control.sizeHint().height())

    def _lay_choices(self, room: int) -> None:
        """Put the choices beside one another, or else each in as many lines as it takes."""
        text_room = room - round(_AROUND_CHOICE * self.zoom)
        for button, text in zip(self._choices, self.question.choices, strict=True):
            button.ensurePolished()  # so that it has its type
            button.setText(unmarked(in_lines(text, button.fontMetrics(), text_room)))
        hints = [button.sizeHint().width() + self._rows.spacing() for button in self._choices]
        ways = QBoxLayout.Direction
        beside = sum(hints) <= room
        self._rows.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def show_scene(self, scene: Scene, *, answered: bool) -> None:
        """Show the question, and its answer if that is to be shown."""
        self._scene = scene
        live = Live.of(scene)
        self._ask.show_text(self.question.ask, scene)
        self.answer_shown.setText(live.answer(self.question) if answered else "")
        self.answer_shown.setVisible(answered and bool(self.answer_shown.text()))
        self.why.show_text(self.question.why if answered else (), scene)

    def _choice(self, place: int) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(self.question.choices[place])
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._pick(place))
        return button

    def _pick(self, place: int) -> None:
        for number, button in enumerate(self._choices):
            button.setChecked(number == place)
        self._say(right=place == self.question.right)

    def _check(self) -> None:
        """Say whether the number that is typed is right."""
        right = self._right()
        if right is None:
            return
        self._field.selectAll()  # what is wrong is typed anew, here
        try:
            given = parse_number(self._field.text())
        except Problem as problem:
            self._show_tried(word(problem.message), "wrong")
            return
        answer = self._judged()
        verdict = answer.verdict if answer else Verdict.WRONG
        if self.question.accepts(given, right) or verdict is Verdict.RIGHT:
            self._say(right=True)
            self._field.clearFocus()
        elif answer and (answer.mistakes or verdict is Verdict.COARSE):
            self._show_tried(describe_answer(answer), "wrong")
        else:
            self._say(right=False)

    def _judged(self) -> JudgedAnswer | None:
        """Judge what is typed by the step, where a number of that is asked for."""
        scene, named = self._scene, self.question.named
        if scene is None or named is None or not scene.moment.has(named.name) or named.divisor:
            return None
        numbers = Numbers.at(scene.prefix.run, scene.moment.step)
        return judge(named.name, self._field.text(), numbers)

    def _right(self) -> float | None:
        scene, answer = self._scene, self.question.answer
        if scene is None or isinstance(answer, float) or answer is None:
            return answer if isinstance(answer, float) else None
        return answer.value(scene.moment.at_rest, scene.experiment.data)

    def _say(self, *, right: bool) -> None:
        self._show_tried(LESSON["right" if right else "wrong"], "answer" if right else "wrong")

    def _show_tried(self, text: str, kind: str) -> None:
        self.tried.setText(text)
        self.tried.setVisible(bool(text))
        announce(self.tried, in_words(text))
        if self.tried.objectName() != kind:
            self.tried.setObjectName(kind)
            self.tried.style().unpolish(self.tried)
            self.tried.style().polish(self.tried)
        self.changed.emit()


def in_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """Divide a text at blanks into lines of `width` pixels; a longer word has one of its own."""
    lines = [""]
    for word_ in text.split(" "):
        longer = f"{lines[-1]} {word_}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word_)
        else:
            lines[-1] = longer
    return "\n".join(lines)
