"""Single letters of Han script: which may belong to a name, and when a small word is part of one, 和椿, 世和.

Used for scripts without spaces.
"""

from __future__ import annotations

from ..knowledge import ordinary
from ..lexer.edges import CUTS
from ..lexer.hangul_places import is_hiragana
from ..lexer.lexer import Scene
from ..text import GLYPH, MARK, NUMBER, WORD
from .names import Name, form_hit, is_word, make_name, word_hit

LONGEST = 12
"""Han letters of a name before its Latin form, at most."""
CODE = 4
"""Digits of the code of a stock, at least."""
ALIAS = 4
"""Letters of a Latin form of a name, at least."""


def letter(scene: Scene, token: int) -> bool:
    """Whether a token may belong to a name: no mark, no money, no round, no cue and no small word."""
    text = scene.text
    return (
        0 <= token < len(text.words)
        and text.kinds[token] != MARK
        and not scene.covered[token]
        and token not in scene.cue_over
        and token not in scene.links
    )


def free(scene: Scene, token: int) -> bool:
    """Whether a token is a Han letter that no known word covers."""
    if not letter(scene, token) or scene.text.kinds[token] != GLYPH:
        return False
    return not any(key in CUTS for key in scene.word_over.get(token, ()))


def and_begins(scene: Scene, token: int) -> bool:
    """Whether an "and" of one Han letter begins a line, and so a name: 和府."""
    link, text = scene.links.get(token), scene.text
    if (
        link is None
        or link.meaning != "links.and"
        or link.after - link.first != 1
        or text.kinds[token] != GLYPH
    ):
        return False
    if token > 0 and (
        text.words[token - 1] in ("、", text.words[token])  # 和和硕
        or (token - 1 in scene.cue_over and scene.cue_over[token - 1].meaning == "cues.raise_from")
    ):
        return True  # 、和泰, 獲和碩
    if token > 0 and "agent" in scene.word_over.get(token - 1, ()):
        return True  # 由和利资本领投
    if _describes_kind(scene, token - 1) and free(scene, token + 1):
        return True  # 龙头企业和椿
    return (
        token == 0
        or text.words[token - 1] in ':|"「『'
        or "\n" in text.view[text.ends[token - 1] : text.starts[token]]
    )


def house_number(scene: Scene, token: int) -> bool:
    """Whether a number with its word opens a name: 1号车间, but not 5月1号.

    Args:
        scene: the text.
        token: the token of the number.
    """
    text = scene.text
    if token < 0 or token + 2 >= len(text.words) or text.kinds[token] != NUMBER or scene.covered[token]:
        return False
    if text.words[token + 1] not in scene.pack.words_of("forms", "house_number"):
        return False
    if not free(scene, token + 2) or text.spaced[token + 1] or text.spaced[token + 2]:
        return False
    noun = word_hit(scene, token - 1, "company") if token > 0 else None
    return token == 0 or text.kinds[token - 1] == MARK or (noun is not None and noun.after == token)


def _describes_kind(scene: Scene, token: int) -> bool:
    """Whether a noun for a company ends at a token and describes what follows, as nothing before it in the
    clause may be a name."""
    noun = word_hit(scene, token, "company") if token > 0 else None
    if noun is None or noun.after != token + 1 or noun.after - noun.first < 2:
        return False
    at, described = noun.first - 1, False
    while at >= 0:
        if is_word(scene, at, "unnamed"):
            return False  # 由头部互联网公司和君联资本
        if is_word(scene, at, "descriptor"):
            described = True
        elif not is_word(scene, at, "company", "place", "stop") and at not in scene.links:
            break
        at -= 1
    cue = scene.cue_over.get(at)
    return described and (
        at < 0
        or (cue is not None and cue.meaning != "cues.others")
        or is_word(scene, at, "agent", "function")
        or scene.text.kinds[at] == MARK
    )


def small_inside(scene: Scene, token: int) -> bool:
    """Whether a small word of one Han letter is the second letter of a name, as no list or clause begins with
    one letter alone: 世和基因, 饿了么; or its last but one, as nothing else follows: 国科嘉和, 嘉和生."""
    text = scene.text
    if text.kinds[token] != GLYPH or is_hiragana(text.words[token]) or token in scene.cue_over:
        return False
    link, over = scene.links.get(token), scene.word_over.get(token, {})
    if link is not None and (link.after - link.first > 1 or link.meaning != "links.and"):
        return False
    small = over.get("function")
    if link is None and (small is None or small.after - small.first > 1):
        return False
    loose = free(scene, token - 1)
    if loose and (token < 2 or not letter(scene, token - 2) or _closes_noun(scene, token - 2)):
        return letter(scene, token + 1) and text.kinds[token + 1] == GLYPH
    if link is None or not (loose and free(scene, token - 2)):
        return False
    return not letter(scene, token + 1) or (free(scene, token + 1) and not letter(scene, token + 2))


