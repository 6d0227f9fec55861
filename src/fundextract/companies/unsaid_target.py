"""Money of investors whose sentence does not say for whom: Alpha found a backer. Beta Ventures put up $5m."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..clauses import asides
from ..knowledge import is_investor
from ..lexer.cue_places import joined
from ..names import names_cased
from ..names.names import form_hit, is_link, is_word
from ..text import WORD

if TYPE_CHECKING:
    from ..clauses.drafts import Draft
    from ..lexer.lexer import Scene
    from ..names.names import Name
    from ..packs import Hit

ARTICLE = 4
"""Tokens between an article and the word for an investor that it stands before, at most."""
CLOSE = 4
"""Tokens between the verb and its money at the most."""
OPENS = 5
"""Tokens of a sentence that may stand before the name that opens it, at most."""
FAR = 60
"""Tokens before a verb in which another may say what is invested in."""
BEHIND = 8
"""Tokens behind the money in which nothing may say what it goes into."""


def target_unsaid(scene: Scene, draft: Draft, verb: Hit, investors: list[Name], high: int) -> bool:
    """Whether who is given the money is the company told of before.

    Args:
        scene: the text.
        draft: the fact, which names nobody invested in.
        verb: its verb of investing.
        investors: the subjects of the verb.
        high: where the sentence ends.

    Returns:
        True where a pronoun stands for the company between the verb and its money, or where investors put up
        money and nothing behind it says for what.
    """
    if scene.pack.file.order not in ("svo", "v2") or scene.pack.file.writing != "cased":
        return False
    if draft.amount is None:
        return False
    if investors and _in_its_case(scene, draft, verb, high):
        return True
    if not investors and _unnamed_investor(scene, draft, verb):
        return _nothing_said(scene, draft, max(draft.after, verb.after), high)
    if not investors or not 0 <= draft.first - verb.after <= CLOSE or verb.meaning != "cues.invest":
        return False
    told = scene.text.words[verb.after - 1] in scene.pack.words_of("links", "pronouns")
    if told or (is_link(scene, verb.after, "pronouns") and scene.links[verb.after].after <= draft.first):
        return True
    if any(is_link(scene, token, "receiver") for token in range(verb.first - 1, draft.first)):
        return True  # viennent de lui apporter 10 millions
    first = investors[0]
    called = any(is_word(scene, t, "investor") for t in range(max(0, first.first - 2), first.first))
    if not called and scene.text.token_text(verb.first, verb.after).lower() not in joined(
        scene.pack.words_of("cues", "puts")
    ):
        return False  # invested $3 billion last year, all in all
    if (
        not called
        and not is_investor(first.text)
        and form_hit(scene, first.after - 1, "investor_end") is None
    ):
        return False
    amount = scene.amounts[draft.amount]
    at = max([amount.after, *(scene.amounts[i].after for i in scene.restated.get(draft.amount, []))])
    if at < high and scene.text.kinds[at] == WORD and not _adverbial(scene, at):
        return False  # put up 5 million homes
    return _nothing_said(scene, draft, at, high)


def _in_its_case(scene: Scene, draft: Draft, verb: Hit, high: int) -> bool:
    """Languages whose endings say into what money goes: whether a word for the company in such a case stands
    near the verb: Tesi sijoitti yhtiöön 5 miljoonaa, a Hiventures 5 milliót fektetett a cégbe."""
    if verb.meaning not in ("cues.invest", "cues.puts") or not scene.pack.words_of("forms", "to_tail"):
        return False
    low = max(draft.sentence[0], min(verb.first, draft.first) - BEHIND)
    until = min(high, max(verb.after, draft.after) + BEHIND)
    return any(is_link(scene, token, "receiver") or _into_it(scene, token) for token in range(low, until))


def _into_it(scene: Scene, token: int) -> bool:
    """Whether a whole word says "into the company", not only the ending of a name."""
    cue = scene.cue_at.get(token)
    return (
        cue is not None
        and cue.meaning == "cues.to"
        and scene.text.spaced[token]
        and len(scene.text.words[token]) > len("into")
    )


def _unnamed_investor(scene: Scene, draft: Draft, verb: Hit) -> bool:
    """Verb-second languages: whether the subject of a verb of investing is an investor without a name told
    of by an article: Ein deutscher Investor hat 10 Millionen investiert, 5 Millionen haben die Investoren
    nachgelegt. Investors without an article are a whole market."""
    if scene.pack.file.order != "v2" or verb.meaning != "cues.invest":
        return False
    begin = _clause_begins(scene, draft, verb)
    span = range(begin, max(verb.first, draft.first))
    if any(names_cased.namey(scene, t) and not scene.word_over.get(t) and not scene.covered[t] for t in span):
        return False
    for token in span:
        if not is_word(scene, token, "investor") or scene.word_over[token]["investor"].first != token:
            continue
        for before in range(token - 1, max(begin, token - ARTICLE) - 1, -1):
            if is_link(scene, before, "articles"):
                of = scene.cue_at.get(before - 1)
                return of is None and not is_word(scene, before - 1, "function")
            if scene.covered[before] or before in scene.cue_at:
                break
    return False


def _clause_begins(scene: Scene, draft: Draft, verb: Hit) -> int:
    """The token behind the last mark before a verb and its money."""
    low, _ = draft.sentence
    marks = [t for t in range(low, min(verb.first, draft.first)) if scene.text.words[t] in ",;:"]
    return marks[-1] + 1 if marks else low


def _nothing_said(scene: Scene, draft: Draft, at: int, high: int) -> bool:
    """Whether nothing behind a token says what the money goes into."""
    for token in range(at, min(high, at + BEHIND)):
        if scene.text.words[token] in ".;":
            break
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning in ("cues.to", "cues.for", "cues.invest_noun"):
            return False
        if token in scene.money_at and at < high and not scene.covered[at]:
            return False
    if scene.pack.file.order == "v2" and draft.verb is not None and draft.verb.first >= draft.after:
        between = range(_clause_begins(scene, draft, draft.verb), draft.verb.first)
        return not any(t in scene.cue_at and scene.cue_at[t].meaning == "cues.to" for t in between)
    return True


def _adverbial(scene: Scene, token: int) -> bool:
    """Whether a word goes on with how or when and not with what was bought."""
    return (
        token in scene.status_over
        or token in scene.links
        or is_word(scene, token, "function", "form", "opener", "calendar")
        or (token in scene.cue_at and scene.cue_at[token].meaning in ("cues.with", "cues.joined_by"))
    )


def told_ahead(
    scene: Scene, draft: Draft, verb: Hit, investors: list[Name], low: int, high: int
) -> tuple[Name | None, list[Name]]:
    """Who is invested in where the sentence told it before the verb, and who invests: Acme: B puts in $5m; A
    apuesta por Acme e invierte 5 millones.

    Args:
        scene: the text.
        draft: the fact, which names nobody invested in behind its verb.
        verb: its verb of investing.
        investors: the subjects of the verb.
        low, high: the sentence.
    """
    name = asides.heads_line(scene, low, high) or _teller(scene, draft, low, verb.first)
    name = name or _finder(scene, low, verb.first) or _of_holders(scene, low, verb.first)
    if name is None and draft.amount is not None and scene.pack.file.order == "svo":
        begin = max(low, verb.first - FAR)
        told = [
            cue for cue in scene.cues_in(begin, verb.first) if cue.meaning in _INVESTS and cue is not verb
        ]
        for cue in reversed(told):
            gap = range(cue.after, verb.first)
            if any(t in scene.money_at or t in scene.round_at for t in gap):
                continue
            name = _object_of(scene, cue, verb.first)
            tied = name is not None and _tied(scene, name.end, verb.first, investors)
            if name is not None and tied:
                ahead = names_cased.names_before(scene, cue.first, begin)
                investors = investors if investors and investors[0].first >= name.end else ahead
                break
            name = None
    if name is not None:
        investors = [investor for investor in investors if investor.first != name.first]
    return name, investors


def _finder(scene: Scene, low: int, at: int) -> Name | None:
    """The company that found or got investors before a colon: «Acme» нашла инвестора: B вложил $1,5 млн."""
    colon = next((t for t in range(low + 1, at) if scene.text.words[t] == ":"), None)
    if colon is None or any(t in scene.money_at for t in range(low, colon)):
        return None
    if not any(is_word(scene, t, "investor") for t in range(low, colon)):
        return None
    cue = next((c for c in scene.cues_in(low, colon) if c.meaning in ("cues.raise", "cues.gets")), None)
    if cue is None:
        return None
    name, _ = names_cased.subject(scene, cue.first, low)
    return name or names_cased.object_after(scene, cue.after, colon)


def _of_holders(scene: Scene, low: int, at: int) -> Name | None:
    """Whose owners somebody joins in the clause before: Акционером Acme стал фонд B, вложивший $4 млн."""
    if not scene.pack.words_of("forms", "demonym_tail"):
        return None  # without cases names behind such a word are theirs: investitori A e B
    for token in range(low, at - 1):
        if is_word(scene, token, "holders"):
            name = names_cased.object_after(scene, token + 1, at)
            if name is None or name.first > token + 2 or scene.text.words[token + 1] in ",.;:":
                return None
            joins = any(names_cased.namey(scene, t) for t in range(name.end, at))
            return name if joins else None  # per entrare tra gli investitori Acme ha staccato
    return None


def _teller(scene: Scene, draft: Draft, low: int, at: int) -> Name | None:
    """Verb-second languages: the company that tells of it in the clause before: Wie Alpha mitteilte, haben B
    und C 5 Millionen in das Unternehmen investiert."""
    comma = next((t for t in range(low, at) if scene.text.words[t] == ","), low)
    into = any(cue.meaning == "cues.to" and is_link(scene, cue.after, "pronouns") for cue in _near(scene, at))
    if not (into or draft.pronoun) or scene.pack.file.order != "v2" or not is_link(scene, comma - 1, "said"):
        return None
    told = names_cased.chunks(scene, low, comma)
    return told[0] if len(told) == 1 else None


def _near(scene: Scene, at: int) -> list[Hit]:
    """The cues of the words right before a verb."""
    return scene.cues_in(max(0, at - 5), at)


_INVESTS = ("cues.invest", "cues.backs", "cues.invest_noun")


def _object_of(scene: Scene, cue: Hit, high: int) -> Name | None:
    """The company behind a verb or a noun of investing, behind its "in" where it has one."""
    to = scene.cue_at.get(cue.after)
    if to is not None and to.meaning == "cues.to":
        return names_cased.object_after(scene, to.after, high)
    into = scene.pack.words_of("cues", "to")
    glued = scene.text.words[cue.after - 1] in into or any(
        word in into for word in scene.text.words[cue.first + 1 : cue.after]
    )  # войдет в капитал Alfa и вложит
    role = is_word(scene, cue.after - 1, "function", "investor", "holders")  # стал инвестором Alfa, вложив
    if cue.meaning == "cues.backs" or glued or role:
        return names_cased.object_after(scene, cue.after, high)
    return None


def _tied(scene: Scene, end: int, verb: int, investors: list[Name]) -> bool:
    """Whether "and" alone stands between a company and the next verb, or the small word of a gerund (entre au
    capital de A en investissant), a comma (wszedł do A, inwestując), or a colon and who invests."""
    words = scene.text.words
    if end < verb and words[end] == ":":
        return bool(investors) and investors[0].first <= end + 2
    if end < verb and end + 1 + (words[end] == '"') == verb and words[verb - 1] == ",":
        return True
    if scene.pack.file.order == "svo" and end + 1 == verb and is_word(scene, end, "function"):
        return not is_link(scene, end, "relative", "pronouns", "articles")
    return end + 1 == verb and is_link(scene, end, "and")


def entered_before(scene: Scene, verb: Hit, name: Name, low: int) -> list[Name]:
    """Who invests where an earlier verb of investing has the same object and its subject is not said again:
    A beszállt a Betába, 5 milliót fektetett be.

    Args:
        scene: the text.
        verb: the verb with the money.
        name: what is invested in.
        low: where the sentence begins.
    """
    if name.first >= verb.first:
        return []
    told = [cue for cue in scene.cues_in(low, name.first) if cue.meaning in _INVESTS[:2]]
    return names_cased.names_before(scene, told[-1].first, low) if told else []


def investor_before(scene: Scene, verb: Hit, low: int) -> list[Name]:
    """Who invests where the sentence has a pronoun for it: Alpha keeps spending. It will put $5m into Beta.

    Args:
        scene: the text.
        verb: the verb of investing.
        low: where its sentence begins.

    Returns:
        The name that opens the sentence before; none where the subject is no pronoun.
    """
    if low == 0 or scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return []
    at = verb.first - 1
    while at > low and not is_link(scene, at, "pronouns") and is_word(scene, at, "function", "adverb"):
        at -= 1  # it would also
    hits = (scene.links.get(token) for token in range(max(low, at - 1), at + 1))
    if not any(hit is not None and hit.meaning == "links.pronouns" and hit.after == at + 1 for hit in hits):
        return []
    before, _ = scene.sentence_of(low - 1)
    for name in names_cased.chunks(scene, before, low):
        if names_cased.owner_after(scene, name.end) is None:
            return [name] if name.first - before <= OPENS else []
    return []
