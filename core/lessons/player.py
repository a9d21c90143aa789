"""Playing a lesson: what is shown at a place follows from the lesson and the place alone.

A place is a scene, one of its stops, and what the person has revealed out of turn. Each scene's
beginning is kept as it was compiled; a run that was trained on since is forked as it was, so that
going back is exact and costs nothing. What the person tries on the way is left by going on, and is
one undo away.
"""

from fractions import Fraction
from typing import TypeAlias

from core.base.frozen import asdict, replace
from core.base.problems import Message
from core.lessons.compiler import compile_lesson
from core.lessons.lesson import Lesson, LessonStop
from core.lessons.position import LessonPosition, LessonProgress
from core.lessons.view import LessonView
from core.state import undo
from core.state.playback import BEGUN, DONE
from core.state.session import Session
from core.state.state import State
from core.view.commands import Cover, Reveal, ViewCommand

Played: TypeAlias = tuple[State, LessonProgress | None]
"""The state, and the lesson that is played beside it."""


def change_view(state: State, lesson: LessonProgress, command: ViewCommand) -> Played:
    """Carry out a command about how things are shown during a lesson.

    What a person chooses stays for the rest of the lesson, where a scene says nothing else.
    Revealing is out of turn: what the lesson would reveal later it then no longer has to.
    """
    revealed = lesson.place.revealed
    if isinstance(command, Reveal):
        own = set(lesson.lesson.scenes[lesson.place.scene].covered)
        named = own if command.name is None else own & {command.name}
        lesson = lesson.revealing(revealed | named)
    elif isinstance(command, Cover):
        lesson = lesson.revealing(revealed - {command.name})
    elif command.of_viewer:
        lesson = replace(lesson, viewer=command.change(lesson.viewer))
    return replace(state, options=command.change(state.options)), lesson


def restored_within(state: State, playing: LessonProgress, session: Session) -> Played:
    """Return the state of a session, with a lesson on where it is.

    Where the session holds what the lesson has here, it stays the lesson's own.
    """
    own, playing = _at(state, playing)
    there = session.state()
    if Session.of(there).holds_same(Session.of(own)):
        there = replace(there, run=own.run, pins=own.pins)
    return undo.counted(replace(there, beside=playing.prefixes)), playing


def is_away(state: State, playing: LessonProgress) -> bool:
    """Say whether things are not as the lesson has them here."""
    start = playing.start
    here = (state.document, state.run.length, state.run.overflow)
    document = replace(start.document, phase=playing.stop.phase, numbered=state.numbered)
    return state.playing or here != (document, start.length, start.overflow)


def made_something(state: State, playing: LessonProgress) -> bool:
    """Say whether there is a run or pin that the lesson does not have here."""
    return state.run is not playing.start.document.run or state.pins != playing.start.document.pins


def view(state: State, playing: LessonProgress) -> LessonView:
    """Return what a scene says of the lesson."""
    return LessonView(
        lesson=playing.lesson,
        number=playing.place.scene,
        stop=playing.stop,
        covered_now=state.options.covered,
        is_first=_before(playing) is None,
        is_last=_after(playing) is None,
        away=is_away(state, playing),
    )


def open_lesson(state: State, playing: LessonProgress | None, lesson: Lesson) -> Played:
    """Begin a lesson; one that is on is left before. Raises `Problem` as `compile_lesson` does."""
    starts = compile_lesson(lesson)
    if playing is not None:
        state = leave(state, playing)
    before = replace(state, playing=False, progress=DONE, notice=None)
    playing = LessonProgress(lesson, starts, viewer=state.options, before=before)
    return _at(replace(state, past=(), future=()), playing)


def leave(state: State, playing: LessonProgress) -> State:
    """Return what there was before the lesson, what was made in it one undo away."""
    back = replace(playing.before, options=playing.viewer)
    if not made_something(state, playing):
        return back
    return undo.replaced(state, back, Message("undo.leave"))


def go_to(state: State, playing: LessonProgress, place: LessonPosition) -> Played:
    """Go to a place of the lesson; what the person has made meanwhile is one undo away.

    Raises `Problem` (lesson.no_scene).
    """
    there, arrived = _at(state, playing.at(place))
    if made_something(state, playing):
        there = undo.replaced(state, replace(there, future=()), Message("undo.scene"))
    return there, arrived


def go_on(state: State, playing: LessonProgress) -> Played:
    """Go to the next place, first finishing a motion; from away, to where the lesson is."""
    if is_away(state, playing):
        return go_to(state, playing, playing.place)
    if state.progress < 1:
        return replace(state, progress=DONE), playing
    place = _after(playing)
    if place is None:
        return replace(state, notice=Message("lesson.end")), playing
    there, arrived = _at(state, replace(playing, place=place))
    moves = place.scene == playing.place.scene and there.phase is not state.phase
    if moves and not there.options.reduced_motion:
        there = replace(there, progress=BEGUN)
    return there, arrived


def go_back(state: State, playing: LessonProgress) -> Played:
    """Go to the place before; from away, to where the lesson is."""
    if is_away(state, playing):
        return go_to(state, playing, playing.place)
    place = _before(playing)
    if place is None:
        return replace(state, progress=DONE, notice=Message("lesson.beginning")), playing
    return _at(state, replace(playing, place=place))


def _after(playing: LessonProgress) -> LessonPosition | None:
    """Return the next place: the next stop that differs, else the next scene."""
    place, stops = playing.place, playing.stops
    for position in range(place.position + 1, len(stops)):
        if stops[position] != stops[place.position]:
            return replace(place, position=position)
    following = place.scene + 1
    return LessonPosition(following) if following < len(playing.starts) else None


def _before(playing: LessonProgress) -> LessonPosition | None:
    """Return the place that `_after` leads here from."""
    place, stops = playing.place, playing.stops
    first = _first_alike(stops, place.position)
    if first > 0:
        return replace(place, position=_first_alike(stops, first - 1))
    if place.scene == 0:
        return None
    stops = playing.starts[place.scene - 1].stops
    return LessonPosition(place.scene - 1, _first_alike(stops, len(stops) - 1))


def _first_alike(stops: tuple[LessonStop, ...], position: int) -> int:
    """Return the first of the stops that are as the one at a position, without a break."""
    while position > 0 and stops[position - 1] == stops[position]:
        position -= 1
    return position


def _at(state: State, playing: LessonProgress) -> tuple[State, LessonProgress]:
    """Return the state with everything as the lesson has it at its place; undo is left alone."""
    playing = _fresh(playing)
    start, stop = playing.start, playing.stop
    scene = playing.lesson.scenes[playing.place.scene]
    options = playing.viewer
    for command in start.view_commands:
        options = command.change(options)
    options = replace(
        options, pointed=None, covered=stop.covered, dimmed=scene.dimmed, hidden=scene.hidden
    )
    there = undo.counted(
        replace(
            state,
            **asdict(replace(start.document, phase=stop.phase)),
            progress=DONE,
            options=options,
            playing=False,
            wait=Fraction(0),
            beside=playing.prefixes,
        )
    )
    return there, playing


def _fresh(playing: LessonProgress) -> LessonProgress:
    """Put a fork in the place of the present scene's run, as it was, if that has grown since."""
    start = playing.start
    run = start.document.run
    if (run.length, run.overflow) == (start.length, start.overflow):
        return playing
    again = run.fork(start.length, run.settings_at(start.length))
    fresh = tuple(
        replace(each, document=replace(each.document, run=again), overflow=again.overflow)
        if (each.document.run, each.length) == (run, start.length)
        else each
        for each in playing.starts
    )
    return replace(playing, starts=fresh)
