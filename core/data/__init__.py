"""Samples, their order, and their import.

A shuffled epoch is a function of seed and epoch (`order`), so that any step is found by one
permutation.
"""
