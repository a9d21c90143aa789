"""Checking a person's own calculation."""
