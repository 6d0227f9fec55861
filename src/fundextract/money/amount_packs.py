"""What the packs say of numbers and money alone: read without waiting for words that amounts do not need."""

from __future__ import annotations

import functools
from importlib import resources

from ..errors import PackError
from ..packs import Pack, known_codes
from ..packs.load import parse_pack


@functools.cache
def amount_languages() -> frozenset[str]:
    """Languages whose amounts can be read though the library has no whole pack for them."""
    folder = resources.files("fundextract") / "data" / "amounts"
    return frozenset(item.name[:-5] for item in folder.iterdir() if item.name.endswith(".yaml"))


def readable(lang: str) -> bool:
    """Whether amounts of a language can be read with its own words.

    Example:
        >>> readable("it"), readable("hr"), readable("xx")
        (True, True, False)
    """
    return lang in known_codes() or lang in amount_languages()


@functools.cache
def pack_of(code: str) -> Pack:
    """What the pack of a language says of numbers and money; read once.

    The other sections are blanked out before parsing, lines kept: amounts are read a good deal more often
        than whole articles, and should not wait for words they do not need.

    Raises:
        PackError: no such pack, or something in it is wrong.
    """
    name = f"{code}.yaml"
    folder = "amounts" if code in amount_languages() else "languages"
    place = resources.files("fundextract") / "data" / folder / name
    if not place.is_file():
        raise PackError(name, None, f"there is no pack {code!r}", "known: " + ", ".join(known_codes()))
    file, phrases = parse_pack(_only_amounts(place.read_text("utf-8")), name, checked=True)
    base = [pack_of(file.inherits)] if file.inherits else []
    return Pack(code, file, phrases, [*base[0].lineage, base[0]] if base else [])


def _only_amounts(text: str) -> str:
    """A pack's text with every section but the header, numbers and money turned into blank lines."""
    out, keep = [], True
    for line in text.split("\n"):
        if line[:1].isalpha():
            key, _, rest = line.partition(":")
            keep = bool(rest.strip()) or key in ("numbers", "money")
        out.append(line if keep else "")
    return "\n".join(out)
