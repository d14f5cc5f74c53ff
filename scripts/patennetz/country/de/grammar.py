"""Reads one group of a citation: the sign, the numbers and levels behind it, and the act at its end.

Every pattern is bounded and tried at one place only, so that the time is linear in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from patennetz.country.de.law_names import ROMAN, LawNames
from patennetz.country.de.target import ABSATZ, BUCHSTABE, SATZ, Target, order

_SPACE = r"\s{0,8}"
_EDGE = r"(?=\W|\Z|Abs|Satz|S\.|Nr|Nummer|Buchst)"
"""Where a number ends; the next level may follow without a space."""
_HEAD = re.compile(
    rf"(?:(?P<many>§{_SPACE}§)|§|(?P<article>Art\.|Artikel[ns]?)|Paragra(?:f|ph)(?:en|s)?){_SPACE}"
    r"(?P<section>\d{1,6}[a-z]{0,2})"
    rf"{_EDGE}"
)
_LEVELS = tuple(
    re.compile(rf"{_SPACE}(?:{words}){_SPACE}(?P<value>{value}){_EDGE}")
    for words, value in (
        (r"[Aa]bs(?:\.|atz(?:es)?|ätzen?|(?=\s))", r"\d{1,3}[a-z]?"),
        (r"S\.|[Ss]atz(?:es)?|Sätzen?|S(?=\s)", r"\d{1,3}"),
        (r"[Nn](?:rn?\.|rn?(?=\s)|ummern?)|Ziff(?:\.|ern?)", r"\d{1,3}[a-z]{0,2}"),
        (r"[Bb]uchst(?:\.|aben?|(?=\s))|lit\.?", r"[a-z]{1,2}"),
    )
)
_ASIDE = re.compile(
    rf"{_SPACE}(?:ff?\.?(?!\w)|(?:Hs\.?|Halbs\.|Halbsatz|Alt\.|Alternative|Var\.|Variante|Fall|"
    rf"Doppelbuchst(?:\.|abe)){_SPACE}(?:\d|[a-z]{{2}})(?!\w)|\d\.{_SPACE}(?:Hs\.?|Halbsatz|Alt\.|Alternative))"
)
"""Finer than any register, or "and following": read over, the place named so far counts."""
_FORMER = re.compile(rf"{_SPACE}(?:a\.{_SPACE}F\.|alter\s{{1,3}}Fassung(?!\w))")
_SEPARATOR = re.compile(
    rf"{_SPACE}(?:(?P<range>bis(?!\w)|[-–])|[,;/]{_SPACE}(?:und(?!\w)|oder(?!\w)|sowie(?!\w))?"
    r"|und(?!\w)|oder(?!\w)|sowie(?!\w)|u\.|bzw\.|i\.?\s?V\.?\s?m\.?(?!\w)|in\s+Verbindung\s+mit(?!\w))"
)
_EARLIER = re.compile(
    rf"{_SPACE}(?:a\.{_SPACE}F\.|in{_SPACE}der{_SPACE}(?:bis|vor|am)(?!\w)[^.;]{{0,20}}\.?[^.;]{{0,60}}Fassung)"
)
"""Says behind the name of the act that an earlier version of it is meant."""
_BARE = re.compile(rf"{_SPACE}(?P<value>\d{{1,4}}[a-z]{{0,2}}|[a-z])(?!\w|\.\d)")
_SIGN = re.compile(rf"{_SPACE}§")
_ROMAN = re.compile(rf"{_SPACE}(?P<value>[IVX]{{1,4}})(?!\w)(?:{_SPACE}(?P<satz>\d{{1,2}})(?!\w))?")
_OF = re.compile(
    rf"{_SPACE}(?:\(|,?\s*(?:des|der|dem|im|zum|zur|nach\s+dem)(?!\w))?{_SPACE}"
    rf"(?:(?:deutschen|geltenden)(?!\w){_SPACE})?"
)


@dataclass(frozen=True, slots=True)
class Group:
    """One sign with everything that hangs on it."""

    start: int
    end: int
    targets: tuple[Target, ...]
    law: str | None = None
    name: str = ""
    article: bool = False
    """Introduced by "Art.": only counts where the act is one we know."""

    @property
    def named(self) -> bool:
        """Whether an act is named behind the group."""
        return bool(self.name)


@dataclass(slots=True)
class _Reading:
    """How far a group has been read."""

    text: str
    position: int
    targets: list[Target]
    many: bool
    level: int | None = None
    """The level the last number stood on; None = section."""
    sure: tuple[int, int] = field(default=(0, 0))
    """(end, number of targets) up to which no bare number was needed that the act alone explains."""


def group_at(text: str, position: int, names: LawNames) -> Group | None:
    """The group that starts here, with its act where one is named, or None."""
    head = _HEAD.match(text, position)
    if not head:
        return None
    reading = _Reading(text, head.end(), [Target(None, head["section"])], bool(head["many"]))
    _read_all(reading)
    _former(reading)
    start, article = head.start(), bool(head["article"])
    named = _act(text, reading.position, names)
    if named:
        law, first, end = named
        if _EARLIER.match(text, end):
            reading.targets = _as_former(reading.targets)
        return Group(start, end, tuple(reading.targets), law, text[first:end], article)
    end, count = reading.sure
    if _joined(text, reading.position):
        end, count = reading.position, len(reading.targets)
    return Group(start, end, tuple(reading.targets[:count]), article=article)


def _act(text: str, position: int, names: LawNames) -> tuple[str | None, int, int] | None:
    """The act named behind the numbers: its id, where its name starts and where it ends."""
    of = _OF.match(text, position)
    for start in dict.fromkeys((of.end() if of else position, position)):
        named = names.at(text, start)
        if named:
            return named[0], start, named[1]
    return None


def _joined(text: str, position: int) -> bool:
    """Another citation follows at once, from which this one may take its act."""
    separator = _SEPARATOR.match(text, position)
    return bool(separator and _SIGN.match(text, separator.end()))


def _read_all(reading: _Reading) -> None:
    _roman(reading)
    _levels(reading)
    _mark(reading)
    while len(reading.targets) < _MOST_TARGETS and (separator := _SEPARATOR.match(reading.text, reading.position)):
        before = reading.position
        reading.position = separator.end()
        if not _item(reading, through=bool(separator["range"])):
            reading.position = before
            return


def _mark(reading: _Reading) -> None:
    reading.sure = (reading.position, len(reading.targets))


def _item(reading: _Reading, *, through: bool) -> bool:
    """One more item of a list: on a named level, or a bare number on the level of the last one."""
    for level, pattern in enumerate(_LEVELS):
        match = pattern.match(reading.text, reading.position)
        if match:
            _add(reading, level, match["value"], through=through)
            reading.position = match.end()
            _levels(reading)
            _mark(reading)
            return True
    return _bare(reading, through=through)


def _bare(reading: _Reading, *, through: bool) -> bool:
    match = _BARE.match(reading.text, reading.position)
    if not match or match["value"].isalpha() != (reading.level == BUCHSTABE):
        return False
    _add(reading, _level_of(reading, match["value"]), match["value"], through=through)
    reading.position = match.end()
    _levels(reading)
    if reading.many and reading.level is None:
        _mark(reading)
    return True


def _level_of(reading: _Reading, value: str) -> int | None:
    """After "§§" a number higher than the last section is the next section, else it stays on its level."""
    if reading.level in (None, BUCHSTABE):
        return reading.level
    higher = order(value) > order(reading.targets[-1].section)
    return None if reading.many and higher else reading.level


def _add(reading: _Reading, level: int | None, value: str, *, through: bool) -> None:
    last = reading.targets[-1]
    if level is None:
        new = Target(None, value)
        reading.targets[-1:] = [replace(last, until=value), new] if through else [last, new]
    else:
        first = last.on(level) if through else None
        reading.targets += [last.placed(level, step) for step in _steps(first, value)]
    reading.level = level


def _steps(first: str | None, last: str) -> Iterator[str]:
    """What a range below the section adds to its first member; with letters only its end is certain."""
    if first and first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= _WIDEST_RANGE:
        yield from (str(number) for number in range(int(first) + 1, int(last) + 1))
    else:
        yield last


_WIDEST_RANGE = 50
_MOST_TARGETS = 100
"""More than any act lists; keeps the work on a hostile text small."""


def _levels(reading: _Reading) -> None:
    """Levels that hang on the last target, each deeper than the one before."""
    while True:
        aside = _ASIDE.match(reading.text, reading.position)
        if aside:
            reading.position = aside.end()
            continue
        if not _deeper(reading):
            return


def _deeper(reading: _Reading) -> bool:
    lowest = 0 if reading.level is None else reading.level + 1
    for level in range(lowest, len(_LEVELS)):
        match = _LEVELS[level].match(reading.text, reading.position)
        if match:
            reading.targets[-1] = reading.targets[-1].placed(level, match["value"])
            reading.position, reading.level = match.end(), level
            return True
    return False


def _former(reading: _Reading) -> None:
    """Read "a. F.", which says that an earlier version is meant, of which no register speaks."""
    match = _FORMER.match(reading.text, reading.position)
    if match:
        reading.position = match.end()
        reading.targets = _as_former(reading.targets)
        _mark(reading)


def _as_former(targets: list[Target]) -> list[Target]:
    return [replace(target, former=True) for target in targets]


def _roman(reading: _Reading) -> None:
    """The short notation of lawyers: "§ 4 I 2" is Absatz 1 Satz 2."""
    match = _ROMAN.match(reading.text, reading.position)
    if not match or match["value"] not in ROMAN:
        return
    absatz = str(ROMAN.index(match["value"]) + 1)
    reading.targets[-1] = replace(reading.targets[-1], absatz=absatz, satz=match["satz"])
    reading.position = match.end()
    reading.level = SATZ if match["satz"] else ABSATZ
