"""The network, painted."""
