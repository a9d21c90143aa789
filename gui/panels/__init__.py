"""What stands around the diagram."""
