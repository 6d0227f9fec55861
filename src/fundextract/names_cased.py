"""Names in scripts with capitals and spaces: chunks of name-like words, trimmed from the outside in."""

from __future__ import annotations

from .glue import ending_at
from .knowledge import is_investor, ordinary, places
from .lexer import Scene, capitals, sentence_case
from .names import Name, closing, form_hit, is_link, is_word, make_name, word_hit
from .text import MARK, NUMBER, WORD

_GLUE = frozenset(".-'&+/@!")
MAX_CHUNK = 9
MAX_SKIP = 8
"""Lower-case words that may stand before a name within one item of a list."""


def title_case(scene: Scene, low: int, high: int) -> bool:
    """Whether tokens low … high-1 are written In Title Case, so that capitals say little."""
    small, large = capitals(scene, low, high)
    if small >= 1 and scene.text.words[high - 1] == "." and small * 12 > large:
        return False  # headlines end without a full stop
    return large >= 2 and small * 6 <= large and small <= 2


def namey(scene: Scene, token: int) -> bool:
    """Whether a token could be part of a proper name by its own look."""
    text = scene.text
    if scene.covered[token]:
        return False
    kind = text.kinds[token]
    if kind == WORD:
        written = text.token_text(token, token + 1)
        if written[0].isupper():
            return True
        if any(char.isupper() for char in written[1:]):
            return True
        before, after = token - 1, token + 1
        if after < len(text.words) and text.kinds[after] == NUMBER and not text.spaced[after] and not scene.covered[after]:
            return True
        return before >= 0 and text.kinds[before] == NUMBER and not text.spaced[token] and not scene.covered[before]
    if kind == NUMBER:
        after = token + 1
        if after >= len(text.words) or scene.covered[after]:
            return token > 0 and not text.spaced[token] and text.kinds[token - 1] == WORD and not scene.covered[token - 1]
        if not text.spaced[after] and text.kinds[after] == WORD:
            return True
        if text.words[after] == "-" and not text.spaced[after] and after + 1 < len(text.words) and not text.spaced[after + 1] and not scene.covered[after + 1]:
            if text.view[text.starts[after + 1]].isupper() and not is_word(scene, after + 1, "not_name", "company"):
                return True  # 7-Industries
        if not text.spaced[after] and text.words[after] == "." and after + 1 < len(text.words) and not text.spaced[after + 1]:
            return text.kinds[after + 1] == WORD
        if not text.spaced[token] and token > 0 and text.kinds[token - 1] == WORD:
            return True
        return text.kinds[after] == WORD and text.view[text.starts[after]].isupper() and len(text.words[token]) <= 3
    return False


def breaks(scene: Scene, token: int, inside: bool = False) -> bool:
    """Whether a name cannot run over this token although it is written like one; `inside` where a name has begun."""
    text = scene.text
    after = token + 1
    if after < len(text.words) and text.kinds[token] == WORD and text.kinds[after] == NUMBER and not text.spaced[after]:
        return False  # a16z
    if after + 1 < len(text.words) and text.words[after] == "-" and not text.spaced[after] and not text.spaced[after + 1]:
        if text.view[text.starts[token]].isupper() and text.view[text.starts[after + 1]].isupper() and token in scene.words and not is_word(scene, token, "calendar", "demonym", "descriptor", "place"):
            return False  # In-Q-Tel
    if after + 1 < len(text.words) and text.words[after] in "&." and not text.spaced[after] and not text.spaced[after + 1] and text.kinds[after + 1] == WORD:
        return False  # In&motion, For.ai
    if is_link(scene, token, "and", "pronouns", "said", "relative", "contrast"):
        return not (_proper(scene, token) and not is_link(scene, token, "and"))
    if is_link(scene, token, "articles"):
        return not _proper_article(scene, token)
    if inside and scene.pack.file.capital_nouns and token > 0 and is_investor(text.token_text(token - 1, token + 1)):
        return False  # Rocket Internet
    if token not in scene.cue_over and token not in scene.status_over and not is_word(scene, token, "function", "not_name", "stop", "including"):
        return False
    if inside and form_hit(scene, token, "investor_end") is not None and text.view[text.starts[token]].isupper():
        return False
    return not _proper(scene, token)


def _proper(scene: Scene, token: int) -> bool:
    """A capital inside a sentence that is surely in sentence case: the word is part of a name."""
    text = scene.text
    low, high = scene.sentence_of(token)
    if token == low or scene.pack.file.capital_nouns or not text.view[text.starts[token]].isupper() or is_word(scene, token, "calendar"):
        return False
    return sentence_case(scene, low, high)


def _proper_article(scene: Scene, token: int) -> bool:
    """An article that opens a name inside a sentence: The Chainsmokers."""
    text = scene.text
    low, _ = scene.sentence_of(token)
    while low < token and text.kinds[low] == MARK:
        low += 1
    return token > low and text.view[text.starts[token]].isupper() and not title_case(scene, *scene.sentence_of(token))


def chunk_end(scene: Scene, first: int, high: int) -> int:
    """Where the chunk that begins at `first` ends: as far as name-like words and their glue go."""
    text = scene.text
    words, spaced = text.words, text.spaced
    at = first + 1
    while at < high and at - first < MAX_CHUNK * 2:
        word = words[at]
        if text.kinds[at] != MARK and not spaced[at] and text.kinds[at - 1] != MARK and not scene.covered[at]:
            at += 1  # letters and digits written as one word: Go4it
            continue
        if text.kinds[at] == MARK:
            if word in _GLUE and not spaced[at] and at + 1 < high and not spaced[at + 1] and not scene.covered[at + 1]:
                if ending_at(scene, at):
                    break
                if word == "'" and words[at + 1] == "s" and (at + 2 >= high or spaced[at + 2] or text.kinds[at + 2] == MARK):
                    break
                if word in ".-/" and not (namey(scene, at + 1) or text.kinds[at + 1] in (WORD, NUMBER)):
                    break
                if word == "-" and (_describes(scene, at + 1) or (len(words[at + 1]) > 2 and text.view[text.starts[at + 1]].islower())):
                    break
                at += 2
                continue
            if word == "'" and not spaced[at] and words[at - 1].endswith("s") and at + 1 < high and spaced[at + 1] and _titled_noun(scene, at + 1):
                at += 2  # Ontario Teachers' Pension Plan
                continue
            if word == "&" and at + 1 < high and namey(scene, at + 1):
                at += 2
                continue
            if word == "." and not spaced[at] and at + 1 < high and len(words[at - 1]) <= 2 and text.view[text.starts[at - 1]].isupper() and namey(scene, at + 1):
                at += 1
                continue
            if word == "+" and not spaced[at]:  # Monashees Capital+
                at += 1
                continue
            if word == "," and at + 1 < high and _legal(scene, at + 1):
                legal = form_hit(scene, at + 1, "legal")
                at = legal.after if legal is not None else at + 1
                continue
            if word == "." and not spaced[at] and _legal(scene, at - 1, ends=True):
                at += 1
                continue
            break
        if _inside(scene, at) and not _legal(scene, at):
            follow = _over_inside(scene, at, high)
            if follow is None:
                break
            at = follow + 1
            continue
        if len(words[at]) == 1 and text.kinds[at] == WORD and spaced[at] and at + 1 < high and form_hit(scene, at + 1, "investor_end") is not None and text.view[text.starts[at + 1]].isupper() and not is_link(scene, at, "articles", "and"):
            at += 2  # BMW i Ventures
            continue
        if breaks(scene, at, inside=True) and not _legal(scene, at):
            break
        legal = form_hit(scene, at, "legal")
        if legal is not None and _legal(scene, at):
            at = min(legal.after, high)
            continue
        if namey(scene, at) or _counted(scene, at, high):
            at += 1
            continue
        break
    return at


