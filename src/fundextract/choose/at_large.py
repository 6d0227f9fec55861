"""Money of nobody in particular: what each of many gets, what would be if, a fund or a country as the
subject, what rights cost."""

from __future__ import annotations

from ..clauses.drafts import INVEST, LOOSE, Draft, company_rule, key_of
from ..companies.impossible import OWN_FUND, investor_like
from ..companies.staff_starts import former_staff_raises
from ..facts.things import thing_after
from ..lexer.lexer import Scene
from ..names.names import is_link, is_word
from ..names.names_cased import namey
from ..text import MARK, NUMBER

EACH = "what each of many gets"
WOULD_BE = "a condition is no news"
OF_PLACE = "a place raises no round"
FOR_RIGHTS = "what is paid for are rights"
OF_MANY = "what many have raised together"
FOR_THING = "what is invested in is a thing"
OF_SALE = "what a sale brings whoever sells"
INTO_OWN = "who invests puts it into what is its own"
IN_CAREER = "what somebody has raised in a career"
SPOKEN = LOOSE | {"said.company"}
"""Rules that give a fact its company by nearness alone, or by who speaks of it."""
REACH = 6
"""Words between a sum and the number of deals it comes from."""
NEAR = 4
"""Words between "for" and the rights that are paid for."""


def at_large(scene: Scene, story: Draft) -> str:
    """Why the money of a story is nobody's in particular.

    Args:
        scene: the text.
        story: a story that lacks nothing.

    Returns:
        The reason, or "" where nothing speaks against the story.
    """
    if scene.pack.file.writing != "cased" or scene.pack.file.order != "svo" or story.leads:
        return ""
    if former_staff_raises(scene, story):
        return ""
    if _into_each(scene, story):
        return EACH
    if not story.participants and _conditional(scene, story):
        return WOULD_BE
    if _counts_deals(scene, story) or _many_raise(scene, story) or _which_raise(scene, story):
        return OF_MANY
    if story.rounds:
        return ""
    if _counted_by(scene, story):
        return OF_MANY
    if _of_sector(scene, story):
        return OF_MANY
    if _brings_seller(scene, story):
        return OF_SALE
    if _to_manager(scene, story):
        return OWN_FUND
    if _for_rights(scene, story):
        return FOR_RIGHTS
    if _its_thing(scene, story):
        return INTO_OWN
    if company_rule(story) in LOOSE and _into_own(scene, story):
        return INTO_OWN  # It said it would invest $2bn in its French business
    if story.company is None:
        if _into_own(scene, story):
            return INTO_OWN
        if not story.participants and _in_career(scene, story):
            return IN_CAREER
        return FOR_THING if _for_thing(scene, story) else _subject_at_large(scene, story)
    return ""


def _into_each(scene: Scene, story: Draft) -> bool:
    """Whether the money goes into each of many: invests $120,000 in each startup it takes in."""
    cue = scene.cue_at.get(story.after)
    told = cue is not None and key_of(cue) == "to" and story.amount is not None
    return told and cue is not None and is_link(scene, cue.after, "each")


def _into_own(scene: Scene, story: Draft) -> bool:
    """Whether what is invested in is the subject's own: poured $60bn into its parks business."""
    cue = scene.cue_at.get(story.after)
    if cue is None or key_of(cue) != "to" or story.verb_key not in INVEST or story.amount is None:
        return False
    return is_word(scene, cue.after, "owning")


def _its_thing(scene: Scene, story: Draft) -> bool:
    """Whether the name only says which of the subject's own things it is: $5m into its Acme, Ohio plant."""
    cue, name = scene.cue_at.get(story.after), story.company
    if name is None or story.verb_key not in INVEST or cue is None or key_of(cue) != "to":
        return False
    if not is_word(scene, cue.after, "owning") or name.first != cue.after + 1:
        return False
    at = name.end
    if scene.text.words[at : at + 1] == [","] and namey(scene, at + 1):
        at += 2 + (scene.text.words[at + 2 : at + 3] == [","])
    small = at < story.sentence[1] and scene.text.view[scene.text.starts[at]].islower()
    return small and not is_word(scene, at, "company", "startup", "function", "arm")


