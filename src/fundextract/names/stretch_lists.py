"""Rows of names before and behind a cue in scripts without capitals."""

from __future__ import annotations

from ..lexer.hangul_places import PARTICLES, is_hangul, is_hiragana
from ..lexer.lexer import Scene
from ..text import MARK, NUMBER
from .glue import joins_noun
from .item_relatives import before_relative, plain_items
from .lead_nouns import described_in_list, employs, lead_noun, shares_verb
from .names import QUOTE_PAIRS, Name, closing, is_word, word_hit
from .owned_items import of_an_item, owns_item
from .stretch_edges import HARD, SOFT, cuts, edges_of, link_over, whole
from .stretch_object import BREAKS, COMMAS
from .stretch_object import beside as beside
from .stretch_object import head_of as head_of
from .stretch_object import name_behind as name_behind
from .stretch_object import object_after as object_after
from .stretch_runs import investor_like as investor_like
from .stretch_runs import runs
from .subjects_uncased import owned_by
from .trims import inner_dot
from .verb_ends import ends_describing

BULLETS = frozenset("▲△▷▶◆◇●■")
"""Marks that stand before each item of a list in running text: ▲가람벤처스(30억원) ▲하늘투자."""


def clause_low(scene: Scene, at: int, low: int) -> int:
    """Where the clause of a token begins: after the last full stop, semicolon or colon."""
    words = scene.text.words
    token = at - 1
    while token >= low:
        if words[token] in BREAKS and not (words[token] == "." and inner_dot(scene, token)):
            return token + 1
        token = opening(scene, token, low) - 1
    return low


def opening(scene: Scene, token: int, low: int) -> int:
    """The token that opens the bracket a token closes, else the token itself."""
    words = scene.text.words
    if words[token] in ")）":
        for at in range(token - 1, max(low, token - 40) - 1, -1):
            if words[at] in "(（":
                return at
    return token


def attached(scene: Scene, after: int, at: int) -> bool:
    """Whether a particle stands right behind a name: only marks, brackets and endings between them, or how
    many the names are.

    Behind "and others" any description of them may stand: Aなど複数の投資家から, A 등 3개사로부터.
    """
    words = scene.text.words
    token = after
    if _runs_fund(scene, after, at) or _and_unnamed(scene, after, at):
        return True
    while token < at:
        if words[token] in "([（【":
            close = closing(scene, token, at)
            token = (close if close is not None else token) + 1
            continue
        title = word_hit(scene, token, "title")
        if title is not None and title.first == token and scene.pack.file.order == "sov":
            token = title.after  # 山田花子博士をはじめ
            continue
        cue = scene.cue_over.get(token)
        ending = any(
            hit.meaning == "forms.glued_after" and hit.after > token
            for t in range(max(0, token - 2), token + 1)
            for hit in scene.forms.get(t, {}).values()
        )
        if cue is not None and cue.meaning == "cues.others":
            return not any(scene.text.kinds[t] == MARK or t in scene.money_at for t in range(token, at))
        if link_over(scene, token, "possessive") and scene.text.kinds[token + 1] == NUMBER:
            return at - token <= 4 or _and_holders(scene, token + 2, at)
        plural = scene.text.words[token - 1] in ")）" and is_word(scene, token, "function")  # X(VC)들에게
        if scene.text.kinds[token] != MARK and not (ending or plural):
            return False
        token += 1
    return True


def _and_unnamed(scene: Scene, after: int, at: int) -> bool:
    """Where verbs stand last: whether a list of names ends in investors without names: A와 엔젤투자자로부터,
    A、Bや既存株主から."""
    if scene.pack.file.order != "sov" or scene.pack.file.writing != "unspaced" or at - after < 3:
        return False
    words = scene.text.words
    link = scene.links.get(after)
    if not (words[after] in ",、·" or (link is not None and link.meaning == "links.and")):
        return False
    low = scene.sentence_of(after)[0]
    if words[after] in ",、" and not any(
        words[t] in ",、·" or link_over(scene, t, "and") or link_over(scene, t, "subject")
        for t in range(low, after)
    ):
        return False  # X, 기존 투자자로부터: who opens the sentence receives
    inside = range(after + 1, at)
    return any(is_word(scene, t, "investor") for t in inside) and all(
        (cuts(scene, t) or words[t] in ",、·")
        and not (scene.covered[t] or link_over(scene, t, "subject"))
        and (t not in scene.cue_over or scene.cue_over[t].meaning == "cues.others")
        for t in inside
    )


