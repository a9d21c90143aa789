"""The loss over a plane of weights, and runs on it.

`framing` chooses the part of a plane to look at, `surface` is the loss there, a `terrain` that with
its valley and contours; a `path` reads a run of any length in about as many steps, and an `arrow`
is the next update with the stretches of learning rates along it. Surface and terrain are
generators, as `rebuild` is.
"""
