"""Who is who: keys under which the forms of one name meet, and how two names stand to each other."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any, Literal

import yaml

from ..errors import PackError
from ..knowledge import is_investor
from .translit import latin, script, sounds

Kind = Literal["company", "investor"]
Relation = Literal["same", "contains", "initials", "sounds", "spelling", "kin", "cousins", "none"]

_WORDS = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*|&")
_POSSESSIVE = re.compile(r"['’]s$")
_BRACKETS = re.compile(r"\s*[(（\[][^()（）\[\]]{0,60}[)）\]]\s*")
_ARTICLES = frozenset({"the", "la", "le", "les", "el", "il", "lo", "der", "die", "das"})
_HAN_KANA_HANGUL = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class NameKey:
    """A name taken apart for comparison.

    Attributes:
        name: as written.
        core: the words that carry the name, folded, in Latin letters: ("zhipu", "huazhang").
        full: every word less legal forms.
        joined: the core without spaces: what two spellings of one name share.
        sound: the consonants it is heard by.
        script: the script it is written in.
        group: the known name it is a form of, "" for none.
    """

    name: str
    core: tuple[str, ...]
    full: tuple[str, ...]
    joined: str
    sound: str
    script: str
    group: str

    @property
    def block(self) -> str:
        """The first word of the core: names that share none can only meet by alias or sound."""
        return self.core[0] if self.core else self.joined


@dataclass(frozen=True, slots=True)
class Facts:
    """The table of aliases.yaml, ready for looking up."""

    legal: frozenset[str]
    legal_joined: tuple[str, ...]
    descriptors: dict[str, frozenset[str]]
    descriptors_joined: dict[str, tuple[str, ...]]
    places: frozenset[str]
    places_joined: tuple[str, ...]
    groups: dict[str, int]
    shown: tuple[str, ...]
    wires: dict[str, tuple[str, ...]]
    credit: tuple[str, ...]
    corrections: tuple[str, ...]
    kin: tuple[str, ...]


@lru_cache(maxsize=1)
def facts() -> Facts:
    """The identity table, loaded once.

    Raises:
        PackError: the table is broken, or one name stands in two alias groups.
    """
    file = "aliases.yaml"
    text = (resources.files("fundextract") / "data" / file).read_text(encoding="utf-8")
    raw: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    groups: dict[str, int] = {}
    for number, names in enumerate(raw["aliases"]):
        for name in names:
            folded = _fold(str(name))
            if groups.setdefault(folded, number) != number:
                first = raw["aliases"][groups[folded]][0]
                raise PackError(file, None, f"{name!r} stands for two names", f"also an alias of {first!r}")
    return Facts(
        legal=frozenset(str(word) for word in raw["legal_forms"]),
        legal_joined=tuple(sorted((_fold(w) for w in raw["legal_forms_joined"]), key=len, reverse=True)),
        descriptors={
            "company": frozenset(raw["company_descriptors"]),
            "investor": frozenset(raw["investor_descriptors"]) | frozenset(raw["company_descriptors"]),
        },
        descriptors_joined={
            "company": tuple(
                sorted((_fold(w) for w in raw["company_descriptors_joined"]), key=len, reverse=True)
            ),
            "investor": tuple(
                sorted((_fold(w) for w in raw["investor_descriptors_joined"]), key=len, reverse=True)
            ),
        },
        places=frozenset(raw["places"]),
        places_joined=tuple(raw["places_joined"]),
        groups=groups,
        shown=tuple(str(names[0]) for names in raw["aliases"]),
        wires={name: tuple(w.casefold() for w in words) for name, words in raw["wires"].items()},
        credit=tuple(str(w).casefold() for w in (*raw["credit_before"], *raw["credit_after"])),
        corrections=tuple(str(w).casefold() for w in raw["corrections"]),
        kin=tuple(str(w).casefold() for w in raw["kin_words"]),
    )


def _fold(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().replace("’", "'").split())


def _words(name: str) -> tuple[str, ...]:
    words = (_POSSESSIVE.sub("", word.replace("’", "'")) for word in _WORDS.findall(name))
    return tuple(word.replace(".", "").replace("'", "") or word for word in words)


def _trim_joined(name: str, endings: tuple[str, ...], starts: tuple[str, ...] = ()) -> str:
    """Endings off a name in an unspaced script, as long as two characters remain."""
    again = True
    while again:
        again = False
        for ending in endings:
            if name.endswith(ending) and len(name) - len(ending) >= 2:
                name, again = name[: -len(ending)].rstrip(), True
                break
    for start in starts:
        if name.startswith(start) and len(name) - len(start) >= 2:
            return name[len(start) :]
    return name


@lru_cache(maxsize=131072)
def name_key(name: str, kind: Kind = "company") -> NameKey:
    """A name taken apart for comparison.

    Args:
        name: as written, in any script.
        kind: companies and investors leave out different words.

    Example:
        >>> name_key("Beijing Zhipu Huazhang Technology Co").core, name_key("智谱AI").core
        (('zhipu', 'huazhang'), ('zhipu',))
        >>> name_key("Alibaba Group Holding Ltd.", "investor").core
        ('alibaba',)
    """
    table = facts()
    folded = _fold(name)
    plain = _BRACKETS.sub(" ", folded).strip() or folded
    plain = plain.strip("\"'“”‘’«»「」『』《》 ")
    group = _known(kind, plain, folded)
    body = plain
    if _HAN_KANA_HANGUL.search(plain):
        body = _trim_joined(plain, table.legal_joined, table.places_joined)
        for start in table.legal_joined:  # 株式会社X, ООО X: the form stands before the name
            if body.startswith(start) and len(body) > len(start) + 1:
                body = body[len(start) :].strip()
        body = _split_scripts(_trim_joined(body, table.descriptors_joined[kind]))
    words = list(_words(latin(body)))
    while len(words) > 1 and words[0] in _ARTICLES:
        words.pop(0)
    while len(words) > 1 and (words[-1] in table.legal or words[-1] == "&"):
        words.pop()
    full = tuple(words)
    if len(words) > 2 and words[0] in table.places:
        words.pop(0)
    drop = table.descriptors[kind]
    while len(words) > 1 and (words[-1] in drop or words[-1] in table.legal or words[-1] == "&"):
        words.pop()
    if group == "":
        group = _known(kind, " ".join(full), " ".join(words))
    core = tuple(words)
    joined = "".join(core)
    return NameKey(name, core, full, joined, sounds(joined), script(name), group)


def _known(kind: Kind, *forms: str) -> str:
    """The name a known name is shown under; for investors the long list of the reader is asked as well."""
    table = facts()
    for form in forms:
        if form in table.groups:
            return table.shown[table.groups[form]]
    if kind == "investor":
        for form in forms:
            canonical = is_investor(form)
            if canonical is not None:
                number = table.groups.get(_fold(canonical))
                return canonical if number is None else table.shown[number]
    return ""


def _split_scripts(name: str) -> str:
    """A space between Latin letters and others: 智谱AI is 智谱 and AI."""
    return re.sub(
        r"(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])",
        " ",
        name,
    )


@lru_cache(maxsize=262144)
def relation(one: NameKey, two: NameKey) -> tuple[Relation, str]:
    """How two names stand to each other, and why in words.

    Returns:
        "same": the forms fold to one name; "contains": one is the beginning of the other, which alone proves
        nothing (Bolt, Bolt Financial); "initials"; "sounds": heard alike across scripts; "spelling": one
        letter
        apart; "none".

    Example:
        >>> relation(name_key("Zhipu AI"), name_key("智普"))
        ('same', '智普 is read zhipu')
        >>> relation(name_key("Bolt"), name_key("Bolt Financial"))[0]
        'contains'
        >>> relation(name_key("Ramp"), name_key("Rampart"))[0]
        'none'
    """
    if not one.joined or not two.joined:
        return "none", ""
    if one.joined == two.joined:
        if one.script != two.script:
            other = one if one.script != "latin" else two
            return "same", f"{other.name} is read {other.joined}"
        return "same", "one name" if one.name == two.name else "the same but for legal forms and descriptors"
    if one.group != "" and one.group == two.group:
        return "same", f"{one.name} and {two.name} are known names of one"
    if one.full == two.full or "".join(one.full) == "".join(two.full):
        return "same", "the same words"
    short, long = sorted((one, two), key=lambda key: (len(key.core), key.joined))
    if len(short.core) < len(long.core) and len(short.joined) >= 3:
        n = len(short.core)
        if long.core[:n] == short.core:
            return "contains", f"{short.name} is the beginning of {long.name}"
        if long.core[-n:] == short.core and len(short.joined) >= 5:
            return "contains", f"{short.name} is the end of {long.name}"
    if one.script != "latin" and one.script == two.script:
        a, b = sorted((one.joined, two.joined), key=len)
        if len(a) >= 4 and b.startswith(a):
            return "contains", "one is the beginning of the other"
    if _initials(one, two) or _initials(two, one):
        return "initials", "one is the initials of the other"
    if one.script != two.script and len(one.sound) >= 3 and one.sound == two.sound:
        return "sounds", f"{one.name} and {two.name} are heard alike"
    if (
        one.script == two.script
        and min(len(one.joined), len(two.joined)) >= 7
        and _one_apart(one.joined, two.joined)
    ):
        return "spelling", "one letter apart"
    return "none", ""


def same_company(one: str, two: str) -> bool:
    """Whether two names are forms of one company's, by the names alone.

    Example:
        >>> same_company("Zhipu AI", "智谱"), same_company("Bolt", "Bolt Financial")
        (True, False)
    """
    return relation(name_key(one), name_key(two))[0] == "same"


def _initials(short: NameKey, long: NameKey) -> bool:
    if len(short.full) != 1 or not 3 <= len(short.full[0]) <= 6 or len(long.full) < 3:
        return False
    written = _BRACKETS.sub("", short.name).strip()
    return written.isupper() and short.full[0] == "".join(
        w[0] for w in long.full if w not in ("and", "of", "the", "&")
    )


def _one_apart(a: str, b: str) -> bool:
    """Whether one letter changed, dropped, added or two neighbours swapped makes one of the other."""
    if abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    return (
        a[i + 1 :] == b[i + 1 :]
        or a[i:] == b[i + 1 :]
        or a[i + 1 :] == b[i:]
        or (a[i + 2 :] == b[i + 2 :] and a[i : i + 2] == b[i : i + 2][::-1])
    )


def bracketed(name_or_text: str) -> list[tuple[str, str]]:
    """Pairs of names a text gives for one: "智谱AI (Zhipu AI)", "리슨 랩스(Listen Labs)".

    Example:
        >>> bracketed("레일웨이(Railway)가 시리즈 B")
        [('레일웨이', 'Railway')]
    """
    return [(m.group(1).strip(), m.group(2).strip()) for m in _PAIR.finditer(name_or_text)]


_NAME = r"[^\W\d_][\w&.\-]{0,30}(?: [^\W\d_][\w&.\-]{0,30}){0,3}"
_PAIR = re.compile(rf"({_NAME}) ?[(（]({_NAME})[)）]")
