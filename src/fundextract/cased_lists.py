"""Lists of names in scripts with capitals: items, separators, appositions, and where a list ends."""

from __future__ import annotations

from .cased_chunks import (
    chunk_end,
    chunks,
    compound_after,
    described_after,
    is_plausible,
    kind_behind,
    owner_after,
)
from .cased_items import far_described, owner_alone, role_opens, small_name
from .cased_look import breaks, namey, title_case
from .cased_trim import trim
from .hanging import by_words
from .knowledge import is_first_name, is_investor, ordinary, places
from .lexer import Scene
from .names import Name, closing, form_hit, is_link, is_word, make_name
from .text import MARK, WORD

MAX_SKIP = 8
"""Lower-case words that may stand before a name within one item of a list."""


def names_after(scene: Scene, at: int, high: int) -> tuple[list[Name], int]:
    """The list of names that begins at or soon after a token; the names and where the list ends."""
    text = scene.text
    names: list[Name] = []
    titled = title_case(scene, *scene.sentence_of(at)) if at < high else False
    pos, end = at, at
    if at + 2 < high and text.words[at] == "," == text.words[at + 2] and is_word(scene, at + 1, "including"):
        pos = at + 3  # auprès, notamment, de A et B
        pos = scene.links[pos].after if is_link(scene, pos, "of") else pos
    while pos < high:
        begun = pos
        pos, name = _item(scene, pos, high, titled, bool(names))
        opened = _opened_behind(scene, name, begun, high) if name is not None and not names else None
        if opened is not None:
            pos = opened
            continue
        if name is not None:
            if is_link(scene, pos, "said") and names:
                break  # …, CXA said in a statement
            cue = scene.cue_at.get(pos)
            ends = (
                cue is not None and cue.after < len(text.words) and text.kinds[cue.after] == MARK
            )  # a participle
            apart = bool(names) or "," in text.words[at : name.first]
            if (
                apart
                and cue is not None
                and not ends
                and cue.meaning[5:] in ("raise", "gets", "invest")
                and (
                    not is_link(scene, name.first - 1, "and")
                    or (text.words[name.first - 2] == "," and cue.meaning == "cues.raise")
                )
            ):
                break  # from investors, Alpha raised …; from A and B, and Alpha raised …
            names.append(name)
            end = name.after
        if pos >= high:
            break
        after = _separator(scene, pos, high)
        if after is None or _list_closed(scene, names, at, pos):
            break
        if not names and after == pos:
            break
        pos = _again(scene, at, after, high)
        if text.words[pos - 1] != "," and pos < high and is_word(scene, pos, "stop"):
            break
    opened = None if names else _bracketed_list(scene, at, high)
    if opened is not None:
        return names_after(scene, opened + 1, closing(scene, opened, high) or opened + 1)
    return names, end


def _bracketed_list(scene: Scene, at: int, high: int) -> int | None:
    """The bracket behind a word for investors whose names it holds: from American investors (A, B and C)."""
    told = False
    for token in range(at, min(high, at + 14)):
        word = scene.text.words[token]
        if word == "(":
            return token if told and closing(scene, token, high) is not None else None
        if word in ".;:!?" or scene.covered[token] or namey(scene, token):
            return None
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning[5:] in ("raise", "gets", "invest", "lead", "led_by", "for", "to"):
            return None
        told = told or is_word(scene, token, "investor")
    return None


def _whose(scene: Scene, pos: int, high: int) -> bool:
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


def _list_closed(scene: Scene, names: list[Name], at: int, pos: int) -> bool:
    """Whether a semicolon stands behind the "and" that closes a list of commas: con A, B y C; D …"""
    words = scene.text.words
    if len(names) < 2 or words[pos] != ";" or ";" in words[at:pos]:
        return False
    return any(
        is_link(scene, t, "and") and words[t] not in ",;" for t in range(names[-2].end, names[-1].first)
    )


def _again(scene: Scene, at: int, pos: int, high: int) -> int:
    """Past the small word that opened the list where the next item repeats it: de A, de B y de C."""
    if at == 0 or pos >= high or not is_word(scene, pos, "function") or is_link(scene, pos, "articles"):
        return pos
    words = scene.text.words
    if not scene.text.view[scene.text.starts[pos]].islower():
        return pos  # include Acme and In-Q-Tel
    same = words[pos][:2] == words[at - 1][:2] or (is_link(scene, pos, "of") and is_link(scene, at - 1, "of"))
    return pos + 1 if same and words[pos] not in ",;" else pos