def _runs_fund(scene: Scene, after: int, at: int) -> bool:
    """Where verbs stand last: whether a particle marks a fund that names are said to run: A와 B가 조성한
    사모펀드로부터, Aが運営するファンドから."""
    if scene.pack.file.order != "sov" or at - after < 4 or not link_over(scene, after, "subject"):
        return False
    noun = at - 1
    while noun > after and scene.text.words[noun] in QUOTE_PAIRS:
        noun -= 1
    if not is_word(scene, noun, "investor"):
        return False
    begin = noun
    while begin > after and is_word(scene, begin, "investor", "descriptor"):
        begin -= 1
    return ends_describing(scene.text.words[begin]) and all(
        scene.text.kinds[t] != MARK and not scene.covered[t] for t in range(after, at)
    )


def _and_holders(scene: Scene, first: int, at: int) -> bool:
    """Whether "and the investors of before" ends a list that was counted: A、Bの2社と既存株主を."""
    link = next((t for t in range(first, min(first + 3, at)) if link_over(scene, t, "and")), None)
    return link is not None and all(is_word(scene, t, "investor", "function") for t in range(link + 1, at))


def _is_particle(scene: Scene, at: int) -> bool:
    """Whether a token begins a particle that is glued to the word before it."""
    cue = scene.cue_at.get(at)
    glued = (cue is not None and cue.meaning in PARTICLES) or link_over(scene, at, "subject")
    return glued and (is_hangul(scene.text.words[at]) or is_hiragana(scene.text.words[at]))


def names_before(scene: Scene, at: int, low: int) -> list[Name]:
    """The list of names that ends right before a cue: 启明创投、红杉中国 before 跟投."""
    low = clause_low(scene, at, low)
    found = runs(scene, low, at)
    if not found:
        return []
    if _is_particle(scene, at):
        while found and not attached(scene, found[-1].end, at):
            found.pop()
            if not any(
                token in scene.cue_at and scene.cue_at[token].meaning == "cues.others"
                for token in range(found[-1].after if found else at, at)
            ):
                return []
    elif not _near(scene, found[-1].end, at):
        return []
    found = _less_described(scene, found)
    if not found:
        return []
    kept = [found[-1]]
    begin = before_relative(scene, kept[0].first, low)
    for name in reversed(found[:-1]):
        if name.first >= begin:
            continue  # it stands in what describes the item behind it
        if owns_item(scene, name, begin) or employs(scene, name, begin):
            begin = name.first  # 启明创投、普洛斯旗下隐山资本
            continue
        if not _joined(scene, name.end, begin):
            break
        kept.insert(0, name)
        begin = before_relative(scene, name.first, low)
    return kept


def _less_described(scene: Scene, found: list[Name]) -> list[Name]:
    """Without a stretch at the end that only says what the others are: A、B等台廠."""
    while len(found) > 1:
        between = range(found[-2].end, found[-1].first)
        others = any(t in scene.cue_over and scene.cue_over[t].meaning == "cues.others" for t in between)
        acts = scene.pack.file.order == "sov" and any(link_over(scene, t, "subject") for t in between)
        if (
            not others
            or acts
            or any(scene.text.words[t] in COMMAS or link_over(scene, t, "and") for t in between)
        ):
            break
        found = found[:-1]
    return found


