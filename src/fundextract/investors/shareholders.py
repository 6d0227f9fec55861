"""Lists of investors that are the company's rather than this round's: "its backers include A and B"."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft, key_of
from ..knowledge import is_first_name
from ..lexer.cue_places import joined
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..packs import Hit

REACH = 4
"""Describing words that may stand between an owner and the noun for its investors."""

BEFORE = 5
"""Tokens between a relative pronoun and "backed by" at the most."""


def of_company(scene: Scene, hit: Hit, draft: Draft, low: int) -> bool:
    """Whether the list a cue opens tells who owns a company, not who takes part in a round.

    Args:
        scene: the text.
        hit: the cue in front of the names.
        draft: the fact the cue belongs to; a list beside money or a round is that round's.
        low: the first token of the sentence.
    """
    if (not draft.bare and hit.after > draft.first) or scene.pack.file.order == "sov":
        return False
    noun = next(
        (t for t in range(hit.after - 1, max(low, hit.first - 9) - 1, -1) if is_word(scene, t, "investor")),
        None,
    )
    if noun is None or "," in scene.text.words[noun + 1 : hit.first]:
        return False  # led by A, the arm of Acme, with participation from B
    first = scene.word_over[noun]["investor"].first
    backing = scene.cue_over.get(first - 1)
    if backing is not None and backing.meaning == "cues.backed_by" and describes_company(scene, backing):
        return True  # the company, which is backed by investors including A
    behind = [t for t in range(noun + 1, hit.after) if t < hit.first]
    rounds = joined(scene.pack.words_of("cues", "round_noun"))
    if any(
        scene.covered[t] or _round_noun(scene, t) or scene.text.words[t] in rounds
        for t in range(first, hit.after)
    ):
        return False  # the company's backers in the round include A
    if any(is_word(scene, t, "anew") for t in range(max(low, first - 1), noun)):
        return False  # its new shareholders include A
    if behind and (
        is_word(scene, behind[0], "affiliation") or _to(scene, behind[0]) or is_link(scene, behind[0], "of")
    ):
        return True  # investors in Acme include, backers of the company are
    if _from_them(scene, first, low):
        return False  # saw participation from its earlier backers A and B
    for token in range(first - 1, max(low, first - 1 - REACH) - 1, -1):
        if is_link(scene, token, "possessive") or is_link(scene, token - 1, "possessive"):
            return not (_round_noun(scene, token - 1) or token - 1 in scene.round_at)  # 本轮融资的投资方
        if is_link(scene, token, "articles"):
            past = any(is_word(scene, t, "then") for t in range(hit.first, hit.after))
            return is_word(scene, token, "owning") and not (past and draft.bare)  # Its investors included A
        if not is_word(scene, token, "descriptor", "investor", "opener", "function"):
            return False
    return False


def _from_them(scene: Scene, noun: int, low: int) -> bool:
    """Whether words for whose investors they are part a noun for them from a cue that money comes from
    somebody."""
    for token in range(noun - 1, max(low, noun - 3 - REACH) - 1, -1):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.after <= noun and key_of(cue) in ("joined_by", "from"):
            return True
        small = is_link(scene, token, "articles", "possessive", "pronouns") or is_word(
            scene, token, "descriptor", "opener", "function", "company"
        )
        if not small and scene.text.words[token] != "s":
            return False
    return False


def owned_company(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Whether a "from" that is "of" as well says whose a company is, in a sentence where nobody raises or
    invests: de onderneming van Alfa.

    Args:
        scene: the text.
        hit: the cue in front of the name.
        low, high: its sentence.
    """
    words = scene.text.words
    if not is_word(scene, hit.first - 1, "company", "startup") or is_word(scene, hit.first - 1, "investor"):
        return False
    of = is_link(scene, hit.first, "of") or words[hit.first] in scene.pack.words_of("forms", "genitive")
    verbs = ("cues.raise", "cues.gets", "cues.raise_from", "cues.invest", "cues.backs", "cues.backed_by")
    return of and not any(cue.meaning in verbs for cue in scene.cues_in(low, high))


