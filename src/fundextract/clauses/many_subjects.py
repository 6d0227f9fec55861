"""Verb-second languages: subjects that are many at once: Bis zu 200.000 Euro können Start-ups erhalten; …,
dass Unternehmen 5 Milliarden einnahmen; insgesamt warben die Ausgründungen 5 Millionen ein."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, is_link, is_word
from ..packs import Hit


def many_subject(scene: Scene, verb: Hit, first: int, low: int, name: Name | None) -> bool:
    """Whether nouns in the plural without a name are the subject of a verb: right behind the finite verb, or
    behind the conjunction that opens the clause.

    Args:
        scene: the text.
        verb: the verb of a fact.
        first: the first token of the fact.
        low: where the sentence begins.
        name: the subject found otherwise, which may only stand in a clause before.
    """
    words = scene.text.words
    marks = [t for t in range(low, min(verb.first, first)) if words[t] in ",;:"]
    begin = marks[-1] + 1 if marks else low
    if name is not None and name.after > begin:
        return False
    for token in range(begin, max(verb.first, first)):
        many = is_word(scene, token, "sector")
        if not (many or is_word(scene, token, "company", "startup")) or not _capital(scene, token):
            continue
        start = token
        while start - 2 > begin and words[start - 1] == "-":
            start -= 2
        before = start - 1
        if is_link(scene, before, "articles", "pronouns"):
            if not many or is_link(scene, before, "pronouns"):
                return False
            before -= 1
        after = token + 1
        while after + 1 < len(words) and words[after] == "-":
            after += 2
        if before < begin or names_cased.namey(scene, after):
            return False
        opens = before == begin and begin > low and is_word(scene, before, "function")
        return opens or is_link(scene, before, "auxiliary") or (many and before == verb.after - 1)
    return False


def _capital(scene: Scene, token: int) -> bool:
    return scene.text.view[scene.text.starts[token]].isupper()
