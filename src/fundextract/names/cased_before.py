"""The names before a verb or a cue: a row of names, read from its end."""

from __future__ import annotations

from ..knowledge import is_first_name
from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .arm_asides import arm_aside
from .arms import with_arms
from .cased_chunks import chunks, owner_after
from .cased_heads import less_firms
from .cased_items import role_opens
from .cased_look import breaks, namey
from .gaps_before import gap_ok
from .group_bracket import group_bracket
from .held_names import held_name, names_follow
from .names import Name, is_link, is_word

MADE_REACH = 4
"""Describing words between "founded by" and the name, at most."""


def names_before(scene: Scene, at: int, low: int) -> list[Name]:
    """The list of names that ends right before a token; appositions and brackets are passed by."""
    words = scene.text.words
    grouped = group_bracket(scene, at, low)
    if grouped:
        return grouped
    found = with_arms(scene, chunks(scene, low, at), at)
    found = [
        name
        for name in found
        if (owner_after(scene, name.end) is None or name.end == at) and not in_brackets(scene, name, low)
    ]
    found = [
        name
        for name in found
        if not (_speaks(scene, name, low) or _whose(scene, name, found) or _of_person(scene, name, found))
    ]
    found = [
        name
        for i, name in enumerate(found)
        if not (i and is_word(scene, name.first - 1, "alias_glue") and words[found[i - 1].end] == ",")
    ]
    found = _less_makers(scene, found)
    found = _less_owners(scene, found)
    found, at = less_firms(scene, found, at)
    if not found:
        return []
    if _firm_of_speaker(scene, found[-1], at, low):
        return found[-1:]
    found, at = _less_staff(scene, found, at, low)
    if not found:
        return []
    found, at = _less_dashed(scene, found, at, low)
    end = at
    while end > low and not _solid(scene, end - 1):
        end -= 1
    more = any(
        t in scene.cue_at and scene.cue_at[t].meaning == "cues.others" for t in range(max(low, end - 2), at)
    )
    if (
        end > low
        and words[end - 1] == ","
        and not more
        and not any(is_link(scene, t, "and") for t in range(end, at))
    ):  # an apposition closes here; the list stands before it
        opener = _long_apposition(scene, found, low, end) or next(
            (t for t in range(end - 2, low, -1) if words[t] == ","), None
        )
        inner = [name for name in found if name.end <= end - 1]
        opener = _opens_examples(scene, inner, low) or opener
        if (
            opener is not None
            and any(name.end <= opener for name in inner)
            and _apposed(scene, opener + 1, end - 1)
        ):
            found = [name for name in inner if name.end <= opener]
            at = opener
        else:
            found = inner
    if not found:
        return []
    kept = [found[-1]]
    if not gap_ok(scene, found[-1].end, at, joined=False):
        return []
    for name in reversed(found[:-1]):
        if not gap_ok(scene, name.end, kept[0].first, joined=True):
            if len(kept) < 2 or not _closes_apposition(scene, name.end, kept[0].first, kept[0].end):
                break
            kept.pop(0)  # A, an affiliate of B, C and D
        if (
            len(kept) > 1
            and ";" in words[name.end : kept[0].first]
            and ";" not in words[kept[0].end : kept[1].first]
        ):
            break  # "A and B; C and D back E": two lists, unless every item is parted so
        kept.insert(0, name)
    return [_with_owner(scene, name, low) for name in kept]


def _of_person(scene: Scene, name: Name, found: list[Name]) -> bool:
    """Verb-second languages: whether a name only says whose the one right before it is: Alpha von Jo Roe."""
    if scene.pack.file.order != "v2" or not is_first_name(scene.text.words[name.first]):
        return False
    return is_word(scene, name.first - 1, "affiliation") and any(o.end == name.first - 1 for o in found)


def _whose(scene: Scene, name: Name, found: list[Name]) -> bool:
    """Verb-second languages: whether a name only says between commas whose the one before it is: A, die
    Beteiligungsgesellschaft der Familie B, …"""
    words = scene.text.words
    if scene.pack.file.order != "v2" or words[name.end : name.end + 1] != [","]:
        return False
    before = [other for other in found if other.end < name.first and words[other.end] == ","]
    if not before:
        return False
    start = before[-1].end + 1
    inner = range(start + 1, name.first)
    return (
        is_link(scene, start, "articles")
        and len(inner) < 8
        and not any(words[t] == "," or is_link(scene, t, "and") or t in scene.cue_at for t in inner)
        and any(is_word(scene, t, "investor", "company") for t in inner)
        and any(is_word(scene, t, "affiliation") for t in inner)
    )


