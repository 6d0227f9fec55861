"""What a source of exchange rates answers: the lowest and highest rate, how precise, and from where."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Band:
    """The lowest and highest rate: units of the second currency for one unit of the first.

    Attributes:
        low, high: the rates.
        precision: "fixed", "daily", "implied", "yearly" (published rates of that year), "estimated" (general
            knowledge of it), "outside" (nearest period known) or "undated".
        source: where the figures come from, in words.
    """

    low: Decimal
    high: Decimal
    precision: str
    source: str

    def inverse(self) -> Band:
        """The same band seen from the other currency."""
        return Band(1 / self.high, 1 / self.low, self.precision, self.source)

    def times(self, other: Band) -> Band:
        """The band through a third currency; the coarser precision of the two holds."""
        coarse = max((self.precision, other.precision), key=_ORDER.index)
        source = self.source if self.source == other.source else f"{self.source}; {other.source}"
        return Band(self.low * other.low, self.high * other.high, coarse, source)


_ORDER = ("fixed", "daily", "implied", "yearly", "estimated", "outside", "undated")
