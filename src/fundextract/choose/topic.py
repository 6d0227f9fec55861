"""What a document adds up to: one investor's part inside a whole round, and whom the text is about."""

from __future__ import annotations

from ..clauses.drafts import INVEST, Draft, is_part
from ..companies.nameless_sov import given_unnamed
from ..knowledge import is_first_name, is_investor, ordinary, places
from ..lexer.lexer import Scene
from ..models import Money
from ..names import names_cased, stretch_runs
from ..names.han_context import antecedent
from ..names.headed_stretch import firm_or_person
from ..names.names import Name, form_hit, is_link, is_word, squeeze
from ..text import WORD
from .headed import headed_name
from .lone import free_names, lone_name, opens_as_verb
from .news_for import news_for

HEAD = 8
"""Tokens of a title between a firm and the name of its founder, at most."""


def merge_parts(scene: Scene, stories: list[Draft]) -> list[Draft]:
    """Puts what investors put in themselves into the larger round of the same company told of beside it.

    Args:
        scene: the text.
        stories: the stories of the document.

    Returns:
        The stories, each part merged into its round.
    """
    kept: list[Draft] = []
    for story in stories:
        whole = next(
            (other for other in stories if other is not story and _is_part(scene, story, other)), None
        )
        if whole is None:
            kept.append(story)
            continue
        known = {squeeze(name.text) for name in (*whole.leads, *whole.participants)}
        whole.rounds = whole.rounds or story.rounds
        whole.leads.extend(name for name in story.leads if squeeze(name.text) not in known)
        whole.participants.extend(name for name in story.participants if squeeze(name.text) not in known)
        whole.proof.extend(
            proof for proof in story.proof if proof.field in ("participants", "lead_investors", "round")
        )
    return kept


def _is_part(scene: Scene, part: Draft, whole: Draft) -> bool:
    if _is_sum(scene, part, whole):
        return True
    if (
        part.verb_key not in INVEST
        or (whole.verb_key in INVEST and not whole.noun)
        or part.status != whole.status
        or not (part.participants or part.leads)
    ):
        return False
    if (
        part.company is None
        or whole.company is None
        or squeeze(part.company.text) != squeeze(whole.company.text)
        or (part.status == "historical" and part.sentence != whole.sentence)
    ):
        return False
    if part.amount is None or whole.amount is None or (part.rounds and whole.rounds):
        return False
    values = {money.currency: money.value for money in _said(scene, whole) if money.value is not None}
    return any(
        money.value is not None and money.currency in values and money.value < values[money.currency]
        for money in _said(scene, part)
    )


def _is_sum(scene: Scene, told: Draft, main: Draft) -> bool:
    """Whether a fact only says what the round of another comes to with it: sammelt 65 Millionen ein und
    erweitert damit seine Runde auf 140 Millionen."""
    if told.verb is None or told.amount is None or main.amount is None or main.status == "historical":
        return False
    if not any(is_word(scene, t, "grows") for t in range(told.verb.first, told.verb.after)):
        return False
    at = scene.amounts[told.amount].first - 1
    low = max(told.sentence[0], at - 3)
    if not any(is_word(scene, t, "grows_to") for t in range(low, at + 1)):
        return False
    if not is_part(scene, main, told):
        return False
    same = (
        told.company is None
        or main.company is None
        or squeeze(told.company.text) == squeeze(main.company.text)
    )
    return same or told.sentence == main.sentence


def _said(scene: Scene, story: Draft) -> list[Money]:
    return [scene.amounts[i].money for i in (story.amount, *story.restated) if i is not None]


def tell_background(scene: Scene, stories: list[Draft]) -> None:
    """Makes background of what a text tells as done behind its news of the same company: an earlier stage, or
    a round done behind one still talked of.

    Args:
        scene: the text; only unspaced scripts, whose verbs have no tenses, need this.
        stories: its stories in text order; the status is set in place.
    """
    if scene.pack.file.writing != "unspaced":
        return
    for at, story in enumerate(stories):
        for news in stories[:at]:
            if story.status != "closed" or news.status == "historical" or news.sentence == story.sentence:
                continue
            if news.company is None or story.company is None:
                continue
            if squeeze(news.company.text) != squeeze(story.company.text):
                continue
            if news.status in ("in_talks", "planned") or _earlier(story, news):
                story.status = "historical"
                story.add(
                    "status",
                    story.first,
                    story.after,
                    "context.historical",
                    "",
                    "told behind the news of its company",
                )


