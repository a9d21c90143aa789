"""Films: frames painted by the window's own views, encoded into files.

`stage` holds the window's own views, `frames` paints them (again only what has changed) and hands
each to an encoder, which keeps nothing.
"""
