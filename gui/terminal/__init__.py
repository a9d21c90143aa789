"""What the commands have in common: streams, signals, options.

`streams` alone writes to standard output and standard error, in UTF-8: output that fails ends the
command in a sentence, what has no words there is left out.
"""
