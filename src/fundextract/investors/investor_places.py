"""Names of an investor cue that do not stand right beside it: behind adverbs, money, a round, a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.names import Name, closing, is_link, is_word, squeeze
from ..packs import Hit
from ..text import MARK, WORD
from .before_names import past_besides, past_report
from .han_lists import bare_list, ends_named
from .investor_scope import clause_start
from .shareholders import customer_like

if TYPE_CHECKING:
    from ..clauses.drafts import Draft


def past_round(scene: Scene, at: int, high: int) -> int:
    """Behind "of the round is" where a verb-second language names the leader so: Lead-Investor der Series A
    ist A."""
    begin, order = at, scene.pack.file.order
    if order == "svo" and scene.pack.file.writing == "cased" and is_word(scene, at - 1, "investor"):
        cue = scene.cue_over.get(at)
        if is_link(scene, at, "of") or (cue is not None and cue.meaning in ("cues.to", "cues.for")):
            at += 1  # The lead investors in the latest round are A and B
    elif order != "v2":
        return at
    if not is_link(scene, at, "articles"):
        return begin
    token = scene.links[at].after
    while (
        token < high
        and not is_link(scene, token, "auxiliary")
        and (
            token in scene.round_at
            or (token in scene.cue_over and scene.cue_over[token].meaning == "cues.round_noun")
            or is_word(scene, token, "descriptor", "function", "opener")
            or scene.text.words[token] == "-"
        )
    ):
        token += 1
    return token + 1 if token < high and is_link(scene, token, "auxiliary") else begin


def past_sum(scene: Scene, at: int, high: int) -> int:
    """The name behind the money of a round and the verb between, where cases tell subjects: лідером раунду B
    на $40 млн став CRV.

    Args:
        scene: the text.
        at: the token behind the word for leading.
        high: where the sentence ends.

    Returns:
        The token of the name; `at` where nothing of the kind stands there.
    """
    if not scene.pack.words_of("forms", "word_end"):
        return at
    token, told = at, False
    while token < min(high, at + 10) and (
        scene.covered[token] or (token - at < 5 and not told and is_word(scene, token, "function"))
    ):
        told = told or token in scene.money_at
        token += 1
    text = scene.text
    if not told or token + 1 >= high or text.kinds[token] == MARK:
        return at
    small = text.view[text.starts[token]].islower() and token not in scene.cue_over
    return token + 1 if small and name_at(scene, token + 1, high) else at


def past_money(scene: Scene, at: int, high: int) -> int:
    """Behind the leader's own part, where it stands before the name: led by a $20m investment from A."""
    token = scene.links[at].after if is_link(scene, at, "articles") else at
    if token >= high or token not in scene.money_at or scene.pack.file.order != "svo":
        return at
    token = scene.amounts[scene.money_at[token]].after
    while token < high and token - at < 12:
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning in ("cues.from", "cues.by"):
            return cue.after
        if scene.text.kinds[token] == MARK and scene.text.words[token] != "-":
            return at
        behind = scene.cue_over.get(token + 1)
        if behind is not None and behind.meaning in ("cues.from", "cues.by"):
            return behind.after  # led by a $10m cheque from A
        if cue is None and not is_word(scene, token, "descriptor", "function"):
            return at
        token += 1
    return at


def only_says(scene: Scene, first: int, at: int) -> bool:
    """Whether who stands before a verb of joining only says that others join: A, disse que acionistas seriam
    convidados a participar.

    Args:
        scene: the text.
        first: the token behind the names before the verb.
        at: the verb.
    """
    if scene.pack.file.order != "svo":
        return False
    said = next((t for t in range(first, at) if is_link(scene, t, "said")), None)
    return said is not None and any(
        is_link(scene, t, "relative") and not is_link(scene, t + 1, "pronouns") for t in range(said, at - 1)
    )


