"""The quantities that a network can have: each with its role."""

from enum import StrEnum


class Role(StrEnum):
    """What a quantity is in its network."""

    INPUT = "input"
    TARGET = "target"
    PRE_ACTIVATION = "pre-activation"
    NEURON = "neuron"
    ERROR = "error"
    LOSS = "loss"
    WEIGHT = "weight"
    BIAS = "bias"


ROLES = {
    "x": Role.INPUT,
    "y": Role.TARGET,
    **dict.fromkeys(("z1", "z2", "z3"), Role.PRE_ACTIVATION),
    **dict.fromkeys(("h1", "h2", "y_hat"), Role.NEURON),
    "error": Role.ERROR,
    "loss": Role.LOSS,
    **dict.fromkeys(("w1", "w2", "w3", "w4"), Role.WEIGHT),
    **dict.fromkeys(("b1", "b2", "b3"), Role.BIAS),
    **dict.fromkeys(("z_hidden", "z_output"), Role.PRE_ACTIVATION),
    "h": Role.NEURON,
    **dict.fromkeys(("w_hidden", "w_output"), Role.WEIGHT),
    **dict.fromkeys(("b_hidden", "b_output"), Role.BIAS),
}
"""The role of every quantity, by its name; the last are those of a layer as rows (`stacked`)."""

PARAMETERS = frozenset({Role.WEIGHT, Role.BIAS})
"""The roles of what training changes."""

GIVEN = frozenset({Role.INPUT, Role.TARGET})
"""The roles of what a sample brings."""

UPDATE_OF = "update_"
"""Before the name of a parameter: the phase in which it alone is updated."""

NEW, AFTER, GRADIENT = "new_", "after_", "dL_d"
"""Before a name: the parameter after its update, the quantity computed again with the new ones, and
the gradient of the loss by it."""

ETA, STALE = "eta", "stale"
"""The names of two settings in formulas: the learning rate, and what the notebook puts in for x."""

CHANGE = "change_"
"""Before the name of a weight: what the update adds to it."""
