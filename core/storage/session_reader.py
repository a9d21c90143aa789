"""Reading a session file, strictly: all of it is checked before anything is made."""

from collections.abc import Collection, Generator
from pathlib import Path
from typing import TypeVar

from core.base.problems import Problem
from core.base.random_seed import MOST_SEED
from core.base.work import finish
from core.data.dataset import MOST_SAMPLES, Dataset, Generated
from core.data.order import Order
from core.files.json_file import Node, read_json
from core.network.rules import Rule
from core.network.weights import Weights
from core.state.pins import MOST_LETTERS, comparable
from core.state.playback import Grain, Playback
from core.state.session import Session
from core.state.session_plan import PlannedPin, SessionPlan
from core.step.phases import Phase
from core.storage.session_file import FORMAT, MOST_EDITS, MOST_PINS, VERSION
from core.storage.view_file import read_look, read_speed, read_stop
from core.training.experiment import Experiment
from core.training.presets import preset_names
from core.training.recipe import Recipe
from core.training.retrain import new_steps
from core.training.run import MOST_STEPS, Edit, Settings
from core.training.run_prefix import KeptBy

T = TypeVar("T")

MOST_COUNT = 10**9
"""The largest number of a pin or a version."""


_MOST_RUNS = MOST_PINS + 1

_EDITS_AT_ONCE = 32

READING = 0.25
"""The share of opening that reading is said to be; the rest is training."""


def open_session(path: Path) -> Generator[float, None, Session]:
    """Read a session file and train its runs again; yields how much is done, 0 to 1.

    Raises `Problem` as `plan_in_pieces` and `Plan.carry_out` do.
    """
    plan = yield from _scaled(plan_in_pieces(path), 0.0, READING)
    return (yield from _scaled(plan.carry_out(), READING, 1.0))


def read_plan(path: Path) -> SessionPlan:
    """Do as `plan_in_pieces`, at once."""
    return finish(plan_in_pieces(path))


def plan_in_pieces(path: Path) -> Generator[float, None, SessionPlan]:
    """Read a session file and check everything in it, counts before all else; train nothing.

    Yields how much is done, 0 to 1.
    Raises `Problem` (file.*, json.*, session.format, session.newer, session.too_long).
    """
    return (yield from read_session((yield from read_json(path))))


def read_session(top: Node) -> Generator[float, None, SessionPlan]:
    """Check all that a file says of a session, as `plan_in_pieces` does."""
    path = top.path
    if top.entry("format").text() != FORMAT:
        raise Problem("session.format", path=path)
    if top.entry("version").whole(1, MOST_COUNT) > VERSION:
        raise Problem("session.newer", path=path)
    (_, _, data, runs, present, cursor, preset, pins, numbered, options, transport) = top.entries(
        *("format", "version", "data", "runs", "present", "cursor", "preset", "pins", "numbered"),
        *("look", "transport"),
    )
    sets = yield from _read_sets(data)
    recipes = yield from _read_runs(runs, data, sets)
    at = present.whole(0, len(recipes) - 1)
    planned = _read_pins(pins, recipes)
    last = numbered.whole(max((pin.number for pin in planned), default=0), MOST_COUNT)
    _check_runs(runs, recipes, {at, *(pin.run for pin in planned)}, recipes[at])
    step, phase = cursor.entries("step", "phase")
    grain, speed, stop = transport.entries("grain", "speed", "stop")
    return SessionPlan(
        path=path,
        recipes=recipes,
        present=at,
        preset=_read_preset(preset),
        pins=planned,
        numbered=last,
        step=step.whole(0, recipes[at].length),
        phase=phase.choice(Phase),
        options=read_look(options),
        playback=Playback(grain.choice(Grain), read_speed(speed), read_stop(stop)),
    )


def _scaled(
    work: Generator[float, None, T], start: float, stop: float
) -> Generator[float, None, T]:
    """Go on with a part of some work, which is `start` to `stop` of the whole."""
    while True:
        try:
            done = next(work)
        except StopIteration as end:
            result: T = end.value
            return result
        yield start + (stop - start) * done


def _read_sets(data: Node) -> Generator[float, None, list[Dataset]]:
    """Read the samples; a million are checked in some pieces, when all of the file is read."""
    sets = []
    for node in data.items(_MOST_RUNS):
        sets.append((yield from read_data(node)))
        yield 1.0
    return sets


def read_data(node: Node) -> Generator[float, None, Dataset]:
    """Read samples; yields between the pieces."""
    x, y, origin = node.entries("x", "y", "origin")
    xs = x.numbers(1, MOST_SAMPLES)
    yield 1.0
    ys = y.numbers(len(xs), len(xs))
    yield 1.0
    samples = Dataset(xs, ys, None if origin.is_null else _read_origin(origin, len(xs)))
    for _ in samples.looked_at():
        yield 1.0
    return samples


