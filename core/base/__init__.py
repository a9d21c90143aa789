"""What knows nothing of networks: problems, files, number formats, strict readers."""
