"""Every example in README and docs is run and its output compared; `python tests/test_docs.py` rewrites them.

A `python` block with `>>>` is a session; a `console` block with `$ ` lines is what the command line prints. A
line that is only `…` stands for any lines left out; blank lines do not count, and lines of packs, such as
"en.yaml:12", may have moved since a page was written. Blocks of other kinds are shown and not run.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import os
import re
import shlex
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(python|console)\n(.*?)^```$", re.M | re.S)
PACK_LINE = re.compile(r"\.yaml:[0-9]+")
STANDS_FOR = {"scripts/demo": "fundextract reconcile corpus/articles"}
"""What a script runs once everything is set up."""


def run_session(source: str, names: dict[str, object]) -> str:
    """A Python session as it would be printed."""
    out = []
    for example in doctest.DocTestParser().get_examples(source):
        lines = example.source.rstrip("\n").split("\n")
        out += [(">>> " if number == 0 else "... ") + line for number, line in enumerate(lines)]
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(example.source, "<page>", "single"), names)
        out += printed.getvalue().rstrip("\n").split("\n") if printed.getvalue() else []
    return "\n".join(line.rstrip() for line in out) + "\n"


def run_console(source: str) -> str:
    """Commands as a terminal would show them."""
    from fundextract.cli import main

    out = []
    for line in source.split("\n"):
        if not line.startswith("$ "):
            continue
        command = line[2:].strip()
        program, *arguments = shlex.split(STANDS_FOR.get(command, command))
        assert program == "fundextract", f"cannot run {program!r}"
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            main(arguments)
        out += [line, *printed.getvalue().rstrip("\n").split("\n"), ""]
    return "\n".join(line.rstrip() for line in out).rstrip("\n") + "\n"


def same(shown: str, real: str) -> bool:
    """Whether what a page shows is what is printed, `…` lines standing for anything."""
    shown, real = (re.sub(r"\n\s*\n", "\n", PACK_LINE.sub(".yaml:0", text)) for text in (shown, real))
    parts = re.split(r"^…\n", shown, flags=re.M)
    return re.fullmatch(".*".join(re.escape(part) for part in parts), real, re.S) is not None


def rerun(page: Path) -> list[tuple[str, str]]:
    """Every block of a page that can be run, as shown and as it really is."""
    names: dict[str, object] = {}
    out = []
    for kind, source in BLOCK.findall(page.read_text(encoding="utf-8")):
        if kind == "python" and ">>> " in source:
            out.append((source, run_session(source, names)))
        elif kind == "console" and "$ " in source:
            out.append((source, run_console(source)))
    return out


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for shown, real in rerun(page):
        assert same(shown, real), f"{page.name} shows\n{shown}\nand it is\n{real}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_readme_runs_python_and_the_command_line() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    kinds = [kind for kind, _ in BLOCK.findall(readme)]
    assert "python" in kinds and "console" in kinds


def test_a_line_may_be_left_out() -> None:
    assert same("a\n…\nd\n", "a\nb\nc\nd\n") and same("a\n…\n", "a\nb\n")
    assert not same("a\n…\nd\n", "a\nb\n") and not same("a.\n", "ab\n")


def write() -> None:
    os.chdir(ROOT)
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for shown, real in rerun(page):
            if not same(shown, real):
                text = text.replace(shown, real)
                print(f"{page.name}: a block was written anew")
        page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(write())
