"""Is a story a funding event? What it lacks, what makes it impossible, and what stands against it, each with
a reason."""

from __future__ import annotations

from ..clauses.drafts import Draft, Refused
from ..companies.impossible import CHARITY, OWN_FUND, PUBLIC_MONEY, impossible, no_name
from ..lexer.lexer import Scene
from .against import stands_against
from .at_large import INTO_OWN, OF_MANY, at_large
from .bought_before import PURCHASE, bought_before
from .bystanders import bystander
from .civic import civic
from .doubts import doubted
from .far_givers import far_givers
from .gifts import gift
from .held_shares import HELD, OWN_PART, PRIVATE, SOLD, held_share
from .lacking import lacking
from .lacking_bare import ONLY_WORTH
from .lessons import lesson
from .lifetime import lifetime_sum
from .loose_company import loose_company
from .summed import SUMMED, summed
from .unlikely import told_otherwise, unlikely


def worthy(scene: Scene, story: Draft, lost: list[str], refused: list[Refused]) -> bool:
    """Whether a story is a funding event; where not, the reason goes to `lost`, and its money, told
    otherwise, to `refused`."""
    if story.company is not None and (story.leads or story.participants) and no_name(scene, story.company):
        story.company = None  # a newspaper that tells of the round: who took part is told all the same
    against = stands_against(scene, story)
    why = (
        lacking(scene, story)
        or impossible(scene, story)
        or bystander(scene, story)
        or held_share(scene, story)
        or bought_before(scene, story)
        or summed(scene, story)
        or at_large(scene, story)
        or gift(scene, story)
        or civic(scene, story)
        or doubted(scene, story)
        or lesson(scene, story)
        or lifetime_sum(scene, story)
        or unlikely(scene, story)
        or far_givers(scene, story)
        or loose_company(scene, story)
        or told_otherwise(scene, story, refused)
        or (f"{against} stands beside it" if against else "")
    )
    if why:
        reason = {
            OWN_FUND: "fund_close",
            PUBLIC_MONEY: "budget",
            CHARITY: "donation",
            SUMMED: "sector_total",
            OF_MANY: "sector_total",
            INTO_OWN: "spending",
            HELD: "stock_move",
            SOLD: "stock_move",
            OWN_PART: "acquisition",
            PURCHASE: "acquisition",
            PRIVATE: "acquisition",
        }.get(why, against.split(" ")[0])
        if reason and story.amount is not None:
            refused.append(Refused(reason, story.amount, f"worth.{reason}", ""))
        if why == ONLY_WORTH and story.valuation is not None:
            refused.append(Refused("valuation_only", story.valuation, "worth.valuation_only", ""))
        words = (
            scene.text.token_text(story.first, max(story.after, story.first + 1))
            if story.first < len(scene.text)
            else ""
        )
        lost.append(f"{words!r}: {why}")
    return not why
