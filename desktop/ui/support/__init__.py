"""Help from others: the report that may be shown to them, and word of a window that was not closed."""
