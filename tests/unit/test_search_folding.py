import pytest

from patennetz.search.folding import folded_words
from patennetz.search.grammar import GRAMMARS, grammar_of


@pytest.mark.parametrize(
    ("spellings", "words"),
    [
        (("Ausländerbehörde", "Auslaenderbehoerde", "auslanderbehorde", "AUSLÄNDERBEHÖRDE"), ("auslanderbehorde",)),
        (("Straße", "Strasse"), ("strasse",)),
        (("§ 81a", "§81a", "Paragraf 81 a", "Paragraph 81a"), ("paragraf", "81a")),
        (("112", "١١٢", "۱۱۲", "११२", "１１２"), ("112",)),
        (("сім'я", "сім’я", "сімʼя", "сімя"), ("симя",)),
        (("l'école", "l’école", "l ecole"), ("ecole",)),
        (("Almanya'da", "ALMANYA’DA"), ("almanya", "da")),
        (("DIŞI", "dışı", "disi"), ("disi",)),
        (("İzin", "izin", "ızın"), ("izin",)),
        (("الإقامة", "الاقامه", "الإقـــامة", "اَلْإِقَامَة"), ("الاقامه",)),
        (("گواهی", "گواهي"), ("گواهي",)),
        (("کار", "كار"), ("كار",)),
        (("ثبت‌نام", "ثبتنام"), ("ثبتنام",)),
        (("счёт", "счет"), ("счет",)),
        (("Senior*innen", "Senior:innen", "Senior_innen"), ("senior", "innen")),
        (("", " ", "!?", "a", "\u202e"), ()),
    ],
)
def test_spellings_of_the_same_are_the_same(spellings: tuple[str, ...], words: tuple[str, ...]) -> None:
    assert {folded_words(spelling) for spelling in spellings} == {words}


@pytest.mark.parametrize(
    ("language", "forms", "stem"),
    [
        ("de", ("kind", "kinder", "kindern", "kindes"), "kind"),
        ("de-simple", ("kind", "kinder"), "kind"),
        ("en", ("permit", "permits"), "permit"),
        ("fr", ("ecole", "ecoles"), "ecol"),
        ("tr", ("okul", "okula", "okullar", "okuldan"), "okul"),
        ("uk", ("школа", "школи", "школу"), "школ"),
        ("ru", ("врач", "врачи", "врачу", "врачами"), "врач"),
        ("ar", ("مدرسه", "المدارس", "والمدرسه"), "مدرس"),
        ("fa", ("كتاب", "كتابها"), "كتاب"),
        ("uk", ("kind", "kinder"), "kind"),
        ("sw", ("kinder",), "kinder"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, forms: tuple[str, ...], stem: str) -> None:
    assert {grammar_of(language).stem(form) for form in forms} == {stem}


def test_words_with_digits_stay_whole() -> None:
    assert grammar_of("de").stem("1234567en") == "1234567en"


@pytest.mark.parametrize("language", sorted(GRAMMARS))
def test_a_grammar_is_folded_and_fits_the_script(language: str) -> None:
    grammar = grammar_of(language)
    endings = (*grammar.latin, *grammar.native)
    assert max(map(len, endings)) <= 6, "search.mjs: ENDING"
    assert all("0" not in word for word in (*endings, *grammar.asking, *grammar.beginnings))
    assert grammar.latin
    assert bool(grammar.native) is not GRAMMARS[language].latin
