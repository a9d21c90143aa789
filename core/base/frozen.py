"""Frozen values: compared by their fields, replaced as a whole, never changed.

Making such a class takes a fortieth of the time of a frozen dataclass: docs/decisions/0011.
"""

from msgspec import Struct, field
from msgspec.structs import asdict, fields, force_setattr, replace
from typing_extensions import dataclass_transform

__all__ = ["Frozen", "asdict", "field", "fields", "force_setattr", "replace"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen(Struct, frozen=True):
    """A frozen value with typed fields, equal to another of its class if all its fields are.

    `dict=True` beside the base makes room for a `cached_property`, `weakref=True` for references
    that do not keep it.
    """
