"""Lists of names in scripts with capitals: items, separators, appositions, and where a list ends."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import MARK
from .cased_look import breaks, namey, title_case
from .list_stops import list_closed
from .listed_item import read_item
from .names import Name, closing, is_link, is_word


def names_after(scene: Scene, at: int, high: int) -> tuple[list[Name], int]:
    """The list of names that begins at or soon after a token; the names and where the list ends."""
    text = scene.text
    names: list[Name] = []
    titled = title_case(scene, *scene.sentence_of(at)) if at < high else False
    pos, end = at, at
    if at + 2 < high and text.words[at] == "," == text.words[at + 2] and is_word(scene, at + 1, "including"):
        pos = at + 3  # auprès, notamment, de A et B
        pos = scene.links[pos].after if is_link(scene, pos, "of") else pos
    while pos < high:
        begun = pos
        pos, name = read_item(scene, pos, high, titled, bool(names))
        opened = _opened_behind(scene, name, begun, high) if name is not None and not names else None
        if opened is not None:
            pos = opened
            continue
        if name is not None:
            if (names or is_word(scene, name.first - 1, "including")) and is_link(scene, pos, "said"):
                break  # …, CXA said; von Investoren, wie Alfa mitteilt
            cue = scene.cue_at.get(pos)
            ends = (
                cue is not None
                and cue.after < len(text.words)
                and text.kinds[cue.after] == MARK
                and not scene.covered[cue.after]
            )  # a participle; but raised $5m
            apart = bool(names) or "," in text.words[at : name.first]
            if (
                apart
                and cue is not None
                and not ends
                and cue.meaning[5:] in ("raise", "gets", "invest")
                and (
                    not is_link(scene, name.first - 1, "and")
                    or (
                        text.words[name.first - 2] == ","
                        and (cue.meaning == "cues.raise" or scene.covered[min(cue.after, high - 1)])
                    )
                )
            ):
                break  # from investors, Alpha raised …; from A and B, and Alpha raised …
            if _raises_itself(scene, name.end, high):
                break  # followed by the app maker Alpha that raised $60m
            names.append(name)
            end = name.after
        if pos >= high:
            break
        after = _separator(scene, pos, high)
        if after is None or list_closed(scene, names, at, pos):
            break
        if not names and after == pos:
            break
        pos = _again(scene, at, after, high)
        stop = pos < high and text.words[pos - 1] != "," and is_word(scene, pos, "stop")
        stop = stop and not (namey(scene, pos) and not breaks(scene, pos))  # A and In-Q-Tel
        said = names and pos < high and is_link(scene, pos, "said") and not is_link(scene, pos - 2, "and")
        if stop or said:
            break  # from A, says B
    behind = None if names else _behind_participle(scene, at, high)
    if behind is not None:
        return names_after(scene, behind, high)
    opened = None if names else _bracketed_list(scene, at, high)
    if opened is not None:
        return names_after(scene, opened + 1, closing(scene, opened, high) or opened + 1)
    return names, end


def _raises_itself(scene: Scene, at: int, high: int) -> bool:
    """Whether a clause right behind a name, no comma between, says that it raised money of its own."""
    if at + 2 >= high or not is_link(scene, at, "relative"):
        return False
    cue = scene.cue_at.get(scene.links[at].after)
    return cue is not None and cue.meaning == "cues.raise" and scene.covered[min(cue.after, high - 1)]


def _behind_participle(scene: Scene, at: int, high: int) -> int | None:
    """Verb-second languages: where the names behind "including" begin that the closing verb parts from the
    word for investors: von Investoren eingesammelt, darunter A und B."""
    if scene.pack.file.order != "v2":
        return None
    told = False
    for token in range(at, min(high, at + 8)):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning in ("cues.raise", "cues.gets"):
            end = cue.after + is_link(scene, cue.after, "auxiliary")
            if not told or end + 1 >= high or scene.text.words[end] != ",":
                return None
            including = scene.word_over.get(end + 1, {}).get("including")
            return including.after if including is not None else None
        if namey(scene, token) and not is_word(scene, token, "investor", "descriptor", "demonym"):
            return None
        if scene.covered[token] or scene.text.kinds[token] == MARK:
            return None
        told = told or is_word(scene, token, "investor")
    return None


def _bracketed_list(scene: Scene, at: int, high: int) -> int | None:
    """The bracket behind a word for investors whose names it holds: from American investors (A, B and C)."""
    told = False
    for token in range(at, min(high, at + 14)):
        word = scene.text.words[token]
        if word == "(":
            return token if told and closing(scene, token, high) is not None else None
        if word in ".;:!?" or scene.covered[token] or namey(scene, token):
            return None
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning[5:] in ("raise", "gets", "invest", "lead", "led_by", "for", "to"):
            return None
        told = told or is_word(scene, token, "investor")
    return None


def _again(scene: Scene, at: int, pos: int, high: int) -> int:
    """Past the small word that opened the list where the next item repeats it: d'A, de B et de C."""
    if at == 0 or pos >= high or not is_word(scene, pos, "function") or is_link(scene, pos, "articles"):
        return pos
    words = scene.text.words
    if not scene.text.view[scene.text.starts[pos]].islower():
        return pos  # include Acme and In-Q-Tel
    before = at - 1 - (at > 1 and (is_word(scene, at - 1, "investor") or words[at - 1] == "'"))
    same = words[pos][:2] == words[before][:2] or (is_link(scene, pos, "of") and is_link(scene, before, "of"))
    if not same or words[pos] in ",;":
        return pos
    return scene.links[pos].after if is_link(scene, pos, "of") else pos + 1  # de A et d'Alpha


def _separator(scene: Scene, pos: int, high: int) -> int | None:
    """The token after a comma, "and" or both at `pos`; None where the list ends."""
    words = scene.text.words
    start = pos
    while (
        pos < high
        and (words[pos] in ",;、" or is_link(scene, pos, "and"))
        and (words[pos] in ",;、" or pos not in scene.cue_at or _names_others(scene, pos, high))
    ):
        pos = scene.links[pos].after if is_link(scene, pos, "and") and words[pos] not in ",;" else pos + 1
    if (
        pos == start
        and scene.pack.file.order == "v2"
        and pos + 1 < high
        and is_word(scene, pos, "also")
        and (
            namey(scene, pos + 1)
            or is_word(scene, pos + 1, "investor")
            or is_link(scene, pos + 1, "articles")
        )
    ):
        return pos + 1  # neben A auch B und C
    return pos if pos > start else None


def _names_others(scene: Scene, pos: int, high: int) -> bool:
    """Whether words that else end a list name more of it: y los inversores actuales A y B."""
    hit = scene.cue_at[pos]
    return (
        hit.meaning == "cues.others"
        and hit.after < high
        and is_word(scene, hit.after - 1, "investor")
        and namey(scene, hit.after)
        and not scene.covered[hit.after]
    )


def _opened_behind(scene: Scene, name: Name, begun: int, high: int) -> int | None:
    """Where the list begins if the name only says whose investors follow: earlier investors of Acme, such as
    A and B."""
    at = name.end + (name.end < high and scene.text.words[name.end] == ",")
    if (
        name.first == begun
        or not is_link(scene, name.first - 1, "of")
        or at >= high
        or not is_word(scene, at, "including")
    ):
        return None
    return scene.word_over[at]["including"].after
