"""Writes the section "Events" of docs/accuracy.md from the project's scorer; figures only, no text of the
gold.

    python scripts/accuracy_page.py SCORER GOLD_FOLDER SEEDS

SCORER is a script that takes files of labelled texts, `--fold check`, and `--json FILE` for its figures by
language; GOLD_FOLDER holds one such file per language, SEEDS is one more. They live outside the repository.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import textwrap
from datetime import date
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parent.parent / "docs" / "accuracy.md"
START, END = "<!-- events -->\n", "<!-- end of events -->\n"
FIELDS = (
    "event",
    "company",
    "amount",
    "currency",
    "bound",
    "round",
    "lead",
    "participant",
    "valuation",
    "status",
)
LEAST = 20
"""Languages with fewer texts have a row together: their figures alone say little."""

Group = dict[str, Any]


def figures(scorer: Path, files: list[Path], *more: str) -> dict[str, Group]:
    """What the scorer says of some files, by language and together.

    Raises:
        subprocess.CalledProcessError: the scorer failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, str(scorer), *map(str, files), *more, "--json", str(out)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        read: dict[str, Group] = json.loads(out.read_text("utf-8"))
    return read


def row(name: str, group: Group) -> str:
    """One line of the table: F1 of every field in per cent, "-" where the gold has none of it."""
    cells = [f"{100 * group[key]['f1']:.1f}" if group[key]["n"] else "-" for key in FIELDS]
    alarms = f"{round(group['false_alarms'] * group['negatives'])}/{group['negatives']}"
    return (
        f"| {name} | {group['texts']} | " + " | ".join(cells) + f" | {100 * group['whole']:.1f} | {alarms} |"
    )


def section(checked: dict[str, Group], told: dict[str, Group]) -> str:
    """The text between the marks."""
    each = sorted((code for code in checked if code != "all"), key=lambda code: -checked[code]["texts"])
    shown = [code for code in each if checked[code]["texts"] >= LEAST]
    lines = [
        f"Measured on {date.today().isoformat()} by `scripts/accuracy_page.py` with the project's scorer",
        "on the part of the labelled news texts that nobody who writes rules sees. F1 in per cent. *Whole*",
        "is the share of labelled events whose company, amount, round, leads and participants are all right;",
        "*false alarms* are the negative texts in which an event was found.",
        "",
        "| | texts | " + " | ".join(FIELDS) + " | whole | false alarms |",
        "|---" * (len(FIELDS) + 4) + "|",
        row("all", checked["all"]),
        *(row(code, checked[code]) for code in shown),
        row("articles of the example rounds", told["all"]),
        "",
    ]
    few = [f"{code} {checked[code]['texts']}" for code in each if code not in shown]
    if few:
        told_too = f"Languages with fewer than {LEAST} texts are part of the first row: {', '.join(few)}."
        lines += [*textwrap.wrap(told_too, 116), ""]
    return "\n".join(lines)


def main() -> int:
    if len(sys.argv) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    scorer, gold, seeds = map(Path, sys.argv[1:])
    checked = figures(scorer, sorted(gold.glob("[a-z][a-z].jsonl")), "--fold", "check")
    told = figures(scorer, [seeds])
    text = PAGE.read_text("utf-8")
    if START not in text:
        text = text.replace("# Accuracy\n", f"# Accuracy\n\n## Events\n\n{START}{END}", 1)
    head, _, rest = text.partition(START)
    tail = rest.partition(END)[2]
    PAGE.write_text(head + START + section(checked, told) + END + tail, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