def _near(scene: Scene, first: int, at: int) -> bool:
    """Between the last name and the cue stand only small words, brackets and counters."""
    words = scene.text.words
    token, loose = first, 0
    while token < at:
        if words[token] in "([（【":
            close = closing(scene, token, at)
            token = (close if close is not None else token) + 1
            continue
        if scene.pack.file.writing == "uncased" and any(
            link_over(scene, token, key) for key in ("said", "pronouns")
        ):
            return False  # X says that it got from its investors
        if words[token] in COMMAS or scene.covered[token]:
            loose += 2
        if scene.pack.file.writing == "unspaced" and _company_told(scene, token):
            return False  # …，该公司领投了
        if (
            loose >= 2
            and scene.pack.file.writing == "unspaced"
            and scene.pack.file.order == "svo"
            and is_word(scene, token, "title")
        ):
            return False  # A团队创业，科学家加持
        loose += 1 if edges_of(scene)[token] not in (HARD, SOFT) else 0
        token += 1
    return loose <= 3


def _company_told(scene: Scene, token: int) -> bool:
    """Whether "this company" begins at a token of a script with verbs between subject and object: 该公司."""
    hit = scene.links.get(token)
    return (
        hit is not None
        and hit.meaning == "links.pronouns"
        and hit.after - hit.first > 1
        and scene.pack.file.order == "svo"
    )


def _joined(scene: Scene, first: int, after: int) -> bool:
    """Whether two stretches are items of one list: a separator and otherwise only describing words between
    them."""
    if first == after:
        return True  # parted at a glued "and"
    words = scene.text.words
    verbal = scene.pack.words_of("forms", "verb_before_comma")
    separator = False
    token = first
    fund = next((t for t in range(first, after) if words[t] in ",、"), after)
    if fund < after and (_runs_fund(scene, first, fund) or shares_verb(scene, first, fund)):
        token = fund  # Aが運営するファンド、B; A가 신규 투자자로, B가
    elif fund < after and _gapped(scene, first, fund):
        token = fund
    while token < after:
        word = words[token]
        if word in "([（【":
            close = closing(scene, token, after)
            token = (close if close is not None else token) + 1
            continue
        if word in ",、" and token > first and words[token - 1] in verbal and not _links(scene, first, token):
            return False  # 独立し、KDDI等
        if (
            word in BULLETS
            or word in ("、", "・", ",", "/")
            or link_over(scene, token, "and")
            or joins_noun(scene, token)
        ):
            separator = True
        elif described_in_list(scene, token):
            pass  # 既存株主であるC
        elif (
            scene.covered[token]
            or (token in scene.cue_at and scene.cue_at[token].meaning != "cues.others")
            or word in BREAKS
            or (
                any(
                    link_over(scene, token, key)
                    for key in (
                        "subject",
                        "object",
                        *(("relative",) if scene.pack.file.order == "sov" else ()),
                    )
                )
                and not link_over(scene, token, "and")
            )
        ):
            return False
        elif of_an_item(scene, first, token):
            pass  # A和创始人的老友B
        elif separator and scene.pack.file.order == "svo" and is_word(scene, token, "function"):
            return False  # "A, 由 B": a new clause, no list
        elif scene.pack.file.writing == "uncased" and (
            (not separator and is_word(scene, token, "stop"))
            or (is_word(scene, token, "function") and not link_over(scene, token, "possessive"))
        ):
            return False  # according to A, B; an eye on A, from B
        token += 1
    return separator


def _gapped(scene: Scene, first: int, comma: int) -> bool:
    """Where verbs stand last: whether nothing but the particle of a subject stands between a name and a
    comma, so that its verb is that of the next one: A가, 기존 투자자로는 B가 참여."""
    hit = scene.links.get(first)
    if hit is None or hit.meaning != "links.subject" or hit.after != comma:
        return False
    topic = scene.text.words[first] in scene.pack.words_of("forms", "topic")
    return scene.pack.file.order == "sov" and not topic


