"""One run as an object with tabs."""
