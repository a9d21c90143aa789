"""What can be known of a network without training it: exactly, or by trying, sampling and summing.

`Analysis` is the protocol: `LinearAnalysis` has closed forms, `SampledAnalysis` holds of any
network. `stability` says what one step does to the error of its sample, `rate_intervals` at which
learning rates, `predictions` compares the network with the data's own line on inputs it has not
learned. A `plane` is two of the weights, or the two products.
"""
