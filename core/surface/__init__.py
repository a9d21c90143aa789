"""The loss over a plane of weights, and runs on it.

`view_range` chooses the part of a plane to look at, `loss_grid` computes the loss there, and
`loss_surface` that with its valley and contours; a `path` reads a run of any length in about as
many steps, and an `arrow` is the next update with the learning rates along it. Losses of a grid
are computed by generators, as `retrain` is.
"""
