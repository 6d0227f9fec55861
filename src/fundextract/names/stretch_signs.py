"""Signs of what a subject is or is not in scripts without capitals."""

from __future__ import annotations

from ..lexer.han_from import given_from
from ..lexer.hangul_places import PARTICLES, is_hiragana
from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import MARK, NUMBER
from .han_context import founds, said_or_used
from .headed_stretch import like_person
from .names import OPEN, QUOTE_PAIRS, Name, closing, is_link, is_word, word_hit
from .stretch_edges import cuts, link_over
from .stretch_runs import investor_like as investor_like
from .verb_ends import ends_describing

LONG_KIND = 16
"""Tokens before the noun of a company that is told of by what it does, at most."""


def opens(scene: Scene, name: Name, begin: int) -> bool:
    """Whether nothing but words that describe it stands before a name in its clause: 法国 AI 新创 X,
    我国首家火箭公司——X."""
    words = scene.text.words
    for dash in range(name.first - 1, begin, -1):
        if words[dash] in "-—–" and is_word(scene, dash - 1, "company"):
            begin = next(t for t in range(dash, name.first + 1) if words[t] not in "-—–")
            break
    return all(
        is_word(scene, t, "company", "descriptor", "place", "opener", "calendar")
        or words[t] in QUOTE_PAIRS
        or words[t] in "\"'」』》｜|("
        for t in range(begin, name.first)
    )


def beside_name(scene: Scene, first: int, at: int) -> bool:
    """Whether a verb stands right behind a name: only adverbs, dates and brackets between them."""
    token = first
    while token < at:
        close = closing(scene, token, at) if scene.text.words[token] in OPEN else None
        if close is not None:
            token = close + 1
            continue
        if not (
            is_word(scene, token, "function", "opener", "stop", "not_name", "calendar")
            or scene.text.kinds[token] in (MARK, NUMBER)
            or link_over(scene, token, "said")
            or any(hit.layer == "status" for hit in scene.cues_in(token, token + 1))
            or (token in scene.cue_over and scene.cue_over[token].meaning in ("cues.gets", "cues.raise_from"))
        ):
            return False
        token += 1
    return True


def introduced(scene: Scene, name: Name) -> bool:
    """Whether a word for a company stands right before a name, or founding is told of it; so does one with
    its legal form."""
    before = name.first - 1
    if name.end > name.after and scene.pack.file.writing == "unspaced":
        return True
    while before >= 0 and scene.text.words[before] in QUOTE_PAIRS:
        before -= 1
    while before > 0 and is_word(scene, before, "place") and not is_word(scene, before, "company"):
        before -= 1  # 子公司青州青禾
    return before >= 0 and is_word(scene, before, "company", "founding")


def counted_subject(scene: Scene, start: int, at: int) -> bool:
    """Whether the subject of a verb is a number of companies or deals: 32家企业获得融资; or a whole trade:
    某行业去年共吸引投资."""
    if _whole_sector(scene, start, at):
        return True
    token = at - 1
    while token > start and is_word(scene, token, "function") and not is_word(scene, token, "sector"):
        token -= 1
    hit = word_hit(scene, token, "sector")
    noun = _behind_adverbs(scene, start, at)
    if hit is None and is_word(scene, noun, "company"):
        hit = _counted_kind(scene, start, noun)
    return (
        hit is not None
        and (hit.after == token + 1 or hit.after <= noun)
        and hit.first > start
        and (scene.text.kinds[hit.first - 1] == NUMBER or _several(scene, hit.first - 1))
        and not scene.covered[hit.first - 1]
    )


