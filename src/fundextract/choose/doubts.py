"""Weak evidence: a story that lacks nothing, told in words that more often tell of something else.

"Investment" and "stake" buy plants and shares too, money "for" somebody may be a price, and who "joins" or
"leads" may do so anywhere. Such words make a round only beside a word that says so: the round itself, a
known investor, a word for a young company.
"""

from __future__ import annotations

from ..clauses.drafts import INVEST, LOOSE, Draft, company_rule, key_of
from ..companies.impossible import investor_like
from ..companies.receivers import into_kind
from ..companies.staff_starts import former_staff_raises
from ..facts.things import fund_ahead, thing_after
from ..facts.worth_by import worth_by
from ..knowledge import is_investor, places
from ..lexer.lexer import Scene
from ..names.names import Name, is_link, is_word
from .fund_money import FUND_MONEY, of_fund
from .han_doubts import doubted_unspaced
from .head_lines import headed_aim
from .on_site import on_site
from .opening_sums import opens_line
from .opens_for import headed_sum, of_sector, opens_for
from .worth_signs import raising_label

SPAN = 8
"""Words between money and the year from which it adds up."""
NEAR = 3
"""Words between "into" and the noun for the company money goes into."""


def doubted(scene: Scene, story: Draft) -> str:
    """Why a story is no event after all, though nothing is missing.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason; empty where nothing speaks against it.
    """
    if scene.pack.file.writing != "cased":
        rule = company_rule(story)
        return doubted_unspaced(scene, story, rule) or on_site(scene, story, rule)
    staged = any(found.round.stage is not None for found in story.rounds)
    company = story.company
    listed = bool(story.leads or story.participants)
    if company is not None and not (staged or story.leads) and _is_place(scene, company):
        return "a place raises no round"
    if company is not None and not (staged or listed) and is_word(scene, company.first, "platform"):
        return "the site where many collect money"
    if (
        company is None
        and story.verb is not None
        and not (staged or listed)
        and any(is_word(scene, token, "platform") for token in range(story.sentence[0], story.verb.first))
    ):
        return "the site where many collect money"  # Games on such a site have raised more than $100m
    told_round = staged or story.valuation is not None or (listed and (story.noun or bool(story.rounds)))
    if not told_round and _of_campaign(scene):
        return "money for an election"
    if company is not None and company_rule(story) == "beside.company" and _reports(scene, company):
        return "who tells of the money is not who got it"
    if story.bare:
        return _bare(scene, story)
    if company is not None and not (staged or listed) and is_word(scene, company.end, "public"):
        return "a public body raises no round"
    if company is not None and _is_deed(scene, company):
        return "what is done with the money is no company"
    told = listed or bool(story.rounds) or story.noun or story.given
    if company is None and not told and not _subject_told(scene, story):
        return "money that nobody named has raised"
    if scene.pack.file.order != "svo" or staged or story.leads:
        return ""
    if story.rounds:
        return _loosely_lent(scene, story)
    if of_fund(scene, story, company_rule(story) in LOOSE):
        return FUND_MONEY
    if _over_years(scene, story):
        return "what has come together over years"
    if company_rule(story) == "invest_noun.company" and story.verb is None and not _noun_beside(scene, story):
        return "the investment is not this money"
    if _for_share(scene, story):
        return "what is paid for is a share that is sold"
    if story.verb_key == "backs" and story.verb is not None and is_word(scene, story.verb.after, "owning"):
        return "what is backed is one's own"
    if _is_given(scene, story):
        return "who is given the money stands before the verb"
    of_thing = company is not None and (_of_thing(scene, company) or _thing_there(scene, story, company))
    if story.verb_key in INVEST and of_thing:
        return "what is invested in is a thing of the company"
    if story.verb_key in INVEST:
        told = (story.noun and not story.mere) or _target_told(scene, story)
        return "" if told else "who is invested in is not told"
    if (
        story.verb is None
        and company_rule(story) == "beside.company"
        and story.valuation is not None
        and not listed
        and not (story.noun and story.noun_gap <= 4)
        and not _told_of_before(scene, story)
    ):
        return "what a company is worth and has had in all"
    if story.verb_key == "gets" and company_rule(story) == "beside.company" and not (listed or story.title):
        return "the name beside the money is not who got it"
    weak = story.verb is None or story.reach > 8 or _tells(scene, story)
    if weak and story.mere:
        if company is not None and _of_thing(scene, company):
            return "what is invested in is a thing of the company"
        if not (_trusted(scene, story) or story.title) or (not listed and _for_plant(scene, story)):
            return "an investment that need not be a round"
    opens = opens_line(scene, story)  # 1,2 millions d'euros pour Acme
    opens = opens or of_sector(scene, story) or headed_sum(scene, story) or headed_aim(scene, story)
    if (
        story.verb is None
        and story.owned
        and not (story.noun or opens or listed or _raising_beside(scene, story))
    ):
        return "money for somebody without a word of raising beside it"
    return ""