def partner_of(scene: Scene, name: Name, hit: Hit) -> bool:
    """Whether "with" names a person by a post at whoever is spoken of: junto a su socio A, ao lado do seu
    cofundador B.

    Args:
        scene: the text.
        name: the first name behind the cue.
        hit: a cue of joining whose names follow.
    """
    noun = name.first - 1
    return (
        hit.after < noun
        and is_word(scene, noun, "title", "founder")
        and any(is_word(scene, t, "owning") for t in range(hit.after, noun))
    )


def with_leads(scene: Scene, end: int, high: int) -> list[Name]:
    """The investors behind "with" right after the leads: led by A, with B and C."""
    close = closing(scene, end, high) if end < high and scene.text.words[end] == "(" else None
    at = end if close is None else close + 1  # led by A (already a shareholder), with B
    at += at < high and scene.text.words[at] == ","
    at += at < high and is_link(scene, at, "and")
    small = (*scene.pack.words_of("cues", "with"), *scene.pack.words_of("cues", "source"))
    if at >= high or scene.text.words[at] not in small or is_link(scene, at, "of"):
        return []
    names, stop = names_cased.names_after(scene, at + 1, high)
    if not names or any(t not in scene.words and t not in scene.links for t in range(at + 1, names[0].first)):
        return []
    if len(names) == 1 and _of_lead(scene, names[0].end):
        return []
    if (
        (stop < high and scene.text.words[stop] == ".")
        or stop >= scene.sentence_of(end)[1] - 1
        or (stop < len(scene.text.words) and scene.text.words[stop] in ",;")
    ):
        return names
    cue = scene.cue_at.get(stop)
    return names if cue is not None and cue.meaning in ("cues.join", "cues.others", "cues.joined_by") else []


def _of_lead(scene: Scene, at: int) -> bool:
    """Whether a comma, a role and "at the firm" stand behind a name: led by A, with Jane Roe, partner at the
    firm, joining the board."""
    title = scene.word_over.get(at + 1, {}).get("title")
    if (
        scene.text.words[at : at + 1] != [","]
        or title is None
        or not is_word(scene, title.after, "affiliation")
    ):
        return False
    return is_link(scene, title.after + 1, "pronouns")


def around(scene: Scene, hit: Hit, names: list[Name], draft: Draft, low: int, high: int) -> list[Name]:
    """Names on both sides of a verb whose subject may follow it: neben A beteiligte sich B; von A
    angeführt."""
    if not names and hit.meaning == "cues.lead":
        names = names_cased.names_before(scene, hit.first, clause_start(scene, hit, [], low))
        finite = next((t for t in range(hit.first - 1, low, -1) if is_link(scene, t, "auxiliary")), None)
        if not names and finite is not None:  # Alpha hat die Series-A-Runde angeführt
            names = names_cased.names_before(scene, finite, low)[-1:]
    company = squeeze(draft.company.text) if draft.company is not None else None
    names = [name for name in names if squeeze(name.text) != company]
    at = hit.after
    while (
        at < high
        and at - hit.after < 3
        and not names_cased.namey(scene, at)
        and (is_word(scene, at, "opener", "including", "investor", "descriptor") or _of_people(scene, at))
        and not scene.covered[at]
    ):
        at += 1
    if names and hit.meaning == "cues.join" and name_at(scene, at, high):
        names = [*names, *names_cased.names_after(scene, at, high)[0]]
    return names


def _of_people(scene: Scene, at: int) -> bool:
    """Whether an article and a word for people stand at a token, or that word: auch die Gründer A und B."""
    return is_word(scene, at, "title") or (
        is_link(scene, at, "articles") and is_word(scene, at + 1, "title", "investor")
    )


def joins_late(scene: Scene, hit: Hit, drafts: list[Draft]) -> bool:
    """Whether an invest verb behind a round already told names more of its investors: …を調達、A と B
    が出資."""
    if hit.meaning != "cues.invest" or any(draft.verb is hit for draft in drafts):
        return False
    words = scene.text.words
    if any(
        draft.verb_key == "raise"
        and any(words[t] == "…" or words[t : t + 2] == [".", "."] for t in range(hit.after, draft.first))
        for draft in drafts
    ):
        return True  # A도 베팅했다…B, 70억 유치
    return any(
        draft.verb is not None
        and draft.verb_key in ("raise", "gets")
        and draft.verb.after <= hit.first
        and draft.after <= hit.first
        for draft in drafts
    )