def _titled_noun(scene: Scene, at: int) -> bool:
    """Whether two everyday words with capitals stand at a token, so that a possessive before them is part of a name."""
    text = scene.text
    return at + 1 < len(text.words) and all(namey(scene, t) and text.words[t] in ordinary("en") for t in (at, at + 1)) and not title_case(scene, *scene.sentence_of(at))


def _counted(scene: Scene, at: int, high: int) -> bool:
    """A number that ends a name: Vision Fund 2; before a mark or "and" also behind other words, as in Section 32."""
    text = scene.text
    if text.kinds[at] != NUMBER or scene.covered[at]:
        return False
    if len(text.words[at]) == 1 and form_hit(scene, at - 1, "investor_end") is not None:
        return True
    if len(text.words[at]) > 3 or is_word(scene, at - 1, "calendar") or not text.view[text.starts[at - 1]].isupper():
        return False
    return at + 1 >= high or text.words[at + 1] in ",;" or is_link(scene, at + 1, "and")


def _over_inside(scene: Scene, at: int, high: int) -> int | None:
    """The name-like token after small words inside a name: Bank [of] America, Rise [of the] Rest; None where it ends."""
    text = scene.text
    if text.words[at] in scene.pack.words_of("forms", "genitive") and (scene.pack.file.capital_nouns or text.words[at - 1] not in ordinary("en")):
        return None  # Kaszek of Argentina
    follow = at + 1
    while follow < high and (_inside(scene, follow) or is_link(scene, follow, "articles")) and text.view[text.starts[follow]].islower():
        follow += 1
    if follow < high and namey(scene, follow) and not breaks(scene, follow, inside=True):
        return follow
    return None


def _inside(scene: Scene, token: int) -> bool:
    return form_hit(scene, token, "inside") is not None and scene.text.view[scene.text.starts[token]].islower()


def _legal(scene: Scene, token: int, ends: bool = False) -> bool:
    if ends:
        return any(hit.after in (token + 1, token + 2) for start in range(max(0, token - 4), token + 1) if (hit := form_hit(scene, start, "legal")))
    return form_hit(scene, token, "legal") is not None and not scene.text.view[scene.text.starts[token]].islower()


def _describes(scene: Scene, token: int) -> bool:
    """The second half of "Berlin-based", "Zhipu-rival", "Sequoia-backed": small letters after a hyphen."""
    text = scene.text
    return text.kinds[token] == WORD and text.view[text.starts[token]].islower() and (is_word(scene, token, "descriptor", "company", "title", "investor") or token in scene.cue_at or text.words[token] in ordinary("en"))


def trim(scene: Scene, first: int, after: int, titled: bool) -> tuple[int, int]:
    """A chunk less the words that describe rather than name, from the outside in; never trimmed to nothing."""
    text = scene.text
    if is_investor(text.token_text(first, after)):
        return first, after
    if text.low[text.starts[first] : text.ends[after - 1]] in places(scene.pack.code):
        return first, after
    cut = first
    for token in range(first, after - 1):
        if is_word(scene, token, "company", "title", "investor") and _free(scene, token, after) and (titled or _says_little(scene, token)):
            hit = word_hit(scene, token, "company", "title", "investor")
            if hit is not None and hit.after < after and not (hit.first == first and _proper_pair(scene, hit.after, after) and not is_word(scene, token, "startup")):
                cut = max(cut, hit.after)
    first = _skip_glue(scene, cut, after)
    moved = True
    while moved and first < after - 1:
        moved = False
        plain = word_hit(scene, first, "place", "demonym", "function", "not_name", "opener")
        if plain is not None and not titled and not is_word(scene, first, "place", "demonym") and _proper(scene, first):
            plain = None
        soft = word_hit(scene, first, "descriptor")
        if plain is None and soft is not None and not (titled or first == scene.sentence_of(first)[0] or _always_capital(scene, first)):
            soft = None
        if plain is not None and not titled and is_word(scene, first, "place", "demonym") and first == plain.first and _long_name(scene, plain.after, after):
            plain = None  # Nordic Microfinance Initiative, European Innovation Council Fund
        if plain is not None and is_word(scene, first, "place") and (_legal(scene, after - 1, ends=True) or form_hit(scene, after - 1, "investor_end") is not None):
            plain = None  # Beijing Zhipu Huazhang Technology Co., London Venture Partners
        hit = plain or soft
        if hit is not None and not titled and hit.after < after and _only_ending(scene, hit.after, after):
            break  # Space Capital
        if hit is not None and hit.first == first and hit.after < after and _free(scene, hit.after - 1, after):
            rest_ordinary = all(text.words[t] in ordinary("en") for t in range(hit.after, after) if text.kinds[t] == WORD)
            if True:
                if not (rest_ordinary and after - hit.after <= 1 and not titled and not is_word(scene, first, "function", "not_name", "opener")):
                    first, moved = _skip_glue(scene, hit.after, after), True
                    continue
        if text.words[first] in places(scene.pack.code) and plain is not None and _free(scene, first, after) and form_hit(scene, first + 1, "investor_end") is None:
            rest = [t for t in range(first + 1, after) if text.kinds[t] == WORD]
            if rest and not all(text.words[t] in ordinary("en") for t in rest):
                first, moved = _skip_glue(scene, first + 1, after), True
    if after - first >= 3 and _legal(scene, after - 2) and text.token_text(after - 1, after).isupper() and not _legal(scene, after - 1):
        after -= 1  # a ticker after the legal form
    return first, after


