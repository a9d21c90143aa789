"""Recordings: the frames of a film, painted as the window paints, into files."""
