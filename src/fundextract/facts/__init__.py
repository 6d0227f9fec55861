"""Facts of a sentence: money and rounds, what each sum is, and the verb that governs it."""
