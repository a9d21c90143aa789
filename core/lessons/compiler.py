"""Making the scenes of a lesson: what each begins with, and the stops a person is led through."""

from core.base.frozen import Frozen, asdict
from core.base.problems import Problem
from core.formulas.named_values import NamedValue
from core.lessons.lesson import Lesson, LessonScene, LessonStop
from core.network.plan import StepPlan
from core.state.command import RunCommand
from core.state.commands import Seek
from core.state.state import Document, State
from core.step.phases import Phase, phases_of
from core.training.presets import DEFAULT_PRESET, load_preset
from core.training.run import Overflow, Run
from core.view.commands import ViewCommand

MOST_COMPILED = 200_000
"""Steps that all scenes of a lesson may train together: a tenth of a second."""


class Start(Frozen):
    """What a scene begins with: the run, as far as it had come, and where the cursor stands.

    `view_commands` are those of all scenes so far that say how things look.
    """

    document: Document
    length: int
    overflow: Overflow | None
    view_commands: tuple[ViewCommand, ...]
    stops: tuple[LessonStop, ...]


class LessonCompiler:
    """Makes the scenes of a lesson in their order, each from the one before.

    The first one begins with the default preset.
    """

    def __init__(self) -> None:
        self._state = State(Run(load_preset(DEFAULT_PRESET).experiment), DEFAULT_PRESET)
        self._view_commands: tuple[ViewCommand, ...] = ()
        self._trained = 0

    def perform(self, command: RunCommand | ViewCommand) -> None:
        """Carry out a command of a scene; none of them can be undone.

        Raises `Problem` (lesson.long, lesson.unreached, lesson.phase, and what the command raises).
        """
        if isinstance(command, ViewCommand):
            self._view_commands = (*self._view_commands, command)
            return
        before = self._state
        self._trained += command.steps_to_make(before)
        if self._trained > MOST_COMPILED:
            raise Problem("lesson.long", most=MOST_COMPILED)
        after = command.apply(before)
        if isinstance(command, Seek):
            _check_arrived(after, command)
        self._state = State(**asdict(after.document))

    def phases(self, until: Phase | None) -> tuple[Phase, ...]:
        """Return the phases of a scene that begins here. Raises `Problem` (lesson.until)."""
        moment = self._state.run.at(self._state.step, self._state.phase)
        phases = phases_of(moment.plan)
        first, last = phases.index(moment.phase), phases.index(moment.last_phase)
        if until is None:
            return (moment.phase,)
        if until not in phases[first : last + 1]:
            known = ", ".join(phases[first : last + 1])
            raise Problem("lesson.until", phase=until, step=moment.step, known=known)
        return phases[first : phases.index(until) + 1]

    @property
    def plan(self) -> StepPlan:
        """How the step is made at which things stand."""
        return self._state.run.plan_at(self._state.step)

    def start(self, scene: LessonScene) -> Start:
        """Return what a scene begins with, once its commands are carried out."""
        state = self._state
        return Start(
            document=state.document,
            length=state.run.length,
            overflow=state.run.overflow,
            view_commands=self._view_commands,
            stops=_stops(scene, self.phases(scene.until), self.plan),
        )


def compile_lesson(lesson: Lesson) -> tuple[Start, ...]:
    """Return what each scene of a lesson begins with. Raises `Problem` as `perform` does."""
    compiler, starts = LessonCompiler(), []
    for scene in lesson.scenes:
        for command in scene.commands:
            compiler.perform(command)
        starts.append(compiler.start(scene))
    return tuple(starts)


def check_shown(measure: NamedValue, plan: StepPlan, phases: tuple[Phase, ...]) -> None:
    """Raise `Problem` (lesson.not_shown) unless a number is computed in the last of the phases."""
    if not measure.is_known(plan, phases[-1]):
        name = "/".join(measure.names)
        raise Problem("lesson.not_shown", quantity=name, phase=phases[-1])


def _stops(scene: LessonScene, phases: tuple[Phase, ...], plan: StepPlan) -> tuple[LessonStop, ...]:
    """Lead through the phases: in each, what it makes known is revealed, then answers are shown."""
    left, answered = list(scene.covered), set[int]()
    stops: list[LessonStop] = []

    def stop(phase: Phase) -> None:
        stops.append(LessonStop(phase, frozenset((*left, *scene.kept)), frozenset(answered)))

    for phase in phases:
        stop(phase)
        for name in scene.covered:
            if name in left and NamedValue(name).is_known(plan, phase):
                left.remove(name)
                answered |= scene.answered_by(name, (*left, *scene.kept))
                stop(phase)
        for number, question in enumerate(scene.questions):
            due = phase is (question.at or phases[-1])
            if due and question.has_answer and number not in answered:
                answered.add(number)
                stop(phase)
    return tuple(stops)


def _check_arrived(state: State, command: Seek) -> None:
    if state.step != command.step:
        raise Problem("lesson.unreached", step=command.step, length=state.run.length)
    if command.phase not in {None, state.shown_phase}:
        plan = state.run.plan_at(state.step)
        known, phase = ", ".join(phases_of(plan)), command.phase
        raise Problem("lesson.phase", step=command.step, phase=phase, rule=plan.rule, known=known)
