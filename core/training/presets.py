"""Presets: experiments as TOML files that people write."""

from functools import cache
from pathlib import Path

from core.base.frozen import Frozen, replace
from core.base.problems import Problem
from core.base.resources import DATASETS, PRESETS
from core.data.dataset import MOST_SAMPLES, Dataset, Generated, join
from core.data.import_samples import read_csv
from core.files.toml_file import TomlTable, read_table
from core.network.rules import Rule
from core.network.weights import Weights
from core.training.experiment import Experiment, check_lr

DEFAULT_PRESET = "default"
_MOST_PARTS = 100


class Preset(Frozen):
    """A named experiment, with a title and a sentence saying what to watch."""

    name: str
    title: str
    watch: str
    experiment: Experiment


@cache
def preset_names() -> tuple[str, ...]:
    """Return the names of all presets, in the order of menus: their files say it.

    Raises `Problem` (file.*, toml.*).
    """
    names = (path.stem for path in PRESETS.glob("*.toml"))
    return tuple(sorted(names, key=lambda name: (_table(name).whole("place"), name)))


@cache
def _table(name: str) -> TomlTable:
    return read_table(PRESETS / f"{name}.toml")


def load_preset(name: str, *, seed: int | None = None) -> Preset:
    """Read a preset by name; a seed draws all of its samples anew.

    Raises `Problem` (preset.unknown, file.*, toml.*) naming the file and what is wrong.
    """
    if name not in preset_names():
        raise Problem("preset.unknown", name=name, known=", ".join(preset_names()))
    return _shipped(name) if seed is None else read_preset(PRESETS / f"{name}.toml", seed=seed)


@cache
def _shipped(name: str) -> Preset:
    return read_preset(PRESETS / f"{name}.toml")


def watch_of(name: str) -> str:
    """Return what a shipped preset says to watch. Raises `Problem` (file.*, toml.*)."""
    return _table(name).text("watch")


def read_preset(path: Path, *, seed: int | None = None) -> Preset:
    """Read a preset file.

    Keys: place (in menus, from 1), title, watch, weights (four), lr, rule, and tables [[data]],
    each with one of: the name of a shipped `csv`; `x` and `y`, arrays of one length; count, low,
    high, slope, seed and noise (0 where it is missing). All samples follow one another; a seed
    draws as many anew, the way the first table that generates says.
    Raises `Problem` (file.*, csv.*, toml.*) naming the file, the line and the key.
    """
    table = read_table(path)
    table.check_keys("place", "title", "watch", "weights", "lr", "rule", "data")
    title, watch = table.text("title"), table.text("watch")
    weights = Weights(*table.numbers("weights", 4))
    lr = table.number("lr")
    with table.naming("lr"):
        check_lr(lr)
    rule = table.text("rule")
    if rule not in set(Rule):
        raise table.refusal("rule", "wanted.either", known=" / ".join(Rule))
    data = _read_data(table, seed)
    return Preset(path.stem, title, watch, Experiment(data, weights, lr, Rule(rule)))


def _read_data(table: TomlTable, seed: int | None) -> Dataset:
    parts = [_read_part(part) for part in table.tables("data", _MOST_PARTS)]
    total = sum(part.count if isinstance(part, Generated) else len(part) for part in parts)
    if total > MOST_SAMPLES:
        raise table.refusal("data", "wanted.samples", most=MOST_SAMPLES)
    if seed is None:
        return join([part.draw() if isinstance(part, Generated) else part for part in parts])
    for part in parts:
        if isinstance(part, Generated):
            return replace(part, count=total, seed=seed).draw()
    raise Problem("preset.no_seed", path=table.path)


def _read_part(part: TomlTable) -> Dataset | Generated:
    """Read a table [[data]]; what is generated is not drawn yet."""
    if "csv" in part:
        part.check_keys("csv")
        shipped = sorted(path.name for path in DATASETS.glob("*.csv"))
        if (name := part.text("csv")) not in shipped:
            raise part.refusal("csv", "wanted.either", known=" / ".join(shipped))
        with part.naming("csv"):
            return read_csv(DATASETS / name)
    if "x" in part or "y" in part:
        part.check_keys("x", "y")
        x = part.numbers("x")
        return Dataset(x, part.numbers("y", len(x)))
    part.check_keys("count", "low", "high", "slope", "noise", "seed")
    count, seed = part.whole("count"), part.whole("seed")
    low, high, slope = part.number("low"), part.number("high"), part.number("slope")
    noise = part.number("noise") if "noise" in part else 0.0
    with part.naming():
        return Generated(count, low, high, slope, noise, seed)
