"""Words of unspaced scripts that stand inside longer ones, or mean two things: what stands beside them
settles it.

获 is no verb in 获悉, 投资 is no verb in 金石投资、源码资本, and 投资 without an object behind it is a noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import GLYPH, MARK, NUMBER, WORD
from .han_from import got_before, mark_sources
from .han_holders import HOLDERS, mark_holders
from .han_invests import acts_on, hidden_ending, invests_in, leads_else
from .han_pieces import done_after, inside_cue, inside_noun, no_rumour
from .object_ahead import object_ahead

if TYPE_CHECKING:
    from ..names.names import Name
    from .lexer import Scene

_AFTER_NAME = frozenset({"others", "lead", "join", "backs"})
_FINANCE = frozenset(
    {
        "round_noun",
        "invest_noun",
        "of_source",
        "backs",
        "invest",
        "lead",
        "join",
        "others",
        "total",
        "valuation",
    }
)
_AROUND = frozenset({"company", "investor", "title", "not_name", "including", "said"})


def weed(scene: Scene, hits: list[Hit]) -> None:
    """Drops cues that are pieces of longer words or of names, and turns verbs without an object into
    nouns."""
    around = [0] * (len(scene.text.words) + 1)
    for hit in hits:
        if hit.layer in ("veto", "rounds") or (
            hit.meaning.split(".", 1)[1] in _AROUND and not _begins_longer(scene, hit)
        ):
            for token in range(hit.first, hit.after):
                around[token] = max(around[token], hit.after - hit.first)
    for hit in hits:
        if (
            hit.meaning == "links.pronouns"
            and scene.links.get(hit.first) is hit
            and "company" in scene.word_over.get(hit.first, ())
            and not _alone(scene, hit)
        ):
            del scene.links[hit.first]  # 青禾公司 and 公司青禾, not 公司
        elif (
            hit.meaning == "links.and"
            and scene.links.get(hit.first) is hit
            and (cue := scene.cue_over.get(hit.first)) is not None
            and cue.after > hit.after
        ):
            del scene.links[hit.first]  # 联合投资
        elif (
            hit.meaning == "links.said"
            and scene.links.get(hit.first) is hit
            and scene.text.kinds[hit.first] == GLYPH
            and _begins_longer(scene, hit)
        ):
            del scene.links[hit.first]  # 获知名机构投资
    kept: list[Hit] = []
    nouns = {(hit.first, hit.after) for hit in scene.cues if hit.meaning == "cues.round_noun"}
    for hit in scene.cues:
        if hit.layer == "status" and (
            inside_noun(scene, hit) or inside_cue(scene, hit) or no_rumour(scene, hit)
        ):
            continue
        if hit.layer == "cues" and scene.text.kinds[hit.first] == GLYPH:
            if (
                hit.meaning != "cues.round_noun"
                and min(around[hit.first : hit.after]) > hit.after - hit.first
            ):
                continue
            if (
                hit.meaning == "cues.raise"
                and not scene.covered[min(hit.after, len(scene.covered) - 1)]
                and (hit.first, hit.after) in nouns
            ):
                continue  # 融资 is a verb before money and else a noun
            if _in_known_name(scene, hit) or _ends_name(scene, hit):
                for token in range(hit.first, hit.after):
                    scene.cue_over.pop(token, None)
                continue
            behind = scene.cue_at.get(hit.after)
            if (
                hit.meaning == "cues.invest"
                and hit.first > 0
                and scene.covered[hit.first - 1]
                and behind is not None
                and behind.meaning == "cues.to"
            ):
                hit = hit._replace(meaning="cues.invest_noun")  # 近100亿元投入对资金链造成影响
            if (hit.meaning == "cues.gets" and done_after(scene, hit)) or leads_else(scene, hit):
                continue
            if hit.meaning == "cues.gets" and invests_in(scene, hit):
                hit = hit._replace(meaning="cues.invest")
            if hit.meaning == "cues.raise" and _adds_to(scene, hit):
                hit = hit._replace(meaning="cues.backs")
            if hit.meaning == "cues.join" and _issue_follows(scene, hit):
                hit = hit._replace(meaning="cues.backs")
            if hit.meaning == "cues.backs" and _done_with_money(scene, hit):
                hit = hit._replace(meaning="cues.invest")
            if hit.meaning == "cues.backs" and (
                _owned(scene, hit) or (_nothing_follows(scene, hit) and not object_ahead(scene, hit))
            ):
                hit = hit._replace(
                    meaning="cues.of_source" if _name_before(scene, hit) else "cues.invest_noun"
                )
        kept.append(hit)
    scene.cues[:] = kept
    scene.cue_at.clear()
    scene.cue_over.clear()
    for hit in kept:
        if hit.layer == "cues":
            scene.cue_at[hit.first] = hit
            scene.cue_over.update(dict.fromkeys(range(hit.first, hit.after), hit))
    mark_sources(scene)
    mark_holders(scene)


def _done_with_money(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of backing is told as done and its money follows, so that it is no noun: 投了3亿."""
    ends = scene.pack.words_of("forms", "complement")
    last = scene.text.words[hit.after - 1]
    return hit.after - hit.first > 1 and last in ends and scene.covered[hit.after]


