"""Looks at every row of a dataset and says what is worth knowing."""
