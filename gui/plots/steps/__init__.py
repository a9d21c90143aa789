"""Plots over the steps of a run: loss and weights."""