def past_joined(scene: Scene, at: int, high: int) -> int:
    """Behind the round a verb of taking part goes on with before its subject: ont abondé à cette série B A et
    B."""
    token = at
    while token < min(high, at + 5):
        cue = scene.cue_at.get(token)
        label = scene.round_at.get(token)
        if label is not None:
            token = at = label.after
        elif cue is not None and cue.meaning == "cues.round_noun":
            token = at = cue.after
        elif token - at < 2 and (
            is_link(scene, token, "articles", "pronouns") or is_word(scene, token, "function")
        ):
            token += 1
        else:
            break
    return at


def past_adverbs(scene: Scene, at: int, high: int) -> int:
    """Behind small adverbs between a cue and its names: han participado además A y B."""
    while at < high and at in scene.cue_at and scene.cue_at[at].meaning == "cues.others":
        at = scene.cue_at[at].after  # avevano partecipato tra gli altri A e B
    at = past_besides(scene, past_report(scene, at, high), high)
    while (
        at < high
        and is_word(scene, at, "opener")
        and not names_cased.namey(scene, at)
        and not is_word(scene, at, "investor", "including", "company")
        and not is_link(scene, at, "articles", "and")
        and at not in scene.cue_at
        and not scene.covered[at]
    ):
        at += 1
    return past_report(scene, at, high)


def name_at(scene: Scene, at: int, high: int) -> bool:
    """Whether a name stands right behind a verb whose subject may follow it: hanno partecipato A e B."""
    at = past_adverbs(scene, at, high)
    at += at < high and scene.text.words[at] == ":"
    while at < high and (
        is_link(scene, at, "articles")
        or is_word(scene, at, "investor", "including", "descriptor", "title")
        or (is_link(scene, at, "of") and is_word(scene, at - 1, "investor"))
        or _kind_of_house(scene, at, high)
    ):
        at = scene.links[at].after if is_link(scene, at, "articles") else at + 1
    at += at + 1 < high and scene.text.words[at] in (":", '"')
    return at < high and names_cased.namey(scene, at) and not names_cased.breaks(scene, at)


def _kind_of_house(scene: Scene, at: int, high: int) -> bool:
    """Whether a noun for a company, with one small word at most before it, says what the name behind it is,
    where cases tell subjects: kolo vedla kapitálová firma A."""
    if not scene.pack.words_of("forms", "word_end") or names_cased.namey(scene, at):
        return False
    noun = at if is_word(scene, at, "company") else at + 1
    plain = scene.text.kinds[at] == WORD and at not in scene.cue_over and not is_word(scene, at, "function")
    first = noun + 1 + (noun + 1 < high and scene.text.words[noun + 1] == '"')
    kind = is_word(scene, noun, "company") and (noun == at or plain)
    return kind and first < high and names_cased.namey(scene, first)


def behind_colon(scene: Scene, at: int, high: int) -> int:
    """Behind the colon that closes what the investors behind it are, else `at`: repiten los socios
    históricos: A y B.

    Args:
        scene: the text.
        at: the token behind the verb.
        high: where the sentence ends.
    """
    token = at
    while token < min(high, at + 5) and (
        is_link(scene, token, "articles") or is_word(scene, token, "investor", "descriptor")
    ):
        token += 1
    return token + 1 if token < high and scene.text.words[token] == ":" else at