def _issue_follows(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of taking part has a company and what it issues for an object: 认购 X 新增注册资本."""
    text = scene.text
    for token in range(hit.after, min(hit.after + 16, len(text.words))):
        if "newly" in scene.word_over.get(token, ()):
            return token > hit.after + 1
        if text.kinds[token] == MARK or scene.covered[token] or token in scene.cue_over:
            return False
    return False


def _ends_name(scene: Scene, hit: Hit) -> bool:
    """A verb that also ends investors' names ends one where a list goes on or another cue takes the name
    up."""
    ending = hidden_ending(scene, hit)
    if "legal" in scene.forms.get(hit.after, {}) and scene.text.kinds[hit.first - 1] == GLYPH:
        return True  # 青禾创业投资有限公司
    if ending is not None and ending.after == hit.after and _counted_behind(scene, hit.after):
        return True  # 甲资本和青禾投资5家机构
    if ending is None or ending.after < hit.after or not _name_before(scene, hit):
        return False
    if ending.after > hit.after and hit.meaning in ("cues.backs", "cues.invest_noun"):
        return True  # 北京产业发展投资基金
    if ending.after != hit.after:
        return False
    if _lists_here(scene, hit) or acts_on(scene, hit):
        return True
    if hit.after >= len(scene.text.words):
        return False
    if scene.text.words[hit.after] in "、(（":
        return True
    link, cue = scene.links.get(hit.after), scene.cue_at.get(hit.after)
    if cue is not None and cue.meaning[5:] in ("lead", "join", "others"):
        return True
    over = scene.word_over.get(hit.after, {})
    stop = over.get("stop")
    lone = stop is not None and stop.after - stop.first == 1 and _goes_on(scene, stop.after)
    small = "function" in over or (stop is not None and not lone)
    if small and not scene.covered[hit.after]:
        return "、" in scene.text.words[max(0, hit.first - 10) : hit.first]
    return (link is not None and link.meaning == "links.and") or (
        cue is not None and cue.meaning[5:] in _AFTER_NAME
    )


def _counted_behind(scene: Scene, at: int) -> bool:
    """Whether how many they are stands behind a list of names: a number and a counter, and no money."""
    over = scene.word_over.get(at + 1, {}).get("not_name")
    number = at + 1 < len(scene.text.words) and scene.text.kinds[at] == NUMBER and not scene.covered[at]
    return number and over is not None and over.after - over.first == 1


def _in_known_name(scene: Scene, hit: Hit) -> bool:
    """Whether a cue stands inside a known investor's name, or ends one with nothing behind it."""
    first, after = scene.named.get(hit.first, (hit.first, 0))
    if first == hit.first or hit.after > after:
        return False
    if hit.after == after and hit.first - first > 1 and got_before(scene, first):
        return False  # 获腾讯投资
    return hit.after < after or hit.meaning != "cues.backs" or _nothing_follows(scene, hit)


def _begins_longer(scene: Scene, hit: Hit) -> bool:
    """Whether the last letter of a word begins a longer one, so that it is no word here: the 投资人 of
    投资人工智能公司."""
    over = scene.word_over.get(hit.after - 1, {})
    return hit.after - hit.first > 1 and any(
        (word := over.get(key)) is not None
        and word.first == hit.after - 1
        and word.after - word.first >= max(2, hit.after - hit.first + (hit.after - hit.first > 2))
        for key in ("descriptor", "company")
    )


_OPENS_LIST = frozenset({"cues.led_by", "cues.joined_by", "cues.from"})


def _lists_here(scene: Scene, hit: Hit) -> bool:
    """Whether nothing follows a verb that may end a name and a list of investors has begun before it:
    投资方为A、B投资; or the money got and its own noun follow: 获B投资2亿元融资."""
    text, after = scene.text, hit.after
    end = after >= len(text.words) or text.kinds[after] == MARK
    money = scene.money_at.get(after) if not end else None
    if money is not None:
        cue = scene.cue_at.get(scene.amounts[money].after)
        if cue is None or cue.meaning[5:] not in ("round_noun", "invest_noun", "backs"):
            return False
    elif not end:
        return False
    for token in range(hit.first - 1, max(-1, hit.first - 60), -1):
        if scene.covered[token] or text.words[token] in "。；;:!?":
            return False
        cue = scene.cue_over.get(token)
        if cue is not None and cue.meaning != "cues.backs":
            return cue.meaning == "cues.raise_from" if money is not None else cue.meaning in _OPENS_LIST
    return False


def _alone(scene: Scene, hit: Hit) -> bool:
    """Whether a noun stands for a company named before: at the beginning of a clause, with no name behind
    it."""
    before, after, text = hit.first - 1, hit.after, scene.text
    if (
        before >= 0
        and text.kinds[before] != MARK
        and "function" not in scene.word_over.get(before, ())
        and not _linked(scene, before)
    ):
        return False
    if after >= len(text.words) or text.kinds[after] == MARK:
        return text.kinds[after - 1] != MARK
    over = scene.word_over.get(after, {})
    if "owning" in over and over["owning"].first == after:
        return False  # 公司全资子公司青禾拟引入2亿元投资
    return (
        scene.covered[after]
        or after in scene.cue_over
        or _linked(scene, after)
        or any(key in over for key in ("function", "stop", "not_name", "opener", "investor", "title"))
    )


def _linked(scene: Scene, token: int) -> bool:
    return any(
        (link := scene.links.get(first)) is not None and link.after > token
        for first in range(max(0, token - 4), token + 1)
    )


def _owned(scene: Scene, hit: Hit) -> bool:
    """Whether a possessive right before makes a noun of the verb: A 对 B 的投资, 的大举投资."""
    for token in range(hit.first - 1, max(-1, hit.first - 4), -1):
        if scene.text.kinds[token] == MARK or scene.covered[token]:
            return False
        link = scene.links.get(token)
        if link is not None and link.meaning == "links.possessive" and link.after - link.first == 1:
            return True
    return False


def _nothing_follows(scene: Scene, hit: Hit) -> bool:
    after = hit.after
    if (
        after >= scene.sentence_of(hit.first)[1]
        or scene.covered[after]
        or (scene.text.kinds[after] == MARK and scene.text.words[after] not in '「『“"《')
    ):
        return True
    over = scene.word_over.get(after, {})
    stop = over.get("stop")
    if (
        stop is not None
        and stop.after >= max(hit.after for hit in over.values())  # 以 is no word in 以色列
        and (stop.after - stop.first > 1 or not _goes_on(scene, stop.after))
    ):
        return True  # 投资后，but 投资后摩智能
    if scene.text.spaced[after] and scene.text.kinds[after] == GLYPH:
        return True  # headlines part clauses by a space: 獲和碩投資 金額未揭露
    link = scene.links.get(after)
    return link is not None and link.meaning in ("links.possessive", "links.and", "links.relative")


def _goes_on(scene: Scene, token: int) -> bool:
    """Whether a Han letter that no known word covers stands at a token."""
    return (
        token < len(scene.text.words)
        and scene.text.kinds[token] == GLYPH
        and not scene.covered[token]
        and token not in scene.cue_over
        and token not in scene.word_over
        and not _linked(scene, token)
    )


def _adds_to(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of raising has its company before it and money behind it: 向 B 追加了5000万美元, but not
    向投资者募集."""
    if not scene.covered[min(hit.after, len(scene.covered) - 1)] or not object_ahead(scene, hit):
        return False
    token = hit.first - 1
    over = scene.word_over.get(token, {})
    known = token in scene.named or any(key in over for key in ("investor", "company", "public"))
    ending = any(
        (form := scene.forms.get(t, {}).get("investor_end")) is not None and form.after == hit.first
        for t in range(max(0, token - 5), token + 1)
    )
    return not (known or ending)


def _name_before(scene: Scene, hit: Hit) -> bool:
    """Whether what stands right before a cue may be a name: neither money nor another cue nor a mark."""
    token = hit.first - 1
    cue = scene.cue_over.get(token)
    if cue is not None and cue.meaning == "cues.others":
        return True  # A、B等投资
    if token < 0 or scene.covered[token] or cue is not None or scene.text.kinds[token] == MARK:
        return False
    over = scene.word_over.get(token, {})
    counter = over.get("not_name")
    if counter is not None and counter.after - counter.first == 1 and scene.text.kinds[token - 1] == NUMBER:
        return False  # 完成3笔投资
    return token in scene.named or not any(
        (known := over.get(key)) is not None and (key == "function" or known.after - known.first > 1)
        for key in ("function", "stop", "not_name")
    )  # the 点 of 原点 is a counter elsewhere


def gets_else(scene: Scene, after: int, bare: bool = False) -> bool:
    """Whether money that is got is only the size of something else: 获6亿元订单, but 获6亿元融资 and
    获6亿元。"""
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return False
    verb = scene.cue_over.get(after - 1)
    if verb is not None and verb.value == HOLDERS:
        return False
    unknown = 0
    for token in range(after, min(after + 40, len(scene.text.words))):
        if (
            scene.text.kinds[token] == MARK and scene.text.words[token] not in '、"「」『』()（）'
        ) or scene.covered[token]:
            break
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning[5:] in _FINANCE:
            return False
        unknown += (
            scene.text.kinds[token] == GLYPH
            and not any(key in scene.word_over.get(token, ()) for key in ("function", "stop"))
            and not _linked(scene, token)
        )
    return bare or unknown >= 2


def company_like(scene: Scene, name: Name) -> bool:
    """Whether a stretch that only "A invests in B" makes a company has anything of one: Latin letters,
    quotes, an ending, a noun before it."""
    if scene.pack.file.writing != "unspaced" or scene.pack.file.order != "svo":
        return True
    text = scene.text
    if any(text.kinds[t] == WORD for t in range(name.first, name.after)) or (
        name.first > 0 and text.words[name.first - 1] in '「『"《'
    ):
        return True
    if "company" in scene.word_over.get(name.first - 1, ()):
        return True
    return any(
        (hit := scene.forms.get(t, {}).get("company_end")) is not None and hit.after >= name.after
        for t in range(name.first + 1, name.after)
    )
