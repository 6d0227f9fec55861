"""What speaks for a story being a funding event: its verb, whom the money is for, who gives it, and how
close the words of financing stand."""

from __future__ import annotations

from ..clauses.cast import is_person
from ..clauses.drafts import RAISE, Draft, key_of
from ..companies.impossible import investor_like, told_money
from ..companies.receivers import into_kind
from ..facts.roles import distance
from ..facts.things import thing_after
from ..knowledge import is_investor
from ..lexer.lexer import RoundWords, Scene
from ..names.names import Name, is_link, is_word
from ..packs import Hit
from .against import STRONG
from .opens_for import subject_startup

HEAD = 4
"""Tokens before the word of a listing that heads its sentence, at most."""
LISTING = frozenset({"ipo", "post_ipo", "pre_ipo"})


def round_is_subject(scene: Scene, story: Draft) -> bool:
    """Where verbs stand last: whether a round is what a sum is said to be of: シリーズCは総額58億円."""
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced" or story.amount is None:
        return False
    return any(
        is_link(scene, found.after, "subject") and 0 < story.first - found.after <= 4
        for found in story.rounds
    )


def enters_company(scene: Scene, story: Draft) -> bool:
    """Whether the verb itself says that a share is taken, and whoever takes it is no person."""
    verb = story.verb
    return (
        verb is not None
        and any(is_word(scene, token, "enters") for token in range(verb.first, verb.after))
        and not all(is_person(name) for name in story.participants)
    )


def given_by_investor(scene: Scene, story: Draft) -> bool:
    """Whether the money comes from somebody only called an investor: received $5m from a fund."""
    for cue in scene.cues_in(*story.sentence):
        if cue.meaning != "cues.from" or not -12 <= cue.first - story.first <= 12:
            continue
        if is_word(scene, cue.after - 1, "investor"):
            return True  # recebeu 5 milhões do fundo
        at = cue.after
        while at < story.sentence[1] and (
            is_word(scene, at, "descriptor", "demonym", "place") or is_link(scene, at, "articles")
        ):
            at += 1
        if at < story.sentence[1] and is_word(scene, at, "investor"):
            return True
    return False


def to_grow(scene: Scene, story: Draft) -> bool:
    """Whether the money is got for what raised money is for: gets $3m to expand abroad."""
    last = max([story.after, *(scene.amounts[i].after for i in story.restated)])
    return story.amount is not None and is_word(scene, last, "purpose")


def nominal(scene: Scene, story: Draft) -> bool:
    """Whether a headline without a verb parts the company from its financing by a mark: Acme, loan of $5m."""
    if story.verb is not None or story.company is None or story.company.first != story.sentence[0]:
        return False
    end = story.company.end
    return scene.text.words[end] in ",:" and any(end < found.first <= end + 3 for found in story.rounds)


def raising_label(scene: Scene, story: Draft) -> bool:
    """Whether the label of a loan ends in a word for a financing: a $250m debt raise for Acme, Acme's debt
    financing; bonds and debt alone are also what somebody owes."""
    nouns = {*scene.pack.words_of("cues", "round_noun"), *scene.pack.words_of("cues", "raise")}
    return any(
        found.after - found.first > 1 and scene.text.words[found.after - 1] in nouns for found in story.rounds
    )


def crowd_told(scene: Scene, story: Draft) -> bool:
    """Whether many small investors' money is a company's: the line says for whom, or begins with its name:
    800.000 € in crowdfunding per Acme."""
    money, name = told_money(scene, story), story.company
    if money is None or money.value is None or name is None or is_person(name):
        return False
    plain = all(
        token in scene.cue_over
        or is_link(scene, token, "articles")
        or is_word(scene, token, "startup", "company", "demonym")
        for token in range(story.after, name.first)
    )
    low = story.sentence[0]
    opens = low <= name.first and all(
        is_word(scene, token, "company", "startup", "descriptor", "demonym", "place")
        or (token == low and name.first > low + 1)
        for token in range(low, name.first)
    )  # York distillery Acme hits its crowdfunding goal
    return (story.owned and plain) or (opens and story.verb is None)


