"""Loading a pack: YAML without types, line numbers kept, schema, inheritance, collisions, one lazy trie."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from pydantic import ValidationError

from ..errors import PackError
from .collector import collector_at_rest
from .heads import heads, strings_under
from .schema import ASIDE, LAYERS, MANY, ROUND_KEYS, VETO_KEYS, PackFile
from .syntax import PhraseSyntaxError, expand, split_phrases
from .trie import Entry, Trie

MAX_PACK_BYTES = 2_000_000
MAX_DEPTH = 50


class Phrase(NamedTuple):
    """One phrase of a pack with where it stands: section, key and line."""

    section: str
    key: str
    text: str
    line: int
    file: str

    @property
    def source(self) -> str:
        return f"{self.file}:{self.line}"

    @property
    def looked_for(self) -> bool:
        """Whether texts are searched for it."""
        return self.section in LAYERS and self.key not in ASIDE


@dataclass(eq=False)  # one pack is itself alone, and may be a key
class Pack:
    """A language, ready to use; its trie is built when first asked for.

    Attributes:
        code: language code.
        file: checked contents of its YAML file.
        phrases: its own phrases, with lines; `lineage` holds those it inherits, base first.
        own: whether it is of a folder of the caller's; then a phrase with two meanings is told at once.
    """

    code: str
    file: PackFile
    phrases: list[Phrase]
    lineage: list[Pack] = field(default_factory=list)
    own: bool = False

    @functools.cached_property
    def trie(self) -> Trie:
        later: dict[str, list[Phrase]] = {}
        for pack in [*self.lineage, self]:
            for phrase in pack.phrases:
                if phrase.looked_for:
                    for head in _heads(phrase):
                        later.setdefault(head, []).append(phrase)
        trie = Trie(later, _fill)
        return trie.complete() if self.own else trie

    def verify(self) -> None:
        """Reads every phrase, which otherwise waits until a text calls for it.

        Raises:
            PackError: a phrase that is badly written or has two meanings, with file and line.
        """
        for phrase in self.all_phrases:
            _well_written(phrase)
        self.trie.complete()

    @functools.cached_property
    def all_phrases(self) -> list[Phrase]:
        """Inherited phrases first, then its own."""
        return [phrase for pack in [*self.lineage, self] for phrase in pack.phrases]

    def words_of(self, section: str, key: str) -> tuple[str, ...]:
        """Every expanded phrase of one key, inherited ones included, in file order."""
        found = self._words.get((section, key))
        if found is None:
            phrases = self._by_key.get((section, key), ())
            found = tuple(dict.fromkeys(text for phrase in phrases for text in expand(phrase.text)))
            self._words[section, key] = found
        return found

    @functools.cached_property
    def _words(self) -> dict[tuple[str, str], tuple[str, ...]]:
        return {}

    @functools.cached_property
    def _by_key(self) -> dict[tuple[str, str], list[Phrase]]:
        out: dict[tuple[str, str], list[Phrase]] = {}
        for phrase in self.all_phrases:
            out.setdefault((phrase.section, phrase.key), []).append(phrase)
        return out


def read_nodes(text: str, name: str) -> yaml.Node:
    """A YAML text as nodes with line marks, nothing typed, aliases refused.

    Raises:
        PackError: not YAML, or an alias, with the line.
    """
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        depth = 0
        for event in yaml.parse(text, Loader=loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            line = event.start_mark.line + 1 if event.start_mark else None
            if depth > MAX_DEPTH:  # composing deep nesting recurses in C and would end the whole process
                raise PackError(name, line, f"nested deeper than {MAX_DEPTH} levels")
            if isinstance(event, yaml.AliasEvent):
                raise PackError(name, line, "YAML aliases are not allowed here", "write the words out")
        node = yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        raise PackError(name, mark.line + 1 if mark else None, f"not readable as YAML: {problem}") from None
    if node is None:
        raise PackError(name, None, "the file is empty")
    return node


def to_data(node: yaml.Node, path: tuple[Any, ...], lines: dict[tuple[Any, ...], int], name: str) -> Any:
    """Nodes as plain data, every scalar a string; `lines` learns the line of every path."""
    line = node.start_mark.line + 1
    lines[path] = line
    if isinstance(node, yaml.MappingNode):
        out: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in out:
                raise PackError(
                    name, key_node.start_mark.line + 1, f"key {key!r} stands twice", "join the two"
                )
            inner, first = (*path, key), (*path, key, 0)
            out[key] = to_data(value_node, inner, lines, name)
            lines[inner] = key_node.start_mark.line + 1
            if isinstance(value_node, yaml.ScalarNode):
                lines[first] = value_node.start_mark.line + 1
        return out
    if isinstance(node, yaml.SequenceNode):
        return [to_data(item, (*path, i), lines, name) for i, item in enumerate(node.value)]
    return str(node.value)


_SCALARS = {
    "language",
    "name",
    "inherits",
    "writing",
    "order",
    "verbs_last",
    "capital_nouns",
    "small_demonyms",
    "free_subject",
}


def _listed(data: Any, depth: int = 0) -> Any:
    """Single comma lines become lists of one line, empty keys become empty lists."""
    if isinstance(data, dict):
        return {
            key: value if depth == 0 and key in _SCALARS else _listed(value, depth + 1)
            for key, value in data.items()
        }
    if isinstance(data, str):
        return [data] if data.strip() else []
    return data


def parse_pack(text: str, name: str, checked: bool = False) -> tuple[PackFile, list[Phrase]]:
    """A pack file checked and taken apart into phrases.

    Args:
        text: the YAML.
        name: file name for messages.
        checked: every phrase is known to be well written, as those of the library are by its tests.

    Raises:
        PackError: with file and line, for bad YAML, unknown keys, bad phrases or two meanings of one phrase.
    """
    lines: dict[tuple[Any, ...], int] = {}
    data = to_data(read_nodes(text, name), (), lines, name)
    if not isinstance(data, dict):
        raise PackError(name, 1, "a pack is a mapping of sections")
    try:
        file = PackFile.model_validate(_listed(data))
    except ValidationError as error:
        first = error.errors()[0]
        loc = tuple(first["loc"])
        line = next((lines[loc[:n]] for n in range(len(loc), 0, -1) if loc[:n] in lines), None)
        where = ".".join(str(part) for part in loc)
        if first["type"] == "extra_forbidden":
            hint = _nearest(str(loc[-1]), loc)
            raise PackError(name, line, f"unknown key {where!r}", hint) from None
        raise PackError(name, line, f"{where}: {first['msg']}") from None
    for section, allowed in (("rounds", ROUND_KEYS), ("veto", VETO_KEYS)):
        for key in getattr(file, section):
            if key not in allowed:
                near = difflib.get_close_matches(key, allowed, 1)
                raise PackError(
                    name,
                    lines.get((section, key)),
                    f"unknown key '{section}.{key}'",
                    f"did you mean {near[0]!r}?" if near else "known: " + ", ".join(sorted(allowed)),
                )
    return file, list(_phrases(data, lines, name, checked))


def _nearest(key: str, loc: tuple[Any, ...]) -> str:
    model: Any = PackFile
    for part in loc[:-1]:
        info = getattr(model, "model_fields", {}).get(str(part))
        model = info.annotation if info is not None else None
    names = [info.alias or field_name for field_name, info in getattr(model, "model_fields", {}).items()]
    near = difflib.get_close_matches(key, names, 1)
    return f"did you mean {near[0]!r}?" if near else "known: " + ", ".join(names)


def _phrases(
    data: dict[str, Any], lines: dict[tuple[Any, ...], int], name: str, checked: bool
) -> Iterator[Phrase]:
    def walk(value: Any, path: tuple[Any, ...]) -> Iterator[Phrase]:
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from walk(inner, (*path, key))
        elif isinstance(value, list):
            for i, inner in enumerate(value):
                yield from walk(inner, (*path, i))
        else:
            section = str(path[0])
            key = ".".join(str(part) for part in path[1:] if not isinstance(part, int))
            line = lines.get((*path, 0), lines.get(path, 0))
            for text in split_phrases(str(value)):
                phrase = Phrase(section, key, text, line, name)
                yield phrase if checked else _well_written(phrase)

    for section in (*LAYERS, "numbers", "money", "also"):
        if section in data:
            yield from walk(data[section], (section,))


def _well_written(phrase: Phrase) -> Phrase:
    try:
        expand(phrase.text)
    except PhraseSyntaxError as error:
        raise PackError(phrase.file, phrase.line, str(error), "a phrase knows only (a|b) and (x)?") from None
    return phrase


def _heads(phrase: Phrase) -> tuple[str, ...]:
    try:
        return heads(phrase.text)
    except PhraseSyntaxError:
        return heads(_well_written(phrase).text)


def _fill(trie: Trie, head: str, phrases: list[Phrase]) -> None:
    for phrase in phrases:
        layer = LAYERS[phrase.section]
        named = f"{phrase.section}.{phrase.key}"
        plain = Entry(named if layer in MANY else layer, named, "", phrase.source)
        for words, value in strings_under(_well_written(phrase).text, head):
            before = trie.add(words, plain if not value else plain._replace(value=value))
            if before is not None and before.source.startswith(f"{phrase.file}:"):
                raise PackError(
                    phrase.file,
                    phrase.line,
                    f"{words!r} means {phrase.key!r} here and {before.meaning.split('.', 1)[1]!r} at {before.source}",  # noqa: E501
                    "a phrase has one meaning within a section",
                )


def _folder() -> Any:
    return resources.files("fundextract") / "data" / "languages"


@functools.cache
def known_codes() -> tuple[str, ...]:
    """Codes of the packs that come with the library, bases such as `latin` left out."""
    names = sorted(item.name[:-5] for item in _folder().iterdir() if item.name.endswith(".yaml"))
    return tuple(name for name in names if not name.startswith("_"))


def load_pack(code: str, folder: Path | None = None) -> Pack:
    """A pack by its code, from `folder` if it is there, else from the library.

    Raises:
        PackError: no such pack, or something in it is wrong.
    """
    name = f"{code}.yaml"
    own = folder / name if folder is not None else None
    found = own is not None and own.is_file()
    try:
        text = own.read_text("utf-8") if own is not None and found else (_folder() / name).read_text("utf-8")
    except FileNotFoundError:
        raise PackError(
            name, None, f"there is no pack {code!r}", "known: " + ", ".join(known_codes())
        ) from None
    except UnicodeDecodeError as error:
        raise PackError(name, None, f"not UTF-8: {error.reason} at byte {error.start}") from None
    if len(text) > MAX_PACK_BYTES:
        raise PackError(name, None, f"larger than {MAX_PACK_BYTES} characters")
    with collector_at_rest():
        file, phrases = parse_pack(text, name, checked=not found)
    if file.language != code:
        raise PackError(name, 1, f"says language {file.language!r} but its name says {code!r}")
    lineage: list[Pack] = []
    if file.inherits:
        base = load_pack(file.inherits, folder)
        lineage = [*base.lineage, base]
    pack = Pack(code, file, phrases, lineage, folder is not None)
    return pack
