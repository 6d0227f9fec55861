"""Money that is a fund's or its firm's own."""

from __future__ import annotations

from ..clauses.drafts import Draft, key_of
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, form_hit, is_link, is_word, squeeze
from ..packs import Hit
from ..text import WORD

APPOSED = 6
"""Tokens between the comma behind a name and the noun that says what it is, at most."""


def owns_subject(scene: Scene, story: Draft) -> bool:
    """Whether the company only owns what raised the money: a band's farewell gig raises $1m."""
    company, verb = story.company, story.verb
    if company is None or verb is None or scene.pack.file.order != "svo" or story.rounds or story.leads:
        return False
    if scene.pack.file.writing != "cased" or not is_link(scene, company.after, "possessive"):
        return False
    words = range(scene.links[company.after].after, verb.first)
    if company.first != story.sentence[0]:
        return False
    return (
        0 < len(words) <= 4
        and all(
            scene.text.kinds[t] == WORD
            and scene.text.view[scene.text.starts[t]].islower()
            and t not in scene.cue_over
            for t in words
        )
        and not is_word(scene, words[-1], "company", "startup", "sector", "holders")
    )


def investment_firm(scene: Scene, name: Name) -> bool:
    """Whether a name is a firm's that invests for a living: known and named like one, or called one: VC
    giant Acme."""
    known = is_investor(name.text)
    ends = form_hit(scene, name.after - 1, "investor_end") is not None and name.after - name.first > 1
    if ends and known is not None:
        return True
    if scene.pack.file.writing != "cased" and (
        any(
            (hit := form_hit(scene, t, "firm_end")) is not None and hit.after == name.after
            for t in range(name.first + 1, name.after)
        )
        or (known or "").rpartition(" ")[2].lower() in scene.pack.words_of("forms", "firm_end")
    ):
        return True  # 启明创投募资12亿美元
    noun = name.first - 1
    return _said_to_invest(scene, name) or (
        noun > 0
        and is_word(scene, noun, "company")
        and is_word(scene, noun - 1, "investor")
        and not is_word(scene, noun - 1, "company")
    )


def _said_to_invest(scene: Scene, name: Name) -> bool:
    """Whether the comma behind a name leads to a word for an investor that heads what is said of it: Acme, a
    venture capital firm focused on farming, has raised $180m."""
    words, high = scene.text.words, scene.sentence_of(name.first)[1]
    if scene.pack.file.writing != "cased" or words[name.end : name.end + 1] != [","]:
        return False
    for token in range(name.end + 1, min(high, name.end + 1 + APPOSED)):
        hit = scene.word_over.get(token, {}).get("investor")
        if hit is not None and hit.first == token:
            end = hit.after
            if is_link(scene, end, "of"):
                return False  # the holding company of Beta
            firm = end - token > 1 and is_word(scene, end - 1, "company")
            return firm or end >= high or words[end] in ",." or is_word(scene, end, "function", "company")
        if words[token] in ",.;:" or token in scene.cue_at or scene.covered[token]:
            return False
    return False


def fund_words(scene: Scene, company: Name, *keys: str) -> list[Hit]:
    """Words for a fund in a text, those of sentences that open with another name apart: Acme closed its
    second fund. Beta has secured $5m.

    Args:
        scene: the text.
        company: whose round is told.
        keys: which words, such as "fund_close".
    """
    hits = [hit for hit in scene.cues if hit.layer == "veto" and key_of(hit) in keys]
    return [hit for hit in hits if not _of_another(scene, hit, company)]


def _of_another(scene: Scene, hit: Hit, company: Name) -> bool:
    """Whether the first name of a sentence with a word for a fund is not the company."""
    low, high = scene.sentence_of(hit.first)
    if scene.pack.file.writing != "cased" or low <= company.first < high:
        return False
    names = names_cased.chunks(scene, low, hit.first)
    if not names or form_hit(scene, company.after - 1, "investor_end") is not None:
        return False
    mine, theirs = squeeze(company.text), squeeze(names[0].text)
    return not (mine.startswith(theirs) or theirs.startswith(mine))


def called_fund(scene: Scene, name: Name) -> bool:
    """Where nouns have capitals: whether the text calls a name a fund anywhere, as a word for one stands
    before it, its place and brackets apart: der Gründerfonds Sachsen (GFS)."""
    text = scene.text
    if not scene.pack.file.capital_nouns:
        return False
    tails = scene.pack.words_of("forms", "fund_end")
    if any(word not in tails and word.endswith(tails) for word in text.words[name.first : name.after]):
        return True  # der Wachstumsfonds Sachsen
    for at, word in enumerate(text.words):
        if word != text.words[name.first] or at < 1:
            continue
        before = at - 1
        while (
            before > 0 and at - before < 4 and (text.words[before] in "('" or is_word(scene, before, "place"))
        ):
            before -= 1
        if is_word(scene, before, "investor") and any(text.words[before].endswith(tail) for tail in tails):
            return True
    return False


def tells_own_fund(scene: Scene, name: Name) -> bool:
    """Whether a name is a fund's: it ends in the word, a number behind it apart: Acme Growth Fund II."""
    tokens = range(name.first, name.after)
    low, high = scene.sentence_of(name.first)
    if any(
        hit.meaning == "veto.fund_close" and hit.first < name.first and hit.after >= name.after
        for hit in scene.cues_in(low, high)
    ):
        return True  # the name is the tail of such a word: a VC funds-of-funds
    ends = [
        hit.after for t in tokens if t > name.first and (hit := form_hit(scene, t, "fund_end")) is not None
    ]
    if ends and name.after - ends[-1] <= 2:
        return True  # 愿景基金二期
    fund = [
        t
        for t in tokens
        if any(
            hit.first == t and hit.layer == "veto" and key_of(hit) in ("fund", "fund_close")
            for hit in scene.known_at.get(t, ())
        )
    ]
    return (
        bool(fund)
        and fund[-1] > name.first
        and (fund[-1] == name.after - 1 or len(scene.text.token_text(fund[-1] + 1, name.after)) <= 4)
    )
