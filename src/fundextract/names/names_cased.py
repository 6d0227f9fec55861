"""Names in scripts with capitals and spaces: the strategy, gathered from its parts."""

from __future__ import annotations

from .cased_before import names_before
from .cased_chunks import chunk_end, chunks, compound_after, described_after, name_before_hyphen, owner_after
from .cased_lists import names_after
from .cased_look import breaks, namey, title_case
from .cased_object import object_after
from .cased_subject import subject
from .cased_trim import trim
from .plausible import is_plausible

__all__ = [
    "breaks",
    "chunk_end",
    "chunks",
    "compound_after",
    "described_after",
    "is_plausible",
    "name_before_hyphen",
    "names_after",
    "names_before",
    "namey",
    "object_after",
    "owner_after",
    "subject",
    "title_case",
    "trim",
]
