"""Lists of names in scripts with capitals: items, separators, appositions, and where a list ends."""

from __future__ import annotations

from .arms import arm_of, only_arm
from .cased_before import MAX_SKIP, held_name, names_follow
from .cased_chunks import chunk_end, chunks, compound_after, described_after, owner_after
from .cased_items import far_described, owner_alone, quoted_whole, role_opens, small_name
from .cased_look import breaks, namey, title_case
from .cased_trim import trim
from .described_items import (
    clause_opens,
    field_follows,
    item_opens,
    names_late,
    owned_by,
    part_of_another,
    trade,
)
from .lexer import Scene
from .list_ends import (
    OPENERS,
    apposition_end,
    backer_of,
    described_late,
    join_known,
    label_of_firm,
    opens_list,
    person_behind,
    person_of_firm,
    small_firm,
    tail,
    through_fund,
    whose,
)
from .list_stops import list_closed
from .names import Name, closing, is_link, is_word, make_name
from .plausible import is_plausible
from .text import MARK, WORD


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
        pos, name = _item(scene, pos, high, titled, bool(names))
        opened = _opened_behind(scene, name, begun, high) if name is not None and not names else None
        if opened is not None:
            pos = opened
            continue
        if name is not None:
            if names and is_link(scene, pos, "said"):
                break  # …, CXA said
            cue = scene.cue_at.get(pos)
            ends = (
                cue is not None and cue.after < len(text.words) and text.kinds[cue.after] == MARK
            )  # a participle
            apart = bool(names) or "," in text.words[at : name.first]
            if (
                apart
                and cue is not None
                and not ends
                and cue.meaning[5:] in ("raise", "gets", "invest")
                and (
                    not is_link(scene, name.first - 1, "and")
                    or (text.words[name.first - 2] == "," and cue.meaning == "cues.raise")
                )
            ):
                break  # from investors, Alpha raised …; from A and B, and Alpha raised …
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
        said = names and pos < high and is_link(scene, pos, "said") and not is_link(scene, pos - 2, "and")
        if stop or said:
            break  # from A, says B
    opened = None if names else _bracketed_list(scene, at, high)
    if opened is not None:
        return names_after(scene, opened + 1, closing(scene, opened, high) or opened + 1)
    return names, end


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
        and (words[pos] in ",;、" or pos not in scene.cue_at)
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


