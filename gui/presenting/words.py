"""The words of presenting."""

from gui.i18n.language import translated

BLACK_SCREEN = "black screen; any key brings the window back"
"""For a screen reader."""


translated(globals())
