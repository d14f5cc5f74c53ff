"""What the script has to know of a language's grammar: endings, articles grown onto words, the words of asking.

Endings are those of declension and conjugation, no word lists; the words of asking are the closed class that makes
a question a question (who, how, is, can, I): they say nothing about the page somebody looks for.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from patennetz.search.folding import folded_words

STEM = 6
"""Letters a stem keeps at most; where an ending goes, at least three stay."""

_AFTER_LATIN = "\u0250"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """One language, as one would write it."""

    endings: str = ""
    asking: str = ""
    beginnings: str = ""
    """Articles and prepositions written together with the word."""
    weak: str = ""
    """Letters that come and go with the plural inside of a word (broken plurals)."""
    latin: bool = True
    """Whether its own words are written in Latin letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedGrammar:
    """A grammar as it is applied to folded words; of each kind, the longest first."""

    asking: tuple[str, ...]
    latin: tuple[str, ...]
    """Endings of words in Latin letters."""
    native: tuple[str, ...]
    """Endings of words in another script."""
    beginnings: tuple[str, ...]
    weak: str

    def rules(self) -> Mapping[str, object]:
        """The same for the script."""
        return asdict(self)

    def stem(self, word: str) -> str:
        """A word without article, ending, and what comes after the sixth letter; with digits, the word itself."""
        if any(sign > "\uffff" or unicodedata.category(sign)[0] == "N" for sign in word):
            return word
        is_latin = word[0] < _AFTER_LATIN
        bare = word if is_latin else self._without_article(word)
        stem = _without_ending(bare, self.latin if is_latin else self.native)[:STEM]
        root = stem if is_latin else "".join(letter for letter in stem if letter not in self.weak)
        return root if len(root) > 1 else stem

    def _without_article(self, word: str) -> str:
        fits = (one for one in self.beginnings if word.startswith(one) and len(word) >= len(one) + 3)
        return word.removeprefix(next(fits, ""))


GERMAN = Grammar(
    endings="en er em es e n s ern in innen st",
    asking="wer wie wo was wann warum wieso weshalb wohin woher womit wofür wodurch welche welcher welches welchen "
    "welchem wen wem wessen kann können ich man muss müssen darf soll sollte gibt es ist sind hat haben wird werden "
    "mich mein meine bedeutet unterschied finde finden",
)

GRAMMARS: Mapping[str, Grammar] = {
    "de": GERMAN,
    "en": Grammar(
        endings="s es ed ing ings ly er ers e ies y ion ions ation ations ment ments",
        asking="who how where what when why which whom whose can could do does did must should may is are was have "
        "has there my me will would if you need mean difference find",
    ),
    "fr": Grammar(
        endings="s e es ent er ez ée ées ant ants ement ements ion ions ation ations aux al ale ales eur eurs euse if "
        "ive ifs ives x",
        asking="qui que quoi quand comment où pourquoi quel quelle quels quelles lequel laquelle est ce sont peut puis "
        "je on dois doit faut il elle signifie différence trouver",
    ),
    "tr": Grammar(
        endings="lar ler ları leri ların lerin larda lerde dan den tan ten da de ta te ın in un ün nın nin nun nün ı i "
        "u ü yı yi yu yü a e ya ye sı si su sü ım im um üm mı mi lık lik mak mek ması mesi ma me",
        asking="kim ne nasıl nerede nereden nereye neden niçin niye hangi kaç mı mi mu mü ben var bir için olur bana "
        "benim gerekir gerekiyor demek fark bulabilirim bulurum",
    ),
    "ar": Grammar(
        endings="ة ه ات ون ين ها هم كم ك ان ية نا ي",
        asking="ما ماذا من متى أين كيف لماذا هل كم أي التي الذي هي هو ماهي يمكن يمكنني يجب لي أن الفرق بين أجد العثور",
        beginnings="وال بال كال فال لل ال",
        weak="اويه",
        latin=False,
    ),
    "fa": Grammar(
        endings="ها های هایی هایم هایتان ی ای ان م ت ش مان تان شان تر ترین یی",
        asking="کی که چه چی چیست کجا کجاست چگونه چطور چرا آیا کدام چند من است هست هستند را برای می توانم باید شود "
        "کنم معنی تفاوت بین پیدا",
        latin=False,
    ),
    "uk": Grammar(
        endings="а я у ю і и е є о й ь ої ого ому им ими их іх ах ям ям ами ями ів ев ом ем єм ою ею ти ться ть тися "
        "ій ія ію ії іі ння нням нні ння ях ати ити ють ять уть",
        asking="хто що як де коли чому який яка яке які яких якої якому яким куди звідки скільки чи можна можу я є "
        "мені мене мій потрібно повинен треба означає різниця знайти",
        latin=False,
    ),
    "ru": Grammar(
        endings="а я у ю и ы е о й ь ой ого его ому ему ым им ими ыми ых их ах ях ам ям ами ями ов ев ей ом ем ою ею "
        "ть ться тся ия ию ии ий ый ая яя ое ее ую юю ние ния нию нием ать ить ют ят ут ешь ишь",
        asking="кто что как где когда почему зачем какой какая какое какие каких какому каким куда откуда сколько ли "
        "можно могу я есть мне меня мой нужно нужен должен надо значит разница найти",
        latin=False,
    ),
}


def grammar_of(language: str) -> FoldedGrammar:
    """The grammar for pages in a language; words in Latin letters on pages of other scripts count as German."""
    own = GRAMMARS.get(language.partition("-")[0], Grammar())
    return FoldedGrammar(
        asking=_folded(own.asking),
        latin=_folded((own if own.latin else GERMAN).endings),
        native=_folded("" if own.latin else own.endings),
        beginnings=_folded(own.beginnings),
        weak=own.weak,
    )


def _without_ending(word: str, endings: tuple[str, ...]) -> str:
    fits = (one for one in endings if word.endswith(one) and len(word) >= len(one) + 3)
    return word.removesuffix(next(fits, ""))


def _folded(words: str) -> tuple[str, ...]:
    """Each word once, the longest first; endings may be single letters, so all are folded with a digit behind."""
    folded = {"".join(folded_words(f"{word}0")).removesuffix("0") for word in words.split()}
    return tuple(sorted(folded - {""}, key=lambda word: (-len(word), word)))
