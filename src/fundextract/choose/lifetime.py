"""What a company has raised in its life, told without a word for a total: where it tells of the end of the
company, of the years gone by, or of a data service that adds rounds up."""

from __future__ import annotations

from ..clauses.drafts import Draft
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import is_link, is_word
from ..text import NUMBER

LIFETIME = "what the company has raised in its life"
"""The reason given."""
UP_TO = 3
"""Words of a phrase for all the years, at the least; shorter ones stand beside rounds as well."""
NEAR = 3
"""Words between the verb and the money at the most, where a data service is named."""
_BEGAN = 5
"""Words from "since" to the year at the most: since its launch in 2014."""


def lifetime_sum(scene: Scene, story: Draft) -> str:
    """Why money with nothing against it is no round of its own but all that was ever raised.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason; empty where the money may be a round.
    """
    if story.amount is None or story.rounds or story.leads or story.status in ("in_talks", "planned"):
        return ""
    if scene.pack.file.order == "sov" or story.first < scene.title_end:
        return ""
    if _fronted(scene, story) or _since_founded(scene, story):
        return LIFETIME
    if _since(scene, story):
        return LIFETIME
    if _dated(scene, story):
        return ""
    if _one_round(scene, story) or story.verb_key not in ("", "raise", "gets"):
        return ""
    if story.verb is None and _backed(scene, story) and not _steps_out(scene, story):
        return LIFETIME
    if _of_years(scene, story) or _ended(scene, story) or _counted(scene, story):
        return LIFETIME
    return ""


def _since(scene: Scene, story: Draft) -> bool:
    """Whether a perfect adds up since a year: Since forming in 2009, Acme has raised $40m; Acme has raised
    $40m in equity and debt since 2015. A year that opens the sentence needs no perfect: Desde 2011, a Acme
    captou 40 milhões."""
    words = scene.text.words
    low, high = story.sentence
    opens = is_word(scene, low, "since") and low + 1 < high and words[low + 1].isdecimal()
    if story.verb_key != "raise" or not (opens or _so_far(scene, story)) or _one_round(scene, story):
        return False
    for token in range(low, high):
        if not is_word(scene, token, "since") or low < token < story.after:
            continue
        reach = range(token + 1, min(token + 1 + _BEGAN, high))
        year = any(
            len(words[t]) == 4 and words[t][:2] in ("19", "20") and words[t].isdecimal() for t in reach
        )
        if year and not _ranked(scene, token):
            return True
    return False


def _ranked(scene: Scene, since: int) -> bool:
    """Whether "since" belongs to a round that is the first or largest: its first funding since 2015."""
    return any(is_word(scene, token, "owning") for token in range(max(0, since - _BEGAN), since))


def _dated(scene: Scene, story: Draft) -> bool:
    """Whether a day, month or year stands in the clause of the money, or a word that makes it background of
    then."""
    low, high = _clause(scene, story)
    hit = story.status_hit
    if hit is not None and low <= hit.first < high:
        return True
    return any(
        is_word(scene, token, "calendar")
        or (
            len(scene.text.words[token]) == 4
            and scene.text.words[token][:2] in ("19", "20")
            and scene.text.kinds[token] == NUMBER
            and not scene.covered[token]
        )
        for token in range(low, high)
    )


def _clause(scene: Scene, story: Draft) -> tuple[int, int]:
    """What stands between the commas around the money and its verb."""
    low, high = story.sentence
    first, after = story.first, story.after
    if story.verb is not None:
        first, after = min(first, story.verb.first), max(after, story.verb.after)
    marks = [t for t in range(low, high) if scene.text.words[t] in ",;:" and not scene.covered[t]]
    return (
        max((t for t in marks if t < first), default=low),
        min((t for t in marks if t >= after), default=high),
    )


def _one_round(scene: Scene, story: Draft) -> bool:
    """Whether an article before the money and a word for a round behind it make one round of it."""
    before = story.first - 1
    return (
        story.noun
        and story.noun_gap <= 4
        and before >= story.sentence[0]
        and (is_link(scene, before, "articles") or is_word(scene, before, "indefinite", "owning"))
    )


def _backed(scene: Scene, story: Draft) -> bool:
    """Whether the money opens what backs the company: Backed by $400m from A, Acme …"""
    cue = scene.cue_over.get(story.first - 1) if story.first > 0 else None
    return cue is not None and cue.meaning == "cues.backed_by" and cue.after == story.first


