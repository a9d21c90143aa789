"""A film: the scenes of a recording, frame by frame, any of them by its number."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property

from core.base.frozen import Frozen, replace
from core.recording.frame_source import Passage, frames_in, seconds_of
from core.recording.schedule import Schedule
from core.training.run_prefix import RunPrefix
from core.view.span import Span
from core.workspace.scene import Scene, held, overflow_notice


class RunFrames(Frozen, dict=True):
    """A schedule of the run of a scene, at `fps` frames a second; the last is held for a while.

    `scene` says how everything looks; its run has come as far as the schedule goes. Frame i shows
    what is due at i / fps seconds, and depends on nothing else. `transparent` leaves out the
    background.
    """

    scene: Scene
    schedule: Schedule
    fps: int
    hold: Fraction = Fraction(0)
    transparent: bool = False

    @property
    def frames(self) -> int:
        """How many frames there are; the last shows how it ends."""
        return frames_in(self.schedule.seconds, self.hold, self.fps)

    def scene_at(self, frame: int) -> Scene:
        """Return the scene of a frame, numbered from 0: the run has come to the step it shows."""
        step, phase, progress = self.schedule.shot(Fraction(frame, self.fps))
        run = self.scene.prefix.run
        moment = run.at(step, phase)
        return replace(
            self._still,
            moment=moment,
            settings=run.settings_at(step),
            prefix=RunPrefix(run, step),
            progress=progress,
            notice=overflow_notice(moment),
        )

    def passages(self, least: Fraction) -> Iterator[Passage]:
        """Yield beat by beat, and steps that pass quicker than `least` as one; to the end."""
        schedule, run, options = self.schedule, self.scene.prefix.run, self.scene.options
        for start, span in zip(schedule.starts, schedule.spans, strict=False):
            if span.each * len(span.phases) < least:
                stop, last = start + span.seconds, span.step + span.count - 1
                found = [Passage(start, stop, run, options, span.step, last)]
            else:
                found = []
                for number in range(span.beats):
                    step, phase, seconds = span.beat(number)
                    begin = start + number * seconds
                    passage = Passage(begin, begin + seconds, run, options, step, step, phase)
                    found.append(replace(passage, comes=span.comes(phase)))
            for passage in found:
                ends = passage.stop == schedule.seconds
                yield replace(passage, stop=seconds_of(self)) if ends else passage

    @cached_property
    def _still(self) -> Scene:
        """The scene with everything at rest that a person or the run moves: axes and pointer."""
        run, options, last = self.scene.prefix.run, self.scene.options, self.schedule.last.step
        span = Span() if options.span.follows else options.span
        return replace(
            self.scene,
            options=replace(options, span=span, pointed=None, selected=None),
            held=held(run, last),
            playing=True,
            notice=None,
            transparent=self.transparent,
        )
