"""The working of the present phase."""
