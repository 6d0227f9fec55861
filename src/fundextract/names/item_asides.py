"""Steps of reading one item of a list: words that tell of the name before, or of the one to come."""

from __future__ import annotations

from ..text import MARK, WORD
from .arms import arms_of
from .cased_chunks import owner_after
from .cased_items import far_described
from .cased_look import namey
from .described_items import clause_opens, field_follows, item_opens, names_late, owned_by, part_of_another
from .held_names import names_follow
from .item_steps import At, Move, end, joined, past_aside
from .list_ends import backer_of, described_late, opens_list, small_firm, through_fund, whose
from .names import is_link, is_word, make_name


def at_pronoun(at: At) -> Move | None:
    """An "and" ends the item; a pronoun stands before who is described, or before what is owned."""
    scene, pos, high = at.scene, at.pos, at.high
    if is_link(scene, pos, "and") and pos > at.start:
        return end(pos)
    pronoun = is_link(scene, pos, "pronouns")
    if pronoun and described_late(scene, pos, high):
        return Move(scene.links[pos].after)  # la société d'investissement A
    if small_firm(scene, pos, high):
        return end(pos + 2, make_name(scene, pos, pos + 2))
    if not pronoun or (at.fresh and scene.links[pos].after - pos > 1):
        return None
    owned = owner_after(scene, scene.links[pos].after)
    return end(high) if owned is None else Move(owned)  # the company's founders


def at_aside(at: At) -> Move | None:
    """An apposition told of the name before: a role, a former name, whose it is, what it went through."""
    if not at.fresh:
        return None
    scene, pos, high = at.scene, at.pos, at.high
    after_comma = at.behind_comma
    if _role(at) or (
        after_comma and is_word(scene, pos, "affiliation") and is_word(scene, pos + 1, "owning")
    ):
        return past_aside(at)  # Faber, through its Ocean fund, and B
    if after_comma and backer_of(scene, pos, high):
        return past_aside(at)  # A, early-stage backers of B and C
    if is_word(scene, pos, "alias_glue"):
        return past_aside(at)  # b2venture, formerly known as btov Partners
    described = _described(at)
    if described is not None:
        return described
    if _linked(at):
        return past_aside(at)  # A, linked to the power company, and B
    if after_comma and arms_of(scene, pos, high):
        return past_aside(at)  # A and B, venture subsidiaries of C and D
    if after_comma and _kind_of_house(at):
        return past_aside(at)  # A, fonds spécialisé dans la tech, B et C
    if after_comma and part_of_another(scene, pos, high):
        return past_aside(at)  # A, braço financeiro do B, e C
    if owned_by(scene, pos, high) or through_fund(scene, pos, high):
        return past_aside(at)  # A, via ses fonds X et Y, ainsi que B
    return None


def at_deed(at: At) -> Move | None:
    """What is done and to what is no list of investors: along with the launch of Acme Two."""
    scene, pos = at.scene, at.pos
    done = not at.have and is_word(scene, pos, "deed") and pos + 1 < at.high
    return end(at.high) if done and is_link(scene, pos + 1, "of") else None


def _kind_of_house(at: At) -> bool:
    """Whether a word for an investor in small letters, and no name up to the next comma, say of what kind the
    investor before is."""
    scene, text = at.scene, at.scene.text
    hit = scene.word_over.get(at.pos, {}).get("investor")
    if hit is None or hit.first != at.pos or scene.pack.file.capital_nouns:
        return False
    for token in range(at.pos, at.high):
        if text.words[token] in ",;":
            return token > hit.after + 1 and token + 1 < at.high
        small = text.kinds[token] == WORD and text.view[text.starts[token]].islower()
        joint = text.words[token] == "-" and not text.spaced[token]
        if not (small or joint) or scene.covered[token] or is_link(scene, token, "and"):
            return False
    return False


def _role(at: At) -> bool:
    """…, founder of Acme, and …"""
    scene, pos = at.scene, at.pos
    return (
        is_word(scene, pos, "title")
        and pos in scene.words
        and is_word(scene, scene.words[pos].after, "affiliation")
    )


def _described(at: At) -> Move | None:
    """A description behind a comma: of a name that follows it, or of the one before."""
    scene, pos, high = at.scene, at.pos, at.high
    long = is_link(scene, pos, "pronouns") and scene.links[pos].after - pos > 1  # the venture arm of …
    article = is_link(scene, pos, "articles")
    if (long or article) and names_late(scene, pos, high):
        return Move(pos + 1)  # …, the Finnish state's investment company Tesi, …
    if scene.text.words[pos - 1] in ",;" and whose(scene, pos, high):
        return past_aside(at)  # A, der Investmentarm von B, und C
    if not (long or article or is_link(scene, pos, "relative")):
        return None
    if (joined(scene, at.start) and (long or article)) or names_follow(scene, pos, high):
        return None
    return end(high) if clause_opens(scene, pos, high) else past_aside(at)


