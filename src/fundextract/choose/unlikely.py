"""What lacks nothing and is no round all the same: a share that is only held, a grant of nobody, a person's
pay, the sales of a division, everyday words in a headline's capitals."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft, Refused, company_rule
from ..knowledge import is_investor, ordinary, places
from ..lexer.lexer import Scene
from ..names.called_else import called_else
from ..names.cased_look import namey
from ..names.names import is_link, is_word, word_hit
from ..text import WORD

HELD = frozenset({"stake.company", "invest_noun.company", "invest.company", "backs.company"})
"""Rules that find a company by what somebody has in it."""
SAME = frozenset(
    {"order", "revenue", "acquisition", "fine", "donation", "budget", "spending", "fund_close", "price"}
)
"""Reasons that hold for a sum wherever the text tells it again."""
LONG = 5
"""Words from which on what stands in a headline's capitals is a clause and no name."""


def _to_startup(scene: Scene, story: Draft) -> bool:
    """Whether the money goes to a young company without a name: otorga 5 millones a fintech peruana."""
    at, words = story.after, scene.text.words
    small = at < story.sentence[1] and words[at] in scene.pack.words_of("cues", "dative")
    return small and (is_word(scene, at + 1, "startup") or is_word(scene, at + 2, "startup"))


def unlikely(scene: Scene, story: Draft) -> str:
    """Why a story is no event although nothing is missing.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason; empty where nothing speaks against it.
    """
    labels = {found.round.label for found in story.rounds}
    lent = labels == {"debt"} and story.company is None
    if lent and _lent_to_many(scene, story):
        return "a loan to nobody named"
    granted = labels == {"grant"} and story.company is None
    if (
        (lent or granted)
        and story.verb_key in INVEST
        and not (
            story.pronoun or story.leads or story.given or _unsaid(scene, story) or _to_startup(scene, story)
        )
    ):
        return "a loan to nobody named"
    if scene.pack.file.writing != "cased" or scene.pack.file.order == "sov":
        return ""
    if labels <= {"grant", None} and not story.leads and _academic(scene, story):
        return "money for research"
    listed = bool(story.leads or story.participants)
    if labels and labels <= {"ipo", "post_ipo", None} and _is_share(scene, story):
        return "a share that is held, not sold anew"
    if labels and labels <= {"grant", None} and not story.leads:
        return _grant(scene, story, listed)
    if story.rounds or story.leads:
        return ""
    if (
        story.company is None
        and story.verb is not None
        and story.verb_key in INVEST
        and story.after <= story.verb.first
        and not (story.noun or story.given or story.pronoun)
    ):
        return "who is invested in is not told"  # $5m for funds which invest in venture capital
    if _arm(scene, story):
        return "a firm's own arm for investments"
    if (
        story.company is None
        and story.participants
        and story.mere
        and story.verb is None
        and _named_here_alone(scene, story)
        and not any(is_investor(name.text) for name in story.participants)
        and not any(is_word(scene, t, "startup", "company") for t in range(*story.sentence))
    ):
        return "who is invested in is not told"  # Investments of $1m by A traced
    if _held(scene, story):
        return "a share that is held, not sold anew"
    if _everyday(scene, story):
        return "everyday words in capitals are no name"
    if listed or story.noun or story.valuation is not None:
        return ""
    if _pay(scene, story):
        return "what a person is paid"
    if _price(scene, story):
        return "what is paid for something"
    if _asked(scene, story):
        return "a sum that is only asked about"
    if _division(scene, story):
        return "what a part of a company takes in"
    return ""


def _unsaid(scene: Scene, story: Draft) -> bool:
    """Whether other sentences may say who gets what is put up; a headline and one line more seldom do."""
    return story.unsaid and (story.sentence[0] > 0 or len(scene.sentences) > 2)


