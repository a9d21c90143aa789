"""The plots: where they stand, and the table of their pages.

A page is made when it is first shown, and only the one shown is drawn. One that is not seen keeps
no run that the scene lacks. numpy and pyqtgraph are imported in here only, and late.
"""