def _only_ending(scene: Scene, first: int, after: int) -> bool:
    """Whether nothing but how investors' names end would be left."""
    words = [t for t in range(first, after) if scene.text.kinds[t] == WORD]
    return bool(words) and all(form_hit(scene, t, "investor_end") is not None and not is_word(scene, t, "investor") for t in words)


def _long_name(scene: Scene, first: int, after: int) -> bool:
    """Whether what follows an adjective of place goes on for two capitalised words and is no kind of company."""
    words = [t for t in range(first, after) if scene.text.kinds[t] == WORD]
    return len(words) >= 2 and not any(is_word(scene, t, "startup") for t in words) and sum(scene.text.words[t] in ordinary("en") for t in words) >= len(words) - 1


def _says_little(scene: Scene, token: int) -> bool:
    """Whether the capital of a describing noun is no sign of a name: sentence start, small letter, capitalised nouns."""
    text = scene.text
    if scene.pack.file.capital_nouns or text.view[text.starts[token]].islower() or len(text.words[token]) <= 3:
        return True
    low, high = scene.sentence_of(token)
    return token == low or not sentence_case(scene, low, high) or is_word(scene, token, "startup")


def _always_capital(scene: Scene, token: int) -> bool:
    """Acronyms such as AI or SaaS say nothing by their capitals; ordinary words in capitals do."""
    written = scene.text.token_text(token, token + 1)
    return len(written) <= 4 and written.isupper()


def _proper_pair(scene: Scene, rest: int, after: int) -> bool:
    """What would be left is an ordinary word alone, so the describing word belongs to the name."""
    text = scene.text
    return after - rest == 1 and text.words[rest] in ordinary(scene.pack.code) and not text.token_text(rest, after).isupper()


def _free(scene: Scene, token: int, after: int) -> bool:
    """Whether white space follows a token, so that it is a word of its own."""
    return token + 1 < after and (scene.text.spaced[token + 1] or scene.text.words[token + 1] in "-'")


def _skip_glue(scene: Scene, first: int, after: int) -> int:
    words = scene.text.words
    while first < after - 1 and scene.text.kinds[first] == MARK:
        if words[first] == "'" and first + 1 < after and words[first + 1] == "s":
            first += 1
        first += 1
    return first


def chunks(scene: Scene, low: int, high: int) -> list[Name]:
    """Every name in tokens low … high-1, trimmed, in text order."""
    titled = title_case(scene, *scene.sentence_of(low)) if high > low else False
    out: list[Name] = []
    at = low
    while at < high:
        if namey(scene, at) and not breaks(scene, at):
            end = min(chunk_end(scene, at, high), high)
            compound = compound_after(scene, end, high) or described_after(scene, end, high)
            if compound is not None:
                at = compound
                continue
            first, after = trim(scene, at, end, titled)
            name = make_name(scene, first, after)
            if name.after > name.first and is_plausible(scene, name, titled):
                out.append(name)
            at = max(end, at + 1)
        else:
            at += 1
    return out


def is_plausible(scene: Scene, name: Name, titled: bool) -> bool:
    """Whether a trimmed chunk can be a name at all: not a lone describing word, place, month or number."""
    text = scene.text
    tokens = [t for t in range(name.first, name.after) if text.kinds[t] != MARK]
    if scene.pack.file.capital_nouns and len(tokens) == 1 and name.end == name.after and _mere_noun(scene, tokens[0]) and not is_investor(name.text):
        return False
    if name.after - name.first >= 3 and text.words[name.after - 2] == "-" and not is_investor(name.text):
        if is_word(scene, name.after - 1, "company", "investor", "title", "not_name"):
            return False  # a compound is what its last part says: Quantum-Startup
    if not tokens or all(text.kinds[t] == NUMBER for t in tokens):
        return False
    if not titled and len(tokens) > 1 and _only_ending(scene, tokens[-1], name.after) and not any(is_word(scene, t, "investor", "title", "function") for t in tokens[:-1]):
        return not all(is_word(scene, t, "not_name") for t in tokens[:-1])
    if all(scene.word_over.get(t) for t in tokens) and not is_investor(name.text):
        if any(is_word(scene, t, "place", "function", "not_name") for t in tokens) or all(is_word(scene, t, "investor", "title") for t in tokens):
            return False
        return len(tokens) > 1 and not titled and not scene.pack.file.capital_nouns
    if all(is_word(scene, t, "calendar") for t in tokens):
        return False
    if len(tokens) == 1 and not titled and _opening_word(scene, tokens[0]):
        return False
    key = text.low[text.starts[name.first] : text.ends[name.after - 1]]
    if (key in places(scene.pack.code) or is_word(scene, name.first, "place") and word_hit(scene, name.first, "place").after >= name.after) and not is_investor(name.text):  # type: ignore[union-attr]
        return False
    return len("".join(ch for ch in name.text if ch.isalnum())) > 1


def _opening_word(scene: Scene, token: int) -> bool:
    """An ordinary word whose capital only the sentence start asks for, and which goes on as a sentence does."""
    text = scene.text
    if token != scene.sentence_of(token)[0] or text.words[token] not in ordinary("en") or scene.pack.file.capital_nouns:
        return False
    after = token + 1
    if after >= len(text.words) or text.kinds[after] == MARK or after in scene.cue_at or is_link(scene, after, "said"):
        return False
    if is_link(scene, after, "and") and after + 1 < len(text.words) and text.view[text.starts[after + 1]].isupper():
        return False  # Sequoia and Accel led
    return True


def compound_after(scene: Scene, end: int, high: int) -> int | None:
    """Token after a compound that only describes ("Temasek-backed", "Zhipu-rival"), None where a name ends plainly."""
    text = scene.text
    if end + 1 < high and text.words[end] == "-" and not text.spaced[end] and not text.spaced[end + 1] and text.kinds[end + 1] == WORD:
        if _kind_behind(scene, end, high):
            return None
        if text.view[text.starts[end + 1]].islower() or _describes(scene, end + 1):
            return end + 2
    return None


