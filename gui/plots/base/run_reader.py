"""What a plot over steps reads of runs: their curves, no farther than what is computed."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from core.base.frozen import Frozen
from core.training.curves import OF_SAMPLE, Family, levels_of, read, values_now
from core.training.pyramid import Band
from core.training.run_prefix import RunPrefix
from core.workspace.scene import Scene

Bands = Mapping[str, Band]


class Reading(Frozen):
    """Reads families, each in as many columns as asked; `partly` leaves out what takes long."""

    families: Sequence[Family]
    columns: Callable[[Family, int], int]
    partly: bool

    def of(self, prefix: RunPrefix, first: int, last: int) -> Bands:
        """Read all curves of a run from the step before the first shown to the last shown."""
        bands: dict[str, Band] = {}
        for family in self.families:
            bands |= self._family(prefix, family, first, last)
        return bands

    def of_scene(self, scene: Scene, first: int, last: int) -> list[Bands]:
        """Read the curves of the present run, the first, and of the pinned ones."""
        return [
            self._present(scene, first, last),
            *(self.of(pin.prefix, first, last) for pin in scene.pins),
        ]

    def _present(self, scene: Scene, first: int, last: int) -> Bands:
        """Read the present run up to the values at the cursor.

        Its last step has no loss of its sample until that is computed.
        """
        prefix, now = scene.prefix, scene.moment
        known = RunPrefix(prefix.run, prefix.length - (not knows_last(scene)))
        bands: dict[str, Band] = {}
        for family in self.families:
            whole = family is not OF_SAMPLE
            bands |= self._family(prefix if whole else known, family, first, last)
            if whole and now.updates_done > prefix.length and first <= now.updates_done <= last:
                ahead = values_now(now, scene.experiment.data, family)
                bands |= {
                    name: _longer(bands[name], now.updates_done, value)
                    for name, value in ahead.items()
                }
        return bands

    def _family(self, prefix: RunPrefix, family: Family, first: int, last: int) -> Bands:
        start, stop = max(first - 1, 0), min(last, prefix.length) + 1
        if self.partly:
            levels = (levels_of(prefix.run, each) for each in self.families)
            stop = min([stop, *(each.readable(prefix.length + 1) for each in levels)])
        columns = self.columns(family, stop - start)
        return read(prefix.run, family, min(start, stop), stop, columns)


def knows_last(scene: Scene) -> bool:
    """Say whether the loss of the run's last step is computed: before, its dot would tell it."""
    at_end = scene.moment.step == scene.prefix.length
    return not at_end or scene.moment.known("loss") is not None


def _longer(band: Band, at: float, value: float) -> Band:
    """Return a curve that goes on to one more value."""
    return Band(*(np.append(part, end) for part, end in zip(band, (at, value, value), strict=True)))
