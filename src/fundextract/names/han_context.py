"""Whom a Chinese sentence is about: names at the head of clauses, names that only found or describe, and the
company a text has told of before.

Used for unspaced scripts whose verbs stand between subject and object; which words found, lead and describe
is the pack's.
"""

from __future__ import annotations

from collections import Counter

from ..knowledge import is_investor
from ..lexer.hangul_places import is_hangul
from ..lexer.lexer import Scene
from ..text import GLYPH, MARK, NUMBER, WORD
from .headed_stretch import firm_or_person
from .names import OPEN, QUOTE_PAIRS, Name, closing, form_hit, is_link, is_word, word_hit

_AGENT_REACH = 24
SPOKEN = 5
"""Letters of a name in quotes before a colon, at most; more are what somebody says."""


def by_script(scene: Scene, first: int, after: int) -> tuple[int, int]:
    """The part of a stretch of Latin and Han letters parted by spaces that is the name: the Latin words,
    unless the Han letters end a name.

    Args:
        scene: the text.
        first, after: the stretch.

    Returns:
        The range of the name: of "Acme 專攻晶片" the first word, of "IDG 资本" both.
    """
    text = scene.text
    cuts = [t for t in range(first + 1, after) if text.spaced[t] and _han(scene, t) != _han(scene, t - 1)]
    if not cuts or any(text.kinds[t] == NUMBER for t in range(first, after)):
        return first, after
    pieces = list(zip([first, *cuts], [*cuts, after], strict=True))
    latin = [i for i, (low, _) in enumerate(pieces) if not _han(scene, low)]
    if not latin or is_investor(text.token_text(first, after)):
        return first, after
    known = all(
        is_word(scene, t, "descriptor", "company")
        for i in latin
        for t in range(*pieces[i])
        if text.kinds[t] == WORD
    )
    if known and latin[0] > 0:
        return pieces[latin[0] - 1][0], pieces[latin[0]][1]  # 智谱 AI
    if len(latin) > 1 and latin[-1] == len(pieces) - 1:
        return pieces[latin[-1]]  # 链上 IP 基础设施 Story Protocol
    low, high = pieces[latin[0]]
    if latin[0] + 1 < len(pieces):
        begin, end = pieces[latin[0] + 1]
        form = form_hit(scene, begin, "investor_end", "company_end", "legal")
        short = high - low == 1 and len(text.words[low]) <= 4 and 1 < end - begin <= 3
        if short or (form is not None and form.after == end):
            high = end  # IDG 资本, UU 跑腿
    return low, high


def _han(scene: Scene, token: int) -> bool:
    return scene.text.kinds[token] == GLYPH


def founds(scene: Scene, name: Name, high: int) -> bool:
    """Whether a name is that of someone who founds what is told of, or of a former employer: 由 X 工程师创办,
    前 X 研究员.

    Args:
        scene: the text.
        name: the name.
        high: where its clause ends.
    """
    text = scene.text
    before = name.first - 1
    while before >= 0 and is_word(scene, before, "descriptor", "place") and text.kinds[before] == GLYPH:
        before -= 1
    if before >= 0 and _small(scene, before, "former") and not _ago(scene, before):
        return True
    if _team_starts(scene, name.after, high):
        return True
    founding = next((t for t in range(name.after, high) if is_word(scene, t, "founding")), None)
    if founding is None or any(text.words[t] in ",，;" for t in range(name.after, founding)):
        return False
    low = max(-1, name.first - _AGENT_REACH)
    for token in range(name.first - 1, low, -1):
        if text.words[token] in ",，;。" or scene.covered[token]:
            return False
        if _small(scene, token, "agent"):
            return True
    return False


def _team_starts(scene: Scene, at: int, high: int) -> bool:
    """Whether people of a name start a company of their own: 北航团队创业, 大疆前高管联手创办.

    Args:
        scene: the text.
        at: the token behind the name.
        high: where its clause ends.
    """
    if scene.text.words[at : at + 1] == ["、"]:
        listed = range(at + 1, min(high, at + 9))
        at = next((t for t in listed if is_word(scene, t, "title")), at)  # 海思、中兴团队
    token = at + is_word(scene, at, "former")
    at = token if is_word(scene, token, "title") else at
    while token < high and (hit := word_hit(scene, token, "title")) is not None and hit.first <= token:
        token = hit.after
    if token == at:
        return False
    person = token
    while (
        person < min(high, token + 4) and person not in scene.word_over and scene.text.kinds[person] == GLYPH
    ):
        person += 1
    token = person if person - token < 4 else token  # COO 王某 创业
    while token < min(high, at + 14) and is_word(scene, token, "function", "stop", "descriptor"):
        if is_word(scene, token, "founding"):
            break
        if "".join(scene.text.words[token : token + 2]) in scene.pack.words_of("forms", "own_firm"):
            return not is_word(scene, token + 2, "company")
        token += 1
    return is_word(scene, token, "founding")


