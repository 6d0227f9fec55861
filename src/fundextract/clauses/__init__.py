"""How clauses tell of a round: verbs and subjects, whom the text is about, and the draft that grows."""