def for_startup(scene: Scene, story: Draft) -> bool:
    """Whether the sentence opens with money for a young company, or somebody gets it for one: 56 million for
    start-up Acme, engineers get $12M for start-up Acme."""
    if not story.owned or story.company is None or story.amount is None:
        return False
    if story.first != story.sentence[0] and not (story.verb_key == "gets" and story.reach <= 2):
        return False
    noun = story.company.first - 1
    return noun >= story.after and (is_word(scene, noun, "startup") or _called_startup(scene, story.company))


def _called_startup(scene: Scene, name: Name) -> bool:
    """Whether a description right behind a name says that it is a young company: Acme, la startup dei …"""
    at = name.end + 1
    if at >= len(scene.text.words) or scene.text.words[name.end] != ",":
        return False
    at += is_link(scene, at, "articles", "pronouns")
    at += is_word(scene, at, "descriptor", "demonym")
    return is_word(scene, at, "startup")


def at_large(scene: Scene, story: Draft) -> bool:
    """Whether the label itself is the subject, and so many are spoken of: IPOs have raised $452m."""
    if story.verb is None or scene.pack.file.order == "sov":
        return False
    return any(
        found.after <= story.verb.first and story.verb.first - found.after <= 2 for found in story.rounds
    )


def raising_told(scene: Scene) -> bool:
    """Whether the text speaks of raising anywhere, so that "4 million for A" is understood."""
    return bool(scene.rounds) or any(
        hit.layer == "cues" and key_of(hit) in ("raise", "raise_from", "raised_by", "round_noun")
        for hit in scene.cues
    )


def bracketed(scene: Scene, story: Draft) -> bool:
    """Whether a bracket or a colon ties the money to its company: Acme (40 M€), Acme: 12 M€."""
    return any(proof.rule == "bracket.company" for proof in story.proof)


def listing_told(scene: Scene, story: Draft) -> bool:
    """Whether a listing is the news: a verb beside its word, or money beside it and a company."""
    money = told_money(scene, story)
    hits = [_round_hit(found) for found in story.rounds if found.round.label in LISTING]
    if money is not None and money.value is not None and money.value < 100_000:
        return False
    near = story.verb is not None and any(
        distance(scene, hit.first, hit.after, story.verb) <= 4 for hit in hits
    )
    if money is None:
        return near or filed(story)
    named = story.company is not None or story.pronoun
    if story.company is not None and scene.pack.file.writing == "unspaced" and story.noun_gap <= 2:
        return True  # 青禾拟赴港上市，募资规模约10亿美元
    if named and story.verb is not None and _headed_by(scene, hits, story):
        return True  # 此次IPO，青禾拟募资5亿元
    if named and all(found.round.label in ("post_ipo", None) for found in story.rounds):
        return True  # shares of a listed company sold in private
    beside = (
        any(distance(scene, story.first, story.after, hit) <= 4 for hit in hits) and story.company is not None
    )
    return (
        near or beside or (story.verb_key in STRONG and story.reach <= 4) or _closed_for(scene, story, hits)
    )


def _closed_for(scene: Scene, story: Draft, hits: list[Hit]) -> bool:
    """Whether a verb beside the listing says that it is done, and the money is what it brings: closed its
    offering of 8 million shares at $9 each for gross proceeds of $72m."""
    if story.company is None or story.verb_key != "gets" or story.reach > 2:
        return False
    return any(
        hit.layer == "cues"
        and key_of(hit) in RAISE
        and hit is not story.verb
        and any(0 <= label.first - hit.after <= 2 for label in hits)
        for hit in scene.cues_in(story.sentence[0], story.first)
    )


def _headed_by(scene: Scene, hits: list[Hit], story: Draft) -> bool:
    """Whether this listing is what a Chinese clause is headed by, its money and a verb of raising behind."""
    file = scene.pack.file
    if file.writing != "unspaced" or file.order != "svo" or story.verb_key != "raise":
        return False
    low = story.sentence[0]
    return any(
        is_word(scene, hit.first - 1, "now") and hit.first - low <= HEAD and hit.after < story.first
        for hit in hits
        if hit.first > low
    )


def filed(story: Draft) -> bool:
    """Whether the words for a listing say by themselves that it is applied for: 递交招股书."""
    hit, company = story.status_hit, story.company
    if hit is None or story.status != "planned" or company is None or company.end > story.first:
        return False
    return any(
        found.round.label in LISTING and found.first < hit.after and hit.first < found.after
        for found in story.rounds
    )


