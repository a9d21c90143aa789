"""What a viewer chooses: digits, theme, plots, what is covered or hidden."""
