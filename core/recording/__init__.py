"""Frames by their number, and logs of live recordings.

`RunFrames` are a scene that says how everything looks, and a `Schedule` that `ScheduleBuilder`
makes of the run: which phase of which step is due when, as sequences of equal beats in exact
fractions of seconds. The scene of frame i follows from i alone; its run has come as far as the step
it shows, `held` is the run to which axes have room, and `transparent` leaves out the background.

A live recording is an `EventLog`: commands and sessions with their virtual times, and the steps
trained in each frame at full speed. A `Recorder` keeps it; since time adds up exactly, a `Replay`
finds in it, for any times of frames, just what the window showed. Both are a `FrameSource`, which
is all that painting and captions know. A log begins with a session, and where a command reaches
further back (undo) another follows; within a lesson that is what was before it, the lesson, its
place, and what there is now.
"""
