"""When a fact happened, or whether it has yet to."""
