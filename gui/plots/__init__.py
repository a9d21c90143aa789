"""What is drawn with pyqtgraph, which is imported here only, and late."""