def _whole_sector(scene: Scene, start: int, at: int) -> bool:
    """Whether a word for a trade, known words before it and adverbs at most behind it, is the subject of a
    verb; or companies without a name whose money is added up: 欧洲量子公司共筹集."""
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return False
    token, summed = _behind_adverbs(scene, start, at), False
    while token > start and is_word(scene, token, "in_sum"):
        token, summed = _behind_adverbs(scene, start, token), True
    hit = word_hit(scene, token, "sector") or (word_hit(scene, token, "company") if summed else None)
    if hit is None or hit.after != token + 1 or hit.after - hit.first < 2 or hit.first <= start:
        return False
    if any(is_link(scene, t, "articles") for t in range(start, hit.first)):
        return False  # 这家量子公司
    return is_word(scene, hit.first - 1, "descriptor", "company", "sector", "place")


def _counted_kind(scene: Scene, start: int, noun: int) -> Hit | None:
    """The word for "so many" before what describes the companies that end at a token: 两家做换电的平台."""
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return None
    comma = next((t for t in range(noun, start, -1) if scene.text.kinds[t] == MARK), start)
    begin = comma + (scene.text.kinds[comma] == MARK)
    hit = word_hit(scene, begin + 1, "sector") if begin + 1 < noun else None
    return hit if hit is not None and hit.after - hit.first == 1 else None


def _several(scene: Scene, token: int) -> bool:
    """Whether a letter for a number above one stands at a token: 两, 多."""
    written = scene.text.words[token]
    return written in scene.pack.words_of("forms", "numeral")[1:] and written not in ("半", "一")


def many_act(scene: Scene, particle: int) -> bool:
    """Whether a subject particle marks a number of companies or a plural without a name: 스타트업 18곳은,
    투자자들이.

    Args:
        scene: the text.
        particle: the token of the particle.
    """
    hit = word_hit(scene, particle - 1, "sector")
    if hit is None or hit.after != particle:
        return False
    before = hit.first - 1
    counted = before >= 0 and scene.text.kinds[before] == NUMBER and not scene.covered[before]
    return counted or hit.after - hit.first > 2


def pronoun_first(scene: Scene, low: int, at: int) -> bool:
    """Where verbs stand last: whether "the company" as topic opens a sentence, a name in it the subject of
    another verb: 회사는 X가 임상에 돌입하면서 투자를 마무리했다.

    Args:
        scene: the text.
        low: where the sentence begins.
        at: where the fact stands.
    """
    topics = scene.pack.words_of("forms", "topic")
    hit = next((scene.links[t] for t in range(low, min(low + 3, at)) if t in scene.links), None)
    if not topics or hit is None or hit.meaning != "links.pronouns":
        return False
    words = scene.text.words
    marked = words[hit.after - 1] in topics or (hit.after < at and words[hit.after] in topics)
    return marked and not any(link_over(scene, t, "said") for t in range(at, scene.sentence_of(at)[1]))


def told_inside(scene: Scene, name: Name, topic: int, particle: int, at: int) -> bool:
    """Whether a name is the subject of what the topic reports: Aは、新興Bが10億円を調達したと
    発表した.

    Args:
        scene: the text.
        name: the name the second particle marks.
        topic: the particle of the first name.
        particle: the second particle.
        at: where the fact stands.
    """
    topics = scene.pack.words_of("forms", "topic")
    words = scene.text.words
    if words[topic] not in topics or words[particle] in topics:
        return False
    shown = name.end > name.after or words[particle + 1] in ",、" or is_word(scene, name.first - 1, "company")
    high = scene.sentence_of(name.first)[1]
    return shown and any(link_over(scene, t, "said") for t in range(at, high))


def founded_by(scene: Scene, person: Name, particle: int, name: Name) -> bool:
    """Whether the first of two subjects only founded or made the second, told as a company: A 창업자 김민수가
    세운 벤처 B가.

    Args:
        scene: the text.
        person: the name the first particle marks.
        particle: that particle.
        name: the name the second particle marks.
    """
    if not is_word(scene, name.first - 1, "company") or any(
        scene.text.words[t] in ",、" or scene.covered[t] for t in range(particle, name.first)
    ):
        return False
    return is_word(scene, person.first - 1, "title") or like_person(scene, person)


