"""The network, declared once; gradients, phases and the loop follow from it.

`declared` has the equations, each quantity with a role. `gradients` differentiates them,
symbolically; `plan` says what a step under a rule computes, in which phases and order; `source`
writes Python of it, which `compiled` runs, with the bits and the speed of a loop by hand.
`stacked` and `batch` make of it a step of many networks at once. `travels` says how values
travel, by names; `linear` is for those who have no experiment to ask for its network. What holds
of the linear network alone stands in core/analysis. See decision 9.
"""
