"""Companies named by what is theirs: owners, "for" and "of" behind a fact, stakes."""

from __future__ import annotations

from ..clauses.asides import heads_line
from ..clauses.drafts import RAISE, Draft, key_of, set_company
from ..knowledge import is_investor, ordinary
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch
from ..names.hanging import by_words
from ..names.names import Name, is_link, is_word
from ..names.small_subjects import small_owner
from ..names.strategy import NameFinder
from ..names.stretch_runs import investor_like
from ..packs import Hit
from ..text import WORD
from .apposed import apposed
from .owner_places import (
    before_copula,
    behind_restated,
    financing_told,
    invests_label,
    leads_it,
    of_label,
    past_givers,
    possessive_end,
)
from .round_by import raised_by_behind, round_by
from .small_words import behind_small, gives_noun, investor_behind, postposed, toward


def stake_of(scene: Scene, draft: Draft, low: int, finder: NameFinder) -> bool:
    """A buys a stake in B [for money]: the company behind the noun's "in", the investors before its verb."""
    cues = scene.cues_in(*draft.sentence)
    nouns = [hit for hit in cues if hit.meaning == "cues.invest_noun" and low <= hit.first <= draft.first]
    if not nouns:
        return False
    noun = nouns[-1]
    high = draft.first if draft.first > noun.first else draft.sentence[1]
    if finder is names_cased and is_link(scene, noun.after, "of") and _given_stake(scene, draft, noun, high):
        return True  # l'ingresso di A in B
    marker = next(
        (
            hit
            for hit in scene.cues_in(*draft.sentence)
            if hit.layer == "cues"
            and key_of(hit) == "to"
            and noun.after <= hit.first <= noun.after + 2
            and not any(is_word(scene, t, "title") for t in range(noun.after, hit.first))
        ),
        None,
    )
    if marker is None:
        return finder is names_cased and _given_stake(scene, draft, noun, high)
    name = finder.object_after(scene, marker.after, high)
    if name is None:
        return False
    draft.owned = True
    set_company(draft, name, "stake.company", marker.source, "the name the stake is in")
    investor, because = finder.subject(scene, noun.first, low)
    if investor is not None and investor.text != name.text:
        draft.joined(investor, "stake.participant", noun.source, because)
    return True


def _given_stake(scene: Scene, draft: Draft, noun: Hit, high: int) -> bool:
    """The investors between a noun of investing and what they invest in: l'ingresso di A nel capitale di
    B."""
    at = noun.after
    if draft.amount is not None and at <= draft.first <= at + 1:
        at, high = draft.after, draft.sentence[1]  # investimento da 5 milioni di A in B
    cue = scene.cue_at.get(at)
    by = cue is not None and key_of(cue) == "from"
    if scene.pack.file.order != "svo" or not (by or is_link(scene, at, "of")):
        return False
    names, end = names_cased.names_after(scene, cue.after if cue and by else at + 1, high)
    marker = toward(scene, end, min(high, end + 3))
    name = names_cased.object_after(scene, marker.after, high) if names and marker is not None else None
    if name is None or marker is None:
        return False
    draft.owned = True
    set_company(draft, name, "stake.company", marker.source, "the name invested in")
    for investor in names:
        draft.joined(investor, "stake.participant", noun.source, "who invests, behind the noun")
    return True


def stake_follows(scene: Scene, draft: Draft, follow: int) -> bool:
    """Whether an investment rather than a round stands right behind the money: Intel's $742 million
    investment."""
    at = draft.after
    cue = scene.cue_at.get(at) if at < follow else None
    return cue is not None and key_of(cue) == "invest_noun" and not draft.rounds


