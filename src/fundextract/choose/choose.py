"""Drafts of all sentences → the events of a document: one per company and round, the rest refused or passed
by."""

from __future__ import annotations

from datetime import date

from ..clauses.cast import Cast
from ..clauses.clauses import clauses
from ..clauses.drafts import Draft, Refused
from ..clauses.rivals import name_rivals
from ..facts.altogether import give_altogether
from ..facts.raised_at import less_worth
from ..facts.whole_sums import give_whole
from ..frames.frames import read_sentence
from ..investors.patrons import name_patron
from ..investors.short_forms import one_name_each
from ..lexer.lexer import Scene
from ..status.background import of_review
from ..status.past_frames import name_followed, share_heading
from ..status.statuses import give_statuses
from ..status.year_frames import date_by_years
from .both_led import share_both
from .front_names import name_front
from .fund_money import firms_news
from .instances import mark_instances, more_instances
from .kind_after import give_kind
from .later_on import tell_later
from .puts_next import give_puts
from .spread import share_status, spread
from .stories import tell
from .told_short import tell_short
from .topic import merge_parts, name_shared, name_target, name_topic, tell_background
from .worth import worthy

MAX_STORIES = 200
"""Events read from one text at the most; no honest text tells of more."""


def read_document(
    scene: Scene, published: date | None = None
) -> tuple[list[Draft], list[Refused], list[str]]:
    """Every event of a document as one merged draft, what was refused, and what was considered and lost."""
    stories: list[Draft] = []
    refused: list[Refused] = []
    lost: list[str] = []
    cast = Cast(scene)
    for low, high in scene.sentences:
        drafts: list[Draft] = []
        for first, after in clauses(scene, low, high):
            told, refusals = read_sentence(scene, first, after)
            parts = [part for draft in told for part in spread(scene, draft)]
            refused.extend(refusals)
            give_statuses(scene, first, after, parts, published, bool(stories))
            share_status(parts)
            mark_instances(scene, parts)
            name_rivals(scene, parts)
            drafts.extend(parts)
        share_heading(scene, drafts)
        name_followed(scene, low, high, drafts)
        if len(stories) > MAX_STORIES:
            lost.append(f"more than {MAX_STORIES} events: the rest of the text was passed by")
            break
        for draft in drafts:
            name_patron(scene, draft)
            tell(scene, draft, stories, lost, cast, published)
    for story in stories:
        name = cast.as_in_text(story.company) if story.company is not None else None
        if name is not None and name is not story.company:
            story.company = name
            story.add(
                "company", name.first, name.after, "headline.company", "", "the name as the text has it"
            )
        tell_short(scene, story)
    stories = merge_parts(scene, stories)
    for story in stories:
        one_name_each(scene, story)
    name_target(scene, stories)
    give_whole(scene, stories, refused)
    stories = give_altogether(scene, stories, refused)
    stories = give_puts(scene, stories)
    kept = [story for story in stories if worthy(scene, story, lost, refused)]
    kept = less_worth(scene, kept)
    give_kind(scene, kept)
    for story in [story for story in kept if firms_news(scene, story, refused)]:
        kept.remove(story)
        lost.append(f"{scene.text.token_text(story.first, story.after)!r}: an investor's own fund")
    name_topic(scene, kept)
    name_shared(kept)
    share_both(scene, kept)
    name_front(scene, kept)
    tell_background(scene, kept)
    if published is None:
        date_by_years(scene, kept)
    more_instances(scene, kept)
    tell_later(scene, kept)
    for story in of_review(scene, kept):
        story.status = "historical"
        story.add(
            "status", story.first, story.after, "context.historical", "", "one of several in a look back"
        )
    return kept, refused, lost
