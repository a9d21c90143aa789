"""Judging what a person typed; worksheets.

An answer is judged by `mistakes`: by its digits (`typed`, and `arithmetic` where it is still to
be calculated), then against common mistakes. Those are `variants` of the formulas in `working`,
so that a formula is stated once and a rule brings its own mistakes. `calculation` does so line by
line, with a person's own numbers in the place of the moment's; `spelling` knows how people write
names. A worksheet is `Task`s, the phases of a step that are asked for.
"""
