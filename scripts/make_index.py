"""Writes src/fundextract/data/index.json: what choosing a language and the cheap gate need to know of every
pack.

Run it after changing a pack; tests/test_generated.py regenerates the file in memory and compares.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fundextract.index import build

TARGET = Path(__file__).resolve().parent.parent / "src" / "fundextract" / "data" / "index.json"


def main() -> int:
    TARGET.write_text(build(), encoding="utf-8")
    print(f"{TARGET.name}: {len(json.loads(TARGET.read_text('utf-8')))} languages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
