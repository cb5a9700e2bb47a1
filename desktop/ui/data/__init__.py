"""One dataset in the window: its examples, what the doctor found, columns, numbers, split and files."""