def of_portfolio(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether the list a cue opens tells what an investor has, or whom a company serves: a portfolio that
    includes A and B.

    Args:
        scene: the text.
        hit: the cue in front of the names.
        low: the first token of the sentence.
    """
    near = range(max(low, hit.first - 3), hit.after)
    noun = next((t for t in reversed(near) if is_word(scene, t, "portfolio")), None)
    return noun is not None and not any(
        scene.text.words[t] in ",;" or scene.covered[t] or is_word(scene, t, "investor")
        for t in range(noun + 1, hit.first)
    )


def _round_noun(scene: Scene, token: int) -> bool:
    cue = scene.cue_over.get(token)
    return cue is not None and key_of(cue) == "round_noun"


def _to(scene: Scene, token: int) -> bool:
    cue = scene.cue_at.get(token)
    return cue is not None and key_of(cue) == "to"


def runs_company(scene: Scene, hit: Hit, draft: Draft, low: int, at: int) -> bool:
    """Whether what is led is a company, by its chief: Led by CEO Jane Roe, Acme offers …

    Args:
        scene: the text.
        hit: the cue of leading.
        draft: the fact it belongs to.
        low: the first token of the sentence.
        at: where the first name begins.
    """
    words = scene.text.words
    company = draft.company
    if (
        company is not None
        and draft.verb is not None
        and company.first < hit.first < min(draft.verb.first, draft.first)
        and words[company.end : hit.first] in ([","], [])
    ):
        return True  # Acme, led by Jane Roe, has raised …
    near = range(max(low, hit.first - 8), hit.first)
    behind_kind = is_word(scene, hit.first - 1, "company", "startup") and hit.first - 1 not in scene.cue_over
    if behind_kind and scene.pack.file.order == "svo" and is_first_name(words[at]):
        return True  # il finanziamento alla startup guidata da Jane Roe è stato guidato da Alpha
    if (
        hit.after <= draft.first
        and is_word(scene, hit.first - 1, "company", "startup", "demonym")
        and hit.first - 1 not in scene.cue_over
        and not any(scene.covered[t] or _round_noun(scene, t) or words[t] in ".;:" for t in near)
    ):
        return True  # per l'azienda milanese guidata da Jane Roe un aumento di capitale
    if (
        draft.verb is not None
        and key_of(draft.verb) in RAISE
        and hit.after <= min(draft.verb.first, draft.first)
        and any(is_word(scene, t, "company", "startup") or is_link(scene, t, "pronouns") for t in near)
        and not any(scene.covered[t] or _round_noun(scene, t) or words[t] in ".;:" for t in near)
    ):
        return True  # the software firm led by Jane Roe has raised …
    if not draft.bare or draft.leads or any(_round_noun(scene, t) for t in range(low, hit.first)):
        return False
    rounds = scene.pack.words_of("cues", "round_noun")
    if any(words[t] in rounds for t in range(hit.first, hit.after)):
        return False  # kolo vedl: the cue itself names the round
    high = scene.sentence_of(hit.first)[1]
    cues = {key_of(cue) for cue in scene.cues_in(low, high) if cue.layer == "cues"}
    plain = cues.isdisjoint(("round_noun", "invest_noun", "raise", "invest"))
    if (
        scene.pack.file.writing == "cased"
        and plain
        and any(
            scene.text.words[t] == ","
            and t > low
            and scene.text.view[scene.text.starts[t - 1]].isupper()
            and not is_word(scene, t - 1, "investor")
            for t in range(low, hit.first)
        )
    ):
        return True  # The first is Acme, founded in 2017 and led by Jane Roe
    if plain and _of_kind(scene, low, hit, at):
        return True  # The company, led by Jane Roe, makes robots
    return any(is_word(scene, t, "title") for t in range(hit.after, at))


def _of_kind(scene: Scene, low: int, hit: Hit, at: int) -> bool:
    """Whether a sentence without a word for a round says of a company, or when it was founded, that a person
    leads it."""
    return (
        scene.pack.file.order == "svo"
        and is_first_name(scene.text.words[at])
        and not any(is_word(scene, t, "investor") for t in range(low, hit.first))
        and any(is_word(scene, t, "company", "startup", "founded") for t in range(low, hit.first))
    )


def customer_like(scene: Scene, noun: int, low: int) -> bool:
    """Whether a word that may mean investors means any firm here: works with banks such as A and B.

    Args:
        scene: the text.
        noun: the word.
        low: the first token of the sentence.
    """
    if not is_word(scene, noun, "customer"):
        return False
    low = next((t + 1 for t in range(noun, low - 1, -1) if scene.text.words[t] == ","), low)
    return not any(
        scene.covered[t] or _round_noun(scene, t) or (t in scene.cue_at and scene.cue_at[t].layer == "cues")
        for t in range(low, noun)
    )


def describes_company(scene: Scene, hit: Hit) -> bool:
    """Whether "backed by" stands in a relative clause about something else than a round: in Acme, an exchange
    that's also backed by A.

    Args:
        scene: the text.
        hit: the cue.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    at = hit.first - 1
    while at > 1 and hit.first - at <= BEFORE and not is_link(scene, at, "relative"):
        small = is_word(scene, at, "function", "descriptor", "opener") or is_link(scene, at, "auxiliary")
        if not small and scene.text.words[at] not in "'s":
            return False
        at -= 1
    if not is_link(scene, at, "relative"):
        return False
    at -= 1 + (scene.text.words[at - 1] == ",")
    noun = scene.cue_over.get(at)
    return not scene.covered[at] and (
        noun is None or noun.meaning not in ("cues.round_noun", "cues.invest_noun")
    )
