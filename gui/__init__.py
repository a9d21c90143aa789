"""The window and everything that is painted."""

import gc

# Garbage is looked for rarely: the modules and widgets of the start are none, and to look through
# them again and again takes a tenth of the time to the first picture.
gc.set_threshold(20_000, 20, 20)
