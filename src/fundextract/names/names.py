"""Names: what every script shares. The two strategies are in names_cased.py and names_stretch.py."""

from __future__ import annotations

from typing import NamedTuple

from ..lexer.lexer import Scene
from ..packs import Hit
from ..text import MARK
from .names_inflected import bare_form


class Name(NamedTuple):
    """A name in a text: tokens first … after-1; with a legal form that was left out it goes on to `end`."""

    first: int
    after: int
    text: str
    end: int


OPEN = {"(": ")", "[": "]", "（": "）", "【": "】", "「": "」", "『": "』", "《": "》", "〈": "〉", '"': '"'}
QUOTE_PAIRS = {"「": "」", "『": "』", "《": "》", '"': '"', "'": "'"}


def closing(scene: Scene, at: int, high: int) -> int | None:
    """The token that closes the bracket or quote at `at`, within reach; None where it stays open."""
    words = scene.text.words
    want = OPEN.get(words[at]) or QUOTE_PAIRS.get(words[at])
    if want is None:
        return None
    for token in range(at + 1, min(high, at + 40, len(words))):
        if words[token] == want:
            return token
    return None


def make_name(scene: Scene, first: int, after: int) -> Name:
    """The name of a token range, stray marks at its ends left out."""
    words, kinds = scene.text.words, scene.text.kinds
    while first < after and kinds[first] == MARK and words[first] not in "(":
        first += 1
    while after > first and kinds[after - 1] == MARK and words[after - 1] not in ").+!":
        after -= 1
    while after > first and words[after - 1] in ".!" and not _dotted(scene, first, after):
        after -= 1
    if words[first : first + 1] == ["("] and words[first + 2 : first + 3] == [")"] and first + 3 < after:
        first += 3 if form_hit(scene, first + 1, "legal") is not None else 0  # ‘(주)여울’
    end = after
    after = _less_seat(scene, first, _less_legal(scene, first, after), after)
    head = form_hit(scene, first, "legal_first")
    if head is not None and head.after < after and not scene.covered[head.after]:
        first = head.after  # PT Astra, ООО «Ромашка»
    if after < end and end < len(words) and words[end] == "." and not scene.text.spaced[end]:
        end += 1
    if (
        end + 1 < len(words)
        and words[end] == ":"
        and not (scene.text.spaced[end] or scene.text.spaced[end + 1])
        and {words[end + 1], ":" + words[end + 1]}.intersection(scene.pack.words_of("forms", "glued_after"))
    ):
        end += 2  # KKR:n johdolla
    written = " ".join(scene.text.token_text(first, after).replace("*", "").split())
    if scene.pack.file.writing == "cased" and after > first:
        written = bare_form(scene, first, after, written).rstrip("'\"’”»")  # "Bodza"nak
    return Name(first, after, written, end)


def _less_legal(scene: Scene, first: int, after: int) -> int:
    """A name without the legal forms that end it; one that is nothing else stays whole, as does "Tiffany &
    Co"."""
    words = scene.text.words
    for _ in range(3):
        begin = next(
            (
                t
                for t in range(max(first + 1, after - 8), after)
                if (hit := form_hit(scene, t, "legal")) is not None
                and hit.after >= after - (words[after - 1] == ".")
                and not (hit.after - t == 1 and "가" <= words[t] <= "힣" and words[t - 1] not in "(（")
                and not _inside_noun(scene, t)
            ),
            None,
        )
        if (
            begin is None
            or words[begin - 1] == "&"
            or _address(scene, begin)
            or scene.text.view[scene.text.starts[begin]].islower()
        ):
            break
        if (
            begin - first > 1
            and len(words[begin]) > 4
            and all(is_word(scene, t, "descriptor", "not_name") for t in range(first, begin))
        ):
            break  # International Finance Corporation
        after = begin
        while after > first + 1 and words[after - 1] in ",.-":
            after -= 1
    return after


def _less_seat(scene: Scene, first: int, after: int, end: int) -> int:
    """A name without the bracket with its seat right before the legal form: 青禾机器人（深圳）有限公司."""
    words = scene.text.words
    if after == end or words[after - 1] not in ")）" or scene.pack.file.writing != "unspaced":
        return after
    opened = next((t for t in range(after - 2, max(first, after - 8), -1) if words[t] in "(（"), first)
    return opened if opened > first + 1 and is_word(scene, opened + 1, "place", "company") else after


def _address(scene: Scene, token: int) -> bool:
    """Whether a legal form is the end of an address, glued to the name by a full stop: CIIE.CO."""
    words, spaced = scene.text.words, scene.text.spaced
    return words[token - 1] == "." and not (spaced[token] or spaced[token - 1]) and len(words[token]) > 1


def _inside_noun(scene: Scene, token: int) -> bool:
    """Whether a legal form of one letter is only the end of a longer noun or ending: 子会社, 投資公社."""
    if scene.pack.file.writing != "unspaced":
        return False
    noun = word_hit(scene, token, "company")
    if noun is not None and noun.first < token:
        return True
    return any(
        (hit := form_hit(scene, t, "investor_end", "company_end")) is not None and hit.after > token
        for t in range(max(0, token - 6), token)
    )


def _dotted(scene: Scene, first: int, after: int) -> bool:
    """Whether the final full stop belongs to the name: Inc., Ltd., S.A."""
    words = scene.text.words
    if words[after - 1] != ".":
        return scene.odd_names.get(first) == after
    before = after - 2
    if before < first:
        return False
    if form_hit(scene, before, "legal") is not None:
        return True
    return len(words[before]) == 1 and before - 1 >= first and words[before - 1] == "."


def is_word(scene: Scene, token: int, *keys: str) -> bool:
    """Whether a token lies in a hit of one of these keys of the pack's `words`."""
    over = scene.word_over.get(token)
    return over is not None and any(key in over for key in keys)


def word_hit(scene: Scene, token: int, *keys: str) -> Hit | None:
    """The longest hit over a token among these keys of the pack's `words`."""
    over = scene.word_over.get(token)
    if over is None:
        return None
    return max(
        (over[key] for key in keys if key in over), key=lambda hit: hit.after - hit.first, default=None
    )


def form_hit(scene: Scene, token: int, *keys: str) -> Hit | None:
    """The longest hit of one of these keys of the pack's `forms` that begins at a token."""
    here = scene.forms.get(token)
    if here is None:
        return None
    return max((here[key] for key in keys if key in here), key=lambda hit: hit.after, default=None)


def is_link(scene: Scene, token: int, *keys: str) -> bool:
    """Whether a hit of one of these keys of the pack's `links` begins at a token."""
    hit = scene.links.get(token)
    return hit is not None and hit.meaning[6:] in keys


def founded_before(scene: Scene, token: int, low: int) -> bool:
    """Whether a word of founding stands before a token, at `low` at the earliest, only small words
    between them: founded in Berlin in [2019], founded by [A]."""
    for before in range(token - 1, low - 1, -1):
        if is_word(scene, before, "founded"):
            return True
        cue = scene.cue_over.get(before)
        glued = scene.text.words[before] in "'-" and not scene.text.spaced[before]  # créée à l'école A
        if (scene.text.kinds[before] == MARK and not glued) or scene.covered[before]:
            return False
        if cue is not None and cue.meaning not in ("cues.to", "cues.from"):
            return False
    return False


def squeeze(name: str) -> str:
    """A name for comparison inside one text: letters and digits alone, folded.

    Example:
        >>> squeeze("Moonshot AI"), squeeze("Zhipu-AI ")
        ('moonshotai', 'zhipuai')
    """
    from ..text import fold

    return "".join(char for char in fold(name) if char.isalnum())
