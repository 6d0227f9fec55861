"""Runs of words that may be names, in scripts without capitals: found, parted and judged."""

from __future__ import annotations

from functools import lru_cache

from ..knowledge import investors, is_investor, ordinary, places
from ..lexer.hangul_places import fits, is_hangul
from ..lexer.lexer import Scene
from ..text import GLYPH, MARK, NUMBER, WORD
from .everyday import latin_part, speech
from .glue import joined_rest, joins_on, without_prefix
from .han_context import by_script
from .han_letters import less_alias
from .hangul_words import everyday_hangul, last_words
from .kinds_sov import adjectival, hails, kind_alone, numbered_fund, quoted_speech
from .names import QUOTE_PAIRS, Name, closing, form_hit, make_name, word_hit
from .place_names import seat_inside
from .stretch_edges import LEFT, RIGHT, SOFT, counter, cuts, edges_of
from .stretch_kinds import city_fund, excepted, field_of, of_a_kind
from .trims import trim

MAX_GLYPHS = 22
MAX_WORDS = 4


def runs(scene: Scene, low: int, high: int) -> list[Name]:
    """Stretches free of known words, outside brackets, in text order; what is quoted is a stretch of its
    own."""
    words = scene.text.words
    out: list[Name] = []
    at = low
    while at < high:
        word = words[at]
        if (
            word in QUOTE_PAIRS
            and not _apostrophe(scene, at)
            and not (
                word == "'"
                and not scene.text.spaced[at]
                and at > low
                and scene.text.kinds[at - 1] != MARK
                and scene.text.kinds[at - 1] != GLYPH
            )
        ):
            close = closing(scene, at, high)
            if close is not None and close - at <= MAX_GLYPHS + 8:
                inner = make_name(scene, at + 1, _before_gloss(scene, at + 1, close))
                if (
                    plausible(scene, inner)
                    and not (speech(scene, inner) or quoted_speech(scene, at + 1, close))
                    and not (
                        is_hangul(words[at + 1])
                        and all(cuts(scene, t) for t in range(inner.first, inner.after))
                    )
                ):
                    out.append(inner)
                at = close + 1
                continue
        if word in "([（【":
            close = closing(scene, at, high)
            at = (close if close is not None else at) + 1
            continue
        if cuts(scene, at):
            at += 1
            continue
        end = at + 1
        while end < high:
            seat = seat_inside(scene, end, high)
            quote = words[end] in QUOTE_PAIRS and not _apostrophe(scene, end)
            if seat is None and (quote or cuts(scene, end) or words[end] in "([（【"):
                break
            end = (end if seat is None else seat) + 1
        for name in _trimmed(scene, at, end):
            if (
                name.after > name.first
                and (
                    any(edges_of(scene)[t] not in (SOFT, LEFT, RIGHT) for t in range(name.first, name.after))
                    or city_fund(scene, name)
                )
                and not _ending_alone(scene, name)
                and not everyday(scene, name)
            ):
                out.extend(_words_of(scene, _less_verbs(scene, name)))
        at = end
    return [
        _own_script(scene, name, high)
        for name in (_less_copula(scene, less_alias(scene, _less_date(scene, name))) for name in out)
        if plausible(scene, name)
        and not (
            of_a_kind(scene, name)
            or field_of(scene, name)
            or excepted(scene, name)
            or hails(scene, name)
            or kind_alone(scene, name)
            or adjectival(scene, name)
            or numbered_fund(scene, name)
        )
    ]


def _less_date(scene: Scene, name: Name) -> Name:
    """A name without the number of a date behind it: Odyssey 6/17."""
    text, last = scene.text, name.after - 1
    if (
        last > name.first
        and text.kinds[last] == NUMBER
        and name.end + 1 < len(text.words)
        and text.words[name.end] == "/"
        and text.kinds[name.end + 1] == NUMBER
    ):
        return make_name(scene, name.first, last)
    return name