def named_stake(scene: Scene, draft: Draft, high: int) -> tuple[Name, Hit] | None:
    """The name between money and the noun for the investment in it: Intel's $740M Cloudera investment.

    Returns:
        The name and the noun; None where no name fills the gap.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or draft.amount is None:
        return None
    at = draft.after
    if at >= high or not names_cased.namey(scene, at) or at in scene.cue_over:
        return None
    noun = next((hit for hit in scene.cues_in(at + 1, min(high, at + 5)) if hit.layer == "cues"), None)
    if noun is None or key_of(noun) != "invest_noun":
        return None
    found = names_cased.chunks(scene, at, noun.first)
    told = len(found) == 1 and found[0].end == noun.first and not is_investor(found[0].text)
    return (found[0], noun) if told else None


def owner_of(scene: Scene, draft: Draft, edge: int) -> Name | None:
    """The owner right before the fact: Acme's $8 million Series C."""
    if scene.pack.file.writing != "cased":
        return (
            names_stretch.owner_before(scene, draft.first, edge if edge < draft.first else draft.sentence[0])
            if scene.pack.file.order == "sov"
            else None
        )
    begin = before_copula(scene, draft.first, edge)
    ending = scene.text.words[begin - 2 : begin] if begin - edge > 2 else ["", ""]
    if scene.pack.file.order == "sov" and "".join(ending) in scene.pack.words_of("forms", "genitive"):
        found = names_cased.chunks(scene, edge, begin - 2)  # X'in 5 milyon dolarlık turu
        return found[-1] if found and found[-1].after == begin - 2 else None
    for token in range(begin - 1, max(edge, begin - 6) - 1, -1):
        mark = possessive_end(scene, token)
        if mark is not None:
            if all(not names_cased.namey(scene, t) for t in range(mark, begin)):
                found = names_cased.chunks(scene, edge, token)
                leads = draft.verb_key in ("lead", "join")
                if found and token in (found[-1].after, found[-1].end) and not leads:
                    return found[-1]
                if mark == begin and (draft.rounds or draft.noun) and not leads:
                    return small_owner(scene, token)
            return None
        if scene.covered[token] or (
            token in scene.cue_at and key_of(scene.cue_at[token]) not in ("round_noun",)
        ):
            return None
    return None


def _put_in(scene: Scene, at: int) -> bool:
    """Whether "by" and who gave it stand right behind the money: 2 milhões aportados pela A na B."""
    cue = scene.cue_at.get(at)
    return (
        cue is not None
        and cue.meaning == "cues.joined_by"
        and cue.after - cue.first == 2
        and scene.pack.file.order == "svo"
        and scene.text.words[cue.after - 1] in by_words(scene.pack)
    )


def _for_first(scene: Scene, draft: Draft) -> tuple[Name, Hit] | None:
    """The name behind "for" that opens a line before its round: Per Acme un round da 5 milioni."""
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "cased" or draft.verb is not None:
        return None
    low = draft.sentence[0]
    cue = next((hit for hit in scene.cues_in(low, draft.first) if hit.meaning == "cues.for"), None)
    if cue is None or not (cue.first == low or scene.text.words[cue.first - 1] in ",:"):
        return None
    name = names_cased.object_after(scene, cue.after, draft.first)
    if name is None:
        return None
    noun = any(
        hit.meaning == "cues.round_noun" and hit.first - name.end <= 2
        for hit in scene.cues_in(name.end, draft.first)
    )
    rounds = any(0 <= found.first - name.end <= 2 for found in draft.rounds)
    return (name, cue) if noun or rounds else None


def _led_by_noun(scene: Scene, draft: Draft) -> bool:
    """Whether no verb of raising stands before a round, so that "in" behind it names whose it is: to these
    adds the 72 million round in A."""
    if scene.pack.file.order == "v2" and draft.leads == [] and draft.verb is None:
        cue = scene.cue_at.get(draft.after)  # de ronde van 5 miljoen in Alfa wordt geleid door Beta
        return cue is not None and cue.meaning == "cues.to"
    return scene.pack.file.order == "svo" and (draft.verb is None or draft.verb.first > draft.first)


