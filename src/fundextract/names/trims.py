"""What known words do to a stretch of letters that may be a name: which end it, fall away or close it."""

from __future__ import annotations

from ..knowledge import ordinary
from ..lexer.lexer import Scene
from ..text import GLYPH, MARK, WORD
from .dots import inner_dot as inner_dot
from .everyday import only_ending
from .han_letters import before_alias, behind_noun, share_class
from .names import form_hit, is_word, word_hit
from .stretch_edges import HARD, LEFT, RIGHT, SOFT, edges_of, one_glyph


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
        and not _of_homeland(scene, first, after)
    ):
        first = past(scene, first)
    last = first
    if is_word(scene, first, "place") and fund_of_place(scene, first, after):
        return first, after
    for token in range(first, after):
        if (
            edges[token] != SOFT
            or (token + 1 < after and edges[token + 1] == SOFT and not _noun_within(scene, token, after))
            or not (enough(scene, token + 1, after) or behind_noun(scene, token, after))
        ):
            continue
        kinds, place = scene.text.kinds, is_word(scene, token, "place")
        if place and kinds[token + 1] == GLYPH and investor_ending(scene, first, after):
            continue  # 杭州青创投
        if _within_full_name(scene, first, token, after) or before_alias(scene, first, token):
            continue  # 青禾信息化学品有限公司
        if share_class(scene, token + 1) or _of_homeland(scene, first, after):
            continue  # 青禾生物-B, 日本ガイシ
        if _field_fund(scene, token, after):
            continue  # 数字经济基金
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


def _of_homeland(scene: Scene, first: int, after: int) -> bool:
    """Whether the country of the language opens a stretch and nothing known stands right behind it:
    日本ガイシ."""
    if "homeland" not in scene.word_over.get(first, {}):
        return False
    end = scene.word_over[first]["homeland"].after
    return end < after and not scene.text.spaced[end] and edges_of(scene)[end] == 0


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


def _noun_within(scene: Scene, token: int, after: int) -> bool:
    """Whether a noun for a company ends at a token and the describing words behind it are part of the name,
    as nothing of it would be left: 平台 | 智能家."""
    noun = scene.word_over.get(token, {}).get("company")
    if noun is None or noun.after != token + 1 or noun.after - noun.first < 2:
        return False
    edges, end = edges_of(scene), token + 1
    while end < after and edges[end] == SOFT:
        end += 1
    return scene.text.kinds[token] == GLYPH and not enough(scene, end, after)


def _field_fund(scene: Scene, token: int, after: int) -> bool:
    """Whether nothing but an everyday word and the ending of funds stands behind a describing word."""
    begin = next(
        (
            t
            for t in range(token + 2, after)
            if (hit := form_hit(scene, t, "fund_end")) is not None and hit.after == after
        ),
        None,
    )
    written = scene.text.words[token + 1 : begin] if begin is not None else []
    return scene.text.kinds[token] == GLYPH and "".join(written) in ordinary(scene.pack.code)


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
    return hit is not None and one_glyph(scene, hit)


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
    """Whether a stretch that a place opens is the name of a fund or a house that invests, as nothing but
    words of business stands before its ending: 青州机器人产业投资基金, 青州省创新投资集团."""
    begin = next(
        (
            t
            for t in range(first + 1, after)
            if (
                ((hit := form_hit(scene, t, "fund_end")) is not None and hit.after == after)
                or ((hit := form_hit(scene, t, "investor_end")) is not None and hit.after == after >= t + 4)
            )
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