def _less_copula(scene: Scene, name: Name) -> Name:
    """A name without the "is" that closes its sentence: 인수자는 하늘벤처스다, 200억원을 유치한 하늘소다."""
    words, last, after = scene.text.words, name.after - 1, name.after
    ends = scene.pack.words_of("forms", "copula_end")
    told = last > name.first and words[last] in ends and name.end == after
    if not told or (after < len(words) and words[after] not in ".,"):
        return name
    if words[after : after + 1] == ["."] and last - name.first > 3:  # 한빛이다.
        known = [end for end in ends if "".join(words[after - len(end) : after]) == end]
        fit = [end for end in known if fits(scene.pack, end, words[after - len(end) - 1])]
        return make_name(scene, name.first, after - max(map(len, fit))) if fit else name
    return bare if investor_like(scene, bare := make_name(scene, name.first, last)) else name


def _own_script(scene: Scene, name: Name, high: int) -> Name:
    """A name in Latin letters as the bracket behind it writes it in the text's own script: Zenith（星顶）."""
    text = scene.text
    if (
        scene.pack.file.writing != "unspaced"
        or scene.pack.file.order != "svo"  # in Japanese the bracket only says how it is read
        or name.end >= high
        or text.words[name.end] not in "(（"
        or any(text.kinds[t] != WORD for t in range(name.first, name.after))
    ):
        return name
    close = closing(scene, name.end, high)
    inside = range(name.end + 1, close if close is not None else 0)
    if not 2 <= len(inside) <= 12 or any(text.kinds[t] != GLYPH or cuts(scene, t) for t in inside):
        return name
    inner = make_name(scene, inside.start, inside.stop)
    return inner if plausible(scene, inner) and not everyday(scene, inner) else name


def _before_gloss(scene: Scene, first: int, after: int) -> int:
    """Where a quoted name ends: before a bracket with the name in another script."""
    return next(
        (
            t
            for t in range(first + 1, after)
            if scene.text.words[t] in "(（" and closing(scene, t, after + 1) == after - 1
        ),
        after,
    )


def _trimmed(scene: Scene, first: int, after: int) -> list[Name]:
    """What is left of a stretch when known words fall away at its ends; parted before where a glued "and"
    begins a word, قوقل ومايكروسوفت, and without the prefixes of its first word."""
    whole = make_name(scene, *trim(scene, first, after))
    if scene.pack.file.writing != "uncased" or is_investor(whole.text):
        return [whole]
    out: list[Name] = []
    begin = first
    for token in [*(t for t in range(first + 1, after) if joins_on(scene, t)), after]:
        part = make_name(scene, *trim(scene, begin, token))
        if part.after > part.first:
            strip = joined_rest if begin > first and part.first == begin else without_prefix
            out.append(part._replace(text=strip(scene, part.first, part.text)))
        begin = token
    return out


def _words_of(scene: Scene, name: Name) -> list[Name]:
    """A stretch of a spaced script may hold describing words before the name: only its last words are
    kept."""
    text = scene.text
    begins = [t for t in range(name.first, name.after) if text.spaced[t] or t == name.first]
    if len(begins) <= 1 or is_investor(name.text):
        return [name]
    latin = [t for t in begins if text.words[t][-1].isascii()]  # also وTarn Hill
    if len(latin) == len(begins):
        return [name]
    glued = [t for t in latin[:1] if t + 1 < name.after and not text.spaced[t + 1]]
    letters = any(text.kinds[t] == WORD for t in (*latin[:1], *(t + 1 for t in glued)))  # חברת הסייבר 7AI
    if scene.pack.file.writing == "uncased" and latin and letters:
        return [make_name(scene, *latin_part(scene, name, begins))]
    if scene.pack.file.writing == "unspaced" and scene.pack.file.order == "svo":
        parted = [t for t in begins[1:] if text.kinds[t] == text.kinds[t - 1] == GLYPH]  # 抽水潮 青禾
        pieces = zip([name.first, *parted], [*parted, name.after], strict=True)
        return [make_name(scene, *by_script(scene, low, high)) for low, high in pieces]
    if any(is_hangul(text.words[t]) for t in range(name.first, name.after)):
        return [last_words(scene, name, begins)]
    return [make_name(scene, begins[-MAX_WORDS], name.after)] if len(begins) > MAX_WORDS else [name]


