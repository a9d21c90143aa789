"""The top line."""
