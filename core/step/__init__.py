"""One step as it is shown: its phases, and which numbers are known when.

`phases` says which numbers each phase of a rule brings, `arrival` when in the motion of that
phase each has come: a `Moment` knows just these, so who tells a number asks the moment (`known`,
`weights`, `updates_done`). A step is finite when all its numbers are; one that is not can still
be looked at, up to the phase that overflowed.
"""