def _less_makers(scene: Scene, found: list[Name]) -> list[Name]:
    """Names without those who only founded or run the one before, two of them up to the comma included: A,
    cofounded by Jane Roe and Jo Doe, and B."""
    words, made = scene.text.words, -1
    out: list[Name] = []
    for order, name in enumerate(found):
        joined = made >= 0 and words[name.end : name.end + 1] == [","] and "," not in words[made : name.first]
        if _made_by(scene, name, bool(order)) or joined:
            made = name.end
            if out:
                out[-1] = out[-1]._replace(end=made)
            continue
        out.append(name)
        made = -1
    return out


def _made_by(scene: Scene, name: Name, follows: bool) -> bool:
    """Whether a name only says who founded or runs the one before it, or a firm told of without its name: A,
    cofounded by Jane Roe, …; The firm, founded by Jane Roe, …"""
    before = name.first - 1
    for _ in range(MADE_REACH):  # co-founded by the actor Jane Roe
        if is_link(scene, before, "articles") or is_word(scene, before, "title", "descriptor"):
            before -= 1
    cue = scene.cue_over.get(before)
    return (
        cue is not None
        and (follows or (cue.first > 0 and scene.text.words[cue.first - 1] == ","))
        and cue.meaning == "cues.others"
        and cue.after == before + 1
        and cue.after - cue.first > 1
        and is_word(scene, before, "function")
    )


def _less_owners(scene: Scene, found: list[Name]) -> list[Name]:
    """Names without those that only say whose the one before is, which then reaches over them."""
    out: list[Name] = []
    for name in found:
        if out and (_owns_last(scene, out[-1].end, name.first) or arm_aside(scene, name, found)):
            out[-1] = out[-1]._replace(end=name.end)
        else:
            out.append(name)
    return out


def _owns_last(scene: Scene, end: int, first: int) -> bool:
    """Whether a name only says whose the one before it is, behind a noun: the Innovation Fund of the
    ministry of Defence."""
    text = scene.text
    if first - end < 2:
        return False
    if scene.pack.file.capital_nouns:
        return _of_firm(scene, end, first)
    if not is_link(scene, end, "of"):
        return False
    nouns = 0
    for token in range(end, first):
        if text.kinds[token] == MARK or not text.view[text.starts[token]].islower():
            return False
        if is_link(scene, token, "and", "relative") or token in scene.cue_at or scene.covered[token]:
            return False
        nouns += not is_word(scene, token, "function") and not is_link(scene, token, "articles", "of")
    return 0 < nouns < 3


def _of_firm(scene: Scene, end: int, first: int) -> bool:
    """Where nouns have capitals: whether a genitive and a noun for a company or an investor stand between two
    names: Alfa des Autokonzerns Beta."""
    inner = range(end, first)
    if len(inner) > 5 or scene.text.words[end] not in scene.pack.words_of("forms", "genitive"):
        return False
    if any(scene.text.kinds[t] == MARK and scene.text.words[t] != "-" for t in inner):
        return False
    return is_link(scene, end, "articles") and is_word(
        scene, first - 1, "company", "investor", "public", "title"
    )


def _long_apposition(scene: Scene, found: list[Name], low: int, end: int) -> int | None:
    """The comma behind the first name where all that follows describes it, a person behind a title included:
    Alpha, a fintech founded by Beta's founder, Jane Roe, has …"""
    first = found[0]
    words = scene.text.words
    if first.first != low or words[first.end] != "," or first.end + 1 >= end:
        return None
    at = first.end + 1
    if is_link(scene, at, "articles") and scene.links[at].after - at == 1:
        at += 1
    if not is_word(scene, at, "company", "investor", "startup") or namey(scene, at):
        return None
    for name in found[1:]:
        before = name.first - 1
        if is_link(scene, before, "and"):
            return None
        if words[before] == ",":
            titled = any(is_word(scene, t, "title") for t in range(max(low, before - 5), before))
            if not (titled and is_first_name(words[name.first])):
                return None
    return first.end


def _speaks(scene: Scene, name: Name, low: int) -> bool:
    """Whether "according to" opens the sentence before a name: Secondo l'Osservatorio A, …"""
    token = name.first - 1
    while token > low and (
        scene.text.words[token] == "'"
        or is_link(scene, token, "articles")
        or (scene.pack.file.capital_nouns and is_word(scene, token, "founder", "heads", "company"))
    ):
        token -= 1
    if scene.pack.file.order == "v2" and is_link(scene, name.end, "auxiliary", "undergone"):
        begun = range(low, min(token, low + 1) + 1)  # Nach Angaben des Gründers A ist …
        return any(is_link(scene, t, "said") and scene.links[t].after >= token for t in begun)
    comma = scene.text.words[name.end : name.end + 1] == [","] and not is_link(
        scene, name.end + 1, "relative"
    )
    return comma and low <= token and token - low <= 12 and is_link(scene, token, "said")


