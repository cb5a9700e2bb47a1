"""The dataset doctor: what is worth knowing about the rows of a dataset, and what can be done about it."""