def investor_gives(scene: Scene, story: Draft) -> bool:
    """Whether somebody only called an investor is the subject: Investori im posielajú pol milióna eur."""
    low, _ = story.sentence
    if story.verb is None or any(key_of(c) == "for" for c in scene.cues_in(story.after, story.verb.first)):
        return False  # an investor offers 150m shares in order to invest in startups
    return any(is_word(scene, token, "investor") for token in range(low, story.verb.first))


def into_startup(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in is called a startup, its name untold: puts $30m into this startup."""
    at = story.after
    cue = scene.cue_at.get(at)
    if cue is None or key_of(cue) != "to" or story.amount is None:
        return False
    if story.pronoun and any(
        hit.meaning == "cues.to" and into_kind(scene, hit.after, story.sentence[1])
        for hit in scene.cues_in(at, story.sentence[1])
    ):
        return True
    high = story.sentence[1]
    return any(
        is_word(scene, t, "startup") and thing_after(scene, t + 1, high) is None
        for t in range(cue.after, min(cue.after + 3, high))
    )  # but not into edtech research


def given_to_kind(scene: Scene, story: Draft) -> bool:
    """Whether an investor or a person gives money to a company told of by its kind: Иван Петров вложил 2 млн
    в сервис доставки."""
    return (
        story.given
        and story.amount is not None
        and any(is_person(name) or investor_like(scene, name) for name in story.participants)
    )


def many_join(story: Draft) -> bool:
    """Whether three and more put in the money and a verb of taking part says so: only a round has that."""
    return len(story.participants) > 2 and any(
        proof.rule in ("join.participant", "joined_by.participant") for proof in story.proof
    )


def source_beside(scene: Scene, story: Draft) -> bool:
    """Whether the source stands right behind the verb, so that money is understood: Acme raises from A.

    One that is not called as investors are must stand closer: gets attention from a hospital."""
    if scene.pack.file.writing != "cased" or story.verb is None:
        return True
    like = [n for n in story.participants if is_investor(n.text) or investor_like(scene, n)]
    if scene.pack.file.order != "svo":
        return bool(like) or scene.pack.file.order != "v2"
    nouns = {*scene.pack.words_of("cues", "invest_noun"), *scene.pack.words_of("cues", "round_noun")}
    if story.verb_key == "raise_from" and not nouns.isdisjoint(
        scene.text.words[story.verb.first + 1 : story.verb.after]
    ):
        return bool(story.participants)  # recibió aportes de varios fondos, entre los que destacan A y B
    after = story.verb.after
    return any(0 <= name.first - after <= (4 if name in like else 2) for name in story.participants)


def _round_hit(found: RoundWords) -> Hit:
    return Hit(found.first, found.after, "rounds", "rounds.label", "", found.source)


def looks_funded(scene: Scene, story: Draft) -> bool:
    """Whether "A backs B" is about money: a known investor, or a word for a young company before its name."""
    assert story.company is not None
    if any(is_investor(name.text) or investor_like(scene, name) for name in story.participants):
        return True
    low = max(story.sentence[0], story.company.first - 4)
    return any(is_word(scene, t, "startup", "company") for t in range(low, story.company.first))


def startup_before(scene: Scene, story: Draft) -> bool:
    """Whether the subject of the verb is called a startup or the like: fire protection startup gets $15M."""
    if story.verb is None:
        return False
    low, _ = story.sentence
    name = story.company
    if name is not None and low < name.first and name.after <= story.verb.first:
        before = name.first - 1
        if is_word(scene, before, "startup"):
            return True  # the startup Acme, an app for house calls, gets $6m
    if name is not None and name.first >= story.verb.after and scene.pack.words_of("forms", "word_end"):
        return any(is_word(scene, t, "startup") for t in (name.first - 1, name.end))  # 3M kapott A startup
    if subject_startup(scene, story):
        return True
    return any(
        is_word(scene, t, "startup") or (scene.text.words[t - 1] == "-" and _backs(scene, t))
        for t in range(max(low + 1, story.verb.first - 6), story.verb.first)
    ) or is_word(scene, low, "startup")


def _backs(scene: Scene, token: int) -> bool:
    """Whether a word says at the end of a compound who stands behind a company: Seedcamp-backed."""
    return scene.text.words[token] in scene.pack.words_of("cues", "backs")