def _with_owner(scene: Scene, name: Name, low: int) -> Name:
    """A name together with its owner, where it is nothing without: Y Combinator's Continuity Fund."""
    mark = next((t for t in (name.first - 1, name.first - 2) if is_link(scene, t, "possessive")), None)
    if mark is None or mark <= low or scene.links[mark].after != name.first:
        return name
    first = mark
    while first > low and namey(scene, first - 1) and not breaks(scene, first - 1, inside=True):
        first -= 1
    if first == mark:
        return name
    plain = name.after - name.first == 2  # Climate Pledge Fund is a name without its owner
    return (held_name(scene, first, name.first, name.end) if plain else None) or name


def _less_dashed(scene: Scene, found: list[Name], at: int, low: int) -> tuple[list[Name], int]:
    """Without what stands between two dashes before a verb: with A and B — all of them backers — joining."""
    words, verb = scene.text.words, at
    if at - 2 > low and words[at - 2] in "-—–" and is_word(scene, at - 1, "function", "so_far", "opener"):
        at -= 1  # — also took part
    if at - 1 <= low or words[at - 1] not in "-—–" or not scene.text.spaced[at - 1]:
        return found, verb
    spaced = scene.text.spaced  # no hyphen: ex-chief
    opener = next((t for t in range(at - 2, max(low, at - 24), -1) if words[t] in "-—–" and spaced[t]), None)
    if opener is None or not any(name.end <= opener for name in found):
        return found, verb
    return [name for name in found if name.end <= opener], opener


def _firm_of_speaker(scene: Scene, name: Name, at: int, low: int) -> bool:
    """Whether a clause right behind somebody's post says what the firm does: said Jo Roe, partner at A, which
    led the round."""
    words, of = scene.text.words, name.first - 1
    while of > low and is_link(scene, of, "articles") and not is_word(scene, of, "affiliation"):
        of -= 1
    return (
        name.end + 2 == at
        and words[name.end] == ","
        and is_link(scene, at - 1, "relative")
        and of - 1 > low
        and is_word(scene, of, "affiliation")
        and is_word(scene, of - 1, "title")
        and (words[of - 2] == "," or is_word(scene, of - 2, "title", "descriptor"))
    )


def _less_staff(scene: Scene, found: list[Name], at: int, low: int) -> tuple[list[Name], int]:
    """Names without a last item that only says whose people take part: A, B and the founders of C."""
    while found:
        token = found[-1].first - 1
        if not (
            token > low
            and is_word(scene, token, "affiliation")
            and is_word(scene, token - 1, "title")
            and scene.text.view[scene.text.starts[token - 1]].islower()
        ):
            break
        token -= 1
        while token > low and (
            is_word(scene, token, "title", "descriptor") or is_link(scene, token, "articles")
        ):
            token -= 1
        if len(found) == 1 and (token <= low or scene.text.words[token] == ","):
            return [], at
        if not is_link(scene, token, "and") or (len(found) > 1 and found[-2].end > token):
            break
        found, at = found[:-1], token
    return found, at


def _closes_apposition(scene: Scene, first: int, after: int, end: int) -> bool:
    """Whether tokens between two names open a description that the second name ends: A, an affiliate of B,
    …"""
    words = scene.text.words
    if (
        words[first] != ","
        or words[end] != ","
        or not (is_link(scene, first + 1, "articles") or is_link(scene, first + 1, "pronouns"))
    ):
        return False
    inner = range(first + 2, after)
    return any(is_word(scene, t, "affiliation") for t in inner) and not any(
        words[t] in ",;.:" or t in scene.cue_at or scene.covered[t] for t in inner
    )


def _opens_examples(scene: Scene, found: list[Name], low: int) -> int | None:
    """The comma that opens a description ending in a list of examples: A, early backer of firms such as B, C
    and D, led …"""
    words = scene.text.words
    for order, name in enumerate(found[1:], 1):
        if is_word(scene, name.first - 1, "including"):
            comma = found[order - 1].end
            if words[comma] == "," and _apposed(scene, comma + 1, name.first - 1):
                return comma
    return None


def _solid(scene: Scene, token: int) -> bool:
    return scene.text.words[token] == "," or namey(scene, token) or scene.text.kinds[token] != WORD


def _apposed(scene: Scene, low: int, high: int) -> bool:
    """Whether tokens read as an apposition rather than as an item of a list: they begin with small
    letters."""
    if low < high and role_opens(scene, low, high):
        return True  # Jane Roe, CEO of Acme, also took part
    if low >= high or namey(scene, low) or is_link(scene, low, "and"):
        return False
    return not (is_link(scene, low, "articles") and names_follow(scene, low, high))


def in_brackets(scene: Scene, name: Name, low: int) -> bool:
    depth = 0
    for token in range(name.first - 1, max(low - 1, name.first - 30), -1):
        word = scene.text.words[token]
        if word in ")]）】":
            depth += 1
        elif word in "([（【":
            if depth == 0:
                return True
            depth -= 1
    return False
