"""A package, because `scope="package"` would mean the whole session without one."""
