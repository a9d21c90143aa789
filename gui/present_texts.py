"""The texts of presenting that are shown as they stand."""

BLACK_SCREEN = "black screen; any key brings the window back"
"""For a screen reader."""