def _in_career(scene: Scene, story: Draft) -> bool:
    """Whether a person is the subject and no company is told: as CFO she helped raise $200m."""
    verb, low = story.verb, story.sentence[0]
    if verb is None or story.verb_key != "raise" or story.valuation is not None:
        return False
    cue = scene.cue_at.get(story.after)
    if cue is not None and key_of(cue) == "for":
        behind = range(cue.after, min(cue.after + NEAR, story.sentence[1]))
        if any(is_word(scene, t, "startup", "company") for t in behind):
            return False  # he has raised $6m for his startup
    return any(is_word(scene, t, "somebody") for t in range(low, verb.first))


def _counts_deals(scene: Scene, story: Draft) -> bool:
    """Whether several deals are counted behind the sum: bagged $262m in investments across 22 deals."""
    text, deals = scene.text, None
    if story.amount is None or (story.company is not None and company_rule(story) not in SPOKEN):
        return False
    for token in range(story.after, min(story.after + REACH, story.sentence[1] - 1)):
        if text.kinds[token] == MARK or scene.covered[token]:
            return False
        counted = text.kinds[token] == NUMBER or text.words[token] in scene.pack.words_of("numbers", "value")
        if counted and is_word(scene, token - 1, "function"):
            deals = token + 1
            break
    return deals is not None and is_word(scene, deals, "deals")


def _many_raise(scene: Scene, story: Draft) -> bool:
    """Whether the subject is a plural that has no name and the company only speaks of it: Acme said those
    companies have raised $520m."""
    verb = story.verb
    if verb is None or verb.first <= story.sentence[0] or story.verb_key not in ("raise", "gets"):
        return False
    loose = story.company is None or company_rule(story) in SPOKEN
    last = verb.first - 1
    if last > story.sentence[0] and is_word(scene, last, "startup", "descriptor"):
        last -= is_word(scene, last - 1, "sector")  # el sector fintech
    if is_link(scene, last - 1, "of") and any(
        is_word(scene, token, "company", "startup") for token in range(story.sentence[0], last - 1)
    ):
        return False  # la plataforma de pymes ha captado
    one = is_word(scene, last, "company") or is_link(scene, last, "pronouns")  # a case of the singular too
    return loose and not (story.participants or one) and is_word(scene, last, "sector")


def _which_raise(scene: Scene, story: Draft) -> bool:
    """Whether the verb stands in a clause about a plural without a name: has helped 62 companies, which went
    on to raise $750m."""
    verb = story.verb
    if verb is None or story.verb_key not in ("raise", "gets"):
        return False
    low = max(story.sentence[0] + 1, verb.first - REACH)
    which = next((t for t in range(verb.first - 1, low, -1) if is_link(scene, t, "relative")), None)
    if which is None or any(scene.text.kinds[t] == MARK for t in range(which, verb.first)):
        return False
    last = which - 1 - (scene.text.words[which - 1] == ",")
    return is_word(scene, last, "sector") and not (last == which - 1 and is_word(scene, last, "startup"))


def _brings_seller(scene: Scene, story: Draft) -> bool:
    """Whether a sale is the subject and who gets the money only sells: the sale of 7m shares is to bring in
    $5m for Acme."""
    verb = story.verb
    if verb is None or story.noun or company_rule(story) != "for.company" or story.verb_key in INVEST:
        return False
    before = (hit for hit in scene.cues_in(story.sentence[0], verb.first) if hit.layer == "veto")
    return any(key_of(hit) in ("acquisition", "price", "stock_move") for hit in before)


def _conditional(scene: Scene, story: Draft) -> bool:
    """Whether the verb stands in a clause that a condition opens: if you raise $2m at a valuation of $10m."""
    verb, low = story.verb, story.sentence[0]
    if verb is None:
        return False
    named = range(story.company.first, story.company.after) if story.company is not None else range(0)
    opens = max(
        (t for t in range(low, verb.first) if is_word(scene, t, "condition") and t not in named), default=None
    )
    if opens is None:
        return False
    marks = [
        t for t in range(opens, verb.first) if scene.text.kinds[t] == MARK and scene.text.words[t] in ",;:"
    ]
    aside = len(marks) == 2 and marks[0] == opens + 1  # If, at the Series A, the startup raises $5m
    return not marks or aside


