import csv

import pytest

from core.analysis.slope import slope
from core.base.frozen import replace
from core.base.problems import Message
from core.base.resources import PRESETS
from core.data.dataset import Dataset, Generated
from core.files.toml_file import read_table
from core.network.rules import Rule
from core.step.phases import Phase
from core.training import presets
from core.training.presets import DEFAULT_PRESET, load_preset, preset_names, read_preset
from core.training.run import Run
from tests.conftest import DATASETS
from tests.core.problems import problem_of
from tests.core.steps import Read


def run_of(name, steps=0):
    run = Run(load_preset(name).experiment)
    run.train(steps)
    return run


def test_each_preset_has_a_place_of_its_own_in_menus():
    places = {path.name: read_table(path).whole("place") for path in PRESETS.glob("*.toml")}
    assert sorted(places.values()) == list(range(1, len(places) + 1)), (
        f"give the new preset the next free `place`, or renumber the others: {places}"
    )
    assert preset_names()[0] == DEFAULT_PRESET


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_loads_with_its_sentence(name):
    preset = load_preset(name)
    assert preset.title
    assert preset.watch.endswith(".")


def test_the_default_data_are_the_notebooks_and_79_more():
    data = load_preset("default").experiment.data
    with (DATASETS / "notebook_train.csv").open() as file:
        printed = [float(row["x"]) for row in csv.DictReader(file)]
    assert len(data) == 100
    assert list(data.x[:21]) == printed


def test_a_seed_draws_all_samples_anew():
    fixed, drawn = load_preset("default"), load_preset("default", seed=5)
    assert len(drawn.experiment.data) == 100
    assert not set(fixed.experiment.data.x) & set(drawn.experiment.data.x)


def test_only_what_is_generated_can_be_drawn_anew():
    assert problem_of(load_preset, "by-hand", seed=5).key == "preset.no_seed"


def test_an_unknown_preset_names_those_there_are():
    message = problem_of(load_preset, "../default")
    assert message.key == "preset.unknown"
    assert "default" in message.values["known"]


def test_by_hand_is_as_worked_out_by_hand():
    moment = run_of("by-hand").at(0, Phase.AFTER)
    numbers = Read(moment.numbers)
    assert (numbers["h1"], numbers["h2"], numbers["y_hat"], numbers["error"], numbers["loss"]) == (
        8,
        6,
        10,
        6,
        18,
    )
    assert [moment.number(f"dL_dw{i}") for i in range(1, 5)] == [24, -12, 48, 36]
    assert numbers.new_weights == pytest.approx((3.88, 3.06, 1.76, -1.18), rel=1e-15)
    assert moment.after["after_loss"] == pytest.approx(2.967048, rel=1e-12)
    assert load_preset("by-hand").experiment.rule is Rule.EXACT


def test_notebook_x_is_the_notebook_without_its_99():
    reads, ran = load_preset("notebook-x").experiment, load_preset("notebook").experiment
    assert replace(reads, rule=Rule.NOTEBOOK) == ran
    first = [
        run_of(name).at(0, Phase.AFTER).numbers["dL_dw2"] for name in ("notebook-x", "notebook")
    ]
    assert list(map(round, first)) == [9281, 29416]
    for name in ("notebook-x", "notebook"):
        assert slope(run_of(name, 100).weights_at(100)) == pytest.approx(2)


def test_too_fast_overshoots_further_each_time_and_overflows():
    run = run_of("too-fast", 100)
    assert run.experiment.lr == 10 * load_preset("default").experiment.lr
    assert run.overflow.step == run.length == 8
    off = [abs(slope(run.weights_at(step)) - 2) for step in range(2, 9)]
    assert off == sorted(off)


def test_too_slow_hardly_moves():
    run = run_of("too-slow", 100)
    assert run.experiment.lr == pytest.approx(load_preset("default").experiment.lr / 1000)
    assert 6.5 < slope(run.weights_at(100)) < 7


def test_symmetric_learns_and_stays_symmetric_bit_for_bit():
    run = run_of("symmetric", 20_000)
    rows = run.rows(0, run.length + 1).tolist()
    assert rows[0::4] == rows[1::4]
    assert rows[2::4] == rows[3::4]
    assert slope(run.weights_at(run.length)) == pytest.approx(2)


def test_zero_never_learns():
    run = run_of("zero", 2000)
    assert run.length == 2000
    assert set(run.rows(0, 2001)) == {0.0}
    assert run.at(1999, Phase.LOSS).numbers["loss"] > 0


GOOD = {
    "title": "title = 'A'",
    "watch": "watch = 'B.'",
    "weights": "weights = [1, 2, 3, 4]",
    "lr": "lr = 0.01",
    "rule": "rule = 'exact'",
    "data": "[[data]]\nx = [1, 2.5]\ny = [2, 5]",
}
DRAWN = "[[data]]\ncount = 3\nlow = 0\nhigh = 1\nslope = 2\nseed = 1\n"


def written(tmp_path, **changes):
    path = tmp_path / "own.toml"
    path.write_text("\n".join((GOOD | changes).values()), encoding="utf-8")
    return path


