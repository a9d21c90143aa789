"""What determines a session; its runs are trained again a block at a time."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from core.base.jsonfile import Node
from core.base.work import finish
from core.look.look import Look
from core.state.playback import Grain, Stop
from core.state.session import Session
from core.step.phases import Phase
from core.training.pasts import Pasts
from core.training.rebuild import new_steps, rebuild_beside
from core.training.recipe import Recipe
from core.training.run import Run
from core.training.trails import KeptBy, Pin, Trail

NOWHERE = Path("the session")
"""Stands for the file of a session that is in none."""


@dataclass(frozen=True)
class PlannedPin:
    """A pin whose run (which of the recipes) is still to be made."""

    number: int
    name: str | None
    kept_by: KeptBy
    run: int
    length: int

    def made(self, runs: list[Run]) -> Pin:
        """Return the pin of a run that is made."""
        return Pin(self.number, self.name, Trail(runs[self.run], self.length), self.kept_by)


@dataclass(frozen=True)
class Plan:
    """What determines a session, as a file says it; only the training is still to be done.

    `recipes` are the runs in the order of the file, `present` is which of them the cursor is on.
    """

    path: Path
    recipes: tuple[Recipe, ...]
    present: int
    preset: str | None
    pins: tuple[PlannedPin, ...]
    numbered: int
    step: int
    phase: Phase
    look: Look
    grain: Grain
    speed: float | None
    stop: Stop

    @classmethod
    def of(cls, session: Session, path: Path = NOWHERE) -> "Plan":
        """Return what determines a session; `path` is the file that it is said to stand in."""
        numbers = {trail.run: i for i, trail in enumerate(session.runs)}
        return cls(
            path=path,
            recipes=tuple(
                Recipe(trail.run.experiment, trail.run.edits, trail.length)
                for trail in session.runs
            ),
            present=0,
            preset=session.preset,
            pins=tuple(
                PlannedPin(
                    pin.number, pin.name, pin.kept_by, numbers[pin.trail.run], pin.trail.length
                )
                for pin in session.pins
            ),
            numbered=session.numbered,
            step=session.step,
            phase=session.phase,
            look=session.look,
            grain=session.grain,
            speed=session.speed,
            stop=session.stop,
        )

    @property
    def recipe(self) -> Recipe:
        """What determines the present run."""
        return self.recipes[self.present]

    def carry_out(self) -> Generator[float, None, Session]:
        """Train all runs again, bit for bit, what they share once; return the session.

        Yields how much is done, 0 to 1, at least once a block of steps.
        Raises `Problem` (json.refused) where a run overflows before its length, or an edit changes
        nothing: the file was altered.
        """
        counts = finish(new_steps(self.recipes))
        total, done = max(sum(counts), 1), 0
        made: list[Run] = []
        pasts: Pasts[Run] = Pasts()
        for i, (recipe, count) in enumerate(zip(self.recipes, counts, strict=True)):
            with Node(self.path, None, f"runs[{i}]").naming():
                work = rebuild_beside(pasts, recipe)
                while True:
                    try:
                        length = next(work)
                    except StopIteration as end:
                        made.append(end.value)
                        if len(made) < len(counts):
                            pasts.add(recipe, end.value)
                        break
                    yield min((done + length - (recipe.length - count)) / total, 1.0)
            done += count
        return self._session(made)

    def _session(self, runs: list[Run]) -> Session:
        present = runs[self.present]
        pins = tuple(pin.made(runs) for pin in self.pins)
        ordered = dict.fromkeys((present, *(pin.trail.run for pin in pins)))
        return Session(
            runs=tuple(Trail(run, run.length) for run in ordered),
            preset=self.preset,
            pins=pins,
            numbered=self.numbered,
            step=self.step,
            phase=self.phase,
            look=self.look,
            grain=self.grain,
            speed=self.speed,
            stop=self.stop,
        )