def _kind_behind(scene: Scene, hyphen: int, high: int) -> bool:
    """Whether the hyphen behind a name joins it to what it is, and no other name follows: Alfa-pääomasijoitusyhtiö."""
    text = scene.text
    if hyphen + 1 >= high or text.words[hyphen] != "-" or text.spaced[hyphen + 1] or not is_word(scene, hyphen + 1, "investor"):
        return False
    follow = hyphen + 2
    return follow >= high or not namey(scene, follow) or breaks(scene, follow)


def described_after(scene: Scene, end: int, high: int) -> int | None:
    """Token after a small-letter noun that makes the name before it a description: Fortnite maker Epic Games.

    So does a person's role: Unity founder David Helgason.
    """
    text = scene.text
    if end < high and text.kinds[end] == WORD and text.view[text.starts[end]].islower() and is_word(scene, end, "company", "title"):
        hit = word_hit(scene, end, "company", "title")
        after = hit.after if hit is not None else end + 1
        while after + 1 < high and is_word(scene, after + 1, "title") and is_link(scene, after, "and"):
            after = scene.words[after + 1].after if after + 1 in scene.words else after + 2  # founder and CEO
        if after < high and namey(scene, after) and not breaks(scene, after):
            return after
    return None


def name_before_hyphen(scene: Scene, hyphen: int, low: int) -> Name | None:
    """The name a compound is made with: Atomico in "Atomico-led"."""
    first = hyphen
    while first > low and namey(scene, first - 1) and not breaks(scene, first - 1, inside=True):
        first -= 1
    if first == hyphen:
        return None
    first, after = trim(scene, first, hyphen, title_case(scene, *scene.sentence_of(first)))
    name = make_name(scene, first, after)
    return name if is_plausible(scene, name, titled=False) else None


def _mere_noun(scene: Scene, token: int) -> bool:
    """Where nouns are written with capitals: one word right behind an article, with no inner capital, is a noun."""
    text = scene.text
    if token == 0 or text.words[token - 1] not in scene.pack.words_of("links", "articles"):
        return False
    return text.view[text.starts[token] + 1 : text.ends[token]].islower()


def owner_after(scene: Scene, after: int) -> int | None:
    """Token after a possessive that follows a name ("Microsoft's" → the token after 's), else None."""
    text = scene.text
    if after < len(text.words) and is_link(scene, after, "possessive"):
        return scene.links[after].after
    return None


def names_after(scene: Scene, at: int, high: int) -> tuple[list[Name], int]:
    """The list of names that begins at or soon after a token; the names and where the list ends."""
    text = scene.text
    names: list[Name] = []
    titled = title_case(scene, *scene.sentence_of(at)) if at < high else False
    pos, end = at, at
    while pos < high:
        begun = pos
        pos, name = _item(scene, pos, high, titled, bool(names))
        opened = _opened_behind(scene, name, begun, high) if name is not None and not names else None
        if opened is not None:
            pos = opened
            continue
        if name is not None:
            if is_link(scene, pos, "said") and names:
                break  # …, CXA said in a statement
            cue = scene.cue_at.get(pos)
            ends = cue is not None and cue.after < len(text.words) and text.kinds[cue.after] == MARK  # a participle
            apart = bool(names) or "," in text.words[at : name.first]
            if apart and cue is not None and not ends and cue.meaning[5:] in ("raise", "gets", "invest") and not is_link(scene, name.first - 1, "and"):
                break  # from investors, Alpha raised …
            names.append(name)
            end = name.after
        if pos >= high:
            break
        after = _separator(scene, pos, high)
        if after is None:
            break
        if not names and after == pos:
            break
        pos = after
        if text.words[pos - 1] != "," and pos < high and is_word(scene, pos, "stop"):
            break
    return names, end


def _separator(scene: Scene, pos: int, high: int) -> int | None:
    """The token after a comma, "and" or both at `pos`; None where the list ends."""
    words = scene.text.words
    start = pos
    while pos < high and (words[pos] in ",;、" or is_link(scene, pos, "and")) and (words[pos] in ",;、" or pos not in scene.cue_at):
        pos = scene.links[pos].after if is_link(scene, pos, "and") and words[pos] not in ",;" else pos + 1
    return pos if pos > start else None


