"""Where nouns have capitals: everyday nouns that are what a company is called."""

from __future__ import annotations

from ..knowledge import ordinary
from ..lexer.compounds import COMPOUND
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .names import form_hit, is_link, is_word


def everyday_name(scene: Scene, token: int) -> bool:
    """Where nouns have capitals: whether an everyday noun is what a company is called, as nothing else can
    stand there: it opens a sentence with its kind before it and a verb behind, Der Verleiher Tier sammelt, or
    with a word that is no noun of the language behind it, Tier Mobility kassiert."""
    text = scene.text
    if (
        text.kinds[token] != WORD
        or not text.view[text.starts[token]].isupper()
        or not is_word(scene, token, "not_name")
        or is_word(scene, token, "investor", "title", "company", "function", "means", "calendar", "place")
        or token in scene.cue_over
    ):
        return False
    after = token + 1
    if _paired(scene, token) or _paired(scene, token - 1):
        return True
    if _amped(scene, token) or _amped(scene, token - 2):
        return True
    if after >= len(text.words):
        return scene.word_over[token]["not_name"].source == COMPOUND and _apposed(scene, token)
    if (
        _opens_plainly(scene, token)
        and is_word(scene, token - 1, "company", "startup")
        and (_finite(scene, after) or is_word(scene, after, "affiliation"))
    ):
        return True
    low, _ = scene.sentence_of(token)
    made = _of_kind(scene, token)
    if (
        scene.word_over[token]["not_name"].source == COMPOUND
        and not made
        and (
            ((token == low or text.words[token - 1] in ':"') and _goes_on(scene, after))
            or _apposed(scene, token)
            or _foreign(scene, token - 1)
            or _foreign(scene, after)
            or _behind_verb(scene, token)
            or _subject_alone(scene, token)
            or _round_of(scene, token)
        )
    ):
        return True  # Flaschenpost sammelt, 5 Millionen für Flaschenpost, Hafenkante Partners
    follows = (
        text.kinds[after] == WORD
        and text.spaced[after]
        and text.view[text.starts[after]].isupper()
        and set(scene.word_over.get(after, ())) <= {"descriptor"}
        and after not in scene.cue_over
        and after not in scene.links
        and after not in scene.round_at
        and not scene.covered[after]
        and text.words[after] not in ordinary(scene.pack.code)
    )
    end = after + 1
    while end < len(text.words) and not text.spaced[end] and text.kinds[end] != MARK:
        end += 1  # Planet A4
    if not follows:
        return False
    parted = token == low or text.words[token - 1] == ":" or is_word(scene, token - 1, "company", "startup")
    parted = parted or (
        token == low + 1 and is_word(scene, low, "opener", "also")
    )  # Auch Reflex Aerospace kann
    cue = scene.cue_at.get(token - 1)
    if cue is not None and cue.meaning in ("cues.for", "cues.to") and not made:
        return True  # 5 Millionen für Planet Alfa
    told = end < len(text.words) and (is_link(scene, end, "articles") or scene.covered[end])
    if cue is not None and cue.meaning in ("cues.raise", "cues.gets") and token - 1 > low and told:
        return True  # Im Mai erhielt Planet Alfa 3 Millionen
    closed = end >= len(text.words) or text.words[end] in ":,.!?;)"
    return parted and (_finite(scene, end) or closed or _without_article(scene, token))


def _paired(scene: Scene, first: int) -> bool:
    """Whether two everyday nouns stand side by side behind a word for a company, as only a name does that is
    made of them: das Start-up Kern Energie."""
    text, after = scene.text, first + 2
    if first < 1 or after > len(text.words) or not is_word(scene, first - 1, "company", "startup"):
        return False
    if after < len(text.words) and (text.words[after] == "-" or _noun(scene, after)):
        return False
    return _noun(scene, first) and _noun(scene, first + 1)


def _amped(scene: Scene, first: int) -> bool:
    """Whether two everyday nouns with an ampersand between them stand where a company does: Haut & Haar
    sammelt, das Start-up Brot & Zeit, 5 Millionen für Rad & Tat."""
    text, after = scene.text, first + 3
    if first < 0 or after > len(text.words) or text.words[first + 1] != "&":
        return False
    if not all(_noun(scene, at) or _bare(scene, at) for at in (first, first + 2)):
        return False
    if all(_finance(scene, at) for at in (first, first + 2)):
        return False  # 5 Millionen für Forschung & Entwicklung
    if is_word(scene, first - 1, "company", "startup") or _apposed(scene, first):
        return True
    into, low = scene.cue_at.get(first - 1), scene.sentence_of(first)[0]
    if into is not None and into.meaning in ("cues.to", "cues.from"):
        return True
    return first == low and after < len(text.words) and _finite(scene, after)


def _finance(scene: Scene, token: int) -> bool:
    """Whether the pack itself lists a noun as one of business, beyond those of everyday."""
    hit = scene.word_over.get(token, {}).get("not_name")
    return hit is not None and hit.source.startswith(f"{scene.pack.code}.yaml")


def _bare(scene: Scene, token: int) -> bool:
    """Whether a word with a capital stands at a token that the pack says nothing of."""
    text = scene.text
    return (
        text.kinds[token] == WORD
        and text.view[text.starts[token]].isupper()
        and token not in scene.cue_over
        and not scene.covered[token]
        and not scene.word_over.get(token)
    )


def _noun(scene: Scene, token: int) -> bool:
    """Whether an everyday noun stands at a token that is no word of funding, of time or for somebody."""
    text = scene.text
    return (
        text.kinds[token] == WORD
        and text.spaced[token]
        and text.view[text.starts[token]].isupper()
        and is_word(scene, token, "not_name")
        and not is_word(
            scene, token, "investor", "title", "company", "function", "means", "calendar", "place"
        )
        and token not in scene.cue_over
        and token not in scene.round_at
        and not scene.covered[token]
    )


