"""Beats as a TOML file that people write: which phase of a step is shown for how many seconds.

beats = [
{ step = 0, phase = "h1", seconds = 2.5 },
]
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from core.base.problems import Problem
from core.files.toml_file import TomlTable, read_table
from core.recording.schedule import Beat, Schedule
from core.step.phases import Phase, phases_of
from core.training.run import MOST_STEPS, Run

MOST_BEATS = 10_000
LEAST_SECONDS, MOST_SECONDS = 0.02, 3600.0

Beats = Mapping[int, Sequence[Beat]]
"""The beats of each step that has some."""


def read_beats(path: Path) -> Beats:
    """Read a file of beats, by rising steps.

    Raises `Problem` (file.*, toml.*, beats.order) naming the file and the entry.
    """
    table = read_table(path)
    table.check_keys("beats")
    found: dict[int, tuple[Beat, ...]] = {}
    last = -1
    for number, entry in enumerate(table.tables("beats", MOST_BEATS), 1):
        beat = _read(entry)
        if beat.step < last:
            raise Problem("beats.order", path=path, number=number)
        last = beat.step
        found[beat.step] = (*found.get(beat.step, ()), beat)
    return found


def _read(entry: TomlTable) -> Beat:
    entry.check_keys("step", "phase", "seconds")
    step, phase, seconds = entry.whole("step"), entry.text("phase"), entry.number("seconds")
    if not 0 <= step <= MOST_STEPS:
        raise entry.refusal("step", "wanted.step", most=MOST_STEPS)
    if phase not in set(Phase):
        raise entry.refusal("phase", "wanted.either", known=" / ".join(Phase))
    if not LEAST_SECONDS <= seconds <= MOST_SECONDS:
        raise entry.refusal("seconds", "wanted.between", least=LEAST_SECONDS, most=MOST_SECONDS)
    return Beat(step, Phase(phase), Fraction(str(seconds)))


def check_beats(beats: Beats, run: Run, path: Path) -> None:
    """Raise `Problem` (beats.phase) unless each step has the phases named, in their order.

    What lies beyond the run is not looked at.
    """
    for step, found in beats.items():
        if step > run.length:
            continue
        plan = run.plan_at(step)
        phases = phases_of(plan)
        before = -1
        for beat in found:
            at = phases.index(beat.phase) if beat.phase in phases else -1
            if at <= before:
                known, phase = ", ".join(phases), beat.phase
                raise Problem(
                    "beats.phase", path=path, step=step, phase=phase, rule=plan.rule, known=known
                )
            before = at


def write_beats(schedule: Schedule) -> Iterator[str]:
    """Yield the text of a file with all beats of a schedule; raises `Problem` (beats.many)."""
    if schedule.beats > MOST_BEATS:
        raise Problem("beats.many", count=schedule.beats, most=MOST_BEATS)
    yield "# Seconds for each phase; a step named here shows just the phases that are listed.\n"
    yield "beats = [\n"
    for step, phase, seconds in schedule.each_beat():
        shown = max(round(float(seconds), 3), LEAST_SECONDS)
        yield f'  {{ step = {step}, phase = "{phase}", seconds = {shown:g} }},\n'
    yield "]\n"