def _linked(at: At) -> bool:
    """Whether an unknown word with a function word behind it opens a participle's clause, no more than one
    small word before it: known for, best known for."""
    scene, pos = at.scene, at.pos
    if at.behind_comma and scene.text.view[scene.text.starts[pos]].islower() and pos + 2 < at.high:
        plain = pos not in scene.words or is_word(scene, pos, "descriptor", "opener")
        small = scene.text.view[scene.text.starts[pos + 1]].islower()
        pos += plain and small and pos not in scene.links and not is_word(scene, pos + 1, "function")
    return (
        pos not in scene.words
        and scene.text.kinds[pos] == WORD
        and pos + 1 < at.high
        and is_word(scene, pos + 1, "function")
        and not item_opens(scene, at.start)
    )


def at_clause(at: At) -> Move | None:
    """A relative clause, a contrast or a stop word: the list ends, or opens only behind it."""
    scene, pos, high = at.scene, at.pos, at.high
    turn = is_link(scene, pos, "relative", "contrast")
    if not turn and not is_word(scene, pos, "stop"):
        return None
    opened = None if at.have else opens_list(scene, pos, high)
    if opened is not None:
        return Move(opened)  # others who had invested before, such as A and B
    if not turn and field_follows(scene, at.start, pos, high):
        return Move(pos + 1, skipped=1)
    return past_aside(at) if at.have and is_link(scene, pos, "relative") else end(high)


def at_function(at: At) -> Move | None:
    """Prepositions inside a description are passed by; any other function word ends the list."""
    scene, pos, high = at.scene, at.pos, at.high
    if pos > at.start and is_link(scene, pos, "of") and is_word(scene, pos - 1, "member"):
        return Move(scene.links[pos].after)  # A, B and members of C
    if (
        (at.skipped or (at.have and pos - at.start >= 2))
        and is_word(scene, pos, "affiliation")
        and pos > at.start
        and is_word(scene, pos - 1, "investor", "company", "including")
    ):
        return Move(pos + 1)  # the Chinese arm of …
    if not at.have and pos > at.start:
        if is_link(scene, pos, "of") and scene.text.kinds[pos - 1] == WORD:
            return Move(scene.links[pos].after, skipped=1)  # the manager of funds A
        if is_word(scene, pos, "alias_glue") and is_word(scene, pos - 1, "investor"):
            return Move(scene.word_over[pos]["alias_glue"].after)  # ein Fonds mit dem Namen A
    if (
        not is_word(scene, pos, "function")
        or is_link(scene, pos, "articles", "pronouns", "and")
        or is_word(scene, pos, "including", "investor")
    ):
        return None
    opened = None if at.have else opens_list(scene, pos, high)
    if opened is not None:
        return Move(opened)
    if field_follows(scene, at.start, pos, high) or (at.have and far_described(scene, pos, high)):
        return Move(pos + 1, skipped=1)
    return end(high)


def at_stop(at: At) -> Move | None:
    """A colon or dash may stand before the names; any other mark of a sentence's end ends the list."""
    scene, pos = at.scene, at.pos
    text = scene.text
    words, word = text.words, text.words[pos]
    if word in ":-" and _introduces(at):
        return Move(pos + 1)  # the new investors: A and B; existing investors - A, B and C
    if word == "." and pos > at.start and len(words[pos - 1]) == 1 and text.kinds[pos - 1] == WORD:
        return Move(pos + 1)  # U.S. venture firm Acme
    if text.kinds[pos] == MARK and (word in ".!?:—|" or (word == "-" and text.spaced[pos])):
        return end(at.high)
    return None


def _introduces(at: At) -> bool:
    """Whether the names of a list stand behind a colon or a dash."""
    scene, pos = at.scene, at.pos
    words = scene.text.words
    if at.have and not (words[pos] == ":" and (is_word(scene, pos - 1, "investor") or at.skipped > 0)):
        return False
    if pos <= 1:
        return False
    if is_word(scene, pos - 1 - (words[pos - 1] == '"'), "investor", "including", "company"):
        return True
    return at.have and pos + 1 < at.high and namey(scene, pos + 1)
