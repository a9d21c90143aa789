"""The ways in which people and courses write down the names of quantities."""

import re
from functools import lru_cache
from unicodedata import normalize

from core.network.declared import LINEAR
from core.network.quantities import AFTER, GRADIENT, NEW, PARAMETERS, ROLES, Role

CHANGE = "change_"
"""Before the name of a weight: what the update adds to it."""

_DROPPED = re.compile(r"[\s_{}()\[\]\\$.^]")
_COMMANDS = re.compile(
    r"\\(?:left|right|mathrm|mathit|mathcal|mathbf|boldsymbol|text|operatorname)"
)
_HAT = re.compile("\N{COMBINING CIRCUMFLEX ACCENT}|\\^(?!\\W*[\\w'+])")
_PRIMES = str.maketrans("\N{PRIME}’‘`´", "'''''")
_COST = re.compile(r"E(?![a-z])")  # a capital E is the loss of many a course; e is the error
_LONE_COST = re.compile(r"[\s$]*E[\s$]*['\u2032’]?[\s$]*")
_HIDDEN = tuple(neuron.value for neuron in LINEAR.layers[0])
_DIFFERENTIATED = PARAMETERS | {Role.NEURON}
_PLAIN = {
    "x": "x",
    "y": "y",
    **dict.fromkeys(("t", "target", "ytrue", "targeto1"), "y"),
    **dict.fromkeys(("yhat", "haty", "ypred", "ypredicted", "yout", "yp"), "y_hat"),
    **dict.fromkeys(("a", "a3", "z", "z3", "o", "o1", "out", "output", "neto1", "outo1"), "y_hat"),
    **dict.fromkeys(("pred", "prediction", "hypothesis"), "y_hat"),
    **dict.fromkeys(("e", "error", "err"), "error"),
    **dict.fromkeys(
        ("l", "loss", "c", "cost", "j", "ltotal", "ltot", "etotal", "etot", "totalerror"), "loss"
    ),
    **dict.fromkeys(("eta", "η", "lr", "learningrate", "alpha", "α"), "eta"),
    **{name: name for name in (*_HIDDEN, *LINEAR.parameters)},
    **{f"{kind}{name[1:]}": name for kind in ("a", "z", "neth", "outh") for name in _HIDDEN},
}
_DELTAS = {
    **dict.fromkeys(("", "3", "o", "o1", "out", "output"), "dL_dy_hat"),
    **{f"{kind}{name[1:]}": f"{GRADIENT}{name}" for kind in ("", "h") for name in _HIDDEN},
}
_OF_LOSS = re.compile(r"(?:frac)?d(?:loss|[le]total|[le]tot|cost|[lcj])/?d(.+)")
_GRADIENT = re.compile(r"(?:gradient|grad|g|∇|nabla|d)(?:of|[lcj](?!r))?(.+)")
_DELTA = re.compile(r"(?:δ|delta)(.*)")
_CHANGE = re.compile(rf"(?:∆|change(?:of|in)?)({'|'.join(LINEAR.parameters)})")
_BECOME = re.compile(
    r"(?:new|updated|after|neue[rs]?|nuevo|nouveau)(.+)"
    r"|(.+?)(?:new|after|neu|nuevo|nouveau|afterwards|\+|t\+1)"
)
_INNER_PRIME = re.compile(r"([a-z]+)'(\d|hat)")


@lru_cache(maxsize=512)
def quantities_named(text: str) -> tuple[str, ...]:
    r"""Return the quantities that may be meant by a name, the likeliest first; () for none.

    "ŷ", "dL/dw1", "∂E/∂w₁", "\frac{\partial L}{\partial w_1}", "w4'", "new w4", "out_h1",
    "delta"... A capital E is the loss or the error; y is the target, or the output without its hat.
    A weight may be the one that it has become.
    """
    name = quantity_named(text)
    if name is None:
        return ()
    if name in {"loss", "after_loss"} and _LONE_COST.fullmatch(normalize("NFKD", text)):
        return name, name.replace("loss", "error")
    if name == "y" and _plain(text) == "y":
        return "y", "y_hat"
    return (name, f"{NEW}{name}") if name in LINEAR.parameters else (name,)


@lru_cache(maxsize=512)
def quantity_named(text: str) -> str | None:
    """Return the quantity that is written; None where it is none."""
    plain = _plain(text)
    if found := _become(plain):
        return found
    if plain in _PLAIN:
        return _PLAIN[plain]
    if change := _CHANGE.fullmatch(plain):
        return CHANGE + change[1]
    if delta := _DELTA.fullmatch(plain):
        by = delta[1]
        return CHANGE + by if by in LINEAR.parameters else _DELTAS.get(by)
    for pattern in (_OF_LOSS, _GRADIENT):
        by = pattern.fullmatch(plain)
        name = _PLAIN.get(by[1]) if by else None
        name = "y_hat" if name == "y" else name  # of which alone a derivative is asked for
        if name and ROLES.get(name) in _DIFFERENTIATED:
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


def _become(plain: str) -> str | None:
    """Return what a quantity has become: a weight by the update, all else by running again."""
    if plain.endswith("'"):
        base = plain[:-1]
    elif found := _BECOME.fullmatch(plain):
        base = found[1] or found[2]
    else:
        return None
    name = _PLAIN.get(base)
    if name is None or name in {"x", "y", "eta"}:
        return None
    return f"{NEW}{name}" if name in LINEAR.parameters else f"{AFTER}{name}"