def for_company(scene: Scene, draft: Draft, follow: int, finder: NameFinder) -> tuple[Name, Hit] | None:
    """The name after "for" behind the fact, with the cue; None where "for" opens a purpose."""
    limit = max(follow, draft.after)
    token = told = behind_restated(scene, draft)
    steps = 0
    by = raised_by_behind(scene, draft, finder) or _for_first(scene, draft) or round_by(scene, draft)
    if by is not None:
        return by
    crossed = (
        draft.bare
        or leads_it(scene, draft.first)
        or _put_in(scene, draft.after)
        or any(
            (
                c.meaning in ("cues.invest_noun", "cues.lead", "cues.join")
                or (c.meaning == "cues.round_noun" and _led_by_noun(scene, draft))
            )
            and draft.first - 3 <= c.after <= draft.first
            for c in scene.cues_in(*draft.sentence)
        )
    )
    while token < limit and steps < 9:
        cue = scene.cue_at.get(token)
        if (
            is_link(scene, token, "of")
            and (
                (token == told and draft.after > draft.first and financing_told(scene, draft))
                or _noun_ends(scene, token)
                or of_label(scene, draft, token)
            )
            and not (token == told and _gives(scene, draft, token))
            and not gives_noun(scene, token)
        ):
            link = scene.links[token]
            name = finder.object_after(scene, link.after, limit)
            if name is not None:
                return name, link
        if (
            cue is not None
            and key_of(cue) == "for"
            and token > draft.after
            and scene.pack.file.writing == "cased"
            and names_cased.namey(scene, token - 1)
            and not (scene.covered[token - 1] or is_word(scene, token - 1, "calendar"))
            and token - 1 not in scene.cue_over
            and not names_cased.title_case(scene, *draft.sentence)
        ):
            return None  # Habitat for Humanity
        if cue is not None and key_of(cue) == "for":
            name = finder.object_after(scene, cue.after, limit) or apposed(scene, cue.after, limit)
            return (name, cue) if name is not None and not _purpose(scene, name) else None
        if cue is not None and key_of(cue) == "from" and draft.verb is None and _of_company(scene, token):
            name = finder.object_after(scene, cue.after, limit)  # die 5-Millionen-Finanzierung von Alpha
            return (name, cue) if name is not None and is_investor(name.text) is None else None
        if postposed(scene, cue):
            return None  # 今回のラウンドにはXが参加した
        if (
            cue is not None
            and key_of(cue) in ("to",)
            and (crossed or of_label(scene, draft, token) or invests_label(scene, draft, token))
        ):
            name = finder.object_after(scene, cue.after, limit)
            if name is not None or not is_word(scene, cue.after, "calendar"):
                return (name, cue) if name is not None else None
            token = cue.after + 1  # an injection in July for Acme
            continue
        behind = behind_small(scene, cue.after) if cue is not None else token
        after = scene.cue_at.get(behind) if cue is not None else None
        if (
            cue is not None
            and key_of(cue) == "to"
            and (behind in scene.round_at or (after is not None and key_of(after) == "round_noun"))
        ):
            token = behind  # $30 million in Series B funding for Acme, in a new round for Acme
            continue
        if cue is not None and key_of(cue) in ("round_noun", "invest_noun"):
            if key_of(cue) == "invest_noun":
                crossed = True
                if (
                    scene.text.words[cue.after - 1] in scene.pack.words_of("cues", "to")
                    and cue.after - cue.first > 1
                ):
                    name = finder.object_after(scene, cue.after, limit)
                    return (name, cue) if name is not None else None
            marker = scene.cue_at.get(cue.after)
            led = draft.verb is None or draft.verb.first > draft.first
            if led and marker is not None and key_of(marker) == "to" and scene.pack.file.order == "svo":
                name = finder.object_after(scene, marker.after, limit)
                if name is not None:
                    return name, marker  # The $40M round in Acme was closed
            token = cue.after - (cue.after - cue.first > 1 and is_link(scene, cue.after - 1, "of"))
            token += token == cue.first  # the $12m round of | Acme
            continue
        given = past_givers(scene, cue, limit, finder) if draft.verb is None else None
        if given is not None or cue is not None or scene.text.words[token] in ".;":
            return given
        token += 1
        steps += 1
    return None


