"""A live recording shown again: the scenes that were due at the times of its frames."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property

from core.base.frozen import replace
from core.base.problems import Problem
from core.base.work import finish
from core.recording.event_log import EventLog, RestoredWithin, What
from core.recording.frame_source import Passage, frames_in
from core.state import commands as c
from core.state.playback import NANO
from core.state.session_plan import SessionPlan
from core.training.run import Run
from core.training.run_prefix import RunPrefix
from core.view.options import Theme
from core.workspace.scene import Scene, held
from core.workspace.workspace import Workspace


class Replay:
    """A log at `fps` frames a second, the end held for some seconds.

    Frame i shows what was due at i / fps seconds. `theme` stands in the place of those chosen on
    the way. Axes have room for all that a run will come to. Frames are quickest in their order.
    Raises `Problem` (recorded.refused) where something in the log cannot be done.
    """

    def __init__(
        self,
        log: EventLog,
        fps: int,
        hold: Fraction = Fraction(0),
        theme: Theme | None = None,
        *,
        transparent: bool = False,
    ) -> None:
        self.fps = fps
        self.transparent = transparent
        self.frames = frames_in(Fraction(log.length, NANO), hold, fps)
        self._log = log
        self._theme = theme
        self._follower = _Follower(log)

    def scene_at(self, frame: int) -> Scene:
        """Return the scene of a frame, numbered from 0."""
        time = self._time_of(frame)
        if time < self._follower.now:
            self._follower = _Follower(self._log)
        scene = self._follower.scene_at(time)
        end = self._ends[self._follower.runs - 1]
        options = replace(scene.options, theme=self._theme) if self._theme else scene.options
        prefix = RunPrefix(end.run, scene.prefix.length)
        return replace(
            scene, options=options, prefix=prefix, held=end, transparent=self.transparent
        )

    def passages(self, least: Fraction) -> Iterator[Passage]:
        """Yield what is shown, one after another to the end; however short it is."""
        del least
        follower = _Follower(self._log)
        last: Passage | None = None
        for frame in range(self.frames):
            scene = follower.scene_at(self._time_of(frame))
            moment, run = scene.moment, self._ends[follower.runs - 1].run
            here = (run, moment.step, moment.phase)
            stop = Fraction(frame + 1, self.fps)
            start = Fraction(frame, self.fps)
            if not last or here != (last.run, last.first, last.phase):
                if last:
                    yield last
                step, phase = moment.step, moment.phase
                last = Passage(start, stop, run, scene.options, step, step, phase, comes=None)
            if last.comes is None and moment == moment.at_rest:
                last = replace(last, comes=start - last.start)
            last = replace(last, stop=stop)
        if last:
            yield last

    def _time_of(self, frame: int) -> int:
        return min(frame * NANO // self.fps, self._log.length)

    @cached_property
    def _ends(self) -> list[RunPrefix]:
        """What each run that was present, one after another, comes to."""
        follower = _Follower(self._log)
        found: dict[int, Run] = {}
        for time in (*(each.at for each in self._log.events), self._log.length):
            for scene in follower.scenes_to(time):
                found[follower.runs - 1] = scene.prefix.run
        lengths = {run: run.length for run in found.values()}
        return [held(run, lengths[run]) for run in found.values()]


class _Follower:
    """Does again what a log says, as far as it has come."""

    def __init__(self, log: EventLog) -> None:
        self._events = log.events
        self._done = 0
        self._workspace = Workspace()
        self._scene = self._workspace.scene()
        self.now = 0
        self.runs = 0
        """How often another run has become the present one."""

    def scene_at(self, time: int) -> Scene:
        """Return the scene at a time in nanoseconds, which has not passed yet."""
        for _ in self.scenes_to(time):
            pass
        return self._scene

    def scenes_to(self, time: int) -> Iterator[Scene]:
        """Go on to a time; yield the scene after each thing that happens, and then."""
        while self._done < len(self._events):
            at, what = self._events[self._done]
            if at > time:
                break
            self._pass(at)
            self._do(what)
            self._done += 1
            yield self._show()
        self._pass(time)
        yield self._show()

    def _show(self) -> Scene:
        before, self._scene = self._scene, self._workspace.scene()
        if self._scene.prefix.run is not before.prefix.run:
            self.runs += 1
        return self._scene

    def _pass(self, time: int) -> None:
        if time > self.now:
            self._workspace.apply(c.Tick((time - self.now) / NANO))
            self.now = time

    def _do(self, what: What) -> None:
        try:
            if isinstance(what, RestoredWithin):
                what = c.Restore(finish(what.plan.carry_out()), within=True)
            elif isinstance(what, SessionPlan):
                what = c.Restore(finish(what.carry_out()))
            self._workspace.apply(what)
        except Problem as problem:
            raise Problem(
                "recorded.refused", number=self._done + 1, reason=problem.message
            ) from problem