def _lent_to_many(scene: Scene, story: Draft) -> bool:
    """Whether a loan is told as one to people or firms at large: announces a $30m loan to farmers."""
    at = max([story.after, *(found.after for found in story.rounds)])
    cue = scene.cue_over.get(at - 1) or scene.cue_at.get(at)
    if cue is None or cue.meaning != "cues.to":
        cue = scene.cue_at.get(at)
    if at < story.sentence[1] and scene.text.words[at] in scene.pack.words_of("cues", "dative"):
        return is_word(scene, at + 1, "sector", "public") or _only_place(scene, at + 1)
    return cue is not None and cue.meaning == "cues.to" and is_word(scene, cue.after, "sector", "public")


def _only_place(scene: Scene, at: int) -> bool:
    """Whether a place and nothing more of a name stands at a token: lends $500m to Kenya for roads."""
    high = scene.sentence_of(at)[1] if at < len(scene.text) else at
    known = places(scene.pack.code)
    return any(
        (end == high or not namey(scene, end))
        and scene.text.low[scene.text.starts[at] : scene.text.ends[end - 1]] in known
        for end in range(at + 1, min(at + 3, high) + 1)
    )


def _named_here_alone(scene: Scene, story: Draft) -> bool:
    """Whether no other sentence can tell whom the money is for: there is none, or it speaks of nobody but who
    puts it in: Acme, a maker of pumps, moves. The new site represents a $9m investment by Acme."""
    if len(scene.sentences) == 1:
        return True
    text, low = scene.text, story.sentence[0]
    return all(
        any(text.words[t] == text.words[one.first] for t in range(low) if t + 1 < low)
        for one in story.participants
    )


def _academic(scene: Scene, story: Draft) -> bool:
    """Whether a grant, or what a public body gives, is told in a text that speaks of a university or its
    researchers and of no company."""
    given = bool(story.rounds) or any(
        is_word(scene, t, "public") for name in story.participants for t in range(name.first, name.after)
    )
    inside = {t for name in story.participants for t in range(name.first, name.after)}
    over = [keys for token, keys in scene.word_over.items() if token not in inside]
    return (
        given
        and any("academic" in keys for keys in over)
        and not any("startup" in keys or "company" in keys for keys in over)
    )


def _grant(scene: Scene, story: Draft, listed: bool) -> str:
    """Why a grant is no event: nobody gets it, or it is only asked for."""
    if story.company is None and not (listed or (story.pronoun and not _purpose(story))):
        return "a grant of nobody"
    if story.amount is None and story.status in ("planned", "in_talks"):
        return "a grant that is only asked for"
    return ""


def _purpose(story: Draft) -> bool:
    """Whether the verb behind a grant only says what it is for: a $1m grant to complete 86 schools."""
    verb = story.verb
    return verb is not None and bool(story.rounds) and verb.first >= max(f.after for f in story.rounds)


def told_otherwise(scene: Scene, story: Draft, refused: list[Refused]) -> str:
    """The reason why the same sum is no round where the text tells it with more words: a $9m contract … Acme
    secured $9m to go on with its work.

    Args:
        scene: the text.
        story: a story that lacks nothing.
        refused: the money of the text that was told otherwise.

    Returns:
        The reason; empty where no such sum was refused, or words of a round stand beside this one.
    """
    if story.amount is None or story.rounds or story.leads or story.participants or story.noun:
        return ""
    mine = scene.amounts[story.amount].money
    if mine.value is None or story.valuation is not None:
        return ""
    if called_else(scene, story):
        return "the next sentence calls it otherwise"
    for item in refused:
        theirs = scene.amounts[item.amount].money
        if item.reason in SAME and (theirs.value, theirs.currency) == (mine.value, mine.currency):
            return "the same sum is told otherwise"
    return ""


