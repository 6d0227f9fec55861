"""How names are found in a script: with capitals and spaces, or in stretches between words that are known."""

from __future__ import annotations

from typing import Protocol

from ..lexer.lexer import Scene
from . import names_cased, names_stretch
from .names import Name


class NameFinder(Protocol):
    """What a strategy answers; the modules `names_cased` and `names_stretch` are the two there are."""

    def subject(self, scene: Scene, at: int, low: int) -> tuple[Name | None, str]:
        """Who is the subject of a verb at a token, looking back to `low`; with the reason."""

    def object_after(self, scene: Scene, at: int, high: int) -> Name | None:
        """The company named behind a cue, before `high`."""

    def names_after(self, scene: Scene, at: int, high: int) -> tuple[list[Name], int]:
        """The list of names that begins at or soon after a token, and where it ends."""

    def names_before(self, scene: Scene, at: int, low: int) -> list[Name]:
        """The list of names that ends right before a token, looking back to `low`."""


def namer(scene: Scene) -> NameFinder:
    """The strategy for names of the scene's script."""
    return names_cased if scene.pack.file.writing == "cased" else names_stretch
