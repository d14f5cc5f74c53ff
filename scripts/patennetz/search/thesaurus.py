"""Words for the same thing: who types Job also finds the page that says Arbeit, in every language of the package.

The words are those of offices and everyday life, in their basic form; a word may mean several things.
"""

from collections.abc import Mapping

from patennetz.search.folding import folded_words
from patennetz.search.grammar import FoldedGrammar
from patennetz.search.words import ar, de, en, fa, fr, ru, tr, uk

THINGS: Mapping[str, Mapping[str, str]] = {
    "ar": ar.WORDS,
    "de": de.WORDS,
    "en": en.WORDS,
    "fa": fa.WORDS,
    "fr": fr.WORDS,
    "ru": ru.WORDS,
    "tr": tr.WORDS,
    "uk": uk.WORDS,
}
"""By language: things, and the words for each, between spaces."""


def related(language: str, grammar: FoldedGrammar) -> tuple[frozenset[str], ...]:
    """Stems that mean about the same, thing by thing; German words always, for they stand in the letters."""
    own = THINGS.get(language.partition("-")[0], {})
    return tuple(_stems(f"{words} {de.WORDS[thing]}", grammar) for thing, words in own.items())


def _stems(words: str, grammar: FoldedGrammar) -> frozenset[str]:
    return frozenset(map(grammar.stem, folded_words(words)))
