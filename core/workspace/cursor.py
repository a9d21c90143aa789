"""Where a plot's cursor stands, and how to take it somewhere else.

It stands at the number of updates that the weights on the diagram have behind them.
"""

from core.state.commands import Seek
from core.step.phases import Phase
from core.workspace.scene import Scene


def seek_after(scene: Scene, updates: int) -> Seek:
    """Go to where a number of updates are done: at the same phase, unless none has so few."""
    run, phase = scene.prefix.run, scene.moment.phase
    for step in (updates, updates - 1):
        if 0 <= step <= scene.prefix.length and run.at(step, phase).updates_done == updates:
            return Seek(step)
    return Seek(updates, Phase.SAMPLE)
