"""Which facts of several sentences tell one round: a draft joins the story it continues, or opens a new
one."""

from __future__ import annotations

from datetime import date

from ..clauses.cast import Cast, is_person
from ..clauses.drafts import INVEST, Draft, gives, is_part
from ..clauses.round_owners import round_owner
from ..companies.nameless_sov import given_unnamed
from ..facts.in_round import the_round, whole_of
from ..knowledge import is_investor
from ..lexer.lexer import Scene
from ..names.names import Name, form_hit, is_link, is_word, squeeze
from ..rounds import merge_rounds
from ..status.background import is_total, of_past_worth, of_rival
from ..status.timeframes import told_as_background
from .bought_up import takes_over
from .entry_sums import sum_of_entry
from .merged import merge_drafts, same_money
from .taken_up import stage_again, taken_up
from .turns import turned_to


def tell(
    scene: Scene, draft: Draft, stories: list[Draft], lost: list[str], cast: Cast, published: date | None
) -> None:
    """Joins a draft to the story it continues, or opens a new one."""
    if draft.company is not None and not draft.bare and _founder_of(scene, draft, cast):
        draft.company, draft.pronoun = None, True  # the founders speak for the company told of before
        draft.proof = [proof for proof in draft.proof if proof.field != "company"]
    if (
        draft.verb_key in INVEST
        and draft.company is None
        and not (
            draft.participants or draft.leads or draft.rounds or draft.noun or draft.pronoun or draft.given
        )
        and scene.pack.file.writing == "cased"
    ):
        main = _current(stories) if stories else None
        entered = main is not None and main.verb_key in INVEST and _vague(scene, draft) and not draft.sector
        if main is not None and (entered or sum_of_entry(scene, main, draft)):
            merge_drafts(scene, main, draft)  # A takes a stake in B. It put in $3m.
        return  # "It invested $3bn during the year": nobody is invested in
    if (
        draft.company is not None
        and not draft.bare
        and not is_investor(draft.company.text)
        and not _firm_of_fund(scene, draft, draft.company)
    ):
        cast.note(draft.sentence[0], draft.company)
    if of_past_worth(scene, draft, stories) or takes_over(scene, draft):
        return
    if draft.bare and draft.company is None:
        owner = round_owner(scene, *draft.sentence)
        told = next((s for s in reversed(stories) if owner is not None and _is(s.company, owner)), None)
        if told is not None:
            merge_drafts(scene, told, draft)
            return
        _own(draft, owner)
    elif draft.company is None and draft.rounds and not (draft.pronoun or draft.sector):
        _own_round(scene, draft)
    if draft.company is None and not draft.sector and not given_unnamed(scene, draft):
        topic = _topic(draft, stories, cast)
        if topic is None and stories:
            topic = turned_to(scene, _current(stories), draft)
        draft.given = draft.given or (draft.unsaid and topic is not None)
        if topic is not None and draft.bare and stories:
            told = next((s for s in reversed(stories) if _is(s.company, topic)), None)
            if (told is not None and told.status == "historical") or (
                told is None and the_round(scene, draft)
            ):
                told = _current(stories)  # what follows a background round goes on with the news
            if told is not None:
                merge_drafts(scene, told, draft)
            return  # about a company no round is told of
        if topic is not None and not any(
            squeeze(n.text) == squeeze(topic.text) for n in (*draft.leads, *draft.participants)
        ):
            draft.company = topic
            draft.add(
                "company",
                topic.first,
                topic.after,
                "coreference",
                "",
                "the company the text was about before",
            )
    if stories and (
        (draft.whole and draft.company is None and _current(stories).amount is not None)
        or whole_of(scene, _current(stories), draft)
    ):
        main = _current(stories)
        main.amount, main.restated = None, []  # $100 million was part of a larger $350 million deal
        main.proof = [proof for proof in main.proof if proof.field != "amount"]
        merge_drafts(scene, main, draft)
        return
    home = _home(scene, draft, stories)
    if home is None and is_total(scene, draft, stories):
        words = scene.text.token_text(draft.first, draft.after)
        lost.append(f"{words!r}: what the company has raised in all")
        return
    if (
        home is None
        and draft.status == "closed"
        and (of_rival(scene, draft, stories) or told_as_background(scene, draft, stories, published))
    ):
        draft.status = "historical"
        draft.add(
            "status",
            draft.first,
            draft.after,
            "context.historical",
            "",
            "told besides the news",
        )
    if home is None:
        if (
            draft.bare
            and draft.company is None
            and not (draft.leads and draft.valuation is not None)
            and not (not stories and draft.noun and draft.leads)
        ):
            if stories and draft.pronoun:
                merge_drafts(scene, _current(stories), draft)
            elif (
                not stories
                and (draft.leads or draft.participants)
                and (_of_round(draft) or scene.pack.file.order == "sov")
            ):
                stories.append(draft)  # told before the round itself
            return
        if draft.company is None and stories:
            main = _current(stories)
            if _own_part(scene, main, draft):
                draft.amount = None
                merge_drafts(scene, main, draft)
                return
            if (
                main.company is not None
                and not given_unnamed(scene, draft)
                and not is_person(main.company)
                and not _firm_of_fund(scene, main, main.company)
                and not _invests_elsewhere(scene, main, draft)
                and all(squeeze(name.text) != squeeze(main.company.text) for name in draft.participants)
            ):
                draft.company = main.company
                draft.add(
                    "company",
                    main.company.first,
                    main.company.after,
                    "coreference",
                    "",
                    "the company told of before",
                )
        stories.append(draft)
        return
    merge_drafts(scene, home, draft)


