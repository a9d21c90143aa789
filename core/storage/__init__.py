"""Looks, sessions and commands, to and from files.

`sessionfile` writes recipes, not weights; `sessionread` checks a file wholly (each value by its
place and kind) and gives a `Plan`, whose `carry_out` trains the runs again and yields how far it
is.
"""
