"""First step of New run: four questions, and what to do."""