def _closes_noun(scene: Scene, token: int) -> bool:
    """Whether a noun for a company ends at a token: 公司海和生物."""
    noun = word_hit(scene, token, "company")
    return noun is not None and noun.after == token + 1 and noun.after - noun.first > 1


def behind_noun(scene: Scene, token: int, after: int) -> bool:
    """Whether three letters and more, the ending of a name within, stand behind a noun for a company."""
    noun = word_hit(scene, token, "company")
    return noun is not None and noun.after == token + 1 > noun.first + 1 and after - token > 3


def before_alias(scene: Scene, first: int, token: int) -> bool:
    """Whether a whole Han name ends at a token and its Latin form stands right behind it: 蓝鲸智能Bluewhale.

    Args:
        scene: the text.
        first: where the stretch begins.
        token: the last Han letter.
    """
    text = scene.text
    after = token + 1
    if text.kinds[after] != WORD or text.spaced[after] or not _latin_name(scene, after):
        return False
    if after - first > LONGEST or behind_noun(scene, token, after + LONGEST):
        return False
    ends = (scene.forms.get(t, {}).get("company_end") for t in range(first + 2, after))
    return any(
        hit is not None
        and hit.after == after
        and sum(free(scene, t) for t in range(first, hit.first)) == hit.first - first
        for hit in ends
    )


def _latin_name(scene: Scene, token: int) -> bool:
    """Whether a Latin word of four letters and more with a capital stands at a token."""
    text = scene.text
    return (
        len(text.words[token]) >= ALIAS
        and text.view[text.starts[token]].isupper()
        and token not in scene.word_over
    )


def less_alias(scene: Scene, name: Name) -> Name:
    """A Chinese name without its Latin form written right behind it: 源策未来 of 源策未来Archon.

    Args:
        scene: the text.
        name: the name.
    """
    text, first, after = scene.text, name.first, name.after
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return name
    latin = next((t for t in range(first, after) if text.kinds[t] == WORD), None)
    if latin is None or latin - first < 3 or text.spaced[latin] or not _latin_name(scene, latin):
        return name
    if behind_noun(scene, latin - 1, after + LONGEST):
        return make_name(scene, latin, after)  # 外送平台Acme
    han = all(text.kinds[t] == GLYPH for t in range(first, latin))
    rest = all(text.kinds[t] == WORD for t in range(latin, after))
    return make_name(scene, first, latin) if han and rest else name


def inside_fund(scene: Scene, token: int) -> bool:
    """Whether a noun stands inside the name of a fund, as two letters that no known word covers stand before
    it and nothing but everyday words between it and the ending: 青禾央企运营投资基金.

    Args:
        scene: the text.
        token: a token of the noun.
    """
    text = scene.text
    if text.kinds[token] != GLYPH or scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return False
    nouns = [hit for hit in scene.word_over.get(token, {}).values() if hit.after - hit.first > 1]
    if not nouns:
        return False
    first, after = min(hit.first for hit in nouns), max(hit.after for hit in nouns)
    if not (letter(scene, first - 1) and text.kinds[first - 1] == GLYPH and free(scene, first - 2)):
        return False
    small = scene.word_over.get(first - 1, {})
    if any(hit.after - hit.first > 1 for key, hit in small.items() if key in CUTS):
        return False
    lexicon, at = ordinary(scene.pack.code), after
    while at < min(len(text.words), after + LONGEST):
        ending = form_hit(scene, at, "fund_end")
        if ending is not None:
            return not (free(scene, ending.after) and text.kinds[ending.after] == GLYPH)
        if text.kinds[at] != GLYPH or "".join(text.words[at : at + 2]) not in lexicon:
            return False
        at += 2
    return False


def stock_named(scene: Scene, token: int) -> bool:
    """Whether a noun for a company ends the name of a stock, as its code stands in the bracket behind it:
    青禾企业(01234.HK).

    Args:
        scene: the text.
        token: a token of the noun.
    """
    noun = word_hit(scene, token, "company")
    words, kinds = scene.text.words, scene.text.kinds
    if noun is None or noun.after + 2 > len(words) or not letter(scene, noun.first - 1):
        return False
    code = noun.after + 1
    return (
        words[noun.after] in "(（"
        and kinds[code : code + 1] == [NUMBER]
        and len(words[code]) >= CODE
        and words[code].isdigit()
        and letter(scene, noun.first - 2)
    )


def share_class(scene: Scene, token: int) -> bool:
    """Whether a hyphen leads from the letters of a stock's name to the mark of its class: 青禾生物-B.

    Args:
        scene: the text.
        token: the hyphen.
    """
    text = scene.text
    return (
        text.words[token : token + 1] == ["-"]
        and text.kinds[token - 1] == GLYPH
        and text.kinds[token + 1 : token + 2] == [WORD]
        and len(text.words[token + 1]) <= 2
        and not (text.spaced[token] or text.spaced[token + 1])
    )
