"""Recording in the window: what is noted, and how far a film has come.

`service` hands log or session to `main.py render` in a process of its own (`child`), which says
how far it is line by line and gives up when its input ends; `kept` has the log on the disk until
something is made of it. That a recording goes on is in the scene that the controller gives
(`Scene.recording`), never in what is recorded.
"""
