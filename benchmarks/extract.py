"""Whole texts: what extract() does in a second, the gate alone, and the first call of a fresh process.

Run `python benchmarks/extract.py [--rounds N] [--page PAGE.md]`. The texts are those of `corpus/`,
written for the project: funding, near-funding (the negatives), and other text with neither. Peers run on the
same texts in the same run: spaCy's blank English tokenizer, where it is installed, and a page of regular
expressions as people write them for this task, kept in this file. Peers do less: the one only parts words,
the other knows English verbs and a few currencies; their speed says what the rest costs.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from fundextract import extract
from fundextract.corpus import load_corpus
from fundextract.extractor import may_tell_of_funding
from fundextract.readers import read_articles

ROOT = Path(__file__).resolve().parent.parent
FIRST = ("en", "it", "de", "zh", "ja", "sk")
OTHER = (
    "The bakery on the corner opens at six, and the bread is gone by eight.",
    "Rain is expected in the north tomorrow, with sun in the south and wind along the coast.",
    "The museum shows two hundred drawings of birds until the end of March.",
    "Il treno delle otto arriva in ritardo per la neve caduta nella notte.",
    "Der Verein gewinnt das letzte Spiel der Saison und feiert bis in den Morgen.",
    "La bibliothèque du quartier rouvre ses portes après deux ans de travaux.",
    "明日は北部で雨、南部では晴れの見込みです。",
    "博物馆将于下周重新开放，门票免费。",
)
"""News of another kind, which most of what a newsroom writes is."""


class Line(NamedTuple):
    """One measurement: what ran over which texts, and the median of texts per second."""

    what: str
    texts: str
    count: int
    per_second: float


MONEY = re.compile(
    r"(?:US\$|[$€£¥])\s?\d[\d.,]*\s?(?:k|m|bn?|million|billion)?\b"
    r"|\b\d[\d.,]*\s?(?:million|billion|mln|mio)\s?(?:dollars|euros?|USD|EUR|GBP)\b",
    re.I,
)
RAISE = re.compile(
    r"(?P<company>[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*) (?:has |have )?(?:raises?d?|secure[sd]?|close[sd]?|lands?)\b"  # noqa: E501
)
ROUND = re.compile(r"\b(?:pre-)?seed\b|\bseries [a-k]\b|\bbridge\b|\bangel\b", re.I)
LED = re.compile(r"\bled by (?P<lead>[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*)")
VETO = re.compile(r"\b(?:revenue|profit|acqui\w+|fine[sd]?|budget|fund close)\b", re.I)


def page_of_regexes(text: str) -> dict[str, str] | None:
    """The baseline: the first match of each pattern, nothing where a word speaks against."""
    money = MONEY.search(text)
    if money is None or VETO.search(text):
        return None
    company, label, lead = RAISE.search(text), ROUND.search(text), LED.search(text)
    return {
        "amount": money.group(),
        "company": company["company"] if company else "",
        "round": label.group() if label else "",
        "lead": lead["lead"] if lead else "",
    }


def texts() -> dict[str, list[str]]:
    """The self-made texts by kind: headlines and short texts, and whole articles."""
    funding, near = [], []
    for path in sorted((ROOT / "corpus").glob("*.yaml")):
        for case in load_corpus(path).cases:
            whole = f"{case.title}\n\n{case.text}" if case.title else case.text
            (funding if case.events else near).append(whole)
    articles = [f"{a.title}\n\n{a.text}" for a in read_articles([str(ROOT / "corpus" / "articles")])]
    return {"funding": funding, "near-funding": near, "other": list(OTHER) * 25, "articles": articles}


def per_second(run: Callable[[str], object], items: list[str], rounds: int) -> float:
    """The median over some rounds; one round before them is not counted."""
    speeds = []
    for number in range(rounds + 1):
        start = time.perf_counter()
        for item in items:
            run(item)
        if number:
            speeds.append(len(items) / (time.perf_counter() - start))
    return statistics.median(speeds)


def peers() -> dict[str, Callable[[str], object]]:
    """What else runs on the texts; what is not installed is said and left out."""
    found: dict[str, Callable[[str], object]] = {"a page of regexes": page_of_regexes}
    try:
        import spacy
    except ImportError:
        print("spaCy is not installed: left out", file=sys.stderr)
    else:
        found["spaCy blank(en), tokens only"] = spacy.blank("en")
    return found


def first_call(code: str, text: str) -> tuple[float, float]:
    """Seconds to import the library, and to extract from the first text, in a process of its own."""
    program = (
        "import sys,time;a=time.perf_counter();import fundextract;b=time.perf_counter()\n"
        "fundextract.extract(sys.argv[2],lang=sys.argv[1]);c=time.perf_counter();print(b-a,c-b)"
    )
    best = (9e9, 9e9)
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", program, code, text], capture_output=True, text=True, check=True
        )
        imported, extracted = map(float, done.stdout.split())
        best = min(best, (imported, extracted), key=sum)
    return best


def machine() -> str:
    """The processor, how many of them, and the interpreter."""
    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        match = re.search(r"model name\s*:\s*(.+)", info.read_text())
        name = match[1].strip() if match else name
    return f"{name}, {os.cpu_count()} cores, Python {platform.python_version()}"


def report(rounds: int) -> str:
    """All tables as Markdown."""
    kinds = texts()
    runs: dict[str, Callable[[str], object]] = {
        "extract()": extract,
        "the gate alone": may_tell_of_funding,
        **peers(),
    }
    rows = [
        Line(what, kind, len(items), per_second(run, items, rounds))
        for kind, items in kinds.items()
        for what, run in runs.items()
    ]
    out = [f"{date.today().isoformat()}, {machine()}.", ""]
    out += ["| | " + " | ".join(f"{kind} ({len(items)})" for kind, items in kinds.items()) + " |"]
    out += ["|---" * (len(kinds) + 1) + "|"]
    for what in runs:
        cells = [f"{row.per_second:,.0f}" for row in rows if row.what == what]
        out.append(f"| {what} | " + " | ".join(cells) + " |")
    out += ["", "| first call in a fresh process | import | first extract | together |", "|---|---|---|---|"]
    for code in FIRST:
        path = ROOT / "corpus" / f"{code}.yaml"
        if path.is_file():
            case = next(case for case in load_corpus(path).cases if case.events)
            imported, extracted = first_call(code, case.text)
            out.append(f"| {code} | {imported:.2f} s | {extracted:.2f} s | {imported + extracted:.2f} s |")
    return "\n".join(out) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=3, help="counted rounds over all texts")
    parser.add_argument("--page", type=Path, help="write the tables between the marks of this page")
    given = parser.parse_args()
    table = report(given.rounds)
    print(table)
    if given.page:
        text = given.page.read_text("utf-8")
        head, _, rest = text.partition("<!-- measured -->\n")
        _, _, tail = rest.partition("<!-- end -->")
        given.page.write_text(f"{head}<!-- measured -->\n{table}<!-- end -->{tail}", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
