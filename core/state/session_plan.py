"""What determines a session; its runs are trained again a block at a time."""

from collections.abc import Generator
from pathlib import Path

from core.base.frozen import Frozen
from core.base.work import finish
from core.files.json_file import Node
from core.state.playback import Playback
from core.state.session import Session
from core.state.state import Document
from core.step.phases import Phase
from core.training.common_history import CommonHistory
from core.training.recipe import Recipe
from core.training.retrain import new_steps, rebuild_beside
from core.training.run import Run
from core.training.run_prefix import KeptBy, Pin, RunPrefix
from core.view.options import ViewOptions

NOWHERE = Path("the session")
"""Stands for the file of a session that is in none."""


class PlannedPin(Frozen):
    """A pin whose run (which of the recipes) is still to be made."""

    number: int
    name: str | None
    kept_by: KeptBy
    run: int
    length: int

    def made(self, runs: list[Run]) -> Pin:
        """Return the pin of a run that is made."""
        return Pin(self.number, self.name, RunPrefix(runs[self.run], self.length), self.kept_by)


class SessionPlan(Frozen):
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
    options: ViewOptions
    playback: Playback

    @classmethod
    def of(cls, session: Session, path: Path = NOWHERE) -> "SessionPlan":
        """Return what determines a session; `path` is the file that it is said to stand in."""
        document = session.document
        numbers = {prefix.run: i for i, prefix in enumerate(session.runs)}
        return cls(
            path=path,
            recipes=tuple(
                Recipe(prefix.run.experiment, prefix.run.edits, prefix.length)
                for prefix in session.runs
            ),
            present=0,
            preset=document.preset,
            pins=tuple(
                PlannedPin(
                    pin.number, pin.name, pin.kept_by, numbers[pin.prefix.run], pin.prefix.length
                )
                for pin in document.pins
            ),
            numbered=document.numbered,
            step=document.step,
            phase=document.phase,
            options=session.options,
            playback=session.playback,
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
        pasts: CommonHistory[Run] = CommonHistory()
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
        ordered = dict.fromkeys((present, *(pin.prefix.run for pin in pins)))
        document = Document(present, self.preset, self.step, self.phase, pins, self.numbered)
        beside = tuple(RunPrefix(run, run.length) for run in ordered)
        return Session(document, beside, self.options, self.playback)
