"""Who a Chinese clause says the money was got from, before the verb: 从红杉资本手里拿到1亿元.

Used for scripts without spaces whose verbs stand between subject and object; the small word and what may
stand between the names and the verb are the pack's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import MARK, NUMBER

if TYPE_CHECKING:
    from .lexer import Scene

REACH = 70
"""Tokens that a list of names before the verb may take."""
LOAN = 24
"""Tokens between a verb of signing and the word for a loan."""
ISSUED = "issued"
"""What the cue of those that shares are issued to says it is of."""
_GETS = frozenset({"cues.raise", "cues.raise_from"})


def mark_sources(scene: Scene) -> None:
    """Makes a cue of the small word before names a verb of raising follows: the names behind it are the
    source.

    Args:
        scene: the text; its cues are added to in place.
    """
    small = scene.pack.words_of("words", "out_of")
    if not small:
        return
    found = _short_verbs(scene)
    for hit in found:
        _place(scene, hit)
    scene.cues.extend(found)
    found = []
    for hit in scene.cues:
        if hit.meaning not in _GETS:
            continue
        at = _small_before(scene, hit, small)
        if at is not None:
            found.append(Hit(at, at + 1, "cues", "cues.raise_from", hit.value, hit.source))
    found.extend(_talked_with(scene, small))
    found.extend(_issued_to(scene))
    for hit in found:
        _place(scene, hit)
        scene.links.pop(hit.first, None)
    scene.cues.extend(found)
    scene.cues.sort(key=lambda hit: hit.first)


def _talked_with(scene: Scene, small: tuple[str, ...]) -> list[Hit]:
    """The small words before those a company talks with about money: 青禾正与红杉洽谈，拟融资2亿元; who talk
    about investing in somebody are no such."""
    out = []
    ends = {word.after: word for words in scene.word_over.values() if (word := words.get("talks"))}
    signed = {word.after: word for words in scene.word_over.values() if (word := words.get("loan_signed"))}
    lent = [word for word in signed.values() if _lends(scene, word.after)]
    for word in (*ends.values(), *lent):
        behind = scene.cue_at.get(word.after)
        if word not in lent:
            out.extend(_young_firm(scene, word))
        if behind is not None and behind.meaning in ("cues.backs", "cues.invest", "cues.join"):
            continue
        puts = scene.word_over.get(word.after, {}).get("puts_in")
        invests = puts is not None and puts.after in scene.money_at
        at = None
        for token in range(word.first - 1, max(-1, word.first - REACH), -1):
            written = scene.text.words[token]
            if scene.covered[token] or (scene.text.kinds[token] == MARK and written in ",。;:!?"):
                break
            if written in small and token in scene.links and word.first - token > 2:
                at = token
        lender = any("investor_end" in scene.forms.get(t, ()) for t in range((at or 0) + 1, word.first))
        if word in lent and not lender:
            continue  # 青禾银行与云岚签署10亿元贷款协议
        if puts is not None and invests and at is not None:  # 正与青禾洽谈投资10亿元
            out.append(Hit(puts.first, puts.after, "cues", "cues.invest", puts.value, puts.source))
            out.extend(_to(word, at) if all(hit.first != at for hit in out) else ())
        if invests or any(hit.first == at for hit in out):
            continue
        if at is not None and "investor" not in scene.word_over.get(at + 1, ()):  # 与投资者展开谈判
            out.append(Hit(at, at + 1, "cues", "cues.raise_from", word.value, word.source))
    return out


def _to(word: Hit, at: int) -> list[Hit]:
    """The small word before a name as the one that says who gets the money."""
    return [Hit(at, at + 1, "cues", "cues.to", word.value, word.source)]


def _young_firm(scene: Scene, word: Hit) -> list[Hit]:
    """The small word before a young firm that a word for it names, with whom somebody talks about money: the
    firm is who gets it. 白山正与初创公司青石洽谈10亿美元投资."""
    for token in range(word.first - 1, max(-1, word.first - REACH), -1):
        written = scene.text.words[token]
        if scene.covered[token] or (scene.text.kinds[token] == MARK and written in ",。;:!?"):
            return []
        kind = scene.word_over.get(token, {}).get("startup")
        if kind is None:
            continue
        small = scene.pack.words_of("words", "out_of")
        for at in range(kind.first - 1, max(-1, kind.first - 12), -1):
            if scene.text.words[at] in small and at in scene.links:
                return _to(word, at)
        return []
    return []


def _lends(scene: Scene, at: int) -> bool:
    """Whether a loan is what is signed, in the clause behind a verb of signing."""
    for token in range(at, min(at + LOAN, len(scene.text.words))):
        if scene.text.words[token] in ",，。;":
            return False
        found = scene.round_at.get(token)
        if found is not None and found.round.label == "debt":
            return token not in scene.money_at and bool(scene.amounts)
    return False


def _issued_to(scene: Scene) -> list[Hit]:
    """The small words before those that shares are issued to, whose names stand right behind them: 青禾拟向
    蓝山科技定向增发; the public and those without a name are no such."""
    out = []
    for to in scene.cues:
        if to.meaning != "cues.to" or to.after - to.first > 1:
            continue
        for token in range(to.after, min(to.after + REACH, len(scene.text.words))):
            over = scene.word_over.get(token, {})
            if token in scene.money_at or scene.text.words[token] in ",。;:!?":
                break
            verb = over.get("issues")
            if verb is not None and verb.first == token:
                if token > _past_kinds(scene, to.after) + 1:
                    out.append(Hit(to.first, to.after, "cues", "cues.raise_from", ISSUED, verb.source))
                break
            if token in scene.cue_at and scene.cue_at[token].meaning != "cues.others":
                break
    return out


def _past_kinds(scene: Scene, token: int) -> int:
    """The token behind words for owners and investors, who are not named by them: 控股股东, 特定投资者."""
    while True:
        over = scene.word_over.get(token, {})
        ends = [
            over[key].after
            for key in ("investor", "function", "stop", "not_name", "title", "sector", "public")
            if key in over
        ]
        if not ends:
            return token
        token = max(ends)


def _place(scene: Scene, hit: Hit) -> None:
    scene.cue_at[hit.first] = hit
    scene.cue_over[hit.first] = hit


def _short_verbs(scene: Scene) -> list[Hit]:
    """Verbs of raising and of investing that headlines shorten to one letter, right before money:
    青禾融2亿元, 青禾资本砸2亿元."""
    out = []
    for amount in scene.amounts:
        token = amount.first - 1
        known = scene.word_over.get(token, {}) if token > 0 else {}
        hit = known.get("fast") or known.get("fast_gives")
        if hit is None or token in scene.cue_over or scene.text.kinds[token - 1] == MARK:
            continue
        over = scene.word_over[token].values()
        if max(word.after - word.first for word in over) == 1 and token not in scene.named:
            key = "cues.raise" if "fast" in known else "cues.invest"
            out.append(Hit(token, token + 1, "cues", key, hit.value, hit.source))
    return out


def given_from(scene: Scene, first: int) -> bool:
    """Whether a name that begins at a token is one of those the money was got from.

    Args:
        scene: the text.
        first: the first token of the name.
    """
    text = scene.text
    for token in range(first - 1, max(-1, first - REACH), -1):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning != "cues.others":
            small = cue.meaning == "cues.raise_from" and cue.after - cue.first == 1
            source = text.words[token] in scene.pack.words_of("words", "out_of")
            return small and (source or cue.value == ISSUED)
        if scene.covered[token] or (text.kinds[token] == MARK and text.words[token] in ",。;:!?"):
            return False
    return False


def _small_before(scene: Scene, verb: Hit, small: tuple[str, ...]) -> int | None:
    """Where the small word stands whose names end before a verb; None where there is none."""
    text = scene.text
    for token in range(verb.first - 1, max(-1, verb.first - REACH), -1):
        word = text.words[token]
        if scene.covered[token] or (text.kinds[token] == MARK and word not in "、()·\"'“”「」《》&-."):
            return None
        cue = scene.cue_over.get(token)
        if cue is not None and cue.layer == "cues" and cue.meaning != "cues.others":
            return None
        if word not in small:
            continue
        over = scene.word_over.get(token, {})
        longer = any(hit.after - hit.first > 1 for hit in over.values()) or token in scene.named
        after = token + 1
        if longer or verb.first - after < 2 or text.kinds[after] == NUMBER:
            return None
        return None if token in scene.links else token
    return None


def got_before(scene: Scene, at: int) -> bool:
    """Whether a verb of getting from somebody opens the list that ends with a name: 获青禾资本、腾讯投资.

    Args:
        scene: the text.
        at: the first token of the name.
    """
    for token in range(at - 1, max(-1, at - 40), -1):
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning != "cues.backs":
            return cue.meaning == "cues.raise_from"
        if scene.covered[token] or scene.text.words[token] in ",。;:!?":
            return False
    return False
