"""The words of the pinned runs."""

from gui.i18n.language import translated

RUNS = {
    "title": "PINNED RUNS",
    "none": "None yet. P pins the present run, to compare.",
    "many": "Plots show the latest {count} of them.",
    "present": "Now:",
    "name": "name of the pinned run",
    "return": "Return to this run",
    "return_sign": "↩",
    "remove": "Remove this run",
    "remove_sign": "×",
}
"""The list of pinned runs."""


translated(globals())
