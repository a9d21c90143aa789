"""What the numbers of a step mean."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "rule-at-once",
        "The notebook's rule updates all weights at once",
        "core/network/rules.py::Rule.at_once",
        {"self is Rule.EXACT": "self is not Rule.SEQUENTIAL"},
        ("tests/core/network/test_network.py",),
    ),
    Mutant(
        "rule-stale",
        "The notebook's rule multiplies by x as it reads",
        "core/network/rules.py::Rule.instead",
        {"self is Rule.NOTEBOOK": "self is None"},
        ("tests/core/network/test_network.py",),
    ),
    Mutant(
        "rule-99",
        "The notebook's loop ended with 100",
        "core/network/rules.py",
        {"STALE_INPUT = 99.0": "STALE_INPUT = 100.0"},
        ("tests/core/network/test_network.py",),
    ),
    Mutant(
        "rule-new-weights",
        "In sequence the hidden gradients use the old output weights",
        "core/network/plan.py::_Planner._update",
        {"self._met[name] = Variable(new)": "pass"},
        ("tests/core/network/test_network.py",),
    ),
    Mutant(
        "plan-order",
        "On the way back the first hidden neuron comes before the second",
        "core/network/plan.py::_Planner.plan",
        {"layer[::-1]": "layer"},
        ("tests/core/training/test_training.py::test_the_orders_of_the_phases",),
    ),
    Mutant(
        "plan-after",
        "After the update the old weights are run forward again",
        "core/network/plan.py::_Planner._run_again",
        {'Variable(f"{NEW}{name}")': "Variable(name)"},
        (
            "tests/core/formulas/test_lineage.py",
            "tests/core/network/test_formulas_of_graphs.py",
        ),
    ),
    Mutant(
        "derivative-product",
        "A product is differentiated by its first factor alone",
        "core/network/expressions.py::derivative",
        {"add(first, multiply(left, derivative(right, by)))": "first"},
        ("tests/core/network/test_network.py",),
    ),
    Mutant(
        "derivative-difference",
        "The derivatives of a difference are added",
        "core/network/expressions.py::derivative",
        {'add if sign == "+" else subtract': "add"},
        (
            "tests/core/network/test_source.py",
            "tests/core/network/test_graphs.py",
        ),
    ),
    Mutant(
        "tanh-slope",
        "The slope of tanh is 1 - tanh, not 1 - tanh^2",
        "core/network/expressions.py::_tanh_slope",
        {"multiply(value, value)": "value"},
        ("tests/core/network/test_source.py",),
    ),
    Mutant(
        "relu-slope",
        "ReLU has the slope 1 at 0",
        "core/network/functions.py::relu_slope",
        {"z > 0.0": "z >= 0.0"},
        (
            "tests/core/network/test_source.py",
            "tests/core/network/test_graphs.py",
        ),
    ),
    Mutant(
        "sigmoid-overflow",
        "The sigmoid of a large number overflows",
        "core/network/functions.py::sigmoid",
        {"z >= 0.0": "z <= 0.0"},
        ("tests/core/network/test_source.py",),
    ),
    Mutant(
        "cross-entropy",
        "Cross-entropy takes every target for 1",
        "core/network/functions.py::cross_entropy",
        {"y * z": "z"},
        (
            "tests/core/network/test_source.py",
            "tests/core/network/test_graphs.py",
        ),
    ),
    Mutant(
        "slope",
        "The slope is w1 w3 + w2 w3",
        "core/analysis/slope.py::slope",
        {"weights.w2 * weights.w4": "weights.w2 * weights.w3"},
        ("tests/core/network/test_network.py",),
    ),
    Mutant(
        "rounding",
        "Errors of more than eight roundings are no errors",
        "core/step/rounding.py",
        {"_ROUNDINGS = 8": "_ROUNDINGS = 9"},
        ("tests/core/step/test_rounding.py",),
    ),
    Mutant(
        "arrival",
        "A number is known when it sets out",
        "core/step/arrival.py::comes_at",
        {"travel_of(plan, phase, name)[1]": "travel_of(plan, phase, name)[0]"},
        ("tests/core/step/test_arrival.py",),
    ),
    Mutant(
        "nudge-twice",
        "A nudge finds twice the gradient",
        "core/step/gradient_check.py::check_gradient",
        {"2 * NUDGE": "NUDGE"},
        ("tests/core/step/test_gradient_check.py::test_the_defaults_first_step",),
    ),
    Mutant(
        "nudge-accuses",
        "A right gradient is accused where rounding decides",
        "core/step/gradient_check.py",
        {"_ROUNDING = 2.0**-52": "_ROUNDING = 2.0**-72"},
        ("tests/core/step/test_gradient_check.py",),
    ),
)
