"""Chunks of name-like words: how far they go, which of them can be names, what only describes another
name."""

from __future__ import annotations

from ..knowledge import borrowed, is_first_name, is_investor
from ..lexer.lexer import Scene
from ..lexer.surnames import surname_after
from ..text import MARK, NUMBER, WORD
from .and_names import one_subject
from .bodies import body_end
from .cased_look import breaks, describes, inside_word, legal_word, namey, parted_by_hyphen, title_case
from .cased_trim import trim
from .first_words import script_ends, script_goes_on
from .glue import ending_at
from .kind_houses import named_house
from .named_posts import behind_backer, behind_posts, nicknamed
from .names import Name, form_hit, is_link, is_word, make_name, word_hit
from .names_inflected import behind_colon
from .of_names import known_whole, named_of, person_next
from .plausible import is_plausible, quoted_end
from .small_end import small_end
from .small_start import with_small_start
from .towns import of_town, town_told

_GLUE = frozenset(".-'&+/@!•·")


MAX_CHUNK = 9


def chunk_end(scene: Scene, first: int, high: int) -> int:
    """Where the chunk that begins at `first` ends: as far as name-like words and their glue go."""
    text = scene.text
    words, spaced = text.words, text.spaced
    quoted = quoted_end(scene, first, high)
    if quoted is not None:
        return quoted
    if (body := body_end(scene, first)) and body <= high:
        return body  # Фонд содействия инновациям
    at = first + 1
    while at < high and at - first < MAX_CHUNK * 2:
        word = words[at]
        if scene.pack.file.capital_nouns and (inner := body_end(scene, at)) and inner <= high:
            return inner  # Pensionsfonds Ontario Teachers' Pension Plan
        if text.kinds[at] != MARK and not spaced[at] and text.kinds[at - 1] != MARK and not scene.covered[at]:
            at += 1  # letters and digits written as one word: Go4it
            continue
        if text.kinds[at] == MARK:
            if word == "!" and at + 1 < high and form_hit(scene, at + 1, "investor_end") is not None:
                at += not spaced[at] and namey(scene, at + 1)
                if text.words[at] != word:
                    continue  # Acme! Ventures
            if (
                word in _GLUE
                and not spaced[at]
                and at + 1 < high
                and not spaced[at + 1]
                and not scene.covered[at + 1]
                and words[at + 1] not in ",;:"  # Acme+, Beta
            ):
                if ending_at(scene, at):
                    break
                if (
                    word == "'"
                    and words[at + 1] == "s"
                    and (at + 2 >= high or spaced[at + 2] or text.kinds[at + 2] == MARK)
                ):
                    break
                if word in ".-/" and not (namey(scene, at + 1) or text.kinds[at + 1] in (WORD, NUMBER)):
                    if word == "." and words[at + 1] in ",;" and legal_word(scene, at - 1, ends=True):
                        at += 1  # Mitsui & Co., Temasek
                        continue
                    break
                if word == "-" and parted_by_hyphen(scene, first, at):
                    break
                at += 2
                continue
            if (
                word == "'"
                and not spaced[at]
                and words[at - 1].endswith("s")
                and at + 1 < high
                and spaced[at + 1]
                and _titled_noun(scene, at + 1)
            ):
                at += 2  # Ontario Teachers' Pension Plan
                continue
            if word == "&" and at + 1 < high and namey(scene, at + 1):
                at += 2
                continue
            if nicknamed(scene, at, high):
                at += 3  # Stephen "Slim" Lim
                continue
            if (
                word == "."
                and not spaced[at]
                and at + 1 < high
                and len(words[at - 1]) <= 2
                and text.view[text.starts[at - 1]].isupper()
                and namey(scene, at + 1)
            ):
                at += 1
                continue
            if word == "+" and not spaced[at]:  # Monashees Capital+
                at += 1
                continue
            comma = word == "," and at + 1 < high and words[at + 2 : at + 3] != ["-"]
            if comma and legal_word(scene, at + 1):
                legal = form_hit(scene, at + 1, "legal")
                at = legal.after if legal is not None else at + 1
                continue
            if word == "." and not spaced[at] and legal_word(scene, at - 1, ends=True):
                at += 1
                continue
            break
        if (whole := known_whole(scene, first, at, high)) is not None:
            at = whole  # Plug and Play
            continue
        if (whole := one_subject(scene, first, at, high)) is not None:
            return whole  # Bird and Blend raises
        if inside_word(scene, at) and not legal_word(scene, at):
            follow = _over_inside(scene, at, high)
            if follow is None:
                break
            at = max(follow + 1, body_end(scene, follow) or 0)
            continue
        if (
            len(words[at]) == 1
            and text.kinds[at] == WORD
            and spaced[at]
            and at + 1 < high
            and form_hit(scene, at + 1, "investor_end") is not None
            and text.view[text.starts[at + 1]].isupper()
            and not is_link(scene, at, "articles", "and")
        ):
            at += 2  # BMW i Ventures
            continue
        if institution_goes_on(scene, at, high):
            at += 2  # Japan Bank for International Cooperation
            continue
        if (breaks(scene, at, inside=True) and not legal_word(scene, at)) or script_ends(scene, at, first):
            break
        legal = form_hit(scene, at, "legal")
        if legal is not None and legal_word(scene, at):
            at = min(legal.after, high)
            continue
        if namey(scene, at) or _counted(scene, at, high) or script_goes_on(scene, at):
            at += 1
            continue
        break
    if (
        at < high
        and text.kinds[at] == WORD
        and spaced[at]
        and text.view[text.starts[at]].islower()
        and not is_link(scene, at, "and", "of", "articles")  # GV a Index Ventures
        and is_investor(text.token_text(first, at + 1)) is not None
    ):
        return at + 1  # a16z crypto
    return small_end(scene, at, high)


