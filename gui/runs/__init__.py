"""The pinned runs."""
