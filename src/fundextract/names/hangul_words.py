"""Everyday words in Hangul: a stretch of nothing else is no name, unless the text shows it as one."""

from __future__ import annotations

from ..knowledge import ordinary
from ..lexer.edges_hangul import inner_noun, word_of
from ..lexer.hangul_places import is_hangul, is_hiragana
from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import GLYPH, MARK, NUMBER, WORD
from .names import QUOTE_PAIRS, Name, closing, form_hit, is_link, is_word, make_name, word_hit

CLAUSE = 60
"""Tokens behind a noun in which the verb that ends its clause is looked for."""


def everyday_hangul(scene: Scene, name: Name) -> bool:
    """Whether a stretch in Hangul holds nothing but everyday words and nothing shows it as a name.

    Args:
        scene: the text.
        name: the stretch, without its particle.
    """
    lexicon, text = ordinary(scene.pack.code), scene.text
    if not lexicon or any(text.kinds[t] != GLYPH for t in range(name.first, name.after)):
        return False
    inside = (
        name.first > 0
        and is_hangul(text.words[name.first])
        and not text.spaced[name.first]
        and text.kinds[name.first - 1] != MARK
    )
    if inside:
        return False  # 23세|기아이들
    if any(
        (hit := form_hit(scene, t, "company_end")) is not None and hit.after == name.after
        for t in range(name.first + 1, name.after)
    ):
        return False  # 国際興業
    begins = [t for t in range(name.first, name.after) if t == name.first or text.spaced[t]]
    spelled = ["".join(text.words[a:b]) for a, b in zip(begins, [*begins[1:], name.after], strict=True)]
    endings = scene.pack.words_of("forms", "word_ends")
    return all(_everyday(word, lexicon, endings) for word in spelled) and not _shown(scene, name)


def _everyday(word: str, lexicon: frozenset[str], endings: tuple[str, ...]) -> bool:
    """Whether a word is in the list, bare or with an ending, or made of two that are."""
    if word in lexicon:
        return True
    if any(word.endswith(end) and word[: -len(end)] in lexicon for end in endings):
        return True
    if any(word[:cut] in lexicon and word[cut:] in lexicon for cut in range(2, len(word) - 1)):
        return True
    return any(
        word[:one] in lexicon and word[one:two] in lexicon and word[two:] in lexicon
        for one in range(2, len(word) - 3)
        for two in range(one + 2, len(word) - 1)
        if not is_hangul(word[0])
    )


def _shown(scene: Scene, name: Name) -> bool:
    """Whether the text shows a stretch as a name: by a noun for a company or a legal form before it, by a
    bracket behind it, or as what its line opens with and speaks of."""
    text = scene.text
    before = name.first - 1
    if name.end < len(text.words) and text.words[name.end] in "(（":
        return True
    if before > 0 and text.words[before] in ",·、・" and _ends_investor(scene, before):
        return True  # 바람벤처스·동원
    while before >= 0 and text.words[before] in QUOTE_PAIRS:
        before -= 1
    if before >= 0 and (is_word(scene, before, "company") or form_hit(scene, before, "legal") is not None):
        return True
    if before >= 0 and text.words[before] in QUOTE_PAIRS.values():
        return False
    if _behind_clause(scene, name):
        return True
    opens = (
        before < 0
        or text.words[before] in ".!?]】|"
        or "\n" in text.view[text.ends[before] : text.starts[name.first]]
    )
    if name.after + 1 < len(text.words) and text.words[name.after] == "," and scene.covered[name.after + 1]:
        return True  # A 주도로 X, 35억원 투자 유치
    if not opens or name.after >= len(text.words):
        return False
    link = scene.links.get(name.after)
    return text.words[name.after] == "," or (
        link is not None and link.meaning == "links.subject" and text.kinds[name.after] != MARK
    )


def _behind_clause(scene: Scene, name: Name) -> bool:
    """Whether a clause with an object describes a subject of its own: 서비스를 운영하는 노을이,
    「X」を運営するカバーが."""
    text, before = scene.text, name.first - 1
    link, cue = scene.links.get(name.after), scene.cue_at.get(name.after)
    marked = (link is not None and link.meaning == "links.subject") or (
        cue is not None and cue.meaning == "cues.to"
    )
    if before < 2 or not marked:
        return False
    letter = text.words[before]
    if is_hiragana(letter):
        runs = any(is_word(scene, t, "runs") for t in range(max(0, before - 3), before))
        return runs and any(is_link(scene, t, "object") for t in range(max(0, before - 6), before))
    if not text.spaced[name.first]:
        return False
    if not is_hangul(letter) or (ord(letter[-1]) - 0xAC00) % 28 != 4:
        return False
    low = scene.sentence_of(before)[0]
    return any(is_link(scene, t, "object") for t in range(low, before)) and not any(
        text.words[t] in ",…" or t in scene.money_at for t in range(low, before)
    )


def _ends_investor(scene: Scene, after: int) -> bool:
    """Whether the name of an investor ends at a token: a known one, or one with the ending of such names."""
    return after - 1 in scene.named or any(
        (hit := form_hit(scene, t, "investor_end")) is not None and hit.after == after
        for t in range(max(0, after - 8), after)
    )


