"""Lessons as places that a person goes through, both ways.

A `lesson` (read by `read` with texts from `caption` and commands from `script`) is played by
`play`: a place, a scene and a stop, determines what is shown. `compiler` makes what each scene
begins with, once; next, back and jump put the state of a place in place of the present one, so
that back is exact. Whether the person has stepped away is a comparison; what they made is an undo
away. See decision 7.
"""