@lru_cache(maxsize=8)
def _short_names(ends: tuple[str, ...]) -> frozenset[str]:
    """Known investors' names as headlines shorten them.

    Args:
        ends: endings that headlines leave out.
    """
    known = investors()
    short = (key[: -len(end)] for key in known for end in ends if key.endswith(end))
    return frozenset(known) | frozenset(name for name in short if len(name) >= 2)


def headline_name(scene: Scene, name: Name) -> bool:
    """Whether a name is a known investor's as headlines shorten it: 红杉, 五源."""
    return name.text in _short_names(scene.pack.words_of("forms", "short_end"))


def one_by_one(scene: Scene, name: Name) -> list[Name]:
    """Known investors written one behind the other without anything between them: 红杉高瓴, 真格IDG五源.

    Args:
        scene: the text.
        name: the stretch.
    """
    if (
        scene.pack.file.writing != "unspaced"
        or scene.pack.file.order != "svo"
        or not 2 <= name.after - name.first <= 16
        or is_investor(name.text)
    ):
        return [name]
    known = _short_names(scene.pack.words_of("forms", "short_end"))
    words = scene.text.words
    ways: dict[int, list[int]] = {name.first: []}
    for at in range(name.first, name.after):
        if at not in ways:
            continue
        for end in range(at + 1, min(name.after, at + 6) + 1):
            if end not in ways and "".join(words[at:end]) in known:
                ways[end] = [*ways[at], at]
    begins = ways.get(name.after, [])
    if len(begins) < 2 or (len(begins) == 2 and _opens_firm(scene, begins)):
        return [name]
    return [make_name(scene, a, b) for a, b in zip(begins, [*begins[1:], name.after], strict=True)]


def _opens_firm(scene: Scene, begins: list[int]) -> bool:
    """Whether the first of two known investors is a city, or opens the name of the second's firm without an
    ending of its own: 苏州高新投, 中信金石投资."""
    first, second = begins
    words, legal = scene.text.words, scene.pack.words_of("forms", "short_end")
    if "".join(words[first:second]) in places(scene.pack.code):
        return True
    after = second
    limit = min(len(words), second + MAX_GLYPHS)
    while after < limit and scene.text.kinds[after] == GLYPH and not cuts(scene, after):
        after += 1
    tail = "".join(words[second:after])
    return tail.endswith(legal) and "".join(words[first:second]) not in investors()


def plausible(scene: Scene, name: Name) -> bool:
    """Whether a stretch can be a name: long enough, short enough, not a number, not a place."""
    text = scene.text
    tokens = [t for t in range(name.first, name.after) if text.kinds[t] != MARK]
    if not tokens or all(text.kinds[t] == NUMBER for t in tokens):
        return False
    if (
        scene.pack.file.writing == "uncased"
        and text.kinds[tokens[0]] == NUMBER
        and len(tokens) > 1
        and not text.words[tokens[1]].isascii()
        and not investor_like(scene, name)
    ):
        return False  # so many countries
    if (
        len(tokens) == 1
        and text.words[tokens[0]] in "abcdef"
        and text.kinds[name.after : name.after + 1] == [GLYPH]
    ):
        return False  # A轮之前
    glyphs = sum(text.kinds[t] == GLYPH for t in tokens)
    small = (text.kinds[t] == NUMBER or edges_of(scene)[t] in (LEFT, RIGHT) for t in tokens)
    if glyphs and (all(small) or glyphs == len(tokens) < 2):
        return False  # 近1289
    if glyphs > MAX_GLYPHS:
        return False
    if (
        scene.pack.file.writing == "unspaced"
        and scene.pack.file.order == "svo"
        and any(text.words[t] in ",。!?;:，" for t in range(name.first, name.after))
    ):
        return False  # what somebody says
    if (
        glyphs == len(tokens)
        and text.words[tokens[-1]] in scene.pack.words_of("forms", "aspect")
        and (name.first == 0 or text.words[name.first - 1] not in QUOTE_PAIRS)
    ):
        return False  # 开了
    key = text.low[text.starts[name.first] : text.ends[name.after - 1]]
    return not (key in places(scene.pack.code) and not is_investor(name.text))


