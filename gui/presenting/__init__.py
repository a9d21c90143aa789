"""What helps before an audience: full screen, black, spotlight.

They lie over the window and are in no session. To present is a view option: `ViewOptions.absent`
says which parts are then not there, and the views take more room and larger type.
"""
