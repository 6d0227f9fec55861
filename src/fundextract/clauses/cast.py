"""Whom a text is about, sentence by sentence: the company that "it" and "the startup" stand for.

A name becomes the topic where the text introduces it: behind a word for a company ("Berlin startup Acme"),
before a description ("Acme, a maker of …, …") or as the subject of a raise verb. A sentence that introduces
nobody goes on with the topic of the sentence before it; one about somebody told of before goes back to it.
"""

from __future__ import annotations

from typing import NamedTuple

from ..knowledge import borrowed, is_first_name, is_investor, ordinary, places
from ..lexer.lexer import Scene
from ..names import names_cased
from ..names.academic_heads import of_university
from ..names.cased_before import in_brackets
from ..names.cased_look import title_case
from ..names.names import Name, form_hit, is_link, is_word, squeeze
from ..names.tellers import reports
from ..names.town_firms import town_firm
from ..text import WORD
from .cast_places import behind_colon, behind_rubric, described, opens, phrase_opens, verb_follows
from .cast_signs import family_name, financed, less_nouns, run_by, shown
from .paragraphs import turned_away
from .rivals import has_rival
from .topics_uncased import introduced

LONGER = 2
"""Words by which a name in full is longer than its short form, at most."""

DATELINE = 4
"""Words of what is no sentence but says where a report comes from, fewer than these."""


class Topic(NamedTuple):
    """A name as the topic of a sentence; `start` is the first token of the sentence that made it so, `sure`
    where the text says that it is a company."""

    name: Name
    start: int
    sure: bool


