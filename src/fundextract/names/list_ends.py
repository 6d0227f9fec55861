"""What stands within and behind an item of a row of names: appositions, posts, owners, kinds of firm."""

from __future__ import annotations

from ..knowledge import is_first_name, is_investor, ordinary
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .cased_chunks import chunk_end, kind_behind
from .cased_look import breaks, namey, title_case
from .hanging import by_words
from .kind_houses import house_behind
from .names import closing, form_hit, is_link, is_word, word_hit
from .towns import place_behind

OPENERS = frozenset('([（"')


def whose(scene: Scene, pos: int, high: int) -> bool:
    """Verb-second languages: whether an article and a noun for an investor or a post go on with whose."""
    if scene.pack.file.order != "v2" or not is_link(scene, pos, "articles"):
        return False
    at = scene.links[pos].after
    while at < high and at - pos < 4 and not is_word(scene, at, "investor", "title", "company"):
        if namey(scene, at):
            return False
        at += 1
    if at >= high or not is_word(scene, at, "investor", "title", "company"):
        return False
    after = scene.words[at].after if at in scene.words else at + 1
    return after < high and is_word(scene, after, "affiliation") and not is_link(scene, after, "and")


def label_of_firm(scene: Scene, pos: int, high: int) -> int | None:
    """The word for a firm right behind the label of a round that only describes it: the growth equity firm
    A."""
    found = scene.round_at.get(pos)
    after = found.after if found is not None else high
    if after >= high or not is_word(scene, after, "company", "investor", "descriptor"):
        return None
    return after if scene.text.view[scene.text.starts[after]].islower() else None


def person_of_firm(scene: Scene, pos: int, high: int) -> int | None:
    """Where the person begins whose post and firm stand before the name without a comma: l'ancien patron
    d'Orange Jeanne Martin.

    Args:
        scene: the text.
        pos: where the item begins.
        high: where the list must have ended.
    """
    if scene.pack.file.order != "svo":
        return None
    at, text = pos, scene.text
    while at < min(high, pos + 5) and (
        is_link(scene, at, "articles")
        or text.words[at] == "'"
        or (is_word(scene, at, "descriptor", "former", "demonym") and not is_word(scene, at, "title"))
    ):
        at += 1
    title = scene.word_over.get(at, {}).get("title")
    if title is None or namey(scene, at) or not is_word(scene, title.after, "affiliation"):
        return None
    firm = title.after + 1
    while firm < high and (text.words[firm] == "'" or is_link(scene, firm, "articles")):
        firm += 1
    end = firm
    while end < high and namey(scene, end):
        end += 1
        if end > firm + 1 and is_first_name(text.words[end - 1]) and end < high and namey(scene, end):
            return end - 1
    return None


def small_firm(scene: Scene, pos: int, high: int) -> bool:
    """A name in small letters of which only its ending shows that it is an investor's: better ventures."""
    text = scene.text
    return (
        pos + 1 < high
        and text.kinds[pos] == WORD
        and text.kinds[pos + 1] == WORD
        and text.view[text.starts[pos]].islower()
        and text.view[text.starts[pos + 1]].islower()
        and form_hit(scene, pos + 1, "investor_end") is not None
        and len(text.words[pos + 1]) > 4
        and not is_word(scene, pos + 1, "investor")
        and not scene.word_over.get(pos)
        and pos not in scene.links
        and pos not in scene.cue_over
        and text.words[pos] not in scene.pack.words_of("links", "articles")
        and pos + 2 < len(text.words)
        and (text.words[pos + 2] in ",;." or is_link(scene, pos + 2, "and"))
    )


def opens_list(scene: Scene, pos: int, high: int) -> int | None:
    """The token after "such as" or "including" within reach, before any mark but a comma; None where no list
    is opened."""
    for token in range(pos + 1, min(high, pos + 14)):
        if is_word(scene, token, "including"):
            return scene.word_over[token]["including"].after
        if scene.text.words[token] in ".;:!?" or namey(scene, token) or scene.covered[token]:
            return None
    return None


def join_known(scene: Scene, first: int, end: int, high: int) -> int:
    """Goes on over "and" where a known investor's name holds both sides together: Plug and Play Ventures."""
    if (
        end < high
        and scene.text.kinds[end] == WORD
        and scene.text.view[scene.text.starts[end]].islower()
        and not is_link(scene, end, "and")
    ):
        for stop in range(end + 5, end, -1):
            if (
                stop <= high
                and scene.text.kinds[stop - 1] != MARK
                and is_investor(scene.text.token_text(first, stop))
            ):
                return stop  # Leaps by Bayer, a16z crypto
    if end + 1 < high and is_link(scene, end, "and") and scene.text.words[end] != ",":
        after = scene.links[end].after
        if after < high and namey(scene, after):
            follow = min(chunk_end(scene, after, high), high)
            for stop in range(follow, after, -1):
                if is_investor(scene.text.token_text(first, stop)):
                    return stop
            told = is_investor(scene.text.token_text(after, follow)) is None
            if told and _fields_joined(scene, first, end, after, follow):
                return follow
    return end


