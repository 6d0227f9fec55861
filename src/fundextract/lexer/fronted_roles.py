"""Verb-second languages: who leads and who takes part, where the sentence opens with what they are.

"Zu den neuen Investoren der Runde gehört nun auch Alpha", "Weitere Geldgeber sind Alpha und Beta", "Neu an
Bord ist unter anderem Alpha", "Angeführt hat die Runde Alpha", "Alpha zählt zu den bisherigen Geldgebern".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import WORD

if TYPE_CHECKING:
    from .lexer import Scene

MAX_PHRASE = 9
"""Tokens of such an opening at the most."""
_ROLES = frozenset({"cues.joined_by", "cues.led_by", "cues.join", "cues.lead"})
_ENDS = ",;:.!?()"


def settle_fronted(scene: Scene) -> None:
    """Makes cues of the verbs behind such openings.

    Args:
        scene: a text in a verb-second language; its cues are changed in place.
    """
    if not scene.pack.words_of("words", "belongs"):
        return
    for low, high in scene.sentences:
        for token in range(low, high):
            if scene.text.kinds[token] != WORD or scene.covered[token]:
                continue
            if _is(scene, token, "investor") and not _is(scene, token - 1, "investor"):
                _of_investors(scene, token, low, high)
            elif _is(scene, token, "partakes"):
                _predicate(scene, token, low, high, "partakes", "cues.joined_by")
            elif _is(scene, token, "led") and not _closed_by(scene, token, low, high):
                _predicate(scene, token, low, high, "led", "cues.led_by")
    for hit in [hit for hit in scene.cues if hit.meaning == "cues.joined_by" and _tells_round(scene, hit)]:
        _drop_closing(scene, hit)


def _tells_round(scene: Scene, hit: Hit) -> bool:
    nouns = scene.pack.words_of("cues", "round_noun")
    return any(scene.text.words[token] in nouns for token in range(hit.first, hit.after))


def _drop_closing(scene: Scene, hit: Hit) -> None:
    """Takes the participle off that closes the clause "an der Runde haben sich Alpha und Beta beteiligt":
    what it says has been said."""
    _, high = scene.sentence_of(hit.first)
    for token in range(hit.after, high):
        if scene.text.words[token] in ";:" and not scene.covered[token]:
            return
        cue = scene.cue_at.get(token)
        if cue is None or cue.meaning not in ("cues.invest", "cues.join"):
            continue
        ends = cue.after >= high or scene.text.words[cue.after] in _ENDS
        if _is(scene, token, "partakes") and ends:
            _remove(scene, cue)
        return


def _is(scene: Scene, token: int, *keys: str) -> bool:
    over = scene.word_over.get(token)
    return over is not None and any(key in over for key in keys)


def _link(scene: Scene, token: int, *keys: str) -> bool:
    hit = scene.links.get(token)
    return hit is not None and hit.meaning[6:] in keys


def _namey(scene: Scene, token: int) -> bool:
    """Whether a capital says that a name may begin at a token."""
    text = scene.text
    return text.view[text.starts[token]].isupper() and not _is(
        scene, token, "investor", "company", "not_name", "title", "means", "calendar", "function"
    )


def _of_investors(scene: Scene, noun: int, low: int, high: int) -> None:
    """Zu den Investoren zählt auch Alpha; weitere Geldgeber sind Alpha und Beta; Alpha zählt zu den
    Geldgebern."""
    begin = _phrase_begin(scene, noun, low)
    if begin is None:
        return
    after = scene.word_over[noun]["investor"].after
    verb = _verb_behind(scene, after, high)
    if any(_is(scene, t, "bygone") for t in range(begin, noun)):
        for told in (scene.cue_over.get(noun), scene.cue_over.get(verb or noun)):
            if told is not None and told.meaning == "cues.joined_by" and told in scene.cues:
                _remove(scene, told)  # frühere Investoren sind …
        return
    among = scene.text.words[begin] in scene.pack.words_of("words", "among")
    if verb is not None and (among or begin == low or _parted(scene, begin - 1)):
        if verb - begin > MAX_PHRASE + 6:
            return
        at = verb + 1
        if _link(scene, at, "pronouns") and not _link(scene, at, "articles"):
            at = scene.links[at].after  # bland investerarna hittar vi Alfa
        at = _past(scene, at, high)
        if at < high and scene.text.words[at] in scene.pack.words_of("cues", "source"):
            at += 1  # unter den Investoren ist mit Alpha auch Beta
        if at < high and not _taken(scene, begin, at):
            _add(scene, begin, at, "cues.joined_by")
        return
    if not among:
        return
    begun = _names_between(scene, begin, low)
    if begun is not None and not _taken(scene, begun, begun + 1):
        _add(
            scene, begun, _past(scene, begun + 1, high), "cues.joined_by"
        )  # neben A gehört B zu den Geldgebern
        return
    before = begin - 1
    while before > low and (
        _is(scene, before, "adverb", "including", "also") or _link(scene, before, "pronouns")
    ):
        before -= 1
    if scene.text.words[before] not in scene.pack.words_of("words", "belongs"):
        return
    at = _past(scene, after, high)
    if at < high and at > after and _opens_name(scene, at) and not _taken(scene, before, at):
        _add(scene, before, at, "cues.joined_by")  # unter den Investoren findet sich auch Alpha
    elif before > low and _ends_name(scene, before - 1) and not _taken(scene, before, after):
        _add(scene, before, after, "cues.join")


def _names_between(scene: Scene, among: int, low: int) -> int | None:
    """The verb of being among right behind which names stand, up to "among", where another phrase opens the
    sentence; None where there is none."""
    verbs = scene.pack.words_of("words", "belongs")
    if not _ends_name(scene, among - 1) or not _is(scene, low, "beside", "opener", "adverb", "also"):
        return None
    verb = next((t for t in range(among - 1, low, -1) if scene.text.words[t] in verbs), None)
    if verb is None or verb + 1 >= among or among - verb > MAX_PHRASE + 6:
        return None
    return verb if _opens_name(scene, _past(scene, verb + 1, among)) else None


def _predicate(scene: Scene, token: int, low: int, high: int, key: str, meaning: str) -> None:
    """Mit dabei sind auch Alpha und Beta; angeführt hat die Runde Alpha."""
    if token - low > 4 or any(_namey(scene, t) and t > low for t in range(low, token)):
        return
    if any(scene.text.words[t] in _ENDS for t in range(low, token)):
        return
    verb = scene.word_over[token][key].after
    if verb >= high or not (
        _link(scene, verb, "auxiliary") or scene.text.words[verb] in scene.pack.words_of("words", "belongs")
    ):
        return
    at = verb + 1
    if key == "led":
        at = _past_round(scene, at, high)
        if at == verb + 1:
            return
    at = _past(scene, at, high)
    first = low if any(_leads(scene, t) for t in range(low, token)) else token
    if at < high and _opens_name(scene, at):
        _add(scene, first, at, "cues.led_by" if first < token or key == "led" else meaning)


def _leads(scene: Scene, token: int) -> bool:
    cue = scene.cue_over.get(token)
    return cue is not None and cue.meaning in ("cues.lead", "cues.led_by")


def _closed_by(scene: Scene, token: int, low: int, high: int) -> bool:
    """Whether a participle of leading closes its clause; its "by" before it then names the leads, all of
    them: wurde von Alpha und vom Fonds Beta angeführt; die von Alpha angeführt wurde."""
    passive = _link(scene, token + 1, "undergone") if token + 1 < high else False
    own = next((t for t in range(token - 1, low, -1) if _link(scene, t, "undergone")), low)
    begin = own
    if passive:
        begin = next(
            (t for t in range(token - 1, low, -1) if scene.text.words[t] == "," and _clause(scene, t)), low
        )
    elif own == low:
        return False
    by = [hit for hit in scene.cues_in(begin, token) if hit.meaning in ("cues.from", "cues.backed_by")]
    if not by:
        return False
    for hit in by:
        _add(scene, hit.first, hit.after, "cues.led_by")
    if token in scene.cue_over and scene.cue_over[token].meaning == "cues.lead":
        _remove(scene, scene.cue_over[token])
    return True


def _clause(scene: Scene, comma: int) -> bool:
    """Whether a comma opens a relative clause."""
    return _link(scene, comma + 1, "relative") or _is(scene, comma + 1, "who")


def _phrase_begin(scene: Scene, noun: int, low: int) -> int | None:
    """Where the phrase of a noun begins: its adjectives, its article, and "among" before them."""
    at = noun
    words = scene.text.words
    while at > low and noun - at < 6:
        before = at - 1
        if scene.text.kinds[before] != WORD and words[before] != "-":
            break
        if words[before] in scene.pack.words_of("words", "among"):
            return before
        if not (
            words[before] == "-"
            or _link(scene, before, "articles")
            or _is(
                scene, before, "descriptor", "demonym", "place", "investor", "opener", "indefinite", "also"
            )
            or (
                scene.text.view[scene.text.starts[before]].islower()
                and before not in scene.cue_over
                and before not in scene.links
                and not _is(scene, before, "function")
            )
            or (before == low and scene.text.view[scene.text.starts[before] + 1 :][:1].islower())
        ):
            break
        at = before
    return at if at <= noun else None


def _verb_behind(scene: Scene, at: int, high: int) -> int | None:
    """The verb of being among right behind a noun and what belongs to it: Investoren der Runde sind."""
    verbs = scene.pack.words_of("words", "belongs")
    for token in range(at, min(high, at + 8)):
        word = scene.text.words[token]
        if word in verbs or (_link(scene, token, "auxiliary") and token > at - 1 and word in verbs):
            return token
        cue = scene.cue_over.get(token)
        if word in _ENDS and not scene.covered[token]:
            return None
        if cue is not None and cue.meaning in _ROLES and cue.first == token:
            return None
        if token == at and not (
            _link(scene, token, "articles") or _is(scene, token, "function", "affiliation")
        ):
            return None
    return None


def _past_round(scene: Scene, at: int, high: int) -> int:
    """Behind an article and the words for a round: hat die Series-A-Runde …; `at` where none stands there."""
    if not _link(scene, at, "articles"):
        return at
    found = False
    for token in range(at + 1, min(high, at + 9)):
        cue = scene.cue_over.get(token)
        round_word = token in scene.round_at or (cue is not None and cue.meaning == "cues.round_noun")
        if round_word or (found and (scene.covered[token] or scene.text.words[token] == "-")):
            found = True
            continue
        if found:
            return token
        if scene.covered[token] or scene.text.words[token] == "-":
            continue
        if _namey(scene, token) or scene.text.words[token] in _ENDS:
            return at
    return at


def _past(scene: Scene, at: int, high: int) -> int:
    """Behind small adverbs, "among others" and "beside"."""
    while at < high and _is(scene, at, "adverb", "including", "also"):
        at = max(at + 1, scene.words[at].after if at in scene.words else 0)
    return at


def _opens_name(scene: Scene, at: int) -> bool:
    return (
        _namey(scene, at)
        or _link(scene, at, "articles")
        or _is(scene, at, "investor", "demonym", "beside", "title", "company")
    )


def _ends_name(scene: Scene, at: int) -> bool:
    text = scene.text
    return (
        text.words[at] in '")'
        or (text.kinds[at] == WORD and _namey(scene, at))
        or "legal" in scene.forms.get(at, ())
    )


def _parted(scene: Scene, before: int) -> bool:
    return scene.text.words[before] in ",;:-" or _link(scene, before, "contrast", "and")


def _taken(scene: Scene, first: int, after: int) -> bool:
    """Whether a cue of leading, or of names before it, stands there already."""
    return any(
        scene.cue_over[t].meaning in _ROLES and scene.cue_over[t].meaning != "cues.joined_by"
        for t in range(first, after)
        if t in scene.cue_over
    )


def _add(scene: Scene, first: int, after: int, meaning: str) -> None:
    """Puts a cue in the place of those it covers."""
    for hit in [hit for hit in scene.cues if hit.layer == "cues" and first <= hit.first < after]:
        _remove(scene, hit)
    made = Hit(first, after, "cues", meaning, "", f"{scene.pack.code}.yaml words.belongs")
    scene.cues.append(made)
    scene.cue_at[first] = made
    for inner in range(first, after):
        scene.cue_over[inner] = made


def _remove(scene: Scene, hit: Hit) -> None:
    scene.cues.remove(hit)
    scene.cue_at.pop(hit.first, None)
    for inner in range(hit.first, hit.after):
        scene.cue_over.pop(inner, None)
