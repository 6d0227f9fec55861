"""Where a stretch of letters that nothing parts may begin and end as a name."""

from __future__ import annotations

from ..lexer.edges import CUTS, is_katakana, script_cuts
from ..lexer.edges_hangul import hangul_cuts, latin_keeps, word_of
from ..lexer.hangul_places import is_hangul, is_hiragana
from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import GLYPH, MARK, NUMBER, WORD
from .dots import inner_dot as inner_dot
from .dots import latin_form
from .everyday import ends_form, everyday_word, glued_number
from .han_letters import and_begins, free, house_number, inside_fund, small_inside, stock_named
from .names import form_hit, word_hit

HARD = 4


SOFT = 3


LEFT = 2


RIGHT = 1
"""What a known word does to a stretch: ends it; describes and is part of it only at its end, behind
something else; falls away at its left edge; falls away at its right edge."""


def cuts(scene: Scene, token: int) -> bool:
    """Whether a token is known to be no part of a name."""
    return edges_of(scene)[token] == HARD


def edges_of(scene: Scene) -> list[int]:
    """For every token what it does to a stretch; worked out once per text."""
    if not scene.edges:
        for hit in scene.cues:
            spelled = scene.text.kinds[hit.first] == GLYPH and hit.after - hit.first > 1
            if (hit.layer in ("veto", "status") and spelled and not in_form(scene, hit.after - 1)) or (
                hit.layer == "status" and scene.pack.file.writing == "uncased"
            ):
                scene.refusing.update(range(hit.first, hit.after))
        scene.edges.extend(_edge(scene, token) for token in range(len(scene.text.words)))
    return scene.edges


def _edge(scene: Scene, token: int) -> int:
    text = scene.text
    if scene.covered[token]:
        return HARD
    if text.words[token] in "・=":
        return 0 if inner_dot(scene, token) else HARD
    if text.kinds[token] == MARK:
        if text.words[token] == "-" and "-" in (text.words[token - 1], *text.words[token + 1 : token + 2]):
            return HARD  # 金融部——青禾金融
        if text.words[token] in ".," and latin_form(scene, token):
            return 0  # Acme Co., Ltd.
        return 0 if text.words[token] in "&.-'·・+!" and not link_over(scene, token, "and") else HARD
    if is_hiragana(text.words[token]):
        within = text.words[token] == "の" and not scene.has_hiragana  # 奈雪の茶
        return 0 if within or token in scene.named or _opens_name(scene, token) else HARD
    if token in scene.named and token not in scene.cue_over:
        return 0
    if glued_number(scene, token):
        return 0
    owned = scene.links.get(token) or scene.links.get(token - 1)
    if owned is not None and owned.meaning == "links.possessive" and owned.first + 1 < owned.after > token:
        return HARD  # 青葉傘下のファンド
    known = _edge_by_word(scene, token)
    if known is not None:
        return known
    cue = scene.cue_over.get(token)
    if token in scene.refusing and not in_form(scene, token) and not is_hangul(text.words[token]):
        return HARD
    if (
        cue is not None
        and cue.meaning != "cues.for"
        and whole(scene, cue.first, cue.after)
        and not _begins_form(scene, cue)
        and not ends_form(scene, cue)
        and not _closes_firm(scene, cue)
    ):
        return HARD
    if and_begins(scene, token) or small_inside(scene, token):
        return 0
    if any(
        link_over(scene, token, key)
        for key in (
            "and",
            "articles",
            "pronouns",
            "said",
            "relative",
            "contrast",
            "possessive",
            "subject",
            "object",
        )
    ):
        return HARD
    if house_number(scene, token) or house_number(scene, token - 1):
        return 0  # 1号车间
    if text.kinds[token] == NUMBER and token + 1 < len(text.words) and counter(scene, token + 1):
        return HARD
    if text.kinds[token] == NUMBER and _of_percent(scene, token + 1):
        return HARD  # 折让约7.7%
    over = scene.word_over.get(token) or {}
    longest = max((hit.after - hit.first for hit in over.values()), default=0)
    hits = [
        (key, hit)
        for key in CUTS
        if (hit := (scene.word_over.get(token) or {}).get(key)) is not None
        and whole(scene, hit.first, hit.after)
    ]
    if not hits:
        return HARD if everyday_word(scene, token) and not in_form(scene, token) else 0
    hard = [
        key
        for key, hit in hits
        if key not in ("descriptor", "opener") and not (key in ("stop", "not_name") and one_glyph(scene, hit))
    ]
    if counter(scene, token) and text.words[token - 1] in ")）" and _beside_number(scene, token - 2):
        return HARD  # 今(15)日
    if counter(scene, token) and (_beside_number(scene, token - 1) or _beside_number(scene, token + 1)):
        return HARD
    if counter(scene, token) and counter(scene, token - 1) and _beside_number(scene, token - 2):
        return HARD  # 40亿股
    if text.kinds[token] == GLYPH:  # 加速 is no word in 加速器
        hard = [
            key
            for key in hard
            if key not in ("stop", "not_name")
            or not any(h.first <= over[key].first < over[key].after < h.after for h in over.values())
        ]
    if longest > 1:  # 据 is no word in 数据
        hard = [key for key in hard if over[key].after - over[key].first > 1 or text.kinds[token] != GLYPH]
    if hard and not (
        (
            set(hard) <= {"company", "investor", "function", "not_name", "title"}
            and in_form(scene, token, max(over[key].after for key in hard))
        )
        or (set(hard) <= {"stop", "not_name"} and _closes_name(scene, token))
        or (set(hard) <= {"company", "not_name"} and inside_fund(scene, token))
        or (set(hard) <= {"company"} and stock_named(scene, token))
    ):
        return HARD
    if not hard and _glued_letters(scene, token):
        return 0  # AI绘本家
    if hard or any(key == "descriptor" for key, _ in hits):
        return SOFT
    if any(key == "opener" for key, _ in hits):
        return LEFT
    return RIGHT if any(key == "stop" for key, _ in hits) else 0


