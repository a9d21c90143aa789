"""What helps before an audience: full screen, black, spotlight."""
