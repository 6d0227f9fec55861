"""Rounds told as examples of what a text says of a market: Zo haalde Alpha 5 miljoen op; For example, Beta
raised $5m."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..names.names import is_link, is_word, word_hit

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..packs import Hit

BEHIND = 2
"""Sentences behind an example that may go on with further ones."""
_FINITE = frozenset({"cues.raise", "cues.gets", "cues.raise_from", "cues.invest", "cues.backs"})


def mark_instances(scene: Scene, drafts: list[Draft]) -> None:
    """Makes background of the facts of one sentence that are told as examples; changed in place.

    Args:
        scene: the text.
        drafts: the facts of one sentence.
    """
    if not scene.pack.words_of("words", "instance") and not scene.pack.words_of("words", "thus"):
        return
    since: int | None = None
    for draft in drafts:
        if draft.status != "closed" or draft.bare:
            continue
        word = _instance(scene, draft)
        if word is not None:
            since = word.first
            draft.status = "historical"
            draft.add("status", word.first, word.after, "context.instance", word.source, "told as an example")
        elif since is not None and draft.first > since:
            draft.status = "historical"
            draft.add("status", since, since + 1, "context.instance", "", "told as a further example")


def more_instances(scene: Scene, stories: list[Draft]) -> None:
    """Makes background of rounds of other companies that the sentences right behind an example tell, where
    no news stands before it; changed in place.

    Args:
        scene: the text.
        stories: its rounds.
    """
    given = [story for story in stories if any(proof.rule == "context.instance" for proof in story.proof)]
    if not given:
        return
    first = min(story.sentence[0] for story in given)
    if any(story.status == "closed" and story.sentence[0] < first for story in stories):
        return
    end = max(story.sentence[1] for story in given)
    for _ in range(BEHIND):
        end = scene.sentence_of(end)[1] if end < len(scene.text.words) else end
    for story in stories:
        if story.status == "closed" and story.sentence[1] <= end:
            story.status = "historical"
            story.add(
                "status", story.first, story.after, "context.instance", "", "follows a round told as example"
            )


def _instance(scene: Scene, draft: Draft) -> Hit | None:
    """The words that make an example of a fact: they open its clause, or stand beside its verb or company."""
    low, high = draft.sentence
    low = max(low, draft.first - 40)
    stop = min(high, draft.after + 12)
    for token in range(low, stop):
        word = word_hit(scene, token, "thus", "instance")
        if word is None or word.first != token:
            continue
        opens = token == draft.sentence[0] or scene.text.words[token - 1] in ",;"
        if is_word(scene, token, "thus"):
            told = (
                token >= scene.title_end and scene.text.words[high - 1] in ".;!"
            )  # So sammelte Alpha 5 Millionen
            if opens and told and _verb(scene, word.after):
                return word
        elif not _of_investors(scene, draft, word) and (opens or _beside(scene, draft, word)):
            return word
    return None


def _verb(scene: Scene, token: int) -> bool:
    """Whether a finite verb of raising or an auxiliary begins at a token."""
    cue = scene.cue_at.get(token)
    return (
        (cue is not None and cue.meaning in _FINITE)
        or is_link(scene, token, "auxiliary")
        or is_word(scene, token, "parted", "flows")
    )


def _beside(scene: Scene, draft: Draft, word: Hit) -> bool:
    """Whether nothing parts such words from the verb of a fact or from its company."""
    before = scene.cue_over.get(word.first - 1)
    if before is not None and before.meaning in _FINITE:
        return True
    if _verb(scene, word.after) or is_link(scene, word.first - 1, "auxiliary"):
        return True
    return draft.company is not None and word.first == draft.company.end


def _of_investors(scene: Scene, draft: Draft, word: Hit) -> bool:
    """Whether such words give examples of who invested: investierten beispielsweise A und B."""
    names = sorted(name.first for name in (*draft.leads, *draft.participants) if name.first >= word.after)
    company = draft.company.first if draft.company is not None else -1
    return bool(names) and not word.after <= company < names[0] and word.first != draft.sentence[0]
