"""Writes docs/languages/<code>.md from the corpus: every case with its marked words, the event and the rule
trace.

Line numbers of packs are left out of the trace, so that a page changes only when what is read changes.
Codes given as arguments name the pages to write; else all are written. tests/test_language_docs.py
regenerates
the pages in memory and compares.
"""

from __future__ import annotations

import html
import sys
from pathlib import Path

import fundextract
from fundextract import Article, Evidence, FundingEvent, Reading
from fundextract.corpus import Case, load_corpus
from fundextract.packs import load_pack

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "languages"
SHORT = {"lead_investors": "lead", "participants": "participant", "amount_restated": "restated"}


def codes() -> list[str]:
    """Languages that have both a pack and a corpus."""
    return sorted(
        path.stem for path in (ROOT / "corpus").glob("*.yaml") if path.stem in fundextract.languages()
    )


def marked(source: str, proofs: list[Evidence]) -> str:
    """A text as HTML with the words of every field marked; where two overlap the longer stands."""
    spans: list[tuple[int, int, str]] = []
    for item in sorted(proofs, key=lambda e: (e.span[0] - e.span[1], e.span[0])):
        start, end = item.span
        if item.rule == "status.default" or any(start < b and end > a for a, b, _ in spans):
            continue
        spans.append((start, end, SHORT.get(item.field, item.field)))
    out, at = [], 0
    for start, end, label in sorted(spans):
        out.append(html.escape(source[at:start], quote=False))
        out.append(f"<mark>{html.escape(source[start:end], quote=False)}</mark><sub>{label}</sub>")
        at = end
    out.append(html.escape(source[at:], quote=False))
    return "".join(out).replace("\n", "<br>")


def trace(event: FundingEvent) -> list[str]:
    """One line a field: the words, why, and the rule."""
    lines = []
    for item in event.evidence:
        lines.append(f"{SHORT.get(item.field, item.field):<12} {item.words!r}: {item.because} ({item.rule})")
    return lines


def summary(event: FundingEvent) -> str:
    """An event in one line."""
    parts = [event.company or "(company not named)", str(event.amount) if event.amount else "(no amount)"]
    parts += [f"or {money}" for money in event.amount_restated]
    if event.round is not None:
        parts.append(str(event.round))
    if event.lead_investors:
        parts.append("led by " + ", ".join(event.lead_investors))
    if event.participants:
        parts.append("with " + ", ".join(event.participants))
    if event.valuation is not None:
        parts.append(f"valued at {event.valuation} ({event.valuation.kind})")
    return " | ".join([*parts, event.status])


def section(case: Case, code: str) -> list[str]:
    """One case as Markdown."""
    article: Article = case.article()
    reading: Reading = fundextract.analyze(article, lang=code)
    lines = [f"### {case.shows[:1].upper() + case.shows[1:]}", ""]
    for where, source in (("title", article.title), ("text", article.text)):
        if source:
            proofs = [e for event in reading.events for e in event.evidence if e.where == where]
            lines += ["> " + marked(source, proofs), ""]
    if case.known_failure:
        lines += [f"Known failure: {case.known_failure}", ""]
    lines.append("```text")
    for event in reading.events:
        lines += [summary(event), *("  " + line for line in trace(event))]
    for refusal in reading.refusals:
        lines.append(f"refused {refusal.words!r}: {refusal.reason}")
    if not reading.events and not reading.refusals:
        lines.append("no funding event")
    return [*lines, "```", ""]


def page(code: str) -> str:
    """The page of one language."""
    pack, corpus = load_pack(code), load_corpus(ROOT / "corpus" / f"{code}.yaml")
    head = [
        f"# {pack.file.name} (`{code}`)",
        "",
        f"Made by `scripts/make_language_docs.py` from `corpus/{code}.yaml`; sentences and companies are invented. "  # noqa: E501
        f"The pack is `src/fundextract/data/languages/{code}.yaml`.",
        "",
    ]
    body = [line for case in corpus.cases for line in section(case, code)]
    return "\n".join([*head, *body]).rstrip() + "\n"


def main() -> int:
    TARGET.mkdir(exist_ok=True)
    for code in sys.argv[1:] or codes():
        (TARGET / f"{code}.md").write_text(page(code), encoding="utf-8")
        print(code)
    return 0


if __name__ == "__main__":
    sys.exit(main())
