"""How easily German texts read: length of sentences and words, share of passive sentences, offline and without a model.

The readability figure is LIX (Björnsson 1968): words per sentence plus the percentage of words longer than six letters.
Below 30 very easy, below 40 easy, below 50 ordinary, above that hard.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from patennetz.model.base import Translatable
from patennetz.model.knowledge import Knowledge, Name
from patennetz.text import GERMAN

_LONG_WORD = 6
LONG_SENTENCE = 15
"""Words; more is hard to follow in a second language."""

_TARGET = re.compile(r"\]\([^)]*\)")
_CITATION = re.compile(r"§§?\s*\d+\w*(?:\s+(?:Abs\.|Satz|Nr\.|Buchst\.)\s*\w+)*(?:\s+[A-ZÄÖÜ][\w/]*[A-Z]\w*)?")
_INSERTED = re.compile(r"\{[^}]*\}")
_ABBREVIATED = re.compile(r"\b(?:z\. ?B|d\. ?h|u\. ?a|bzw|ca|Nr|Abs|Art|Buchst|usw|etc|Dr|St|S|vgl)\.")
_ENDS = re.compile(r"(?<=[.!?:…])[\s»“\")]+(?=[\w„(§])|\n+|;\s+")
_WORD = re.compile(r"[^\W\d_][\w-]*")
_PARTICIPLE_LETTERS = 5
_BECOMING = re.compile(r"\b(?:wird|werden|wurde|wurden|worden)\b", re.IGNORECASE)
_PARTICIPLE = re.compile(
    r"\b(?:(?:\w{2,6})?ge\w{2,}(?:t|en)|(?:be|er|ver|zer|ent|miss|über|unter|wider)\w{3,}(?:t|en)|\w{2,}iert)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The figures of a text."""

    sentences: int
    words: int
    long_words: int
    """Longer than six letters."""
    letters: int
    passive: int
    """Sentences with a form of werden and a participle: an estimate, since the language has no mark of its own."""
    long_sentences: int
    longest: str
    """The sentence with most words."""

    @property
    def words_per_sentence(self) -> float:
        """Mean number of words in a sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def letters_per_word(self) -> float:
        """Mean number of letters in a word."""
        return self.letters / self.words if self.words else 0.0

    @property
    def passive_share(self) -> float:
        """Percentage of sentences in the passive."""
        return 100 * self.passive / self.sentences if self.sentences else 0.0

    @property
    def lix(self) -> float:
        """Words per sentence plus percentage of long words."""
        return self.words_per_sentence + 100 * self.long_words / self.words if self.words else 0.0


def measure(texts: Iterable[str]) -> Measure:
    """The figures of several texts together."""
    found = [sentence for text in texts for sentence in sentences(text)]
    words = [_WORD.findall(sentence) for sentence in found]
    longest = max(range(len(found)), key=lambda number: len(words[number]), default=None)
    return Measure(
        sentences=len(found),
        words=sum(map(len, words)),
        long_words=sum(len(word) > _LONG_WORD for some in words for word in some),
        letters=sum(len(word) for some in words for word in some),
        passive=sum(is_passive(sentence) for sentence in found),
        long_sentences=sum(len(some) > LONG_SENTENCE for some in words),
        longest=found[longest] if longest is not None else "",
    )


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text; marks, targets of links and cited sections do not count as words."""
    plain = _TARGET.sub("", _CITATION.sub(" ", text)).replace("[", "").replace("*", "")
    plain = _INSERTED.sub("X", _ABBREVIATED.sub(lambda match: match[0].replace(".", ""), plain))
    for piece in _ENDS.split(plain):
        if _WORD.search(piece):
            yield " ".join(piece.split())


def is_passive(sentence: str) -> bool:
    """Whether a form of werden stands beside a participle."""
    return bool(
        _BECOMING.search(sentence) and any(len(one) >= _PARTICIPLE_LETTERS for one in _PARTICIPLE.findall(sentence))
    )


def german_texts(knowledge: Knowledge, name: Name, language: str) -> tuple[str, ...]:
    """All texts of a record in German or in another kind of German, as far as they are there."""
    catalogue = None if language == GERMAN else knowledge.languages(knowledge.origins[name].path).get(language)
    if language != GERMAN and catalogue is None:
        return ()
    origin = knowledge.origins[name]
    found: list[str] = []
    for leaf in knowledge.leaves[name]:
        if isinstance(leaf.mark, Translatable):
            entry = catalogue.entries.get(origin.context(name[1], leaf.context)) if catalogue else None
            found.append(leaf.value if catalogue is None else entry.msgstr if entry else "")
    return tuple(text for text in found if text)
