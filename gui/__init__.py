"""The window and everything that is painted."""
