"""When and where, and in what happening."""
