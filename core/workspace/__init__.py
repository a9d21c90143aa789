"""The one mutator, and the scene that it shows.

`Workspace` applies a command to the state, and to the lesson that is played beside it, wholly or
not at all. A `Scene` is all that a view may know. What is due comes when it is due, in exact
fractions of seconds: in how many ticks time passes makes no difference.
"""
