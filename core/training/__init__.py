"""Every step of an experiment, both ways.

`Run` keeps the weights that each step began with, 8 bytes each, in blocks of 1,024 steps; a fork
shares the full blocks of its past. Every other number is derived when it is looked at, so that
any step comes back bit for bit.

An edit (weight, learning rate, rule) forks the run; edits at one step are one. `Run.edits` lists
what differs from plain training, so that (experiment, edits, length) determines a run, and
`rebuild` makes it again, a block at a time. `Pasts` finds what runs share in one walk. Curves are
read through `pyramid`, minimum and maximum of buckets, so that drawing costs pixels and not
steps; a curve is a name in a `Family`.
"""