def _small(scene: Scene, token: int, key: str) -> bool:
    """Whether a small word stands at a token and not as a piece of a longer one: 前, but not 目前."""
    over = scene.word_over.get(token, {})
    hit = over.get(key)
    return hit is not None and hit.after - hit.first >= max(h.after - h.first for h in over.values())


def _ago(scene: Scene, token: int) -> bool:
    """Whether a small word only ends a word of time: 一年前X, but not 前X研究员."""
    told = scene.status_over.get(token)
    return told is not None and told.first < token


def said_or_used(scene: Scene, name: Name, low: int) -> bool:
    """Whether a name is who a clause goes by, or what is used in it, and so not who acts: 据 X 统计, 凭借 X.

    Args:
        scene: the text.
        name: the name.
        low: where its clause begins.
    """
    token = name.first - 1
    while (
        token > low
        and is_word(scene, token, "descriptor", "place", "company")
        and not is_word(scene, token, "instrument")
    ):
        token -= 1
    return token >= low and _small(scene, token, "instrument")


def only_invests(scene: Scene, low: int, high: int) -> bool:
    """Whether a clause only tells who leads, takes part or advises: none of its names is the company."""
    keys = [hit.meaning[5:] for hit in scene.cues_in(low, high) if hit.layer == "cues"]
    return any(key in ("lead", "join", "of_source", "adviser") for key in keys) and not any(
        key in ("raise", "raise_from", "gets", "round_noun") for key in keys
    )


def antecedent(scene: Scene, names: list[Name], taken: set[str], meant: bool = False) -> Name | None:
    """The company that "the company" or a sentence without a subject means, among the names told before it.

    Args:
        scene: the text.
        names: the names before, in text order.
        taken: squeezed names of investors, which are out.
        meant: whether a pronoun stands for the company, so that the only name before is enough.

    Returns:
        The name with most in its favour; None where nothing speaks for any.
    """
    from .names import squeeze

    points: dict[str, float] = {}
    best: dict[str, Name] = {}
    times = Counter(squeeze(name.text) for name in names)
    for name in names:
        key = squeeze(name.text)
        if key in taken:
            continue
        points[key] = points.get(key, 0.0) + _weight(scene, name, times[key] > 1, meant)
        best.setdefault(key, name)
    ranked = sorted(points, key=lambda key: (-points[key], best[key].first))
    least = (0 if meant else 1) if len(ranked) == 1 else 2
    return best[ranked[0]] if ranked and points[ranked[0]] >= least else None


def _weight(scene: Scene, name: Name, again: bool, meant: bool) -> float:
    """What speaks for a name being the company a text is about; `again` where it is told more than once,
    `meant` where a pronoun means one of the names, for which opening a sentence is enough."""
    low, high = scene.sentence_of(name.first)
    text = scene.text
    end = next((t for t in range(name.end, high) if text.words[t] in ",，;:"), high)
    owner = _owns_subject(scene, name, low, high)
    if not owner and (founds(scene, name, end) or _person(scene, name, end)):
        return -3.0
    if _says(scene, name):
        return 0.0
    headed = firm_or_person(scene, name)
    if headed < 0:
        return -3.0
    score = (-1.0 if is_investor(name.text) else 0.0) + 3 * headed + 3 * owner
    after = _past_marks(scene, name.end, high)
    opens = name.first == low or (name.first == low + 1 and text.words[low] in QUOTE_PAIRS)
    if opens:
        score += 2
    elif text.words[name.first - 1] in ",，、":
        score += 1
        if scene.pack.file.order == "sov" and is_word(scene, name.first - 2, "startup"):
            score += 3  # 半導体新興、星葉電子が
    if scene.pack.file.order == "sov" and name.end < high and text.words[name.end] in ",、":
        score += 2 * all(
            is_word(scene, t, "descriptor", "company", "place", "function") for t in range(low, name.first)
        )
    if scene.pack.file.order == "sov" and is_link(scene, name.end, "subject"):
        score += 1 + (text.words[name.first].isascii() and name.after - name.first <= 3)  # 〜に生まれたXは
    cue = scene.cue_at.get(after)
    if cue is not None and cue.meaning[5:] in ("raise", "raise_from", "gets"):
        score += 2
    if is_word(scene, name.first - 1, "company") and name.first > low:
        score += 3
    if name.first > low and text.words[name.first - 1] in QUOTE_PAIRS:
        score += 3 if _quoted(scene, name) else 1
    if after < high and is_word(scene, after, "founding", "title", "copula"):
        score += 2
    for token in range(max(low, name.first - 3), name.first):
        if is_word(scene, token, "founding"):
            score += 3  # 创立 X
            break
    if is_link(scene, name.first - 1, "possessive") and name.first > low:
        score += 2  # 成立不到一年的 X
        opens = opens or any(is_word(scene, t, "founded", "founding") for t in range(low, name.first))
    sure = again or (meant and opens) or scene.pack.file.order != "svo" or score < 1 or firm(scene, name)
    return score if sure else score / 2