def _item(scene: Scene, pos: int, high: int, titled: bool, have: bool) -> tuple[int, Name | None]:
    """One item of a list: skips what describes, returns the name and the token after the item."""
    text = scene.text
    words = text.words
    skipped = 0
    start = pos
    while pos < high:
        word = words[pos]
        if word in ",;":
            return pos, None
        if word in OPENERS:
            close = closing(scene, pos, high)
            if word == '"' and close is not None and skipped <= MAX_SKIP:
                inner = chunks(scene, pos + 1, close)
                if inner:
                    return close + 1, inner[0]
            pos = close + 1 if close is not None else pos + 1
            continue
        hit = scene.cue_at.get(pos)
        if hit is not None and hit.meaning[5:] == "from" and pos == start and not have:
            pos = hit.after
            continue
        if hit is not None and hit.meaning[5:] not in ("from", "others", "round_noun", "invest_noun", "for", "to") and not is_word(scene, pos, "investor"):
            return (_apposition_end(scene, pos, high) if have and pos > start else high), None
        if scene.covered[pos]:
            return high, None
        if namey(scene, pos) and not breaks(scene, pos):
            end = _join_known(scene, pos, min(chunk_end(scene, pos, high), high), high)
            owner = owner_after(scene, end) or compound_after(scene, end, high) or described_after(scene, end, high)
            if owner is not None and owner < high:
                held = _held_name(scene, pos, owner, high)
                if held is not None:
                    return _tail(scene, held.after, high), held
                pos = owner
                skipped += 1
                continue
            first, after = trim(scene, pos, end, titled)
            name = make_name(scene, first, after)
            if name.after > name.first and is_plausible(scene, name, titled):
                return _tail(scene, max(end, name.end), high), name
            pos = end
            skipped += 1
            continue
        if is_link(scene, pos, "and") and pos > start:
            return pos, None
        if is_link(scene, pos, "pronouns") and not (have and pos == start and scene.links[pos].after - pos > 1):
            owned = owner_after(scene, scene.links[pos].after)
            if owned is None:
                return high, None
            pos = owned  # the company's founders
            continue
        if have and pos == start and is_word(scene, pos, "title") and pos in scene.words and is_word(scene, scene.words[pos].after, "affiliation"):
            return _apposition_end(scene, pos, high), None  # …, founder of Acme, and …
        long = is_link(scene, pos, "pronouns") and scene.links[pos].after - pos > 1  # the venture arm of …
        if have and pos == start and is_word(scene, pos, "alias_glue"):
            return _apposition_end(scene, pos, high), None  # b2venture, formerly known as btov Partners
        if have and pos == start and (long or is_link(scene, pos, "articles")) and _names_late(scene, pos, high):
            pos += 1  # …, the Finnish state's investment company Tesi, …
            continue
        joined = start > 0 and is_link(scene, start - 1, "and")
        if have and pos == start and (long or is_link(scene, pos, "articles", "relative")) and not (joined and (long or is_link(scene, pos, "articles"))) and not _names_follow(scene, pos, high):
            return _apposition_end(scene, pos, high), None
        if have and pos == start and pos not in scene.words and text.kinds[pos] == WORD and pos + 1 < high and is_word(scene, pos + 1, "function"):
            return _apposition_end(scene, pos, high), None  # A, linked to the power company, and B
        if is_link(scene, pos, "relative", "contrast") or is_word(scene, pos, "stop"):
            opened = None if have else _opened(scene, pos, high)
            if opened is not None:
                pos = opened  # others who had invested before, such as A and B
                continue
            return (_apposition_end(scene, pos, high) if have and is_link(scene, pos, "relative") else high), None
        if skipped and is_word(scene, pos, "affiliation") and pos > start and is_word(scene, pos - 1, "investor", "company", "including"):
            pos += 1  # the Chinese arm of …
            continue
        if not have and is_link(scene, pos, "of") and pos > start and text.kinds[pos - 1] == WORD:
            pos = scene.links[pos].after  # the manager of funds A, le géant des puces A
            skipped += 1
            continue
        if is_word(scene, pos, "function") and not is_link(scene, pos, "articles", "pronouns", "and") and not is_word(scene, pos, "including", "investor"):
            opened = None if have else _opened(scene, pos, high)
            if opened is None:
                return high, None
            pos = opened
            continue
        if word in ":-" and not have and pos > 0 and is_word(scene, pos - 1, "investor", "including", "company"):
            pos += 1  # the new investors: A and B; existing investors - A, B and C
            continue
        if word == "." and pos > start and len(text.words[pos - 1]) == 1 and text.kinds[pos - 1] == WORD:
            pos += 1  # U.S. venture firm Acme
            continue
        if text.kinds[pos] == MARK and word in ".!?:—|":
            return high, None
        if text.kinds[pos] == MARK and word == "-" and text.spaced[pos]:
            return high, None
        step = scene.words[pos].after if pos in scene.words else pos + 1
        known = is_word(scene, pos, "investor", "including", "descriptor", "company", "title", "place") or is_link(scene, pos, "articles")
        skipped += 0 if known else 1
        if skipped > MAX_SKIP:
            return high, None
        pos = max(step, pos + 1)
    return pos, None


def _opened_behind(scene: Scene, name: Name, begun: int, high: int) -> int | None:
    """Where the list begins if the name only says whose investors follow: earlier investors of Acme, such as A and B."""
    at = name.end + (name.end < high and scene.text.words[name.end] == ",")
    if name.first == begun or not is_link(scene, name.first - 1, "of") or at >= high or not is_word(scene, at, "including"):
        return None
    return scene.word_over[at]["including"].after


def _opened(scene: Scene, pos: int, high: int) -> int | None:
    """The token after "such as" or "including" within reach, before any mark but a comma; None where no list is opened."""
    for token in range(pos + 1, min(high, pos + 10)):
        if is_word(scene, token, "including"):
            return scene.word_over[token]["including"].after
        if scene.text.words[token] in ".;:!?" or namey(scene, token) or scene.covered[token]:
            return None
    return None


OPENERS = frozenset('([（"')


def _held_name(scene: Scene, first: int, owner: int, high: int) -> Name | None:
    """What is owned is called by ordinary words, so the owner belongs to the name: SoftBank's Vision Fund."""
    if not is_link(scene, owner - 1, "possessive") and not is_link(scene, owner - 2, "possessive"):
        return None
    if not namey(scene, owner) or is_word(scene, first, "place"):
        return None
    end = min(chunk_end(scene, owner, high), high)
    tokens = [t for t in range(owner, end) if scene.text.kinds[t] == WORD]
    if len(tokens) >= 2 and all(scene.text.words[t] in ordinary("en") for t in tokens) and form_hit(scene, tokens[-1], "investor_end") is not None:
        name = make_name(scene, first, end)
        return name if scene.text.low[scene.text.starts[first] : scene.text.ends[first]] not in places(scene.pack.code) else None
    return None


def _join_known(scene: Scene, first: int, end: int, high: int) -> int:
    """Goes on over "and" where a known investor's name holds both sides together: Plug and Play Ventures."""
    if end < high and scene.text.kinds[end] == WORD and scene.text.view[scene.text.starts[end]].islower() and not is_link(scene, end, "and"):
        for stop in (end + 2, end + 1):
            if stop <= high and scene.text.kinds[stop - 1] != MARK and is_investor(scene.text.token_text(first, stop)):
                return stop  # Leaps by Bayer, a16z crypto
    if end + 1 < high and is_link(scene, end, "and") and scene.text.words[end] != ",":
        after = scene.links[end].after
        if after < high and namey(scene, after):
            follow = min(chunk_end(scene, after, high), high)
            for stop in range(follow, after, -1):
                if is_investor(scene.text.token_text(first, stop)):
                    return stop
    return end


def _names_follow(scene: Scene, pos: int, high: int) -> bool:
    """Whether an article is followed at once by a name, so that the item is no apposition."""
    after = scene.links[pos].after
    if after >= high or not namey(scene, after) or breaks(scene, after):
        return False
    end = min(chunk_end(scene, after, high), high)
    first, last = trim(scene, after, end, titled=False)
    while end < high and scene.text.kinds[end] == WORD and scene.text.view[scene.text.starts[end]].islower() and is_word(scene, end, "investor", "company"):
        end += 1  # the Antler accelerator
    return is_plausible(scene, make_name(scene, first, last), titled=False) and (end >= high or scene.text.words[end] in ",;." or is_link(scene, end, "and"))