def everyday(scene: Scene, name: Name) -> bool:
    """Whether a stretch of Han letters is nothing but everyday words that act or describe: 展开."""
    lexicon = ordinary(scene.pack.code)
    words = scene.text.words[name.first : name.after]
    if (
        not lexicon
        or len(words) > 8
        or any(scene.text.kinds[t] != GLYPH for t in range(name.first, name.after))
    ):
        return False
    if name.first in scene.named or investor_like(scene, name):
        return False
    if scene.pack.file.order == "sov":
        return everyday_hangul(scene, name)
    numerals = scene.pack.words_of("forms", "numeral")
    complements = scene.pack.words_of("forms", "complement")
    reached = {0}
    for at in range(len(words)):
        if at in reached:
            if (
                words[at] in numerals
                or edges_of(scene)[name.first + at] in (LEFT, RIGHT)
                or counter(scene, name.first + at)
            ):
                reached.add(at + 1)  # 8日举行, 仅四周
            sizes = [size for size in (2, 3, 4) if "".join(words[at : at + size]) in lexicon]
            reached.update(at + size for size in sizes if at + size <= len(words))
            reached.update(
                at + size + 1 for size in sizes if at + size < len(words) and words[at + size] in complements
            )
    return len(words) in reached


def _less_verbs(scene: Scene, name: Name) -> Name:
    """A stretch of Han letters without two and more everyday words at its end: 辣享火锅开始大举扩张."""
    if edges_of(scene)[name.after - 1] == SOFT or scene.pack.file.order == "sov":
        return name  # 云岚自动驾驶, 零点通用机器人
    for first in range(max(name.first + 2, name.after - 12), name.after - 3):
        ending = form_hit(scene, first, "investor_end", "company_end")
        if ending is not None and ending.after == name.after:
            break  # 中信投资控股
        if everyday(scene, make_name(scene, first, name.after)):
            return make_name(scene, name.first, first)
    kinds = scene.text.kinds
    han = next((t for t in range(name.first + 1, name.after) if kinds[t] == GLYPH != kinds[t - 1]), None)
    if han is not None and kinds[han - 1] == WORD and everyday(scene, make_name(scene, han, name.after)):
        return make_name(scene, name.first, han)  # Acme宣告
    last = name.after - 3
    if (
        last >= name.first + 2
        and edges_of(scene)[last] in (LEFT, RIGHT)
        and everyday(scene, make_name(scene, last + 1, name.after))
    ):
        return make_name(scene, name.first, last)  # 青禾又出手
    return name


def _apostrophe(scene: Scene, token: int) -> bool:
    """Whether a quote stands inside a word: Byju's, ארה"ב."""
    text = scene.text
    return (
        text.words[token] in "'\""
        and 0 < token < len(text.words) - 1
        and text.kinds[token - 1] == text.kinds[token + 1] == WORD
        and not (text.spaced[token] or text.spaced[token + 1])
        and not _behind_prefix(scene, token)
    )


def _behind_prefix(scene: Scene, token: int) -> bool:
    """Whether a quote opens behind a small word glued to it and closes where a word ends: و"نور", not
    ארה"ב."""
    text, words = scene.text, scene.text.words
    if words[token] != '"' or words[token - 1] not in scene.pack.words_of("forms", "glued_before"):
        return False
    close = next((t for t in range(token + 1, min(token + 9, len(words))) if words[t] == '"'), None)
    return close is not None and (
        close + 1 == len(words) or text.spaced[close + 1] or text.kinds[close + 1] == MARK
    )


def _ending_alone(scene: Scene, name: Name) -> bool:
    """Whether a stretch is nothing but the ending of a name: 基金, 资本; or a field that endings name:
    農業 behind スマート."""
    hit = form_hit(scene, name.first, "investor_end", "legal")
    field = word_hit(scene, name.first, "descriptor") if scene.pack.file.order == "sov" else None
    if hit is None and field is not None and field.first == name.first:
        hit = form_hit(scene, name.first, "company_end")
    return hit is not None and hit.after >= name.after and scene.text.kinds[name.first] == GLYPH


def investor_like(scene: Scene, name: Name) -> bool:
    """Whether a name is that of a known investor or ends as investors' names do."""
    return is_investor(name.text) is not None or any(
        (hit := form_hit(scene, t, "investor_end")) is not None and hit.after == name.after and t > name.first
        for t in range(name.first, name.after)
    )
