from core.analysis.slope import slope
from core.network.declared import LINEAR
from core.network.rules import Rule
from core.step.gradient_check import check_gradient
from core.step.phases import Phase
from tests.core.lessonnumbers.said import BY_HAND, DEFAULT, WEIGHTS, WITH_X, Said, Wrong, run_of


def numbers():
    exact = run_of(BY_HAND).at(0, Phase.AFTER)
    mixed = run_of(BY_HAND, rule=Rule.SEQUENTIAL).at(0, Phase.AFTER)
    nudged = check_gradient(LINEAR, mixed.numbers, "w2").central
    wrong = [
        name
        for name in ("w1", "w2", "w3", "w4")
        if mixed.number(f"dL_d{name}") != exact.number(f"dL_d{name}")
    ]
    right, quick = run_of(DEFAULT, 2), run_of(WITH_X, 2)
    smaller = [
        step
        for step in (0, 1)
        if abs(slope(quick.weights_at(step + 1)) - slope(quick.weights_at(step)))
        < abs(slope(right.weights_at(step + 1)) - slope(right.weights_at(step)))
    ]
    return [
        [],
        [Said("four", WEIGHTS)],
        [Said("−12", exact.numbers["dL_dw2"])],
        [],
        [Said("−12", exact.numbers["dL_dw2"])],
        [Said("−12", nudged), Said("−12", nudged), Wrong("−14.16", nudged)],
        [
            *(Said("four", WEIGHTS), Said("two", len(wrong)), Said("two", len(wrong))),
            *(Said("four", WEIGHTS), Said("2.967", exact.after["after_loss"])),
        ],
        [
            *(Said("two", len({right.experiment.rule, quick.experiment.rule})),),
            *(
                Said("2", DEFAULT.data.target_slope),
                Said("two", len(smaller)),
                Said("7", slope(right.weights_at(0))),
            ),
            *(Said("1.664", slope(quick.weights_at(2))), Said("1.113", slope(right.weights_at(2)))),
            Said("2", DEFAULT.data.target_slope),
        ],
        [Said("four", WEIGHTS), Said("two", len({exact.old_weights, mixed.weights}))],
    ]