def _earlier(story: Draft, news: Draft) -> bool:
    """Whether a story's stage comes before that of the news."""
    mine = [f.round.stage for f in story.rounds if f.round.stage is not None]
    theirs = [f.round.stage for f in news.rounds if f.round.stage is not None]
    if not mine or not theirs or any(stage not in _STAGES for stage in (mine[0], theirs[0])):
        return False
    return _STAGES.index(mine[0]) < _STAGES.index(theirs[0])


_STAGES = ("pre_seed", "seed", "angel", *(s for c in "abcdefghijk" for s in (f"pre_{c}", c)))
"""Stages in the order companies pass them."""


def name_target(scene: Scene, stories: list[Draft]) -> None:
    """Whom the investors of a document's only story put money into, or who plans to raise, where only the
    text around it says so.

    Args:
        scene: the text.
        stories: its stories; the company is filled in place.
    """
    if (
        len(stories) == 1
        and stories[0].verb_key in INVEST
        and stories[0].participants
        and stories[0].amount is not None
    ):
        name_topic(scene, stories, least=3)
    elif (
        len(stories) == 1
        and scene.pack.file.writing == "unspaced"
        and scene.pack.file.order == "sov"
        and stories[0].company is None
        and (stories[0].verb_key == "raise" or stories[0].rounds)
        and stories[0].status == "planned"
    ):
        _name_opener(scene, stories)  # 上場を申請した。50億円を集める計画だ


def name_shared(stories: list[Draft]) -> None:
    """Gives a story that tells of its company without its name the only name that the other stories have: Das
    Fintech hat 5 Millionen eingesammelt. Zusätzlich erhält Alpha einen Kredit.

    Args:
        stories: the stories of the document; the company is filled in place.
    """
    names = {squeeze(story.company.text): story.company for story in stories if story.company is not None}
    if len(names) != 1:
        return
    [(key, name)] = names.items()
    past = all(story.status == "historical" for story in stories if story.company is not None)
    for story in stories:
        told = (*story.leads, *story.participants)
        if past and story.status != "historical":
            continue  # what is only looked back on need not be whom the news is about
        if story.company is None and story.pronoun and all(squeeze(other.text) != key for other in told):
            story.company = name
            story.add("company", name.first, name.after, "topic", "", "the only company the text tells of")


def _speaks_for(scene: Scene, story: Draft, name: Name, low: int, high: int) -> int:
    """How much a sentence says that the text is about a name it holds.

    Args:
        scene: the text.
        story: its only story.
        name: a name of the sentence.
        low: where the sentence begins.
        high: where it ends.

    Returns:
        Three where it is called a company or heads the text, two where news is told of it, else nothing.
    """
    noun = name.first - 1
    kind = name.first > low and is_word(scene, noun, "company", "startup")
    kind = kind or (
        name.end + 1 < high
        and scene.text.words[name.end] == "-"
        and is_word(scene, name.end + 1, "company", "startup")
    )  # HVR Cardio -yhtiö
    if kind and not is_word(scene, noun, "investor"):
        return 3
    heads = low == 0 == name.first and name.end < high and scene.text.words[name.end] == ":"
    if heads and scene.pack.file.order == "v2" and not _dateline(scene, name):
        return 3  # Acme: Kernkraft überzeugt Investoren
    if (
        name.first == low
        and high - name.end <= 1
        and scene.text.words[high - 1] in ".:"
        and not _dateline(scene, name)
    ):
        return 3  # "Acme. Startup raises $5m"
    if name.end < _begins(story, low, high) and news_for(scene, name, low, high):
        return 2  # Une nouvelle étape pour Acme.
    opens = all(is_link(scene, t, "articles") for t in range(low, name.first))
    told = opens and (low, high) != story.sentence and _verb_follows(scene, name.after, high)
    everyday = name.after - name.first == 1 and name.text.lower() in ordinary(scene.pack.code)
    return 2 if told and not opens_as_verb(scene, name, low) and not everyday else 0


