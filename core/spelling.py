"""The ways in which people write down the names of quantities."""

import re
from functools import lru_cache
from unicodedata import normalize

_DROPPED = re.compile(r"[\s_{}()\[\]\\$·.]")
_HAT = re.compile("\N{COMBINING CIRCUMFLEX ACCENT}|\\^")
_PRIMES = str.maketrans("\N{PRIME}’‘`´", "'''''")
_PLAIN = {
    "x": "x",
    "y": "y",
    "yhat": "y_hat",
    "haty": "y_hat",
    "e": "error",
    "error": "error",
    "err": "error",
    "l": "loss",
    "loss": "loss",
    "eta": "eta",
    "η": "eta",
    "lr": "eta",
    "learningrate": "eta",
    **{name: name for name in ("h1", "h2", "w1", "w2", "w3", "w4")},
}
_OF_LOSS = re.compile(r"(?:frac)?d(?:loss|l)/?d(.+)")
_GRADIENT = re.compile(r"(?:gradient|grad|g|∇|d)(?:of|l)?(.+)")
_BECOME = re.compile(r"(?:new|after|neu)(.+)|(.+?)(?:new|after|neu|afterwards|\+)")
_INNER_PRIME = re.compile(r"([a-z]+)'(\d|hat)")


@lru_cache(maxsize=512)
def quantity_named(text: str) -> str | None:
    """Return the name of the quantity that is written: "ŷ", "dL/dw1", "∂L/∂w₁", "w4'", "new w4"...

    None where it is none.
    """
    plain = _HAT.sub("hat", normalize("NFKD", text.translate(_PRIMES)).casefold())
    plain = _DROPPED.sub(
        "",
        plain.replace("∂", "d")
        .replace("partial", "d")
        .replace("prime", "'")
        .replace("-hat", "hat"),
    )
    plain = _INNER_PRIME.sub(r"\1\2'", plain)
    if found := _become(plain):
        return found
    if plain in _PLAIN:
        return _PLAIN[plain]
    for pattern in (_OF_LOSS, _GRADIENT):
        by = pattern.fullmatch(plain)
        name = _PLAIN.get(by[1]) if by else None
        if name and (name == "y_hat" or name[0] in "hw"):
            return f"dL_d{name}"
    return None


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
    return f"new_{name}" if name[0] == "w" else f"after_{name}"
