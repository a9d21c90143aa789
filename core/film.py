"""A film: the scenes of a recording, frame by frame, any of them by its number."""

import math
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from core.scene import Scene, Trail, overflow_notice
from core.schedule import Schedule
from core.span import Span


@dataclass(frozen=True)
class Film:
    """A schedule of the run of a scene, at so many frames a second; the last is held for a while.

    `scene` says how everything looks; its run has come as far as the schedule goes. Frame i shows
    what is due at i / fps seconds, and depends on nothing else. `bare` leaves out the ground.
    """

    scene: Scene
    schedule: Schedule
    fps: int
    hold: Fraction = Fraction(0)
    bare: bool = False

    @property
    def frames(self) -> int:
        """How many frames there are; the last shows how it ends."""
        return math.ceil(self.schedule.seconds * self.fps) + max(round(self.hold * self.fps), 1)

    @property
    def seconds(self) -> Fraction:
        """How long it lasts, with the hold."""
        return Fraction(self.frames, self.fps)

    def scene_at(self, frame: int) -> Scene:
        """Return the scene of a frame, numbered from 0: the run has come to the step it shows."""
        step, phase, progress = self.schedule.shot(Fraction(frame, self.fps))
        run = self.scene.trail.run
        moment = run.at(step, phase)
        return replace(
            self._still,
            moment=moment,
            settings=run.settings_at(step),
            trail=Trail(run, step),
            progress=progress,
            notice=overflow_notice(moment),
        )

    @cached_property
    def _still(self) -> Scene:
        """The scene with everything at rest that a person or the run moves: axes and pointer."""
        look, last = self.scene.look, self.schedule.last.step
        span = Span() if look.span.follows else look.span
        return replace(
            self.scene,
            look=replace(look, span=span, pointed=None, selected=None),
            held=Trail(self.scene.trail.run, last),
            playing=True,
            notice=None,
            bare=self.bare,
        )
