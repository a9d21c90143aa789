"""One frozen state, and what each command makes of it.

`applying` says what each command makes of a `State`. An edit forks the run at the cursor; steps
made beyond it stay with the old run, pinned. At step 0, and for an initial weight, it is a new
experiment.

`undo` keeps, for each edit, a snapshot of run, cursor and pins; a swap takes it back or makes it
again. Runs only grow, so a snapshot costs nothing and its run is found as far as it was trained.
An edit that changes the run brings the cursor back too; a pin does not. Edits that carry the same
gesture start from the same snapshot. A new edit ends redo; what only redo kept is pinned first,
or, on other data, said to be gone. All steps that runs, pins and undo keep count together, those
that forks share once (`distinct_steps`).

A `Session` is what is saved, and comes back in one command, `Restore`.
"""
