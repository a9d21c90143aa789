"""The ways in which people and courses write down the names of quantities."""

import re
from functools import cache, lru_cache
from unicodedata import normalize

from core.network.graph import Graph
from core.network.plan import plan
from core.network.quantities import AFTER, CHANGE, ETA, GRADIENT, NEW
from core.network.rules import Rule

_DROPPED = re.compile(r"[\s_{}()\[\]\\$.^]")
_COMMANDS = re.compile(
    r"\\(?:left|right|mathrm|mathit|mathcal|mathbf|boldsymbol|text|operatorname)"
)
_HAT = re.compile("\N{COMBINING CIRCUMFLEX ACCENT}|\\^(?!\\W*[\\w'+])")
_PRIMES = str.maketrans("\N{PRIME}’‘`´", "'''''")
_COST = re.compile(r"E(?![a-z])")  # a capital E is the loss of many a course; e is the error
_LONE_COST = re.compile(r"[\s$]*E[\s$]*['\u2032’]?[\s$]*")
_PLAIN = {
    "x": "x",
    "y": "y",
    **dict.fromkeys(("t", "target", "ytrue", "targeto1"), "y"),
    **dict.fromkeys(("yhat", "haty", "ypred", "ypredicted", "yout", "yp"), "y_hat"),
    **dict.fromkeys(("a", "a3", "o", "o1", "out", "output", "outo1"), "y_hat"),
    **dict.fromkeys(("pred", "prediction", "hypothesis"), "y_hat"),
    **dict.fromkeys(("e", "error", "err"), "error"),
    **dict.fromkeys(
        ("l", "loss", "c", "cost", "j", "ltotal", "ltot", "etotal", "etot", "totalerror"), "loss"
    ),
    **dict.fromkeys(("eta", "η", "lr", "learningrate", "alpha", "α"), "eta"),
}
_SUMS = ("z", "z3", "neto1")
_OUTPUT_DELTAS = ("", "3", "o", "o1", "out", "output")
_OF_LOSS = re.compile(r"(?:frac)?d(?:loss|[le]total|[le]tot|cost|[lcj])/?d(.+)")
_GRADIENT = re.compile(r"(?:gradient|grad|g|∇|nabla|d)(?:of|[lcj](?!r))?(.+)")
_DELTA = re.compile(r"(?:δ|delta)(.*)")
_CHANGE = re.compile(r"(?:∆|change(?:of|in)?)(.+)")
_BECOME = re.compile(
    r"(?:new|updated|after|neue[rs]?|nuevo|nouveau)(.+)"
    r"|(.+?)(?:new|after|neu|nuevo|nouveau|afterwards|\+|t\+1)"
)
_INNER_PRIME = re.compile(r"([a-z]+)'(\d|hat)")


@cache
def _names(network: Graph) -> dict[str, str]:
    """Return the quantities of a network by their names, bare of all that may be left out.

    Where there is no activation, a neuron's sum is its value.
    """
    hidden, (output,) = network.layers
    names = _PLAIN | dict.fromkeys(_SUMS, output.weighted_sum)
    for neuron in hidden:
        index = neuron.value[1:]
        names |= dict.fromkeys((neuron.value, f"a{index}", f"outh{index}"), neuron.value)
        names |= dict.fromkeys((f"z{index}", f"neth{index}"), neuron.weighted_sum)
    return names | {name: name for name in network.parameters}


@cache
def _deltas(network: Graph) -> dict[str, str]:
    """Return the gradients by the sums of neurons, by what stands after the delta."""
    hidden, (output,) = network.layers
    deltas = dict.fromkeys(_OUTPUT_DELTAS, f"{GRADIENT}{output.weighted_sum}")
    for neuron in hidden:
        index = neuron.value[1:]
        deltas |= dict.fromkeys((index, f"h{index}"), f"{GRADIENT}{neuron.weighted_sum}")
    return deltas


@lru_cache(maxsize=512)
def quantities_named(network: Graph, text: str) -> tuple[str, ...]:
    r"""Return the quantities that may be meant by a name, the likeliest first; () for none.

    "ŷ", "dL/dw1", "∂E/∂w₁", "\frac{\partial L}{\partial w_1}", "w4'", "new w4", "out_h1",
    "delta"... A capital E is the loss or the error; y is the target, or the output without its hat.
    A weight may be the one that it has become.
    """
    name = quantity_named(network, text)
    if name is None:
        return ()
    if name in {"loss", "after_loss"} and _LONE_COST.fullmatch(normalize("NFKD", text)):
        return name, name.replace("loss", "error")
    if name == "y" and _plain(text) == "y":
        return "y", "y_hat"
    return (name, f"{NEW}{name}") if name in network.parameters else (name,)


@lru_cache(maxsize=512)
def quantity_named(network: Graph, text: str) -> str | None:
    """Return the quantity of a network that is written; None where it is none."""
    plain, names, parameters = _plain(text), _names(network), network.parameters
    if found := _become(network, plain):
        return found
    if plain in names:
        return names[plain]
    if (change := _CHANGE.fullmatch(plain)) and change[1] in parameters:
        return CHANGE + change[1]
    if delta := _DELTA.fullmatch(plain):
        by = delta[1]
        return CHANGE + by if by in parameters else _deltas(network).get(by)
    for pattern in (_OF_LOSS, _GRADIENT):
        found_by = pattern.fullmatch(plain)
        name = names.get(found_by[1]) if found_by else None
        name = "y_hat" if name == "y" else name  # of which alone a derivative is asked for
        if f"{GRADIENT}{name}" in plan(network, Rule.EXACT).terms:
            return f"{GRADIENT}{name}"
    return None


def _plain(text: str) -> str:
    """Leave of a name what tells it from others: small letters, digits, primes and strokes."""
    plain = normalize("NFKD", _COMMANDS.sub("", text.translate(_PRIMES)))
    plain = plain.replace("Δ", "∆").replace("\\Delta", "∆")  # capitals, before all are small
    plain = _HAT.sub("hat", _COST.sub("L", plain).casefold())
    plain = plain.replace("∂", "d").replace("partial", "d").replace("prime", "'")
    plain = _DROPPED.sub("", plain.replace("-hat", "hat").replace("widehat", "hat"))
    return _INNER_PRIME.sub(r"\1\2'", plain)


def _become(network: Graph, plain: str) -> str | None:
    """Return what a quantity has become: a weight by the update, all else by running again."""
    if plain.endswith("'"):
        base = plain[:-1]
    elif found := _BECOME.fullmatch(plain):
        base = found[1] or found[2]
    else:
        return None
    name = _names(network).get(base)
    if name is None or name in {"x", "y", ETA}:
        return None
    return f"{NEW}{name}" if name in network.parameters else f"{AFTER}{name}"
