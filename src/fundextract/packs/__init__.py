"""Language knowledge in, typed tables out."""

from .load import Pack, known_codes, load_pack
from .syntax import expand
from .trie import Hit, Trie

__all__ = ["Hit", "Pack", "Trie", "expand", "known_codes", "load_pack"]
