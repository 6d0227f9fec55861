"""The verbs of a sentence that tell of money raised or invested, and its nouns for a round."""

from __future__ import annotations

from ..clauses.drafts import BARS, INVEST, RAISE, VERBS, key_of
from ..clauses.lending import borrowed
from ..clauses.past_clauses import whom_backed
from ..companies.entered import entered
from ..facts.facts import ends_name
from ..investors.denied_roles import is_denied
from ..lexer.hangul_places import is_hiragana
from ..lexer.lexer import Scene
from ..names.hangul_words import declined
from ..names.names import is_link, is_word
from ..names.topics import object_of_lead
from ..packs import Hit
from ..text import GLYPH


def verbs_and_nouns(scene: Scene, cues: list[Hit], low: int, high: int) -> tuple[list[Hit], list[Hit]]:
    """The verbs that may govern a fact, and the nouns for rounds and investments.

    Args:
        scene: the text.
        cues: the cues of the sentence.
        low, high: the sentence.
    """
    barred = {hit.first: hit.after for hit in cues if hit.layer == "veto" and key_of(hit) in BARS}
    verbs = [
        hit
        for hit in cues
        if hit.layer == "cues"
        and key_of(hit) in VERBS
        and barred.get(hit.first, 0) <= hit.after
        and not ends_name(scene, hit)
        and not (key_of(hit) in INVEST and is_denied(scene, hit, low))
        and not whom_backed(scene, hit, low, high)
        and not _noun_here(scene, hit)
        and not _is_noun(scene, hit)
    ]
    verbs = sorted([*verbs, *entered(scene, cues, verbs, low, high)], key=lambda hit: hit.first)
    verbs = borrowed(scene, verbs)
    if scene.pack.file.order == "sov":  # 投資が急増: a noun
        verbs = [
            hit
            for hit in verbs
            if key_of(hit) not in INVEST
            or not (is_link(scene, hit.after, "subject") or (key_of(hit) == "backs" and declined(scene, hit)))
        ]
    nouns = [hit for hit in cues if hit.layer == "cues" and key_of(hit) in ("round_noun", "invest_noun")]
    if scene.pack.file.order == "sov":
        verbs = [hit for hit in verbs if key_of(hit) not in RAISE or not object_of_lead(scene, hit)]
        given = [hit for hit in verbs if key_of(hit) in INVEST and _from_before(scene, hit)]
        verbs = [hit._replace(meaning="cues.raise") if hit in given else hit for hit in verbs]
        nouns += [hit._replace(meaning="cues.round_noun") for hit in given]
        nouns += [
            hit._replace(meaning="cues.round_noun")
            for hit in cues
            if hit.meaning == "cues.backs" and declined(scene, hit)
        ]
    return verbs, nouns


def _from_before(scene: Scene, hit: Hit) -> bool:
    """Whether a source stands before a noun for investing, money at most between them, so that it is what is
    got: Aなどから出資, Aから10億円出資."""
    words, after = scene.text.words, hit.after
    if scene.pack.file.writing != "unspaced":
        return False
    if after < len(words) and scene.text.kinds[after] == GLYPH and not is_hiragana(words[after]):
        return False  # からの出資予定額
    at = hit.first - 1
    while at > 0 and (scene.covered[at] or is_link(scene, at, "possessive")):
        at -= 1
    cue = scene.cue_over.get(at)
    return cue is not None and key_of(cue) == "of_source"


def _noun_here(scene: Scene, hit: Hit) -> bool:
    """Whether a word that may be a verb is a noun for a company behind its article: la firma."""
    return (
        hit.after - hit.first == 1
        and hit.first > 0
        and is_word(scene, hit.first, "company", "investor", "title")
        and is_link(scene, hit.first - 1, "articles", "pronouns")
    )


def _is_noun(scene: Scene, hit: Hit) -> bool:
    """Whether an article makes a verb of raising a noun: A led the raise."""
    return (
        hit.meaning == "cues.raise"
        and hit.after - hit.first == 1
        and hit.first > 0
        and is_link(scene, hit.first - 1, "articles")
        and not is_word(scene, hit.first - 1, "sold_to")  # Portuguese a is "the" and "to": volta a captar
        and scene.pack.file.order == "svo"
        and scene.pack.file.writing == "cased"
    )
