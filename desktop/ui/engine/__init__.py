"""Setting up the engine: what a person sees of it on Home, in Settings and at the bottom of the window."""