def _behind_verb(scene: Scene, token: int) -> bool:
    """Whether a noun without an article stands right behind a verb of raising that money opens: 43 Millionen
    Euro sammelte Tourradar ein."""
    at = token - 1
    while at > 0 and is_word(scene, at, "adverb") and at not in scene.cue_over:
        at -= 1
    cue = scene.cue_over.get(at)
    return (
        cue is not None
        and cue.meaning in ("cues.raise", "cues.gets")
        and cue.first > 0
        and scene.covered[cue.first - 1]
    )


def _subject_alone(scene: Scene, token: int) -> bool:
    """Whether a noun without an article stands between an auxiliary and money or "in", where only the subject
    can: Mit der Kampagne hat Flaschenpost 2 Millionen Euro eingenommen."""
    after = token + 1
    while after < len(scene.text.words) and is_word(scene, after, "adverb", "opener", "also"):
        after += 1
    told = scene.cue_over.get(token - 1)
    verb = is_link(scene, token - 1, "auxiliary") or (
        told is not None and told.meaning in ("cues.raise", "cues.gets") and told.first > 0
    )
    if not verb or after >= len(scene.text.words) or _many(scene, token):
        return False
    into = scene.cue_at.get(after)
    return scene.covered[after] or (into is not None and into.meaning == "cues.to")


def _round_of(scene: Scene, token: int) -> bool:
    """Whether a noun in the singular and without an article stands behind "of" and a round: die Runde von
    Flaschenpost."""
    of, noun = scene.cue_at.get(token - 1), scene.cue_over.get(token - 2)
    round_told = token - 2 in scene.round_at or (noun is not None and noun.meaning == "cues.round_noun")
    return of is not None and of.meaning == "cues.from" and round_told and not _many(scene, token)


def _many(scene: Scene, token: int) -> bool:
    """Whether a noun ends as plurals behind small words do."""
    return scene.text.words[token].endswith(("n", "s"))


def _of_kind(scene: Scene, token: int) -> bool:
    """Whether a noun only says what a company makes or is for: Marktplatz für Gebrauchtwagen Alpha."""
    cue = scene.cue_at.get(token - 1)
    leads = is_word(scene, token - 1, "affiliation") or (cue is not None and cue.meaning == "cues.for")
    return leads and is_word(scene, token - 2, "company", "startup")


def _apposed(scene: Scene, token: int) -> bool:
    """Whether a noun stands right behind a word for a company or "for", or behind "in" where the next
    sentence goes on about the company."""
    if is_word(scene, token - 1, "company", "startup") or _of_investor(scene, token):
        return True
    cue = scene.cue_at.get(token - 1)
    if cue is None or cue.meaning not in ("cues.for", "cues.to"):
        return False
    _, high = scene.sentence_of(token)
    return cue.meaning == "cues.for" or (
        token == high - 2 and high < len(scene.text.words) and is_link(scene, high, "pronouns")
    )


def _of_investor(scene: Scene, token: int) -> bool:
    """Whether a noun stands right behind one investor and closes the phrase: vom Wiener Fonds Hafenkante."""
    before, after, words = token - 2, token + 1, scene.text.words
    if before < 0 or not is_word(scene, token - 1, "investor") or is_word(scene, token - 1, "title"):
        return False
    before -= is_word(scene, before, "demonym", "descriptor")
    one = is_link(scene, before, "articles") or words[before] in scene.pack.words_of("cues", "from")
    closed = after >= len(words) or words[after] in ",.;:!?)" or is_link(scene, after, "and")
    return one and closed


def _without_article(scene: Scene, token: int) -> bool:
    """Whether a small word that wants an article stands right before a noun in the singular: bei Reflex
    Aerospace."""
    return is_word(scene, token - 1, "affiliation") and not is_link(scene, token - 1, "articles")


def _goes_on(scene: Scene, token: int) -> bool:
    """Whether a sentence goes on behind its subject at a token: with a verb, a mark, or a place."""
    small = scene.text.view[scene.text.starts[token]].islower() and not is_word(scene, token, "function")
    return (
        small
        or _finite(scene, token)
        or scene.text.kinds[token] == MARK
        or is_word(scene, token, "affiliation")
    )


def _foreign(scene: Scene, token: int) -> bool:
    """Whether a token has a capital and is no word of the language, or ends investors' names."""
    text = scene.text
    return (
        text.kinds[token] == WORD
        and text.view[text.starts[token]].isupper()
        and not scene.covered[token]
        and token not in scene.cue_over
        and token not in scene.links
        and (not scene.word_over.get(token) or form_hit(scene, token, "investor_end") is not None)
    )


def _finite(scene: Scene, token: int) -> bool:
    """Whether a token is a verb of raising or investing, or one whose other verb ends the clause."""
    cue = scene.cue_at.get(token)
    return (
        cue is not None and cue.meaning[5:] in ("raise", "gets", "raise_round", "raise_from", "invest")
    ) or is_link(scene, token, "auxiliary", "undergone")


def _opens_plainly(scene: Scene, token: int) -> bool:
    """Whether nothing but articles, adjectives and what describes stands between the sentence start and a
    token."""
    text = scene.text
    low, _ = scene.sentence_of(token)
    return token - low < 9 and all(
        text.words[t] == "-"
        or is_link(scene, t, "articles")
        or is_word(scene, t, "company", "startup", "descriptor", "demonym", "place")
        or (
            text.kinds[t] == WORD
            and text.view[text.starts[t]].islower()
            and t not in scene.cue_over
            and t not in scene.links
            and not is_word(scene, t, "function", "affiliation")
        )
        for t in range(low, token)
    )