def _separator(scene: Scene, pos: int, high: int) -> int | None:
    """The token after a comma, "and" or both at `pos`; None where the list ends."""
    words = scene.text.words
    start = pos
    while (
        pos < high
        and (words[pos] in ",;、" or is_link(scene, pos, "and"))
        and (words[pos] in ",;、" or pos not in scene.cue_at)
    ):
        pos = scene.links[pos].after if is_link(scene, pos, "and") and words[pos] not in ",;" else pos + 1
    if (
        pos == start
        and scene.pack.file.order == "v2"
        and pos + 1 < high
        and is_word(scene, pos, "also")
        and (
            namey(scene, pos + 1)
            or is_word(scene, pos + 1, "investor")
            or is_link(scene, pos + 1, "articles")
        )
    ):
        return pos + 1  # neben A auch B und C
    return pos if pos > start else None


def _item(scene: Scene, pos: int, high: int, titled: bool, have: bool) -> tuple[int, Name | None]:
    """One item of a list: skips what describes, returns the name and the token after the item."""
    text = scene.text
    words = text.words
    skipped = 0
    start = pos
    while pos < high:
        word = words[pos]
        if word in ",;":
            return pos, None
        if word in OPENERS:
            close = closing(scene, pos, high)
            if word == '"' and close is not None and skipped <= MAX_SKIP:
                inner = chunks(scene, pos + 1, close)
                if len(inner) > 1 and "," in words[inner[0].end : inner[-1].first]:
                    pos += 1  # "including A, B and C"
                    continue
                if inner:
                    return close + 1, inner[0]
            pos = close + 1 if close is not None else pos + 1
            continue
        hit = scene.cue_at.get(pos)
        if hit is not None and hit.meaning[5:] == "from" and pos == start:
            pos = hit.after
            continue
        if have and pos == start > 0 and is_link(scene, pos, "of") and is_link(scene, pos - 1, "and"):
            pos = scene.links[pos].after  # de A, de B et des investisseurs C et D
            continue
        if (
            have
            and pos == start
            and hit is not None
            and hit.meaning in ("cues.lead", "cues.led_by")
            and hit.after < high
            and words[hit.after] in ",;"
        ):
            return hit.after, None  # from A, lead investor, and B
        if (
            have
            and hit is not None
            and hit.meaning == "cues.from"
            and pos > start
            and pos - 1 not in scene.cue_over
            and text.view[text.starts[pos - 1]].islower()
            and scene.pack.file.order == "svo"
        ):
            return high, None  # plus angels and operators from A and B
        if (
            hit is not None
            and hit.meaning[5:] not in ("from", "others", "round_noun", "invest_noun", "for", "to")
            and not is_word(scene, pos, "investor")
            and not (pos > start and is_word(scene, pos, "company") and is_link(scene, pos - 1, "articles"))
            and not (namey(scene, pos) and _join_known(scene, pos, pos + 1, high) > pos + 1)
        ):
            if scene.pack.file.order == "v2" and hit.meaning[5:] in ("invest", "raise", "join", "gets"):
                return high, None  # … von A, daneben investierten B und C
            return (_apposition_end(scene, pos, high) if have and pos > start else high), None
        if scene.covered[pos]:
            label = _label_of_firm(scene, pos, high)
            if label is None:
                return high, None
            pos = label  # from the debt financing platform A
            continue
        if have and pos == start and role_opens(scene, pos, high):
            return _apposition_end(scene, pos, high), None  # …, Director of MIT Media Lab, and …
        small = small_name(scene, pos, high) if pos == start and (have or start > 0) else None
        if small is not None:
            return _tail(scene, small.end, high), small
        if namey(scene, pos) and not breaks(scene, pos):
            end = _join_known(scene, pos, min(chunk_end(scene, pos, high), high), high)
            owner = (
                owner_after(scene, end)
                or compound_after(scene, end, high)
                or described_after(scene, end, high)
            )
            alone = owner_alone(scene, pos, owner, high) if owner is not None else None
            if alone is not None and is_plausible(scene, alone, titled):
                return alone.end, alone
            if owner is not None and owner < high:
                held = _held_name(scene, pos, owner, high)
                if held is not None:
                    return _tail(scene, held.after, high), held
                pos = owner
                skipped += 1
                continue
            first, after = trim(scene, pos, end, titled)
            name = make_name(scene, first, after)
            person = _person_behind(scene, start, pos, end, high)
            if person is not None:
                pos = person  # the former CEO of Google, Eric Schmidt
                continue
            if name.after > name.first and is_plausible(scene, name, titled):
                return _tail(scene, max(end, name.end), high), name
            pos = end
            skipped += 1
            continue
        if is_link(scene, pos, "and") and pos > start:
            return pos, None
        if is_link(scene, pos, "pronouns") and _described_late(scene, pos, high):
            pos = scene.links[pos].after  # la société d'investissement A
            continue
        if _small_firm(scene, pos, high):
            return pos + 2, make_name(scene, pos, pos + 2)
        if is_link(scene, pos, "pronouns") and not (
            have and pos == start and scene.links[pos].after - pos > 1
        ):
            owned = owner_after(scene, scene.links[pos].after)
            if owned is None:
                return high, None
            pos = owned  # the company's founders
            continue
        if (
            have
            and pos == start
            and is_word(scene, pos, "title")
            and pos in scene.words
            and is_word(scene, scene.words[pos].after, "affiliation")
        ):
            return _apposition_end(scene, pos, high), None  # …, founder of Acme, and …
        long = is_link(scene, pos, "pronouns") and scene.links[pos].after - pos > 1  # the venture arm of …
        if (
            have
            and pos == start
            and words[pos - 1] == ","
            and is_word(scene, pos, "affiliation")
            and is_word(scene, pos + 1, "owning")
        ):
            return _apposition_end(scene, pos, high), None  # Faber, through its Ocean fund, and B
        if have and pos == start and words[pos - 1] == "," and _backer_of(scene, pos, high):
            return _apposition_end(scene, pos, high), None  # A, early-stage backers of B and C
        if have and pos == start and is_word(scene, pos, "alias_glue"):
            return _apposition_end(scene, pos, high), None  # b2venture, formerly known as btov Partners
        if (
            have
            and pos == start
            and (long or is_link(scene, pos, "articles"))
            and _names_late(scene, pos, high)
        ):
            pos += 1  # …, the Finnish state's investment company Tesi, …
            continue
        if have and pos == start and _whose(scene, pos, high):
            return _apposition_end(scene, pos, high), None  # A, der Investmentarm von B, und C
        joined = any(
            is_link(scene, t, "and") and scene.links[t].after == start
            for t in range(max(0, start - 3), start)
        )
        if (
            have
            and pos == start
            and (long or is_link(scene, pos, "articles", "relative"))
            and not (joined and (long or is_link(scene, pos, "articles")))
            and not _names_follow(scene, pos, high)
        ):
            return _apposition_end(scene, pos, high), None
        if (
            have
            and pos == start
            and pos not in scene.words
            and text.kinds[pos] == WORD
            and pos + 1 < high
            and is_word(scene, pos + 1, "function")
        ):
            return _apposition_end(scene, pos, high), None  # A, linked to the power company, and B
        if have and pos == start and words[pos - 1] == "," and _part_of_another(scene, pos, high):
            return _apposition_end(scene, pos, high), None  # A, braço financeiro do B, e C
        if have and pos == start and _through_fund(scene, pos, high):
            return _apposition_end(scene, pos, high), None  # A, via ses fonds X et Y, ainsi que B
        if is_link(scene, pos, "relative", "contrast") or is_word(scene, pos, "stop"):
            opened = None if have else _opened(scene, pos, high)
            if opened is not None:
                pos = opened  # others who had invested before, such as A and B
                continue
            if not is_link(scene, pos, "relative", "contrast") and _field_follows(scene, start, pos, high):
                pos, skipped = pos + 1, skipped + 1
                continue
            return (
                _apposition_end(scene, pos, high) if have and is_link(scene, pos, "relative") else high
            ), None
        if (
            (skipped or (have and pos - start >= 2))
            and is_word(scene, pos, "affiliation")
            and pos > start
            and is_word(scene, pos - 1, "investor", "company", "including")
        ):
            pos += 1  # the Chinese arm of …
            continue
        if not have and is_link(scene, pos, "of") and pos > start and text.kinds[pos - 1] == WORD:
            pos = scene.links[pos].after  # the manager of funds A, le géant des puces A
            skipped += 1
            continue
        if (
            is_word(scene, pos, "function")
            and not is_link(scene, pos, "articles", "pronouns", "and")
            and not is_word(scene, pos, "including", "investor")
        ):
            opened = None if have else _opened(scene, pos, high)
            if opened is None and (
                _field_follows(scene, start, pos, high) or (have and far_described(scene, pos, high))
            ):
                pos, skipped = pos + 1, skipped + 1
                continue
            if opened is None:
                return high, None
            pos = opened
            continue
        if (
            word in ":-"
            and (not have or (word == ":" and is_word(scene, pos - 1, "investor")))
            and pos > 1
            and is_word(scene, pos - 1 - (words[pos - 1] == '"'), "investor", "including", "company")
        ):
            pos += 1  # the new investors: A and B; existing investors - A, B and C
            continue
        if word == "." and pos > start and len(text.words[pos - 1]) == 1 and text.kinds[pos - 1] == WORD:
            pos += 1  # U.S. venture firm Acme
            continue
        if text.kinds[pos] == MARK and word in ".!?:—|":
            return high, None
        if text.kinds[pos] == MARK and word == "-" and text.spaced[pos]:
            return high, None
        step = scene.words[pos].after if pos in scene.words else pos + 1
        known = is_word(
            scene, pos, "investor", "including", "descriptor", "company", "title", "place"
        ) or is_link(scene, pos, "articles")
        skipped += 0 if known else 1
        if skipped > MAX_SKIP:
            return high, None
        pos = max(step, pos + 1)
    return pos, None


