"""No module imports upwards: what modules import when they are loaded makes no circle."""

from __future__ import annotations

import ast
from pathlib import Path

import fundextract

FOLDER = Path(fundextract.__file__).parent
LAYERS = ("lexer", "names", "clauses", "facts", "status", "companies", "investors", "frames", "choose")
"""Packages of the engine, the lowest first: text → mentions → names → facts → frames → events."""


def imported(path: Path) -> set[str]:
    """The modules of the library that a module imports when it is loaded, by dotted name."""
    here = path.relative_to(FOLDER).with_suffix("").parts
    found = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = here[: len(here) - node.level]
        parts = (*base, *(node.module.split(".") if node.module else ()))
        found |= {".".join(parts), *(".".join((*parts, alias.name)) for alias in node.names)}
    return found


def test_imports_make_no_circle() -> None:
    paths = {path.relative_to(FOLDER).with_suffix("").parts: path for path in FOLDER.rglob("*.py")}
    modules = {".".join(part for part in parts if part != "__init__"): path for parts, path in paths.items()}
    graph = {name: imported(path) & set(modules) - {name, ""} for name, path in modules.items()}
    while graph:
        free = [name for name, needs in graph.items() if not needs & set(graph)]
        assert free, f"these import each other in a circle: {sorted(graph)}"
        for name in free:
            del graph[name]


def test_packages_lie_on_each_other() -> None:
    for layer, package in enumerate(LAYERS):
        paths = sorted((FOLDER / package).glob("*.py"))
        assert len(paths) > 1, package
        for path in paths:
            above = [name for name in imported(path) if name.split(".")[0] in LAYERS[layer + 1 :]]
            assert not above, f"{package}/{path.name} imports upwards: {above}"