class Cast:
    """The topics of a text, read once; `note` adds the companies that the facts of a sentence name."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._known: dict[str, Name] = {}
        self._topics: list[Topic | None] = []
        self._read = 0
        self._starts = {low: i for i, (low, _) in enumerate(scene.sentences)}
        self._cased = scene.pack.file.writing == "cased"

    def before(self, low: int, token: int) -> Topic | None:
        """The topic at a token of the sentence that begins at `low`."""
        index = self._starts.get(low)
        if index is None or self.scene.pack.file.writing == "unspaced":
            return None
        self._read_to(index)
        found = self._introduced(index, token)
        if found is not None:
            return Topic(found[0], low, found[1])
        return self._topics[index - 1] if index else None

    def note(self, low: int, name: Name) -> None:
        """The company of a fact of the sentence that begins at `low`: the topic from there on."""
        index = self._starts.get(low)
        if index is None or self.scene.pack.file.writing == "unspaced":
            return
        self._read_to(index + 1)
        self._known.setdefault(squeeze(name.text), name)
        self._topics[index] = Topic(name, low, True)

    def spoken_of(self, low: int) -> Topic | None:
        """Whom "the company" of the sentence that begins at `low` stands for, where the sentence before it
        has one name as its subject, or behind a noun for a company: Acme knows its market. The firm raised.
        """
        index = self._starts.get(low)
        if not index or not self._cased:
            return None
        begin, high = self.scene.sentences[index - 1]
        found = [
            name
            for name in names_cased.chunks(self.scene, begin, high)
            if not in_brackets(self.scene, name, begin)
            and not self._else(name, high)
            and not reports(self.scene, name)
            and (
                (opens(self.scene, name, begin) and verb_follows(self.scene, name.end, high))
                or (
                    name.first > begin
                    and is_word(self.scene, name.first - 1, "startup")
                    and not is_word(self.scene, name.first - 1, "title", "investor")
                )
            )
        ]
        return Topic(found[0], begin, False) if len(found) == 1 else None

    def as_in_text(self, name: Name) -> Name:
        """A name that a headline in capitals made too long, or cut short, as the text below it has it.

        Args:
            name: the name of a story.
        """
        scene = self.scene
        if not self._cased:
            return name
        full = self._in_full(name)
        if full is not None:
            return full
        if not title_case(scene, *scene.sentence_of(name.first)):
            return name
        for known in self._known.values():
            if name.text.startswith(known.text + " ") and not title_case(
                scene, *scene.sentence_of(known.first)
            ):
                return known
        return name

    def _in_full(self, name: Name) -> Name | None:
        """The name in full, where the sentence below a headline tells of it for the first time, or one before
        it has told of it: Acme Robotics' machines … Acme adds $4m."""
        scene = self.scene
        words, width = scene.text.words, name.after - name.first
        written = words[name.first : name.after]
        if name.first < scene.sentences[0][1] and len(scene.sentences) > 1:
            begun, high = scene.sentences[1]
            again = next((t for t in range(begun, high) if words[t : t + width] == written), None)
            for known in self._known.values():
                if known.first == again and known.after > again + width and len(known.text) > len(name.text):
                    return known
            return None
        first = next((t for t in range(name.first) if words[t : t + width] == written), None)
        if first is None or title_case(scene, *scene.sentence_of(first)):
            return None
        told = names_cased.chunks(scene, *scene.sentence_of(first))
        full = next((other for other in told if other.first == first), None)
        if (
            full is None
            or not 0 < full.after - first - width <= LONGER
            or not full.text.startswith(name.text)
        ):
            return None
        last = full.after - 1
        plain = form_hit(scene, last, "investor_end", "legal") is None and not is_word(scene, last, "company")
        titled = first > 0 and is_word(scene, first - 1, "title", "founder")  # zakladatel Acme Petr Novák
        return full if plain and not (is_person(full) or titled) else None

    def _read_to(self, index: int) -> None:
        while self._read < min(index, len(self.scene.sentences)):
            high = self.scene.sentences[self._read][1]
            found = self._introduced(self._read, high)
            topic = (
                Topic(found[0], self.scene.sentences[self._read][0], found[1]) if found is not None else None
            )
            if topic is None and self._read:
                topic = self._turned_to() or self._topics[self._read - 1]
            topic = topic or (self._alone(*self.scene.sentences[self._read]) if self._cased else None)
            self._topics.append(topic)
            self._read += 1

    def _turned_to(self) -> Topic | None:
        """The only name of a sentence in a paragraph that has not told of the topic before it: None of it
        bothers Acme. The company raised …"""
        last, (low, high) = self._topics[self._read - 1], self.scene.sentences[self._read]
        if last is None or not self._cased or not turned_away(self.scene, last.start, low):
            return None
        found = self._alone(low, high)
        return found if found is not None and not self._else(found.name, high) else None

    def _alone(self, low: int, high: int) -> Topic | None:
        """The only name of a sentence, where nobody has been told of yet: Now it is the turn of Acme."""
        names = less_nouns(self.scene, names_cased.chunks(self.scene, low, high))
        if len(names) != 1 or any(self.scene.covered[t] for t in range(low, high)):
            return None
        name = names[0]
        if (
            name.first == low + 1
            and is_word(self.scene, low, "opener")
            and is_word(self.scene, low, "function")
        ):
            return None  # podle FT
        if (
            low == 0
            and (name.first == low or (name.end == high - 1 and name.first - low < DATELINE))
            and self.scene.text.words[high - 1] != "!"
        ):
            return None  # London/Berlin. is where a report comes from
        words = range(low, high)
        spoken = any(
            is_word(self.scene, t, "investor") and t not in range(name.first, name.after) for t in words
        )
        known = is_investor(name.text) and (name.after - name.first > 1 or spoken)
        told = form_hit(self.scene, name.after - 1, "investor_end") or reports(self.scene, name)
        return None if known or told or is_person(name) else Topic(name, low, False)

    def _introduced(self, index: int, limit: int) -> tuple[Name, bool] | None:
        """The name a sentence introduces or goes back to, and whether it is surely a company."""
        low, high = self.scene.sentences[index]
        known, limit = frozenset(self._known), min(high, limit)
        best = None if self._cased else introduced(self.scene, low, limit, known)
        for name in names_cased.chunks(self.scene, low, limit) if self._cased else ():
            if in_brackets(self.scene, name, low):
                continue
            score = self._score(name, low, high)
            if score > 0 and (best is None or score > best[0]):
                best = score, name
        if best is None:
            return None
        self._known.setdefault(squeeze(best[1].text), best[1])
        return self._known[squeeze(best[1].text)], best[0] > 2

    def _else(self, name: Name, high: int) -> bool:
        """Whether a name is an investor's, a person's or a rival's, and so not whom a text is about."""
        scene = self.scene
        lone = name.after - name.first == 1  # a company that once invested too: Satispay
        return (
            (is_investor(name.text) is not None and not lone)
            or form_hit(scene, name.after - 1, "investor_end") is not None
            or is_person(name)
            or family_name(scene, name)
            or _invests(scene, name, high)
            or (
                lone
                and is_investor(name.text) is not None
                and is_word(scene, max(0, name.first - 1), "investor")
            )
            or has_rival(scene, name)
            or of_university(scene, name)
            or town_firm(scene, name)
        )

    def _unheard(self, name: Name) -> bool:
        """Whether a subject of a later sentence is the first of whom a text may tell, in a language without a
        dictionary: Dans l'ancienne filature de B, on tisse de nouveau. Acme a trouvé un marché."""
        pack = self.scene.pack
        return (
            not self._known
            and pack.file.order == "svo"
            and not ordinary(pack.code)
            and not is_word(self.scene, name.first, "place", "public", "calendar", "not_name")
            and name.text.lower() not in places(pack.code)
        )

    def _score(self, name: Name, low: int, high: int) -> int:
        scene = self.scene
        if self._else(name, high):
            return 0
        key = squeeze(name.text)
        told = key in self._known
        at_head = opens(scene, name, low) or behind_rubric(scene, name, low)
        subject = at_head and (
            verb_follows(scene, name.end, high)
            or (
                low == 0
                and name.end < high
                and is_word(scene, name.end, "affiliation")
                and scene.pack.words_of("forms", "word_end")
            )
            or (scene.pack.file.order == "sov" and name.end < high and scene.text.words[name.end] == ",")
        )
        noun = name.first - 1
        if noun > low and is_word(scene, noun, "founding"):
            return 4  # Jane Roe founded Acme in 2021
        while noun > low and _describes(scene, noun):
            noun -= 1  # la fintech argentina Acme
        if noun >= low and is_word(scene, noun, "company") and not is_word(scene, noun, "title", "investor"):
            small = scene.text.view[scene.text.starts[noun]].islower()
            small = small or scene.pack.file.capital_nouns
            if (small or noun == low) and (at_head or phrase_opens(scene, name.first, low)):
                return 4
            if (
                small
                and not self._known
                and is_word(scene, noun, "startup")
                and _of_article(scene, noun, low)
            ):
                return 2  # the story of the Lyon startup Acme
        if shown(scene, name, low, high):
            return 4
        at_head = at_head or behind_colon(scene, name, low)
        before = name.first - 1  # …is the Chilean Acme, founded
        called = before > low and is_word(scene, before, "demonym", "descriptor")
        if (at_head or told or (called and not self._known)) and described(scene, name, high):
            return 4
        if not self._known and (run_by(scene, name, low) or financed(scene, name, low)):
            return 2
        if not self._known and described(scene, name, high, "startup"):
            return 2  # now it houses engineers of Acme, the city's newest unicorn
        if subject:
            fresh = low == 0 or self._unheard(name)
            return 3 if told else 2 if is_odd(scene, name) else 1 if fresh else 0
        if told and at_head and names_cased.owner_after(scene, name.end) is not None:
            return 3
        return 0


