"""The texts of presenting that are shown as they stand."""

from gui.i18n.language import translated

BLACK_SCREEN = "black screen; any key brings the window back"
"""For a screen reader."""

translated(globals())
