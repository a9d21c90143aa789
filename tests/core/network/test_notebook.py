"""The notebook's printed run is the oracle."""

import csv

import pytest

from core.network.rules import Rule
from core.training.presets import load_preset
from core.training.run import Run
from core.training.trace import TABLE_COLUMNS, Trace, TraceFormat
from tests.conftest import DATASETS
from tests.core.steps import y_hat_of

PRINTED = list(csv.DictReader((DATASETS / "notebook_train.csv").read_text().splitlines()))
TESTED = list(csv.DictReader((DATASETS / "notebook_test.csv").read_text().splitlines()))


def rows_of(rule):
    from core.base.frozen import replace

    experiment = replace(load_preset("notebook").experiment, rule=rule)
    return [row for rows in Trace(experiment, len(PRINTED)).blocks() for row in rows]


def furthest(rows):
    return max(
        max(
            abs(row["y_hat"] - float(said["printed_output"])),
            abs(row["error"] - float(said["printed_loss"])),
        )
        for row, said in zip(rows, PRINTED, strict=True)
    )


def test_the_preset_is_the_notebook():
    experiment = load_preset("notebook").experiment
    assert experiment.weights == (1, 2, 3, 2)
    assert experiment.lr == 1e-5
    assert experiment.rule is Rule.NOTEBOOK
    assert len(experiment.data) == 100
    assert experiment.data.x[:21] == tuple(float(row["x"]) for row in PRINTED)
    assert experiment.data.y[:21] == tuple(float(row["y"]) for row in PRINTED)


def test_all_21_printed_steps_come_out():
    assert len(PRINTED) == 21
    assert furthest(rows_of(Rule.NOTEBOOK)) <= 5e-13


@pytest.mark.parametrize("rule", [Rule.EXACT, Rule.SEQUENTIAL])
def test_the_code_as_it_reads_does_not_print_this(rule):
    """Only the first output agrees: it is computed before any update.

    The notebook's gradients of w1 and w2 multiplied by a stale 99 where its code seems to say x,
    so the two rules that use x part from it with the first update.
    """
    rows = rows_of(rule)
    assert abs(rows[0]["y_hat"] - float(PRINTED[0]["printed_output"])) <= 5e-13
    assert abs(rows[1]["y_hat"] - float(PRINTED[1]["printed_output"])) > 100


def test_the_stale_input_is_what_makes_the_difference():
    ran, reads = rows_of(Rule.NOTEBOOK)[0], rows_of(Rule.SEQUENTIAL)[0]
    assert ran["dL_dw2"] / reads["dL_dw2"] == pytest.approx(99 / ran["x"])
    assert (ran["new_w3"], ran["new_w4"]) == (reads["new_w3"], reads["new_w4"])


def test_the_26_test_inputs_give_the_printed_outputs():
    run = Run(load_preset("notebook").experiment)
    assert run.train(100) == 100
    weights = run.weights_at(100)
    assert len(TESTED) == 26
    for row in TESTED:
        assert y_hat_of(weights, float(row["x"])) == pytest.approx(
            float(row["printed_output"]), rel=1e-12
        )


def test_the_notebook_format_reads_like_the_printed_run():
    text = "".join(Trace(load_preset("notebook").experiment, 21).pieces(TraceFormat.NOTEBOOK))
    lines = text.splitlines()
    assert len(lines) == 42
    for i, said in enumerate(PRINTED):
        assert float(lines[2 * i]) == pytest.approx(float(said["printed_output"]), abs=5e-13)
        label, value = lines[2 * i + 1].split("= ")
        assert label == "loss"
        assert float(value) == pytest.approx(float(said["printed_loss"]), abs=5e-13)


def test_the_default_losses_over_all_21_samples_fall():
    """The curve to show first: it falls while single samples' losses rise."""
    import numpy as np

    from core.base.frozen import replace
    from core.data.import_samples import read_csv
    from core.training.curves import OF_SAMPLE, OVER_ALL_DATA, read

    data = read_csv(DATASETS / "notebook_train.csv")
    run = Run(replace(load_preset("default").experiment, data=data))
    run.train(3)
    over_all = read(run, OVER_ALL_DATA, 0, 4, 10)["over_all_data"].low
    own = read(run, OF_SAMPLE, 0, 4, 10)["of_sample"].low
    assert np.round(over_all).tolist() == [31_049, 21_271, 978, 67]
    assert np.round(own[:2]).tolist() == [12_197, 71_439]


def test_numbers_of_the_table_stand_apart():
    """Small ones and large ones with a sign, too: 5.562-0.0005477 would be read as a difference."""
    for preset, steps in (("default", 40), ("too-fast", 9)):
        lines = list(Trace(load_preset(preset).experiment, steps).table())
        assert len(lines) > 8
        assert {len(line.split()) for line in lines} == {len(TABLE_COLUMNS)}
