"""What known words do to a stretch of letters that may be a name: which end it, fall away or close it."""

from __future__ import annotations

from .dots import inner_dot as inner_dot  # those who trim names ask here
from .edges import CUTS, hangul_cuts, is_katakana, latin_keeps, script_cuts, word_of
from .everyday import ends_form, everyday_word, glued_number, only_ending
from .han_letters import and_begins, before_alias, behind_noun, free, small_inside
from .hangul_places import is_hangul, is_hiragana
from .lexer import Scene
from .names import form_hit, is_word, word_hit
from .packs import Hit
from .text import GLYPH, MARK, NUMBER, WORD

HARD, SOFT, LEFT, RIGHT = 4, 3, 2, 1
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
    if text.words[token] == "・" and not inner_dot(scene, token):
        return HARD
    if text.kinds[token] == MARK:
        return 0 if text.words[token] in "&.-'·・+!" and not link_over(scene, token, "and") else HARD
    if is_hiragana(text.words[token]):
        return 0 if token in scene.named or _opens_name(scene, token) else HARD
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
    if text.kinds[token] == NUMBER and token + 1 < len(text.words) and counter(scene, token + 1):
        return HARD
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
        if key not in ("descriptor", "opener")
        and not (key in ("stop", "not_name") and _one_glyph(scene, hit))
    ]
    if counter(scene, token) and (_beside_number(scene, token - 1) or _beside_number(scene, token + 1)):
        return HARD
    if longest > 1:  # 据 is no word in 数据
        hard = [key for key in hard if over[key].after - over[key].first > 1 or text.kinds[token] != GLYPH]
    if hard and not (
        (set(hard) <= {"company", "investor", "function", "not_name"} and in_form(scene, token))
        or (set(hard) <= {"stop", "not_name"} and _closes_name(scene, token))
    ):
        return HARD
    if hard or any(key == "descriptor" for key, _ in hits):
        return SOFT
    if any(key == "opener" for key, _ in hits):
        return LEFT
    return RIGHT if any(key == "stop" for key, _ in hits) else 0


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


def _one_glyph(scene: Scene, hit: Hit) -> bool:
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
    return hit is not None and _one_glyph(scene, hit)


def _beside_number(scene: Scene, token: int) -> bool:
    return (
        0 <= token < len(scene.text.words) and scene.text.kinds[token] == NUMBER and not scene.covered[token]
    )


def trim(scene: Scene, first: int, after: int) -> tuple[int, int]:
    """A stretch less what describes it: known words fall away from the outside in while a name is left.

    Describing words at the end stay where something stands before them: 智能 opens 智能公司, closes 云岚智能.
    """
    edges = edges_of(scene)
    after = _less_phrase(scene, first, after)
    while (
        after - 1 > first
        and scene.text.spaced[after - 1]
        and is_word(scene, after - 1, "demonym")
        and after - 1 not in scene.named  # صندوق الثروة السيادي السعودي
        and enough(scene, first, after - 1)
    ):
        after -= 1  # adjectives may follow what they describe
    while after - 2 > first and is_word(scene, after - 1, "former") and is_word(scene, after, "title"):
        after -= 1  # 某公司原总裁
    while (
        after - 1 > first
        and (edges[after - 1] == RIGHT or (edges[after - 1] == LEFT and is_word(scene, after - 1, "stop")))
        and enough(scene, first, after - 1)
    ):
        after -= 1
    while (
        first < after
        and edges[first] == LEFT
        and enough(scene, past(scene, first), after)
        and not (is_word(scene, first, "place") and investor_ending(scene, first, after))  # मुंबई एंजेल्स
    ):
        first = past(scene, first)
    last = first
    if is_word(scene, first, "place") and fund_of_place(scene, first, after):
        return first, after
    for token in range(first, after):
        if (
            edges[token] != SOFT
            or (token + 1 < after and edges[token + 1] == SOFT)
            or not (enough(scene, token + 1, after) or behind_noun(scene, token, after))
        ):
            continue
        kinds, place = scene.text.kinds, is_word(scene, token, "place")
        if place and kinds[token + 1] == GLYPH and investor_ending(scene, first, after):
            continue  # 杭州青创投
        if _within_full_name(scene, first, token, after) or before_alias(scene, first, token):
            continue  # 青禾信息化学品有限公司
        if _lone_describer(scene, token) and kinds[token + 1] == GLYPH:
            continue  # 美 describes in 美DST and not in 美团点评
        if (
            after - token > 3
            or not all(kinds[t] == GLYPH for t in range(token, after))
            or scene.text.spaced[token + 1]
            or _describes(scene, first, token)
        ):
            last = token + 1  # 中国 describes 中国墨石机器人 and is part of 中国联通
    return last, after