def name_topic(scene: Scene, stories: list[Draft], least: int = 1) -> None:
    """Gives the only story of a document that names no company the name the document is about.

    Args:
        scene: the text.
        stories: its stories; the company is filled in place.
        least: how much must speak for a name: three where a word for a company must stand before it.
    """
    if scene.pack.file.writing != "cased" and stories and all(story.company is None for story in stories):
        if not any(given_unnamed(scene, s) and s.verb_key in INVEST for s in stories):
            _name_opener(scene, stories)
        return
    if (
        scene.pack.file.writing != "cased"
        or not stories
        or (len(stories) > 1 and (least > 1 or any(s.company is not None or not s.pronoun for s in stories)))
        or stories[0].company is not None
        or stories[0].sector
        or stories[0].bare
    ):
        return
    story = stories[0]
    taken = {squeeze(name.text) for name in (*story.leads, *story.participants)}
    points: dict[str, int] = {}
    first: dict[str, Name] = {}
    for low, high in scene.sentences:
        for key, name in free_names(scene, low, high, taken):
            if is_investor(name.text) or is_first_name(scene.text.words[name.first]):
                continue
            score = _speaks_for(scene, story, name, low, high)
            firm = name.after - name.first > 1 and form_hit(scene, name.after - 1, "investor_end") is not None
            if score >= least and not (firm and score < 3):
                points[key] = points.get(key, 0) + score
                first.setdefault(key, name)
    if not points:
        lone = lone_name(scene, taken) if least == 1 else None
        if lone is None and least == 1 and story.pronoun and story.amount is not None:
            lone = headed_name(scene, taken)
        given = {name.first for name in (*story.leads, *story.participants)}
        if lone is not None and lone.first not in given:  # 5 millió eurót a Betától: their case apart
            story.company = lone
            story.add("company", lone.first, lone.after, "topic", "", "the only name the text keeps to")
        return
    ranked = sorted(points, key=lambda key: (-points[key], first[key].first))
    if len(ranked) > 1 and points[ranked[0]] == points[ranked[1]]:
        return
    name = first[ranked[0]]
    story.company = name
    story.add("company", name.first, name.after, "topic", "", "the company the text is about")


def _dateline(scene: Scene, name: Name) -> bool:
    """Whether what stands alone is where a report comes from: London/Berlin."""
    words = [t for t in range(name.first, name.after) if scene.text.kinds[t] == WORD]
    return all(is_word(scene, t, "place") or scene.text.words[t] in places(scene.pack.code) for t in words)


def _name_opener(scene: Scene, stories: list[Draft]) -> None:
    """The company a text has told of before its rounds, which only "the company" or nothing at all names."""
    first = min(
        scene.amounts[story.amount].first if story.amount is not None else story.first for story in stories
    )
    names = [
        name
        for low, high in scene.sentences
        if low < first and not any(s.sentence[0] == low and given_unnamed(scene, s) for s in stories)
        for name in stretch_runs.runs(scene, low, min(high, first))
    ]
    if scene.pack.file.writing == "uncased":
        names = [name for name in names if _marked(scene, name)]
    taken = {squeeze(other.text) for story in stories for other in (*story.leads, *story.participants)}
    name = antecedent(scene, names, taken, all(story.pronoun for story in stories))
    givers = {other.first for story in stories for other in (*story.leads, *story.participants)}
    name = name or _headed(scene, taken, givers)
    if name is None:
        return
    for story in stories:
        story.company = name
        story.add("company", name.first, name.after, "topic", "", "the company the text is about")


def _headed(scene: Scene, taken: set[str], givers: set[int]) -> Name | None:
    """The only firm whose founder or chief a text tells of, 青葉創業者が語る, if he is none of those who
    give the money."""
    if not scene.pack.words_of("words", "heads"):
        return None
    firms: dict[str, Name] = {}
    for low, high in scene.sentences:
        for name in stretch_runs.runs(scene, low, high):
            key = squeeze(name.text)
            if givers.intersection(range(name.end, name.end + HEAD)):
                continue  # 青葉創業者の田中氏から調達
            if key not in taken and firm_or_person(scene, name) > 0 and not is_investor(name.text):
                firms.setdefault(key, name)
    return next(iter(firms.values())) if len(firms) == 1 else None


def _marked(scene: Scene, name: Name) -> bool:
    """Whether more than its place tells a name from other words where there are no capitals: Latin letters,
    quotes, or a word for a company right before it and few words of its own."""
    before = name.first - 1
    quoted = before >= 0 and scene.text.words[before] == '"'
    kind = before - quoted
    return (
        name.text.isascii()
        or quoted
        or (kind >= 0 and is_word(scene, kind, "company") and name.after - name.first <= 2)
    )


def _begins(story: Draft, low: int, high: int) -> int:
    """Where a story begins in a sentence; the end of a sentence it does not stand in."""
    if (low, high) != story.sentence:
        return high + 1
    return min(story.first, story.verb.first) if story.verb is not None else story.first


def _verb_follows(scene: Scene, at: int, high: int) -> bool:
    """Whether a word in small letters follows at once, as a verb does its subject."""
    return at < high and scene.text.kinds[at] == WORD and not names_cased.namey(scene, at)