def aside(scene: Scene, name: Name, low: int, high: int) -> bool:
    """Whether a name of a Chinese clause is surely not its subject: who is addressed, who founded, what only
    describes."""
    return (
        _addressed(scene, name, low)
        or (name.first > low and word_hit(scene, name.first - 1, "title") is not None)
        or _reports(scene, name)
        or _describes_noun(scene, name)
        or said_or_used(scene, name, low)
        or given_from(scene, name.first)
        or founds(scene, name, min(high + 24, scene.sentence_of(name.first)[1]))
    )


def _reports(scene: Scene, name: Name) -> bool:
    """Whether a name in the quotes of titles is that of a paper that reports something: 《青禾时报》报道."""
    words, behind = scene.text.words, name.end + 1
    return (
        name.first > 0
        and behind < len(words)
        and words[name.first - 1] == "《"
        and words[name.end] == "》"
        and is_word(scene, behind, "reported")
    )


def _describes_noun(scene: Scene, name: Name) -> bool:
    """Whether a possessive joins a stretch to a noun for a company, which it only describes."""
    at = name.after
    while at < len(scene.text.words) and scene.text.words[at] in QUOTE_PAIRS.values():
        at += 1
    link = scene.links.get(at)
    if scene.pack.file.order != "svo" or link is None or link.meaning != "links.possessive":
        return False
    if link.after - link.first > 1:
        return False
    for token in range(link.after, min(len(scene.text.words), link.after + 8)):  # 的北京机器人公司
        noun = word_hit(scene, token, "company")
        if noun is not None and noun.first == token:
            return True
        if not is_word(scene, token, "descriptor", "place", "company"):
            break
    return False


def _behind_adverbs(scene: Scene, low: int, at: int) -> int:
    """The last token before a verb that is no adverb, no word of time and no word of reporting."""
    token = at - 1
    while token > low and (
        is_word(scene, token, "function", "opener", "calendar")
        or link_over(scene, token, "said")
        or any(
            hit.layer == "status" and hit.first <= token < hit.after
            for hit in scene.cues_in(max(low, token - 4), token + 6)
        )
    ):
        token -= 1
    return token


def this_company(scene: Scene, low: int, at: int) -> bool:
    """Whether a clause has "this company" for a subject, whatever stands between the two words:
    这家由 X 掌舵的公司; or a company told of by what it does alone: 做换电的平台."""
    token = _behind_adverbs(scene, low, at)
    noun = word_hit(scene, token, "company")
    if noun is None or noun.after != token + 1:
        return False
    own = scene.links.get(low)
    if own is not None and own.meaning == "links.possessive" and own.after - own.first > 1:
        return all(is_word(scene, t, "descriptor", "company") for t in range(own.after, noun.first))
    of = scene.links.get(noun.first - 1)
    made = of is not None and of.meaning == "links.possessive" and noun.first - low < LONG_KIND
    if made and any(is_word(scene, t, "does") for t in range(low, min(low + 4, noun.first))):
        return True
    return any(
        is_link(scene, t, "articles") and scene.text.words[t] in "这這该該那此"
        for t in range(low, noun.first)
    )


def _addressed(scene: Scene, name: Name, low: int) -> bool:
    """Whether a preposition stands before a name, so that it is no subject: 向证监会递交招股书."""
    if scene.pack.file.order != "svo" or scene.pack.file.writing != "unspaced":
        return False
    for token in range(name.first - 1, max(low, name.first - 8) - 1, -1):
        cue = scene.cue_over.get(token)
        if cue is not None:
            return cue.meaning == "cues.to"
        if scene.covered[token] or scene.text.kinds[token] == MARK:
            return False
    return False


def only_owns(scene: Scene, name: Name) -> bool:
    """Whether a name owns something that is neither its chief nor money, and so is not who acts:
    Metaの元研究者らが創業し."""
    hit = scene.links.get(name.after)
    if scene.pack.file.order != "sov" or hit is None or hit.meaning != "links.possessive":
        return False
    if is_word(scene, hit.after, "title") or link_over(scene, hit.after, "said"):
        return False  # X का कहना है कि उसने
    if hit.after < len(scene.covered) and scene.covered[hit.after]:
        return False
    end = next((t for t in range(hit.after, len(scene.text.words)) if cuts(scene, t)), hit.after)
    return end == hit.after or not is_word(scene, end, "title")