def _names_late(scene: Scene, pos: int, high: int) -> bool:
    """Whether an item that opens with an article ends in a name right behind the noun that says what it is."""
    for token in range(pos + 1, min(high, pos + 12)):
        word = scene.text.words[token]
        if word in ",;.([" or is_link(scene, token, "relative", "and") or scene.covered[token]:
            return False
        if is_word(scene, token, "function", "affiliation", "stop") and not is_link(scene, token, "articles"):
            return False
        noun = token - 1
        if namey(scene, token) and scene.text.view[scene.text.starts[noun]].islower() and is_word(scene, noun, "investor", "company") and form_hit(scene, noun, "inside") is None:
            return True
    return False


def _apposition_end(scene: Scene, pos: int, high: int) -> int:
    """The comma that closes an apposition, else the end."""
    words = scene.text.words
    while pos < high:
        if words[pos] in OPENERS:
            close = closing(scene, pos, high)
            pos = close + 1 if close is not None else pos + 1
            continue
        if words[pos] in ",;":
            return pos
        pos += 1
    return high


def _tail(scene: Scene, pos: int, high: int) -> int:
    """After a name: passes by brackets and "of Adore Beauty", "at Google" affiliations."""
    text = scene.text
    while pos < high:
        word = text.words[pos]
        if word in "([（" or (word == '"' and not text.spaced[pos]):
            close = closing(scene, pos, high)
            if close is None:
                return pos + 1
            pos = close + 1
            continue
        if text.kinds[pos] == WORD and text.view[text.starts[pos]].islower() and (is_word(scene, pos, "company", "investor") or form_hit(scene, pos, "investor_end") is not None):
            pos += 1  # Dragoneer group, the M12 venture fund
            continue
        if _kind_behind(scene, pos, high):
            pos += 2
            continue
        if word == "-" and pos + 1 < high and (text.words[pos + 1] == "," or is_link(scene, pos + 1, "and")):
            return pos + 1  # Alfa-, Beta- ja Gamma-yhtiöt
        if word in "-—–" and text.spaced[pos] and pos + 1 < high and text.spaced[pos + 1]:
            close = next((t for t in range(pos + 1, min(high, pos + 25)) if text.words[t] in "-—–" and text.spaced[t]), None)
            if close is not None and (text.words[close + 1 : close + 2] == [","] or is_link(scene, close + 1, "and")):
                pos = close + 1  # Norfund — the Norwegian fund — and Acumen
                continue
        if pos in scene.cue_at and scene.cue_at[pos].meaning in ("cues.joined_by", "cues.led_by"):
            return pos
        if _plain_noun(scene, pos, high):
            pos += 1  # a16z crypto, …
            continue
        if is_word(scene, pos, "affiliation") and pos + 1 < high:
            _, pos = _affiliation(scene, scene.words[pos].after if pos in scene.words else pos + 1, high)
            continue
        return pos
    return pos


def _plain_noun(scene: Scene, pos: int, high: int) -> bool:
    """A small-letter word behind a name, before the next item of the list, that is neither verb nor preposition."""
    text = scene.text
    if text.kinds[pos] != WORD or not text.view[text.starts[pos]].islower() or scene.covered[pos] or pos in scene.cue_over or pos in scene.links or pos in scene.status_over:
        return False
    if is_word(scene, pos, "function", "stop", "including", "opener") or pos + 2 >= high:
        return False
    follow = pos + 1 if text.words[pos + 1] == "," or is_link(scene, pos + 1, "and") else high
    after = follow + 1 + (follow + 1 < high and is_link(scene, follow + 1, "and"))
    return after < high and namey(scene, after) and not breaks(scene, after)


def _affiliation(scene: Scene, pos: int, high: int) -> tuple[int, int]:
    start = pos
    while pos < high and pos - start < 6:
        if namey(scene, pos) and not breaks(scene, pos):
            return start, min(chunk_end(scene, pos, high), high)
        if scene.text.kinds[pos] == MARK or pos in scene.cue_at:
            break
        pos += 1
    return start, start


def names_before(scene: Scene, at: int, low: int) -> list[Name]:
    """The list of names that ends right before a token, in text order; appositions and brackets are passed by."""
    words = scene.text.words
    found = chunks(scene, low, at)
    found = [name for name in found if (owner_after(scene, name.end) is None or name.end == at) and not _in_brackets(scene, name, low)]
    if not found:
        return []
    end = at
    while end > low and not _solid(scene, end - 1):
        end -= 1
    more = any(t in scene.cue_at and scene.cue_at[t].meaning == "cues.others" for t in range(max(low, end - 2), at))
    if end > low and words[end - 1] == "," and not more and not any(is_link(scene, t, "and") for t in range(end, at)):  # an apposition closes here; the list stands before it
        opener = next((t for t in range(end - 2, low, -1) if words[t] == ","), None)
        inner = [name for name in found if name.end <= end - 1]
        if opener is not None and any(name.end <= opener for name in inner) and _apposed(scene, opener + 1, end - 1):
            found = [name for name in inner if name.end <= opener]
            at = opener
        else:
            found = inner
    if not found:
        return []
    kept = [found[-1]]
    if not _gap_ok(scene, found[-1].end, at, joined=False):
        return []
    for name in reversed(found[:-1]):
        if not _gap_ok(scene, name.end, kept[0].first, joined=True):
            if len(kept) < 2 or not _closes_apposition(scene, name.end, kept[0].first, kept[0].end):
                break
            kept.pop(0)  # A, an affiliate of B, C and D
        if len(kept) > 1 and ";" in words[name.end : kept[0].first] and ";" not in words[kept[0].end : kept[1].first]:
            break  # "A and B; C and D back E": two lists, unless every item is parted so
        kept.insert(0, name)
    return kept


def _closes_apposition(scene: Scene, first: int, after: int, end: int) -> bool:
    """Whether tokens between two names open a description that the second name ends: A, an affiliate of B, …"""
    words = scene.text.words
    if words[first] != "," or words[end] != "," or not (is_link(scene, first + 1, "articles") or is_link(scene, first + 1, "pronouns")):
        return False
    inner = range(first + 2, after)
    return any(is_word(scene, t, "affiliation") for t in inner) and not any(words[t] in ",;.:" or t in scene.cue_at or scene.covered[t] for t in inner)


def _solid(scene: Scene, token: int) -> bool:
    return scene.text.words[token] == "," or namey(scene, token) or scene.text.kinds[token] != WORD


