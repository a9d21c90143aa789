"""The command line, and stills without a window."""