def _owns_subject(scene: Scene, name: Name, low: int, high: int) -> bool:
    """Whether a name opens its sentence as the owner of what that speaks of, X的创始人曾在Y任职, or is what
    somebody founded: 두 사람은 X를 창업했다."""
    after = _past_marks(scene, name.end, high)
    if after >= high:
        return False
    if scene.pack.file.order == "svo":
        opens = name.first == low or (name.first == low + 1 and scene.text.words[low] in QUOTE_PAIRS)
        return opens and is_link(scene, after, "possessive") and scene.links[after].after - after == 1
    if is_link(scene, after, "object"):
        return is_word(scene, scene.links[after].after, "founded", "founding")
    kind = name.after  # X社は
    return is_word(scene, kind, "company") and not is_word(scene, kind, "title", "investor")


def _says(scene: Scene, name: Name) -> bool:
    """Whether quotes hold what somebody says and no name: “投资人催我还钱”：…, “무슨 AI냐”는."""
    words, spaced = scene.text.words, scene.text.spaced
    before, behind = name.first - 1, name.after
    if before < 0 or behind >= len(words) or QUOTE_PAIRS.get(words[before]) != words[behind]:
        return False
    if any(is_hangul(word) for word in words[name.first : name.after]):
        return sum(spaced[t] for t in range(name.first + 1, name.after)) >= 2
    return words[behind + 1 : behind + 2] == [":"] and name.after - name.first > SPOKEN


def _quoted(scene: Scene, name: Name) -> bool:
    """Whether quotes hold a name and nothing else, and not what somebody says or makes: 做“快递”的青禾."""
    text, words = scene.text, scene.text.words
    before, behind = name.first - 1, name.after
    if before < 0 or behind >= len(words) or QUOTE_PAIRS.get(words[before]) != words[behind]:
        return False
    if is_word(scene, name.first, "stop", "function"):
        return False
    made = is_link(scene, behind + 1, "possessive") and before > 0 and text.kinds[before - 1] == GLYPH
    return not made or is_word(scene, before - 1, "company", "descriptor", "function", "founding")


def firm(scene: Scene, name: Name) -> bool:
    """Whether anything but its place speaks for a stretch being a name: quotes, Latin letters, an ending of
    names, a noun for a company before it.

    Args:
        scene: the text.
        name: the stretch.
    """
    text = scene.text
    if _quoted(scene, name) or name.end > name.after or name.first in scene.named:
        return True
    if any(text.kinds[t] != GLYPH for t in range(name.first, name.after)):
        return True
    if name.first > 0 and is_word(scene, name.first - 1, "company"):
        return True
    return any(
        (hit := form_hit(scene, t, "company_end", "investor_end", "legal")) is not None
        and hit.after >= name.after
        for t in range(name.first + 1, name.after + 1)
    )


def _person(scene: Scene, name: Name, end: int) -> bool:
    """Whether a name founds something itself, or a title stands right before it."""
    if name.first > 0 and word_hit(scene, name.first - 1, "title") is not None:
        return True
    founding = next((t for t in range(name.after, end) if is_word(scene, t, "founding")), None)
    if founding is None:
        return False
    hit = word_hit(scene, founding, "founding")
    assert hit is not None
    after = hit.after
    return after < end and scene.text.kinds[after] != MARK and not _time_or_place(scene, after)


def _time_or_place(scene: Scene, token: int) -> bool:
    return (
        scene.text.kinds[token] == NUMBER
        or is_word(scene, token, "place", "function")
        or scene.covered[token]
    )


def _past_marks(scene: Scene, token: int, high: int) -> int:
    words = scene.text.words
    while token < high and (words[token] in QUOTE_PAIRS.values() or words[token] in OPEN):
        close = closing(scene, token, high) if words[token] in OPEN else None
        token = (close if close is not None else token) + 1
    return token
