"""The window: where everything stands, its menu, and the table of actions.

The window is painted before numpy and pyqtgraph are imported; the plot's place is there from the
start, its content comes in the first idle moment, or at once for a grab or a still. Where the
window has no room for all of it, the views stand one below the other and are scrolled through.

`entries` is the one table of what can be triggered; an entry stands for a command, or for a
request. `taborder` says where Tab goes: view by view, and in each as it is read, from where
things stand. Where something listens, `announcer` compares each scene at rest with the one said
before and has what is new said. The system's wishes (`system`: dark, no motion) are commands
applied before the window is made.
"""