def _titled_noun(scene: Scene, at: int) -> bool:
    """Whether two everyday words with capitals stand at a token, so that a possessive before them is part of
    a name."""
    text = scene.text
    return (
        at + 1 < len(text.words)
        and all(namey(scene, t) and borrowed(text.words[t]) for t in (at, at + 1))
        and not title_case(scene, *scene.sentence_of(at))
    )


def _counted(scene: Scene, at: int, high: int) -> bool:
    """A number that ends a name: Vision Fund 2; before a mark or "and" also behind other words, as in
    Section 32."""
    text = scene.text
    if text.kinds[at] != NUMBER or scene.covered[at]:
        return False
    if len(text.words[at]) == 1 and form_hit(scene, at - 1, "investor_end") is not None:
        return True
    if (
        len(text.words[at]) > 3
        or is_word(scene, at - 1, "calendar")
        or not text.view[text.starts[at - 1]].isupper()
    ):
        return False
    if at + 1 >= high or text.words[at + 1] in ",;." or is_link(scene, at + 1, "and"):
        return True
    endings = scene.pack.words_of("forms", "glued_after")
    return bool(endings) and behind_colon(scene, at + 1, endings)  # Vaihde 4:lle


def _over_inside(scene: Scene, at: int, high: int) -> int | None:
    """The name-like token after small words inside a name: Bank [of] America, Rise [of the] Rest; None where
    it ends."""
    text = scene.text
    if (surname := surname_after(scene, at - 1)) is not None and surname < high:
        return surname
    named = named_of(scene, at, high)
    if named is not None:
        return named  # Les Jardins d'Élise
    if text.words[at] in scene.pack.words_of("forms", "genitive") and (
        scene.pack.file.capital_nouns
        or not (
            borrowed(text.words[at - 1])
            or is_word(scene, at - 1, "investor", "company", "public", "body", "demonym", "descriptor")
        )
    ):
        return None  # Kaszek of Argentina
    if (
        text.words[at] in scene.pack.words_of("forms", "genitive")
        and not is_word(scene, at - 1, "investor", "company", "public", "body")
        and (town_told(scene, at + 1, high) or of_town(scene, at, high))
    ):
        return None  # Acme Diagnostics of Arlington, MA
    if is_link(scene, at, "of") and person_next(scene, at + 1, high):
        return None  # xAI di Elon Musk
    follow = at + 1
    while (
        follow < high
        and (inside_word(scene, follow) or is_link(scene, follow, "articles"))
        and text.view[text.starts[follow]].islower()
    ):
        follow += 1
    if follow < high and namey(scene, follow) and not breaks(scene, follow, inside=True):
        return follow
    return None


def institution_goes_on(scene: Scene, at: int, high: int) -> bool:
    """Whether "for" behind a noun for a bank, fund or the like goes on with what the institution is for, in
    capitals."""
    text = scene.text
    return (
        at + 1 < high
        and text.words[at] in scene.pack.words_of("cues", "for")
        and scene.pack.file.order == "svo"
        and text.view[text.starts[at]].islower()
        and is_word(scene, at - 1, "body")
        and text.view[text.starts[at - 1]].isupper()
        and namey(scene, at + 1)
        and not title_case(scene, *scene.sentence_of(at))
    )


def chunks(scene: Scene, low: int, high: int) -> list[Name]:
    """Every name in tokens low … high-1, trimmed, in text order."""
    titled = title_case(scene, *scene.sentence_of(low)) if high > low else False
    out: list[Name] = []
    at = low
    while at < high:
        if at + 1 < high and body_end(scene, at + 1) is not None and is_word(scene, at, "investor"):
            at += 1  # Fondy Evropská rada pro inovace a Alfa
        if body_end(scene, at) is not None or (namey(scene, at) and not breaks(scene, at)):
            end = min(chunk_end(scene, at, high), high)
            compound = (
                compound_after(scene, end, high)
                or described_after(scene, end, high)
                or one_of_after(scene, at, end, high)
            )
            if compound is not None:
                at = compound
                continue
            first, after = (at, end) if quoted_end(scene, at, high) == end else trim(scene, at, end, titled)
            name = with_small_start(scene, make_name(scene, first, after))
            if name.after > name.first and is_plausible(scene, name, titled):
                out.append(_with_kind(scene, name, high))
            at = max(end, at + 1)
        else:
            at += 1
    return out


