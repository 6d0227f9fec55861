"""The object of a verb or a small word in scripts with capitals: the name behind what describes it."""

from __future__ import annotations

from ..lexer.lexer import Scene
from ..text import MARK, WORD
from .attributes import attribute_end, attribute_opened
from .cased_chunks import chunk_end, chunks, compound_after, described_after, owner_after
from .cased_items import small_object
from .cased_look import breaks, namey, title_case
from .cased_trim import trim
from .first_words import person_in_case
from .kind_objects import kind_leads
from .names import Name, closing, is_link, is_word, make_name
from .plausible import is_plausible
from .small_start import with_small_start
from .towns import based_behind


def object_after(scene: Scene, at: int, high: int) -> Name | None:
    """The company that follows "in", "for" or a verb: the head of the noun phrase there, None where there is
    none."""
    text = scene.text
    titled = title_case(scene, *scene.sentence_of(at)) if at < high else False
    best: Name | None = None
    pos, skipped = attribute_opened(scene, at, high), 0
    while pos < high:
        word = text.words[pos]
        if word in ",;.!?:)" or (text.kinds[pos] == MARK and text.spaced[pos] and word in "-|"):
            break
        if word in '"([':
            close = closing(scene, pos, high)
            if word == '"' and close is not None:
                inner = chunks(scene, pos + 1, close + 1)  # with the quote that closes it
                if inner:
                    return inner[0]
            pos = (close if close is not None else pos) + 1
            continue
        behind = attribute_end(scene, pos, high)
        if behind > pos:
            pos = behind  # in das in Wien ansässige Startup Alpha
            continue
        if scene.covered[pos]:
            break
        if namey(scene, pos) and not breaks(scene, pos):
            end = min(chunk_end(scene, pos, high), high)
            if end + 1 < high and text.words[end] == "-" and is_link(scene, end + 1, "and"):
                pos = scene.links[end + 1].after  # raised by Berlin- and Paris-based Acme
                continue
            compound = (
                compound_after(scene, end, high)
                or described_after(scene, end, high)
                or based_behind(scene, end, high)
            )
            if compound is not None:
                pos = compound
                continue
            owner = owner_after(scene, end)
            if _kind_object(scene, pos, at):
                pos = pos + 1 if end - pos > 1 and text.spaced[pos + 1] else end
                continue  # bei dem Entwickler von Lieferrobotern Alpha
            first, after = trim(scene, pos, end, titled)
            name = with_small_start(scene, make_name(scene, first, after))
            if scene.pack.words_of("forms", "word_end") and person_in_case(scene.pack, name.text.split()):
                if pos > at and is_word(scene, pos - 1, "company", "startup"):
                    return None  # do fintechu Jana Nováka: whose it is says no name
                pos = end
                skipped += 1
                continue
            renamed = _said_again(scene, pos, end, high)
            if renamed is not None:
                pos = renamed
                continue
            if owner is not None:
                held = _past_kind(scene, owner, high)
                follow = (
                    object_after(scene, held, high)
                    if held < high and not _described_only(scene, held)
                    else None
                )
                return follow or (name if is_plausible(scene, name, titled) else None)
            if name.after > name.first and is_plausible(scene, name, titled):
                return name
            pos = end
            continue
        small = small_object(scene, pos, at, high)
        if small is not None:
            return small
        if pos > at and _kind_object(scene, pos + 1, at):
            pos += 2  # bei dem Entwickler von Lieferrobotern Alpha
            continue
        small_word = is_word(scene, pos, "function", "stop") or is_link(scene, pos, "of")
        led = kind_leads(scene, pos, at, high) if small_word and not is_link(scene, pos, "articles") else None
        if led is not None:
            pos = led  # la plateforme de mise en relation entre particuliers Acme
            continue
        if pos in scene.cue_at and scene.cue_at[pos].meaning[5:] not in ("round_noun",):
            break
        if pos > at and _of_noun(scene, pos):
            break  # für die Beschleunigung der Zulassung des Alpha
        if (
            pos > 0
            and is_word(scene, pos, "function")
            and is_word(scene, pos - 1, "company", "startup")
            and _kind_named(scene, pos, high)
        ):
            pos += 1  # компанию по вызову водителей Alpha
            continue
        kind = scene.word_over.get(pos, {}).get("descriptor")
        if kind is not None and kind.first == pos and kind.after - pos > 2:
            pos = kind.after  # the no-code platform A
            continue
        if is_word(scene, pos, "stop") or is_link(scene, pos, "relative", "contrast"):
            break
        if word == "'":
            pos += 1  # la 'start up' de baterías Acme
            continue
        if _goes_on(scene, pos, at):
            pos += 1  # la cadena de cafeterías Acme
            continue
        if (
            pos > at
            and is_link(scene, pos, "of")
            and is_word(scene, pos - 1, "company", "startup")
            and scene.links[pos].after < high
            and text.view[text.starts[scene.links[pos].after]].islower()
        ):
            pos = scene.links[pos].after  # nella startup di intelligenza artificiale A
            continue
        if skipped and is_link(scene, pos, "of") and _small_behind(scene, scene.links[pos].after, high):
            pos = scene.links[pos].after  # l'application de billets d'avion Acme
            continue
        if is_word(scene, pos, "function") and not is_link(scene, pos, "articles", "pronouns"):
            break
        known = pos in scene.words or is_link(scene, pos, "articles")
        skipped += 0 if known else 1
        if skipped > 5:
            break
        pos = scene.words[pos].after if pos in scene.words else pos + 1
    return best