def listing(scene: Scene, low: int, high: int, cues: list[Hit]) -> list[Hit]:
    """ "Including" and "such as" behind a word for investors open a list of them, where no other cue has."""
    out: list[Hit] = []
    for token in range(low, high):
        hit = scene.words.get(token)
        if (
            scene.text.words[token] == ":"
            and token > low
            and is_word(scene, token - 1, "investor")
            and not any(cue.first <= token - 1 < cue.after for cue in cues)
        ):
            out.append(Hit(token, token + 1, "cues", "cues.joined_by", "", ""))  # Investors: A, B and C
            continue
        if hit is not None and scene.text.words[token - 1] in ",，" and bare_list(scene, hit, high):
            out.append(
                Hit(hit.first, hit.after, "cues", "cues.joined_by", "", hit.source)
            )  # ，投资方青禾资本
            continue
        if scene.pack.file.order == "v2" and hit is not None and _names_investors(scene, hit, high):
            if not any(cue.first <= token and cue.after >= hit.after for cue in cues):
                out.append(Hit(hit.first, hit.after, "cues", "cues.joined_by", "", hit.source))
            continue
        if (
            hit is None
            or not is_word(scene, token, "including")
            or scene.word_over[token]["including"].first != token
            or any(cue.first <= token < cue.after for cue in cues)
        ):
            continue
        begin = max(low, token - (16 if scene.pack.file.order == "v2" else 9))
        noun = next((t for t in range(token - 1, begin - 1, -1) if is_word(scene, t, "investor")), None)
        if scene.pack.file.order == "v2" and noun != token - 1 and is_word(scene, token - 1, "company"):
            continue  # investiert in Unternehmen wie A
        if (
            noun is None
            or (is_link(scene, token, "and") and ends_named(scene, noun, token))
            or (scene.pack.file.order == "sov" and is_link(scene, token - 1, "and", "object"))  # A를 비롯해
            or customer_like(scene, noun, low)
            or (
                any(noun - 3 <= cue.first < token for cue in cues)
                and not _in_round(scene, noun + 1)
                and not _took_part(scene, noun, token, cues)
            )
            or (any(scene.covered[t] for t in range(noun, token)) and not _in_round(scene, noun + 1))
        ):
            continue
        out.append(Hit(hit.first, hit.after, "cues", "cues.joined_by", "", hit.source))
    return out


def _names_investors(scene: Scene, hit: Hit, high: int) -> bool:
    """Whether names stand right behind a word for investors, in a sentence without money: Die Geldgeber A und
    B."""
    at = hit.after
    low, _ = scene.sentence_of(hit.first)
    return (
        hit.meaning == "words.investor"
        and not is_word(scene, hit.first, "title")
        and at < high
        and namey_at(scene, at)
        and not any(scene.covered[t] for t in range(low, high))
    )


def namey_at(scene: Scene, at: int) -> bool:
    """Whether a name can begin at a token."""
    return names_cased.namey(scene, at) and not names_cased.breaks(scene, at)


def _took_part(scene: Scene, noun: int, token: int, cues: list[Hit]) -> bool:
    """Whether the list goes on with who took part: some angels also participated, including A and B."""
    between = [cue for cue in cues if noun < cue.first < token]
    v2 = scene.pack.file.order == "v2"
    if len(between) != 1 or between[0].meaning not in (
        ("cues.join", "cues.invest") if v2 else ("cues.join",)
    ):
        return False
    said = any(is_link(scene, t, "said") for t in range(between[0].after, token))
    over = scene.cue_over.get(token - 1)
    round_told = not v2 and over is not None and over.meaning == "cues.round_noun"
    return (round_told or scene.text.words[token - 1] in (",-" if v2 else ",")) and not any(
        names_cased.namey(scene, t) for t in range(noun + 1, between[0].after if v2 and said else token)
    )


def _in_round(scene: Scene, at: int) -> bool:
    """Whether a token goes on from a word for investors with "in", so that they are the round's: backers in
    the $5m round."""
    cue = scene.cue_at.get(at)
    return cue is not None and cue.meaning == "cues.to"


def lists_investors(scene: Scene, low: int, high: int) -> bool:
    """Whether a sentence opens a list of investors without any other cue: some of its best-known investors,
    including A."""
    return bool(listing(scene, low, high, []))