def _told_of_before(scene: Scene, story: Draft) -> bool:
    """Whether a word of history right before the money tells of a round: worth $4bn after a $155m round."""
    return worth_by(scene, story) or (
        story.noun
        and any(
            hit.layer == "status" and key_of(hit) == "historical" and 0 <= story.first - hit.after <= 1
            for hit in scene.cues_in(story.sentence[0], story.first)
        )
    )


def _of_campaign(scene: Scene) -> bool:
    """Whether two words of elections stand in a text that calls nobody a young company."""
    found: set[str] = set()
    for token, words in scene.word_over.items():
        if "startup" in words:
            return False
        if "politics" in words:
            found.add(scene.text.words[token])
    return len(found) > 1


def _reports(scene: Scene, name: Name) -> bool:
    """Whether a name only stands for who is quoted: according to Acme, the …"""
    at = name.first - 1
    while at > 0 and (scene.text.words[at] in "'’" or is_link(scene, at, "articles")):
        at -= 1
    closed = scene.text.words[name.end : name.end + 1] in ([], [","], ["."], [";"])
    return closed and at >= 0 and is_link(scene, at, "said")


def _is_given(scene: Scene, story: Draft) -> bool:
    """Whether money right behind a verb of giving goes to nobody named: Man Awarded $1 Million After …"""
    verb, company = story.verb, story.company
    if story.verb_key != "backs" or verb is None or company is None or story.amount is None:
        return False
    money = scene.amounts[story.amount]
    if not verb.after - 1 <= money.first <= verb.after or company.first < story.after:
        return False
    noun = scene.cue_at.get(story.after)
    after = noun.after if noun is not None and noun.meaning == "cues.round_noun" else story.after
    near = scene.cues_in(after, after + 4) if after > story.after else [scene.cue_at.get(after)]
    linked = any(cue is not None and cue.meaning in ("cues.to", "cues.for", "cues.raised_by") for cue in near)
    return not (linked or is_word(scene, story.after, "sold_to"))


def _is_deed(scene: Scene, name: Name) -> bool:
    """Whether a name in capitals begins with what money pays for: Refinancing of Acme Tower."""
    return is_word(scene, name.first, "thing") and is_word(scene, name.first + 1, "affiliation")


def _subject_told(scene: Scene, story: Draft) -> bool:
    """Whether the sentence speaks of a company, be it not by name."""
    if story.verb is not None and story.verb.first == story.sentence[0] and story.verb_key == "raise":
        return True  # Levantó 200 millones y alcanzó …: the subject is understood
    if story.verb_key == "raise" and all(
        any(is_word(scene, token, key) for token in range(*story.sentence)) for key in ("founder", "investor")
    ):
        return True  # Zwei Gründer haben 5 Millionen von Investoren eingesammelt
    if former_staff_raises(scene, story):
        return True
    return any(
        is_word(scene, token, "startup", "company") or is_link(scene, token, "pronouns")
        for token in range(*story.sentence)
    )


