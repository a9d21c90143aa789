"""The words of the menu and of the sheet of keys."""

from gui.i18n.language import translated

GROUPS = {
    "file": "File",
    "lesson": "Lessons and clicker",
    "present": "Presenting",
    "move": "Move",
    "run": "Run",
    "edit": "Try things",
    "show": "Show",
    "parts": "Parts of the window",
    "plots": "Plots",
    "copy": "Copy",
    "language": "Language",
    "help": "Help",
}
"""The parts of the menu."""

SHEET_TITLE = "Keys"

OTHER_KEYS_TITLE = "Everywhere"

OTHER_KEYS = (
    ("Tab", "to the next control"),
    ("Enter, Esc", "take what was typed in a field, give it up"),
    ("Up, Down", "nudge the selected weight, x or y; Shift: ten times as far"),
    ("Digits, Enter", "type over it; so does a double click"),
    ("Wheel, drag", "nudge the weight under the pointer"),
    ("Click", "a number or symbol: what it came from and what uses it"),
    ("Right click", "export what is under the pointer"),
    ("Click", "a phase, the timeline or a plot: go there"),
    ("Wheel", "in a plot: more or fewer steps"),
)


translated(globals())