def _of_percent(scene: Scene, token: int) -> bool:
    """Whether a sign for per cent stands at a token of a script without spaces, the rest of its number before
    it: 2.5%."""
    text = scene.text
    signs = scene.pack.words_of("words", "percent") if scene.pack.file.writing == "unspaced" else ()
    while signs and token + 1 < len(text.words) and text.words[token] in ".," and not text.spaced[token]:
        if text.kinds[token + 1] != NUMBER:
            return False
        token += 2
    return token < len(text.words) and text.words[token] in signs


def _glued_letters(scene: Scene, token: int) -> bool:
    """Whether Latin letters that describe elsewhere are glued to two Han letters that no known word covers
    and open a clause or stand behind a noun for a company."""
    text, before = scene.text, token - 1
    if text.kinds[token] != WORD or scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return False
    if not all(free(scene, t) and not text.spaced[t] for t in (token + 1, token + 2)):
        return False
    if before < 0 or text.kinds[before] == MARK or scene.covered[before] or before in scene.cue_over:
        return True
    noun = word_hit(scene, before, "company", "function")
    return before in scene.links or (noun is not None and noun.after == token)


def _closes_firm(scene: Scene, cue: Hit) -> bool:
    """Whether a word of financing is the ending of a firm whose first word nothing explains: תמר השקעות."""
    before, text = cue.first - 1, scene.text
    if scene.pack.file.writing != "uncased" or cue.after - cue.first > 1 or before < 0:
        return False
    if form_hit(scene, cue.first, "investor_end") is None or text.kinds[before] != WORD:
        return False
    known = (scene.word_over, scene.links, scene.cue_over, scene.status_over)
    if scene.covered[before] or any(before in over for over in known) or everyday_word(scene, before):
        return False
    after = cue.after
    return after >= len(text.words) or not (scene.covered[after] or link_over(scene, after, "possessive"))


def _begins_form(scene: Scene, cue: Hit) -> bool:
    """Whether a cue of Han letters only begins a longer ending of investors' names: 产业投资基金."""
    hit = form_hit(scene, cue.first, "investor_end")
    return hit is not None and hit.after > cue.after and scene.text.kinds[cue.first] == GLYPH


