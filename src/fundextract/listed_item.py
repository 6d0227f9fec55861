"""One item of a list of names, where names have capitals."""

from __future__ import annotations

from .arms import arm_of, only_arm
from .cased_before import held_name, names_follow
from .cased_chunks import chunk_end, chunks, compound_after, described_after, owner_after
from .cased_items import far_described, owner_alone, quoted_whole, role_opens, small_name
from .cased_look import breaks, namey
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
from .gaps_before import MAX_SKIP
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
from .names import Name, closing, is_link, is_word, make_name
from .plausible import is_plausible
from .text import MARK, WORD


def read_item(scene: Scene, pos: int, high: int, titled: bool, have: bool) -> tuple[int, Name | None]:
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