def test_samples_stand_in_the_file_or_are_drawn(tmp_path):
    preset = read_preset(written(tmp_path))
    assert (preset.name, preset.title, preset.watch) == ("own", "A", "B.")
    assert preset.experiment.data == Dataset((1.0, 2.5), (2.0, 5.0))
    drawn = read_preset(written(tmp_path, data=DRAWN + "noise = 0.5")).experiment.data
    assert drawn.origin == Generated(3, 0.0, 1.0, 2.0, 0.5, 1)
    both = read_preset(written(tmp_path, data=GOOD["data"] + "\n" + DRAWN)).experiment.data
    assert both.x == (1.0, 2.5, *drawn.x)
    anew = read_preset(written(tmp_path, data=GOOD["data"] + "\n" + DRAWN), seed=4).experiment.data
    assert anew.origin == Generated(5, 0.0, 1.0, 2.0, 0.0, 4)


def test_a_preset_has_as_many_samples_and_parts_as_a_file_and_no_more(tmp_path, monkeypatch):
    parts = GOOD["data"] + "\n"
    assert len(read_preset(written(tmp_path, data=parts * 100)).experiment.data) == 200
    monkeypatch.setattr(presets, "MOST_SAMPLES", 5)
    assert len(read_preset(written(tmp_path, data=parts + DRAWN)).experiment.data) == 5
    message = problem_of(read_preset, written(tmp_path, data=DRAWN + DRAWN))
    assert (message.key, message.values["name"]) == ("toml.value", "data")


@pytest.mark.parametrize(
    ("change", "key", "name"),
    [
        ({"title": "title = "}, "toml.broken", None),
        ({"title": "title = " + "9" * 5000}, "toml.broken", None),
        ({"title": "title = " + "[" * 5000}, "toml.nested", None),
        ({"title": ""}, "toml.value", "title"),
        ({"title": "title = ' '"}, "toml.value", "title"),
        ({"watch": "watch = 3"}, "toml.value", "watch"),
        ({"watch": "watch = 'B.'\nwacth = 'C'"}, "toml.unknown_key", "wacth"),
        ({"weights": "weights = [1, 2, 3]"}, "toml.value", "weights"),
        ({"weights": "weights = [1, 2, 3, 'x']"}, "toml.value", "weights"),
        ({"weights": "weights = [1, 2, 3, inf]"}, "toml.value", "weights"),
        ({"weights": "weights = [1, 2, 3, true]"}, "toml.value", "weights"),
        ({"weights": f"weights = [1, 2, 3, {'9' * 400}]"}, "toml.value", "weights"),
        ({"lr": "lr = '0.1'"}, "toml.value", "lr"),
        ({"lr": "lr = nan"}, "toml.value", "lr"),
        ({"lr": "lr = -1"}, "toml.refused", "lr"),
        ({"rule": "rule = 'best'"}, "toml.value", "rule"),
        ({"data": ""}, "toml.value", "data"),
        ({"data": "data = []"}, "toml.value", "data"),
        ({"data": "data = [1]"}, "toml.value", "data"),
        ({"data": GOOD["data"] * 101}, "toml.broken", None),
        ({"data": (GOOD["data"] + "\n") * 101}, "toml.value", "data"),
        ({"data": "[[data]]\nx = [1]"}, "toml.value", "data 1, y"),
        ({"data": "[[data]]\nx = [1]\ny = [1, 2]"}, "toml.value", "data 1, y"),
        ({"data": "[[data]]\nx = []\ny = []"}, "toml.value", "data 1, x"),
        ({"data": "[[data]]\nx = [nan]\ny = [1]"}, "toml.value", "data 1, x"),
        ({"data": GOOD["data"] + "\nseed = 1"}, "toml.unknown_key", "data 1, seed"),
        (
            {"data": "[[data]]\ncsv = 'notebook_train.csv'\nx=[1]"},
            "toml.unknown_key",
            "data 1, x",
        ),
        (
            {"data": "[[data]]\ncsv = '../datasets/notebook_train.csv'"},
            "toml.value",
            "data 1, csv",
        ),
        ({"data": DRAWN.replace("3", "'many'")}, "toml.value", "data 1, count"),
        ({"data": DRAWN.replace("3", "true")}, "toml.value", "data 1, count"),
        ({"data": DRAWN.replace("3", "0x" + "f" * 9000)}, "toml.value", "data 1, count"),
        ({"data": DRAWN.replace("3", "0")}, "toml.refused", "data 1"),
        ({"data": DRAWN + DRAWN.replace("high = 1", "high = -1")}, "toml.refused", "data 2"),
        ({"data": DRAWN.replace("3", "999999") + DRAWN}, "toml.value", "data"),
    ],
)
def test_a_bad_preset_names_file_and_key(tmp_path, change, key, name):
    path = written(tmp_path, **change)
    message = problem_of(read_preset, path)
    assert message.key == key
    where = message.values["path"]
    line = None
    if isinstance(where, Message):
        where, line = where.values["path"], where.values["line"]
    assert where == path
    assert message.values.get("name") == name
    if name is not None:
        assert line