def _loosely_lent(scene: Scene, story: Draft) -> str:
    """Why debt or a grant is only spoken of: no verb of raising, and nearness alone tells whose it is."""
    weak = all(
        found.round.label in ("debt", "grant", None)
        or (found.round.label == "bridge" and found.after - found.first == 1)  # but a bridge round
        for found in story.rounds
    )
    strong = story.verb_key == "raise" and story.reach <= 6
    loose = company_rule(story) in LOOSE or (story.verb is None and company_rule(story) == "for.company")
    told = strong or story.title or story.participants or opens_for(scene, story)
    if (
        weak
        and loose
        and not (told or (company_rule(story) == "for.company" and raising_label(scene, story)))
    ):
        return "debt that is only spoken of"
    return ""


def _for_share(scene: Scene, story: Draft) -> bool:
    """Whether the money is said to be paid for a share: gets $2bn from A for its stake."""
    if story.verb_key not in ("gets", "raise") or story.noun:
        return False
    words, shares = scene.text.words, scene.pack.words_of("words", "share")
    return any(
        words[token] in shares
        and is_word(scene, token - 1, "owning")
        and is_word(scene, token - 2, "function")
        for token in range(story.after + 2, story.sentence[1])
    )


def _is_place(scene: Scene, name: Name) -> bool:
    """Whether a name is a place's, a part of one or a thing there: Kentucky, Greater Leeds, Ohio Bill."""
    if is_word(scene, max(0, name.first - 1), "company", "startup"):
        return False
    after = name.after
    while after - 1 > name.first and is_word(scene, after - 1, "thing"):
        after -= 1  # Ohio Bill, Leeds Hospital
    if name.first > 0 and is_word(scene, name.end, "region") and is_link(scene, name.first - 1, "articles"):
        return True  # in the Northeast Tennessee region
    first = name.first
    while first < after - 1 and is_word(scene, first, "side"):
        first += 1  # Greater Manchester, Downtown Phoenix
    if first > name.first and is_word(scene, first, "region"):
        return True  # the Central Valley
    return scene.text.low[scene.text.starts[first] : scene.text.ends[after - 1]] in places(scene.pack.code)


def _tells(scene: Scene, story: Draft) -> bool:
    """Whether the verb only tells of the money and does not get it: announces, unveils."""
    verb = story.verb
    return verb is not None and any(
        is_link(scene, token, "said") or is_word(scene, token, "tells")
        for token in range(verb.first, verb.after)
    )


def _of_thing(scene: Scene, name: Name) -> bool:
    """Whether the name only owns the thing money goes into: an investment in Acme's battery plant."""
    at = name.end
    if not is_link(scene, at, "possessive"):
        return False
    after, high = scene.links[at].after, scene.sentence_of(name.first)[1]
    return thing_after(scene, after, high) is not None or fund_ahead(scene, after, high) is not None


def _thing_there(scene: Scene, story: Draft, name: Name) -> bool:
    """Whether the name only says where the thing stands that money goes into: to build two plants at Acme
    Park."""
    cue = scene.cue_over.get(name.first - 1)
    return (
        company_rule(story) == "invest.company"
        and cue is not None
        and key_of(cue) in ("to", "for")
        and story.after < cue.first - 1
        and is_word(scene, cue.first - 1, "thing")
        and scene.text.view[scene.text.starts[cue.first - 1]].islower()
    )


def _trusted(scene: Scene, story: Draft) -> bool:
    """Whether somebody called as investors are takes part, or a word for a company stands before the name."""
    if any(investor_like(scene, name) for name in story.participants):
        return True
    company = story.company
    if company is None:
        return bool(story.participants)
    if any(
        is_word(scene, token, "startup", "company")
        for token in range(max(story.sentence[0], company.first - 4), company.first)
    ):
        return True
    end, high = company.end, story.sentence[1]
    return (
        end + 1 < high
        and scene.text.words[end] == ","
        and is_link(scene, end + 1, "articles")
        and any(is_word(scene, token, "startup", "company") for token in range(end + 2, min(high, end + 9)))
    )  # in Acme, a Berlin-based startup


def _for_plant(scene: Scene, story: Draft) -> bool:
    """Whether the sentence goes on with what is one's own and a plant: an investment of $5m to expand its
    factory."""
    low, high = story.after, story.sentence[1]
    return any(is_word(scene, token, "owning") for token in range(low, high)) and any(
        hit.meaning == "veto.spending" for hit in scene.cues_in(low, high)
    )


