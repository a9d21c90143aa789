"""Sessions and exports as files, and what is asked about them.

`documents` owns the file, unsaved changes and the ways in and out; within a lesson there are two,
what was there before it and what was made in it. An opening goes on for 4 ms of each frame, in
turns with other long work (`longwork`), and until it ends nothing is changed. `autosave` keeps a
copy for each process, beside a lock that the system frees when that dies and a note of which file
it is of (`ondisk`); it is written after each edit, for a small share of the time, and once more
where a signal ends the window. No question blocks: its answer comes as a call.

`exports` paints a part of the window with what lies behind it, so that a picture is what is on
the screen; a plot gives what it draws as `Series`.
"""
