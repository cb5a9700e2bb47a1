"""Fetches, installs and verifies the engine's environment, in processes of its own."""
