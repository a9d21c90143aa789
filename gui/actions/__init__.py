"""What an action is, what it can ask for, and the actions as Qt has them."""