def _links(scene: Scene, first: int, at: int) -> bool:
    """Whether a word for "and" of several letters ends at a token: Aに加え、新たにB."""
    return any(
        (hit := scene.links.get(t)) is not None and hit.meaning == "links.and" and hit.after == at
        for t in range(max(first, at - 4), at)
    )


def names_after(scene: Scene, at: int, high: int) -> tuple[list[Name], int]:
    """The list of names that begins at or soon after a token, and where it ends."""
    words = scene.text.words
    at += at < high and words[at] == ":"  # among the investors: A, B
    end = at
    while end < high and not scene.covered[end] and (words[end] not in BREAKS or inner_dot(scene, end)):
        cue = scene.cue_at.get(end)
        if (
            cue is not None
            and cue.meaning[5:] not in ("for", "to", "from")
            and whole(scene, cue.first, cue.after)
            and (end > at or _names_round(scene, cue.meaning))
            and not lead_noun(scene, cue)
            and (scene.pack.file.writing != "uncased" or cuts(scene, end))  # תמר השקעות
            and not (cue.meaning == "cues.others" and end > at and link_over(scene, end, "and"))  # Aのほか、B
        ):
            break
        if link_over(scene, end, "said") or (_stops(scene, end) and cuts(scene, end)):
            break
        end += 1
    found = plain_items(scene, runs(scene, at, end), at)
    if not found:
        return [], at
    kept = [found[0]]
    for name in found[1:]:
        if name.first > kept[-1].end and all(words[t] == "-" for t in range(kept[-1].end, name.first)):
            kept[-1] = name  # 蓝山的金融部——青禾金融
            continue
        if not _joined(scene, kept[-1].end, before_relative(scene, name.first, kept[-1].end)):
            if not any(words[t] in "、," for t in range(kept[-1].after, name.first)) and _describing(
                scene, kept[-1].after, name.first
            ):
                if not _its_money(scene, kept[-1], name):
                    kept[-1] = name
                continue
            if owned_by(scene, kept[-1].end, name):
                continue  # "A" التابعة لـB وشركة "C"
            break
        kept.append(name)
    return kept, kept[-1].after


def _names_round(scene: Scene, meaning: str) -> bool:
    """Whether a cue names the financing itself, so that no source stands behind it: 获得融资后的下一步."""
    return (
        scene.pack.file.writing == "unspaced"
        and scene.pack.file.order == "svo"
        and meaning == "cues.round_noun"
    )


def _its_money(scene: Scene, owner: Name, name: Name) -> bool:
    """Whether what stands behind an investor's possessive only says which investment it is."""
    link = scene.links.get(owner.end)
    cue = scene.cue_at.get(name.end)
    return (
        link is not None
        and link.meaning == "links.possessive"
        and link.after - link.first == 1
        and cue is not None
        and cue.meaning in ("cues.of_source", "cues.invest_noun", "cues.round_noun")
        and not investor_like(scene, name)
        and scene.pack.file.order == "svo"
    )


def _stops(scene: Scene, token: int) -> bool:
    """Whether a word that ends lists stands at a token, and not as a piece of one for investors: 老股东."""
    over = scene.word_over.get(token, {})
    stop, longer = over.get("stop"), over.get("investor")
    if stop is not None and (link := scene.links.get(token)) is not None and link.after > stop.after:
        return link.meaning != "links.and"  # 以及 is no 以
    return stop is not None and (longer is None or longer.after - longer.first <= stop.after - stop.first)


def _describing(scene: Scene, first: int, after: int) -> bool:
    """Whether what stands between two stretches makes the first one a description of the second: 知名机构
    X."""
    if any(
        is_word(scene, t, "company", "investor", "including", "title") or link_over(scene, t, "possessive")
        for t in range(first, after)
    ):
        return True
    last = scene.pack.file.order == "sov" and after > first and not scene.covered[after - 1]
    return (
        last
        and link_over(scene, first, "subject")
        and ends_describing(scene.text.words[after - 1])  # 피터 틸이 설립한 옥타브
    )
