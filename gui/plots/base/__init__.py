"""What all plots share: axes, curves, names at their ends, the page they stand on.

A body is a `Body`: it shows a scene, emits commands, `says` the values at the pointer,
`describes` itself for a screen reader, and hands out long work by `work`. One over the steps of a
run is a `StepsBody` of `StepsPlot`s, which bring axes, cursor, pointer, zoom, names at the
curves' ends, and curves that are read through levels.

All pages speak of the scene's moment: a cursor stands at its `updates_done`, a read-out is of its
`weights`; where the run has not been trained so far, its curves go on to them (`reading`). Axes
have room for all that a step passes (`Moment.passes`), those of predictions once it changes a
weight; names and captions for the longest they may become, and in a recording for all that is
`held`: nothing that is told may move what is shown. Plots draw the latest pinned runs alone
(`crowd`).
"""
