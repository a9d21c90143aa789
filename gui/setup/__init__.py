"""The environment the program runs in, made by the standard library alone.

The environment is built beside the one that is used and then takes its place. `run.py`,
`main.py`, `needed` and this file can be read by an old Python, to be told.
"""