def _steps_out(scene: Scene, story: Draft) -> bool:
    """Whether the company shows itself for the first time, so that its backing is the news: emerges from
    stealth."""
    return any(is_word(scene, token, "debut") for token in range(*story.sentence))


def _of_years(scene: Scene, story: Draft) -> bool:
    """Whether years that have gone by stand in the sentence, and a perfect or a bound says up to when: Twelve
    years later, Acme has raised …"""
    low, high = story.sentence
    if not any(is_word(scene, token, "span") for token in range(low, high)):
        return False
    return story.verb is None or _so_far(scene, story) or _rounded(scene, story)


def _fronted(scene: Scene, story: Draft) -> bool:
    """Whether words for a sum over the years stand right before the verb, behind a comma or a relative, a
    year behind them: Acme, which, since its foundation in 2011, has raised …"""
    if story.verb is None or story.verb_key != "raise":
        return False
    words, end = scene.text.words, story.verb.first
    end -= words[end - 1] == "," or words[end - 2] == ","
    for cue in scene.cues_in(max(story.sentence[0], end - NEAR - 5), end):
        opened = words[cue.first - 1] == "," or is_link(scene, cue.first - 1, "relative")
        if cue.meaning == "cues.total" and opened and 0 <= end - cue.after <= NEAR:
            return True
    return False


def _since_founded(scene: Scene, story: Draft) -> bool:
    """Whether a perfect goes on to say that it counts from the company's first day, or up to its sale: has
    raised $28m in equity from A and B since its inception, had raised $40m before being acquired."""
    verb = story.verb
    if verb is None or story.verb_key != "raise":
        return False
    perfect = range(max(story.sentence[0], verb.first - 2), verb.after)
    if story.status != "historical" and not any(is_word(scene, t, "so_far") for t in perfect):
        return False
    totals = (hit for hit in scene.cues_in(story.after, story.sentence[1]) if hit.meaning == "cues.total")
    return any(
        is_word(scene, hit.first, "since")
        or (
            hit.after - hit.first >= UP_TO
            and not any(t in scene.money_at for t in range(hit.first, hit.after + 4))
        )
        for hit in totals
    )


def _so_far(scene: Scene, story: Draft) -> bool:
    """Whether the verb is a perfect: has raised."""
    verb = story.verb
    return verb is not None and any(
        is_word(scene, token, "so_far") for token in range(max(story.sentence[0], verb.first - 1), verb.after)
    )


def _rounded(scene: Scene, story: Draft) -> bool:
    """Whether the money is only at least or about so much, as sums of many rounds are."""
    return story.amount is not None and scene.amounts[story.amount].money.bound in ("at_least", "about")


def _ended(scene: Scene, story: Draft) -> bool:
    """Whether the sentence or one beside it tells of the company's end: it shut down, it is bankrupt."""
    low, high = story.sentence
    before = scene.sentence_of(low - 1) if low > 0 else None
    behind = scene.sentence_of(high) if high < len(scene.text.words) else None
    low = before[0] if before is not None and not _of_another(scene, story, *before) else low
    high = behind[1] if behind is not None and not _of_another(scene, story, *behind) else high
    return any(
        is_word(scene, token, "demise") and not is_word(scene, max(low, token - 1), "affiliation")
        for token in range(low, high)
    )  # it emerged from bankruptcy: not the end


def _of_another(scene: Scene, story: Draft, low: int, high: int) -> bool:
    """Whether a sentence of another paragraph names somebody, and not the company of a story."""
    name, text = story.company, scene.text
    first, last = sorted((low, story.sentence[0]))
    if name is None or "\n\n" not in text.view[text.starts[first] : text.starts[last]]:
        return False
    if text.words[name.first] in text.words[low:high] or scene.pack.file.writing != "cased":
        return False
    if high <= story.sentence[0] and text.words[name.first] not in text.words[: story.sentence[0]]:
        return True  # the company is only told of below
    return bool(names_cased.chunks(scene, low, high))


def _counted(scene: Scene, story: Draft) -> bool:
    """Whether a data service says what has been raised: has raised $40m, according to such a service."""
    if not (_so_far(scene, story) or _rounded(scene, story)) or story.verb_key != "raise":
        return False
    return story.reach <= NEAR and any(is_word(scene, token, "database") for token in range(*story.sentence))
