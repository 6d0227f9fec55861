"""What `fundextract check` says of a language: its pack, its corpus, and how well each covers the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from .corpus import Corpus, differences, load_corpus
from .errors import PackError
from .index import build
from .models import Article, Reading
from .packs import Pack, expand, load_pack
from .packs.load import Phrase
from .packs.syntax import LETTERS
from .packs.trie import phrase_tokens
from .text import Text

LISTS = frozenset({"words", "links", "forms"})
"""Sections that are lists, where an example for each line is enough."""

Analyze = Callable[[Article], Reading]


@dataclass
class Report:
    """The findings on one language.

    Attributes:
        errors: what is wrong: file, line and what.
        unused: phrases of the pack that no example uses.
        unexplained: cases with an event in which no phrase of the pack occurs.
        failing: cases whose reading differs, and known failures that pass.
        phrases, used: how many phrases the pack has of its own, and how many of them an example uses.
        cases: how many cases the corpus has.
    """

    code: str
    errors: list[str] = field(default_factory=list)
    unused: list[Phrase] = field(default_factory=list)
    unexplained: list[str] = field(default_factory=list)
    failing: list[str] = field(default_factory=list)
    phrases: int = 0
    used: int = 0
    cases: int = 0
    known_failures: int = 0

    @property
    def broken(self) -> bool:
        """Whether something is wrong, and not merely without an example."""
        return bool(self.errors or self.unexplained or self.failing)


def check_language(
    code: str, *, packs: Path | None = None, corpus: Path | None = None, analyze: Analyze | None = None
) -> Report:
    """Everything that can be said of one language without a reader who speaks it.

    Args:
        code: of the language.
        packs: folder of packs of one's own; the library's are used where it has none.
        corpus: folder with `<code>.yaml`; None leaves the corpus out.
        analyze: reads an article; None leaves the cases unread.

    Returns:
        the report; nothing is raised for a wrong pack or corpus.

    Example:
        >>> check_language("xx").errors
        ["xx.yaml: there is no pack 'xx' ..."]
    """
    report = Report(code)
    try:
        pack = load_pack(code, packs)
        pack.verify()
    except PackError as error:
        report.errors.append(str(error))
        return report
    own = [phrase for phrase in pack.phrases if phrase.looked_for]
    report.phrases = len(own)
    if corpus is None:
        return report
    path = corpus / f"{code}.yaml"
    if not path.is_file():
        report.errors.append(f"{path}: there is no corpus for {code!r}")
        return report
    try:
        cases = load_corpus(path)
    except PackError as error:
        report.errors.append(str(error))
        return report
    if cases.language != code:
        report.errors.append(f"{cases.file}:1: says language {cases.language!r} but its name says {code!r}")
        return report
    report.cases = len(cases.cases)
    report.unused = unused_phrases(pack, cases.texts)
    report.used = report.phrases - len(report.unused)
    report.unexplained = unexplained_cases(pack, cases)
    if analyze is not None:
        try:
            _read_cases(report, cases, analyze)
        except PackError as error:  # another pack that was tried for a text
            report.errors.append(f"cases not read: {error}")
    return report


def index_is_fresh() -> bool:
    """Whether the generated index agrees with the packs; a faulty pack is told elsewhere."""
    try:
        return build() == (resources.files("fundextract") / "data" / "index.json").read_text("utf-8")
    except PackError:
        return True


def _read_cases(report: Report, corpus: Corpus, analyze: Analyze) -> None:
    for case in corpus.cases:
        wrong = differences(case, analyze(case.article()))
        if case.known_failure:
            report.known_failures += 1
            if not wrong:
                report.failing.append(f"{case.source}: passes now, so 'known_failure' can go: {case.shows}")
        elif wrong:
            report.failing.append(f"{case.source}: {case.shows}: " + "; ".join(wrong))


def phrase_index(phrases: Iterable[Phrase]) -> dict[tuple[str, tuple[str, ...]], list[Phrase]]:
    """Phrases by meaning ("cues.raise") and tokens of every string they stand for."""
    index: dict[tuple[str, tuple[str, ...]], list[Phrase]] = {}
    for phrase in phrases:
        meaning = f"{phrase.section}.{phrase.key}"
        for words in expand(phrase.text):
            letters = LETTERS if "{letter}" in words else ("",)
            for letter in letters:
                tokens = phrase_tokens(words.replace("{letter}", letter))
                index.setdefault((meaning, tokens), []).append(phrase)
    return index


def unused_phrases(pack: Pack, texts: Iterable[str]) -> list[Phrase]:
    """The pack's own phrases of which no string occurs in any of the texts, in file order.

    Lists of words (`words`, `links`, `forms`) are taken line by line: one example shows what a line is for.
    """
    own = [phrase for phrase in pack.phrases if phrase.looked_for]
    index = phrase_index(own)
    met: set[int] = set()
    for words in texts:
        text = Text(words)
        for hit in pack.trie.find(text):
            tokens = tuple(text.words[hit.first : hit.after])
            if len(tokens) > 1:
                tokens = tuple(token for token in tokens if token != "-")
            met.update(id(phrase) for phrase in index.get((hit.meaning, tokens), ()))
    lines = {(phrase.section, phrase.line) for phrase in own if id(phrase) in met and phrase.section in LISTS}
    return [phrase for phrase in own if id(phrase) not in met and (phrase.section, phrase.line) not in lines]


def unexplained_cases(pack: Pack, corpus: Corpus) -> list[str]:
    """Cases with an event in which no cue and no round word of the pack, inherited ones included, occurs."""
    out = []
    for case in corpus.cases:
        if not case.events:
            continue
        layers = {hit.layer for part in (case.title, case.text) if part for hit in pack.trie.find(Text(part))}
        if not layers & {"cues", "rounds"}:
            out.append(f"{case.source}: no phrase of the pack explains: {case.shows}")
    return out
