"""Weak evidence in scripts without capitals: who is invested in, who raised, what is only asked."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft
from ..companies.impossible import OWN_FUND
from ..knowledge import places
from ..lexer.lexer import Scene
from ..names.names import Name, is_word
from ..names.stretch_runs import investor_like, runs
from ..text import MARK, NUMBER

QUARTER = 2
"""Latin letters and digits that may stand before a place: Q3."""
NAMED = 8
"""Tokens behind a noun for a company in which its name may follow."""
SO_MANY = 4
"""Tokens behind a verb in which a number of deals is looked for."""
CHANGE = 12
"""Tokens behind money in which a change in percent is looked for."""


def doubted_unspaced(scene: Scene, story: Draft, rule: str) -> str:
    """Why a story without capitals to go by is no event: money put in, with nobody said to get it."""
    company = story.company
    told = story.leads or story.participants or story.valuation is not None
    if company is not None and not (story.rounds or story.leads) and _quarter_of_place(scene, company):
        return "a place raises no round"
    if (
        story.verb_key in INVEST
        and not told
        and company is not None
        and company.text in places(scene.pack.code)
    ):
        return "a place raises no round"  # 熊本に新工場 500億円を投資
    if company is not None and scene.pack.file.order == "svo" and _titled_work(scene, company):
        return "what stands in the marks of titles raises no round"
    if company is None and not (told or story.rounds) and _investor_next(scene, story):
        return OWN_FUND
    if story.bare and story.verb_key == "gets" and not story.leads and _so_many(scene, story):
        return "somebody's deals, and no round of theirs"
    if (
        company is None
        and story.verb is not None
        and _place_before(scene, story.sentence[0], story.verb.first)
    ):
        return "a place raises no round"  # 某国获贷款
    if story.bare and not told and _done_before(scene, story):
        return "a round told as done before something else"
    if story.bare and not told and story.status == "historical":
        return "raised before, nobody says how much or in which round"
    if scene.pack.file.order == "svo" and _takes_control(scene, story):
        return "control is bought, no round"
    if scene.pack.file.order == "svo" and not told and _of_any(scene, story):
        return "whoever raised such a round, nobody in particular"
    if not (told or story.rounds) and _changed_by(scene, story):
        return "a sum that is compared with another time's"
    if story.amount is None and not story.leads and _asked(scene, story):
        return "what is only asked"
    if company is None and not (story.leads or story.participants) and _many_subject(scene, story):
        return "what many companies raised together"
    if company is None and not (story.rounds or story.leads or story.participants):
        owned = (cue.after for cue in scene.cues_in(*story.sentence) if cue.meaning == "cues.to")
        if any(is_word(scene, at, "owning") or is_word(scene, at + 1, "owning") for at in owned):
            return "what is backed is one's own"  # 向其全资子公司…现金增资
    if scene.pack.file.order == "svo" and not (story.rounds or story.leads or story.participants):
        nouns = (cue for cue in scene.cues_in(*story.sentence) if cue.meaning == "cues.invest_noun")
        if any(_owned_behind(scene, cue.after, story.sentence[1]) for cue in nouns):
            return "what is backed is one's own"  # 拟10亿元增资旗下寿险子公司
    if story.verb is None or story.verb_key not in INVEST or story.rounds or story.leads:
        return ""
    if company is not None and _owned_before(scene, story.sentence[0], company.first):
        return "what is backed is one's own"
    if scene.pack.file.order == "svo" and _owned_behind(scene, story.verb.after, story.sentence[1]):
        return "what is backed is one's own"
    if story.bare:
        return ""
    if scene.pack.file.order == "svo":
        if rule in ("topic", "coreference") and not (story.participants or story.leads or story.noun):
            return "money put in, nobody says by whom"  # 他拿出全部积蓄60万元开店
        if not story.participants and story.after == story.verb.first and rule == "backs.company":
            return "money put in at large"  # 5000亿元注资可撬动…
        return ""
    into = any(cue.meaning == "cues.to" for cue in scene.cues_in(*story.sentence))
    named = bool(story.participants) and scene.pack.file.writing == "uncased"  # टाइगर ने 1 करोड़ लगाए
    said = any(cue.meaning == "cues.joined_by" for cue in scene.cues_in(*story.sentence))  # 資本参加したのは
    named = named or (bool(story.participants) and (said or _same_line(scene, story)))
    if rule in ("topic", "coreference") and not (into or named):
        return "who is invested in is not told"
    return ""


def _investor_next(scene: Scene, story: Draft) -> bool:
    """Whether a verb of raising opens a headline and an investor the clause behind it: 募资20亿美元，青禾资本
    要投新能源."""
    low, high = story.sentence
    if scene.pack.file.order != "svo" or story.verb is None:
        return False
    if story.verb_key != "raise" or story.verb.first != low:
        return False
    comma = next((t for t in range(story.after, high) if scene.text.words[t] == ","), None)
    found = runs(scene, comma + 1, high)[:1] if comma is not None else []
    return bool(found) and found[0].first == (comma or 0) + 1 and investor_like(scene, found[0])


def _titled_work(scene: Scene, name: Name) -> bool:
    """Whether a name stands in the marks of titles, of a plan or a law: 《某某实施方案》."""
    words = scene.text.words
    return words[name.first - 1 : name.first] == ["《"] and words[name.after : name.after + 1] == ["》"]


def _so_many(scene: Scene, story: Draft) -> bool:
    """Whether a number of deals is the object of a verb: 青禾资本完成3笔投资."""
    if story.verb is None or scene.pack.file.order != "svo":
        return False
    high = min(story.verb.after + SO_MANY, story.sentence[1])
    return any(
        scene.text.kinds[t] == NUMBER
        and not scene.covered[t]
        and (noun := scene.word_over.get(t + 1, {}).get("sector")) is not None
        and noun.after - noun.first > 1
        for t in range(story.verb.after, high - 1)
    )


def _takes_control(scene: Scene, story: Draft) -> bool:
    """Whether who invests comes to rule the company: 斥资30亿元认购股份，将成为控股股东."""
    return story.verb_key in INVEST and any(is_word(scene, t, "control") for t in range(*story.sentence))


def _of_any(scene: Scene, story: Draft) -> bool:
    """Whether a round only describes companies without a name: 对获得A轮融资的企业给予奖励."""
    at = max([story.after, *(found.after for found in story.rounds)])
    while (cue := scene.cue_over.get(at)) is not None and cue.meaning in (
        "cues.round_noun",
        "cues.invest_noun",
    ):
        at = cue.after
    link = scene.links.get(at)
    if link is None or link.meaning != "links.possessive" or link.after - link.first > 1:
        return False
    noun = scene.word_over.get(link.after, {}).get("company")
    if noun is None or noun.first != link.after:
        return False
    name = story.company
    begin = story.first if story.verb is None else min(story.first, story.verb.first)
    if name is not None and not any(scene.text.kinds[t] == MARK for t in range(name.end, begin)):
        return False  # 青禾是刚获得A轮融资的公司
    behind = runs(scene, noun.after, min(noun.after + NAMED, len(scene.text.words)))
    return not behind or behind[0].first > noun.after + 1


def _changed_by(scene: Scene, story: Draft) -> bool:
    """Whether a change in percent stands right behind money: 集资金额达1.98亿港元，按年增加321%."""
    if story.amount is None:
        return False
    kinds, signs = scene.text.kinds, scene.pack.words_of("words", "percent")
    for hit in scene.cues_in(story.after, story.after + CHANGE):
        number = next((t for t in range(hit.after, hit.after + 2) if kinds[t : t + 1] == [NUMBER]), None)
        if hit.layer == "veto" and hit.first - story.after <= 2 and number is not None:
            return any(word in signs for word in scene.text.words[number : number + 4])
    return False


def _same_line(scene: Scene, story: Draft) -> bool:
    """Whether the company stands in the part of the headline before the one that tells who invested."""
    low, high = story.sentence
    name = story.company
    begin = scene.sentence_of(low)[0]
    return (
        name is not None and begin < low and begin <= name.first < low and scene.text.words[high - 1] != "。"
    )


def _asked(scene: Scene, story: Draft) -> bool:
    """Whether a sentence asks: 拿到新一轮融资了吗."""
    last = story.sentence[1] - 1
    words = scene.text.words
    if any(word in ",，;；:：|｜" for word in words[story.after : last]):
        return False  # 完成新一轮融资，凭什么？
    while last > story.after and words[last] in "?？!！。”」":
        if words[last] in "?？":
            return True
        last -= 1
    return is_word(scene, last, "question")


def _place_before(scene: Scene, low: int, at: int) -> bool:
    """Whether a place alone is the subject of a verb at a token."""
    return any(
        scene.text.token_text(first, at) in places(scene.pack.code)
        for first in range(max(low, at - 6), at - 1)
    )


def _done_before(scene: Scene, story: Draft) -> bool:
    """Whether "after" closes a clause that only says that money was raised: 获得融资后的下一步."""
    nouns = [c for c in scene.cues_in(story.first, story.sentence[1]) if c.meaning == "cues.round_noun"]
    behind = scene.text.words[nouns[0].after : nouns[0].after + 1] if nouns else []
    if story.verb is not None and story.verb_key == "gets" and not behind:  # 募资完成后将用于扩张
        behind = scene.text.words[story.verb.after : story.verb.after + 1]
    return bool(behind) and behind[0] in scene.pack.words_of("forms", "afterwards")


def _many_subject(scene: Scene, story: Draft) -> bool:
    """Whether a number of companies is the subject: 8家初创企业吸金, 5家公司所得款项合计."""
    low, first = (
        story.sentence[0],
        min(story.first, story.verb.first if story.verb is not None else story.first),
    )
    kinds, words = scene.text.kinds, scene.text.words
    if not story.rounds and any(is_word(scene, token, "term") for token in range(low, first)):
        return True  # 印度创业公司上半年筹集48亿美元
    for token in range(low, first - 1):
        counted = kinds[token] == NUMBER and not scene.covered[token] and is_word(scene, token + 1, "sector")
        if (
            counted
            and words[token] != "1"
            and any(is_word(scene, t, "company") for t in range(token + 2, min(token + 12, first)))
        ):
            return True
    return False


def _owned_before(scene: Scene, low: int, first: int) -> bool:
    """Whether the words right before a name say that it belongs to who gives the money."""
    at = first - 1
    while at > low and (
        scene.text.words[at] in '“「《"' or is_word(scene, at, "place", "descriptor", "alias_glue")
    ):
        if is_word(scene, at, "owning"):
            return True
        at -= 1
    return at >= low and is_word(scene, at, "owning")


def _owned_behind(scene: Scene, at: int, high: int) -> bool:
    """Whether the words right behind a verb of investing say that what they name belongs to who invests."""
    while at < high and is_word(scene, at, "place", "descriptor", "owning", "company"):
        if is_word(scene, at, "owning"):
            return True
        at += 1
    return at < high and is_word(scene, at, "owning")


def _quarter_of_place(scene: Scene, name: Name) -> bool:
    """Whether a name is a place's, a short Latin word before it: Q3中国."""
    text = name.text
    while text and text[0].isascii() and len(name.text) - len(text) < QUARTER:
        text = text[1:]
    return text in places(scene.pack.code)
