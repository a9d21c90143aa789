"""Small changes that each break one meaning: `python -m tests.mutants` says which no test sees."""
