"""One pass over a text: sentences, words of a pack, money and rounds, each with its tokens."""
