"""What is fed with mutated input, and what may come of it: a result, or one sentence."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from core.analysis.slope import loss_of_slope, slope
from core.base.problems import Problem, on_one_line
from core.base.resources import DATASETS, PRESETS
from core.base.work import finish
from core.data.dataset import Dataset, Generated
from core.data.import_samples import parse_pairs, read_csv
from core.data.order import Order
from core.network.rules import Rule
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain, Stop, StopKind
from core.storage.session_file import save_session, session_text
from core.storage.session_reader import open_session
from core.training.experiment import Experiment
from core.training.presets import read_preset
from core.training.run import Run
from core.workspace.workspace import Workspace
from gui.words.wording import word
from tests.stress.mutate import mutate
from tests.stress.mutate_json import mutate_json

LONGEST_SENTENCE = 1000
_STAYS_JSON = 0.6  # of mutated sessions


def _sessions() -> Iterator[bytes]:
    """Yield small sessions: one just begun, one with edits and pins, one that overflowed."""
    data = e.SetData(Generated(4, 1.0, 90.0, 2.0, 0.25, 7).draw(), Order(shuffled=True, seed=3))
    for commands in (
        (),
        (
            *(data, c.Move(Grain.STEP, 12), e.PinRun(), e.RenamePin(1, "slow [1]"), c.Seek(5)),
            *(e.SetWeight("w1", -0.5), c.Move(Grain.STEP, 6), c.Seek(3), e.SetRule(Rule.NOTEBOOK)),
            *(c.Move(Grain.STEP, 4), c.SetSpeed(math.inf), c.SetStop(Stop(StopKind.EPOCH, 3))),
        ),
        (data, e.SetLearningRate(1e-3), c.Move(Grain.STEP, 50)),
    ):
        workspace = Workspace()
        for command in commands:
            workspace.apply(command)
        yield session_text(workspace.session()).encode()


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
    "sessions": tuple(_sessions()),
}
"""What is mutated, by the kind of input."""


def case_bytes(kind: str, case: int, seed: int) -> bytes:
    """Return the input of a case, which depends on its kind, its number and the seed alone."""
    random = Random(f"{seed}/{kind}/{case}")
    text = random.choice(TEXTS[kind])
    if kind == "sessions" and random.random() < _STAYS_JSON:
        return mutate_json(text, random)
    return mutate(text, random)


def feed(kind: str, data: bytes, folder: Path) -> str | None:
    """Read the input as the program would; return the key of the problem, if there is one.

    Whatever else is raised comes through, and so does a sentence that does not fit on one line.
    """
    try:
        READERS[kind](data, folder)
    except Problem as problem:
        sentence = word(problem.message)
        assert on_one_line(sentence) == sentence
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


def _open_session(data: bytes, folder: Path) -> None:
    """Open it in a workspace, which is as it was if that fails; what opens is saved and opens."""
    path = folder / "session.json"
    path.write_bytes(data)
    workspace = Workspace()
    workspace.apply(c.Move(Grain.STEP, 2))
    before = session_text(workspace.session())
    try:
        workspace.apply(c.Restore(finish(open_session(path))))
    except Problem:
        assert session_text(workspace.session()) == before
        raise
    workspace.scene()
    text = session_text(workspace.session())
    save_session(workspace.session(), path)
    again = finish(open_session(path))
    assert session_text(again) == text
    assert again.holds_same(workspace.session())


def _written(samples: Dataset) -> str:
    """Write them with more digits than a mark of thousands would have behind it."""
    pairs = zip(samples.x, samples.y, strict=True)
    return "".join(f"{x:.17e}\t{y:.17e}\n" for x, y in pairs)


def _train(experiment: Experiment) -> None:
    """What was read can be used."""
    run = Run(experiment)
    run.train(len(experiment.data) % 100 + 1)
    loss_of_slope(experiment.data, slope(run.weights_at(run.length)))


READERS: dict[str, Callable[[bytes, Path], None]] = {
    "csv": _read_csv,
    "paste": _read_paste,
    "presets": _read_preset,
    "sessions": _open_session,
}