def read_experiment(node: Node, data: Dataset) -> Experiment:
    """Read weights, lr, rule and order of an object that may say more."""
    with node.naming():
        return Experiment(
            data,
            Weights(*node.entry("weights").numbers(4, 4)),
            node.entry("lr").number(),
            node.entry("rule").choice(Rule),
            read_order(node.entry("order")),
        )


def read_order(node: Node) -> Order:
    """Read in which order samples are learned."""
    shuffled, seed = node.entries("shuffled", "seed")
    return Order(shuffled.flag(), seed.whole(0, MOST_SEED))


def _read_runs(
    runs: Node, data: Node, sets: list[Dataset]
) -> Generator[float, None, tuple[Recipe, ...]]:
    recipes: list[Recipe] = []
    used: set[int] = set()
    edits = 0
    for node in runs.items(_MOST_RUNS):
        place, recipe = yield from _read_run(node, sets, MOST_EDITS - edits)
        recipes.append(recipe)
        used.add(place)
        edits += len(recipe.edits)
    if not recipes:
        raise runs.refusal("wanted.runs")
    for i, node in enumerate(data.items(_MOST_RUNS)):
        if i not in used:
            raise Problem("session.unused", path=node.path, place=node.place)
    if (steps := sum((yield from new_steps(recipes)))) > MOST_STEPS:
        raise Problem("session.too_long", path=runs.path, steps=steps, most=MOST_STEPS)
    return tuple(recipes)


def _read_origin(node: Node, samples: int) -> Generated:
    count, low, high, slope, noise, seed = node.entries(
        "count", "low", "high", "slope", "noise", "seed"
    )
    with node.naming():
        return Generated(
            count.whole(samples, samples),
            *(low.number(), high.number(), slope.number(), noise.number()),
            seed.whole(0, MOST_SEED),
        )


def _read_run(
    node: Node, sets: list[Dataset], most_edits: int
) -> Generator[float, None, tuple[int, Recipe]]:
    data, _, _, _, _, edits, length = node.entries(
        "data", "order", "weights", "lr", "rule", "edits", "length"
    )
    place = data.whole(0, len(sets) - 1)
    changes = []
    for edit in edits.each(most_edits):
        changes.append(_read_edit(edit))
        if len(changes) % _EDITS_AT_ONCE == 0:
            yield 1.0
    experiment = read_experiment(node, sets[place])
    with node.naming():
        return place, Recipe(experiment, tuple(changes), length.whole(0, MOST_STEPS))


def _read_edit(node: Node) -> Edit:
    step, rule, lr, weights = node.entries("step", "rule", "lr", "weights")
    changed = None if weights.is_null else Weights(*weights.numbers(4, 4))
    rate = lr.number()
    if rate <= 0:
        raise lr.refusal("wanted.positive")
    return Edit(step.whole(1, MOST_STEPS), Settings(rule.choice(Rule), rate), changed)


def _check_runs(
    runs: Node, recipes: tuple[Recipe, ...], used: Collection[int], present: Recipe
) -> None:
    """Refuse a run that is neither present nor pinned, and one that does not compare."""
    for i, node in enumerate(runs.items(len(recipes))):
        if i not in used:
            raise Problem("session.unused", path=node.path, place=node.place)
        if not comparable(recipes[i].experiment, present.experiment):
            raise Problem("session.other_data", path=node.path, place=node.place)


def _read_pins(pins: Node, recipes: tuple[Recipe, ...]) -> tuple[PlannedPin, ...]:
    found: dict[int, PlannedPin] = {}
    for node in pins.items(MOST_PINS):
        number, name, kept_by, run, length = node.entries(
            "number", "name", "kept_by", "run", "length"
        )
        place = run.whole(0, len(recipes) - 1)
        pin = PlannedPin(
            number=number.whole(1, MOST_COUNT),
            name=None if name.is_null else _read_name(name),
            kept_by=kept_by.choice(KeptBy),
            run=place,
            length=length.whole(0, recipes[place].length),
        )
        if pin.number in found:
            raise number.refusal("wanted.pin")
        found[pin.number] = pin
    return tuple(found.values())


def _read_name(node: Node) -> str:
    name = node.text()
    if not 0 < len(name) <= MOST_LETTERS or name != " ".join(name.split()):
        raise node.refusal("wanted.name", most=MOST_LETTERS)
    return name


def _read_preset(node: Node) -> str | None:
    if node.is_null:
        return None
    if (name := node.text()) not in preset_names():
        raise node.refusal("wanted.preset", known=", ".join(preset_names()))
    return name
