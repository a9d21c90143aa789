"""What changes is said as it changes, for a screen reader: phases, selection, lesson, notices."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from core.base.problems import Message
from core.workspace.scene import Scene
from gui.base.announce import announce
from gui.lessons.words import Live, plain_caption
from gui.words.spoken import (
    in_words,
    say_phase,
    say_revealed,
    say_selected,
    say_step,
)
from gui.words.wording import word

_SLOW = 1.0
"""Phases a second up to which each is said in a run; in a faster one, where it comes to rest."""


class Announcer:
    """Compares each scene at rest with the one said before, and says in words what is new."""

    def __init__(self, source: QWidget) -> None:
        self._source = source
        self._said: Scene | None = None
        self._warned: Message | None = None

    def show_scene(self, scene: Scene) -> None:
        """Say what is new; nothing while values are on their way, or a run is fast."""
        if scene.notice is not None and scene.notice != self._warned:
            announce(self._source, in_words(word(scene.notice)), urgent=True)
        self._warned = scene.notice
        if scene.progress < 1 or (scene.playing and not _is_slow(scene)):
            return
        before, self._said = self._said, scene
        announce(self._source, " ".join(filter(None, _news(before, scene))))


def _is_slow(scene: Scene) -> bool:
    return scene.playback.speed is not None and scene.playback.speed <= _SLOW


def _news(before: Scene | None, scene: Scene) -> list[str]:
    """Return sentences about what differs from an earlier scene; without one, where this is."""
    says = [*_of_lesson(before, scene)]
    if before is None:
        return [*says, f"{say_step(scene)}.", say_phase(scene)]
    if before.moment.step != scene.moment.step:
        says.append(f"{say_step(scene)}.")
    revealed = say_revealed(scene, before.options.covered)
    there = scene.moment.step, scene.moment.phase
    moved = there != (before.moment.step, before.moment.phase)
    if moved or (not revealed and say_phase(before) != say_phase(scene)):
        says.append(say_phase(scene))
    elif revealed:
        says.append(f"{revealed}.")
    selected = scene.options.selected
    if selected is not None and selected != before.options.selected:
        says.append(say_selected(selected, scene))
    return says


def _of_lesson(before: Scene | None, scene: Scene) -> Iterator[str]:
    """Yield the caption of another scene of a lesson, what is asked now, and what is answered."""
    lesson, live = scene.lesson, Live.of(scene)
    if lesson is None:
        return
    known: dict[int, bool] = {}
    last = before.lesson if before else None
    if last is not None and last.scene is lesson.scene:
        known = {id(question): answered for question, answered in last.questions}
    else:
        yield in_words(plain_caption(lesson.scene.caption, live))
    for question, answered in lesson.questions:
        if id(question) not in known:
            yield in_words(plain_caption(question.ask, live))
        if answered and not known.get(id(question), False):
            yield in_words(f"{live.answer(question)}. {plain_caption(question.why, live)}")