def _item(scene: Scene, pos: int, high: int, titled: bool, have: bool) -> tuple[int, Name | None]:
    """One item of a list: skips what describes, returns the name and the token after the item."""
    text = scene.text
    words = text.words
    skipped = 0
    start = pos
    while pos < high:
        word = words[pos]
        if word in ",;":
            return pos, None
        if word in OPENERS:
            close = closing(scene, pos, high)
            if word == '"' and close is not None and skipped <= MAX_SKIP:
                inner = chunks(scene, pos + 1, close)
                if len(inner) > 1 and "," in words[inner[0].end : inner[-1].first]:
                    pos += 1  # "including A, B and C"
                    continue
                if inner:
                    return close + 1, quoted_whole(scene, inner[0], pos + 1, close)
            pos = close + 1 if close is not None else pos + 1
            continue
        hit = scene.cue_at.get(pos)
        if hit is not None and hit.layer == "veto" and have and trade(scene, start, pos, high):
            pos, skipped = pos + 1, skipped + 1
            continue
        if hit is not None and hit.meaning[5:] == "from" and pos == start:
            pos = hit.after
            continue
        if have and pos == start > 0 and is_link(scene, pos, "of") and is_link(scene, pos - 1, "and"):
            pos = scene.links[pos].after  # de A, de B et des investisseurs C et D
            continue
        if (
            have
            and pos == start
            and hit is not None
            and hit.meaning in ("cues.lead", "cues.led_by")
            and hit.after < high
            and words[hit.after] in ",;"
        ):
            return hit.after, None  # from A, lead investor, and B
        if (
            have
            and hit is not None
            and hit.meaning == "cues.from"
            and pos > start
            and pos - 1 not in scene.cue_over
            and text.view[text.starts[pos - 1]].islower()
            and scene.pack.file.order == "svo"
        ):
            return high, None  # plus angels and operators from A and B
        if (
            hit is not None
            and hit.meaning[5:] not in ("from", "others", "round_noun", "invest_noun", "for", "to")
            and not is_word(scene, pos, "investor")
            and not (hit.layer == "veto" and not have and words[hit.after : hit.after + 1] == [","])
            and not (pos > start and is_word(scene, pos, "company") and is_link(scene, pos - 1, "articles"))
            and not (namey(scene, pos) and join_known(scene, pos, pos + 1, high) > pos + 1)
        ):
            if scene.pack.file.order == "v2" and hit.meaning[5:] in ("invest", "raise", "join", "gets"):
                return high, None  # … von A, daneben investierten B und C
            if have and hit.meaning == "cues.join" and hit.after < high and namey(scene, hit.after):
                return high, None  # … led by A, and in it took part B and C
            closes = not have or pos == start
            closes = closes or (hit.meaning == "cues.joined_by" and _joined(scene, start))
            return (high if closes else apposition_end(scene, pos, high)), None
        if (
            scene.covered[pos]
            and pos in scene.money_at
            and is_link(scene, pos - 1 - (words[pos - 1] == "s"), "possessive")
        ):
            pos = scene.amounts[scene.money_at[pos]].after  # Acme's $40 billion Horizon Fund
            continue
        if scene.covered[pos]:
            label = label_of_firm(scene, pos, high)
            if label is None:
                return high, None
            pos = label  # from the debt financing platform A
            continue
        person = person_of_firm(scene, pos, high) if pos == start else None
        if person is not None:
            pos = person
            continue
        if have and pos == start and role_opens(scene, pos, high):
            return apposition_end(scene, pos, high), None  # …, Director of MIT Media Lab, and …
        small = small_name(scene, pos, high) if pos == start and (have or start > 0) else None
        if small is not None:
            return tail(scene, small.end, high), small
        if namey(scene, pos) and not breaks(scene, pos):
            end = join_known(scene, pos, min(chunk_end(scene, pos, high), high), high)
            owner = (
                owner_after(scene, end)
                or compound_after(scene, end, high)
                or described_after(scene, end, high)
            )
            alone = owner_alone(scene, pos, owner, high) if owner is not None else None
            if alone is not None and is_plausible(scene, alone, titled):
                return alone.end, alone
            if owner is not None and owner < high:
                part = arm_of(scene, pos, owner, high)
                if part is not None and is_plausible(scene, part, titled):
                    return tail(scene, part.end, high), None if have and only_arm(
                        scene, start, part.end, high
                    ) else part
                held = held_name(scene, pos, owner, high)
                if held is not None:
                    return tail(scene, held.after, high), held
                pos = owner
                skipped += 1
                continue
            first, after = trim(scene, pos, end, titled)
            name = make_name(scene, first, after)
            person = person_behind(scene, start, pos, end, high)
            if person is not None:
                pos = person  # the former CEO of Google, Eric Schmidt
                continue
            if name.after > name.first and is_plausible(scene, name, titled):
                return tail(scene, max(end, name.end), high), name
            pos = end
            skipped += 1
            continue
        if is_link(scene, pos, "and") and pos > start:
            return pos, None
        if is_link(scene, pos, "pronouns") and described_late(scene, pos, high):
            pos = scene.links[pos].after  # la société d'investissement A
            continue
        if small_firm(scene, pos, high):
            return pos + 2, make_name(scene, pos, pos + 2)
        if is_link(scene, pos, "pronouns") and not (
            have and pos == start and scene.links[pos].after - pos > 1
        ):
            owned = owner_after(scene, scene.links[pos].after)
            if owned is None:
                return high, None
            pos = owned  # the company's founders
            continue
        if (
            have
            and pos == start
            and is_word(scene, pos, "title")
            and pos in scene.words
            and is_word(scene, scene.words[pos].after, "affiliation")
        ):
            return apposition_end(scene, pos, high), None  # …, founder of Acme, and …
        long = is_link(scene, pos, "pronouns") and scene.links[pos].after - pos > 1  # the venture arm of …
        if (
            have
            and pos == start
            and words[pos - 1] == ","
            and is_word(scene, pos, "affiliation")
            and is_word(scene, pos + 1, "owning")
        ):
            return apposition_end(scene, pos, high), None  # Faber, through its Ocean fund, and B
        if have and pos == start and words[pos - 1] == "," and backer_of(scene, pos, high):
            return apposition_end(scene, pos, high), None  # A, early-stage backers of B and C
        if have and pos == start and is_word(scene, pos, "alias_glue"):
            return apposition_end(scene, pos, high), None  # b2venture, formerly known as btov Partners
        if (
            have
            and pos == start
            and (long or is_link(scene, pos, "articles"))
            and names_late(scene, pos, high)
        ):
            pos += 1  # …, the Finnish state's investment company Tesi, …
            continue
        if have and pos == start and words[pos - 1] in ",;" and whose(scene, pos, high):
            return apposition_end(scene, pos, high), None  # A, der Investmentarm von B, und C
        joined = _joined(scene, start)
        if (
            have
            and pos == start
            and (long or is_link(scene, pos, "articles", "relative"))
            and not (joined and (long or is_link(scene, pos, "articles")))
            and not names_follow(scene, pos, high)
        ):
            return (high if clause_opens(scene, pos, high) else apposition_end(scene, pos, high)), None
        if (
            have
            and pos == start
            and pos not in scene.words
            and text.kinds[pos] == WORD
            and pos + 1 < high
            and is_word(scene, pos + 1, "function")
            and not item_opens(scene, start)
        ):
            return apposition_end(scene, pos, high), None  # A, linked to the power company, and B
        if have and pos == start and words[pos - 1] == "," and part_of_another(scene, pos, high):
            return apposition_end(scene, pos, high), None  # A, braço financeiro do B, e C
        if have and pos == start and owned_by(scene, pos, high):
            return apposition_end(scene, pos, high), None
        if have and pos == start and through_fund(scene, pos, high):
            return apposition_end(scene, pos, high), None  # A, via ses fonds X et Y, ainsi que B
        if is_link(scene, pos, "relative", "contrast") or is_word(scene, pos, "stop"):
            opened = None if have else opens_list(scene, pos, high)
            if opened is not None:
                pos = opened  # others who had invested before, such as A and B
                continue
            if not is_link(scene, pos, "relative", "contrast") and field_follows(scene, start, pos, high):
                pos, skipped = pos + 1, skipped + 1
                continue
            return (
                apposition_end(scene, pos, high) if have and is_link(scene, pos, "relative") else high
            ), None
        if (
            (skipped or (have and pos - start >= 2))
            and is_word(scene, pos, "affiliation")
            and pos > start
            and is_word(scene, pos - 1, "investor", "company", "including")
        ):
            pos += 1  # the Chinese arm of …
            continue
        if not have and is_link(scene, pos, "of") and pos > start and text.kinds[pos - 1] == WORD:
            pos = scene.links[pos].after  # the manager of funds A, le géant des puces A
            skipped += 1
            continue
        if (
            not have
            and pos > start
            and is_word(scene, pos, "alias_glue")
            and is_word(scene, pos - 1, "investor")
        ):
            pos = scene.word_over[pos]["alias_glue"].after  # ein Fonds mit dem Namen A
            continue
        if (
            is_word(scene, pos, "function")
            and not is_link(scene, pos, "articles", "pronouns", "and")
            and not is_word(scene, pos, "including", "investor")
        ):
            opened = None if have else opens_list(scene, pos, high)
            if opened is None and (
                field_follows(scene, start, pos, high) or (have and far_described(scene, pos, high))
            ):
                pos, skipped = pos + 1, skipped + 1
                continue
            if opened is None:
                return high, None
            pos = opened
            continue
        if (
            word in ":-"
            and (not have or (word == ":" and (is_word(scene, pos - 1, "investor") or skipped > 0)))
            and pos > 1
            and (
                is_word(scene, pos - 1 - (words[pos - 1] == '"'), "investor", "including", "company")
                or (have and pos + 1 < high and namey(scene, pos + 1))
            )
        ):
            pos += 1  # the new investors: A and B; existing investors - A, B and C
            continue
        if word == "." and pos > start and len(text.words[pos - 1]) == 1 and text.kinds[pos - 1] == WORD:
            pos += 1  # U.S. venture firm Acme
            continue
        if text.kinds[pos] == MARK and word in ".!?:—|":
            return high, None
        if text.kinds[pos] == MARK and word == "-" and text.spaced[pos]:
            return high, None
        step = scene.words[pos].after if pos in scene.words else pos + 1
        known = is_word(
            scene, pos, "investor", "including", "descriptor", "company", "title", "place"
        ) or is_link(scene, pos, "articles")
        skipped += 0 if known else 1
        if skipped > MAX_SKIP:
            return high, None
        pos = max(step, pos + 1)
    return pos, None


def _joined(scene: Scene, start: int) -> bool:
    """Whether an item follows an "and"."""
    return any(
        is_link(scene, t, "and") and scene.links[t].after == start for t in range(max(0, start - 3), start)
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
