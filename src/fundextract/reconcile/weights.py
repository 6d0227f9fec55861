"""The table of labels and points of weights.yaml, loaded once."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from importlib import resources
from typing import Any

import yaml

from ..errors import PackError

_FILE = "weights.yaml"


@dataclass(frozen=True, slots=True)
class Weights:
    """Labels of agreement, points for being one round, thresholds.

    Attributes:
        consistent: per label, whether both claims can be true.
        says: per label and per kind of point, the sentence that explains it.
        points: per kind of point, how much it counts.
        limits: the thresholds.
    """

    consistent: dict[str, bool]
    says: dict[str, str]
    points: dict[str, int]
    limits: dict[str, Decimal]

    def limit(self, name: str) -> Decimal:
        """A threshold by name."""
        return self.limits[name]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The table, loaded on first use.

    Raises:
        PackError: a key is missing or has the wrong type.

    Example:
        >>> weights().says["rounding"], weights().points["amount_strong"]
        ('one is the other with fewer digits', 3)
    """
    text = (resources.files("fundextract") / "data" / _FILE).read_text(encoding="utf-8")
    raw: dict[str, Any] = yaml.safe_load(text)
    for key in ("labels", "points", "thresholds"):
        if not isinstance(raw.get(key), dict):
            raise PackError(_FILE, None, f"no table '{key}'")
    for section, field, kind in (("labels", "consistent", bool), ("points", "points", int)):
        for name, entry in raw[section].items():
            if not isinstance(entry.get(field), kind) or not isinstance(entry.get("says"), str):
                raise PackError(_FILE, None, f"{section}.{name} needs '{field}' and 'says'")
    return Weights(
        consistent={name: entry["consistent"] for name, entry in raw["labels"].items()},
        says={
            name: entry["says"] for section in ("labels", "points") for name, entry in raw[section].items()
        },
        points={name: entry["points"] for name, entry in raw["points"].items()},
        limits={name: Decimal(str(value)) for name, value in raw["thresholds"].items()},
    )
