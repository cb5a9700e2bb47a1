"""The Models place: what lies on this PC, what is recommended, what the Hub has."""
