"""What the network makes of inputs it has not learned."""
