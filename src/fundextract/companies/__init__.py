"""Who receives the money of a fact, and who cannot."""