def _target_told(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in stands in the sentence: by name, or as the company, the startup."""
    if company_rule(story) not in LOOSE or story.unsaid:
        return True
    high = story.sentence[1]
    starts = [cue.after for cue in scene.cues_in(*story.sentence) if cue.meaning == "cues.to"]
    starts.append(story.after)
    if story.verb is not None:
        starts.append(story.verb.after)
    return any(into_kind(scene, start, high) for start in starts) or any(
        is_link(scene, token, "pronouns") or is_word(scene, token, "startup", "company", "investor")
        for start in starts
        for token in range(start, min(start + NEAR, high))
    )


def _raising_beside(scene: Scene, story: Draft) -> bool:
    """Whether the sentence, the one before it or the one after it speaks of raising."""
    low, high = story.sentence
    low = scene.sentence_of(low - 1)[0] if low > 0 else low
    high = scene.sentence_of(high)[1] if high < len(scene.text.words) else high
    return any(low <= found.first < high for found in scene.rounds) or any(
        hit.layer == "cues"
        and key_of(hit) in ("raise", "raise_from", "raised_by", "round_noun", "invest_noun")
        for hit in scene.cues_in(low, high)
    )


def _noun_beside(scene: Scene, story: Draft) -> bool:
    """Whether a word for an investment or a round stands right before or behind the money."""
    near = scene.cues_in(max(story.sentence[0], story.first - 4), min(story.after + 4, story.sentence[1]))
    return story.noun or any(cue.meaning in ("cues.invest_noun", "cues.round_noun") for cue in near)


def _over_years(scene: Scene, story: Draft) -> bool:
    """Whether a year follows from which the money adds up: has invested $536m in Acme since 2018."""
    if story.noun or story.verb_key not in ("invest", "raise"):
        return False
    words = scene.text.words
    return any(
        is_word(scene, token, "since") and words[token + 1].isdecimal() and len(words[token + 1]) == 4
        for token in range(story.after, min(story.after + SPAN, story.sentence[1] - 1))
    )


def _takes_share(scene: Scene, story: Draft) -> bool:
    """Whether the verb itself speaks of a share that a known investor takes: an interest in firms like A."""
    shares = scene.pack.words_of("words", "share")
    return (
        story.verb is not None
        and any(scene.text.words[token] in shares for token in range(story.verb.first, story.verb.after))
        and any(is_investor(name.text) for name in story.participants)
    )


def _bare(scene: Scene, story: Draft) -> str:
    """Why names that lead, join or hold something tell of no round, where no money and no label is told."""
    if scene.pack.file.order != "svo":
        return ""
    if story.verb_key in INVEST and _as_example(scene, story) and not _takes_share(scene, story):
        return "an example of what somebody invests in"
    if (
        story.verb_key == "backs"
        and story.verb is not None
        and is_word(scene, story.verb.first, "so_far")
        and scene.has_veto("fund_close")
    ):
        return "whom a firm that raises a fund has backed so far"
    if story.verb is not None:
        return ""
    known = any(is_investor(name.text) for name in (*story.leads, *story.participants))
    loose = story.company is None or company_rule(story) in LOOSE
    if (story.mere or not story.noun) and story.valuation is None and (loose or not known):
        return "who leads or joins, without a round"
    if story.company is not None and _of_thing(scene, story.company):
        return "what is invested in is a thing of the company"
    if company_rule(story) in ("invest_noun.company", "stake.company") and _share_told(scene, story):
        return "a share that is held, not sold anew"
    return ""


def _as_example(scene: Scene, story: Draft) -> bool:
    """Whether the company is one of several named as examples: has invested in companies such as Acme."""
    verb, company = story.verb, story.company
    return (
        verb is not None
        and company is not None
        and any(is_word(scene, token, "including") for token in range(verb.after, company.first))
    )


def _share_told(scene: Scene, story: Draft) -> bool:
    """Whether the word of investment is one for a share: further increased its stake in Acme."""
    shares = scene.pack.words_of("words", "share")
    return any(
        cue.meaning == "cues.invest_noun" and scene.text.words[cue.after - 1] in shares
        for cue in scene.cues_in(*story.sentence)
    )
