"""The clock, and the controller between workspace and views.

`controller` is the only one that touches the workspace, `clock` the only one with a timer. The
clock tells the controller seconds, the controller the workspace, as a `Tick`. At full speed it
trains for 8 ms of a frame and only curves go on (`Scene.hurried`); in every sixth frame it trains
nothing and all views show the one scene, so that numbers can be read and agree. What takes long
is a generator that the clock goes on with; so are the steps that a command waits for.
"""
