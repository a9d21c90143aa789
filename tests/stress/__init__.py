"""Bad input by the thousand: what people write and paste, mutated."""
