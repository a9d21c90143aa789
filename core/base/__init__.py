"""What knows nothing of networks: problems, files, number formats, strict readers.

`files` alone opens what a person names and puts something in its place: regular files only, read
within bounds, replaced whole, never what is write-protected. `leftovers` makes temporary files and
folders, and takes away those that a killed process left.
"""
