"""The data room: reads files of any kind, looks after datasets, checks them. Runs in processes of its own (and in the
command line); neither Qt nor torch."""