def _within_full_name(scene: Scene, first: int, token: int, after: int) -> bool:
    """Whether a describing word stands inside a name told in full, as a legal form follows, or inside a
    fund's: 青禾制造业升级基金."""
    ends = (
        (key, form_hit(scene, t, key))
        for t in range(token + 1, min(after + 1, len(scene.text.words)))
        for key in ("legal", "fund_end")
    )
    if is_word(scene, token, "company") or not any(
        hit is not None
        and (hit.after >= after if key == "legal" else hit.after == after)
        and scene.text.kinds[hit.first] == GLYPH
        for key, hit in ends
    ):
        return False
    core = sum(edges_of(scene)[t] == 0 for t in range(first, token))
    return core >= 2


def _less_phrase(scene: Scene, first: int, after: int) -> int:
    """Where a stretch ends before a phrase that a glued preposition opens: سويفل | لخدمات النقل."""
    pieces = scene.pack.words_of("forms", "phrase_before")
    if not pieces:
        return after
    for token in range(first + 1, after):
        if not scene.text.spaced[token] or form_hit(scene, token, "investor_end", "legal") is not None:
            continue
        word = scene.text.words[token]
        opens = any(
            word.startswith(piece) and len(word) > len(piece) + 1 and (len(piece) > 1 or token in scene.words)
            for piece in pieces
        )
        if opens and enough(scene, first, token):
            return token
    return after


def _lone_describer(scene: Scene, token: int) -> bool:
    hit = word_hit(scene, token, "descriptor")
    return hit is not None and _one_glyph(scene, hit)


def _describes(scene: Scene, first: int, token: int) -> bool:
    """Whether what ends at a token surely describes even two letters behind it: a noun for a company, a city,
    or four letters of describing words: 短租平台乐桔, 数字银行乐桔."""
    if scene.text.kinds[token] != GLYPH:
        return False
    noun = scene.word_over.get(token, {}).get("company")
    if noun is not None and noun.after == token + 1 and noun.after - noun.first > 1:
        return True
    if token - first >= 3 and all(edges_of(scene)[t] == SOFT for t in range(first, token + 1)):
        return True
    place = scene.word_over.get(token, {}).get("place")
    return (
        place is not None
        and place.after == token + 1
        and form_hit(scene, place.first, "investor_end", "company_end") is None
        and all(edges_of(scene)[t] == 0 for t in range(token + 1, min(token + 3, len(scene.text.words))))
    )  # 北京智普, but 中国联通 and 青岛啤酒


def investor_ending(scene: Scene, first: int, after: int) -> bool:
    return any(
        (hit := form_hit(scene, token, "investor_end")) is not None and hit.after == after
        for token in range(first + 1, after)
    )


def fund_of_place(scene: Scene, first: int, after: int) -> bool:
    """Whether a stretch that a place opens is the name of a fund, as nothing but words of business stands
    before its ending: 青州机器人产业投资基金."""
    begin = next(
        (
            t
            for t in range(first + 1, after)
            if (hit := form_hit(scene, t, "fund_end")) is not None and hit.after == after
        ),
        None,
    )
    return begin is not None and not any(is_word(scene, t, "company") for t in range(first, begin))


def past(scene: Scene, token: int) -> int:
    hit = word_hit(scene, token, "opener", "stop")
    return max(token + 1, hit.after) if hit is not None and hit.first <= token else token + 1


def enough(scene: Scene, first: int, after: int) -> bool:
    """Whether a stretch can be a name without what stands before it: not of known words alone, and not one
    glyph and an ending."""
    edges, kinds = edges_of(scene), scene.text.kinds
    core = [
        t
        for t in range(first, after)
        if kinds[t] != MARK
        and (edges[t] not in (SOFT, HARD) or (edges[t] == SOFT and _lone_describer(scene, t)))
    ]
    glyphs = sum(kinds[t] == GLYPH for t in core)
    if not core:
        return False
    if glyphs < len(core):
        if only_ending(scene, first, after):
            return False  # what stands before it is the name: रिलायंस रिटेल वेंचर्स
        return glyphs > 0 or any(kinds[t] == WORD for t in core)
    if glyphs < 2:
        return after - first >= 3 and core[-1] == after - 1  # 编程猫
    ending = next(
        (
            t
            for t in reversed(range(first, after))
            if (hit := form_hit(scene, t, "investor_end", "company_end", "legal")) is not None
            and hit.after >= after
        ),
        after,
    )
    return ending - first >= 2 or (ending - first == 1 and after - ending == 1)


def in_form(scene: Scene, token: int) -> bool:
    return any(
        (hit := form_hit(scene, start, "legal", "investor_end", "company_end")) is not None
        and hit.after > token
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
