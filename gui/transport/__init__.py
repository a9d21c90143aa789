"""Moving through the run."""
