"""What knows nothing of networks or files: problems, number formats, frozen values, commands."""
