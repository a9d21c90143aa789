"""What becomes of other learning rates.

The sweep goes to the clock as work, goes on where it was when other work came between, and keeps
the last few.
"""