def _arm(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in is called an investor right before its name: pumps $600m into VC arm A."""
    name = story.company
    if name is None or story.verb_key not in INVEST or name.first == 0:
        return False
    noun = name.first - 1
    if is_word(scene, noun, "holders"):
        return False  # Do grona udziałowców Acme dołączył B: those who own it
    kind = word_hit(scene, noun, "investor")
    if kind is not None and kind.after - kind.first > 1 and kind.after == name.first:
        return True  # venture arm A, investment firm A
    return kind is not None and not is_word(scene, noun, "company", "startup", "customer")


def _is_share(scene: Scene, story: Draft) -> bool:
    """Whether a word for a share stands right behind the money, which is what it is worth: grew into a $355m
    stake by its IPO."""
    if story.amount is None:
        return False
    at = scene.amounts[story.amount].after
    if at + 1 in scene.round_at:
        return False  # plans a $160m share sale
    return at < story.sentence[1] and scene.text.words[at] in scene.pack.words_of("words", "share")


def _held(scene: Scene, story: Draft) -> bool:
    """Whether the verb only tells of a share somebody has: reveals a $1 billion stake in B."""
    rule = company_rule(story)
    if story.verb is None or rule not in HELD or story.verb.first > story.first:
        return False
    shares = scene.pack.words_of("words", "share")
    near = range(story.first, min(story.after + 3, story.sentence[1]))
    return any(is_word(scene, t, "holds") for t in range(story.verb.first, story.verb.after)) and any(
        scene.text.words[t] in shares for t in near
    )


def _everyday(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in is only everyday words, or a clause, in a headline's capitals: bets on
    Podcasting."""
    name = story.company
    if name is None or story.verb_key not in INVEST:
        return False
    words = [t for t in range(name.first, name.after) if scene.text.kinds[t] == WORD]
    if len(words) > LONG and any(is_word(scene, t, "function", "stop") for t in words[1:]):
        return True
    if any(is_investor(part.text) for part in story.participants) and story.amount is not None:
        return False
    lexicon = ordinary(scene.pack.code)
    return (
        bool(words)
        and all(scene.text.words[t] in lexicon for t in words)
        and name.end == name.after
        and not is_word(scene, max(0, name.first - 1), "startup", "company")
        and _titled(scene, *scene.sentence_of(name.first))
    )


def _titled(scene: Scene, low: int, high: int) -> bool:
    """Whether a sentence is written in a headline's capitals: no content word of it is in small letters."""
    return not any(
        scene.text.kinds[t] == WORD
        and scene.text.view[scene.text.starts[t]].islower()
        and len(scene.text.words[t]) > 3
        and not is_word(scene, t, "function", "stop")
        for t in range(low, high)
    )


def _pay(scene: Scene, story: Draft) -> bool:
    """Whether "his" or "her" behind the money says that a person got it: pocketed $5m during her years."""
    if story.company is None or story.verb_key not in ("raise", "gets") or story.verb is None:
        return False
    if story.company.first > story.verb.first or story.company.after - story.company.first > 2:
        return False
    behind = range(story.after, min(story.after + 5, story.sentence[1]))
    return any(is_word(scene, t, "personal") for t in behind) and not any(
        is_word(scene, t, "startup", "company") or is_link(scene, t, "pronouns")
        for t in range(story.after, story.sentence[1])
    )


def _price(scene: Scene, story: Draft) -> bool:
    """Whether "for" before the money says what the object of the verb costs: lands the games for $150m."""
    verb = story.verb
    if verb is None or story.verb_key != "raise" or scene.pack.file.order != "svo":
        return False
    cue, first = scene.cue_over.get(story.first - 1), story.first - 1
    if cue is None or cue.meaning != "cues.for" or not verb.after < first:
        return False
    return not any(is_word(scene, t, "investor", "equity") for t in range(verb.after, first))


def _asked(scene: Scene, story: Draft) -> bool:
    """Whether a question ends with the money, and no other sentence tells of it: Acme raises $10m?"""
    end = max([story.after, *(scene.amounts[i].after for i in story.restated)])
    if end >= len(scene.text.words) or scene.text.words[end] != "?" or story.amount is None:
        return False
    money = scene.amounts[story.amount].money
    again = [one for one in scene.amounts if one.first > end and one.money.value == money.value]
    return not any(scene.text.words[t] == "?" for t in range(end + 1, len(scene.text.words))) and not again


def _division(scene: Scene, story: Draft) -> bool:
    """Whether a part of a company is the subject, right before the verb: the games division pulled in $5m."""
    verb = story.verb
    return (
        verb is not None
        and story.verb_key in ("raise", "gets")
        and verb.first - 1 > story.sentence[0]
        and is_word(scene, verb.first - 1, "division")
    )
