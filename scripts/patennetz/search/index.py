"""Makes the index of one language: which word stands on which page, how often."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from patennetz.search.folding import FOLDING, folded_words
from patennetz.search.grammar import grammar_of
from patennetz.search.page import SearchPage
from patennetz.search.thesaurus import related

FORMAT = 2
TITLE = 4
"""A word in the title counts like four in the text."""
RUN = 4
"""Letters of a run, as in the script; a space before and behind the word counts, too."""

Places = Mapping[str, list[tuple[int, int]]]


def index_of(pages: Sequence[SearchPage], language: str) -> bytes:
    """The index as JSON: the same pages give the same bytes.

    `words` are all word forms in order, `stem_of` the number of the stem of each. `places` has a flat list for each
    word: a page (how many pages after the one before), doubled, plus one if a count follows; else the word counts once.
    `lengths` and `runs` say how many words and runs of letters a page has; `weights`, what its score is multiplied by;
    `related`, which stems mean about the same.
    """
    places, grammar = _places(pages), grammar_of(language)
    words = sorted(places)
    stem_of = [grammar.stem(word) for word in words]
    stems = {stem: number for number, stem in enumerate(sorted(set(stem_of)))}
    content = {
        "format": FORMAT,
        "language": language,
        "rules": {**FOLDING, **grammar.rules()},
        "ids": [page.id for page in pages],
        "weights": [page.weight for page in pages],
        "lengths": _sums(places, len(pages), lambda _: 1),
        "runs": _sums(places, len(pages), lambda word: max(0, len(word) + 3 - RUN)),
        "stems": " ".join(stems),
        "stem_of": [stems[stem] for stem in stem_of],
        "words": " ".join(words),
        "related": [" ".join(sorted(group)) for group in related(language, grammar) if not group.isdisjoint(stems)],
        "places": [list(_compact(places[word])) for word in words],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _places(pages: Iterable[SearchPage]) -> Places:
    """On which pages each word stands, how often."""
    places: dict[str, list[tuple[int, int]]] = {}
    for number, page in enumerate(pages):
        for word, count in _counted(page).items():
            places.setdefault(word, []).append((number, count))
    return places


def _counted(page: SearchPage) -> Counter[str]:
    counts = Counter(folded_words(page.text))
    for word in folded_words(page.title):
        counts[word] += TITLE
    return counts


def _sums(places: Places, pages: int, worth: Callable[[str], int]) -> list[int]:
    """What the words of each page are worth together."""
    sums = [0] * pages
    for word, found in places.items():
        for page, count in found:
            sums[page] += count * worth(word)
    return sums


def _compact(places: Iterable[tuple[int, int]]) -> Iterator[int]:
    before = -1
    for number, count in places:
        gap = number - before
        before = number
        if count == 1:
            yield 2 * gap
        else:
            yield from (2 * gap + 1, count)