def _with_kind(scene: Scene, name: Name, high: int) -> Name:
    """A name with the kind of firm that a hyphen joins behind a space: Alfa Partners -pääomasijoitusyhtiö."""
    words, spaced, at = scene.text.words, scene.text.spaced, name.end
    if at + 1 >= high or words[at] != "-" or not spaced[at] or spaced[at + 1]:
        return name
    return name._replace(end=at + 2) if is_word(scene, at + 1, "investor", "company", "startup") else name


def compound_after(scene: Scene, end: int, high: int) -> int | None:
    """Token after a compound that only describes ("Temasek-backed", "Zhipu-rival"), None where a name ends
    plainly."""
    text = scene.text
    if (
        end + 1 < high
        and text.words[end] == "-"
        and not text.spaced[end]
        and not text.spaced[end + 1]
        and text.kinds[end + 1] == WORD
    ):
        if kind_behind(scene, end, high):
            return None
        if text.view[text.starts[end + 1]].islower() or describes(scene, end + 1):
            return end + 2
    return None


def kind_behind(scene: Scene, hyphen: int, high: int) -> bool:
    """Whether the hyphen behind a name joins it to what it is, and no other name follows:
    Alfa-pääomasijoitusyhtiö."""
    text = scene.text
    if (
        hyphen + 1 >= high
        or text.words[hyphen] != "-"
        or text.spaced[hyphen + 1]
        or not is_word(scene, hyphen + 1, "investor")
    ):
        return False
    follow = hyphen + 2
    return follow >= high or not namey(scene, follow) or breaks(scene, follow)


def one_of_after(scene: Scene, first: int, end: int, high: int) -> int | None:
    """Token after a noun that a name only describes, as an indefinite article before it tells: a Flagship
    startup raises."""
    if first == 0 or scene.text.words[first - 1] not in scene.pack.words_of("words", "indefinite"):
        return None
    if end >= high or not is_word(scene, end, "startup", "rival"):
        return None
    after = scene.word_over[end]["startup" if is_word(scene, end, "startup") else "rival"].after
    return after if after >= high or not namey(scene, after) or breaks(scene, after) else None


def described_after(scene: Scene, end: int, high: int) -> int | None:
    """Token after a small-letter noun that makes the name before it a description: Fortnite maker Epic Games.

    So does a person's role: Unity founder David Helgason.
    """
    text = scene.text
    behind = (
        behind_posts(scene, end, high) or behind_backer(scene, end, high) or named_house(scene, end, high)
    )
    if behind is not None:
        return behind
    if (
        end + 1 < high
        and is_word(scene, end, "title")
        and text.view[text.starts[end]].isupper()
        and namey(scene, end + 1)
        and not breaks(scene, end + 1)
        and is_first_name(text.words[end + 1])
    ):
        return end + 1  # Path CEO Jane Roe
    if (
        end < high
        and text.kinds[end] == WORD
        and (
            text.view[text.starts[end]].islower()
            or (
                scene.pack.file.capital_nouns
                and is_word(scene, end, "startup")
                and "-" in text.words[end - 2 : end]
            )
        )
        and is_word(scene, end, "company", "title")
    ):
        hit = word_hit(scene, end, "company", "title")
        after = hit.after if hit is not None else end + 1
        while after + 1 < high and is_word(scene, after + 1, "title") and is_link(scene, after, "and"):
            after = scene.words[after + 1].after if after + 1 in scene.words else after + 2  # founder and CEO
        if after < high and namey(scene, after) and not breaks(scene, after):
            return after
    return None


def name_before_hyphen(scene: Scene, hyphen: int, low: int) -> Name | None:
    """The name a compound is made with: Atomico in "Atomico-led"."""
    whole = chunks(scene, max(low, hyphen - MAX_CHUNK), hyphen)
    if whole and whole[-1].end == hyphen:
        return whole[-1]  # High-Tech Gründerfonds
    first = hyphen
    while first > low and namey(scene, first - 1) and not breaks(scene, first - 1, inside=True):
        first -= 1
    if first == hyphen:
        return None
    first, after = trim(scene, first, hyphen, title_case(scene, *scene.sentence_of(first)))
    name = make_name(scene, first, after)
    return name if is_plausible(scene, name, titled=False) else None


def owner_after(scene: Scene, after: int) -> int | None:
    """Token after a possessive that follows a name ("Microsoft's" → the token after 's), else None."""
    text = scene.text
    if after < len(text.words) and is_link(scene, after, "possessive"):
        return scene.links[after].after
    if (
        0 < after < len(text.words) - 1
        and text.words[after] == "'"
        and text.words[after - 1].endswith("s")
        and not text.spaced[after]
        and text.spaced[after + 1]
        and scene.pack.words_of("links", "possessive")
        and (namey(scene, after + 1) or any(is_word(scene, t, "arm") for t in range(after + 2, after + 5)))
    ):
        return after + 1  # Northzone Ventures' Jane Roe
    return None
