"""Steps of the linear network as tests like to read them: each number an attribute."""

from core.network import compiled
from core.network.declared import LINEAR
from core.network.linear import linear
from core.network.weights import new_weights_of, weights_of


class Read(dict):
    """All numbers of a step by name, and its weights."""

    def __getattr__(self, name):
        return self[name]

    @property
    def weights(self):
        return weights_of(LINEAR, self)

    @property
    def new_weights(self):
        return new_weights_of(LINEAR, self)


def compute_step(rule, weights, x, y, lr):
    return Read(compiled.compute_step(linear(rule), weights, x, y, lr))


def y_hat_of(weights, x):
    return compiled.predict(LINEAR, weights, x)


def squared_error_loss(error):
    """The loss where the output is the error itself: the target is 0."""
    return compiled.run_forward(LINEAR, (1.0, 0.0, 1.0, 0.0), error, 0.0)["loss"]
