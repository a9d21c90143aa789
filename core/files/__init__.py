"""Files: JSON and TOML read strictly, with the place of what is wrong; written whole or not at all.

What is opened is bounded in size. Temporary files that a process was not left the time to take away
are taken away by the next one.
"""