def _firm_of_fund(scene: Scene, draft: Draft, name: Name) -> bool:
    """Whether a name ends as firms' do that invest, in a sentence about a fund."""
    if scene.pack.file.writing != "cased" or form_hit(scene, name.after - 1, "investor_end") is None:
        return False
    return any(hit.meaning in ("veto.fund", "veto.fund_close") for hit in scene.cues_in(*draft.sentence))


def _founder_of(scene: Scene, draft: Draft, cast: Cast) -> bool:
    """Whether a person raised the money in a text that has told of a company before."""
    if scene.pack.file.writing != "cased" or draft.company is None or draft.verb_key in INVEST:
        return False
    if not is_person(draft.company) or len(draft.company.text.split()) != 2:
        return False
    if is_word(scene, draft.company.first - 1, "startup"):
        return False  # the startup Satya Finance
    topic = cast.before(draft.sentence[0], draft.sentence[0])
    return topic is not None and not is_person(topic.name)


def _of_round(draft: Draft) -> bool:
    """Whether names told of before any round are likely those of one: a word for it, a verb that takes no
    other object."""
    return bool(draft.leads) or draft.verb_key not in INVEST or (draft.noun and not draft.mere)


def _own(draft: Draft, owner: Name | None) -> None:
    """Gives who leads or joins a round the company whose round it is: A participe au tour de table de B."""
    given = (*draft.leads, *draft.participants)
    if owner is None or not given or any(name.first == owner.first for name in draft.leads):
        return
    if any(name.first == owner.first for name in draft.participants):
        if any(name.first >= owner.first for name in given if name.first != owner.first) or len(given) < 2:
            return
        draft.participants = [name for name in draft.participants if name.first != owner.first]
        draft.proof = [proof for proof in draft.proof if proof.first != owner.first]
    draft.company, draft.owned, draft.noun, draft.noun_gap = owner, True, True, min(draft.noun_gap, 2.0)
    draft.add("company", owner.first, owner.after, "owner.company", "", "the name whose round it is")


def _own_round(scene: Scene, draft: Draft) -> None:
    """Gives a round with money the company whose it is said to be: A put in $5m, bringing Acme's Series C
    funding to $9m."""
    owner = round_owner(scene, *draft.sentence)
    if owner is None or any(
        squeeze(n.text) == squeeze(owner.text) for n in (*draft.leads, *draft.participants)
    ):
        return
    draft.company, draft.owned = owner, True
    draft.add("company", owner.first, owner.after, "owner.company", "", "the name whose round it is")


