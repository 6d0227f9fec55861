"""The language pages are what the corpus gives today."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import make_language_docs  # noqa: E402


@pytest.mark.parametrize("code", make_language_docs.codes())
def test_page_is_up_to_date(code: str) -> None:
    written = (ROOT / "docs" / "languages" / f"{code}.md").read_text("utf-8")
    assert written == make_language_docs.page(code), "run scripts/make_language_docs.py"
