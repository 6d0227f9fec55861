"""Valuations of a sentence, given to the facts they belong to."""

from __future__ import annotations

from ..clauses.drafts import RAISE, Draft, key_of, set_company
from ..lexer.lexer import Scene
from ..names import names_cased, names_stretch
from ..names.names import Name
from ..names.strategy import namer
from ..packs import Hit
from .roles import Role, distance
from .worth_by import worth_by
from .worth_then import worth_then


def give_valuations(scene: Scene, roles: dict[int, Role], drafts: list[Draft], cues: list[Hit]) -> None:
    """Gives each valuation to the nearest fact before it, else to the nearest at all."""
    valued = sorted(i for i, role in roles.items() if role.role == "valuation")
    funded = [draft for draft in drafts if draft.amount is not None]
    for index, role in roles.items():
        if role.role != "valuation" or role.hit is None:
            continue
        amount = scene.amounts[index]
        hit = Hit(amount.first, amount.after, "", "", "", "")
        ranked = sorted(
            drafts,
            key=lambda d: (
                distance(scene, d.first, d.after, hit) + (3 if d.first > amount.first else 0),
                d.first,
            ),
        )
        host = next((d for d in ranked if d.valuation is None), None)
        if len(valued) > 1 and len(valued) == len(funded):
            host = funded[valued.index(index)]
        if host is None or (_raised(host) and worth_then(scene, role.hit, amount.first, amount.after)):
            continue
        host.valuation = index
        host.valuation_kind = _valuation_kind(scene, role.hit, amount.first, amount.after, cues)
        host.add(
            "valuation",
            amount.first,
            amount.after,
            "valuation",
            role.hit.source,
            "money beside a word of valuation",
        )
        if host.company is None and scene.pack.file.order == "svo" and namer(scene) is names_cased:
            at = role.hit.after
            owner = names_cased.object_after(scene, at, amount.first) if at < amount.first else None
            if owner is not None and owner.first <= at + 1:  # values Acme at $5bn
                set_company(host, owner, "valuation.company", role.hit.source, "the name that is valued")
            elif host.bare and at <= amount.first:
                worth, _ = names_cased.subject(scene, role.hit.first, host.sentence[0])
                if (
                    worth is not None and worth.end == role.hit.first
                ):  # Acme was valued at $5bn in a round led by B
                    host.pronoun = False
                    set_company(host, worth, "valuation.company", role.hit.source, "the name that is valued")
        if host.company is None and namer(scene) is names_cased:
            whose = _whose(scene, role.hit, host.sentence[0])
            if whose is not None:
                set_company(host, whose, "valuation.company", role.hit.source, "the owner of the valuation")
        if host.company is None and namer(scene) is names_stretch:
            owners = names_stretch.owner_before(scene, role.hit.first, host.sentence[0])
            if owners is not None:
                set_company(host, owners, "valuation.company", role.hit.source, "the owner of the valuation")
    for draft in drafts:
        if not draft.noun and draft.amount is not None and worth_by(scene, draft):
            draft.noun, draft.noun_gap = True, 1.0


def _raised(host: Draft) -> bool:
    """Whether a fact is told as money that is raised, and so has a time of its own."""
    return host.amount is not None and (host.verb_key in RAISE or bool(host.rounds))


def _whose(scene: Scene, hit: Hit, low: int) -> Name | None:
    """The name whose valuation is spoken of: Acme's valuation."""
    link = scene.links.get(hit.first - 1) or scene.links.get(hit.first - 2)
    if link is None or link.meaning != "links.possessive" or link.after > hit.first:
        return None
    return next((name for name in names_cased.chunks(scene, low, hit.first) if name.end == link.first), None)


def _valuation_kind(scene: Scene, hit: Hit, first: int, after: int, cues: list[Hit]) -> str:
    words = scene.text.token_text(hit.first, hit.after).lower()
    near = [
        c
        for c in cues
        if c.layer == "cues"
        and key_of(c) in ("pre_money", "post_money")
        and distance(scene, first, after, c) <= 5
    ]
    kinds = {key_of(c) for c in near}
    if "pre_money" in kinds or words.startswith("pre"):
        return "pre"
    if "post_money" in kinds or words.startswith("post"):
        return "post"
    return "unspecified"
