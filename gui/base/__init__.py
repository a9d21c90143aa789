"""What every widget stands on: colours, zoom, keys, plain text, overridden methods.

All sizes in the code are logical pixels, at 100 %. `zoom` multiplies them: for a widget that Qt
lays out, its fixed sizes, margins, spacings and type; a view that paints itself is `Zoomable`,
and has the zoom in its painter and its pointer; a plot has it in the transform of its scene. What
is made late joins its window (`zoom.join`). Pictures and recordings leave it out.

The keys are the view's (`keys`): a list, a field and a dialog give them back when they are done
with, hidden or off (`controls`), and a field keeps them while what was typed is refused. A view
that shows as many things as there are keeps a part for each and only hides those that go, to be
deleted later: a part may be handling the event that makes it go. Texts of others are never markup
(`plain`). A language written from right to left mirrors the interface, never the mathematics
(`direction`).
"""
