"""The part of the table of actions that leads through lessons."""

from core.lessons.commands import LeaveLesson, LessonBack, LessonJump, LessonNext, LessonReturn
from core.state.commands import Move
from core.state.playback import Grain
from core.step.phases import Phase
from core.view.commands import Reveal
from core.workspace.scene import Scene
from gui.actions.entry import ActionEntry, Does, Group
from gui.actions.requests import ChooseLesson


def _in_lesson(scene: Scene) -> bool:
    return scene.lesson is not None


def _next(scene: Scene) -> Does:
    return LessonNext() if _in_lesson(scene) else Move(scene.playback.grain, 1)


def _previous(scene: Scene) -> Does:
    return LessonBack() if _in_lesson(scene) else Move(scene.playback.grain, -1)


def can_go_back(scene: Scene, grain: Grain) -> bool:
    """Say whether there is something before, by a grain; what moves can be stopped at least."""
    moment = scene.moment
    earlier = grain is Grain.PHASE and moment.phase is not Phase.SAMPLE
    return scene.moving or moment.step > 0 or earlier


def _jump(scene: Scene, by: int) -> Does:
    return LessonJump((scene.lesson.number if scene.lesson else 0) + by)


LESSON_ENTRIES = (
    ActionEntry(
        "open_lesson",
        Group.LESSON,
        "Open a lesson…",
        "Open a lesson from a file",
        ("Ctrl+Shift+O",),
        lambda _: ChooseLesson(),
    ),
    ActionEntry(
        "next",
        Group.LESSON,
        "Next",
        "In a lesson: reveal, else the next phase, else the next scene; otherwise a step forward",
        ("PgDown",),
        _next,
    ),
    ActionEntry(
        "previous",
        Group.LESSON,
        "Previous",
        "Back by what “Next” goes on",
        ("PgUp",),
        _previous,
        enabled=lambda scene: _in_lesson(scene) or can_go_back(scene, scene.playback.grain),
    ),
    ActionEntry(
        "lesson_start",
        Group.LESSON,
        "Begin the lesson anew",
        "To the first scene of the lesson",
        ("Ctrl+F5",),
        lambda _: LessonJump(0),
        enabled=_in_lesson,
    ),
    ActionEntry(
        "next_scene",
        Group.LESSON,
        "Next scene",
        "To the next scene of the lesson",
        ("Ctrl+PgDown",),
        lambda scene: _jump(scene, 1),
        enabled=lambda scene: (
            scene.lesson is not None and scene.lesson.number + 1 < len(scene.lesson.lesson.scenes)
        ),
    ),
    ActionEntry(
        "previous_scene",
        Group.LESSON,
        "Previous scene",
        "To the scene of the lesson before this one",
        ("Ctrl+PgUp",),
        lambda scene: _jump(scene, -1),
        enabled=lambda scene: scene.lesson is not None and scene.lesson.number > 0,
    ),
    ActionEntry(
        "return_to_scene",
        Group.LESSON,
        "Return to the scene",
        "Back to where the lesson is, after trying things; undo brings those back",
        ("F6",),
        lambda _: LessonReturn(),
        enabled=lambda scene: scene.lesson is not None and scene.lesson.away,
    ),
    ActionEntry(
        "reveal",
        Group.LESSON,
        "Uncover everything",
        "Show all numbers that are covered",
        ("U",),
        lambda _: Reveal(),
        enabled=lambda scene: bool(scene.options.covered),
    ),
    ActionEntry(
        "reveal_selected",
        Group.LESSON,
        "Uncover the selected number",
        "Show the number that is selected and covered",
        ("Shift+U",),
        lambda scene: Reveal(scene.options.selected),
        enabled=lambda scene: scene.options.selected in scene.options.covered,
    ),
    ActionEntry(
        "leave_lesson",
        Group.LESSON,
        "Leave the lesson",
        "End the lesson; what was there before it comes back",
        ("Ctrl+Shift+L",),
        lambda _: LeaveLesson(),
        icon=lambda _: "close",
        enabled=_in_lesson,
    ),
)
