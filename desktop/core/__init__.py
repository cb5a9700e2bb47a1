"""Pure records and arithmetic: no Qt, no torch, no threads, no network."""
