"""One step's arithmetic, declared once: the equations of a network, and all that follows from them.

`network` declares the equations, each quantity with a role (`quantities`). `gradients`
differentiates them, `plan` puts a step under a rule in the order of its phases, `source` and
`compiled` make Python of it: the training loop, and a step on floats or arrays.
"""
