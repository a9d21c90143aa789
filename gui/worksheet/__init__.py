"""Worksheets: workings on paper, with boxes where the numbers belong."""
