"""What a viewer chooses: digits, theme, plots, what is covered or hidden.

A covered number is a name in `Look.covered`: a view asks the scene (`visible`, `covers`) before it
writes a number, the working puts a box in, and a page of plots names what it `tells`.
"""