def _opens_name(scene: Scene, token: int) -> bool:
    """Whether a Hiragana letter is part of a name that an ending in Katakana closes: みずほキャピタル."""
    text = scene.text
    after = token + 1
    while after < len(text.words) and is_hiragana(text.words[after]) and not text.spaced[after]:
        after += 1
    if (
        after < len(text.words)
        and text.kinds[after] == GLYPH
        and not text.spaced[after]
        and token not in scene.cut
    ):
        scene.cut.update(script_cuts(scene, after))
    return scene.cut.get(token) is False


def _edge_by_word(scene: Scene, token: int) -> int | None:
    """What a token does to a stretch where the script parts words by itself; None where it does not."""
    text = scene.text
    if token not in scene.cut:
        if token not in scene.plain:
            first, after = word_of(text, token)
            if any(is_hangul(text.words[t]) for t in range(first, after)):
                scene.cut.update(hangul_cuts(scene, token))
            else:
                scene.plain.update(range(first, after))  # looked at once, however long the row
        if token in scene.cut:
            pass
        elif text.kinds[token] == GLYPH and (is_katakana(text.words[token]) or scene.has_hiragana):
            scene.cut.update(script_cuts(scene, token))
        elif latin_keeps(scene, token):
            scene.cut[token] = False
    known = scene.cut.get(token)
    return None if known is None else HARD if known else 0


def one_glyph(scene: Scene, hit: Hit) -> bool:
    return hit.after - hit.first == 1 and scene.text.kinds[hit.first] == GLYPH


def _closes_name(scene: Scene, token: int) -> bool:
    """Whether a word that ends lists is the ending of a name here: 大华股份, but 持有3%股份."""
    for start in range(max(1, token - 3), token + 1):
        hit = form_hit(scene, start, "company_end", "investor_end")
        if hit is not None and hit.after > token and word_hit(scene, start, "stop", "not_name") is not None:
            stop = word_hit(scene, start, "stop", "not_name")
            return (
                stop is not None
                and (stop.first, stop.after) == (hit.first, hit.after)
                and free(scene, start - 1)
                and free(scene, start - 2)
            )
    return False


def counter(scene: Scene, token: int) -> bool:
    """Whether a token is a word of one letter that counts or dates beside a number: 年, 月, 家."""
    hit = word_hit(scene, token, "not_name")
    return hit is not None and one_glyph(scene, hit)


def _beside_number(scene: Scene, token: int) -> bool:
    return (
        0 <= token < len(scene.text.words) and scene.text.kinds[token] == NUMBER and not scene.covered[token]
    )


def in_form(scene: Scene, token: int, until: int = 0) -> bool:
    """Whether a token lies in an ending of names that goes on to `until` and further: 科创, but not in
    科创板."""
    return any(
        (hit := form_hit(scene, start, "legal", "investor_end", "company_end")) is not None
        and hit.after > token
        and (hit.after >= until or scene.text.kinds[token] != GLYPH)
        for start in range(max(0, token - 7), token + 1)
    )


def link_over(scene: Scene, token: int, key: str) -> bool:
    for start in range(max(0, token - 5), token + 1):
        hit = scene.links.get(start)
        if hit is not None and hit.after > token and hit.meaning[6:] == key:
            if key == "and" and whole(scene, hit.first, hit.after):
                return True  # 및, a word of its own
            return (
                whole(scene, hit.first, hit.after)
                if key not in ("subject", "object", "possessive", "and")
                else ends_word(scene, hit.first, hit.after)
            )
    return False


def whole(scene: Scene, first: int, after: int) -> bool:
    """In Hangul a known word counts where it begins an eojeol; elsewhere always."""
    text = scene.text
    return (
        not is_hangul(text.words[first])
        or text.spaced[first]
        or first == 0
        or text.kinds[first - 1] != GLYPH
        or not is_hangul(text.words[first - 1])
    )


def ends_word(scene: Scene, first: int, after: int) -> bool:
    """In Hangul a particle counts only at the end of an eojeol, or alone behind Latin letters: Sora 은."""
    text = scene.text
    if not is_hangul(text.words[first]):
        return True
    ends = after >= len(text.words) or text.spaced[after] or text.kinds[after] == MARK
    return ends and not (text.spaced[first] and (first == 0 or not text.words[first - 1].isascii()))
