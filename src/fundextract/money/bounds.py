"""Words that bound an amount, and the ways one amount says another again in a second currency."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..models import Bound
from ..text import WORD, Text
from .kinds import BETWEEN, CUE, CUE_AFTER, OVER, SAME, SKIP
from .lexicon import Lexicon
from .scan import HYPHEN, Hits

if TYPE_CHECKING:
    from .find import MoneyMention

MAX_SKIP = 2
"""So many small words ("an additional") may stand between a bounding word and its amount."""
MAX_GAP = 12
"""An amount said again begins within so many tokens of the first."""
MAX_OWNER = 5
"""Words of a name in the genitive, between the noun of a sum and its "of"."""
APART = 5
"""How far two numbers are apart at least that can only be the same money in two currencies."""
_OPENERS = frozenset("([/=【")
_CLOSERS = frozenset(")]】")
_KINDS = frozenset({CUE, OVER, BETWEEN, SKIP})
_QUIET = frozenset("([/=【,-:~\"'")


class Cues:
    """The bounding words of one text, found by where they end."""

    def __init__(self, text: Text, hits: Hits, known: Lexicon) -> None:
        self.text, self.hits, self.known = text, hits, known
        self._ending: dict[int, list[tuple[int, int, str, str]]] | None = None

    @property
    def ending(self) -> dict[int, list[tuple[int, int, str, str]]]:
        """Bounding phrases by the token behind them; found when first asked for."""
        if self._ending is None:
            self._ending = {}
            for first, found in self.hits.items():
                if _KINDS.isdisjoint(found):
                    continue
                for kind in _KINDS & found.keys():
                    hit = found[kind]
                    here = self._ending.setdefault(hit.after, [])
                    here.append((first, kind, hit.payload or "", hit.source))
        return self._ending

    def opened(self, first: int) -> bool:
        """Whether "between" stands right before a token."""
        return any(kind == BETWEEN for _, kind, _, _ in self.ending.get(first, ()))

    def bound_before(self, first: int, floor: int = 0) -> tuple[int, Bound, str] | None:
        """The bounding word that reaches a token: its first token, what it says, its pack line."""
        at = first
        for _ in range(MAX_SKIP + 1):
            here = [item for item in self.ending.get(at, ()) if item[0] >= floor]
            cues = [item for item in here if item[1] in (CUE, OVER)]
            skips = [item[0] for item in here if item[1] == SKIP]
            if cues and not (skips and min(skips) < min(cues)[0]):  # 過去最大 is no 最大
                start, kind, payload, source = min(cues)
                if kind == OVER:
                    return None if self._of_noun(start) else (start, "at_least", source)
                return start, payload, source  # type: ignore[return-value]
            if not skips:
                return None
            at = min(skips)
        return None

    def _of_noun(self, at: int) -> bool:
        """Whether the word before, or before a name in the genitive, is one that takes the cue as "of":
        Finanzierungsrunde über 250 Mio., Series A über 3 Mio., Darlehen der Beta Bank über 3 Mio."""
        nouns, words = self.known.of_nouns, self.text.words
        if not nouns or at < 1:
            return False
        for token in range(at - 1, max(at - 2 - MAX_OWNER, -1), -1):
            if words[token].endswith(nouns) or f"{words[token - 1]}-{words[token]}" in nouns:
                return token == at - 1 or (self._small(token + 1) and not self._lower(at - 1))
            if self.text.kinds[token] != WORD:
                return False
        return False

    def _small(self, token: int) -> bool:
        """Whether a short word without a capital stands at a token: der, des, von."""
        return len(self.text.words[token]) <= 3 and self._lower(token)

    def _lower(self, token: int) -> bool:
        return self.text.view[self.text.starts[token]].islower()

    def bound(self, first: int, after: int, floor: int, ranged: bool = False) -> tuple[int, int, Bound, str]:
        """The amount's tokens widened by its bounding words, with what they say."""
        said: Bound = "exact"
        source = ""
        before = self.bound_before(first, floor)
        if before is not None:
            first, said, source = before
        elif ranged and self.opened(first):
            first = min(item[0] for item in self.ending[first] if item[1] == BETWEEN)
        for at in (after, after + 1):
            if at > after and not (
                after < len(self.text) and self.text.words[after] == HYPHEN and not self.text.spaced[after]
            ):
                break
            hit = self.hits.get(at, {}).get(CUE_AFTER)
            if hit is not None and not (
                self.text.words[at] == "+" and self.text.words[at + 1 : at + 2] == ["+"]
            ):  # "+++" parts news
                if said == "exact":
                    said, source = hit.payload, hit.source
                after = hit.after
                break
        return first, after, said, source

    def restated(self, found: list[MoneyMention], spans: list[tuple[int, int, int]]) -> list[MoneyMention]:
        """The mentions, those that say the one before again marked so."""
        out = list(found)
        for i in range(1, len(found)):
            one, two = out[i - 1], out[i]
            if self._without_sign(one, two, spans[i - 1][1], spans[i]):
                money = two.money.model_copy(update={"alternatives": ()})
                out[i] = two._replace(restates=i - 1, money=money)
                continue
            if one.money.currency == two.money.currency or two.money.currency is None:
                continue
            bare = one.money.currency is None  # 430 crore, or about $52 million
            if self._same(spans[i - 1][1], spans[i][0], bare):
                root = one.restates if one.restates is not None else i - 1
                out[i] = two._replace(restates=root)
        return out

    def _without_sign(
        self, one: MoneyMention, two: MoneyMention, at: int, span: tuple[int, int, int]
    ) -> bool:
        """Whether a bracket right behind money holds nothing but a far other number without a currency, the
        same money in one that readers know: $19 million (about 158 crore)."""
        first, second, words = one.money, two.money, self.text.words
        if first.currency is None or second.currency is not None or not first.value or not second.value:
            return False
        if Decimal(1) / APART < second.value / first.value < APART or at + 1 != span[2]:
            return False
        return words[at] in _OPENERS and span[1] < len(words) and words[span[1]] in _CLOSERS

    def _same(self, at: int, end: int, bare: bool) -> bool:
        if end - at > MAX_GAP or end <= at:
            return False
        linked = False
        while at < end:
            found = self.hits.get(at, {})
            hit = max(
                (found[kind] for kind in (SAME, CUE, SKIP) if kind in found and found[kind].after <= end),
                default=None,
                key=lambda item: item.after,
            )
            if hit is not None:
                linked = linked or hit is found.get(SAME)
                at = hit.after
            elif self.text.words[at] in _QUIET:
                linked = linked or (self.text.words[at] in _OPENERS and not bare)
                at += 1
            else:
                return False
        return linked
