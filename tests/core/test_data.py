import csv
import math
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dataset import Dataset, generate, read_csv
from core.presets import load_preset, preset_names, read_preset
from core.problems import Problem
from tests.conftest import DATASETS

finite = st.floats(-1e6, 1e6)


def problem_of(call, *args):
    with pytest.raises(Problem) as caught:
        call(*args)
    return caught.value.message


def written(tmp_path, text):
    path = tmp_path / "data.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_generated_data_depend_on_the_seed_alone():
    one = generate(79, low=1.0, high=100.0, slope=2.0, seed=121)
    assert one == generate(79, low=1.0, high=100.0, slope=2.0, seed=121)
    assert one != generate(79, low=1.0, high=100.0, slope=2.0, seed=122)
    assert one.x[0] == 1 + 99 * random.Random(121).random()
    assert all(1 <= x < 100 and y == 2 * x for x, y in zip(one.x, one.y, strict=True))


def test_a_line_has_its_slope_and_nothing_left():
    data = load_preset("default").experiment.data
    assert data.target_slope == 2.0
    assert data.least_loss == 0.0


@given(st.lists(st.tuples(finite, finite), min_size=1, max_size=30), st.floats(-50, 50))
def test_the_loss_over_all_data_is_the_mean_of_all_losses(samples, s):
    data = Dataset(tuple(x for x, _ in samples), tuple(y for _, y in samples))
    direct = math.fsum(0.5 * (s * x - y) ** 2 for x, y in samples) / len(samples)
    size = max(max(abs(s * x) + abs(y) for x, y in samples) ** 2, 1e-300)
    if all(abs(x) > 1e-100 for x, _ in samples):
        assert data.mean_loss(s) == pytest.approx(direct, rel=1e-6, abs=1e-9 * size)


def test_where_every_x_is_zero_there_is_no_target():
    data = Dataset((0.0, 0.0), (1.0, 3.0))
    assert data.target_slope is None
    assert data.mean_loss(np.array([5.0, 7.0])).tolist() == [2.5, 2.5]


@pytest.mark.parametrize("scale", [1e-320, 1e-200, 1e200, 1e307])
def test_extreme_data_raise_nothing(scale):
    data = Dataset((scale, scale / 2), (2 * scale, scale))
    assert data.target_slope == pytest.approx(2.0, rel=1e-3) or data.target_slope == math.inf
    assert data.least_loss >= 0 or math.isnan(data.least_loss)
    assert data.mean_square_x >= 0


def test_reading_a_csv(tmp_path):
    path = written(tmp_path, "x,y\n1,2\n\n-3.5,1e3\n")
    assert read_csv(path) == Dataset((1.0, -3.5), (2.0, 1000.0))


def test_other_columns_a_mark_and_windows_line_ends_are_no_trouble(tmp_path):
    path = written(tmp_path, "\ufeffname, y ,x\r\na,2,1\r\n")
    assert read_csv(path) == Dataset((1.0,), (2.0,))


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("", "csv.empty", None),
        ("\n", "csv.empty", None),
        ("1,2\n3,4\n", "csv.header", None),
        ("a,b\n3,4\n", "csv.header", None),
        ("x;y\n3;4\n", "csv.header", None),
        ("x,x,y\n3,4,5\n", "csv.header", None),
        ("x,y\n", "csv.no_rows", None),
        ("x,y\n1,2\n3\n", "csv.columns", 3),
        ("x,y\n1,2,3\n", "csv.columns", 2),
        ("x,y\n1,two\n", "csv.cell", 2),
        ("x,y\n1,nan\n", "csv.cell", 2),
        ("x,y\n1,2\ninf,2\n", "csv.cell", 3),
        ("x,y\n1,1e999\n", "csv.cell", 2),
        ("x,y\n1,\n", "csv.cell", 2),
        ("x,y\n1_0,2\n", "csv.cell", 2),
        ('x,y\n"1,2\n', "csv.broken", 2),
        (b"x,y\n\xff\xfe\n", "file.not_text", None),
        (b"x,y\n1,\x00\n", "file.not_text", None),
    ],
)
def test_a_bad_csv_is_named_with_its_line(tmp_path, text, key, line):
    message = problem_of(read_csv, written(tmp_path, text))
    assert message.key == key
    assert message.values.get("line") == line


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert problem_of(read_csv, tmp_path / "none.csv").key == "file.missing"
    assert problem_of(read_csv, tmp_path).key == "file.is_folder"


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_loads_with_its_sentence(name):
    preset = load_preset(name)
    assert preset.title
    assert preset.watch.endswith(".")


def test_the_first_preset_is_the_default():
    assert preset_names()[0] == "default"


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


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("title = ", "preset.broken"),
        ("title = 'a'", "preset.value"),
        ("weights = [1, 2, 3]", "preset.value"),
        ("weights = [1, 2, 3, 'x']", "preset.value"),
        ("weights = [1,2,3,4]\nrule = 'best'", "preset.value"),
        ("weights = [1,2,3,4]\nrule = 'exact'\ndata = []", "preset.value"),
        ("weights = [1,2,3,4]\nrule = 'exact'\n[[data]]\ncount = 'many'", "preset.value"),
    ],
)
def test_a_bad_preset_is_named(tmp_path, text, key):
    path = tmp_path / "bad.toml"
    path.write_text(text)
    assert problem_of(read_preset, path).key == key


def test_an_unknown_preset_names_those_there_are():
    message = problem_of(load_preset, "../default")
    assert message.key == "preset.unknown"
    assert "default" in message.values["known"]


def test_data_must_be_finite_and_there():
    assert problem_of(Dataset, (), ()).key == "data.empty"
    assert problem_of(Dataset, (math.nan,), (1.0,)).key == "data.not_finite"
