"""The commands of `fundextract`; needs the `cli` extra."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

import fundextract

from . import show
from .check import check_language, index_is_fresh
from .cli import say
from .errors import ArticleError, PackError
from .models import Article
from .packs import known_codes, load_pack
from .readers import read_articles
from .skeleton import new_language, sample

app = typer.Typer(
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


class Format(str, Enum):
    """How records are printed."""

    table = "table"
    text = "text"
    jsonl = "jsonl"
    json = "json"
    csv = "csv"


Paths = Annotated[list[str], typer.Argument(help="Files, folders, or - for standard input.", metavar="PATH")]
Lang = Annotated[
    str | None,
    typer.Option("--lang", show_default=False, help="The language, where you know it (a code such as it)."),
]
Lines = Annotated[bool, typer.Option("--lines", help="Read plain text as one headline on each line.")]
Published = Annotated[
    datetime | None, typer.Option("--published", formats=["%Y-%m-%d"], help="Day of publication.")
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", help="The outlet; it settles what a bare $ means.")
]
FormatOption = Annotated[
    Format | None,
    typer.Option("--format", "-f", show_default=False, help="How to print; text gives the evidence."),
]


def run(arguments: list[str]) -> int:
    """Runs one command and gives its exit code; wrong usage is one line on standard error."""
    command = typer.main.get_command(app)
    try:
        result = command.main(args=arguments, prog_name="fundextract", standalone_mode=False)
    except SystemExit as stop:  # how a closed pipe leaves typer
        if isinstance(stop.__context__, BrokenPipeError):
            raise stop.__context__ from None
        return stop.code if isinstance(stop.code, int) else 1
    except Exception as error:
        # Some releases of typer bring their own click, others import it: there is no base class to name.
        message = getattr(error, "format_message", None)
        if message is not None:
            say(f"{message()} (see: fundextract --help)")
            return int(getattr(error, "exit_code", 2))
        if type(error).__name__ == "Abort":
            return 130
        raise
    return result if isinstance(result, int) else 0


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """Turn funding news in many languages into exact, explained data.

    [bold]Examples[/bold]

      fundextract extract news/
      fundextract extract feed.jsonl --format csv
      fundextract reconcile news/
      fundextract explain "Acme raises €5m led by Accel"
    """
    if version:
        from importlib.metadata import version as installed

        print(f"fundextract {installed('fundextract')}")
        raise typer.Exit(0)
    if context.invoked_subcommand is None:
        print(context.get_help())
        raise typer.Exit(2)


class _Reader:
    """Reads articles, tells of those that cannot be read, and remembers whether there were any."""

    def __init__(self, paths: Iterable[str], lines: bool, lang: str | None) -> None:
        self.problems = 0
        self._paths, self._lines, self._lang = list(paths), lines, lang

    def _tell(self, error: ArticleError) -> None:
        self.problems += 1
        say(str(error))

    def articles(self) -> Iterator[Article]:
        for article in show.progress(read_articles(self._paths, on_error=self._tell, lines=self._lines)):
            yield article.model_copy(update={"lang": self._lang}) if self._lang else article

    def finish(self) -> None:
        if self.problems:
            raise typer.Exit(1)


def _known(lang: str | None) -> str | None:
    if lang is not None and lang not in known_codes():
        raise typer.BadParameter(f"there is no language {lang!r}; known: {', '.join(known_codes())}")
    return lang


@app.command()
def extract(
    paths: Paths,
    format: FormatOption = None,
    lang: Lang = None,
    lines: Lines = False,
) -> None:
    """Print the funding events of articles.

    Without --format: a table on a terminal, JSON Lines otherwise.

    [bold]Examples[/bold]

      fundextract extract article.md
      fundextract extract news/ --format text
      cat headlines.txt | fundextract extract - --lines --format csv
    """
    reader = _Reader(paths, lines, _known(lang))
    found = (event for article in reader.articles() for event in fundextract.analyze(article).events)
    show.records(found, (format or Format(show.default_format())).value)
    reader.finish()


@app.command()
def reconcile(
    paths: Paths,
    format: FormatOption = None,
    lang: Lang = None,
    lines: Lines = False,
) -> None:
    """Bring articles that tell the same deal together, with every claim and the reason.

    [bold]Examples[/bold]

      fundextract reconcile corpus/articles
      fundextract reconcile news/ --format table
      fundextract reconcile feed.jsonl --format jsonl > deals.jsonl
    """
    reader = _Reader(paths, lines, _known(lang))
    deals = fundextract.reconcile(list(reader.articles()))
    show.records(deals, (format or Format.text).value)
    reader.finish()


@app.command()
def explain(
    text: Annotated[str, typer.Argument(help="The text, or - for standard input.")],
    lang: Lang = None,
    published: Published = None,
    publisher: Publisher = None,
) -> None:
    """Say what a text tells of a funding round, and why.

    [bold]Examples[/bold]

      fundextract explain "Lumina incassa oltre 12 mln di euro"
      fundextract explain "Acme raises $9M" --publisher news.example.sg --published 2024-05-01
    """
    text = sys.stdin.buffer.read().decode("utf-8", "replace") if text == "-" else _typed(text)
    day = published.date() if published else None
    reading = fundextract.analyze(text, lang=_known(lang), published=day, publisher=publisher)
    print(fundextract.explain(reading))


@app.command()
def languages() -> None:
    """List the languages that can be read."""
    for code in fundextract.languages():
        print(f"{code}  {load_pack(code).file.name}")


def _typed(argument: str) -> str:
    """An argument as it was typed, also where the locale says that bytes are ASCII."""
    try:
        return os.fsencode(argument).decode("utf-8")
    except UnicodeError:
        return argument


def _checkout() -> Path | None:
    """The root of the source tree this package runs from, None where it is installed."""
    root = Path(__file__).resolve().parents[2]
    return root if (root / "corpus").is_dir() and (root / "pyproject.toml").is_file() else None


def _corpus_folder(given: Path | None, packs: Path | None) -> Path | None:
    if given is not None:
        return given
    if packs is not None and (packs / "corpus").is_dir():  # where new-language --into puts it
        return packs / "corpus"
    root = _checkout()
    here = (root or Path.cwd()) / "corpus"
    return here if here.is_dir() else None


@app.command()
def check(
    code: Annotated[str | None, typer.Argument(help="A language; all where none is given.")] = None,
    corpus: Annotated[
        Path | None, typer.Option(help="Folder with CODE.yaml; else PACKS/corpus or ./corpus.")
    ] = None,
    packs: Annotated[Path | None, typer.Option(help="Folder with packs of your own.")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="A phrase without an example is an error too.")
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="List every phrase without an example.")
    ] = False,
) -> None:
    """Check packs and corpus: schema, collisions, phrases without an example, examples without a phrase.

    [bold]Examples[/bold]

      fundextract check
      fundextract check it --verbose
      fundextract check sw --packs mine/ --corpus mine/corpus
    """
    codes = [code] if code else list(known_codes())
    if code and code not in known_codes() and not (packs and (packs / f"{code}.yaml").is_file()):
        raise typer.BadParameter(f"there is no language {code!r}; known: {', '.join(known_codes())}")
    folder = _corpus_folder(corpus, packs)
    if folder is None:
        say("no corpus here: packs are checked without their examples")
    if packs is None and not index_is_fresh():
        say(
            "data/index.json is older than the packs, so languages may be mistaken: run scripts/make_index.py"
        )
    wrong = False
    shared = fundextract.Extractor(packs=packs)
    for one in codes:
        # That a text is in a language the library has no pack for it must be told.
        analyze = shared.analyze if one in known_codes() else partial(shared.analyze, lang=one)
        report = check_language(one, packs=packs, corpus=folder, analyze=analyze)
        wrong |= report.broken or (strict and bool(report.unused))
        show.report(report, verbose or bool(strict and report.unused))
    if wrong:
        raise typer.Exit(1)


@app.command("new-language")
def new_language_(
    code: Annotated[str, typer.Argument(help="Language code, such as sw.")],
    into: Annotated[
        Path | None, typer.Option(help="Folder to write to; the source tree where it is one.")
    ] = None,
    name: Annotated[str | None, typer.Option(help="English name of the language.")] = None,
) -> None:
    """Write the two files of a new language, ready to be filled in.

    [bold]Examples[/bold]

      fundextract new-language sw
      fundextract new-language sw --into mine/
    """
    try:
        pack, corpus = new_language(code, name)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    root = _checkout()
    if into is None and root is not None:
        targets = [root / "src" / "fundextract" / "data" / "languages", root / "corpus"]
    else:
        targets = [into or Path("packs"), (into or Path("packs")) / "corpus"]
    files = [folder / f"{code}.yaml" for folder in targets]
    for file in files:
        if file.exists():
            say(f"{file} is there already; nothing was written")
            raise typer.Exit(1)
    for file, text in zip(files, (pack, corpus), strict=True):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        print(file)
    if into is None and root is not None:
        # Its words stand in the pack now; what is in this folder would be read instead of them.
        (root / "src" / "fundextract" / "data" / "amounts" / f"{code}.yaml").unlink(missing_ok=True)
    print(f"Fill both in, then: fundextract check {code}" + (f" --packs {into}" if into else ""))


@app.command("sample")
def sample_(
    code: Annotated[str, typer.Argument(help="Language code.")],
    count: Annotated[int, typer.Option("-n", "--count", min=1, max=10_000, help="How many sentences.")] = 10,
    seed: Annotated[int | None, typer.Option(help="The same seed gives the same sentences.")] = None,
    packs: Annotated[Path | None, typer.Option(help="Folder with packs of your own.")] = None,
) -> None:
    """Print sentences a pack claims to understand, for someone who speaks the language to judge.

    [bold]Examples[/bold]

      fundextract sample it -n 20
      fundextract sample it --seed 7
    """
    try:
        pack = load_pack(code, packs)
    except PackError as error:
        raise typer.BadParameter(str(error)) from None
    try:
        for sentence in sample(pack, count, random.randrange(2**32) if seed is None else seed):
            print(sentence)
    except ValueError as error:
        say(str(error))
        raise typer.Exit(1) from None
