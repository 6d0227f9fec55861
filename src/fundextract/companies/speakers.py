"""Whether who reports something of "the company" is a person, whose name is not the company's."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.cast_signs import family_name
from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word


def speaks(scene: Scene, name: Name, said: int, verb: int) -> bool:
    """Whether the name of who reports something of "the company" is a person's: by its first name, a post
    before it, or as the family name of one.

    Args:
        scene: the text.
        name: the subject of the verb of reporting.
        said: the verb of reporting.
        verb: the verb of raising.
    """
    if scene.pack.file.writing != "cased" or not any(
        is_link(scene, t, "pronouns") for t in range(said, verb)
    ):
        return False
    if is_person(name) or is_word(scene, name.first - 1, "title", "heads"):
        return True
    return family_name(scene, name)
