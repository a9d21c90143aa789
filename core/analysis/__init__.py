"""What can be known of a network without stepping: rates, surface, sweep, predictions.

`predictions` compares the network with the data's own line on inputs it has not learned. `sweep`
trains the experiment at many learning rates at once, with the bits a run would have; a block in
which something may have overflowed is made again number by number. A `plane` is two of the four
weights, or the two products; `surface` is the loss over it, and since that is a parabola of the
slope, its `valley` and its contours are lines and hyperbolas that need not be searched for.
`path` reads a run of any length in about as many steps, `framing` chooses the part to look at,
and an `arrow` is the next update with the stretches of learning rates along it. Sweep and surface
are generators, as `rebuild` is.
"""
