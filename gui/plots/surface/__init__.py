"""The loss over a plane of weights.

`SurfaceData` is what is shown, the loss over a plane and the paths on it, made in slices and kept
until the scene says otherwise; until a new one is whole the old one stays. Which part of the
plane it shows follows from run, step and pins alone (`steady_plane`; in a recording
`still_plane`, one for all of it). It draws in 0 to 1, since Qt's transforms overflow.
"""