def _subject_at_large(scene: Scene, story: Draft) -> str:
    """Whose the money is where the subject has no name of its own: venture funds get $33m; Kenya got $5m."""
    verb, low = story.verb, story.sentence[0]
    if verb is None or verb.first <= low or story.verb_key in INVEST:
        return ""
    last = verb.first - 1
    young = any(
        is_word(scene, t, "startup", "company") and not is_word(scene, t, "investor")
        for t in range(low, verb.first)
    )
    known = (*scene.cues_in(last, verb.first), *scene.known_at.get(last, ()))  # Acme HealthTech Fund
    fund = any(hit.meaning == "veto.fund" and hit.after == verb.first for hit in known)
    if fund or (not young and is_word(scene, last, "vehicle", "investor")):
        return OWN_FUND
    if story.participants:
        return ""
    opens = last == low or scene.text.kinds[last - 1] == MARK or is_link(scene, last - 1, "and", "contrast")
    return OF_PLACE if opens and is_word(scene, last, "place") else ""


def _of_sector(scene: Scene, story: Draft) -> bool:
    """Whether a passive clause tells what many have raised, and of no single one: $110m was raised by UK tech
    firms."""
    verb, (low, high) = story.verb, story.sentence
    if verb is None or story.amount is None or story.after > verb.first or story.participants:
        return False
    if story.company is not None and company_rule(story) not in SPOKEN:
        return False
    if any(is_word(scene, t, "startup", "company") for t in range(low, high)):
        return False
    beside = (*range(low, story.first), *range(verb.after, min(verb.after + REACH, high)))
    return any(is_word(scene, t, "sector") for t in beside)


def _counted_by(scene: Scene, story: Draft) -> bool:
    """Whether the only name is of who has counted the money of many: they raised $6bn last year, Acme data
    show."""
    if story.participants or story.noun:
        return False
    name = story.company
    if name is None:
        return any(is_word(scene, t, "findings") for t in range(*story.sentence))
    return is_word(scene, name.end, "findings")


def _to_manager(scene: Scene, story: Draft) -> bool:
    """Whether money is promised to somebody who manages funds, by the name: commits $250m to Acme Capital."""
    verb, name = story.verb, story.company
    if verb is None or name is None:
        return False
    if not any(is_word(scene, t, "commits") for t in range(verb.first, verb.after)):
        return False
    to = scene.text.words[name.first - 1] in scene.pack.words_of("words", "sold_to")
    many = to and is_link(scene, name.end, "and") and namey(scene, scene.links[name.end].after)
    ends = scene.text.words[name.end : name.end + 1] == [","] and name.end + 1 in scene.money_at
    another = scene.text.words[story.first - 1] == "," and story.first > verb.after
    many = many or (to and (ends or another))
    return investor_like(scene, name) or many  # commits $750m to Acme and Beta, $400m to Acme, $300m to Beta


def _for_thing(scene: Scene, story: Draft) -> bool:
    """Whether an investment of nobody named is for a thing: eyes an investment of $2bn for a new plant."""
    cue = scene.cue_at.get(story.after)
    if cue is None or key_of(cue) != "for" or not story.mere or story.amount is None:
        return False
    at = cue.after + is_link(scene, cue.after, "articles")
    at += is_word(scene, at, "indefinite")
    return thing_after(scene, at, story.sentence[1]) is not None


def _for_rights(scene: Scene, story: Draft) -> bool:
    """Whether the money is paid for rights: got $40m from A for the rights to its drug in Japan."""
    if story.verb_key not in ("gets", "raise") or story.noun or story.amount is None:
        return False
    for token in range(story.after, story.sentence[1]):
        cue = scene.cue_at.get(token)
        if cue is not None and key_of(cue) == "for":
            behind = range(cue.after, min(cue.after + NEAR, story.sentence[1]))
            return any(is_word(scene, t, "rights") for t in behind)
    return False