def _fields_joined(scene: Scene, first: int, end: int, after: int, follow: int) -> bool:
    """Whether "and" joins two fields in the name of one house: Highland Research and Development
    Foundation."""
    text = scene.text
    left = end - 1
    if scene.pack.file.order != "svo" or left <= first or follow - after != 2:
        return False
    lexicon = ordinary(scene.pack.code)
    if text.words[left] not in lexicon or form_hit(scene, left, "investor_end") is not None:
        return False
    if is_word(scene, left, "investor", "company") or title_case(scene, *scene.sentence_of(first)):
        return False
    if any(text.kinds[t] != WORD or text.words[t] not in lexicon for t in range(after, follow)):
        return False
    return is_word(scene, follow - 1, "body", "fund")


def through_fund(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item only says through which fund the one before it invests: via ses fonds X et Y."""
    return (
        is_word(scene, pos, "affiliation")
        and not is_link(scene, pos, "of")
        and any(
            is_word(scene, t, "investor") and (not namey(scene, t) or is_word(scene, pos + 1, "function"))
            for t in range(pos + 1, min(high, pos + 5))
        )
    )


def described_late(scene: Scene, pos: int, high: int) -> bool:
    """Whether "the company" goes on with "of" and small words up to a name: la société d'ingénierie A."""
    at = scene.links[pos].after
    if at - pos == 1 and is_word(scene, pos, "company") and at < high and namey(scene, at):
        return not scene.covered[at]  # where nouns have no articles: společnost Alfa
    if at - pos < 2 or at >= high:
        return False
    if not is_link(scene, at, "of"):
        small = scene.text.view[scene.text.starts[at]].islower() and scene.text.kinds[at] == WORD
        plain = (
            small and not is_word(scene, at, "function") and at not in scene.cue_at and not scene.covered[at]
        )
        return plain and at + 1 < high and namey(scene, at + 1)  # la compagnie pétrolière A
    for token in range(scene.links[at].after, min(high, at + 7)):
        if namey(scene, token):
            return token > scene.links[at].after
        if scene.text.words[token] in ",;.:([" or token in scene.cue_at or scene.covered[token]:
            return False
    return False


def apposition_end(scene: Scene, pos: int, high: int) -> int:
    """The comma that closes an apposition, else the end."""
    words = scene.text.words
    clause = is_link(scene, pos, "relative")
    start = pos
    while pos < high:
        if words[pos] in OPENERS:
            close = closing(scene, pos, high)
            pos = close + 1 if close is not None else pos + 1
            continue
        if words[pos] in ",;":
            inner = _portfolio_end(scene, start, pos, high)
            if inner is not None:
                return inner
            verb = any(is_link(scene, t, "auxiliary") for t in range(start, pos))
            late = next((t for t in range(pos + 1, high) if words[t] == ","), None)
            if not (clause and not verb and late is not None and is_link(scene, late + 1, "auxiliary")):
                return pos
            pos, clause = late, False  # whose founder, X, is also joining the board
        pos += 1
    return high


def backer_of(scene: Scene, pos: int, high: int) -> bool:
    """Whether a description in small letters tells what the investor before it has put money into:
    early-stage backers of Acme."""
    text = scene.text
    for token in range(pos, min(high - 2, pos + 5)):
        if is_word(scene, token, "investor") and text.view[text.starts[token]].islower():
            cue = scene.cue_over.get(token + 1)
            into = is_link(scene, token + 1, "of") or (cue is not None and cue.meaning == "cues.to")
            return token > pos and into and namey(scene, token + 2)
        small = text.kinds[token] == WORD and text.view[text.starts[token]].islower()
        if not (small or (text.words[token] == "-" and not text.spaced[token])):
            return False
    return False


def _portfolio_end(scene: Scene, start: int, comma: int, high: int) -> int | None:
    """Where an apposition ends whose own list a comma parts: A, the early backer of B, C and D."""
    noun = next((t for t in range(start, comma) if is_word(scene, t, "investor", "fund", "vehicle")), None)
    if noun is None or not namey(scene, comma - 1) or scene.text.words[comma] != ",":
        return None
    cue = scene.cue_over.get(noun + 1)
    into = cue is not None and cue.meaning == "cues.to"
    made = not into and any(scene.text.words[t] in by_words(scene.pack) for t in (noun + 1, noun + 2))
    if not (into or made or is_link(scene, noun + 1, "of") or is_word(scene, noun + 1, "affiliation")):
        return None
    if scene.pack.file.order == "v2" and not into:
        return None  # A, der Investmentarm von B, C und D
    if made and any(is_link(scene, t, "and") for t in range(noun, comma)):
        return None  # A, a fund backed by B and C, D and E
    token = comma + 1
    while token < high and (namey(scene, token) or scene.text.words[token] == ","):
        token += 1
    if token >= high or not is_link(scene, token, "and"):
        return None
    if not namey(scene, token + 1):  # a fund seeded by A, B and other tycoons including C
        return high if made and token > comma + 1 and opens_list(scene, token, high) else None
    if token == comma + 1:
        return None  # A, an early backer of B, and C
    token = min(chunk_end(scene, token + 1, high), high)
    return token if token >= high or scene.text.words[token] in ",;." else None


def tail(scene: Scene, pos: int, high: int) -> int:
    """After a name: passes by brackets and "of Adore Beauty", "at Google" affiliations."""
    text = scene.text
    if pos + 1 < high and is_word(scene, pos, "worth_at") and pos + 1 in scene.money_at:
        pos = min(high, scene.amounts[scene.money_at[pos + 1]].after)  # A at $5 million and B at $3 million
    while pos < high:
        word = text.words[pos]
        if word in "([（" or (word == '"' and not text.spaced[pos]):
            close = closing(scene, pos, high)
            if close is None:
                return pos + 1
            pos = close + 1
            continue
        if (
            text.kinds[pos] == WORD
            and text.view[text.starts[pos]].islower()
            and (
                is_word(scene, pos, "company", "investor") or form_hit(scene, pos, "investor_end") is not None
            )
        ):
            pos += 1  # Dragoneer group, the M12 venture fund
            continue
        if kind_behind(scene, pos, high):
            pos += 2
            continue
        house = house_behind(scene, pos, high)
        if house is not None and (house >= high or text.words[house] in ",." or is_link(scene, house, "and")):
            return house  # Alfan uusi rahasto ja B
        if word == "-" and pos + 1 < high and (text.words[pos + 1] == "," or is_link(scene, pos + 1, "and")):
            return pos + 1  # Alfa-, Beta- ja Gamma-yhtiöt
        if (
            word in "-—–"
            and text.spaced[pos]
            and pos + 2 < high
            and text.kinds[pos + 1] == WORD
            and 1 < len(text.words[pos + 1]) <= 6
            and text.view[text.starts[pos + 1] : text.ends[pos + 1]].isupper()
            and (text.words[pos + 2] == "," or is_link(scene, pos + 2, "and"))
        ):
            pos += 2  # Acme Innovation – AIN, the venture arm of Acme
            continue
        if word in "-—–" and text.spaced[pos] and pos + 1 < high and text.spaced[pos + 1]:
            close = next(
                (t for t in range(pos + 1, min(high, pos + 25)) if text.words[t] in "-—–" and text.spaced[t]),
                None,
            )
            if close is not None and (
                text.words[close + 1 : close + 2] == [","] or is_link(scene, close + 1, "and")
            ):
                pos = close + 1  # Norfund — the Norwegian fund — and Acumen
                continue
        if pos in scene.cue_at and scene.cue_at[pos].meaning in ("cues.joined_by", "cues.led_by"):
            return pos
        if (
            is_word(scene, pos, "descriptor")
            and pos + 1 < high
            and text.words[pos + 1] in by_words(scene.pack)
        ):
            begin, past = _affiliation(scene, pos + 2, high)
            if past > begin:
                pos = past  # the fund A managed by B, and C
                continue
            return pos
        if _plain_noun(scene, pos, high):
            pos += 1  # a16z crypto, …
            continue
        if is_word(scene, pos, "affiliation", "seated") and pos + 1 < high:
            begin, pos = _affiliation(scene, scene.words[pos].after if pos in scene.words else pos + 1, high)
            pos = place_behind(scene, pos, high) if pos > begin else pos  # of Denver, Colo., and B
            continue
        return pos
    return pos


def _plain_noun(scene: Scene, pos: int, high: int) -> bool:
    """A small-letter word behind a name, before the next item of the list, that is neither verb nor
    preposition."""
    text = scene.text
    if (
        text.kinds[pos] != WORD
        or not text.view[text.starts[pos]].islower()
        or scene.covered[pos]
        or pos in scene.cue_over
        or pos in scene.links
        or pos in scene.status_over
    ):
        return False
    if is_word(scene, pos, "function", "stop", "including", "opener") or pos + 2 >= high:
        return False
    follow = pos + 1 if text.words[pos + 1] == "," or is_link(scene, pos + 1, "and") else high
    after = follow + 1 + (follow + 1 < high and is_link(scene, follow + 1, "and"))
    return after < high and namey(scene, after) and not breaks(scene, after)


def _affiliation(scene: Scene, pos: int, high: int) -> tuple[int, int]:
    start = pos
    while pos < high and pos - start < 6:
        if namey(scene, pos) and not breaks(scene, pos):
            end = min(chunk_end(scene, pos, high), high)
            if end + 1 < high and scene.text.words[end] == "-" and not scene.text.spaced[end + 1]:
                pos = end + 1
                continue  # des US-Konzerns Acme
            return start, end
        place = word_hit(scene, pos, "place")
        if place is not None and place.first == pos and namey(scene, pos) and place.after <= high:
            return start, place.after  # aus den USA
        if scene.text.kinds[pos] == MARK or pos in scene.cue_at or is_link(scene, pos, "and"):
            break
        pos += 1
    return start, start
