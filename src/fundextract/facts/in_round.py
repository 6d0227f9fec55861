"""The sum of a whole round, told behind what one investor put into it."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft, is_part
from ..lexer.lexer import Amount, Scene
from ..names.names import is_link, is_word, squeeze
from ..packs import Hit
from .altogether import plainly_summed

REACH = 4
"""Words between the article and the noun of the round at the most: in its third financing round."""


def within_round(scene: Scene, hit: Hit, amount: Amount, low: int, high: int) -> bool:
    """Whether words for a sum speak of one round, which the clause names behind an "in": In all, Acme took in
    $9m in its third round.

    Args:
        scene: the text.
        hit: the words for a sum.
        amount: the money.
        low: where the clause begins.
        high: where it ends.
    """
    if scene.pack.file.writing == "unspaced" and scene.pack.file.order == "svo":
        label = scene.round_at.get(amount.after)  # 成立以来已获得5000万元A轮融资
        return label is not None and label.round.stage is not None
    if scene.pack.file.writing != "cased":
        return False
    if any(is_word(scene, token, "grows") for token in range(hit.first, hit.after)):
        return False  # raised $15m in a second round, bringing its total to $20m
    if _label_behind(scene, hit, amount, low, high) or _news_of(scene, hit, amount, low, high):
        return True
    inward = scene.pack.words_of("cues", "to")
    for cue in scene.cues_in(low, high):
        if cue.meaning != "cues.round_noun" or hit.first <= cue.first < hit.after:
            continue
        for token in range(cue.first - 1, max(low, cue.first - REACH) - 1, -1):
            if scene.covered[token] or scene.text.words[token] in ",;:":
                break
            if is_link(scene, token, "articles") or is_word(scene, token, "owning"):
                if token > low and scene.text.words[token - 1] in inward:
                    return not amount.first <= token < amount.after
                break
    return False


def _label_behind(scene: Scene, hit: Hit, amount: Amount, low: int, high: int) -> bool:
    """Whether "in" leads from the sum to the one label of its clause: raised a total of $9m in a Series B."""
    if scene.pack.file.order != "svo":
        return False
    at = amount.after
    cue = scene.cue_over.get(at)
    if at >= high or cue is None or cue.meaning != "cues.to" or scene.covered[at]:
        return False
    at = cue.after
    while at < min(high, cue.after + 4) and not scene.covered[at]:
        if scene.text.words[at] in ",;:" or at in scene.cue_at:
            return False
        at += 1
    label = scene.round_at.get(at)
    if label is None or label.round.stage is None or len(scene.rounds_in(amount.after, high)) > 1:
        return False
    return not any(
        other.meaning == "cues.total" and not (hit.first <= other.first < hit.after)
        for other in scene.cues_in(low, high)
    )


def _news_of(scene: Scene, hit: Hit, amount: Amount, low: int, high: int) -> bool:
    """Whether the first sentence of a text tells with a verb that is no perfect who gave the sum, or it
    is called fresh, so that "a total of" adds up one round: Acme raises a total of $9m from A and B."""
    if scene.pack.file.order != "svo" or hit.after - hit.first > 2:
        return False
    at = hit.first - 1
    at -= is_link(scene, at, "articles")
    verb = scene.cue_over.get(at)
    perfect = range(max(low, at - 3), hit.first)
    if verb is None or verb.meaning != "cues.raise" or any(is_word(scene, t, "so_far") for t in perfect):
        return False
    others = [cue for cue in scene.cues_in(low, high) if cue.first != hit.first]
    if any(cue.meaning == "cues.total" or cue.meaning == "status.historical" for cue in others):
        return False
    if any(is_word(scene, t, "since", "demise") for t in range(low, high)):
        return False
    behind = scene.cue_at.get(amount.after)
    if behind is not None and behind.meaning == "cues.from":
        return low == 0 or low < scene.title_end
    return any(is_word(scene, t, "anew") for t in range(amount.after, min(high, amount.after + 2)))


def _subject(scene: Scene, hit: Hit, low: int) -> bool:
    """Whether a round is the subject of words for a sum: The latest round with A, B and C totals $9m."""
    nouns = [cue for cue in scene.cues_in(low, hit.first) if cue.meaning == "cues.round_noun"]
    if scene.pack.file.order == "sov" or not nouns or nouns[0].first > low + REACH:
        return False
    if not any(
        is_link(scene, token, "articles")
        and scene.text.words[token] not in scene.pack.words_of("words", "indefinite")
        for token in range(low, nouns[0].first)
    ):
        return False
    told = ("cues.raise", "cues.gets", "cues.invest", "cues.total", "cues.valuation", "cues.for")
    return hit.after - hit.first == 1 and not any(
        cue.meaning in told for cue in scene.cues_in(low, hit.first)
    )


def whole_of(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether what a company raised is the round of which the story told one investor's money: A puts $5m
    into B. In all, B raised $20m.

    Args:
        scene: the text.
        story: the round told of before.
        draft: the fact behind it.
    """
    if story.verb_key not in INVEST:
        return False
    if draft.verb_key not in ("raise", "gets") or "historical" in (story.status, draft.status):
        return False
    if story.company is None or len(story.leads) + len(story.participants) == 0:
        return False
    if draft.company is not None and squeeze(draft.company.text) != squeeze(story.company.text):
        return False
    if not is_part(scene, story, draft):
        return False
    if len(story.leads) + len(story.participants) == 1 and plainly_summed(scene, *draft.sentence):
        return True  # Alfa steigt mit 2 Millionen bei Beta ein. Insgesamt sammelte Beta 8 Millionen ein
    return bool(draft.participants) or any(
        is_word(scene, token, "investor")
        or ((cue := scene.cue_at.get(token)) is not None and cue.meaning == "cues.round_noun")
        for token in range(*draft.sentence)
    )


def the_round(scene: Scene, draft: Draft) -> bool:
    """Whether who led or joined is told of "the round", which only can be the one told before, although
    another company was spoken of since: B, a rival, has 40 staff. A led the round.

    Args:
        scene: the text.
        draft: a fact without money and without a company.
    """
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased":
        return False
    if not (draft.leads or draft.participants):
        return False
    if any(proof.rule in ("lead.lead", "join.participant") for proof in draft.proof):
        return True  # A and B took part: in what was told
    indefinite = scene.pack.words_of("words", "indefinite")
    for cue in scene.cues_in(*draft.sentence):
        before = cue.first - 1
        if cue.meaning != "cues.round_noun" or before < draft.sentence[0]:
            continue
        before -= is_word(scene, before, "descriptor")
        owned = is_word(scene, before, "owning") or is_link(scene, before, "possessive")
        if is_link(scene, before, "articles") and not owned and scene.text.words[before] not in indefinite:
            return True
    return False
