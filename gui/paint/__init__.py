"""Drawing tools that know no feature: type, formulas as boxes, icons, fields.

A number is never cut: it would read as another. `shorter` (core/base/number_format) yields numbers of
digits that make it ever shorter, the last of them a power of ten where that is shorter. `fitting`
tries them against the font: for a label (`NumberLabel`), a painted text, a cell, a row of ticks.
"""
