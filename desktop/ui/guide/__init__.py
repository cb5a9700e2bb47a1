"""The user guide inside the program: its window, its pages, and what it says about each place."""
