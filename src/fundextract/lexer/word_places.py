"""Where words that describe stand, once money and rounds are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..packs import Hit
from ..text import NUMBER, WORD

if TYPE_CHECKING:
    from ..text import Text
    from .lexer import Scene


def describes_company(scene: Scene, hit: Hit) -> bool:
    """Whether a noun of a market, a price or a building only says what a company does: an advertising
    start-up, une plateforme de publicité."""
    if hit.meaning[5:] not in _TRADES:
        return False
    words = scene.word_over
    at = hit.first - 1
    return "company" in words.get(hit.after, ()) or (
        at > 0
        and at in scene.links
        and scene.links[at].meaning == "links.of"
        and "company" in words.get(at - 1, ())
    )


def lends_by_trade(scene: Scene, hit: Hit) -> bool:
    """Whether a word for debt says what a company named beside it deals in: la plataforma de préstamos Acme;
    Acme, the loan platform, raises.

    Args:
        scene: the text, its words placed.
        hit: a phrase for a round.
    """
    if hit.meaning not in ("rounds.debt", "rounds.credit_facility"):
        return False
    words, text, kind = scene.text.words, scene.text, hit.first - 2
    if kind > 0 and "descriptor" in scene.word_over.get(kind, {}):
        kind -= 1  # la plataforma brasileña de préstamos
    if kind < 0 or not _KINDS & scene.word_over.get(kind, {}).keys():
        return False
    link = scene.links.get(hit.first - 1)
    if link is None or link.meaning != "links.of" or hit.after >= len(words):
        return False
    if text.kinds[hit.after] == WORD and text.view[text.starts[hit.after]].isupper():
        return True
    return words[hit.after] == "," and "," in words[max(0, kind - 2) : kind]


_KINDS = frozenset({"company", "startup"})


def behind_money(scene: Scene, hit: Hit) -> Hit:
    """A round phrase without the small word it opens with where money holds that: 50 millones | de deuda."""
    if (
        hit.after - hit.first > 1
        and scene.covered[hit.first]
        and not scene.covered[hit.first + 1]
        and hit.first in scene.links
        and scene.links[hit.first].meaning == "links.of"
    ):
        return hit._replace(first=hit.first + 1)
    return hit


def less_body(scene: Scene, hit: Hit) -> Hit:
    """A phrase without its last word where that opens the name of a public body: раунд возглавил | Фонд
    содействия инновациям.

    Args:
        scene: the text, its words placed.
        hit: the phrase.
    """
    last, text = hit.after - 1, scene.text
    body = scene.forms.get(last, {}).get("named_body") if last > hit.first else None
    if body is None or not text.view[text.starts[last]].isupper():
        return hit
    return hit._replace(after=last)


_SMALL = frozenset({"links.articles", "links.and", "words.function", "words.opener", "words.not_name"})
"""Small words that hyphens on both sides make a part of a name."""


def between_hyphens(text: Text, token: int) -> bool:
    """Whether hyphens on both sides of a small word join it to a name: Talk-a-Lot.

    Args:
        text: the text.
        token: the small word.
    """
    return (
        0 < token < len(text.words) - 2
        and text.words[token - 1] == "-" == text.words[token + 1]
        and not any(text.spaced[at] for at in range(token - 1, token + 3))
    )


def _numbered(scene: Scene, after: int) -> bool:
    """Whether digits stand glued behind a word, so that both are one name: Auto1, Haus24."""
    text = scene.text
    return (
        scene.pack.file.writing == "cased"
        and after < len(text.words)
        and text.kinds[after] == NUMBER
        and not text.spaced[after]
        and not scene.covered[after]
    )


def place_word(scene: Scene, hit: Hit) -> None:
    """Notes a word that links, describes or ends names where it stands.

    Args:
        scene: the text; its links, words and forms are filled in place.
        hit: what a pack knows of the word.
    """
    if hit.meaning in _SMALL and hit.after - hit.first == 1 and between_hyphens(scene.text, hit.first):
        return
    if hit.meaning == "words.not_name" and _numbered(scene, hit.after):
        return
    if hit.layer == "links":
        text = scene.text
        if (
            hit.meaning == "links.and"
            and hit.after < len(text.words)
            and text.words[hit.after] in ".-"
            and not text.spaced[hit.after]
            and text.words[hit.first].isascii()
            == text.words[min(hit.after + 1, len(text.words) - 1)].isascii()
        ):
            return  # e-commerce, e.ventures
        scene.links[hit.first] = hit
    elif hit.layer.startswith("words."):
        longest = scene.words.get(hit.first)
        if hit.meaning not in _SILENT and (longest is None or longest.after < hit.after):
            scene.words[hit.first] = hit
        for token in range(hit.first, hit.after):
            scene.word_over.setdefault(token, {})[hit.meaning[6:]] = hit
    elif hit.layer.startswith("forms."):
        scene.forms.setdefault(hit.first, {})[hit.meaning[6:]] = hit


_SILENT = frozenset(
    {
        f"words.{key}"
        for key in (
            "thing",
            "body",
            "percent",
            "share",
            "takes",
            "pays",
            "sells",
            "sold_to",
            "worth_at",
            "drops",
            "amounting",
            "security",
        )
    }
)
"""Words read where a phrase goes on; by themselves they say nothing of a name."""


_TRADES = frozenset({"market_size", "spending", "price", "donation", "salary"})
"""Refusals whose words also name what companies do."""
