"""The texts of the program, found in its code, and the files of their translations."""
