"""Drawing tools that know no feature: type, formulas as boxes, icons, fields.

A number is never cut: it would read as another. `shorter` (core/base/number_format) writes it with
fewer and fewer digits, the last time as a power of ten where that is shorter. `fitted_numbers`
tries these against the font: for a label (`NumberLabel`), a painted text, a cell, a row of ticks.
"""
