"""What is found out about runs, and of what people calculate."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "contour-side",
        "Contours lie on one side of the valley alone",
        "core/analysis/linear.py::LinearAnalysis.contour",
        {"{target - off, target + off}": "{target + off}"},
        (
            "tests/core/surface/test_loss_grid.py::test_contours_agree_with_direct_evaluation",
            "tests/core/surface/test_loss_grid.py::test_wherever_the_loss_passes_a_level_there_is_its_contour",
        ),
    ),
    Mutant(
        "judge-grows",
        "An error that overshoots by more than it was is said to shrink",
        "core/analysis/stability.py::judge",
        {"excess > 0 or ratio < -1": "excess > 0"},
        (
            "tests/core/analysis/test_stability.py::test_effects_derived_by_hand",
            "tests/core/analysis/test_stability.py::test_the_two_stable_intervals_of_the_defaults",
        ),
    ),
    Mutant(
        "judge-overshoots",
        "An error that shrinks is said to overshoot",
        "core/analysis/stability.py::judge",
        {"ratio < 0": "ratio > 0"},
        ("tests/core/analysis/test_stability.py::test_effects_derived_by_hand",),
    ),
    Mutant(
        "worst_sample-first",
        "Of samples that are as bad the last is named",
        "core/analysis/worst_sample.py::_worst_of_few",
        {"abs(ratio) > abs(worst.ratio)": "abs(ratio) >= abs(worst.ratio)"},
        (
            "tests/core/analysis/test_stability.py::test_the_worst_sample_is_the_one_that_a_loop_finds",
        ),
    ),
    Mutant(
        "path-last-of-place",
        "The path does not say where it leaves a place",
        "core/surface/path.py::path",
        {
            "np.concatenate([ends, moves]) | np.concatenate([moves, ends])": "np.concatenate([ends, moves])"
        },
        ("tests/core/surface/test_loss_grid.py",),
    ),
    Mutant(
        "path-most",
        "The path has more points than can be told apart",
        "core/surface/path.py::path",
        {"4 * columns": "5 * columns"},
        ("tests/core/surface/test_loss_grid.py",),
    ),
    Mutant(
        "path-finite",
        "The path goes on where one of its numbers overflows",
        "core/surface/path.py::path",
        {"np.isfinite(a) & np.isfinite(b)": "np.isfinite(a)"},
        ("tests/core/surface/test_loss_grid.py",),
    ),
    Mutant(
        "path-edge",
        "The path jumps where it leaves the plane",
        "core/surface/path.py::path",
        {
            "np.clip(np.floor((values - low) / ((high - low) / columns)), -1, columns)": "np.clip(np.floor((values - low) / ((high - low) / columns)), 0, columns - 1)"
        },
        ("tests/core/surface/test_loss_grid.py",),
    ),
    Mutant(
        "path-places",
        "The path is read in half as many places",
        "core/surface/path.py::path",
        {"(high - low) / columns": "(high - low) / columns * 2"},
        ("tests/core/surface/test_loss_grid.py",),
    ),
    Mutant(
        "path-edit",
        "What follows an edit is not read step by step",
        "core/surface/path.py::_pieces",
        {"(max(head - 1, 0), min(head + each, stop))": "(max(head - 1, 0), min(head + 1, stop))"},
        ("tests/core/surface/test_loss_grid.py",),
    ),
    Mutant(
        "path-end",
        "The path of a long run ends before its end",
        "core/surface/path.py::_pieces",
        {"yield last - _PIECE, last": "yield last - _PIECE, last - 1"},
        ("tests/core/surface/test_loss_grid.py",),
    ),
    Mutant(
        "path-pieces",
        "A short stretch within a long one cuts it off",
        "core/surface/path.py::_merged",
        {"max(stop, high)": "high"},
        ("tests/core/surface/test_loss_grid.py",),
    ),
    Mutant(
        "path-touching",
        "Stretches that touch are read as two",
        "core/surface/path.py::_merged",
        {"low > stop": "low >= stop"},
        ("tests/core/surface/test_loss_grid.py",),
        harmless="The same steps are read, in one piece more.",
    ),
    Mutant(
        "path-short",
        "A run of just the most steps is read in pieces",
        "core/surface/path.py::_pieces",
        {"stop <= MOST_READ": "stop < MOST_READ"},
        ("tests/core/surface/test_loss_grid.py",),
        harmless="Pieces of it are as good as all of it, and it is the only length.",
    ),
    Mutant(
        "order-stays",
        "Shuffled, no sample keeps its place",
        "core/data/order.py::_exchanged",
        {"last + 1": "last"},
        ("tests/core/data/test_order.py",),
    ),
    Mutant(
        "order-epoch",
        "Every epoch has the order of the first",
        "core/data/order.py::Order.index",
        {"permutation(self.seed, epoch, count)": "permutation(self.seed, 0, count)"},
        ("tests/core/data/test_order.py",),
    ),
    Mutant(
        "lineage-update",
        "A weight is said to come from the update of its own step",
        "core/formulas/lineage.py::origin",
        {"Provenance(Giver.UPDATE, step - 1)": "Provenance(Giver.UPDATE, step)"},
        ("tests/core/formulas/test_lineage.py",),
    ),
    Mutant(
        "lineage-rate",
        "A learning rate that was just set is said to be the first",
        "core/formulas/lineage.py::_origin_of_rate",
        {"edit.step <= step": "edit.step < step"},
        ("tests/core/formulas/test_lineage.py",),
    ),
    Mutant(
        "pyramid-low",
        "Curves of many steps have no lows",
        "core/training/pyramid.py::Pyramid.extend",
        {"np.fmin.reduce(buckets, axis=2)": "np.fmax.reduce(buckets, axis=2)"},
        ("tests/core/training/test_pyramid.py",),
    ),
    Mutant(
        "answer-tie",
        "A number rounded down from a tie is wrong",
        "core/answers/entered_number.py::EnteredNumber.within",
        {"self.distance(value) <= self.half_unit + slack": "self.distance(value) < self.half_unit"},
        ("tests/core/answers/test_mistakes.py::test_a_tie_rounds_either_way",),
    ),
    Mutant(
        "answer-guess",
        "A mistake is said for sure from one digit on",
        "core/answers/mistakes.py::_judged",
        {"typed.digits >= ENOUGH_DIGITS": "typed.digits >= 1"},
        (
            "tests/core/answers/test_mistakes.py::test_two_digits_are_too_few_to_be_sure_of_a_mistake",
        ),
    ),
    Mutant(
        "hand-first",
        "Every wrong line is called the first",
        "core/answers/calculation.py::judge_lines",
        {"wrong and not any(line.first for line in lines)": "wrong"},
        (
            "tests/core/answers/test_calculation.py::test_a_second_mistake_is_told_from_what_follows",
        ),
    ),
    Mutant(
        "hand-coarse",
        "Who rounds on the way is told to be wrong",
        "core/answers/calculation.py::_with",
        {"{Verdict.RIGHT, Verdict.COARSE}": "{Verdict.RIGHT}"},
        (
            "tests/core/answers/test_calculation.py::test_rounding_every_number_on_the_way_is_no_mistake",
        ),
    ),
)
