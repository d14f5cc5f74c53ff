"""The thesaurus speaks every language of the package, each thing once, in words that search can fold."""

from patennetz.commands.words import languages
from patennetz.search.folding import folded_words
from patennetz.search.grammar import grammar_of
from patennetz.search.thesaurus import THINGS, related
from patennetz.text import GERMAN


def test_every_language_has_words_for_the_same_things() -> None:
    assert set(THINGS) == {code.partition("-")[0] for code in (GERMAN, *languages())}
    assert {language for language, things in THINGS.items() if list(things) != list(THINGS[GERMAN])} == set()


def test_every_word_is_one_word_and_stands_once_for_a_thing() -> None:
    for things in THINGS.values():
        for words in things.values():
            folded = folded_words(words)
            assert folded, words
            assert len(folded) == len(words.split()) == len(set(folded)), words


def test_a_language_the_thesaurus_does_not_know_has_no_related_words() -> None:
    assert related("xx", grammar_of("xx")) == ()


def test_german_words_stand_beside_those_of_a_language() -> None:
    grammar = grammar_of("uk")
    group = next(one for one in related("uk", grammar) if grammar.stem("аптека") in one)
    assert grammar.stem("apotheke") in group
