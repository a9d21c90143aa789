"""What becomes of an experiment at other learning rates.

A `sweep` trains it at many rates at once, with the bits a run would have; a block in which
something may have overflowed is made again number by number. It is a generator, as `rebuild` is.
`rate_outcomes` divides the rates into ranges with the same outcome.
"""
