"""Presets: experiments as TOML files that people write."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

from core.dataset import Dataset, generate, read_csv, read_text
from core.experiment import Experiment
from core.network import Weights
from core.problems import Problem
from core.resources import DATASETS, PRESETS
from core.rules import Rule

DEFAULT_PRESET = "default"
_GENERATED = {"count": int, "low": float, "high": float, "slope": float, "seed": int}


@dataclass(frozen=True)
class Preset:
    """A named experiment, with a title and a sentence saying what to watch."""

    name: str
    title: str
    watch: str
    experiment: Experiment


def preset_names() -> tuple[str, ...]:
    """Return the names of all presets, `default` first."""
    names = sorted(path.stem for path in PRESETS.glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != DEFAULT_PRESET))


def load_preset(name: str, *, seed: int | None = None) -> Preset:
    """Read a preset by name; a seed draws all of its samples anew.

    Raises `Problem` (preset.unknown, preset.*) naming the file and what is wrong.
    """
    if name not in preset_names():
        raise Problem("preset.unknown", name=name, known=", ".join(preset_names()))
    return read_preset(PRESETS / f"{name}.toml", seed=seed)


def read_preset(path: Path, *, seed: int | None = None) -> Preset:
    """Read a preset file; see `load_preset`."""
    try:
        table = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise Problem("preset.broken", path=path, reason=str(error)) from error
    reader = _Reader(path, table)
    w1, w2, w3, w4 = reader.floats("weights", count=4)
    rule = reader.get("rule", str)
    if rule not in set(Rule):
        raise Problem("preset.value", path=path, name="rule", wanted=" / ".join(Rule))
    parts = [_Reader(path, part) for part in reader.get("data", list)]
    if not parts:
        raise Problem("preset.value", path=path, name="data", wanted="[[data]]")
    data = reduce(add, map(_data_part, parts)) if seed is None else _drawn_anew(parts, seed)
    experiment = Experiment(data, Weights(w1, w2, w3, w4), reader.get("lr", float), Rule(rule))
    return Preset(path.stem, reader.get("title", str), reader.get("watch", str), experiment)


class _Reader:
    """A TOML table whose values are asked for by name and type."""

    def __init__(self, path: Path, table: object) -> None:
        self.path = path
        self.table: Mapping[str, Any] = table if isinstance(table, dict) else {}

    def get(self, name: str, kind: type) -> Any:
        value = self.table.get(name)
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind:
            raise Problem("preset.value", path=self.path, name=name, wanted=kind.__name__)
        return value

    def floats(self, name: str, count: int) -> list[float]:
        values = self.get(name, list)
        if len(values) != count or any(type(value) not in {int, float} for value in values):
            raise Problem("preset.value", path=self.path, name=name, wanted=f"{count} floats")
        return [float(value) for value in values]


def _data_part(part: _Reader) -> Dataset:
    if "csv" in part.table:
        return read_csv(DATASETS / part.get("csv", str))
    return _generate(part, part.get("count", int), part.get("seed", int))


def _drawn_anew(parts: list[_Reader], seed: int) -> Dataset:
    """Draw as many samples as the parts hold, all from the part that says how."""
    total = sum(len(_data_part(part)) for part in parts)
    generated = [part for part in parts if "csv" not in part.table]
    if not generated:
        raise Problem("preset.no_seed", path=parts[0].path)
    return _generate(generated[0], total, seed)


def _generate(part: _Reader, count: int, seed: int) -> Dataset:
    settings = {name: part.get(name, kind) for name, kind in _GENERATED.items()}
    settings.update(count=count, seed=seed)
    return generate(**settings)