def opened_bracket(scene: Scene, at: int) -> int:
    """The token that opens the square bracket a token closes, else the token itself: 【独自】."""
    return next((t for t in range(at - 1, max(-1, at - 12), -1) if scene.text.words[t] in "[【"), at)


def epithet(scene: Scene, at: int) -> int:
    """The quote that opens what a closing one ends, where it opens the sentence: '적자 늪' X, A서."""
    low = scene.sentence_of(at)[0]
    return low if scene.text.words[low] in QUOTE_PAIRS and closing(scene, low, at + 1) == at else at


def all_described(scene: Scene, at: int, low: int) -> bool:
    """Whether nothing but a description that a noun for a company ends stands before an item: 챗GPT 대항마 X,
    A서."""
    if _by_clause(scene, at, low):
        return True
    owned = is_link(scene, at - 1, "possessive")  # 水耕栽培のX、Aから
    return (owned or is_word(scene, at, "company")) and not any(
        scene.text.kinds[t] == MARK
        or t in scene.cue_at
        or (t in scene.links and not is_link(scene, t, "possessive"))
        for t in range(low, at)
    )


def _by_clause(scene: Scene, at: int, low: int) -> bool:
    """Whether a clause with an object or a place that ends in a describing verb is all that stands before an
    item: EV充電を展開するX、Aから."""
    text = scene.text
    if scene.pack.file.writing != "unspaced" or at - low < 3 or not is_hiragana(text.words[at - 1]):
        return False
    governed = False
    for token in range(low, at):
        cue, link = scene.cue_at.get(token), scene.links.get(token)
        particle = cue is not None and cue.meaning in PARTICLES
        if (
            text.kinds[token] == MARK and text.words[token] not in "・ー「」『』\"'"
        ) or token in scene.money_at:
            return False
        if cue is not None and not particle:
            return False
        told = link is not None and link.meaning == "links.object"
        governed = governed or particle or told or is_word(scene, token, "founded", "runs")
    return governed and (ends_describing(text.words[at - 1]) or text.words[at - 1] in "くすむぶつぐ")


def deals_in(scene: Scene, name: Name, last: Name) -> bool:
    """Whether an everyday verb between two stretches takes the last for its object: Cirrus專攻推論晶片，獲…

    Args:
        scene: the text.
        name: the name that opens the clause.
        last: the last stretch of the clause.
    """
    return any(is_word(scene, t, "stop", "function") for t in range(name.end, min(name.end + 2, last.first)))


def titled(scene: Scene, name: Name) -> bool:
    """Whether a title stands right behind a name, so that it is a person's."""
    if scene.pack.file.order != "sov" or name.after >= len(scene.text.words):
        return False
    if name.end > name.after and is_word(scene, name.end - 1, "title"):
        return True  # 빌 게이츠 마이크로소프트 창업자
    hit = word_hit(scene, name.after, "title")
    return hit is not None and not link_over(scene, hit.after, "possessive")  # but X創業者の山田氏 is of X


def past_brackets(scene: Scene, token: int, high: int) -> int:
    """The first token behind marks, brackets and subject particles."""
    while token < high:
        close = closing(scene, token, high) if scene.text.words[token] in OPEN else None
        if close is not None:
            token = close
        elif not (scene.text.kinds[token] == MARK or link_over(scene, token, "subject")):
            break
        token += 1
    return token


def outside_quotes(scene: Scene, low: int, high: int) -> list[int]:
    """The tokens outside quotes and brackets."""
    out, token = [], low
    while token < high:
        close = (
            closing(scene, token, high)
            if scene.text.words[token] in OPEN or scene.text.words[token] in QUOTE_PAIRS
            else None
        )
        if close is None:
            out.append(token)
        token = (close if close is not None else token) + 1
    return out
