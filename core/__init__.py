"""Back-propagation on a 1-2-1 network: the mathematics and the state, without a screen."""