def _topic(draft: Draft, stories: list[Draft], cast: Cast) -> Name | None:
    """The company a fact without one is about, where it is not the one of the round told of before."""
    topic = cast.before(draft.sentence[0], draft.first if not draft.bare else draft.sentence[1])
    if draft.pronoun and stories and (topic is None or topic.start <= _current(stories).sentence[0]):
        topic = cast.spoken_of(draft.sentence[0]) or topic
    if (
        topic is None
        or gives(draft, topic.name)
        or (draft.verb_key in INVEST and topic.start == draft.sentence[0] and not draft.participants)
    ):
        return None  # Acme said it would invest: who invests is not who is invested in
    if not stories:
        told = not draft.bare or draft.noun or draft.leads or draft.participants
        return topic.name if told else None  # a valuation alone is nobody's round
    main = _current(stories)
    if main.company is None or _is(main.company, topic.name):
        return None
    if draft.bare and not topic.sure:
        return None
    return topic.name if topic.start > main.sentence[0] else None


def _is(one: Name | None, other: Name) -> bool:
    return one is not None and _same_company(one, other)


def _own_part(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether money that investors put in, with no company named, is their part of a larger round told of
    before."""
    if draft.verb_key not in INVEST or not draft.participants or story.status == "historical":
        return False
    labels = [{found.round.label for found in one.rounds} for one in (draft, story)]
    if "grant" in labels[0] - labels[1]:
        return False  # raised $64m from A. The state fund B approved a $3m grant
    return is_part(scene, draft, story)


def _current(stories: list[Draft]) -> Draft:
    """The story a later sentence goes on with: the last that is not background, a listing planned apart."""
    going = [s for s in stories if s.status != "historical"]
    raised = [s for s in going if s.amount is not None or not _lists(s)]
    told = [s for s in raised if s.verb is not None or s.rounds or s.noun or s.cued]
    return (told or raised or going or stories)[-1]


def _home(scene: Scene, draft: Draft, stories: list[Draft]) -> Draft | None:
    if draft.bare and draft.company is None and draft.status != "historical" and stories:
        main = _current(stories)
        return main if _continues(scene, main, draft) else None
    for story in reversed(stories):
        if _continues(scene, story, draft):
            return story
    return None


def _continues(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether a draft tells more of a story: the same or no other company, money and round that agree."""
    if not _same_company(story.company, draft.company) and not _owner_told(scene, story, draft):
        return False
    if story.sector and not draft.sector and draft.company is not None and draft.amount is not None:
        return False  # Three start-ups each raised over $20m. Acme raised $22m.
    if (story.amount is None) != (draft.amount is None) and (
        (draft.company is not None and _sum_alone(scene, story))
        or (_sum_alone(scene, draft) and _new_paragraph(scene, story, draft))
    ):
        return False  # Value locked fell to $40bn. Acme has raised a Series A.
    if _invests_elsewhere(scene, story, draft):
        return False
    if (
        story.company is None
        and story.verb_key in INVEST
        and draft.company is not None
        and any(squeeze(name.text) == squeeze(draft.company.text) for name in story.participants)
    ):
        return False  # who invests is not who is invested in
    if story.company is None and draft.company is not None and _others_invest(story, draft):
        return False  # The startup raised $5m from A. In May, B led a round in C.
    if (
        (story.status == "historical") != (draft.status == "historical")
        and not (draft.bare and draft.company is None)
        and not taken_up(scene, story, draft)
        and not stage_again(story, draft)
        and not (
            draft.amount is not None
            and story.amount is not None
            and same_money(scene, story.amount, draft.amount)
            and not (_vague(scene, story) or _vague(scene, draft))
        )
    ):
        return False
    if (
        story.amount is not None
        and draft.amount is not None
        and not same_money(scene, story.amount, draft.amount, rounded=story.status == draft.status)
    ):
        return False
    if story.amount is not None and draft.amount is None and _lists(draft) and not _lists(story):
        return False  # … raised $5m. It plans to go public next year.
    mine, theirs = (
        merge_rounds([r.round for r in story.rounds]),
        merge_rounds([r.round for r in draft.rounds]),
    )
    if mine is None or theirs is None or mine.stage is None or theirs.stage is None:
        return True
    return mine.stage == theirs.stage


def _invests_elsewhere(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether a new paragraph tells of money that somebody else than the investors of a story puts into
    something without a name: Acme raises a Series A. … Beta will invest $5m to expand its plant."""
    if draft.verb_key not in INVEST or draft.company is not None or draft.amount is None or draft.noun:
        return False
    if draft.rounds or draft.pronoun or draft.given or not draft.participants or the_round(scene, draft):
        return False
    mine = {squeeze(name.text) for name in (*story.leads, *story.participants)}
    theirs = {squeeze(name.text) for name in (*draft.leads, *draft.participants)}
    return not mine & theirs and _new_paragraph(scene, story, draft)


def _sum_alone(scene: Scene, draft: Draft) -> bool:
    """Whether a fact is a sum with nothing that speaks of financing or of whose it is; "the $5m" takes up
    what was told."""
    if draft.amount is None or draft.company is not None or draft.verb is not None or draft.rounds:
        return False
    if draft.noun or draft.cued or draft.owned or draft.pronoun or draft.leads or draft.participants:
        return False
    before = draft.first - 1
    return not (draft.given or is_link(scene, before, "articles") or is_word(scene, before, "owning"))


def _new_paragraph(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether an empty line stands between two facts."""
    text = scene.text
    return "\n\n" in text.view[text.starts[story.sentence[0]] : text.starts[draft.sentence[0]]]


def _others_invest(story: Draft, draft: Draft) -> bool:
    """Whether a later sentence tells who invests in a company, and none of them is of those who put up the
    money of a company told of without its name."""
    mine = {squeeze(name.text) for name in (*story.leads, *story.participants)}
    theirs = {squeeze(name.text) for name in (*draft.leads, *draft.participants)}
    apart = bool(mine) and bool(theirs) and not mine & theirs
    return apart and story.sentence != draft.sentence and draft.amount is None and _behind(draft)


def _behind(draft: Draft) -> bool:
    """Whether the company stands behind the investors, as what is invested in."""
    assert draft.company is not None
    return all(name.first < draft.company.first for name in (*draft.leads, *draft.participants))


def _owner_told(scene: Scene, story: Draft, draft: Draft) -> bool:
    """Whether a sentence tells the money of a story again and names its company beside the firm that runs it:
    Carlo raises $5m … Carlo Holdings, which runs Carlo; 카로를 운영하는 하늘컴퍼니가 50억원을 유치했다."""
    if story.company is None or draft.company is None or story.amount is None or draft.amount is None:
        return False
    a, b = scene.amounts[story.amount].money, scene.amounts[draft.amount].money
    if a.value is None or (a.value, a.currency) != (b.value, b.currency) or story.sentence == draft.sentence:
        return False
    text = scene.text
    name, written = story.company.text, text.token_text(draft.sentence[0], draft.sentence[1])
    return len(name) >= 2 and name in written and name not in draft.company.text


def _lists(draft: Draft) -> bool:
    """Whether a fact speaks of going public."""
    return any(found.round.label == "ipo" for found in draft.rounds)


def _same_company(one: Name | None, other: Name | None) -> bool:
    if one is None or other is None:
        return True
    a, b = squeeze(one.text), squeeze(other.text)
    return a == b or (
        min(len(a), len(b)) >= 3 and (a.startswith(b) or b.startswith(a) or a.endswith(b) or b.endswith(a))
    )


def _vague(scene: Scene, draft: Draft) -> bool:
    """Whether a fact gives no more than the size of a sum."""
    return draft.amount is not None and scene.amounts[draft.amount].money.value is None
