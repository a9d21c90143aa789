"""The words of the diagram."""

from gui.i18n.language import translated

DIAGRAM = "the network"

HEADINGS = {"input": "INPUT", "hidden": "HIDDEN", "output": "OUTPUT", "loss": "LOSS"}
"""The columns of the diagram."""

STALE_LABEL = "99, not x"


translated(globals())
