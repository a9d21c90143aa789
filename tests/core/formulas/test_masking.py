from core.formulas.masking import BLANK, blanked, format_shown
from core.formulas.notation import latex, plain
from core.formulas.working import working_of
from core.step.phases import Phase
from core.training.presets import load_preset
from core.training.run import Run

BY_HAND = load_preset("by-hand").experiment


def working(phase, *covered):
    moment = Run(BY_HAND).at(0, phase)
    return working_of(moment, BY_HAND.data, 4, frozenset(covered))


def test_a_covered_number_is_an_empty_box_wherever_it_is_put_in():
    (equation,) = working(Phase.DL_DW2, "dL_dw2", "w4").equations
    assert plain(equation).splitlines()[-2:] == [
        "       = (10.00 − 4.000) · ▢ · 2.000",
        "       = ▢",
    ]
    assert latex(equation).endswith(r"&= \square")


def test_only_what_is_covered_is():
    (whole,) = working(Phase.DL_DW2).equations
    assert blanked(whole, frozenset()) is whole
    assert blanked(whole, frozenset({"h1"})) == whole
    assert BLANK not in plain(whole)


def test_the_check_of_a_covered_gradient_would_tell_it():
    assert working(Phase.DL_DW2).check
    assert working(Phase.DL_DW2, "dL_dw2").check is None
    assert working(Phase.DL_DW2, "nudge_w2").check is None
    assert working(Phase.DL_DW2, "dL_dw1").check


def test_what_became_of_the_losses_is_covered_by_halves():
    changes = {change.name: change for change in working(Phase.AFTER, "loss", "after_error").became}
    assert (changes["loss"].before, changes["loss"].after) == (None, changes["loss"].after)
    assert changes["loss"].after is not None
    assert (changes["error"].before, changes["error"].after) == (6.0, None)
    assert changes["over_all_data"].before is None  # of one sample it is the same
    assert changes["over_all_data"].after is not None
    both = {change.name: change for change in working(Phase.AFTER, "over_all_data").became}
    assert both["over_all_data"][1:3] == (None, None)


def test_of_several_samples_the_loss_over_all_data_is_another_number():
    experiment = load_preset("default").experiment
    moment = Run(experiment).at(0, Phase.AFTER)
    shown = working_of(moment, experiment.data, 4, frozenset({"loss"})).became
    assert [change.before is None for change in shown] == [False, False, True, False]


def test_numbers_are_written_or_covered():
    assert format_shown(None, 4) == BLANK
    assert format_shown(2.0, 4) == "2.000"