def _apposed(scene: Scene, low: int, high: int) -> bool:
    """Whether tokens read as an apposition rather than as an item of a list: they begin with small letters."""
    if low >= high or namey(scene, low) or is_link(scene, low, "and"):
        return False
    return not (is_link(scene, low, "articles") and _names_follow(scene, low, high))


def _in_brackets(scene: Scene, name: Name, low: int) -> bool:
    depth = 0
    for token in range(name.first - 1, max(low - 1, name.first - 30), -1):
        word = scene.text.words[token]
        if word in ")]）】":
            depth += 1
        elif word in "([（【":
            if depth == 0:
                return True
            depth -= 1
    return False


def _gap_ok(scene: Scene, first: int, after: int, joined: bool) -> bool:
    """Whether what stands between two names (or a name and its verb) holds them in one list."""
    words = scene.text.words
    separator = False
    token = first
    loose = 0
    if not joined and token < after and is_word(scene, token, "investor") and scene.text.view[scene.text.starts[token]].islower():
        return False  # "Zhipu investors joined" names no investor
    while token < after:
        word = words[token]
        if word in "([（":
            close = closing(scene, token, after)
            token = (close if close is not None else token) + 1
            continue
        if word in ",;" or is_link(scene, token, "and"):
            separator = True
            token = scene.links[token].after if word not in ",;" else token + 1
            continue
        if word in ".!?:" or scene.covered[token]:
            return False
        if token in scene.cue_at and scene.cue_at[token].meaning == "cues.joined_by" and joined and all(is_word(scene, t, "investor", "descriptor") for t in range(token, scene.cue_at[token].after)):
            token = scene.cue_at[token].after  # A and existing investor B
            continue
        if token in scene.cue_at and scene.cue_at[token].meaning[5:] not in ("from", "for", "to", "others", "round_noun", "invest_noun"):
            if not (joined and separator and scene.cue_at[token].meaning == "cues.joined_by" and scene.cue_at[token].after <= after):
                return False
            token = scene.cue_at[token].after  # Alpha und neue Geldgeber wie Beta
            continue
        if is_link(scene, token, "relative", "contrast") or is_word(scene, token, "stop"):
            return not joined
        known = token in scene.words or is_link(scene, token, "articles") or token in scene.cue_at
        loose += 0 if known else 1
        if is_word(scene, token, "function") and joined and not is_word(scene, token, "including") and not is_link(scene, token, "articles"):
            return False
        if loose > MAX_SKIP:
            return False
        token = scene.words[token].after if token in scene.words else token + 1
    return separator or not joined


def object_after(scene: Scene, at: int, high: int) -> Name | None:
    """The company that follows "in", "for" or a verb: the head of the noun phrase there, None where there is none."""
    text = scene.text
    titled = title_case(scene, *scene.sentence_of(at)) if at < high else False
    best: Name | None = None
    pos, skipped = at, 0
    while pos < high:
        word = text.words[pos]
        if word in ",;.!?:)" or (text.kinds[pos] == MARK and text.spaced[pos] and word in "-|"):
            break
        if word in '"([':
            close = closing(scene, pos, high)
            if word == '"' and close is not None:
                inner = chunks(scene, pos + 1, close)
                if inner:
                    return inner[0]
            pos = (close if close is not None else pos) + 1
            continue
        if scene.covered[pos]:
            break
        if namey(scene, pos) and not breaks(scene, pos):
            end = min(chunk_end(scene, pos, high), high)
            compound = compound_after(scene, end, high) or described_after(scene, end, high)
            if compound is not None:
                pos = compound
                continue
            owner = owner_after(scene, end)
            first, after = trim(scene, pos, end, titled)
            name = make_name(scene, first, after)
            if owner is not None:
                follow = object_after(scene, owner, high) if owner < high and not _described_only(scene, owner) else None
                return follow or (name if is_plausible(scene, name, titled) else None)
            if name.after > name.first and is_plausible(scene, name, titled):
                return name
            pos = end
            continue
        if pos in scene.cue_at and scene.cue_at[pos].meaning[5:] not in ("round_noun",):
            break
        if is_word(scene, pos, "stop") or is_link(scene, pos, "relative", "contrast"):
            break
        if is_word(scene, pos, "function") and not is_link(scene, pos, "articles", "pronouns"):
            break
        known = pos in scene.words or is_link(scene, pos, "articles")
        skipped += 0 if known else 1
        if skipped > 5:
            break
        pos = scene.words[pos].after if pos in scene.words else pos + 1
    return best


def _described_only(scene: Scene, at: int) -> bool:
    """Whether what is owned is a describing noun ("Zhipu's platform") rather than a name."""
    return at < len(scene.text.words) and not namey(scene, at)