def last_words(scene: Scene, name: Name, begins: list[int]) -> Name:
    """A Korean stretch of several words as the name it ends in: everyday words at its end fall away, a given
    name opens a person's, else one word or two that belong together are left.

    Args:
        scene: the text.
        name: the stretch.
        begins: where its words begin.
    """
    lexicon = ordinary(scene.pack.code)
    after = name.after
    for order, first in enumerate(begins[:-1]):
        given = scene.word_over.get(first, {}).get("given")
        if given is not None and word_of(scene.text, first) == (given.first, given.after):
            family = begins[order + 2] if order + 2 < len(begins) else after
            return make_name(scene, first, family)._replace(end=_past_title(scene, family, name.after))
    while len(begins) > 1 and _plain_word(scene, begins[-1], after, lexicon):
        after = begins.pop()
    limit = 2 if _two_words(scene, begins[-1], after) else 1
    bare = is_hangul(scene.text.words[begins[-1]])
    if limit == 2 and bare and len(begins) > 1 and _plain_word(scene, begins[-2], begins[-1], lexicon):
        ending = form_hit(scene, begins[-1], "investor_end", "company_end", "legal")
        limit = 2 if ending is not None and ending.first == begins[-1] else 1  # 여름 | 바람은행
    if limit == 1 and len(begins) == 2 and _opens_as_two(scene, begins, after, lexicon):
        limit = 2
    limit += limit == 2 and len(begins) > 2 and inner_noun(scene, begins[-2], begins[-1])
    return (
        make_name(scene, begins[-limit], after) if len(begins) > limit else make_name(scene, begins[0], after)
    )


def _opens_as_two(scene: Scene, begins: list[int], after: int, lexicon: frozenset[str]) -> bool:
    """Whether two words that mean nothing by themselves open a sentence, or stand behind what opens one or a
    noun for a company, up to a particle or a comma, so that they are one name: 아머드 프레시는."""
    text, first = scene.text, begins[0]
    before = first - 1
    opens = (
        before < 0
        or text.words[before] in ".!?"
        or is_word(scene, before, "company", "opener")
        or "\n" in text.view[text.ends[before] : text.starts[first]]
    )
    link = scene.links.get(after)
    closed = after < len(text.words) and (
        text.words[after] == "," or (link is not None and link.meaning == "links.subject")
    )
    if not (opens and closed) or min(begins[1] - first, after - begins[1]) < 2:
        return False
    if not all(is_hangul(text.words[t]) for t in range(first, after)):
        return False
    return not any(
        t in scene.word_over or t in scene.cue_over or t in scene.named for t in range(first, after)
    ) and not _plain_word(scene, first, begins[1], lexicon)


def _plain_word(scene: Scene, first: int, after: int, lexicon: frozenset[str]) -> bool:
    """Whether the last word of a stretch is an everyday one and no ending of names: 빌 게이츠 … 공동."""
    words = scene.text.words[first:after]
    if not lexicon or not all(is_hangul(word) for word in words):
        return False
    ends_name = any(
        (hit := form_hit(scene, t, "investor_end", "company_end")) is not None
        and (t == first or hit.after == after)
        for t in range(first, after)
    )
    return not ends_name and _everyday("".join(words), lexicon, scene.pack.words_of("forms", "word_ends"))


def declined(scene: Scene, hit: Hit) -> bool:
    """Whether a noun that may be a verb is none, as a particle or money stands right behind it or a verb of
    raising ends its clause: 투자로, 투자 150억원을 유치했다.

    Args:
        scene: the text.
        hit: the cue of the noun.
    """
    text, at = scene.text, hit.after
    if at < len(text.words) and is_hangul(text.words[hit.first]) and text.spaced[at]:
        if scene.covered[at]:
            return True
        high = min(len(text.words), at + CLAUSE)
        end = next((t for t in range(at, high) if text.words[t] in ",.…!?;|"), high)
        before = scene.cue_over.get(hit.first - 1)
        if (before is None or before.meaning != "cues.to") and any(
            cue.meaning == "cues.raise" for cue in scene.cues_in(at, end)
        ):
            return True
    if at >= len(text.words) or text.spaced[at] or not is_hangul(text.words[at]):
        return False
    form = scene.forms.get(at, {}).get("glued_after")
    return form is not None and (
        form.after >= len(text.words) or text.spaced[form.after] or text.kinds[form.after] == MARK
    )


def _past_title(scene: Scene, family: int, after: int) -> int:
    """Behind the firm and the title that follow a person's name: 빌 게이츠 | 마이크로소프트 창업자."""
    at = after
    while at < len(scene.text.words) and is_word(scene, at, "title", "function"):
        hit = word_hit(scene, at, "title")
        if hit is None:
            break
        at = hit.after
    return at if at > after else family


def _two_words(scene: Scene, last: int, after: int) -> bool:
    """Whether the last word of a Korean name takes the word before with it: 라쿠텐 캐피탈, 네이버 D2SF, 월드
    랩스(World Labs)."""
    text = scene.text
    form = form_hit(scene, last, "investor_end", "company_end", "legal")
    if (
        (form is not None and form.after == after)
        or (
            text.words[last] in scene.pack.words_of("forms", "ordinal") and text.kinds[last + 1] == NUMBER
        )  # 신기술투자조합 제9호
        or text.words[last].isascii()
        or text.words[last - 1].isascii()
    ):
        return True
    if after < len(text.words) and text.words[after] in "(（":
        close = closing(scene, after, len(text.words))
        return close is not None and sum(text.kinds[t] == WORD for t in range(after + 1, close)) == 2
    return False
