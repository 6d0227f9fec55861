"""Names with case endings, taken off where the text or what stands behind shows the bare form.

"Klaras runda" and "Boltin rahoituskierros" name Klara and Bolt; "Paras runda" may name Paras:
an ending comes off only beside what is owned, or where the bare name stands elsewhere in the text or is a
known investor's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..knowledge import is_investor
from ..text import WORD

if TYPE_CHECKING:
    from ..lexer.lexer import Scene
    from .names import Name

VOWELS = frozenset("aeiouyäöåéüáíóúőűøæ")
_MARKS = "-'\"’”»"
"""What may stand between a name and its ending."""
SHORTEST = 3
"""Letters a bare name keeps at least."""
_OWNED = frozenset(
    {"round_noun", "invest_noun", "valuation", "pre_money", "post_money", "total", "lead", "ticket"}
)


def bare_form(scene: Scene, first: int, after: int, text: str) -> str:
    """A name without the case ending of its last word, where something shows that it is one.

    Args:
        scene: the text.
        first, after: tokens of the name.
        text: the name as written.
    """
    pack = scene.pack
    changed = restored(text, pack.words_of("forms", "case_end"))
    if changed != text:
        return changed
    shown = _base_shown(scene, after - 1, text, pack.words_of("forms", "shown_end"))
    if shown:
        return shown
    glued, owners = pack.words_of("forms", "glued_after"), pack.words_of("forms", "owner_tail")
    if (
        not (glued or owners)
        or scene.text.kinds[after - 1] != WORD
        or after - 1 in scene.word_over
        or "investor_end" in scene.forms.get(after - 1, ())
        or is_investor(text)
    ):
        return text
    word = scene.text.words[after - 1]
    best = ""
    into = pack.words_of("forms", "to_tail")
    for ending in owners:
        if (
            _fits(word, ending)
            and not any(len(tail) > len(ending) and _fits(word, tail) for tail in into)  # Boltiin
            and len(ending) > len(best)
            and _owns(scene, after)
            and not _stands_alone(scene, word, after - 1)
        ):
            best = ending
    for ending in glued:
        ending = ending.lstrip("-'")
        if (
            _fits(word, ending)
            and len(ending) > len(best)
            and _shown(scene, after - 1, word[: -len(ending)], text[: -len(ending)], glued)
        ):
            best = ending
    return restored(text[: -len(best)], pack.words_of("forms", "stem_end")) if best else text


def _base_shown(scene: Scene, at: int, text: str, pairs: tuple[str, ...]) -> str:
    """The name with the base for its ending that the text itself, or a list of investors, shows; else ""."""
    low = text.lower()
    if not pairs or scene.text.kinds[at] != WORD or is_investor(text):
        return ""
    others = {word for token, word in enumerate(scene.text.words) if token != at}
    for pair in pairs:
        end, _, base = pair.partition("=")
        stem = text[: len(text) - len(end)]
        if not low.endswith(end) or len(stem.split()[-1] if stem.strip() else "") < SHORTEST:
            continue
        bare = (stem + base).rstrip(_MARKS)
        if is_investor(bare) or bare.split()[-1].lower() in others:
            return bare
    return ""


def restored(text: str, pairs: tuple[str, ...]) -> str:
    """A name whose end is changed back where cases change it.

    Args:
        text: the name, less its case ending where it has one of its own.
        pairs: what names of the language end in, and what the bare name ends in; the longest counts.

    Example:
        >>> restored("Zengő Energiá", ("á=a",))
        'Zengő Energia'
        >>> restored("Polskiego Funduszu Rozwoju", ("polskiego funduszu rozwoju=polski fundusz rozwoju",))
        'Polski Fundusz Rozwoju'
    """
    low, best = text.lower(), ("", "")
    for pair in pairs:
        end, _, base = pair.partition("=")
        if len(end) > len(best[0]) and low.endswith(end) and text.endswith(end) | (len(end) > SHORTEST):
            best = (end, base)
    end, base = best
    if not end or len(text) - len(end) < (SHORTEST if len(end) < SHORTEST else 0):
        return text
    written, words = text[len(text) - len(end) :].split(" "), base.split(" ")
    if len(written) == len(words):
        words = [
            new[:1].upper() + new[1:] if old[:1].isupper() else new
            for old, new in zip(written, words, strict=True)
        ]
    return text[: len(text) - len(end)] + " ".join(words)


def without(
    text: str, endings: tuple[str, ...], words: Sequence[str] = (), stems: tuple[str, ...] = ()
) -> str | None:
    """A name less the longest of some endings; None where none ends it.

    Where a vowel may belong to the name as well as to its ending, a known investor or a word of the text
    tells.

    Args:
        text: the name as written.
        endings: the endings of the language.
        words: the words of the text, in small letters.
        stems: how stems change back.

    Example:
        >>> without("Boltiin", ("iin", "n")), without("Bolt", ("iin",))
        ('Bolt', None)
    """
    low = text.lower()
    fit = max(
        (ending.lstrip("-") for ending in endings if _fits(low, ending) or _ends(low, ending)),
        key=len,
        default=None,
    )
    if fit and fit[0] == "i" and len(fit) > 1:
        longer = text[: 1 - len(fit)].rstrip(_MARKS)
        if is_investor(longer) or longer.lower() in words:
            return longer  # Tesiltä
    return restored(text[: -len(fit)].rstrip(_MARKS), stems) if fit else None


def behind_colon(scene: Scene, at: int, endings: tuple[str, ...]) -> bool:
    """Whether a colon or a hyphen joins one of some endings to a name: KKR:ltä, DNA:han, MVM-nek."""
    words, spaced = scene.text.words, scene.text.spaced
    if at + 1 >= len(words) or words[at] not in ":-" or spaced[at] or spaced[at + 1]:
        return False
    return words[at + 1] in endings or words[at] + words[at + 1] in endings


def less_object(scene: Scene, name: Name) -> Name | None:
    """A name without the ending of an object; None where it shows none: Alfaa, Boltia, Noordspaceta.

    A lone vowel follows the vowel of a stem, any other ending a consonant or begins with one.

    Args:
        scene: the text.
        name: the name as written.
    """
    tails = scene.pack.words_of("forms", "object_tail")
    if tails and behind_colon(scene, name.after, tails):
        return name  # KKR:ää
    low = name.text.lower()
    fit = ""
    for tail in tails:
        left = low[: -len(tail)]
        if not low.endswith(tail) or len(left) < SHORTEST or not left[-1].isalnum():
            continue
        after_vowel = left[-1] in VOWELS
        if after_vowel == (len(tail) == 1 or tail[0] not in VOWELS) and len(tail) > len(fit):
            fit = tail
    return name._replace(text=name.text[: -len(fit)]) if fit else None


def _ends(word: str, ending: str) -> bool:
    """Whether an ending that a pack writes with a hyphen, and that follows any letter, ends a word: -ba."""
    bare = ending[1:]
    return ending.startswith("-") and word.endswith(bare) and len(word) - len(bare) >= SHORTEST


def _fits(word: str, ending: str) -> bool:
    """An ending that begins with a vowel needs a consonant before it, and the other way round."""
    if not ending.isalpha() or not word.endswith(ending) or len(word) - len(ending) < SHORTEST:
        return False
    before = word[-len(ending) - 1]
    if ending == "s":
        return before != "s"
    if len(ending) == 2 and ending[1] == "n" and ending[0] in "aeiouyäö":
        return before == (ending[0] if ending != "in" else before) and (
            ending != "in" or before not in VOWELS
        )  # Laguna-an, Bolt-in
    return (before in VOWELS) != (ending[0] in VOWELS)


def _owns(scene: Scene, after: int) -> bool:
    """Whether what follows a name belongs to it: money, a round, a word for financing, a role."""
    if after >= len(scene.text.words):
        return False
    cue = scene.cue_at.get(after)
    if cue is not None:
        small = scene.pack.file.capital_nouns and scene.text.view[scene.text.starts[after]].islower()
        by_case = cue.meaning == "cues.led_by" and bool(
            scene.pack.words_of("forms", "from_tail")
        )  # Alfan kierrosta johti Beta
        return (cue.meaning[5:] in _OWNED or by_case) and not small  # in einer von Alphas angeführten Runde
    by_case = bool(scene.pack.words_of("forms", "from_tail"))
    if by_case and _adjective(scene, after) and scene.covered[after + 1]:
        return True  # Alfan peräti 5 miljoonan euron rahoitus
    if _adjective(scene, after):
        cue = scene.cue_at.get(after + 1)
        if cue is not None and cue.meaning == "cues.round_noun" and scene.pack.words_of("forms", "from_tail"):
            return True  # Alfan uusin rahoituskierros
    if scene.covered[after] and (after in scene.round_at or scene.pack.file.order != "v2"):
        return True  # behind a verb, "Paras 5 Millionen" is a subject beside its object
    return any(key in scene.word_over.get(after, ()) for key in ("title", "descriptor"))


def _adjective(scene: Scene, at: int) -> bool:
    """A word in small letters that is no verb of the pack and no small word."""
    text = scene.text
    return (
        text.kinds[at] == WORD
        and text.view[text.starts[at]].islower()
        and at + 1 < len(text.words)
        and at not in scene.cue_over
        and at not in scene.links
        and not scene.covered[at]
    )


def _stands_alone(scene: Scene, word: str, at: int) -> bool:
    return any(
        other == word and token != at and not _owns(scene, token + 1)
        for token, other in enumerate(scene.text.words)
    )


def _shown(scene: Scene, at: int, stem: str, name: str, endings: tuple[str, ...]) -> bool:
    """Whether the bare name stands elsewhere, bare or with another ending, or is a known investor's."""
    if is_investor(name):
        return True
    text = scene.text
    for token, other in enumerate(text.words):
        if (
            token == at
            or not other.startswith(stem)
            or other == text.words[at]
            or not text.view[text.starts[token]].isupper()
        ):
            continue
        if other == stem or other[len(stem) :] in {ending.lstrip("-'") for ending in endings}:
            return True
    return False
