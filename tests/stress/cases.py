"""What is fed with mutated input, and what may come of it: a result, or one sentence."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from core.dataset import Dataset
from core.experiment import Experiment
from core.numerals import GROUP_SPACE
from core.presets import read_preset
from core.problems import Problem
from core.resources import DATASETS, PRESETS
from core.samples import parse_pairs, read_csv
from core.training import Run
from gui.wording import word
from tests.stress.mutate import mutate

LONGEST_SENTENCE = 1000
TEXTS = {
    "csv": (
        b"x,y\n1,2\n3,6\n-2.5,-5\n",
        b'\xef\xbb\xbfname, y ,x\r\n"a, b",2,1\r\n\r\n"c",4e0,2\r\n',
        (DATASETS / "notebook_train.csv").read_bytes(),
    ),
    "paste": (
        b"x\ty\r\n1,5\t3,0\r\n2\t4\r\n",
        b"1,5;3,0\n\n-2;-4\n",
        b"y, x\n3, 1.5\n4, 2\n",
        "  1,5   3,0\n 2 4\n1×10⁻³  −2\n".encode(),
    ),
    "presets": (
        *(path.read_bytes() for path in sorted(PRESETS.glob("*.toml"))),
        (PRESETS / "by-hand.toml").read_bytes()
        + b"[[data]]\ncount = 7\nlow = -1\nhigh = 1\nslope = 3\nnoise = 0.5\nseed = 9\n",
    ),
}
"""What is mutated, by the kind of input."""


def case_bytes(kind: str, case: int, seed: int) -> bytes:
    """Return the input of a case, which depends on its kind, its number and the seed alone."""
    random = Random(f"{seed}/{kind}/{case}")
    return mutate(random.choice(TEXTS[kind]), random)


def feed(kind: str, data: bytes, folder: Path) -> str | None:
    """Read the input as the program would; return the key of the problem, if there is one.

    Whatever else is raised comes through, and so does a sentence that does not fit on one line.
    """
    try:
        READERS[kind](data, folder)
    except Problem as problem:
        sentence = word(problem.message)
        assert sentence.replace(GROUP_SPACE, " ").isprintable(), sentence
        assert 10 < len(sentence) < LONGEST_SENTENCE, sentence
        return problem.message.key
    return None


def _read_csv(data: bytes, folder: Path) -> None:
    path = folder / "data.csv"
    path.write_bytes(data)
    _train(Experiment(read_csv(path)))


def _read_paste(data: bytes, _: Path) -> None:
    samples = parse_pairs(data.decode(errors="replace"))
    assert parse_pairs(_written(samples)) == samples
    _train(Experiment(samples))


def _read_preset(data: bytes, folder: Path) -> None:
    path = folder / "preset.toml"
    path.write_bytes(data)
    _train(read_preset(path).experiment)


def _written(samples: Dataset) -> str:
    return "".join(f"{x!r}\t{y!r}\n" for x, y in zip(samples.x, samples.y, strict=True))


def _train(experiment: Experiment) -> None:
    """What was read can be used."""
    run = Run(experiment)
    run.train(len(experiment.data) % 100 + 1)
    experiment.data.mean_loss(run.slope_at(run.length))


READERS: dict[str, Callable[[bytes, Path], None]] = {
    "csv": _read_csv,
    "paste": _read_paste,
    "presets": _read_preset,
}