def _label_of_firm(scene: Scene, pos: int, high: int) -> int | None:
    """The word for a firm right behind the label of a round that only describes it: the growth equity firm
    A."""
    found = scene.round_at.get(pos)
    after = found.after if found is not None else high
    if after >= high or not is_word(scene, after, "company", "investor", "descriptor"):
        return None
    return after if scene.text.view[scene.text.starts[after]].islower() else None


def _part_of_another(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item of a list only says whose part the name before it is: A, venture arm of B, and C."""
    text = scene.text
    at = pos
    while (
        at < min(high, pos + 4)
        and text.kinds[at] == WORD
        and text.view[text.starts[at]].islower()
        and not is_link(scene, at, "of", "and")
        and at not in scene.cue_at
    ):
        at += 1
    if at == pos or at >= high or not is_link(scene, at, "of") or is_word(scene, pos, "sector"):
        return False
    at = scene.links[at].after
    if at >= high or not namey(scene, at):
        return False
    end = chunk_end(scene, at, high)
    return end < high and text.words[end] == ","


def _person_behind(scene: Scene, start: int, pos: int, end: int, high: int) -> int | None:
    """Where the person begins whose post a list item names first: the former CEO of Google, Eric Schmidt."""
    text = scene.text
    if (
        end + 2 >= high
        or text.words[end] != ","
        or not is_word(scene, pos - 1, "affiliation")
        or not any(is_word(scene, t, "title") for t in range(max(start, pos - 4), pos - 1))
    ):
        return None
    named = is_first_name(text.words[end + 1]) and namey(scene, end + 1) and namey(scene, end + 2)
    return end + 1 if named else None


def _field_follows(scene: Scene, start: int, pos: int, high: int) -> bool:
    """Whether a small word inside the description of an investor goes on in small letters up to a name: the
    firm specialised in deep tech A, le milliardaire des télécoms A."""
    text = scene.text
    if not any(
        is_word(scene, t, "investor", "company", "title") and text.view[text.starts[t]].islower()
        for t in range(start, pos)
    ):
        return False
    for token in range(pos + 1, min(high, pos + 7)):
        if text.kinds[token] != WORD or scene.covered[token] or is_link(scene, token, "and", "relative"):
            return False
        if namey(scene, token) and not breaks(scene, token):
            key = text.words[token]
            return (
                token > pos + 1 and key not in places(scene.pack.code) and not is_word(scene, token, "place")
            )
    return False


def _small_firm(scene: Scene, pos: int, high: int) -> bool:
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


def _opened_behind(scene: Scene, name: Name, begun: int, high: int) -> int | None:
    """Where the list begins if the name only says whose investors follow: earlier investors of Acme, such as
    A and B."""
    at = name.end + (name.end < high and scene.text.words[name.end] == ",")
    if (
        name.first == begun
        or not is_link(scene, name.first - 1, "of")
        or at >= high
        or not is_word(scene, at, "including")
    ):
        return None
    return scene.word_over[at]["including"].after


def _opened(scene: Scene, pos: int, high: int) -> int | None:
    """The token after "such as" or "including" within reach, before any mark but a comma; None where no list
    is opened."""
    for token in range(pos + 1, min(high, pos + 14)):
        if is_word(scene, token, "including"):
            return scene.word_over[token]["including"].after
        if scene.text.words[token] in ".;:!?" or namey(scene, token) or scene.covered[token]:
            return None
    return None


OPENERS = frozenset('([（"')


def _held_name(scene: Scene, first: int, owner: int, high: int) -> Name | None:
    """What is owned is called by ordinary words, so the owner belongs to the name: SoftBank's Vision Fund."""
    if not is_link(scene, owner - 1, "possessive") and not is_link(scene, owner - 2, "possessive"):
        return None
    if not namey(scene, owner) or is_word(scene, first, "place"):
        return None
    end = min(chunk_end(scene, owner, high), high)
    tokens = [t for t in range(owner, end) if scene.text.kinds[t] == WORD]
    if (
        len(tokens) >= 2
        and all(scene.text.words[t] in ordinary("en") for t in tokens)
        and form_hit(scene, tokens[-1], "investor_end") is not None
    ):
        name = make_name(scene, first, end)
        if is_first_name(scene.text.words[first]) and owner - first >= 3:
            return None  # Jane Roe's Sound Ventures
        mark = owner - 1 if is_link(scene, owner - 1, "possessive") else owner - 2
        land = scene.text.low[scene.text.starts[first] : scene.text.ends[max(first, mark - 1)]]
        return name if land not in places(scene.pack.code) else None  # South Korea's Access Ventures
    return None


def _join_known(scene: Scene, first: int, end: int, high: int) -> int:
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
    return end


def _names_follow(scene: Scene, pos: int, high: int) -> bool:
    """Whether an article is followed at once by a name, so that the item is no apposition."""
    after = scene.links[pos].after
    if after >= high or not namey(scene, after) or breaks(scene, after):
        return False
    end = min(chunk_end(scene, after, high), high)
    first, last = trim(scene, after, end, titled=False)
    while (
        end < high
        and scene.text.kinds[end] == WORD
        and scene.text.view[scene.text.starts[end]].islower()
        and is_word(scene, end, "investor", "company")
    ):
        end += 1  # the Antler accelerator
    if end < high and scene.text.words[end] == "(":
        close = closing(scene, end, high)
        end = close + 1 if close is not None else end
    return is_plausible(scene, make_name(scene, first, last), titled=False) and (
        end >= high or scene.text.words[end] in ",;." or is_link(scene, end, "and")
    )


def _names_late(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item that opens with an article ends in a name right behind the noun that says what it
    is."""
    for token in range(pos + 1, min(high, pos + 12)):
        word = scene.text.words[token]
        if word in ",;.([" or is_link(scene, token, "relative", "and") or scene.covered[token]:
            return False
        if is_word(scene, token, "function", "affiliation", "stop") and not is_link(scene, token, "articles"):
            return False
        noun = token - 1
        if (
            namey(scene, token)
            and scene.text.view[scene.text.starts[noun]].islower()
            and is_word(scene, noun, "investor", "company")
            and form_hit(scene, noun, "inside") is None
        ):
            return True
    return False


def _through_fund(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item only says through which fund the one before it invests: via ses fonds X et Y."""
    return (
        is_word(scene, pos, "affiliation")
        and not is_link(scene, pos, "of")
        and any(
            is_word(scene, t, "investor") and (not namey(scene, t) or is_word(scene, pos + 1, "function"))
            for t in range(pos + 1, min(high, pos + 5))
        )
    )


def _described_late(scene: Scene, pos: int, high: int) -> bool:
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


def _apposition_end(scene: Scene, pos: int, high: int) -> int:
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


def _backer_of(scene: Scene, pos: int, high: int) -> bool:
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
    noun = next((t for t in range(start, comma) if is_word(scene, t, "investor")), None)
    if noun is None or not namey(scene, comma - 1) or scene.text.words[comma] != ",":
        return None
    cue = scene.cue_over.get(noun + 1)
    into = cue is not None and cue.meaning == "cues.to"
    if not (into or is_link(scene, noun + 1, "of") or is_word(scene, noun + 1, "affiliation")):
        return None
    token = comma + 1
    while token < high and (namey(scene, token) or scene.text.words[token] == ","):
        token += 1
    if token >= high or not is_link(scene, token, "and") or not namey(scene, token + 1):
        return None
    token = min(chunk_end(scene, token + 1, high), high)
    return token if token >= high or scene.text.words[token] in ",;." else None


def _tail(scene: Scene, pos: int, high: int) -> int:
    """After a name: passes by brackets and "of Adore Beauty", "at Google" affiliations."""
    text = scene.text
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
        if word == "-" and pos + 1 < high and (text.words[pos + 1] == "," or is_link(scene, pos + 1, "and")):
            return pos + 1  # Alfa-, Beta- ja Gamma-yhtiöt
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
        if is_word(scene, pos, "affiliation") and pos + 1 < high:
            _, pos = _affiliation(scene, scene.words[pos].after if pos in scene.words else pos + 1, high)
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
            return start, min(chunk_end(scene, pos, high), high)
        if scene.text.kinds[pos] == MARK or pos in scene.cue_at:
            break
        pos += 1
    return start, start


def names_before(scene: Scene, at: int, low: int) -> list[Name]:
    """The list of names that ends right before a token, in text order; appositions and brackets are passed
    by."""
    words = scene.text.words
    found = chunks(scene, low, at)
    found = [
        name
        for name in found
        if (owner_after(scene, name.end) is None or name.end == at) and not in_brackets(scene, name, low)
    ]
    found = [name for name in found if not _speaks(scene, name, low)]
    found = [
        name
        for i, name in enumerate(found)
        if not (i and is_word(scene, name.first - 1, "alias_glue") and words[found[i - 1].end] == ",")
    ]
    found = _less_owners(scene, found)
    if not found:
        return []
    found, at = _less_staff(scene, found, at, low)
    if not found:
        return []
    found, at = _less_dashed(scene, found, at, low)
    end = at
    while end > low and not _solid(scene, end - 1):
        end -= 1
    more = any(
        t in scene.cue_at and scene.cue_at[t].meaning == "cues.others" for t in range(max(low, end - 2), at)
    )
    if (
        end > low
        and words[end - 1] == ","
        and not more
        and not any(is_link(scene, t, "and") for t in range(end, at))
    ):  # an apposition closes here; the list stands before it
        opener = _long_apposition(scene, found, low, end) or next(
            (t for t in range(end - 2, low, -1) if words[t] == ","), None
        )
        inner = [name for name in found if name.end <= end - 1]
        opener = _opens_examples(scene, inner, low) or opener
        if (
            opener is not None
            and any(name.end <= opener for name in inner)
            and _apposed(scene, opener + 1, end - 1)
        ):
            found = [name for name in inner if name.end <= opener]
            at = opener
        else:
            found = inner
    if not found:
        return []
    kept = [found[-1]]
    if not _gap_ok(scene, found[-1].end, at, joined=False):
        return []
    for name in reversed(found[:-1]):
        if not _gap_ok(scene, name.end, kept[0].first, joined=True):
            if len(kept) < 2 or not _closes_apposition(scene, name.end, kept[0].first, kept[0].end):
                break
            kept.pop(0)  # A, an affiliate of B, C and D
        if (
            len(kept) > 1
            and ";" in words[name.end : kept[0].first]
            and ";" not in words[kept[0].end : kept[1].first]
        ):
            break  # "A and B; C and D back E": two lists, unless every item is parted so
        kept.insert(0, name)
    return [_with_owner(scene, name, low) for name in kept]


def _less_owners(scene: Scene, found: list[Name]) -> list[Name]:
    """Names without those that only say whose the one before is, which then reaches over them."""
    out: list[Name] = []
    for name in found:
        if out and _owns_last(scene, out[-1].end, name.first):
            out[-1] = out[-1]._replace(end=name.end)
        else:
            out.append(name)
    return out


def _owns_last(scene: Scene, end: int, first: int) -> bool:
    """Whether a name only says whose the one before it is, behind a noun: the Innovation Fund of the
    ministry of Defence."""
    text = scene.text
    if first - end < 2 or not is_link(scene, end, "of"):
        return False
    nouns = 0
    for token in range(end, first):
        if text.kinds[token] == MARK or not text.view[text.starts[token]].islower():
            return False
        if is_link(scene, token, "and", "relative") or token in scene.cue_at or scene.covered[token]:
            return False
        nouns += not is_word(scene, token, "function") and not is_link(scene, token, "articles", "of")
    return 0 < nouns < 3


def _describes(scene: Scene, first: int, at: int, after: int) -> bool:
    """Whether an item that began behind the last separator opens with a noun for an investor or a part of a
    firm, so that "of" goes on with whose it is: A and the venture arm of the utility B."""
    text = scene.text
    begun = next(
        (t for t in range(at - 1, first - 1, -1) if is_link(scene, t, "and") or text.words[t] == ","), None
    )
    if begun is None or at - begun > 8 or after - at > 8:
        return False
    return any(is_word(scene, t, "investor", "affiliation", "company") for t in range(begun + 1, at)) and all(
        text.kinds[t] == MARK or text.view[text.starts[t]].islower() for t in range(begun + 1, after)
    )


def _long_apposition(scene: Scene, found: list[Name], low: int, end: int) -> int | None:
    """The comma behind the first name where all that follows describes it, a person behind a title included:
    Alpha, a fintech founded by Beta's founder, Jane Roe, has …"""
    first = found[0]
    words = scene.text.words
    if first.first != low or words[first.end] != "," or first.end + 1 >= end:
        return None
    at = first.end + 1
    if is_link(scene, at, "articles") and scene.links[at].after - at == 1:
        at += 1
    if not is_word(scene, at, "company", "investor", "startup") or namey(scene, at):
        return None
    for name in found[1:]:
        before = name.first - 1
        if is_link(scene, before, "and"):
            return None
        if words[before] == ",":
            titled = any(is_word(scene, t, "title") for t in range(max(low, before - 5), before))
            if not (titled and is_first_name(words[name.first])):
                return None
    return first.end


def _speaks(scene: Scene, name: Name, low: int) -> bool:
    """Whether "according to" opens the sentence before a name: Secondo l'Osservatorio A, …"""
    token = name.first - 1
    while token > low and (scene.text.words[token] == "'" or is_link(scene, token, "articles")):
        token -= 1
    comma = scene.text.words[name.end : name.end + 1] == [","]
    return comma and low <= token and token - low <= 12 and is_link(scene, token, "said")


def _with_owner(scene: Scene, name: Name, low: int) -> Name:
    """A name together with its owner, where it is nothing without: Y Combinator's Continuity Fund."""
    mark = next((t for t in (name.first - 1, name.first - 2) if is_link(scene, t, "possessive")), None)
    if mark is None or mark <= low or scene.links[mark].after != name.first:
        return name
    first = mark
    while first > low and namey(scene, first - 1) and not breaks(scene, first - 1, inside=True):
        first -= 1
    if first == mark:
        return name
    plain = name.after - name.first == 2  # Climate Pledge Fund is a name without its owner
    return (_held_name(scene, first, name.first, name.end) if plain else None) or name


def _less_dashed(scene: Scene, found: list[Name], at: int, low: int) -> tuple[list[Name], int]:
    """Without what stands between two dashes before a verb: with A and B — all of them backers — joining."""
    words = scene.text.words
    if at - 1 <= low or words[at - 1] not in "-—–" or not scene.text.spaced[at - 1]:
        return found, at
    opener = next((t for t in range(at - 2, max(low, at - 24), -1) if words[t] in "-—–"), None)
    if opener is None or not any(name.end <= opener for name in found):
        return found, at
    return [name for name in found if name.end <= opener], opener


def _less_staff(scene: Scene, found: list[Name], at: int, low: int) -> tuple[list[Name], int]:
    """Names without a last item that only says whose people take part: A, B and the founders of C."""
    while found:
        token = found[-1].first - 1
        if not (
            token > low
            and is_word(scene, token, "affiliation")
            and is_word(scene, token - 1, "title")
            and scene.text.view[scene.text.starts[token - 1]].islower()
        ):
            break
        token -= 1
        while token > low and (
            is_word(scene, token, "title", "descriptor") or is_link(scene, token, "articles")
        ):
            token -= 1
        if len(found) == 1 and (token <= low or scene.text.words[token] == ","):
            return [], at
        if not is_link(scene, token, "and") or (len(found) > 1 and found[-2].end > token):
            break
        found, at = found[:-1], token
    return found, at


def _closes_apposition(scene: Scene, first: int, after: int, end: int) -> bool:
    """Whether tokens between two names open a description that the second name ends: A, an affiliate of B,
    …"""
    words = scene.text.words
    if (
        words[first] != ","
        or words[end] != ","
        or not (is_link(scene, first + 1, "articles") or is_link(scene, first + 1, "pronouns"))
    ):
        return False
    inner = range(first + 2, after)
    return any(is_word(scene, t, "affiliation") for t in inner) and not any(
        words[t] in ",;.:" or t in scene.cue_at or scene.covered[t] for t in inner
    )


def _opens_examples(scene: Scene, found: list[Name], low: int) -> int | None:
    """The comma that opens a description ending in a list of examples: A, early backer of firms such as B, C
    and D, led …"""
    words = scene.text.words
    for order, name in enumerate(found[1:], 1):
        if is_word(scene, name.first - 1, "including"):
            comma = found[order - 1].end
            if words[comma] == "," and _apposed(scene, comma + 1, name.first - 1):
                return comma
    return None


def _solid(scene: Scene, token: int) -> bool:
    return scene.text.words[token] == "," or namey(scene, token) or scene.text.kinds[token] != WORD


def _apposed(scene: Scene, low: int, high: int) -> bool:
    """Whether tokens read as an apposition rather than as an item of a list: they begin with small
    letters."""
    if low >= high or namey(scene, low) or is_link(scene, low, "and"):
        return False
    return not (is_link(scene, low, "articles") and _names_follow(scene, low, high))


def in_brackets(scene: Scene, name: Name, low: int) -> bool:
    depth = 0
    for token in range(name.first - 1, max(low - 1, name.first - 30), -1):
        word = scene.text.words[token]
        if word in ")]）】":
            depth += 1
        elif word in "([（【":
            if depth == 0:
                return True
            depth -= 1
    return False


def _gap_ok(scene: Scene, first: int, after: int, joined: bool) -> bool:
    """Whether what stands between two names (or a name and its verb) holds them in one list."""
    words = scene.text.words
    separator = False
    token = first
    loose = 0
    if (
        not joined
        and token < after
        and is_word(scene, token, "investor")
        and scene.text.view[scene.text.starts[token]].islower()
    ):
        return False  # "Zhipu investors joined" names no investor
    while token < after:
        word = words[token]
        if word in "([（":
            close = closing(scene, token, after)
            token = (close if close is not None else token) + 1
            continue
        if token in scene.cue_at and scene.cue_at[token].meaning == "cues.others":
            token = scene.cue_at[token].after
            continue
        if word == "," and token + 1 < after and is_word(scene, token + 1, "alias_glue"):
            token = next((t for t in range(token + 1, after) if words[t] == ","), after)
            continue  # SBVA, formerly known as SoftBank Ventures Asia, and …
        if word in ",;" or is_link(scene, token, "and"):
            separator = True
            token = scene.links[token].after if word not in ",;" else token + 1
            continue
        if word in ".!?:" or scene.covered[token]:
            return False
        if (
            token in scene.cue_at
            and scene.cue_at[token].meaning == "cues.joined_by"
            and joined
            and all(
                is_word(scene, t, "investor", "descriptor") for t in range(token, scene.cue_at[token].after)
            )
        ):
            token = scene.cue_at[token].after  # A and existing investor B
            continue
        if token in scene.cue_at and scene.cue_at[token].meaning[5:] not in (
            "from",
            "for",
            "to",
            "others",
            "round_noun",
            "invest_noun",
        ):
            if (
                not joined
                and separator
                and scene.cue_at[token].meaning == "cues.joined_by"
                and all(
                    scene.text.view[scene.text.starts[t]].islower()
                    for t in range(token, scene.cue_at[token].after)
                )
                and any(is_word(scene, t, "investor") for t in range(token, scene.cue_at[token].after))
            ):
                token = scene.cue_at[token].after  # Alpha and existing owners took part
                continue
            if not (
                joined
                and separator
                and scene.cue_at[token].meaning == "cues.joined_by"
                and scene.cue_at[token].after <= after
            ):
                return False
            token = scene.cue_at[token].after  # Alpha und neue Geldgeber wie Beta
            continue
        if is_link(scene, token, "relative", "contrast") or is_word(scene, token, "stop"):
            return not joined
        known = token in scene.words or is_link(scene, token, "articles") or token in scene.cue_at
        loose += 0 if known else 1
        if (
            is_word(scene, token, "function")
            and joined
            and not is_word(scene, token, "including")
            and not is_link(scene, token, "articles")
            and not (separator and token == after - 1 and is_link(scene, token - 1, "and"))
            and not (is_link(scene, token, "of") and _describes(scene, first, token, after))
        ):
            return False
        if loose > MAX_SKIP:
            return False
        token = scene.words[token].after if token in scene.words else token + 1
    return separator or not joined