def subject(scene: Scene, at: int, low: int) -> tuple[Name | None, str]:
    """Who is the subject of a verb at `at`, looking back to `low`; with the reason.

    Returns (None, "pronoun") where a word such as "it" or "the company" stands there, (None, "") where nobody does.
    """
    text = scene.text
    words = text.words
    end = at
    while end > low and not namey(scene, end - 1) and text.kinds[end - 1] == WORD and not is_link(scene, end - 1, "pronouns"):
        if _pronoun_ends(scene, end, low):
            break
        end -= 1
        if at - end > 4:
            break
    if _pronoun_ends(scene, at, low) or _pronoun_ends(scene, end, low):
        return None, "pronoun"
    told = _relative_owner(scene, at, low)
    if told is not None:
        return told, "the name the relative clause is about"
    small = _small_name(scene, at, low)
    if small is not None:
        return small, "a word of no other use after a company noun"
    noun = at - 1
    while noun > low and _adverb(scene, noun) and not is_word(scene, noun, "sector", "company") and at - noun <= 3:
        noun -= 1
    if is_word(scene, noun, "sector"):
        return None, "sector"
    if is_word(scene, noun, "public") and text.view[text.starts[noun]].islower() and not is_word(scene, noun, "company"):
        return None, "sector"  # the city council raises taxes
    found = [name for name in chunks(scene, low, at) if not _in_brackets(scene, name, low)]
    if not (found and _quiet(scene, found[-1].end, at)) and _place_ends(scene, at, low):
        return None, "sector"
    if not found:
        return None, ""
    if _closes(scene, at, low):
        comma = next((t for t in range(low, at) if words[t] == ","), at)
        if comma < at - 1 and not any(name.first <= comma + 1 for name in found) and any(is_word(scene, t, "company") for t in range(low, comma)):
            return None, "pronoun"  # The Berlin-based company, founded by …, has raised
    last = found[-1]
    scores: list[tuple[float, int, Name, str]] = []
    for order, name in enumerate(found):
        score, because = 0.0, "the nearest name before the verb"
        gap = [t for t in range(name.end, at) if text.kinds[t] != MARK]
        if name is last and _quiet(scene, name.end, at):
            score += 5
            because = "the name right before the verb"
        after = name.end
        if after < at and words[after] in "([（":
            close = closing(scene, after, at)
            after = close + 1 if close is not None else after
        if after < at and (words[after] == "," or (words[after] in "-" and text.spaced[after])):
            opens = _opens_apposition(scene, after + 1, at)
            closed = _closes(scene, at, low)
            if opens and closed:
                score += 6
                because = "the name whose description stands between it and the verb"
            elif opens:
                score += 2
        if owner_after(scene, name.end) is not None:
            score -= 4
        before = name.first - 1
        while before >= low and text.kinds[before] == MARK and words[before] in "\"'":
            before -= 1
        if before >= low:
            if is_word(scene, before, "company"):
                score += 3
            cue = scene.cue_over.get(before)
            if is_word(scene, before, "function", "affiliation") or (cue is not None and cue.meaning[5:] in ("from", "led_by", "joined_by", "backed_by", "for", "to")):
                if not is_link(scene, before, "articles") and not is_word(scene, before, "opener"):
                    score -= 4
        if is_investor(name.text):
            score -= 1.5
        if order > 0 and words[found[order - 1].end] == "," and name.first > found[order - 1].end + 1 and all(_adverb(scene, t) for t in range(found[order - 1].end + 1, name.first)):
            score -= 3  # inside the description of the name before: Acme, maker of the model Zed, is worth …
        if before >= low and is_word(scene, before, "title"):
            score -= 4
        score -= min(0.15 * len(gap), 2.0)
        if order == 0:
            score += 0.5
        if all(words[t] in ordinary("en") for t in range(name.first, name.after) if text.kinds[t] == WORD) and title_case(scene, *scene.sentence_of(low)):
            score -= 0.5
        if len(found) > 1 and is_word(scene, name.after - 1, "company") and name.after - name.first > 1:
            score -= 3
        scores.append((score, name.first, name, because))
    best = max(scores, key=lambda item: (item[0], item[1]))
    return (best[2], best[3]) if best[0] > -3 else (None, "")


def _relative_owner(scene: Scene, at: int, low: int) -> Name | None:
    """The name right before the "which" whose verb stands at a token, unless that name is itself an investor's."""
    token = at - 1
    while token > low and _adverb(scene, token) and not is_link(scene, token, "relative") and at - token <= 3:
        token -= 1
    if token <= low or not is_link(scene, token, "relative") or scene.links[token].after > at:
        return None
    end = token - (scene.text.words[token - 1] == ",")
    found = chunks(scene, low, end)
    if not found or found[-1].end != end:
        return None
    name = found[-1]
    before = name.first - 1
    while before > low and (is_link(scene, before, "articles") or is_word(scene, before, "company", "descriptor", "investor")):
        before -= 1
    cue = scene.cue_over.get(before)
    behind = before >= low and (is_word(scene, before, "function", "affiliation") or is_link(scene, before, "and") or scene.text.words[before] == ",")
    if cue is not None and cue.meaning[5:] in ("to", "for", "invest_noun"):
        return name
    return None if behind or cue is not None or is_investor(name.text) else name


def _place_ends(scene: Scene, at: int, low: int) -> bool:
    """Whether the subject is a place: a state or a country raises taxes, not rounds."""
    end = at
    while end > low and _adverb(scene, end - 1) and at - end < 3:
        end -= 1
    if end <= low or not namey(scene, end - 1) or (end >= 2 and scene.text.words[end - 2] in ",-"):
        return False
    first = end - 1
    while first > low and namey(scene, first - 1) and scene.text.spaced[first]:
        first -= 1
    if first > low and is_word(scene, first - 1, "function") and not is_link(scene, first - 1, "articles", "and"):
        return False  # The company with an office in Berlin raises …
    key = scene.text.low[scene.text.starts[first] : scene.text.ends[end - 1]]
    return key in places(scene.pack.code) or all(is_word(scene, t, "place") for t in range(first, end))


def _small_name(scene: Scene, at: int, low: int) -> Name | None:
    """A name in small letters right before its verb: behind a company noun or "-backed", and no ordinary word."""
    token = at - 1
    if token <= low or scene.text.kinds[token] != WORD or namey(scene, token) or scene.covered[token] or token in scene.word_over or token in scene.cue_over:
        return None
    before = token - 1
    behind = is_word(scene, before, "company") or (before > low and scene.text.words[before - 1] == "-" and not scene.text.spaced[before])
    if behind and scene.text.spaced[token] and scene.text.words[token] not in ordinary(scene.pack.code) and ordinary(scene.pack.code):
        return make_name(scene, token, token + 1)
    return None


def _pronoun_ends(scene: Scene, at: int, low: int) -> bool:
    """Whether a pronoun phrase ends right before a token, adverbs and auxiliaries apart."""
    for start in range(at - 1, max(low - 1, at - 5), -1):
        hit = scene.links.get(start)
        if hit is not None and hit.meaning == "links.pronouns":
            return hit.after == at or all(_adverb(scene, t) for t in range(hit.after, at))
        if namey(scene, start) and not is_link(scene, start, "pronouns", "articles"):
            return False
    return False


def _adverb(scene: Scene, token: int) -> bool:
    return scene.text.kinds[token] == WORD and not namey(scene, token) and not scene.covered[token] and token not in scene.cue_at


def _quiet(scene: Scene, first: int, at: int) -> bool:
    """Whether nothing but adverbs and closing marks stands between a name and its verb."""
    return at - first <= 5 and all(_adverb(scene, t) or scene.text.words[t] in "\"')" for t in range(first, at))


def _opens_apposition(scene: Scene, at: int, high: int) -> bool:
    return at < high and (is_link(scene, at, "articles", "relative") or not namey(scene, at) or is_word(scene, at, "place", "descriptor", "company"))


def _closes(scene: Scene, at: int, low: int) -> bool:
    """Whether a comma or dash stands right before the verb, adverbs apart."""
    token = at - 1
    while token > low and _adverb(scene, token) and at - token <= 4:
        token -= 1
    return scene.text.words[token] in ",-)"