def _gives(scene: Scene, draft: Draft, token: int) -> bool:
    """Whether "of" behind the money of a raise verb names who gave it: recibe 5 millones de A."""
    return (
        (scene.text.words[token] in scene.pack.words_of("cues", "source") or investor_behind(scene, token))
        and draft.amount is not None
        and (
            (draft.verb is not None and draft.verb_key in RAISE and draft.verb.after <= draft.first)
            or behind_investment(scene, draft)
            or investor_behind(scene, token)
            or (draft.verb is None and heads_line(scene, draft.sentence[0], draft.first) is not None)
        )
    )


def behind_investment(scene: Scene, draft: Draft) -> bool:
    """Whether a word for an investment stands right before the money: inversión de 250 mdd."""
    at = draft.first - 1
    while at > 0 and is_link(scene, at, "of"):
        at -= 1
    noun = scene.cue_over.get(at)
    return noun is not None and key_of(noun) == "invest_noun"


def _noun_ends(scene: Scene, token: int) -> bool:
    """Whether a word for a financing or a round label ends right before a token."""
    cue = scene.cue_over.get(token - 1)
    inside = cue is not None and cue.after == token + 1 and is_link(scene, token, "of")  # round of
    return token - 1 in scene.round_at or (
        cue is not None and (cue.after == token or inside) and key_of(cue) in ("round_noun", "invest_noun")
    )


def noun_owner(scene: Scene, draft: Draft, edge: int, finder: NameFinder) -> tuple[Name, Hit] | None:
    """The name after "of" or "for" right behind a financing word before the fact: la levée de fonds de X (5
    M€)."""
    for token in range(draft.first, edge, -1):
        link = scene.links.get(token) if is_link(scene, token, "of") else scene.cue_at.get(token)
        if gives_noun(scene, token):
            continue
        if link is not None and link.meaning == "cues.from" and _of_company(scene, token):
            name = finder.object_after(scene, link.after, draft.first)
            if name is not None and is_investor(name.text) is None:
                return name, link
        if link is not None and (link.meaning in ("links.of", "cues.for")) and _noun_ends(scene, token):
            name = finder.object_after(scene, link.after, draft.first)
            if name is not None:
                return name, link
    return None


def _of_company(scene: Scene, token: int) -> bool:
    """Verb-second languages: whether "of" stands behind a round with a definite article: die Finanzierung von
    Alpha."""
    if leads_it(scene, token):
        return True
    if scene.pack.file.order != "v2" or not _noun_ends(scene, token):
        return False
    who = scene.pack.words_of("words", "who")
    return any(scene.text.words[t] in who for t in range(max(0, token - 6), token))


def _purpose(scene: Scene, name: Name) -> bool:
    """In Title Case, ordinary words after "for" are what the money is for: For Transportation Tracking."""
    if scene.pack.file.writing != "cased" or not names_cased.title_case(
        scene, *scene.sentence_of(name.first)
    ):
        return False
    lexicon = ordinary(scene.pack.code)
    return bool(lexicon) and all(
        scene.text.words[t] in lexicon for t in range(name.first, name.after) if scene.text.kinds[t] == WORD
    )


def gives_it(scene: Scene, draft: Draft, owner: Name, low: int) -> bool:
    """Whether the owner of an investment that somebody gets is who gives it: 한빛벤처스의 투자를 받았다.

    Where verbs stand last only; the owner of a round, or of money raised, is who raises it.
    """
    verb = draft.verb
    if scene.pack.file.order != "sov" or verb is None or draft.verb_key not in RAISE:
        return False
    if not any(is_word(scene, t, "backing") for t in range(owner.end, verb.after)):
        return False
    if is_investor(owner.text) or investor_like(scene, owner):
        return True
    told, _ = names_stretch.subject(scene, owner.first, low)
    return (
        told is not None
        and told.text != owner.text
        and any(is_link(scene, t, "subject") for t in range(told.end, owner.first))
    )
