"""The way of docs/add-a-language.md: two files, filled in, checked and read with."""

from __future__ import annotations

from pathlib import Path

import pytest

from fundextract import Extractor
from fundextract.cli import main
from fundextract.money.amount_packs import amount_languages
from fundextract.packs import load_pack
from fundextract.skeleton import new_language

PACK = """\
language: sw
name: Swahili
inherits: _latin
cues:
  raise: yapata
  led_by: ikiongozwa na
"""
CORPUS = """\
language: sw
cases:
  - text: Acme yapata EUR 5 million ikiongozwa na Example Ventures
    shows: the plain case
    event: {company: Acme, amount: EUR 5000000, lead: Example Ventures}
"""


def test_a_language_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "mine"
    assert main(["new-language", "sw", "--into", str(mine)]) == 0
    assert main(["check", "sw", "--packs", str(mine)]) == 0  # empty, and not wrong
    (mine / "sw.yaml").write_text(PACK, encoding="utf-8")
    (mine / "corpus" / "sw.yaml").write_text(CORPUS, encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "sw", "--packs", str(mine)]) == 0
    assert "2 of 2 phrases" in capsys.readouterr().out
    [event] = Extractor(packs=mine).extract("Acme yapata EUR 5 million", lang="sw")
    assert (event.company, event.lang) == ("Acme", "sw")
    [event] = Extractor(languages=["sw", "en"], packs=mine).extract("Acme raises EUR 5 million")
    assert event.lang == "en"


@pytest.mark.parametrize("code", sorted(amount_languages()))
def test_what_is_known_of_amounts_is_taken_over(code: str, tmp_path: Path) -> None:
    text, _ = new_language(code)
    (tmp_path / f"{code}.yaml").write_text(text, encoding="utf-8")
    pack = load_pack(code, tmp_path)
    assert pack.file.language == code and pack.file.money.currency and pack.file.numbers.scale
