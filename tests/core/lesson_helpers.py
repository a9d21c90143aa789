"""What tests of lessons share: what is seen of a state, and playing to the end and back."""

from core.base.frozen import replace
from core.lessons.commands import LessonBack, LessonNext, OpenLesson
from core.state import commands as c

MOST_PLACES = 2_000


def seen(workspace):
    """Everything that a scene shows, in values: runs by their steps, without undo and notices."""
    scene = workspace.scene()
    assert scene.progress == 1
    return (
        scene.experiment,
        scene.preset,
        scene.settings,
        scene.moment,
        story(scene.prefix),
        tuple((pin.number, pin.name, pin.kept_by, story(pin.prefix)) for pin in scene.pins),
        scene.options,
        (scene.playback.grain, scene.playing, scene.playback.speed, scene.playback.stop),
        replace(scene.lesson, away=False, covered_now=frozenset()),
    )


def story(prefix):
    run = prefix.run
    rows = run.rows(0, prefix.length + 1).tobytes()[: (prefix.length + 1) * 32]
    return run.experiment, tuple(e for e in run.edits if e.step <= prefix.length), rows


def settled(workspace, command):
    """Carry out a command and let its motion end."""
    workspace.apply(command)
    workspace.apply(c.Tick(5.0))
    return seen(workspace)


def played(workspace, lesson):
    """Play a lesson to its end; return what is seen at each place."""
    places = [settled(workspace, OpenLesson(lesson))]
    while not workspace.scene().lesson.is_last:
        assert len(places) < MOST_PLACES
        places.append(settled(workspace, LessonNext()))
    return places


def played_back(workspace):
    """Play a lesson back to its beginning; return what is seen at each place, the first first."""
    places = [seen(workspace)]
    while not workspace.scene().lesson.is_first:
        assert len(places) < MOST_PLACES
        places.append(settled(workspace, LessonBack()))
    return places[::-1]
