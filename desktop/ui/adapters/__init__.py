"""The place Adapters: everything that was learned here or brought here, in one list."""
