"""Speed and memory, run by hand; see README.md here."""
