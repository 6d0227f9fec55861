"""What a language pack may say of the pieces of names: endings, legal forms, what is glued to them."""

from __future__ import annotations

from .schema_part import Lines, Part


class Forms(Part):
    """Pieces of names."""

    legal: Lines = []
    """legal forms: Inc., GmbH, 有限公司"""
    investor_end: Lines = []
    """endings of investors' names: Ventures, Capital, 资本, キャピタル"""
    counted_end: Lines = []
    """endings of nouns that a number without a currency counts: passengers"""
    small_end: Lines = []
    """nouns in small letters that end the name of who invests: the Alba family, the Alba family office"""
    fund_end: Lines = []
    """those of funds, which raise money to invest: 基金, ファンド, 펀드"""
    company_end: Lines = []
    """endings of companies' names in unspaced scripts: 科技, 集团"""
    region_end: Lines = []
    """unspaced: endings of houses that a place alone makes the name of one: 銀行 in 横浜銀行"""
    inside: Lines = []
    """small words allowed inside a name: of, de, &, und"""
    genitive: Lines = []
    """of those, the ones that join only ordinary words: Bank of America, but Kaszek of Argentina"""
    glued_before: Lines = []
    """prefixes glued to names: Arabic و, ب, ل; Hebrew ב, ל"""
    relative_before: Lines = []
    """of those, the ones that open a clause that describes what stands before it: Hebrew ש in X שמפתחת"""
    legal_first: Lines = []
    """legal forms before names, which are no part of them: Indonesian PT"""
    phrase_before: Lines = []
    """of these, the prepositions that open a phrase behind a name: Arabic ل in X لخدمات النقل; one of two
    letters always does, one of one letter before a known word"""
    glued_after: Lines = []
    """endings glued to names: Turkish 'in, Finnish -n, Korean 은, 는, 이, 가"""
    parted_after: Lines = []
    """where writing is uncased: case endings glued to nouns that are read as words of their own, so that they
    may stand among the links and cues too: Gujarati એ, ને, માં"""
    whole_end: Lines = []
    """of words with such an ending, those that keep it: ફોનપે"""
    fronted_end: Lines = []
    """where nouns have capitals: endings of verbs and adverbs that open a sentence: Beginnen, Daneben"""
    after_consonant: Lines = []
    """of these, what stands only behind a syllable that a consonant closes: Korean 은, 이, 을"""
    after_vowel: Lines = []
    """of these, what stands only behind a syllable that ends in a vowel: Korean 는, 가, 를"""
    topic: Lines = []
    """of the subject particles, those that name what a sentence speaks of: Korean 은, 는, Japanese は"""
    copula_end: Lines = []
    """what says "is" glued to the name that closes a sentence: Korean 다; asked of names only"""
    naming: Lines = []
    """of these, what calls something by its name, before a noun for it: Korean 라는 in 토스라는 회사"""
    seeks: Lines = []
    """words of a hunt for money that only plan where a listing is what is hunted for: seeks $100m IPO"""
    owner_tail: Lines = []
    """endings of an owner right before what is owned: Swedish -s, Finnish -n, -in"""
    object_tail: Lines = []
    """endings of an object that may stand before its verb, the subject behind it: Finnish -a, -ia"""
    case_end: Lines = []
    """ends of names that only a case has, as end=base: Polish ę=a; whole names of public bodies in their
    cases"""
    shown_end: Lines = []
    """such ends that may be a name's own too: only where the base stands in the text or is a known investor,
    Polish u=, y=a"""
    stem_end: Lines = []
    """how the stem before a case ending changes back, as stem=base: Hungarian á=a in Energiába, Finnish
    ukse=us"""
    from_tail: Lines = []
    """endings of who gave the money, where no word says so: Finnish -lta, -ilta"""
    to_tail: Lines = []
    """endings of what is invested in, where no word says so: Finnish -iin, -sta"""
    complement: Lines = []
    """letters that complete a verb before them: 到 in 拿到; asked of names only, not looked for"""
    aspect: Lines = []
    """letters behind a verb that say it is done or goes on, so that no name ends in them: 了, 着"""
    numeral: Lines = []
    """letters that are numbers: 三; asked of names only, not looked for"""
    house_number: Lines = []
    """unspaced: letters behind a number that may open a name with it: 1号车间; asked of names only"""
    short_end: Lines = []
    """endings of investors' names that headlines leave out: 红杉 for 红杉资本; asked of names only"""
    adjective_end: Lines = []
    """letters behind a noun that make it say how something is: な in 大規模な; asked of
    names only"""
    word_ends: Lines = []
    """letters that end particles, verbs and adverbs rather than names: の, る; asked of names only"""
    own_firm: Lines = []
    """what people do who begin a firm of their own: 创业; asked of persons only"""
    afterwards: Lines = []
    """letters behind a noun that make what was told before it past: 后"""
    short_for: Lines = []
    """what opens a bracket with the short name of the firm before it: 以下简称, 以下; asked of names only"""
    except_open: Lines = []
    """letters right before a name that is left out: 除, 了 in 除了某某外; asked of names only"""
    except_close: Lines = []
    """letters that close what is left out: 外; asked of names only"""
    verb_before_comma: Lines = []
    """letters that end the verb of a clause before a comma: し, て"""
    surname: Lines = []
    """syllables that are most persons' surnames, the given name right behind: Korean 김, 박; asked of
    names only"""
    ordinal: Lines = []
    """syllables before a number that make it an ordinal: 제9호"""
    given_case: Lines = []
    """how first names end in cases other than the nominative: Elona, Илону; asked of names only"""
    family_case: Lines = []
    """the same for surnames: Muska, Маска"""
    firm_end: Lines = []
    """endings of firms that raise money for nothing but funds of their own: capital, ventures, 资本, 创投"""
    title_tail: Lines = []
    """ends of words for people by what they founded or run: Spotifygrundaren"""
    company_tail: Lines = []
    """how compounds for kinds of company end, in languages that write them in one word: -plattform,
    -bolaget, -yhtiö"""
    investor_tail: Lines = []
    """the same for investors: -investor, -kapitalgeber"""
    named_body: Lines = []
    """public bodies whose names go on in small letters, as they are written: Euroopan investointipankki"""
    body_tail: Lines = []
    """where nouns have capitals: the ends of nouns for bodies that a place or a hyphen makes a name of:
    Gründerfonds Sachsen, Alpha-Stiftung"""
    named_tail: Lines = []
    """of these, the ones that a capital makes a name of: Norrlandsfonden, but riskkapitalfonden"""
    noun_tail: Lines = []
    """the same for any other noun, where nouns are written with capitals: -ung, -schaft, -umsatz"""
    attribute_tail: Lines = []
    """endings of the words that close an attribute before its noun: in Wien ansässig-en"""
    attribute_open: Lines = []
    """endings of participles that open an attribute before the word for a company: в основан-ную в мае
    компанию"""
    demonym_tail: Lines = []
    """endings of adjectives made of places: Czech -ský, Polish -ska, Russian -ского"""
    institution: Lines = []
    """nouns of public funds and banks that are part of their names where words with the article follow: صندوق
    الثروة السيادي"""
    bank: Lines = []
    """of the nouns for institutions, those that open a name whatever follows: بنك الواحة"""
    definite: Lines = []
    """the article glued to nouns: Arabic ال"""
    singular_verb: Lines = []
    """endings of a verb whose subject is one, so that an "and" before it is inside a name: A and B raises"""
    word_end: Lines = []
    """endings that make a word a verb or an adjective, so that it is no name: Korean -하는, -했다, -적인"""
    abbreviation: Lines = []
    """words whose full stop does not end a sentence: Inc, Mio, St"""