def _of_noun(scene: Scene, pos: int) -> bool:
    """Where nouns have capitals: whether an article in the genitive goes on from an everyday noun, which is
    then what is spoken of."""
    return (
        scene.pack.file.capital_nouns
        and is_link(scene, pos, "articles")
        and scene.text.words[pos] in scene.pack.words_of("forms", "genitive")
        and is_word(scene, pos - 1, "not_name")
        and not is_word(scene, pos - 1, "company", "startup", "investor", "title")
    )


def _kind_object(scene: Scene, pos: int, low: int) -> bool:
    """Where nouns have capitals: whether a noun only says what a company makes or is for: Entwickler von
    Robotern Alpha."""
    if not scene.pack.file.capital_nouns or pos - 2 < low:
        return False
    after = pos + 1
    return (
        pos - 1 in scene.cue_at
        and scene.cue_at[pos - 1].meaning in ("cues.from", "cues.for")
        and is_word(scene, pos - 2, "company", "startup")
        and scene.text.kinds[pos] == WORD
        and after < len(scene.text.words)
        and scene.text.view[scene.text.starts[pos] + 1 : scene.text.ends[pos]].islower()
        and namey(scene, after)
        and scene.text.spaced[after]
    )


def _kind_named(scene: Scene, pos: int, high: int) -> bool:
    """Whether a small word behind a noun for a company leads over small letters to its name."""
    if not scene.pack.words_of("forms", "word_end"):
        return False
    for token in range(pos + 1, min(high, pos + 5)):
        if scene.text.kinds[token] != WORD or scene.covered[token] or token in scene.cue_at:
            return False
        if namey(scene, token):
            return token > pos + 1 and not is_word(scene, token, "place")
        if is_word(scene, token, "function"):
            return False
    return False


def _said_again(scene: Scene, first: int, end: int, high: int) -> int | None:
    """The noun for a company behind a dash that names anew what was only described: розробника ChatGPT —
    компанію OpenAI."""
    text = scene.text
    if (
        end + 2 < high
        and text.words[end] in ",-—–"
        and (text.spaced[end] or text.words[end] == ",")
        and is_word(scene, first - 1, "company")
        and is_word(scene, end + 1, "company", "startup")
        and namey(scene, end + 2)
    ):
        return end + 1
    return None


def _small_behind(scene: Scene, at: int, high: int) -> bool:
    """Whether a plain word in small letters stands at a token and a name right behind it."""
    text = scene.text
    return (
        at + 1 < high
        and text.kinds[at] == WORD
        and text.view[text.starts[at]].islower()
        and at not in scene.cue_over
        and at not in scene.links
        and namey(scene, at + 1)
    )


def _goes_on(scene: Scene, pos: int, low: int) -> bool:
    """Whether "of" behind a word for a company goes on to say which kind, in small letters."""
    text = scene.text
    return (
        pos > low
        and pos + 1 < len(text.words)
        and is_link(scene, pos, "of")
        and is_word(scene, pos - 1 - (text.words[pos - 1] == "'"), "company", "startup")
        and text.kinds[pos + 1] == WORD
        and text.view[text.starts[pos + 1]].islower()
        and not scene.covered[pos + 1]
    )


def _past_kind(scene: Scene, at: int, high: int) -> int:
    """The name behind small words that say what is owned: Paytm's parent One97; the token itself where none
    follows."""
    token = at
    while (
        token < high
        and token - at < 4
        and scene.text.view[scene.text.starts[token]].islower()
        and is_word(scene, token, "company", "startup", "descriptor")
    ):
        token += 1
    kind = token > at and is_word(scene, token - 1, "company", "startup")
    return token if kind and token < high and namey(scene, token) and not breaks(scene, token) else at


def _described_only(scene: Scene, at: int) -> bool:
    """Whether what is owned is a describing noun ("Zhipu's platform") rather than a name."""
    return at < len(scene.text.words) and not namey(scene, at)