def _describes(scene: Scene, token: int) -> bool:
    """Whether a small word only describes the noun before it, where adjectives stand behind their noun."""
    return (
        scene.pack.file.order == "svo"
        and scene.text.view[scene.text.starts[token]].islower()
        and is_word(scene, token, "descriptor", "demonym")
        and not is_word(scene, token, "company")
        and is_word(scene, token - 1, "company", "descriptor", "demonym")
    )


def _of_article(scene: Scene, noun: int, low: int) -> bool:
    """Whether an article or "of" stands before a noun for a startup: de la startup, della startup."""
    if noun - 1 <= low:
        return False
    return is_link(scene, noun - 1, "articles", "of") or is_link(scene, noun, "pronouns")


def _invests(scene: Scene, name: Name, high: int) -> bool:
    """Whether a name, or the list it stands in, is the subject of leading, joining or investing."""
    for token in range(name.end, min(high, name.end + 12)):
        cue = scene.cue_at.get(token)
        if cue is not None and cue.meaning[5:] in ("lead", "join", "invest", "backs"):
            return True
        if cue is not None and cue.meaning[5:] in ("raise", "gets", "raised_by"):
            return False
        if scene.text.words[token] in ".;:" or is_link(scene, token, "said"):
            return False  # Acme said that A had led its round
    return False


def is_person(name: Name) -> bool:
    """Whether a name is a person's: it begins with a first name and ends in no everyday word."""
    parts = name.text.split()
    short = len(parts[0]) > 1 and parts[0].isupper() and not parts[-1].isupper()  # QI Tech
    return (
        len(parts) in (2, 3)
        and not short
        and is_first_name(parts[0].lower().split("-")[0])
        and parts[-1].replace("-", "").replace("'", "").replace("’", "").isalpha()
        and not borrowed(parts[-1].lower())
    )


def _no_noun(scene: Scene, name: Name, lexicon: frozenset[str]) -> bool:
    """Where nouns have capitals: whether a name begins with no word of the language, and with no verb or
    adverb that only opens its sentence, as it goes on with a further word or stands elsewhere too."""
    word = scene.text.words[name.first]
    if scene.word_over.get(name.first) or word in lexicon:
        return False
    tails = scene.pack.words_of("forms", "fronted_end")
    return (
        name.after - name.first > 1
        or scene.text.words.count(word) > 1
        or not any(word.endswith(tail) for tail in tails)
    )


def is_odd(scene: Scene, name: Name) -> bool:
    """Whether a name has a word that the dictionary of the language does not know; False without one."""
    lexicon = ordinary(scene.pack.code)
    if not lexicon:
        return False
    if scene.pack.file.capital_nouns:  # the dictionary is one of nouns
        return _no_noun(scene, name, lexicon)
    return any(
        scene.text.kinds[t] == WORD
        and len(scene.text.words[t]) > 2
        and scene.text.words[t] not in lexicon
        and scene.text.words[t].removesuffix("s") not in lexicon
        for t in range(name.first, name.after)
    )
